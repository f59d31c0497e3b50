namespace Kith.Capture;

/// <summary>Finds the names in a line: those of the book, and those that by their place can only be names.</summary>
internal sealed class Mentions
{
    private readonly Scan scan;
    private readonly CaptureNames known;
    private readonly List<Mention> found = [];

    private Mentions(Scan scan, CaptureNames known) => (this.scan, this.known) = (scan, known);

    /// <summary>The names of a line, in its order. Their words are marked as understood.</summary>
    internal static List<Mention> In(Scan scan, CaptureNames known)
    {
        var mentions = new Mentions(scan, known);
        for (var at = 0; at < scan.Count;)
        {
            at = scan.Letters(at) && scan.SenseOf(at) == Sense.None && !IsThem(scan, at) && (mentions.Known(at) ?? mentions.Sounding(at) ?? mentions.New(at)) is { } mention ? mentions.Keep(mention) : at + 1;
        }

        return mentions.found;
    }

    // "told em i'd bring snacks"
    private static bool IsThem(Scan scan, int at) => scan.Key(at) == "em" && !scan.Capital(at);

    private int Keep(Mention mention)
    {
        found.Add(mention);
        scan.Understand(mention.First, mention.After, Sense.Name);
        var hung = scan.Key(mention.After) is "'s" || (scan.Key(mention.After) is "'" or "’" && scan.Touches(mention.After));
        var owned = hung ? mention.After + 1 : mention.After;
        // "Ana's here" and "Ana's looking for" are no genitives; "at Ana's" is her place.
        // "aylins got a camera": the same without its apostrophe.
        mention.Possessive &= scan.German || !(scan.Key(owned) is "got" or "been" or "gone" || NameSlots.IsVerbal(scan, owned) && Verbs.IsParticiple(scan.Key(owned)));
        mention.Possessive |= hung && scan.Letters(owned) && !NameSlots.IsVerbal(scan, owned) && !(scan.Key(owned) is "number" or "phone" or "voicemail" or "door" or "mobile" or "house" or "place" or "flat" && (KnownContacts.TakesName(scan.Key(mention.First - 1)) || Led(mention) is "at" or "to" or "round"))
            && !(Led(mention) is "at" or "to" or "round" or "over" or "from" && (scan.SenseOf(owned) != Sense.None || Spoken.IsSmall(scan.Key(owned)) || Verbs.IsFinite(scan.Key(owned))));
        return owned;
    }

    // "at Tomasz & Ana's place": what stands before the row of names.
    private string Led(Mention mention)
    {
        var first = mention.First;
        while (scan.Key(first - 1) is "and" or "&" or "+" && found.Find(other => other.After == first - 1) is { } before)
        {
            first = before.First;
        }

        return scan.Key(first - 1);
    }

    private Mention? Known(int at)
    {
        var word = scan[at];
        foreach (var (fold, genitive) in Stems(word))
        {
            var called = known.Beginning(fold);
            for (var n = 0; n < called.Count; n++)
            {
                if (Match(called[n], at, genitive) is not { } match)
                {
                    continue;
                }

                var same = called.Where(other => other.Words.Count == called[n].Words.Count && other.Words.SequenceEqual(called[n].Words)).ToList();
                var weight = same.Max(one => one.Weight);
                var best = same.Where(one => one.Weight == weight).ToList();
                if (IsName(at, match.After, weight, best[0].Group is not null))
                {
                    if (weight == NameWeight.Given && best[0].Group is null && !match.Genitive && HasOtherFamily(at, match.After))
                    {
                        // "Ana Souza" is not the Ana Lima of the book.
                        return new Mention { First = at, After = match.After + 1, Written = scan.Text(at, match.After + 1) };
                    }

                    return new Mention
                    {
                        First = at, After = match.After, Written = Written(at, match.After, match.Genitive), Group = best[0].Group, Possessive = match.Genitive,
                        People = best[0].Group is null ? [.. best.Where(one => one.Person is not null).Select(one => one.Person!).Distinct()] : [],
                    };
                }
            }
        }

        return null;
    }

    /// <summary>A given name of one of the book, spelt in another way: where it stands as a name, or is one.</summary>
    private Mention? Sounding(int at)
    {
        foreach (var (fold, genitive) in Stems(scan[at]))
        {
            if (NameSound.Of(fold).Length < NameSound.Shortest || !GivenNames.Is(fold) || GivenNames.AlsoWords.Contains(fold) || !(scan.Capital(at) || NameSlots.Opens(scan, found, at) || NameSlots.Begins(scan, at)) || known.Sounding(fold) is not { Count: > 0 } called)
            {
                continue;
            }

            var family = called.Where(one => one.Person!.Family is { } name && scan.Letters(at + 1) && scan[at + 1].Fold == PersonName.Fold(name)).ToList();
            if (family.Count > 0 || !HasOtherFamily(at, at + 1))
            {
                var after = family.Count > 0 ? at + 2 : at + 1;
                return new Mention { First = at, After = after, Written = Written(at, after, genitive), Possessive = genitive, People = [.. (family.Count > 0 ? family : called).Select(one => one.Person!).Distinct()] };
            }
        }

        return null;
    }

