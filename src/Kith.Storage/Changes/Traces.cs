using Microsoft.EntityFrameworkCore;

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

    /// <summary>The words of a person.</summary>
    public static async Task<Traces> OfAsync(KithContext book, Person person, CancellationToken cancellation)
    {
        var points = await book.ContactPoints.Where(point => point.Person == person.Id).Select(point => new { point.Value, point.Normal }).ToListAsync(cancellation);
        var nicknames = person.Nicknames.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string?[] certain = [person.FormattedName, $"{person.GivenName} {person.FamilyName}".Trim(), .. points.SelectMany(point => new[] { point.Value, point.Normal }), .. nicknames.Where(name => name.Contains(' ', StringComparison.Ordinal))];
        return new Traces(
            [.. certain.OfType<string>().Where(text => text.Length >= Shortest).Distinct().OrderByDescending(text => text.Length)],
            [.. new[] { person.GivenName, person.FamilyName }.Concat(nicknames).Concat(person.FormattedName.Split(' ')).OfType<string>().Where(text => text.Length > 2).Distinct()]);
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
