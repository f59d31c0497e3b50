using Kith.Exchange.Capture;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Names;

/// <summary>Reads a line with the names of a book: one query for the few people whom its words may mean, so that a book of ten thousand is not loaded.</summary>
public static class Capturing
{
    private const int MostWords = 60;
    private const int MostPeople = 400;
    private const int MostGroups = 1000;

    /// <summary>What a line says, with whom of the book it may mean.</summary>
    public static async Task<CaptureLine> ReadAsync(KithContext book, string line, LocalDate today, CancellationToken cancellation) =>
        CaptureLine.Read(line, today, await NamesAsync(book, CaptureLine.Words(line), cancellation));

    /// <summary>Those who took part, with whom each may mean; of a group, how many belong to it.</summary>
    public static async Task<IReadOnlyList<Mention>> MentionsAsync(KithContext book, CaptureLine line, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(line);
        var mentions = new List<Mention>();
        foreach (var name in line.Names)
        {
            mentions.Add(new Mention(name.Written, [.. name.People.Take(12).Select(person => new Namesake(person.Id, person.Name, person.Nicknames))])
            {
                Group = name.Group is { } group ? new NamedGroup(group.Id, group.Name, await book.GroupMembers.CountAsync(member => member.Group == group.Id && member.Until == null, cancellation)) : null,
            });
        }

        return mentions;
    }

    /// <summary>The people and groups that some folded words may mean, those in touch lately first.</summary>
    public static async Task<CaptureNames> NamesAsync(KithContext book, IReadOnlySet<string> words, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var asked = words.Take(MostWords).ToArray();
        if (asked.Length == 0)
        {
            return CaptureNames.None;
        }

        // Whole words, between blanks: a name filed with a hyphen is one word, as it is typed.
        var inName = asked.Select(word => $" {word} ").ToArray();
#pragma warning disable CA1304, CA1311, CA1862 // It is the database that lowers the case.
        var people = await book.People.AsNoTracking()
            .Where(person => !person.IsMe && (inName.Any(word => (" " + person.FilingName + " ").Contains(word)) || (person.Nicknames != "" && asked.Any(word => person.Nicknames.ToLower().Contains(word)))))
            .OrderByDescending(person => book.Pulses.Where(pulse => pulse.Person == person.Id).Select(pulse => pulse.LastOn).FirstOrDefault())
            .Select(person => new KnownPerson(person.Id, person.FormattedName, person.Nicknames, person.GivenName, person.FamilyName, person.Pronouns)).Take(MostPeople).ToListAsync(cancellation);
#pragma warning restore CA1304, CA1311, CA1862
        var groups = await book.Groups.AsNoTracking().OrderBy(group => group.Name).Take(MostGroups).Select(group => new KnownGroup(group.Id, group.Name)).ToListAsync(cancellation);
        return CaptureNames.Of(people, groups);
    }
}
