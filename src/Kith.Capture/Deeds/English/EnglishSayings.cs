namespace Kith.Capture;

/// <summary>Takes an English statement apart; one without a subject, as notes are written, finds it by its verb and its pronouns.</summary>
internal static partial class EnglishSayings
{
    internal static Saying Read(Clause clause, Narration narration, int from)
    {
        var scan = narration.Scan;
        var at = scan.AfterFillers(from, clause.After);
        var saying = new Saying { Clause = clause, Subject = Doer.Nobody, ContentFrom = at };
        var next = Subject(saying, narration, at);
        Verb(saying, scan, next);
        Recipient(saying, narration);
        if (!saying.Named)
        {
            saying.Subject = Unnamed(saying, narration);
        }

        return saying;
    }

    /// <summary>Reads the auxiliaries and the verb; the rest of the statement follows it.</summary>
    private static void Verb(Saying saying, Scan scan, int from)
    {
        var (perfect, modal, free) = (false, false, -1);
        for (var at = from; at < saying.Clause.After; at++)
        {
            var key = scan.Key(at);
            saying.Not |= (KnownVerbs.Not.Contains(key) && key != "nobody" && Auxiliary(scan, at) is null) || (key == "no" && scan.Key(at + 1) == "longer");
            if (key == "'d" && HadDone(scan, at + 1))
            {
                perfect = true;
            }
            else if (Auxiliary(scan, at) is { } auxiliary)
            {
                (saying.Mood, at, modal, free) = (auxiliary.Mood, auxiliary.After - 1, modal || auxiliary.Mood != Mood.Past, auxiliary.After);
                perfect |= auxiliary.Mood == Mood.Past;
            }
            else if (Wish(saying, scan, at) is { } rest)
            {
                Fill(saying, scan, rest);
                return;
            }
            else if (KnownVerbs.EnglishModals.TryGetValue(key, out var mood) && scan.SenseOf(at) != Sense.Name)
            {
                (saying.Mood, modal) = (mood, true);
            }
            else if (key == "to" && at == from && saying.Named && scan.Letters(at + 1) && !scan.Capital(at + 1) && !KnownTurns.NoVerbs.Contains(scan.Key(at + 1)))
            {
                // "Uwe to circulate the figures": so it was settled.
                (saying.Mood, modal) = (Mood.Will, true);
            }
            else if (IsSupport(scan, at, saying.Clause.After, ref modal, ref perfect) || IsBefore(scan, at))
            {
                continue;
            }
            else if (Form(scan, at, saying, modal, perfect, free) is { } form)
            {
                (saying.Verb, saying.At) = (form.Verb, at);
                saying.Mood = modal ? saying.Mood : perfect || form.Any(VerbForm.Past | VerbForm.Participle) ? Mood.Past : Mood.Present;
                saying.Leads = scan.Key(at + 1) == "to" || (scan.Key(at + 2) == "to" && scan.Key(at + 1) is "me" or "us" or "her" or "him" or "them");
                Fill(saying, scan, at + 1);
                return;
            }
        }

        Fill(saying, scan, from);
    }

    /// <summary>Wishes of several words: “would like”, “could use”, “could do with”, “is keen to”, “is after a”. What is wished for begins at the word returned.</summary>
    private static int? Wish(Saying saying, Scan scan, int at)
    {
        var key = scan.Key(at);
        if (key is "'d" or "would" && scan.Key(at + 1) is "like" or "love" && !(scan.Key(at + 2) == "to" && scan.Key(at + 3) is "come" or "see" or "hear" or "go"))
        {
            (saying.Verb, saying.At, saying.Mood, saying.Leads) = (new Verb("want", Act.Want, false, ""), at + 1, Mood.Present, scan.Key(at + 2) == "to");
            return at + 2 + (saying.Leads ? 1 : 0);
        }

        var rest = key == "use" && saying.Mood == Mood.Can && (scan.Key(at - 1) is "could" or "can" || KnownSayings.IsAdverb(scan.Key(at - 1))) ? at + 1
            : key == "do" && saying.Mood == Mood.Can && scan.Key(at + 1) == "with" ? at + 2
            : IsBe(key) && scan.Says(at + 1, "keen", "to|on") ? at + 3
            : IsBe(key) && scan.Says(at + 1, "after", "a|an|some") ? at + 2 : -1;
        if (rest < 0)
        {
            return null;
        }

        (saying.Verb, saying.At, saying.Mood) = (new Verb("need", Act.Need, false, ""), at, Mood.Present);
        return rest;
    }

