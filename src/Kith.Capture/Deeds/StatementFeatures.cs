namespace Kith.Capture;

/// <summary>What of a statement is weighed: its words, alone and in pairs, how it is built, and what the tables made of it.</summary>
internal static class StatementFeatures
{
    private const int LongFact = 8;

    /// <summary>The features of a statement, each once.</summary>
    /// <param name="seen">The statement in its line.</param>
    /// <param name="read">The place among <see cref="StatementClass.All"/> of what the tables read in it; null when that is not to be told, as of lines that the tables were written with.</param>
    internal static IReadOnlyList<string> Of(StatementSeen seen, int? read)
    {
        var (scan, saying) = (seen.Scan, seen.Saying);
        var features = new HashSet<string>(StringComparer.Ordinal) { "" };
        var words = Words(scan, saying.Clause);
        var german = saying.Clause.German;
        for (var at = 0; at < words.Count; at++)
        {
            features.Add(words[at]);
            features.Add(Stem(words[at], german));
            features.Add($"{Before(words, at - 1)} {words[at]}");
            if (at > 0)
            {
                features.Add($"{Before(words, at - 2)} * {words[at]}");
                features.Add($"{Before(words, at - 2)} {words[at - 1]} {words[at]}");
            }
        }

        features.Add($"{Before(words, words.Count - 1)} $");
        var who = Who(saying);
        features.Add($"#who {who} {saying.Named}");
        features.Add($"#mood {saying.Mood} {saying.Not}");
        features.Add($"#act {saying.Act} {saying.Not}");
        features.Add($"#act {saying.Act} {saying.Mood} {who}");
        features.Add($"#who {who} {saying.Mood}");
        features.Add($"#to {(saying.To is not { } to ? "nobody" : to.Me ? "me" : "them")} {who}");
        if (saying.Verb is { } verb)
        {
            features.Add($"#verb {verb.Lemma}");
            features.Add($"#verb {verb.Lemma} {who} {saying.Mood}");
        }

        features.Add($"#contact {seen.Contact.Passes(saying.Clause)} {seen.Contact.KindOf(saying.Clause) is not null} {who}");
        features.Add($"#break {saying.Clause.Break}");
        // What hangs on a statement, or what it hangs on, tells with it.
        var here = seen.Clauses.IndexOf(saying.Clause);
        features.UnionWith(saying.Clause.Break is Break.Start or Break.Stop || here == 0 ? ["< none"] : Words(scan, seen.Clauses[here - 1]).Select(word => $"< {word}"));
        features.UnionWith(here + 1 == seen.Clauses.Count || seen.Clauses[here + 1].Break is Break.Stop ? ["> none"] : Words(scan, seen.Clauses[here + 1]).Select(word => $"> {word}"));
        if (read is { } one)
        {
            features.Add($"#read {StatementClass.All[one].Letter}");
            features.Add($"#read {StatementClass.All[one].Letter} {who} {saying.Mood}");
        }

        return [.. features];
    }

    /// <summary>Whose a statement is, in a word.</summary>
    internal static string Who(Saying saying) => saying.Subject.Me ? "me" : saying.Subject.Of is null ? "nobody" : saying.Subject.Other ? "theirs" : "they";

    /// <summary>The features of a fact as it would be kept.</summary>
    internal static IEnumerable<string> OfFact(string fact)
    {
        var words = fact.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Select(word => $"#fact {word}").Append($"#fact ^ {words.FirstOrDefault()}").Append($"#fact {words.LastOrDefault()} $").Append($"#fact {Math.Min(LongFact, words.Length)}").Distinct();
    }

    /// <summary>The words of a clause as they are weighed. Names, days and lengths are all alike here: what is learned of Ana holds for Ben.</summary>
    internal static List<string> Words(Scan scan, Clause clause)
    {
        var words = new List<string>();
        for (var at = clause.First; at < clause.After; at++)
        {
            var word = scan.SenseOf(at) switch
            {
                Sense.Name => "NAME",
                Sense.Day or Sense.Clock => "DAY",
                Sense.Length => "LENGTH",
                _ => scan.Digits(at) ? "NUMBER" : scan.Key(at),
            };
            if (word.Length > 0 && !(word is "NAME" or "DAY" or "LENGTH" && words.Count > 0 && words[^1] == word))
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static string Before(List<string> words, int at) => at < 0 ? "^" : words[at];

    // The beginning of a longer word stands for its other forms.
    private static string Stem(string word, bool german) => word.Length > (german ? 6 : 5) ? $"{word[..(german ? 5 : 4)]}~" : word;
}
