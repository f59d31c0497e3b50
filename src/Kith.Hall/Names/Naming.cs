using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall.Names;

/// <summary>Somebody whom a name may mean.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">The whole name.</param>
/// <param name="Nicknames">What else they are called, comma-separated.</param>
public sealed record Namesake(Id<Person> Id, string Name, string Nicknames);

/// <summary>A name as it was written, and whom it may mean: the likeliest first, nobody when it is new to the book.</summary>
public sealed record Mention(string Name, IReadOnlyList<Namesake> Namesakes)
{
    /// <summary>The group it means; null when it means people.</summary>
    public NamedGroup? Group { get; init; }
}

/// <summary>A group that a name means, and how many belong to it now.</summary>
public sealed record NamedGroup(Id<Group> Id, string Name, int Members);

/// <summary>Finds the people whom a name may mean.</summary>
public static class Naming
{
    private const int Most = 50;

    /// <summary>Everybody whom each name may mean; those in touch lately come first.</summary>
    public static async Task<IReadOnlyList<Mention>> FindAsync(KithContext book, IEnumerable<string> names, CancellationToken cancellation)
    {
        var mentions = new List<Mention>();
        foreach (var name in names.Take(Most))
        {
            mentions.Add(new Mention(name, await NamesakesAsync(book, name, cancellation)));
        }

        return mentions;
    }

    /// <summary>People one of whose names begins so, those in touch lately first.</summary>
    public static Task<List<Namesake>> BeginningAsync(KithContext book, string beginning, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var (first, inner) = (Like(PersonName.Fold(beginning)) + "%", "% " + Like(PersonName.Fold(beginning)) + "%");
#pragma warning disable CA1304, CA1311 // It is the database that lowers the case.
        return book.People.AsNoTracking()
            .Where(person => EF.Functions.Like(person.FilingName, first, "\\") || EF.Functions.Like(person.FilingName, inner, "\\") || EF.Functions.Like(person.FormattedName.ToLower(), first, "\\") || EF.Functions.Like(person.Nicknames.ToLower(), first, "\\"))
            .OrderByDescending(person => book.Pulses.Where(pulse => pulse.Person == person.Id).Select(pulse => pulse.LastOn).FirstOrDefault())
            .Select(person => new Namesake(person.Id, person.FormattedName, person.Nicknames)).Take(most).ToListAsync(cancellation);
#pragma warning restore CA1304, CA1311
    }

    /// <summary>Whether a person is called so: by the whole name, or by each word of it, or by a nickname.</summary>
    public static bool Answers(string whole, string nicknames, string name)
    {
        var said = Words(name);
        return said.Length > 0 && (IsIn(said, Words(whole)) || nicknames.Split(',').Any(nickname => IsIn(said, Words(nickname))));
    }

    private static async Task<IReadOnlyList<Namesake>> NamesakesAsync(KithContext book, string name, CancellationToken cancellation)
    {
        var folded = PersonName.Fold(name);
        var first = $"%{Like(folded.Split(' ')[0])}%";
#pragma warning disable CA1304, CA1311 // It is the database that lowers the case.
        var found = await book.People.AsNoTracking()
            .Where(person => !person.IsMe && (EF.Functions.Like(person.FilingName, first, "\\") || EF.Functions.Like(person.Nicknames.ToLower(), first, "\\")))
            .OrderByDescending(person => book.Pulses.Where(pulse => pulse.Person == person.Id).Select(pulse => pulse.LastOn).FirstOrDefault())
            .Select(person => new Namesake(person.Id, person.FormattedName, person.Nicknames)).Take(200).ToListAsync(cancellation);
#pragma warning restore CA1304, CA1311
        var exact = found.Where(one => PersonName.Fold(one.Name) == folded).ToList();
        return exact.Count > 0 ? exact : [.. found.Where(one => Answers(one.Name, one.Nicknames, name)).Take(12)];
    }

    private static string Like(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    private static string[] Words(string name) => PersonName.Fold(name).Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsIn(string[] said, string[] name) => said.All(name.Contains);
}
