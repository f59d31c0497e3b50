namespace Kith.Capture;

/// <summary>Who or what an English statement is said of.</summary>
internal static partial class EnglishSayings
{
    /// <summary>Reads the subject; what follows it is returned.</summary>
    private static int Subject(Saying saying, Narration narration, int at)
    {
        var scan = narration.Scan;
        if (narration.At(at) is { } named)
        {
            var after = named.After;
            // A row of names is one subject; the first stands for it.
            while (scan.Key(after) is "and" or "&" or "+" or "," && narration.At(after + 1) is { } more)
            {
                after = more.After;
            }

            if (scan.Key(after) is "and" or "&" or "+" && scan.Key(after + 1) is "i" or "me")
            {
                return Said(saying, Doer.Owner, after + 2);
            }

            if (named.Possessive)
            {
                var owned = scan.Key(after) is "'s" or "'" or "’" ? after + 1 : after;
                if (Kin(narration, owned) is { } kin)
                {
                    return Said(saying, Doer.Is(kin), kin.After);
                }

                return Said(saying, Doer.Belonging(named), owned, owned);
            }

            return after < saying.Clause.After ? Said(saying, Doer.Is(named), after) : at;
        }

        return scan.Key(at) switch
        {
            "i" or "we" => Said(saying, narration.Speaker(saying.Clause) is { } speaker ? Doer.Is(speaker) : Doer.Owner, at + 1),
            "she" or "he" or "they" or "who" or "both" => narration.Pronoun(scan.Key(at), at) is { } person ? Said(saying, Doer.Is(person), at + 1) : Said(saying, Doer.Nobody, at + 1),
            "it" or "this" or "that" or "there" or "which" or "these" or "everyone" or "everybody" or "nobody" or "people" or "anyone" or "anybody" or "someone" or "somebody" or "whoever" => Said(saying, Doer.Nobody, at + 1),
            "my" or "our" or "her" or "his" or "their" when Kin(narration, at + 1) is { } kin => Said(saying, Doer.Is(kin), kin.After),
            "her" or "his" or "their" when scan.Letters(at + 1) => Said(saying, Doer.Belonging(narration.Pronoun(scan.Key(at), at)), at + 1, at + 1),
            "my" or "our" when HasFinite(scan, saying.Clause, at + 2) => Said(saying, new Doer(true, null, true), at + 1),
            "the" when Epithet(scan, at) is > 0 and var after && narration.Implied(at) is { } meant => Said(saying, Doer.Is(meant), after),
            "the" when KnownSayings.Telling.Contains(scan.Key(at + 1)) && Verbs.IsFinite(scan.Key(at + 2)) && narration.Implied(at) is { } whose => Said(saying, Doer.Belonging(whose), at + 2, at),
            "the" or "a" or "an" or "some" when HasFinite(scan, saying.Clause, at + 2) => Said(saying, Doer.Nobody, at + 1),
            _ when scan.Letters(at) && scan.SenseOf(at) == Sense.None && scan.SenseOf(at + 1) == Sense.None && IsThing(scan, at) => Said(saying, KnownSayings.Kin.Contains(scan.Key(at)) && narration.Implied(at) is { } owner ? Doer.Belonging(owner) : Doer.Nobody, at + 1, at),
            _ when Fronted(narration, saying.Clause, at) is > 0 and var subject => Subject(saying, narration, subject),
            _ => at,
        };
    }

    // "For Lena's exhibition I have promised", "At the end she pressed": behind what stands in front of it, the subject.
    private static int Fronted(Narration narration, Clause clause, int at)
    {
        var scan = narration.Scan;
        if (!KnownTurns.Fronting.Contains(scan.Key(at)))
        {
            return -1;
        }

        for (var word = at + 1; word < clause.After && !(scan.SenseOf(word) == Sense.None && scan.Letters(word) && Verbs.IsFinite(scan.Key(word)) && scan.Key(word) is not ("end" or "time")); word++)
        {
            var named = narration.At(word);
            if (scan.Key(word) is "i" or "we" or "she" or "he" or "they" || named is { Possessive: false } && !KnownTurns.Fronting.Contains(scan.Key(word - 1)) && scan.Key(word - 1) is not ("to" or "and" or "of"))
            {
                var verb = named?.After ?? word + 1;
                return Verbs.IsFinite(scan.Key(verb)) || KnownSayings.IsAdverb(scan.Key(verb)) && Verbs.IsFinite(scan.Key(verb + 1)) ? word : -1;
            }
        }

        return -1;
    }

    // "her brother Ivo", "my niece Isla": whom the kin's name tells.
    private static Mention? Kin(Narration narration, int at)
    {
        for (var kin = at; kin < at + 3; kin++)
        {
            if (KnownSayings.Kin.Contains(narration.Scan.Key(kin)) && narration.At(kin + 1) is { Possessive: false } named)
            {
                return named;
            }
        }

        return null;
    }

    // "the poor divil", "the old dear": how one speaks of somebody named before; the word after it.
    private static int Epithet(Scan scan, int at)
    {
        var noun = at + 1;
        while (noun < at + 3 && KnownTurns.Pitying.Contains(scan.Key(noun)))
        {
            noun++;
        }

        return noun > at + 1 && KnownTurns.Epithets.Contains(scan.Key(noun)) ? noun + 1 : -1;
    }

    // "boiler is fixed", "kids live with her": a thing or kin without its article.
    private static bool IsThing(Scan scan, int at) => !Verbs.Is(scan.Key(at)) && !scan.Key(at).EndsWith("'s", StringComparison.Ordinal) && scan.Key(at + 1) is "is" or "are" or "was" or "were" or "has" or "have" or "live" or "lives" or "went" or "goes" or "got" or "had" or "works" or "starts" or "came" or "looks";

    private static int Said(Saying saying, Doer who, int next, int? content = null)
    {
        (saying.Subject, saying.Named, saying.ContentFrom) = (who, true, content ?? next);
        return next;
    }

    private static bool HasFinite(Scan scan, Clause clause, int from)
    {
        for (var at = from; at < Math.Min(from + 4, clause.After); at++)
        {
            if (scan.Letters(at) && Verbs.IsFinite(scan.Key(at)))
            {
                return true;
            }
        }

        return false;
    }
}
