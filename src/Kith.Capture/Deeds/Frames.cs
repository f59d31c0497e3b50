namespace Kith.Capture;

/// <summary>Holder a need or an offer is, or who gives, lends, promises or asks, in a turn of phrase.</summary>
internal enum Holder
{
    /// <summary>The subject, the one to whom it is so, or the one spoken of.</summary>
    Spoken,

    /// <summary>The one spoken of, never the owner.</summary>
    Them,

    /// <summary>The owner.</summary>
    Me,
}

/// <summary>A turn of phrase by the words it cannot do without, in whatever order a sentence has them.</summary>
/// <param name="Order">Its place in the table: of two that fit, the earlier is meant.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Holder">Holder it is.</param>
/// <param name="Cues">For each cue the stretches of words of which one must stand in the clause.</param>
/// <param name="Without">Stretches of words of which none may stand in it.</param>
/// <param name="Told">For each cue whether its words belong to what is told.</param>
internal sealed record Frame(int Order, FindingKind Kind, Holder Holder, string[][][] Cues, bool[] Told, string[][] Without)
{
    /// <summary>Reads one line of a table: cues between spaces, what may stand in one place between bars, neighbours joined by a plus, “!” before what must not stand there, “=” before what is also told, a star for the rest of a word.</summary>
    internal static Frame Of(int order, FindingKind kind, Holder side, string line)
    {
        var cues = line.Split(' ');
        static string[][] Choices(string cue) => [.. cue.TrimStart('=').Split('|').Select(choice => choice.Split('+'))];
        var positive = cues.Where(cue => cue[0] != '!').ToList();
        return new Frame(order, kind, side, [.. positive.Select(Choices)], [.. positive.Select(cue => cue[0] == '=')], [.. cues.Where(cue => cue[0] == '!').SelectMany(cue => Choices(cue[1..]))]);
    }

    /// <summary>The places of its cues in a clause; null when it is not there.</summary>
    internal HashSet<int>? In(Scan scan, Clause clause)
    {
        var (places, told) = (new HashSet<int>(), new List<int>());
        for (var n = 0; n < Cues.Length; n++)
        {
            if (Find(scan, clause, Cues[n], places) is not { } found)
            {
                return null;
            }

            places.UnionWith(Enumerable.Range(found.At, found.Length));
            told.AddRange(Told[n] ? Enumerable.Range(found.At, found.Length) : []);
        }

        places.ExceptWith(told);
        return Without.Length > 0 && Find(scan, clause, Without, []) is not null ? null : places;
    }

    private static (int At, int Length)? Find(Scan scan, Clause clause, string[][] choices, HashSet<int> taken)
    {
        for (var at = clause.First; at < clause.After; at++)
        {
            foreach (var choice in choices)
            {
                if (!taken.Contains(at) && at + choice.Length <= clause.After && Stands(scan, at, choice))
                {
                    return (at, choice.Length);
                }
            }
        }

        return null;
    }

    private static bool Stands(Scan scan, int at, string[] words)
    {
        for (var n = 0; n < words.Length; n++)
        {
            if (!Fits(scan, at + n, words[n]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(Scan scan, int at, string word)
    {
        var key = scan.Key(at);
        return word switch
        {
            "@name" => scan.SenseOf(at) == Sense.Name,
            "@them" => key is "ihm" or "ihnen" or "ihn" or "er" or "sie" || (key == "ihr" && !scan.Capital(at + 1)) || scan.SenseOf(at) == Sense.Name,
            "@me" => key is "mir" or "mich" or "uns" || IsMine(key),
            "@mine" => IsMine(key),
            "@day" => scan.SenseOf(at) == Sense.Day,
            "@noun" => scan.Capital(at) && scan.SenseOf(at) == Sense.None,
            _ when word[^1] == '*' => scan.SenseOf(at) == Sense.None && key.StartsWith(word.AsSpan(0, word.Length - 1), StringComparison.Ordinal),
            _ when word[0] == '*' => scan.SenseOf(at) == Sense.None && key.Length > word.Length + 1 && key.EndsWith(word.AsSpan(1), StringComparison.Ordinal),
            _ => key == word && scan.SenseOf(at) != Sense.Name,
        };
    }

    internal static bool IsMine(string key) => key is "mein" or "meine" or "meinen" or "meinem" or "meiner" or "meines" or "meins" or "unser" or "unsere" or "unseren" or "unserem" or "unserer" or "unsern" or "unserm" or "unsers" or "unseres";
}
