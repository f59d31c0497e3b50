namespace Kith.Capture;

/// <summary>What a statement means, by its verb and the way it is meant.</summary>
internal sealed partial class FindingReading
{
    private void Judge(Saying saying)
    {
        if (saying.Act == Act.Look && saying.Rest.Count > 0 && scan.Key(saying.Rest[0]) is "after" or "into" or "over" or "at")
        {
            // "look after the dog" is a service, not a search.
            saying.Verb = saying.Verb! with { Act = Act.Do };
        }

        if (Sought(saying) || Demanded(saying) || Pleaded(saying) || Obliged(saying) || Remembered(saying) || WantedOfMe(saying) || Wondered(saying))
        {
            return;
        }

        if (saying.Clause.German && (IsCondition(saying.Clause) || Framed(saying)) || Idiom(saying))
        {
            return;
        }

        if (NeededByOwner(saying))
        {
            return;
        }

        if (saying.Clause is { German: true, Break: Break.Comma or Break.Joined } asked && scan.Key(asked.First) is "wer" or "wo" or "wie" or "wann" or "warum" or "wieso" or "woher" or "wohin" && saying.Mood is Mood.Must or Mood.Can or Mood.Would or Mood.Bare)
        {
            // "weiß nicht, wer das zimmern soll"
            return;
        }

        _ = ByAct(saying) || (saying.Clause.German && Listed(saying)) || Due(saying) || Sum(saying) || Kindness(saying) || Errand(saying) || Enabling(saying) || Phrase(saying) || Carried(saying) || Fact(saying);
    }

    /// <summary>What the verb of a statement tells by what it does: promising, offering, asking, needing, lending, giving.</summary>
    private bool ByAct(Saying saying) => saying.Act switch
    {
        Act.Promise => !saying.Not && Promised(saying),
        Act.Offer => !saying.Not && Offered(saying),
        Act.Ask => Asked(saying),
        Act.Need or Act.Look or Act.Want => Needed(saying),
        Act.Lend or Act.Borrow => !saying.Not && Lent(saying),
        Act.Owe => !saying.Not && Owed(saying),
        Act.Get => !saying.Not && ((saying.Clause.German && ToGet(saying)) || (saying.Mood is Mood.Past or Mood.Present or Mood.Bare ? Got(saying) : Done(saying))),
        Act.Say => Told(saying),
        Act.Have => !saying.Not && Had(saying),
        Act.Give or Act.Help or Act.Serve or Act.Do => !saying.Not && Done(saying),
        _ when saying is { Clause.German: true, Mood: Mood.Want, Not: false, Verb: not null } => IsPerson(saying.Subject) && WantsTo(saying),
        _ when saying.Verb?.Lemma == "come" && saying.Rest.Count > 0 && scan.Key(saying.Rest[0]) is "by" or "over" or "round" or "around" => !saying.Not && saying.Mood is Mood.Will && Promises(saying),
        _ => false,
    };

    // "wollte wissen, ob ich ihre Gedichte lese": asked of me.
    private bool Wondered(Saying saying)
    {
        if (saying.Clause.German && IsPerson(saying.Subject) && !saying.Subject.Me && HasOwn(saying, "wissen") && here + 1 < clauses.Count && scan.Key(clauses[here + 1].First) == "ob" && Dependent(saying) is { } wondered)
        {
            Add(FindingKind.Ask, saying.Subject, false, AskText(wondered.Rest, wondered), saying, wondered.Clause.After);
            return true;
        }

        return false;
    }

    /// <summary>What somebody's child or house needs is needed by them: “her curtains want taking down”. True when that is all there is to tell.</summary>
    private bool NeededByOwner(Saying saying)
    {
        if (saying is not { Subject: { Me: false, Other: true, Of: { } owner }, Act: Act.Need or Act.Look or Act.Want })
        {
            return false;
        }

        saying.Subject = Doer.Is(owner);
        saying.Rest.RemoveAll(at => saying.Clause.German && at < saying.ContentFrom + 1 && at < saying.At);
        if (!saying.Clause.German && saying.Rest.Count > 0 && scan.Key(saying.Rest[0]).EndsWith("ing", StringComparison.Ordinal) && !saying.Not)
        {
            Add(FindingKind.Need, saying.Subject, false, CaptureText.Of(scan, [.. Enumerable.Range(saying.ContentFrom, saying.Clause.After - saying.ContentFrom)]), saying);
            return true;
        }

        return false;
    }