    /// <summary>“does”, “has”, “is” before another verb: what supports it.</summary>
    private static bool IsSupport(Scan scan, int at, int after, ref bool modal, ref bool perfect)
    {
        var key = scan.Key(at);
        if (key is "does" or "do" or "did" or "doesnt" or "dont" or "didnt" or "isnt" or "arent" or "wasnt" or "hasnt" or "havent" && (KnownVerbs.Not.Contains(key) || KnownVerbs.Not.Contains(scan.Key(at + 1)) || Verbs.IsPlain(scan.Key(at + 1))))
        {
            modal |= key.StartsWith("do", StringComparison.Ordinal);
            perfect |= key.StartsWith("ha", StringComparison.Ordinal) || key is "did" or "didnt";
            return true;
        }

        if (key is "has" or "have" or "had" or "'ve" or "'d" && NextVerb(scan, at + 1, VerbForm.Participle, after))
        {
            perfect = true;
            return true;
        }

        if ((IsBe(key) || key is "was" or "were" or "been") && (NextVerb(scan, at + 1, VerbForm.Going, after) || (key == "'s" && NextVerb(scan, at + 1, VerbForm.Participle, after))))
        {
            perfect |= key == "'s" && !NextVerb(scan, at + 1, VerbForm.Going, after);
            return true;
        }

        return false;
    }

    // "she'd fed them": had, and not would.
    private static bool HadDone(Scan scan, int at)
    {
        at += KnownSayings.IsAdverb(scan.Key(at)) ? 1 : 0;
        return Verbs.IsParticiple(scan.Key(at)) && !Verbs.IsPlain(scan.Key(at)) || (Verbs.Of(scan.Key(at), false).Count == 0 && scan.Key(at).Length > 4 && scan.Key(at).EndsWith("ed", StringComparison.Ordinal));
    }

    private static bool IsBe(string key) => key is "is" or "are" or "am" or "'s" or "'re" or "'m" or "be";

    // "is happy to", "is really willing to": what follows tells how it is meant.
    private static bool IsBefore(Scan scan, int at) => IsBe(scan.Key(at)) && Auxiliary(scan, KnownSayings.IsAdverb(scan.Key(at + 1)) ? at + 2 : at + 1) is not null;

    /// <summary>“needs to”, “has to”, “going to”, “happy to”: an auxiliary of several words.</summary>
    private static (Mood Mood, int After)? Auxiliary(Scan scan, int at)
    {
        var to = scan.Key(at + 1) == "to" && Verbs.IsPlain(scan.Key(at + 2)) && scan.SenseOf(at + 2) == Sense.None;
        return scan.Key(at) switch
        {
            "need" or "needs" or "have" or "has" or "got" or "ought" or "supposed" or "remember" or "want" when to && scan.Key(at) is not ("want" or "needs") => (Mood.Must, at + 2),
            "going" when to => (Mood.Will, at + 2),
            "happy" or "glad" or "willing" or "able" or "prepared" or "ready" or "pleased" or "delighted" when to => (Mood.Can, at + 2),
            "used" when to => (Mood.Past, at + 2),
            "todo" => (Mood.Must, at + 1),
            "dont" when scan.Says(at + 1, "forget", "to") => (Mood.Must, at + 3),
            _ => null,
        };
    }

    private static bool NextVerb(Scan scan, int at, VerbForm form, int after)
    {
        while (at < after && (KnownSayings.IsAdverb(scan.Key(at)) || scan.Key(at) is "been" or "not" or "never"))
        {
            if (scan.Key(at) == "been" && form == VerbForm.Participle)
            {
                return true;
            }

            at++;
        }

        return at < after && Verbs.Of(scan.Key(at), false).Any(said => said.Any(form)) && (form == VerbForm.Going || scan.Key(at) is not ("set" or "cut"));
    }

    private static void Fill(Saying saying, Scan scan, int from)
    {
        for (var at = from; at < saying.Clause.After; at++)
        {
            if (scan.SenseOf(at) is not (Sense.Day or Sense.Clock))
            {
                saying.Rest.Add(at);
            }
        }
    }

    /// <summary>The one to whom: “lent her my drill”, “gave Ana flowers”, “a lift for Ben”.</summary>
    private static void Recipient(Saying saying, Narration narration)
    {
        var scan = narration.Scan;
        if (saying.Rest.Count == 0 || saying.Verb is null)
        {
            return;
        }

        // "picked up Ana from the airport": the particle belongs to the verb.
        var first = saying.Rest.Count > 1 && scan.Key(saying.Rest[0]) is "up" or "off" or "out" or "over" or "down" or "along" ? saying.Rest[1] : saying.Rest[0];
        if (Named(narration, first, out var after) is { } to && (after >= saying.Clause.After || !IsPossessive(scan, saying, first)))
        {
            saying.To = to;
            saying.Rest.RemoveAll(at => at >= first && at < after);
            return;
        }

        // "gave Rose's boy a bike", "lent her brother fifty": what kin is given is given to whose they are.
        var kin = narration.At(first) is { Possessive: true } of ? scan.Key(of.After) is "'s" or "'" or "’" ? of.After + 1 : of.After : scan.Key(first) is "her" or "his" or "their" ? first + 1 : -1;
        if (kin > 0 && saying.Act is Act.Give or Act.Lend && (KnownSayings.Kin.Contains(scan.Key(kin)) || scan.Key(kin) is "boy" or "girl" or "lad" or "lass" or "boys" or "girls" or "baby" or "twins") && kin + 1 < saying.Clause.After && (narration.At(first) ?? narration.Pronoun(scan.Key(first), first)) is { } whose)
        {
            saying.To = Doer.Is(whose);
            saying.Rest.RemoveAll(at => at >= first && at <= kin);
            return;
        }

        for (var n = 1; n < saying.Rest.Count; n++)
        {
            var at = saying.Rest[n];
            if (scan.Key(at - 1) is "to" or "for" or "from" or "off" && Named(narration, at, out after) is { } other && !(scan.Key(at) is "her" or "his" && scan.Letters(at + 1) && scan.SenseOf(at + 1) == Sense.None && !KnownSayings.IsAdverb(scan.Key(at + 1))) && !(saying.To is not null))
            {
                saying.To = other;
                saying.Rest.RemoveAll(word => word >= at - 1 && word < after);
                return;
            }
        }
    }

