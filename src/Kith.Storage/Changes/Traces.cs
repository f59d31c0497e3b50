using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kith.Storage.Changes;

/// <summary>The words by which somebody can be told in a text: what is put out wherever it stands, and the shorter names that may be ordinary words.</summary>
/// <param name="Certain">The whole name, addresses, numbers, the longest first.</param>
/// <param name="Likely">Given name, family name, nicknames.</param>
internal sealed record Traces(IReadOnlyList<string> Certain, IReadOnlyList<string> Likely)
{
    // A shorter word would be put out in the middle of others.
    private const int Shortest = 5;

    /// <summary>What stands for a name that was put out.</summary>
    public const string Blank = "…";

    /// <summary>The words of a person, those by which they were known before included.</summary>
    /// <param name="book">The book.</param>
    /// <param name="person">Who.</param>
    /// <param name="ids">Their identities, now and once.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<Traces> OfAsync(KithContext book, Person person, IReadOnlyList<Id<Person>> ids, CancellationToken cancellation)
    {
        var points = await book.ContactPoints.Where(point => point.Person == person.Id).Select(point => new { point.Value, point.Normal }).ToListAsync(cancellation);
        var called = await CalledAsync(book, ids, cancellation);
        called.Add(new Called(person.FormattedName, person.GivenName, person.FamilyName, person.Nicknames, null, null));
        called.AddRange(points.Select(point => new Called(null, null, null, null, point.Value, point.Normal)));
        var nicknames = called.SelectMany(one => (one.Nicknames ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        var reached = called.SelectMany(one => new[] { one.Value, one.Normal }).OfType<string>().ToHashSet();
        // A number of a household, or an address that was another's from the start, is not theirs to take along.
        var shared = await book.ContactPoints.Where(point => point.Person != person.Id && reached.Contains(point.Normal)).Select(point => new { point.Value, point.Normal }).ToListAsync(cancellation);
        reached.ExceptWith(shared.SelectMany(point => new[] { point.Value, point.Normal }));
        string?[] certain = [.. called.SelectMany(one => new[] { one.FormattedName, one.GivenName is null || one.FamilyName is null ? null : $"{one.GivenName} {one.FamilyName}".Trim() }), .. reached, .. nicknames.Where(name => name.Contains(' ', StringComparison.Ordinal))];
        // Somebody else of that name, or somebody who was taken for them once, keeps their own.
        var words = certain.OfType<string>().ToHashSet();
        var namesakes = await book.People.Where(other => other.Id != person.Id && words.Contains(other.FormattedName)).Select(other => other.FormattedName).ToListAsync(cancellation);
        string?[] likely = [.. called.SelectMany(one => new[] { one.GivenName, one.FamilyName }.Concat((one.FormattedName ?? "").Split(' '))), .. nicknames.Except(namesakes), .. namesakes.Where(name => name == person.FormattedName)];
        return new Traces(
            [.. words.Except(namesakes).Where(text => text.Length >= Shortest).OrderByDescending(text => text.Length)],
            [.. likely.OfType<string>().Where(text => text.Length > 2).Distinct()]);
    }

    /// <summary>What the log says they were called and how they were reached.</summary>
    private static async Task<List<Called>> CalledAsync(KithContext book, IReadOnlyList<Id<Person>> ids, CancellationToken cancellation)
    {
        var found = new List<Called>();
        foreach (var id in ids.Select(id => id.ToString()))
        {
            var rows = await book.ChangeRows.AsNoTracking().Where(row => (row.Table == "person" && row.Key.Contains(id)) || (row.Table == "contact_point" && row.Before != null && row.Before.Contains(id))).ToListAsync(cancellation);
            foreach (var row in rows)
            {
                found.AddRange(new[] { row.Before, row.After }.OfType<string>().Select(image => Called.In(RowImage.Read(Row.Table(book, row.Table), image))));
            }
        }

        return found;
    }

    private sealed record Called(string? FormattedName, string? GivenName, string? FamilyName, string? Nicknames, string? Value, string? Normal)
    {
        public static Called In(List<(IProperty Property, object? Value)> columns)
        {
            string? Of(string name) => columns.Find(column => column.Property.Name == name).Value as string;
            return new Called(Of(nameof(FormattedName)), Of(nameof(GivenName)), Of(nameof(FamilyName)), Of(nameof(Nicknames)), Of(nameof(Value)), Of(nameof(Normal)));
        }
    }

    /// <summary>A text with every certain word put out; the text itself when there is none.</summary>
    public string PutOut(string text)
    {
        foreach (var word in Certain)
        {
            text = text.Replace(word, Blank, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    /// <summary>Whether one of the shorter names stands in a text as a word of its own.</summary>
    public bool MayStandIn(string text) => Likely.Any(name => Stands(text, name));

    private static bool Stands(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