    /// <summary>The other side of what a subject does: the one to whom, or for what they do the owner, and for what the owner does the one spoken of.</summary>
    private Doer? Other(Saying saying) => !saying.Subject.Me ? saying.Subject : saying.To is { Me: false } to ? to : narration.Implied(saying.Clause.After) is { } implied ? Doer.Is(implied) : null;

    private static bool IsPerson(Doer who) => who.Me ? !who.Other : who is { Of: not null, Other: false };

    private bool Promised(Saying saying)
    {
        if (!IsPerson(saying.Subject))
        {
            return false;
        }

        var (inner, after) = Inner(saying);
        if (saying.Clause.German && inner is null && saying.Verb!.Lemma is "vereinbaren" or "verabreden" or "abmachen" or "ausmachen" or "besprechen" or "absprechen" or "festlegen" or "versichern" or "ankuendigen")
        {
            // "Termin ausgemacht": nobody has promised anything.
            return false;
        }

        var text = inner is null ? Words(saying) : Doing(inner);
        var first = saying.Clause.First;
        if (saying.Clause.German && inner is null && !saying.Rest.Exists(IsContent) && clauses.IndexOf(saying.Clause) is > 0 and var n)
        {
            // "2 Säcke Zement mitbringen! hab ich ihm zugesagt"
            findings.RemoveAll(finding => finding.Kind == FindingKind.Promise && finding.Start == scan[clauses[n - 1].First].Start);
            text = CaptureText.Of(scan, Left(clauses[n - 1], [], Doer.Nobody));
            first = clauses[n - 1].First;
            if (!saying.Named && !Says(saying.Clause, key => key is "habe" or "hatte") && Take(clauses[n - 1], clauses[n - 1].First) is { Named: true, Subject: { Me: false, Of: not null, Other: false } promiser })
            {
                // "Kim malt mir ein Bild, fest versprochen"
                saying.Subject = promiser;
            }
        }

        if (saying.Clause.German && inner is not null && saying.Verb!.Lemma is "vereinbaren" or "verabreden" or "abmachen" or "ausmachen" or "besprechen" or "absprechen" or "festlegen" or "versichern" && IsPerson(inner.Subject))
        {
            // "vereinbart, dass er den Bus fährt": whoever is to do it promises.
            saying.Subject = inner.Subject;
        }

        var due = CaptureText.Due(days, first, after);
        var before = findings.Count;
        Add(FindingKind.Promise, Other(saying) is { } other && (saying.To is { Me: false } || !saying.Subject.Me || inner?.To is not { Me: false }) ? other : inner?.To, saying.Subject.Me, text, saying, after, due);
        if (findings.Count > before)
        {
            findings[^1] = findings[^1] with { Start = scan[first].Start };
        }

        return true;
    }

    /// <summary>What was promised, offered or told: behind the verb, or in the clause that depends on it.</summary>
    private (Saying? Inner, int After) Inner(Saying saying)
    {
        if (Dependent(saying) is { } dependent)
        {
            return (dependent, dependent.Clause.After);
        }

        if (saying.Clause.German || saying.Rest.Count == 0)
        {
            return (null, saying.Clause.After);
        }

        var at = saying.Rest[0];
        at += scan.Key(at) is "that" or "to" ? 1 : 0;
        if (at >= saying.Clause.After)
        {
            return (null, saying.Clause.After);
        }

        var inner = EnglishSayings.Read(saying.Clause, narration, at);
        if (scan.Key(saying.Rest[0]) == "to" || !inner.Named)
        {
            inner.Subject = saying.Subject;
        }

        return (scan.Key(saying.Rest[0]) == "to" && inner.Verb is not null) || (inner.Named && inner.Verb is not null) ? (inner, saying.Clause.After) : (null, saying.Clause.After);
    }

    private bool Offered(Saying saying)
    {
        if (!IsPerson(saying.Subject))
        {
            return false;
        }

        if (saying.Clause.German && saying.Rest.Count <= 2 && saying.Rest.Exists(at => scan.Key(at) == "du"))
        {
            // "hat mir das Du angeboten"
            return false;
        }

        if (saying.Verb!.Lemma == "vorschlagen" && saying.To is null && (here + 1 >= clauses.Count || Take(clauses[here + 1], clauses[here + 1].First).To is null))
        {
            // "schlägt ein Straßenfest vor"
            return false;
        }

        var (inner, after) = Inner(saying);
        Add(FindingKind.Offer, saying.Subject, saying.Subject.Me, inner is null ? Words(saying) : Doing(inner), saying, after);
        return true;
    }

