using System.Buffers;

namespace Kith.Care;

/// <summary>Takes the endings off words, so that “teaching” and “teacher”, “Übersetzung” and “übersetzen” are one.</summary>
/// <remarks>Light stemming: English after Porter's first steps, German after Savoy 2006, both a little bolder with the endings of trades. A stem is for comparing, not for reading.</remarks>
internal static class WordStem
{
    private readonly record struct Ending(string Text, int Least, string Then = "");

    private static readonly Ending[] EnglishPlural =
        [new("'s", 2), new("sses", 2, "ss"), new("ies", 2, "y"), new("xes", 2, "x"), new("ches", 2, "ch"), new("shes", 2, "sh"), new("zzes", 2, "z"), new("ss", 1, "ss"), new("us", 1, "us"), new("is", 1, "is"), new("s", 3)];

    private static readonly Ending[] EnglishVerb = [new("ingly", 4), new("ings", 3), new("ing", 3), new("edly", 4), new("eed", 1, "eed"), new("ied", 2, "y"), new("ed", 3)];

    private static readonly Ending[] EnglishNoun =
        [new("isation", 4), new("ization", 4), new("ations", 4), new("ation", 4), new("ator", 4), new("ate", 4), new("ment", 4), new("ness", 4), new("fully", 4), new("ful", 4), new("less", 4), new("ly", 4), new("er", 5), new("or", 5), new("ian", 5), new("al", 5), new("ise", 4), new("ize", 4)];

    private static readonly Ending[] GermanCase =
        [new("erinnen", 4), new("innen", 4), new("erin", 4), new("ieren", 3), new("ierung", 3), new("iert", 3), new("ungen", 4), new("ern", 4), new("em", 4), new("er", 4), new("en", 4), new("es", 4), new("st", 6), new("e", 3), new("n", 4), new("s", 4)];

    private static readonly Ending[] GermanNoun =
        [new("ung", 4), new("heit", 4), new("keit", 4), new("lich", 4), new("isch", 4), new("atur", 4), new("ation", 4), new("chen", 4), new("lein", 4), new("end", 5), new("er", 4), new("el", 4), new("ig", 4), new("t", 5), new("e", 4)];

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["children"] = "child", ["men"] = "man", ["women"] = "woman", ["feet"] = "foot", ["teeth"] = "tooth", ["mice"] = "mouse", ["geese"] = "goose",
        ["knives"] = "knife", ["wives"] = "wife", ["shelves"] = "shelf", ["leaves"] = "leaf", ["loaves"] = "loaf", ["halves"] = "half", ["calves"] = "calf",
        ["taught"] = "teach", ["built"] = "build", ["lent"] = "lend", ["sold"] = "sell", ["bought"] = "buy", ["broken"] = "break", ["broke"] = "break", ["ran"] = "run", ["sang"] = "sing", ["sung"] = "sing", ["drove"] = "drive", ["driven"] = "drive", ["wrote"] = "write", ["written"] = "write",
    };

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem of an English word in small plain letters.</summary>
    public static string English(string word)
    {
        var stem = Without(Irregular.GetValueOrDefault(word, word), EnglishPlural);
        var bare = Without(stem, EnglishVerb);
        stem = bare.Length == stem.Length || !bare.AsSpan().ContainsAny(Vowels) ? stem : Single(bare);
        stem = Single(Without(stem, EnglishNoun));
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem.Length > 3 && stem[^1] == 'y' ? stem[..^1] + "i" : stem;
    }

    /// <summary>The stem of a German word in small plain letters (ä as ae).</summary>
    public static string German(string word) => Without(Without(Bare(word), GermanCase), GermanNoun);

    // “Häuser” and “Haus”, “Bücher” and “Buch”; “neue” and “Quelle” hold no umlaut.
    private static string Bare(string word)
    {
        for (var at = word.IndexOf('e', StringComparison.Ordinal); at > 0; at = at + 1 < word.Length ? word.IndexOf('e', at + 1) : -1)
        {
            if (word[at - 1] is 'a' or 'o' || (word[at - 1] == 'u' && (at == 1 || word[at - 2] is not ('e' or 'a' or 'q'))))
            {
                word = word.Remove(at, 1);
            }
        }

        return word;
    }

    private static string Single(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? stem[..^1] : stem;

    private static string Without(string word, Ending[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Text.Length >= ending.Least && word.EndsWith(ending.Text, StringComparison.Ordinal))
            {
                return word[..^ending.Text.Length] + ending.Then;
            }
        }

        return word;
    }
}