    // In German every noun has a capital: a family name is one only where nothing but a name is expected.
    private bool HasOtherFamily(int at, int after) =>
        scan.Capital(at) && scan.Capital(after) && scan.SenseOf(after) == Sense.None && NameSlots.IsFamily(scan, after) && known.Beginning(scan[after].Fold).Count == 0
        && (!scan.German || scan.Key(at - 1) is "mit" or "von" or "bei" or "an" && !(Verbs.IsParticiple(scan.Key(after + 1)) && !KnownContacts.Verbs.ContainsKey(scan.Key(after + 1))));

    /// <summary>A word as names are compared, in both ways of writing umlauts, and without the s of a genitive.</summary>
    private static IEnumerable<(string Fold, bool Genitive)> Stems(LineWord word)
    {
        yield return (word.Fold, false);
        var spelt = LineWords.Spell(word.Text);
        if (spelt != word.Fold)
        {
            yield return (spelt, false);
        }

        if (word.Fold.Length > 3 && word.Fold[^1] == 's')
        {
            yield return (word.Fold[..^1], true);
            if (spelt != word.Fold)
            {
                yield return (spelt[..^1], true);
            }
        }
    }

    private (int After, bool Genitive)? Match(CalledName called, int at, bool genitive)
    {
        if (genitive && called.Words.Count > 1)
        {
            return null;
        }

        var next = at + 1;
        for (var n = 1; n < called.Words.Count; n++, next++)
        {
            next += scan.Key(next) == "." && scan.Touches(next) ? 1 : 0;
            if (!scan.Letters(next))
            {
                return null;
            }

            var last = n == called.Words.Count - 1;
            if (Stems(scan[next]).FirstOrDefault(stem => stem.Fold == called.Words[n] && (last || !stem.Genitive)) is not { Fold: not null } stem)
            {
                return null;
            }

            genitive |= stem.Genitive;
        }

        return (next, genitive);
    }

    private string Written(int first, int after, bool genitive)
    {
        var text = scan.Text(first, after);
        return genitive ? text[..^1] : text;
    }

    /// <summary>Whether what is spelt like a name is one here: “will”, “a rose” and “einen Koch” are not.</summary>
    private bool IsName(int at, int after, NameWeight weight, bool group)
    {
        if (weight == NameWeight.Whole && (group || after > at + 1))
        {
            return !group || !NameSlots.IsOwned(scan, at) || scan.Capital(at);
        }

        if (group)
        {
            return NameSlots.IsArticle(scan.Key(at - 1)) || NameSlots.Opens(scan, found, at) || at == 0 || scan.Mark(at - 1);
        }

        var also = GivenNames.AlsoWords.Contains(scan[at].Fold) || GivenNames.AlsoWords.Contains(scan[at].Fold.TrimEnd('s'));
        also &= !(scan.German && scan[at].Fold == "max" && !scan.Digits(at + 1) && scan.Key(at + 1) != ".");
        if (!scan.Capital(at))
        {
            return weight != NameWeight.Family && scan[at].Fold.Length > 1 && (!also || NameSlots.Opens(scan, found, at) || (scan.German && scan.Key(at - 1) == "habe") || NameSlots.IsWithoutCapital(scan, at));
        }

        if (weight == NameWeight.Family && !NameSlots.IsTitle(scan, at - 1))
        {
            return !NameSlots.IsOwned(scan, at) && !NameSlots.IsArticle(scan.Key(at - 1)) && (!also || NameSlots.Opens(scan, found, at));
        }

        return !also || (scan.Key(at - 1) == "der" && scan[at].Fold is "will" or "mark" or "rose") || (!NameSlots.IsOwned(scan, at) && !(NameSlots.IsArticle(scan.Key(at - 1)) && !NameSlots.IsTitle(scan, at - 1)) && !NameSlots.IsModal(scan, at));
    }

    /// <summary>Somebody whom the book does not know.</summary>
    private Mention? New(int at)
    {
        var fold = scan[at].Fold;
        var genitive = fold.Length > 3 && fold[^1] == 's' && !GivenNames.Is(fold) && GivenNames.Is(fold[..^1]);
        var given = GivenNames.Is(fold) || genitive;
        var after = at + 1;
        if (NameSlots.IsTitle(scan, at - 1) && !NameSlots.IsTitle(scan, at) && (scan.Capital(at) || NameSlots.IsTitled(scan, at)))
        {
            // "Herrn Abel", "Mr Abbott": whatever stands after a title.
        }
        else if (NameSlots.IsTitle(scan, at) || KnownContacts.Is(scan[at].Key) || NameSlots.IsOwned(scan, at) || (!scan.Capital(at) && !(given && (NameSlots.Opens(scan, found, at) || NameSlots.Begins(scan, at)))))
        {
            return null;
        }
        else if (!given && !NameSlots.OnlyNames(scan, found, at))
        {
            return null;
        }
        else if (given && GivenNames.AlsoWords.Contains(fold) && (NameSlots.IsArticle(scan.Key(at - 1)) || NameSlots.IsModal(scan, at) || (!NameSlots.Opens(scan, found, at) && (scan.German || at == 0))))
        {
            return null;
        }

        while (!genitive && after < at + 3 && scan.Capital(at) && scan.Capital(after) && scan.SenseOf(after) == Sense.None && NameSlots.IsFamily(scan, after) && !(Known(after) is not null))
        {
            after++;
        }

        return new Mention { First = at, After = after, Written = Written(at, after, genitive), Possessive = genitive };
    }
}
