using System.Text;

namespace Kith.Exchange;

/// <summary>How two names stand to each other.</summary>
internal enum NameRelation
{
    /// <summary>One of them is no name: an address, a number, nothing.</summary>
    Unknown,

    /// <summary>The same words in the same order.</summary>
    Same,

    /// <summary>Same family name, and given names said for each other: Bob and Robert.</summary>
    Nickname,

    /// <summary>One leaves out what the other says: Ana, Ana Kovač, Ana Maria Kovač.</summary>
    Shorter,

    /// <summary>The same words in another order, and nothing says which one is the family's.</summary>
    Swapped,

    /// <summary>Same family name, and an initial that fits: A. Kovač.</summary>
    Initial,

    /// <summary>Same given name, family names one letter apart.</summary>
    FamilyLetter,

    /// <summary>Same family name, given names one letter apart: a slip, or Jan and Jana.</summary>
    GivenLetter,

    /// <summary>Same given name, another family name.</summary>
    GivenOnly,

    /// <summary>Two people, as far as names tell.</summary>
    Apart,
}

/// <summary>A name as it is compared: its words folded, family name last, without titles and what stands in brackets.</summary>
internal sealed class NameKey
{
    private NameKey(List<string> words)
    {
        Generation = string.Join(' ', words.Where(NameWords.Generations.Contains));
        Words = [.. words.Where(word => !NameWords.Generations.Contains(word))];
        Text = string.Join(' ', Words);
        Sorted = string.Join(' ', Words.Order(StringComparer.Ordinal));
    }

    /// <summary>Given names first, family name last.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Jr, Sr, III; empty when not said.</summary>
    public string Generation { get; }

    /// <summary>The words in order.</summary>
    public string Text { get; }

    /// <summary>The words in the order of the alphabet.</summary>
    public string Sorted { get; }

    /// <summary>True when it names one person among many: a given and a family name, neither of them an initial.</summary>
    public bool IsFull => Words.Count >= 2 && Words[0].Length > 1 && Words[^1].Length > 1;

    /// <summary>The names that the given name is said for: Robert for Bob; empty when none is known.</summary>
    public IEnumerable<string> Lines => NameWords.Nicknames.TryGetValue(Given, out var lines) ? lines.Select(line => $"~{line}") : [];

    private string Given => Words[0];

    private string Family => Words[^1];

    /// <summary>The name as written; “Kovač, Ana” is turned round.</summary>
    public static NameKey Of(string written)
    {
        if (written.Contains('@', StringComparison.Ordinal) || !written.Any(char.IsLetter))
        {
            return new([]);
        }

        var text = WithoutBrackets(written);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var (first, after) = comma > 0 ? (Split(text[..comma]), Split(text[(comma + 1)..])) : (Split(text), []);

        // “Ana Kovač, PhD” and “John Smith, Jr.” are no families called so.
        var turned = after.Exists(word => !NameWords.Titles.Contains(word) && !NameWords.Generations.Contains(word));
        return new(WithoutTitles(turned ? [.. after, .. first] : [.. first, .. after]));
    }

    /// <summary>The ways in which a name may be written down: as it is shown, and from its parts.</summary>
    public static IReadOnlyList<NameKey> Of(string written, string? given, string? additional, string? family) =>
        [.. new[] { Of(written), Of($"{given} {additional}", family) }.OfType<NameKey>().Where(key => key.Words.Count > 0).DistinctBy(key => key.Text)];

    /// <summary>The name in its parts, when both are said.</summary>
    public static NameKey? Of(string? given, string? family) =>
        string.IsNullOrWhiteSpace(given) || string.IsNullOrWhiteSpace(family) ? null : new(WithoutTitles([.. Split(given), .. Split(family)]));

    /// <summary>How it stands to another.</summary>
    public NameRelation To(NameKey other)
    {
        if (Words.Count == 0 || other.Words.Count == 0)
        {
            return NameRelation.Unknown;
        }

        if (Generation != other.Generation)
        {
            // A father and his son until somebody says otherwise.
            return Text == other.Text ? NameRelation.GivenLetter : NameRelation.Apart;
        }

        return Text == other.Text ? NameRelation.Same
            : Words.Count == 1 || other.Words.Count == 1 ? ToSingle(other)
            : Sorted == other.Sorted ? NameRelation.Swapped
            : Family == other.Family ? OfOneFamily(other)
            : Given != other.Given ? NameRelation.Apart
            : Letters.OneApart(Family, other.Family) ? NameRelation.FamilyLetter
            : NameRelation.GivenOnly;
    }

    private NameRelation ToSingle(NameKey other) =>
        Given == other.Given ? NameRelation.Shorter : AreNicknames(Given, other.Given) ? NameRelation.Nickname : NameRelation.Apart;

    private NameRelation OfOneFamily(NameKey other)
    {
        var (mine, theirs) = (Middle(), other.Middle());
        if (Given == other.Given)
        {
            // Ana Maria and Ana Petra have both a name in full, and not the same.
            return mine.Count == 0 || theirs.Count == 0 || Fits(mine[0], theirs[0]) ? NameRelation.Shorter : NameRelation.Apart;
        }

        return AreNicknames(Given, other.Given) ? NameRelation.Nickname
            : Fits(Given, other.Given) ? NameRelation.Initial
            : Letters.OneApart(Given, other.Given) ? NameRelation.GivenLetter
            : NameRelation.Apart;
    }

    private List<string> Middle() => [.. Words.Skip(1).SkipLast(1)];

    private static bool Fits(string one, string other) => one == other || ((one.Length == 1 || other.Length == 1) && one[0] == other[0]);

    private static bool AreNicknames(string one, string other) =>
        NameWords.Nicknames.TryGetValue(one, out var lines) && NameWords.Nicknames.TryGetValue(other, out var others) && lines.Intersect(others).Any();

    private static List<string> WithoutTitles(List<string> words)
    {
        var bare = words.Where(word => !NameWords.Titles.Contains(word)).ToList();
        return bare.Count > 0 ? bare : words;
    }

    private static string WithoutBrackets(string text)
    {
        var kept = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '(' or '[' ? 1 : 0;
            kept.Append(depth > 0 ? ' ' : c);
            depth -= c is ')' or ']' && depth > 0 ? 1 : 0;
        }

        return kept.ToString().Any(char.IsLetter) ? kept.ToString() : text;
    }

    private static List<string> Split(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in PersonName.Fold(text))
        {
            _ = c switch
            {
                'ß' => plain.Append("ss"),
                'æ' => plain.Append("ae"),
                'œ' => plain.Append("oe"),
                '\'' or '’' or 'ʼ' => plain,
                _ => plain.Append(char.IsLetterOrDigit(c) ? c : ' '),
            };
        }

        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}

/// <summary>Slips of the pen.</summary>
internal static class Letters
{
    /// <summary>True when one letter is changed, missing, too many, or two neighbours have changed places; words below four letters are never a slip of another.</summary>
    public static bool OneApart(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length < 4 && longer.Length < 5 || longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
        {
            same++;
        }

        var left = shorter.AsSpan(same);
        var right = longer.AsSpan(same);
        return left.Length < right.Length ? left.SequenceEqual(right[1..])
            : left.Length > 0 && (left[1..].SequenceEqual(right[1..])
                || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])));
    }
}
