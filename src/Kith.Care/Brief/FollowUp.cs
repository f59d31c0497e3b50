using NodaTime;

namespace Kith.Care;

/// <summary>Something to ask about: a single follow-up question does most (Huang et al. 2017).</summary>
/// <param name="Text">The owner's own words, cut to a sentence.</param>
/// <param name="On">The day it was told; null where it is not known.</param>
/// <param name="Moment">The moment it stands in.</param>
/// <param name="Of">What it follows up: null a moment or a fact, else the record that stands open.</param>
public sealed record AskAbout(string Text, LocalDate? On = null, Id<Moment>? Moment = null, OpenKind? Of = null);

/// <summary>Finds the one thing to ask about: the latest that they told of themselves. No model reads it; the rule is in docs/analysis.md.</summary>
internal static class FollowUp
{
    private const int AskLength = 120;

    // Beyond a year one asks how somebody is, and not after the cold they had.
    private const int NoteDays = 365;

    private static readonly HashSet<string> TheirWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "she", "he", "they", "her", "his", "their", "him", "them", "sie", "er", "ihr", "ihre", "ihren", "ihrem", "ihrer", "sein", "seine", "seinen", "seinem", "seiner", "ihm", "ihn",
    };

    private static readonly HashSet<string> MyWords = new(StringComparer.OrdinalIgnoreCase) { "i", "i'll", "i’ll", "my", "me", "we", "ich", "mein", "meine", "meinen", "mir", "mich", "wir" };

    /// <summary>What to ask; null when nothing is written down.</summary>
    public static AskAbout? Of(TiePicture tie, IReadOnlyList<MomentTold> past, IReadOnlyList<FactTold> facts, IReadOnlyList<OpenBetween> open, LocalDate today)
    {
        var told = past.Where(moment => Period.DaysBetween(moment.On, today) <= NoteDays)
            .Select(moment => (Moment: moment, Sentence: Sentence(moment.Note, tie.Name))).FirstOrDefault(one => one.Sentence.Length > 0);
        var theirs = open.Where(one => one.Kind is OpenKind.GoodNews or OpenKind.Needs).OrderByDescending(one => one.On).FirstOrDefault();
        if (theirs is not null && (told.Moment is null || theirs.On > told.Moment.On))
        {
            return new AskAbout(Cut(theirs.Text), theirs.On, Of: theirs.Kind);
        }

        return told.Moment is not null ? new AskAbout(told.Sentence, told.Moment.On, told.Moment.Id)
            : facts is [var fact, ..] ? new AskAbout(Cut(fact.Text)) : null;
    }

    /// <summary>The sentence of a note that is most about them: one that names them or speaks of them, before one about the owner.</summary>
    private static string Sentence(string note, string name)
    {
        var sentences = note.Split(['\n', '.', '!', '?', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return sentences.Length == 0 ? "" : Cut(sentences.MaxBy(sentence => AboutThem(sentence, name))!);
    }

    private static int AboutThem(string sentence, string name)
    {
        var words = sentence.Split([' ', ',', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var called = name.Split(' ', 2)[0];
        return (words.Any(word => TheirWords.Contains(word) || word.StartsWith(called, StringComparison.OrdinalIgnoreCase)) ? 2 : 0)
            - (words.Length > 0 && MyWords.Contains(words[0]) ? 2 : 0);
    }

    private static string Cut(string text)
    {
        var sentence = text.Split('\n', 2)[0].Trim().TrimEnd('.');
        return sentence.Length <= AskLength ? sentence : sentence[..Math.Max(1, sentence.LastIndexOf(' ', AskLength))] + "…";
    }
}
