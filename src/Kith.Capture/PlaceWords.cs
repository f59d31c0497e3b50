namespace Kith.Capture;

/// <summary>Where it was: “at the Blue Cafe”, “im Park”, “in Leeds”, “bei Ana”.</summary>
internal static class PlaceWords
{
    /// <summary>The place that the clauses of the contact name; its words are marked as understood.</summary>
    internal static (string Place, int First, int After)? In(Scan scan, IEnumerable<Clause> clauses, List<Mention> mentions)
    {
        foreach (var clause in clauses)
        {
            for (var at = clause.First; at < clause.After - 1; at++)
            {
                if (scan.SenseOf(at) == Sense.None && At(scan, at, clause, mentions) is { } place)
                {
                    // "bei Max": the place is named by a person, who stays one.
                    scan.Understand(place.First, clause.German && scan.SenseOf(place.After - 1) == Sense.Name ? place.First + 1 : place.After, Sense.Place);
                    return place;
                }
            }
        }

        return null;
    }

    private static (string Place, int First, int After)? At(Scan scan, int at, Clause clause, List<Mention> mentions) => scan.Key(at) switch
    {
        "at" or "@" => Somebodys(scan, at, mentions) ?? English(scan, at, clause),
        "in" or "outside" or "near" or "along" or "inside" or "round" or "on" or "by" or "behind" => (clause.German ? GermanIn(scan, at, clause) : null) ?? English(scan, at, clause),
        "im" or "am" or "beim" or "auf" or "vor" or "an" or "ins" or "vorm" or "zum" or "hinter" => GermanIn(scan, at, clause),
        "bei" => Somebodys(scan, at, mentions),
        _ => null,
    };

    // "at Helen's", "bei Petra"
    private static (string, int, int)? Somebodys(Scan scan, int at, List<Mention> mentions)
    {
        if (mentions.Find(mention => mention.First == at + 1) is not { } host || (scan.Key(host.After) is "'s" && scan.Letters(host.After + 1) && scan.SenseOf(host.After + 1) == Sense.None && scan.Capital(host.After + 1)))
        {
            return null;
        }

        var after = host.After + (scan.Key(host.After) is "'s" ? 1 : 0);
        return (scan.Text(scan.Key(at) == "at" ? at + 1 : at, after), at, after);
    }

    private static (string, int, int)? English(Scan scan, int at, Clause clause)
    {
        var first = at + 1;
        var article = scan.Key(first) is "the" or "a" or "an" or "our" or "his" or "her" or "their" or "my";
        var word = article ? first + 1 : first;
        var (last, capital) = (-1, false);
        for (var next = word; next < clause.After && next < word + 5 && scan.Letters(next) && scan.SenseOf(next) == Sense.None; next++)
        {
            var noun = KnownPlaces.Nouns.Contains(scan.Key(next)) || KnownPlaces.Towns.Contains(scan.Key(next));
            if (noun || (scan.Capital(next) && !KnownContacts.NoNames.Contains(scan.Key(next)) && (scan.Key(at) is "at" or "in" or "@" or "near" or "outside")))
            {
                (last, capital) = (next, true);
            }
            else if (!article || Verbs.IsFinite(scan.Key(next)) || scan.Key(next) is "with" or "and" or "for" or "to" or "of" or "about" or "then" or "which")
            {
                break;
            }
        }

        return last < 0 || !capital || (scan.Key(at) is "on" or "by" or "round" && !KnownPlaces.Nouns.Contains(scan.Key(last))) ? null : (scan.Text(scan.Key(first) is "the" or "a" or "an" ? word : first, last + 1), at, last + 1);
    }

    private static (string, int, int)? GermanIn(Scan scan, int at, Clause clause)
    {
        var first = at + 1;
        var article = scan.Key(first) is "der" or "dem" or "die" or "das" or "den" or "einem" or "einer" or "ihrer" or "seiner" or "ihrem" or "seinem" or "unserer" or "unserem" or "nem" or "ner";
        var word = article ? first + 1 : first;
        for (var next = word; next < clause.After && next < word + 3 && scan.Letters(next) && scan.SenseOf(next) == Sense.None; next++)
        {
            var place = KnownPlaces.Nouns.Contains(scan.Key(next)) || KnownPlaces.Ends(scan.Key(next)) || KnownPlaces.Towns.Contains(scan.Key(next)) || (scan.Key(at) == "in" && !article && scan.Capital(next) && next == word && !NameSlots.IsNoun(scan.Key(next)) && !KnownContacts.Is(scan.Key(next)));
            if (place)
            {
                var after = scan.Capital(next + 1) && scan.SenseOf(next + 1) == Sense.None && !KnownContacts.Is(scan.Key(next + 1)) && next + 1 < clause.After && !NameSlots.IsNoun(scan.Key(next + 1)) && !Verbs.Is(scan.Key(next + 1)) ? next + 2 : next + 1;
                return (scan.Text(word, after), at, after);
            }

            if (Verbs.IsFinite(scan.Key(next)) && !scan.Capital(next))
            {
                return null;
            }
        }

        return null;
    }
}
