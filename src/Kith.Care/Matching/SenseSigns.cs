namespace Kith.Care;

/// <summary>By what the sense of a need or an offer is known: its words, the pieces of its words, and pairs of words side by side, each by a number.</summary>
/// <remarks>Pieces of three to five letters see what compounds and endings have in common (“Umzugskarton”, “umziehen”; Bojanowski et al. 2017). The number is a hash of 32 bits: of some sixty thousand hardly two share one.</remarks>
/// <param name="Signs">The numbers of its signs, some of them more than once.</param>
/// <param name="Vectors">The numbers of its words among the word vectors, in English only.</param>
internal sealed record SenseSigns(uint[] Signs, int[] Vectors)
{
    private const int Shortest = 3;
    private const int Longest = 5;
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Those of some words.</summary>
    /// <param name="words">In small plain letters, in their order, without the little words.</param>
    /// <param name="tongue">The language they are of.</param>
    public static SenseSigns Of(IReadOnlyList<string> words, Tongue tongue)
    {
        ArgumentNullException.ThrowIfNull(words);
        var (signs, vectors) = (new List<uint>(), new List<int>());
        foreach (var word in words)
        {
            signs.Add(Number('w', word));
            var edged = $"<{word}>";
            for (var length = Shortest; length <= Longest; length++)
            {
                for (var at = 0; at + length <= edged.Length; at++)
                {
                    signs.Add(Number('p', edged.AsSpan(at, length)));
                }
            }

            if (tongue == Tongue.English && WordVectors.Known.Find(word) is { } vector)
            {
                vectors.Add(vector);
            }
        }

        for (var at = 1; at < words.Count; at++)
        {
            var (one, other) = string.CompareOrdinal(words[at - 1], words[at]) < 0 ? (words[at - 1], words[at]) : (words[at], words[at - 1]);
            signs.Add(Number('b', $"{one} {other}"));
        }

        return new SenseSigns([.. signs], [.. vectors]);
    }

    // FNV-1a (Fowler, Noll, Vo), over characters.
    private static uint Number(char kind, ReadOnlySpan<char> sign)
    {
        var hash = (Basis ^ kind) * Prime;
        foreach (var letter in sign)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }
}
