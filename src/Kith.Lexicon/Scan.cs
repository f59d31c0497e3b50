namespace Kith.Lexicon;

/// <summary>A line while it is being read: its words, its language, and what is already understood of each word.</summary>
internal sealed class Scan
{
    private static readonly System.Buffers.SearchValues<char> Umlauts = System.Buffers.SearchValues.Create("äöüßÄÖÜ");

    private readonly List<LineWord> words;
    private readonly Sense[] senses;

    internal Scan(string line)
    {
        Line = line;
        words = LineWords.Of(line);
        HasCapitals = Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(at => words[at].Capital && words[at].Text.Length > 1 && !(words[at - 1].Shape == WordShape.Mark && words[at - 1].Text is "." or "!" or "?"));
        German = IsGerman(0, words.Count, false);
        for (var at = words.Count - 1; !German && at >= 0; at--)
        {
            Part(at);
        }

        senses = new Sense[words.Count];
        for (var at = 0; German && at < words.Count; at++)
        {
            Lengthen(at);
        }
    }

    internal string Line { get; }

    internal int Count => words.Count;

    /// <summary>Whether the line as a whole is German.</summary>
    internal bool German { get; }

    /// <summary>Whether any word but the first of a sentence is written with a capital: many people type none.</summary>
    internal bool HasCapitals { get; }

    internal LineWord this[int at] => words[at];

    /// <summary>The word as tables know it; empty outside the line.</summary>
    internal string Key(int at) => at >= 0 && at < words.Count ? words[at].Key : "";

    /// <summary>The number a word is, in digits or in letters; negative when it is none.</summary>
    internal int Number(int at) => at < 0 || at >= words.Count ? -1 : words[at].Shape == WordShape.Digits ? words[at].Number : NumberWords.Said.GetValueOrDefault(words[at].Key, -1);

    internal bool Capital(int at) => at >= 0 && at < words.Count && words[at].Capital;

    internal bool Letters(int at) => at >= 0 && at < words.Count && words[at].Shape == WordShape.Letters;

    internal bool Digits(int at) => at >= 0 && at < words.Count && words[at].Shape == WordShape.Digits;

    internal bool Mark(int at) => at >= 0 && at < words.Count && words[at].Shape == WordShape.Mark;

    /// <summary>Whether a word touches the one before it.</summary>
    internal bool Touches(int at) => at > 0 && at < words.Count && words[at].Start == words[at - 1].End;

    /// <summary>Whether some words stand here, one after the other; a bar separates what may stand in one place.</summary>
    internal bool Says(int at, params ReadOnlySpan<string> said)
    {
        for (var n = 0; n < said.Length; n++)
        {
            if (!Among(Key(at + n), said[n]))
            {
                return false;
            }
        }

        return true;
    }

    internal Sense SenseOf(int at) => at >= 0 && at < words.Count ? senses[at] : Sense.None;

    /// <summary>Notes what some words were understood as.</summary>
    internal void Understand(int first, int after, Sense sense) => senses.AsSpan(first, after - first).Fill(sense);

    /// <summary>Whether a stretch of words is German; when it does not tell, what the line is.</summary>
    internal bool IsGerman(int first, int after, bool otherwise)
    {
        var (german, english) = (0, 0);
        for (var at = first; at < after; at++)
        {
            if (words[at].Key == "an" && (at + 1 >= words.Count || (words[at + 1].Text is [>= 'A' and <= 'Z' and var initial, >= 'a' and <= 'z', ..] && !"AEIOUH".Contains(initial, StringComparison.Ordinal))))
            {
                // "verliehen an Max", "bot Hilfe an": no English article.
                german++;
                continue;
            }

            german += Spoken.German.Contains(words[at].Key) ? 1 : words[at].Text.AsSpan().ContainsAny(Umlauts) ? 1 : 0;
            english += Spoken.English.Contains(words[at].Key) ? 1 : 0;
        }

        // "Will send photos" is no German for its first word.
        if (!otherwise && (first > 0 || after < words.Count))
        {
            return german > english + 1;
        }

        // "bietet an" and "in" are English words too: one of them makes no clause of a German line English.
        if (german == english && !otherwise && first == 0 && after == words.Count)
        {
            // "Grace bot Hilfe an": where small words do not tell, verbs do.
            for (var at = first; at < after; at++)
            {
                german += words[at].Text.AsSpan().ContainsAny(Umlauts) ? 1 : words[at].Capital || Verbs.Of(words[at].Key, false).Count > 0 ? 0 : Math.Min(1, Verbs.Of(words[at].Key, true).Count);
                english += words[at].Key is "die" ? 0 : Math.Min(1, Verbs.Of(words[at].Key, false).Count);
            }
        }

        return otherwise && first > 0 | after < words.Count ? english <= german + 1 : german == english ? otherwise : german > english;
    }

    /// <summary>What stands between two words of the line, without the white space around it.</summary>
    internal string Text(int first, int after) => after <= first ? "" : Line[words[first].Start..words[after - 1].End];