    private bool Asked(Saying saying)
    {
        var first = saying.Rest.Count > 0 ? scan.Key(saying.Rest[0]) : "";
        if (saying.Mood is Mood.Will or Mood.Must or Mood.Want or Mood.Can or Mood.Would)
        {
            return !saying.Not && saying.Mood is not (Mood.Can or Mood.Would) && Done(saying);
        }

        if (!IsPerson(saying.Subject) || saying.Not || first is "about" or "after" or "how" or "what" or "why" or "where" or "when" or "wie" or "was" or "warum" or "ueber" or "mich" or "questions" or "around" or "round" or "rum" or "herum" || (saying.Mood is not (Mood.Past or Mood.Present or Mood.Bare)))
        {
            return first is "about" or "after" or "how" or "what" or "why" || (saying.Mood == Mood.Present && Done(saying));
        }

        if (saying.Clause.German && here + 1 < clauses.Count && clauses[here + 1].Break is Break.Comma && scan.Key(clauses[here + 1].First) is "was" or "wie" or "warum" or "wieso" or "wann" or "weshalb" or "welche" or "welchen")
        {
            told.Add(here + 1);
            return true;
        }

        // In German what one means to ask stands in the present: "frag Mittwoch mal nach", "er fragt seinen Chef".
        if (saying.Mood == Mood.Present && saying.Clause.German && saying.Verb!.Lemma is "fragen" or "nachfragen" or "anfragen" or "rumfragen" && !(here + 1 < clauses.Count && scan.Key(clauses[here + 1].First) is "dass") && (saying.Subject.Me || ((saying.To is not { Me: true } || ForUs(saying.Clause)) && first != "nach" && !(here + 1 < clauses.Count && scan.Key(clauses[here + 1].First) is "ob"))))
        {
            Add(FindingKind.Promise, Other(saying), saying.Subject.Me, Doing(saying), saying, null, CaptureText.Due(days, saying.Clause.First, saying.Clause.After));
            return true;
        }

        // What one other asks another is told of them; it is no ask of mine.
        if (!saying.Subject.Me && saying.To is { Me: false } to && saying.Named && to.Of != saying.Subject.Of && !saying.Rest.Exists(at => scan.Key(at) is "i" or "ich"))
        {
            return false;
        }

        var after = saying.Clause.After;
        var text = AskText(saying.Rest);
        if (Dependent(saying) is { } inner)
        {
            if (saying.Clause.German && !saying.Subject.Me && inner is { Subject.Me: true, Mood: Mood.Past } && scan.Key(inner.Clause.First) == "ob")
            {
                // "fragte, ob ich schon gegessen habe": asked to know, not to have.
                return true;
            }

            after = inner.Clause.After;
            text = inner.Verb is null || scan.Key(inner.Clause.First) is "ob" or "dass" ? AskText(inner.Rest, inner) : Doing(inner);
        }

        // "I need a babysitter, asked Anna": what was asked for is what is needed.
        text = text.Length == 0 && saying.Subject.Me && saying.Mood == Mood.Past && findings.Count > 0 && findings[^1] is { Kind: FindingKind.Need, ByMe: true } need ? need.Text : text;
        var about = saying.Subject.Me ? Other(saying) : saying.Subject;
        Add(FindingKind.Ask, about, saying.Subject.Me, text.Length > 0 ? text : CaptureText.Of(scan, saying.Rest, false), saying, after);
        return text.Length > 0;
    }

    // "if I could mind the kids", "whether she'd review my CV", "ob er beim Zaun hilft": without who and whether.
    private string AskText(List<int> rest, Saying? inner = null)
    {
        var places = inner is null ? rest : [.. rest.Concat(inner.At >= 0 ? [inner.At] : []).Distinct().Order()];
        var from = 0;
        while (from < places.Count && scan.Key(places[from]) is "for" or "to" or "if" or "whether" or "that" or "i" or "she" or "he" or "we" or "they" or "could" or "can" or "would" or "'d" or "will" or "might" or "me" or "us" or "please" or "him" or "her" or "ob" or "um" or "nach" or "ich" or "er" or "sie" or "wir")
        {
            from++;
        }

        return CaptureText.Of(scan, places.GetRange(from, places.Count - from));
    }
}