    private static Doer? Named(Narration narration, int at, out int after)
    {
        after = at + 1;
        if (narration.At(at) is { Possessive: false } mention)
        {
            after = mention.After;
            return Doer.Is(mention);
        }

        return narration.Scan.Key(at) switch
        {
            "me" or "us" => narration.SpeakerAt(at) is { } speaker ? Doer.Is(speaker) : Doer.Owner,
            "you" when narration.SpeakerAt(at) is not null => Doer.Owner,
            "her" or "him" or "them" => narration.Pronoun(narration.Scan.Key(at), at) is { } person ? Doer.Is(person) : null,
            _ => null,
        };
    }

    // "lent her drill to Ben" is her drill; "lent her my drill" and "gave her flowers" are given to her.
    private static bool IsPossessive(Scan scan, Saying saying, int at) => scan.Key(at) == "her" && scan.Letters(at + 1) && scan.SenseOf(at + 1) == Sense.None
        && !KnownSayings.Openers.Contains(scan.Key(at + 1)) && saying.Act is not (Act.Ask or Act.Help or Act.Promise or Act.Offer) && (saying.Rest.Exists(word => scan.Key(word) is "to") || !(saying.Act is Act.Give && saying.Verb!.Lemma is not ("pass" or "leave" or "present") || saying.Act is Act.Lend or Act.Say or Act.Owe || saying.Verb!.Lemma is "send" or "bake" or "make" or "cook" or "show" or "teach" or "pay" or "take" or "get" or "write" or "sew" or "order" or "book" or "find"));

    /// <summary>Doer did it where the line does not say: by the form of the verb and by whom it is done to.</summary>
    private static Doer Unnamed(Saying saying, Narration narration)
    {
        var scan = narration.Scan;
        Doer Them() => narration.Implied(saying.Clause.After) is { } implied ? Doer.Is(implied) : Doer.Owner;
        // "Vesna came over, brought a cake": what she did goes on behind a comma. In "she needs a plumber, promised to ask" the time changes, and the writer with it.
        var goesOn = saying.Clause.Break == Break.And || (saying.Clause.Break == Break.Comma && narration is { BeforeNamed: true, Before.Me: false, BeforeMood: Mood.Past } && saying.Mood == Mood.Past);
        if (goesOn && narration.Before is { } before && !before.Other && saying.To is not { Me: true } && !(before.Me is false && saying.To?.Of == before.Of && before.Of is not null))
        {
            return before;
        }

        if (saying.To is { Me: true })
        {
            return Them();
        }

        if (saying.Act == Act.Ask && saying.Rest.Take(3).Any(at => scan.Key(at) is "i" or "we") && !(scan.Key(saying.At + 1) is "him" or "her" or "them" || narration.At(saying.At + 1) is not null))
        {
            return Them();
        }

        if (saying.To is { Me: false } && saying.Act is not (Act.None or Act.Be))
        {
            return saying.At > 0 && Verbs.Of(scan.Key(saying.At), false).All(form => form.Form == VerbForm.Third) && saying.Mood == Mood.Present ? Them() : Doer.Owner;
        }

        // "Steffi knows a builder, will pass on his details": what is told of her goes on.
        if (saying.Mood is Mood.Will or Mood.Can && saying.Clause.Break == Break.Comma && narration.Before is { Me: false, Other: false, Of: not null } teller && narration.BeforeMood == Mood.Present)
        {
            return teller;
        }

        if (narration.Label is { } label)
        {
            return Doer.Is(label);
        }

        if (saying.Verb is null)
        {
            // "Popped in on Margaret with soup": who writes does what the line begins with.
            var first = scan.AfterFillers(saying.Clause.First, saying.Clause.After);
            return (saying.Clause.Break == Break.Start || narration.Focus is null) && scan.Key(first).EndsWith("ed", StringComparison.Ordinal) && narration.Mentions.Exists(mention => mention.First > first && mention.First < saying.Clause.After && !mention.Possessive) ? Doer.Owner : Them();
        }

        var forms = Verbs.Of(scan.Key(saying.At), false);
        return saying.Mood == Mood.Present && forms.Any(form => form.Form is VerbForm.Third or VerbForm.Going) ? Them()
            : saying.Act == Act.Ask && saying.Rest.Take(3).Any(at => scan.Key(at) is "i" or "we" or "my") ? Them() : Doer.Owner;
    }
}