    private static bool Among(string key, string choices)
    {
        if (key.Length == 0)
        {
            return false;
        }

        foreach (var choice in choices.AsSpan().Split('|'))
        {
            if (choices.AsSpan(choice).SequenceEqual(key))
            {
                return true;
            }
        }

        return false;
    }

    // "shes", "id bring": a pronoun and what hangs on it, without the apostrophe.
    private void Part(int at)
    {
        var word = words[at];
        if (Shorthand(at) is { } full)
        {
            words[at] = word with { Key = full, Shape = WordShape.Letters };
            return;
        }

        var verb = Verbs.IsPlain(Key(at + 1)) || (KnownSayings.Adverbs.Contains(Key(at + 1)) && Verbs.IsPlain(Key(at + 2)));
        if (word.Shape == WordShape.Letters && (Spoken.Hung.GetValueOrDefault(word.Key) ?? (verb ? Spoken.HungBeforeVerbs.GetValueOrDefault(word.Key) : null)) is { } hung)
        {
            var end = word.End - hung.Length + 1;
            var text = Line[word.Start..end];
            words[at] = word with { End = end, Text = text, Key = LineWords.Spell(text), Fold = PersonName.Fold(text) };
            words.Insert(at + 1, new LineWord(end, word.End, Line[end..word.End], hung, hung, WordShape.Letters));
        }
    }

    // "desperate 4 a cleaner", "remember 2 ask", "Max n Sam"
    private string? Shorthand(int at) => Key(at) switch
    {
        "4" when at > 0 && Key(at + 1) is "a" or "an" or "the" or "my" or "her" or "his" or "him" or "them" or "me" or "us" => "for",
        "2" when at > 0 && Verbs.IsPlain(Key(at + 1)) && !Touches(at) => "to",
        "ein" when words[at].Text is "n" or "N" && at > 0 && Letters(at - 1) && Letters(at + 1) => "and",
        _ => null,
    };

    // "m. Ana", "m Sam", "u. Ben": one letter for a whole word, which is one only before a name or with its full stop.
    private void Lengthen(int at)
    {
        if (Spoken.FullGerman.TryGetValue(Key(at), out var typed))
        {
            words[at] = words[at] with { Key = typed };
        }

        // "gliehn", "ausgliehn", "gschickt": a participle without its e, as the south speaks.
        var key = Key(at);
        var g = key.IndexOf('g', StringComparison.Ordinal);
        if (key.Length > 4 && g >= 0 && g < key.Length - 2 && (g == 0 || Verbs.IsPrefix(key[..g])) && !"aeiou".Contains(key[g + 1], StringComparison.Ordinal) && !Capital(at) && !Verbs.Is(key) && Verbs.Of(key, true).Count == 0)
        {
            var spelt = $"{key[..g]}ge{key[(g + 1)..]}";
            var whole = Verbs.IsParticiple(spelt) ? spelt : spelt[^1] == 'n' && Verbs.IsParticiple($"{spelt[..^1]}en") ? $"{spelt[..^1]}en" : key;
            words[at] = words[at] with { Key = whole };
        }

        // "versprochen das ich helfe": the word that joins, with one s.
        if (Key(at) == "das" && at > 0 && !Mark(at - 1) && Key(at + 1) is "ich" or "wir" or "er" && !Capital(at) && Verbs.IsParticiple(Key(at - 1)))
        {
            words[at] = words[at] with { Key = "dass" };
        }

        // "versprochn", "bringn": the ending as it is spoken.
        key = Key(at);
        if (key.Length > 4 && key[^1] == 'n' && !"aeiourln".Contains(key[^2], StringComparison.Ordinal) && !Capital(at) && !Verbs.Is(key) && Verbs.Of($"{key[..^1]}en", true) is { Count: > 0 })
        {
            words[at] = words[at] with { Key = $"{key[..^1]}en" };
        }

        if (!(Touches(at) && Digits(at - 1)) && Spoken.GermanShort.TryGetValue(Key(at), out var full) && (Capital(at + 1) || (Key(at + 1) == "." && Touches(at + 1))))
        {
            words[at] = words[at] with { Key = full };
            if (Key(at + 1) == ".")
            {
                words[at + 1] = words[at + 1] with { Key = "" };
            }
        }
    }

    /// <summary>The first word from a place on that is no adverb.</summary>
    internal int AfterAdverbs(int at)
    {
        while (KnownSayings.IsAdverb(Key(at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>The first word from a place on that is none of little meaning, with which a statement begins; at most the word after its last.</summary>
    internal int AfterFillers(int at, int after)
    {
        while (at < after && (KnownSayings.Fillers.Contains(Key(at)) || SenseOf(at) is Sense.Day or Sense.Clock or Sense.Length || (Mark(at) && Key(at) is not ("€" or "$" or "£"))))
        {
            at++;
        }

        return at;
    }
}

/// <summary>What a word of a line was understood as.</summary>
internal enum Sense
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A time of day.</summary>
    Clock,

    /// <summary>A length.</summary>
    Length,

    /// <summary>Where it was.</summary>
    Place,

    /// <summary>Somebody's name.</summary>
    Name,
}
