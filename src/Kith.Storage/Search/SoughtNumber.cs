namespace Kith.Storage.Search;

/// <summary>A telephone number that is sought, however it is written.</summary>
/// <remarks>The index holds every ending of a number that has at least five digits and, of one that says no country, the whole behind an n and without its zeros.</remarks>
internal static class SoughtNumber
{
    private const int Shortest = 5;
    private const int Longest = 20;

    // No number of a country is shorter without the one to three digits of the country.
    private const int ShortestOfACountry = 6;

    /// <summary>What such a number may stand in the index as, any of them; nothing when the words are not one number.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Phrase> words)
    {
        var terms = words.SelectMany(phrase => phrase.Terms).ToList();
        if (words.Any(phrase => phrase.Quoted) || !terms.TrueForAll(term => term.All(char.IsAsciiDigit)))
        {
            return [];
        }

        // A zero alone is the one in brackets of +49 (0)170, which is not dialled from abroad.
        var digits = string.Concat(terms.Where((term, at) => at == 0 || term != "0"));
        var national = digits.StartsWith('0') && !digits.StartsWith("00", StringComparison.Ordinal);
        var number = digits.TrimStart('0');
        return number.Length is < Shortest or > Longest ? [] : national ? [number] : [number, .. Enumerable.Range(1, 3).Where(country => number.Length - country >= ShortestOfACountry).Select(country => "n" + number[country..].TrimStart('0'))];
    }
}
