using System.Runtime.InteropServices;

namespace Kith.Care;

/// <summary>A word tells of a subject.</summary>
/// <param name="Subject">The number of the subject.</param>
/// <param name="Weight">How surely: 1 for a word of its own, less for a hint.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SubjectHint(int Subject, float Weight);

/// <summary>
/// What people need and can give, subject by subject, with the words in which either side tells of it, in English and German: moving
/// house, tax returns, cello lessons. Through them a need finds an offer with which it shares no word.
/// </summary>
/// <remarks>Written by hand, in Subjects/*.txt: a name; the English words; the German words. A word behind ~ is a hint only.</remarks>
internal sealed class Subjects
{
    private const float Hint = 0.4f;
    private const float InPhrase = 0.2f;
    private const float Phrase = 1.3f;
    private const int MostWords = 4;
    private const int Beginning = 5;

    private static readonly Lazy<Subjects> TheKnown = new(() => new Subjects(Blocks()));

    private readonly List<string> names = [];
    private readonly Dictionary<string, SubjectHint[]> english;
    private readonly Dictionary<string, SubjectHint[]> german;

    private Subjects(IEnumerable<string[]> blocks)
    {
        var (englishWords, germanWords) = (new Dictionary<string, Dictionary<int, float>>(StringComparer.Ordinal), new Dictionary<string, Dictionary<int, float>>(StringComparer.Ordinal));
        foreach (var block in blocks)
        {
            Add(englishWords, Entries(block, Tongue.English).Append(block[0]), Tongue.English, names.Count);
            Add(germanWords, Entries(block, Tongue.German), Tongue.German, names.Count);
            names.Add(block[0]);
        }

        (english, german) = (Weighed(englishWords), Weighed(germanWords));
    }

    /// <summary>Those that the program brings.</summary>
    public static Subjects Known => TheKnown.Value;

    /// <summary>How many.</summary>
    public int Count => names.Count;

    /// <summary>What each is called, in English.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Whether a stem, or stems with spaces between, tells of anything.</summary>
    public bool Knows(string stems, Tongue tongue) => Of(tongue).ContainsKey(stems);

    /// <summary>What a stem, or stems with spaces between, tells of: the more subjects, the less of each.</summary>
    public IReadOnlyList<SubjectHint> Hints(string stems, Tongue tongue) => Of(tongue).GetValueOrDefault(stems) ?? [];

    /// <summary>The words and phrases of each subject, without those that only hint at it; read anew, for they are seldom asked for.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Phrases(Tongue tongue) => Blocks().ConvertAll(block => Entries(block, tongue).Where(word => !word.StartsWith('~')).ToList());

    /// <summary>Two words of the same subject that share no beginning, of every so many-th subject.</summary>
    public static IReadOnlyList<(string One, string Other)> Twins(Tongue tongue, int step) =>
    [
        .. Phrases(tongue).Where((words, at) => at % step == 0 && words.Count > 0).Select(words => (One: words[0], Other: words.FirstOrDefault(word => !Alike(words[0], word)))).Where(pair => pair.Other is not null).Select(pair => (pair.One, pair.Other!)),
    ];

    /// <summary>The runs of stems that stand in a text and may be phrases: from two words on, whatever their order, two of them also with one between.</summary>
    public static IEnumerable<string> Runs(IReadOnlyList<string> stems)
    {
        for (var at = 0; at < stems.Count; at++)
        {
            for (var length = 2; length <= MostWords && at + length <= stems.Count; length++)
            {
                yield return Run(stems.Skip(at).Take(length));
            }

            if (at + 2 < stems.Count)
            {
                yield return Run([stems[at], stems[at + 2]]);
            }
        }
    }

    // “Kinder hüten”, “hütet Kinder”: the order is the language's, not the meaning's.
    private static string Run(IEnumerable<string> stems) => string.Join(' ', stems.Order(StringComparer.Ordinal));

    private static bool Alike(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase) || Beginnings(one).Overlaps(Beginnings(other));

    private static HashSet<string> Beginnings(string words) => [.. words.ToLowerInvariant().Split(' ', '-').Where(word => word.Length > 2).Select(word => word[..Math.Min(word.Length, Beginning)])];

    private Dictionary<string, SubjectHint[]> Of(Tongue tongue) => tongue == Tongue.German ? german : english;

    private static string[] Entries(string[] block, Tongue tongue) => block[tongue == Tongue.German ? 2 : 1]["en:".Length..].Split(',', StringSplitOptions.TrimEntries);

    private static List<string[]> Blocks()
    {
        var assembly = typeof(Subjects).Assembly;
        var blocks = new List<string[]>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Kith.Care.Matching.Subjects.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            blocks.AddRange(reader.ReadToEnd().Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(block => block.Split('\n')));
        }

        return blocks;
    }

    private static void Add(Dictionary<string, Dictionary<int, float>> words, IEnumerable<string> entries, Tongue tongue, int subject)
    {
        var parts = new List<string>();
        foreach (var entry in entries)
        {
            var stems = NeedText.Stems(entry.TrimStart('~'), tongue).ToList();
            if (stems.Count > 0)
            {
                Put(Run(stems), entry[0] == '~' ? Hint : stems.Count > 1 ? Phrase : 1);
                parts.AddRange(stems.Count > 1 ? stems : []);
            }
        }

        parts.ForEach(part => Put(part, InPhrase));

        void Put(string stems, float weight)
        {
            var hints = words.TryGetValue(stems, out var known) ? known : words[stems] = [];
            hints[subject] = MathF.Max(weight, hints.GetValueOrDefault(subject));
        }
    }

    private Dictionary<string, SubjectHint[]> Weighed(Dictionary<string, Dictionary<int, float>> words) =>
        words.ToDictionary(
            word => word.Key,
            word =>
            {
                var mass = word.Value.Values.Sum();
                var rare = MathF.Log(Count / mass) / MathF.Log(Count) / MathF.Sqrt(MathF.Max(1, mass));
                return word.Value.Select(hint => new SubjectHint(hint.Key, hint.Value * rare)).ToArray();
            },
            StringComparer.Ordinal);
}
