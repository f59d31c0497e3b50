using Kith.Capture;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Names;

/// <summary>Reads a line with the names of a book: one query for the few people whom its words may mean, so that a book of ten thousand is not loaded.</summary>
public static class Capturing
{
    private const int MostWords = 60;
    private const int MostPeople = 1000;
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

        var people = (await book.CalledAsync(asked, MostPeople, cancellation)).Select(person => new KnownPerson(person.Id, person.Name, person.Nicknames, person.Given, person.Family, person.Pronouns));
        var groups = await book.Groups.AsNoTracking().OrderBy(group => group.Name).Take(MostGroups).Select(group => new KnownGroup(group.Id, group.Name)).ToListAsync(cancellation);
        return CaptureNames.Of(people, groups);
    }
}
