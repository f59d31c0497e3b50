namespace Kith.Capture;

/// <summary>What is needed, sought or wished, and what only sounds like it.</summary>
internal sealed partial class FindingReading
{
    private bool Needed(Saying saying)
    {
        var (act, rest) = (saying.Act, saying.Rest);
        if (saying is { Clause.German: true, Verb.Lemma: "wuenschen", To.Me: true })
        {
            // "hat mir alles Gute gewünscht"
            return false;
        }

        if (saying.Clause.German && Says(saying.Clause, NoNeeds.Contains) && !Says(saying.Clause, key => key is "fuer" or "jemanden" or "babysitter"))
        {
            return false;
        }

        var first = rest.Count > 0 ? scan.Key(rest[0]) : "";
        if ((act == Act.Want && Wished(saying, first)) || NeedsListed(saying))
        {
            return true;
        }

        if (IsNoNeed(saying, first))
        {
            return false;
        }

        var offset = 0;
        if (act == Act.Look)
        {
            offset = rest.FindIndex(at => scan.Key(at) is "for") + 1;
            if (offset is < 1 or > 3)
            {
                return false;
            }
        }
        else if (first == "to" || saying.Leads)
        {
            // To need to do something is a task, unless it is to get something.
            var verb = rest.Count > 1 ? scan.Key(rest[first == "to" ? 1 : 0]) : "";
            if (!ToHave.Contains(verb))
            {
                return act == Act.Need && saying.Subject.Me && Task(saying);
            }

            offset = first == "to" ? 1 : 0;
        }
        else if (act == Act.Want && (first is "me" or "us" or "that" or "it" || (first == "so" && !saying.Clause.German)))
        {
            return false;
        }

        var after = Relative(saying);
        Add(FindingKind.Need, saying.Subject, saying.Subject.Me, Words(saying, offset), saying, after);
        return true;
    }

    // "needs: moving boxes"
    private bool NeedsListed(Saying saying)
    {
        if (saying.Rest.Count > 0 || saying.Not || here + 1 >= clauses.Count || clauses[here + 1].Break != Break.Colon || !IsPerson(saying.Subject))
        {
            return false;
        }

        told.Add(here + 1);
        var listed = clauses[here + 1];
        Add(FindingKind.Need, saying.Subject, saying.Subject.Me, CaptureText.Of(scan, [.. Enumerable.Range(listed.First, listed.After - listed.First)]), saying, listed.After);
        return true;
    }

    /// <summary>Whether nothing is needed after all: “wants out of sales”, “brauchte ein Auto”, “suchte ihre Handtasche”, “wants it back”, “will nach Rom”.</summary>
    private bool IsNoNeed(Saying saying, string first) =>
        (saying.Act == Act.Want && WantedWays.Contains(first) && !saying.Clause.German)
        || saying.Not || saying.Rest.Count == 0 || !IsPerson(saying.Subject)
        || scan.Key(saying.Clause.First) is "wer" or "wann"
        || (saying.Mood is Mood.Past && saying.Verb!.Lemma == "brauchen")
        || (saying is { Mood: Mood.Past, Clause.German: true, Verb.Lemma: "suchen" } && Says(saying.Clause, IsTheirs))
        || saying.Rest.Exists(at => scan.Key(at) is "back" or "zurueck")
        || (saying.Clause.German && (scan.Key(saying.At) is "wollte" or "wollten" || (saying.Verb!.Lemma == "wollen" && Ways.Contains(first))))
        || (saying.Mood is Mood.Past && !saying.Clause.German && saying.Act != Act.Look && saying.Named);

    // "suchte ihre Handtasche": what was one's own and lost.
    private static bool IsTheirs(string key) => key is "sein" or "seine" or "seinen" or "seinem" or "ihr" or "ihre" or "ihren";

    // "braucht jemanden, der im Dezember auf den Hund aufpasst": the clause that says whom belongs to the need.
    private int Relative(Saying saying)
    {
        if (saying.Clause.German && here + 1 < clauses.Count && clauses[here + 1] is { Break: Break.Comma } next && scan.Key(next.First) is "der" or "die" or "das" or "dem" or "den" or "wo" or "mit" or "zum" && !scan.Capital(next.First + 1)
            && findings.Count >= 0)
        {
            told.Add(here + 1);
            saying.Rest.Add(next.First - 1);
            saying.Rest.AddRange(Enumerable.Range(next.First, next.After - next.First));
            return next.After;
        }

        return saying.Clause.After;
    }

    // "need to send Max the photos": what I need to do is what I mean to do for somebody.
    private bool Task(Saying saying)
    {
        var inner = EnglishSayings.Read(saying.Clause, narration, saying.Rest[0] + (scan.Key(saying.Rest[0]) == "to" ? 1 : 0));
        (inner.Subject, inner.Mood) = (Doer.Owner, Mood.Must);
        return Done(inner);
    }

    /// <summary>What was wanted of somebody, or to be done: “wants me to speak”, “möchte, dass ich …”.</summary>
    private bool Wished(Saying saying, string first)
    {
        if (!saying.Clause.German && !saying.Subject.Me && IsPerson(saying.Subject) && saying.Rest.Count > 3 && first == "to" && scan.Key(saying.Rest[1]) == "know" && scan.Key(saying.Rest[2]) is "if" or "whether")
        {
            Add(FindingKind.Ask, saying.Subject, false, AskText(saying.Rest.GetRange(2, saying.Rest.Count - 2)), saying);
            return true;
        }

        // "Ana und ich wollen im Frühling wandern": a plan, by its infinitive.
        if (saying.Clause.German && saying.Verb!.Lemma == "wollen" && saying.Rest.Count > 0 && scan[saying.Rest[^1]] is { Capital: false, Shape: WordShape.Letters } plan && plan.Key.EndsWith('n') && plan.Key.Length > 4 && !General.Contains(plan.Key) && plan.Key != "mieten")
        {
            return true;
        }

        if (!saying.Clause.German && (first is "me" or "us" || saying.To is { Me: true }) && IsPerson(saying.Subject) && !saying.Subject.Me)
        {
            Add(FindingKind.Ask, saying.Subject, false, AskText(saying.Rest), saying);
            return true;
        }

        if (saying.Clause.German && IsPerson(saying.Subject) && !saying.Subject.Me && here + 1 < clauses.Count && scan.Key(clauses[here + 1].First) == "dass" && scan.Key(clauses[here + 1].First + 1) is "ich" or "wir")
        {
            var inner = Dependent(saying)!;
            Add(FindingKind.Ask, saying.Subject, false, AskText(inner.Rest, inner), saying, inner.Clause.After);
            return true;
        }

        if (saying.Rest.Exists(at => scan.Key(at) is "back" or "zurueck" or "nicht" or "weg" or "los") || (saying.Clause.German && saying.Rest.Count == 0))
        {
            return Dependent(saying) is { } hoped && hoped.Mood == Mood.Bare && IsPerson(saying.Subject) && Hoped(saying, hoped);
        }

        if (saying.Clause.German && saying.Verb!.Lemma == "hoffen" && Dependent(saying) is { } dependent && dependent.Mood == Mood.Bare && IsPerson(saying.Subject))
        {
            return Hoped(saying, dependent);
        }

        return false;
    }

    private bool Hoped(Saying saying, Saying hoped)
    {
        Add(FindingKind.Need, saying.Subject, saying.Subject.Me, CaptureText.Of(scan, saying.Rest.Concat(Enumerable.Range(hoped.Clause.First, hoped.Clause.After - hoped.Clause.First)).ToList()), saying, hoped.Clause.After);
        return true;
    }
}
