using System.Globalization;

namespace Kith.Care;

/// <summary>What of a draft is weighed: its words, alone and in pairs, what the tables found in it, and what the book holds beside it.</summary>
internal static class DraftFeatures
{
    private const int MostBeside = 6;
    private const int MostOf = 6;
    private const int LeastSum = -4;
    private const int MostSum = 6;
    private const int Parts = 5;
    private const int Stem = 5;
    private static readonly int[] Lengths = [15, 30, 50, 75];
    private static readonly int[] Silences = [30, 120, 365];

    /// <summary>The features of a draft, each once.</summary>
    public static IReadOnlyCollection<string> Of(Draft draft, DraftPicture picture, DraftText text, DraftSigns signs, IReadOnlyList<Remark> remarks, DraftSum sum)
    {
        var features = new HashSet<string>(StringComparer.Ordinal) { "" };
        for (var at = 0; at < text.Words.Count; at++)
        {
            features.UnionWith(At(text, at, 0));
        }

        features.UnionWith(text.Sentences.Select(sentence => Beginning(text, sentence)));
        features.UnionWith(Turns(text, signs));
        features.UnionWith(remarks.Select(remark => $"#{remark.Kind}"));
        features.UnionWith(
        [
            Named("#wants", sum.Wants), Named("#presses", sum.Presses), Named("#far", sum.Far), Named("#beside", Math.Min(MostBeside, sum.Beside)),
            .. Enumerable.Range(LeastSum, MostSum - LeastSum + 1).Where(least => sum.Total >= least).Select(least => Named("#sum", least)),
            Named("#length", Lengths.Count(length => text.Words.Count >= length)),
            Named("#silence", picture.Silence(draft.On) is { } days ? Silences.Count(silence => days >= silence) : -1),
            .. Held(picture),
        ]);
        var voice = DraftVoice.Of(text.Words);
        features.UnionWith([Named("#share", Math.Min(Parts - 1, (int)(voice.Share * Parts))), Named("#mine", Math.Min(MostOf, voice.Mine)), Named("#yours", Math.Min(MostOf, voice.Yours))]);
        var cries = draft.Text.Count(letter => letter == '!');
        features.UnionWith([Named("#cries", Math.Min(2, cries)), Named("#questions", Math.Min(3, text.Sentences.Count(sentence => sentence.Asks)))]);
        return features;
    }

    /// <summary>What the words of one sentence are weighed by.</summary>
    public static IEnumerable<string> Words(DraftText text, DraftSentence sentence) =>
        Enumerable.Range(sentence.First, sentence.Last - sentence.First).SelectMany(at => At(text, at, sentence.First)).Append(Beginning(text, sentence));

    private static IEnumerable<string> At(DraftText text, int at, int first)
    {
        var word = Word(text, at);
        yield return word;
        if (word.Length > Stem)
        {
            yield return $"{word[..Stem]}*";
        }

        if (at > first)
        {
            yield return $"{Word(text, at - 1)} {word}";
        }
    }

    private static string Beginning(DraftText text, DraftSentence sentence) => $"^ {string.Join(' ', Enumerable.Range(sentence.First, Math.Min(2, sentence.Last - sentence.First)).Select(at => Word(text, at)))}";

    // All numbers are alike here.
    private static string Word(DraftText text, int at) => text.Words[at].Plain is var plain && plain.Any(char.IsAsciiDigit) ? "0" : plain;

    private static IEnumerable<string> Turns(DraftText text, DraftSigns signs)
    {
        foreach (var kind in Enum.GetValues<TurnKind>())
        {
            var where = signs.Where(kind).ToList();
            if (where.Count > 0)
            {
                yield return $"#turn {kind}";
            }

            if (where.Count > 1)
            {
                yield return $"#turns {kind}";
            }

            if (where.Contains(0))
            {
                yield return $"#first {kind}";
            }

            if (where.Contains(text.Sentences.Count - 1))
            {
                yield return $"#last {kind}";
            }
        }

        yield return $"#last asks {text.Sentences[^1].Asks}";
    }

    private static IEnumerable<string> Held(DraftPicture picture) =>
        new[] { ("#close", picture.IsClose), ("#asked", picture.Asked.Count > 0), ("#given", picture.Given.Count > 0), ("#told", picture.TheyTold.Count > 0), ("#news", picture.TheirNews.Count > 0) }
            .Where(held => held.Item2).Select(held => held.Item1);

    private static string Named(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name} {number}");
}
