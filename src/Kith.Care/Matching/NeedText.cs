using System.Buffers;

namespace Kith.Care;

/// <summary>A word of a need or an offer that says something.</summary>
/// <param name="Said">As it stands there.</param>
/// <param name="Stem">In small plain letters, without its endings.</param>
/// <param name="Weight">How much it tells, above 0, at most 1: a rare word more than one that stands everywhere.</param>
/// <param name="Vector">Its number among the word vectors; null when it has none.</param>
internal readonly record struct NeedWord(string Said, string Stem, float Weight, int? Vector);

/// <summary>What a need or an offer speaks of: its words, and the subjects they tell of.</summary>
internal sealed class NeedText
{
    private const float LeastWeight = 0.12f;
    private const float CommonRarity = 6;
    private const float RareRarity = 14;
    private const float PartWeight = 0.7f;
    private const int LeastPart = 4;

    // What is told by a hint alone stays a hint.
    private const float LeastLength = 0.9f;

    private static readonly SearchValues<char> Umlauts = SearchValues.Create("äöüßÄÖÜ");

    private IReadOnlyList<(string, Meaning)>? wordSenses;

    private NeedText(Tongue tongue, IReadOnlyList<NeedWord> words, IReadOnlyDictionary<int, float> subjects, Meaning sense) => (Tongue, Words, About, Sense) = (tongue, words, subjects, sense);

    /// <summary>The language it is written in.</summary>
    public Tongue Tongue { get; }

    /// <summary>Its words, each once; a German compound and its parts.</summary>
    public IReadOnlyList<NeedWord> Words { get; }

    /// <summary>Of which subjects it speaks, and how surely; of length 1 at most.</summary>
    public IReadOnlyDictionary<int, float> About { get; }

    /// <summary>Where it stands by what was learned from pairs that belong together.</summary>
    public Meaning Sense { get; }

    /// <summary>Where each of its words stands alone; worked out when first asked for.</summary>
    public IReadOnlyList<(string Said, Meaning Sense)> WordSenses => wordSenses ??= [.. Words.DistinctBy(word => word.Said).Select(word => (word.Said, Senses.Known.Of(Signs(word.Said, Tongue))))];

    /// <summary>Reads a text.</summary>
    public static NeedText Of(string text, Tongue usual = Tongue.English)
    {
        var all = DraftText.Of(text).Words;
        var tongue = Spoken(all, text, usual);
        var telling = all.Where(word => IsTelling(word.Plain)).ToList();
        var words = telling.SelectMany(word => Parts(word.Plain, text[word.Start..word.End], tongue)).DistinctBy(word => word.Stem).ToList();
        return new NeedText(tongue, words, Subject(words, telling.ConvertAll(word => StemOf(word.Plain, tongue)), tongue), Senses.Known.Of(SenseSigns.Of(telling.ConvertAll(word => word.Plain), tongue)));
    }


    /// <summary>The word that tells most of a subject; null when none does.</summary>
    public string? Telling(int subject) =>
        Words.Select(word => (word.Said, Subjects.Known.Hints(word.Stem, Tongue).FirstOrDefault(hint => hint.Subject == subject).Weight)).Where(one => one.Weight > 0).OrderByDescending(one => one.Weight).Select(one => one.Said).FirstOrDefault();

    /// <summary>By what the sense of a text is known.</summary>
    public static SenseSigns Signs(string text, Tongue tongue) => SenseSigns.Of([.. DraftText.Of(text).Words.Select(word => word.Plain).Where(IsTelling)], tongue);

    /// <summary>The stems of a text in order, without the little words.</summary>
    public static IEnumerable<string> Stems(string text, Tongue tongue) =>
        DraftText.Of(text).Words.Where(word => IsTelling(word.Plain)).Select(word => StemOf(word.Plain, tongue));

    private static string StemOf(string word, Tongue tongue) => tongue == Tongue.German ? WordStem.German(word) : WordStem.English(word);

    private static bool IsTelling(string word) => word.Length > 1 && !char.IsAsciiDigit(word[0]) && !NeedWords.Little.Contains(word);

    private static Tongue Spoken(IReadOnlyList<DraftWord> words, string text, Tongue usual)
    {
        var german = words.Count(word => NeedWords.German.Contains(word.Plain)) + (text.AsSpan().ContainsAny(Umlauts) ? 1 : 0);
        var english = words.Count(word => NeedWords.English.Contains(word.Plain));
        return german > english ? Tongue.German : english > german ? Tongue.English : usual;
    }

    private static IEnumerable<NeedWord> Parts(string word, string said, Tongue tongue)
    {
        var stem = StemOf(word, tongue);
        if (tongue == Tongue.English)
        {
            var vector = WordVectors.Known.Find(word) ?? WordVectors.Known.Find(stem);
            var rarity = vector is { } known ? Math.Clamp((WordVectors.Known.Rarity(known) - CommonRarity) / (RareRarity - CommonRarity), LeastWeight, 1) : 1;
            yield return new NeedWord(said, stem, rarity, vector);
            yield break;
        }

        yield return new NeedWord(said, stem, 1, null);
        foreach (var part in Compound(stem))
        {
            yield return new NeedWord(said, part, PartWeight, null);
        }
    }

    // “Umzugskartons” holds “Umzug” and “Karton”: whatever a subject knows at the beginning or at the end.
    private static IEnumerable<string> Compound(string stem)
    {
        for (var cut = stem.Length - LeastPart; cut >= LeastPart; cut--)
        {
            if (WordStem.German(stem[..cut]) is var first && Subjects.Known.Knows(first, Tongue.German))
            {
                yield return first;
                break;
            }
        }

        for (var cut = LeastPart; cut <= stem.Length - LeastPart; cut++)
        {
            if (Subjects.Known.Knows(stem[cut..], Tongue.German))
            {
                yield return stem[cut..];
                break;
            }
        }
    }

    private static Dictionary<int, float> Subject(List<NeedWord> words, List<string> stems, Tongue tongue)
    {
        var about = new Dictionary<int, float>();
        foreach (var word in words)
        {
            Add(word.Stem, MathF.Sqrt(word.Weight));
        }

        foreach (var run in Subjects.Runs(stems))
        {
            Add(run, 1);
        }

        var length = MathF.Max(LeastLength, MathF.Sqrt(about.Values.Sum(one => one * one)));
        return about.ToDictionary(one => one.Key, one => one.Value / length);

        void Add(string stem, float weight)
        {
            foreach (var hint in Subjects.Known.Hints(stem, tongue))
            {
                about[hint.Subject] = about.GetValueOrDefault(hint.Subject) + (hint.Weight * weight);
            }
        }
    }
}
