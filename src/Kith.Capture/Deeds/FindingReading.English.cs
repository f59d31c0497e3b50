namespace Kith.Capture;

/// <summary>What English says by the frame of a sentence more than by its verb.</summary>
internal sealed partial class FindingReading
{
    /// <summary>A kindness, whatever the verb: “ploughed our drive”, “dyed my hair”, “arranged the visa for my uncle”; “fed Kim's hens”.</summary>
    private bool Kindness(Saying saying)
    {
        if (saying is not { Clause.German: false, Verb: { } verb, Not: false, Rest.Count: > 0, Mood: Mood.Past } || saying.Act is not (Act.Do or Act.Serve or Act.Help) && verb.Lemma is not ("change" or "run" or "train") || NoKindness.Contains(verb.Lemma) || !IsPerson(saying.Subject) || saying.Rest.Where(at => !(scan.Key(at) is "up")).Take(3).Any(IsMessage)
            || Array.Exists(Harm, harm => verb.Lemma.StartsWith(harm, StringComparison.Ordinal)) || contact.Passes(saying.Clause) && KnownContacts.Verbs.ContainsKey(scan.Key(saying.At)))
        {
            return false;
        }

        var theirs = Owned(saying);
        var good = saying.Subject.Me ? saying.To is { Me: false } || theirs is not null : saying.To is { Me: true } || saying.Rest.Exists(at => scan.Key(at) is "my" or "our" && (at == saying.At + 1 || scan.Key(at - 1) is "for" or "after" or "all" or "down" or "up" or "out" or "to" or "in"));
        if (good)
        {
            Add(FindingKind.Gift, saying.Subject.Me ? saying.To is { Me: false } to ? to : theirs : saying.Subject, saying.Subject.Me, $"{scan[saying.At].Text} {Words(saying)}", saying);
        }

        return good;
    }

    private (Doer Who, bool ByMe, int From)? Asking(Saying saying, int at)
    {
        if (narration.At(at) is { Possessive: false } named && scan.Letters(named.After))
        {
            return (Doer.Is(named), true, named.After);
        }

        return scan.Key(at) is "she" or "he" or "they" && Has(at, saying.Clause.After, "my|our|mine|ours|me|us") && narration.Pronoun(scan.Key(at), at) is { } person ? (Doer.Is(person), false, at + 1)
            : scan.Key(at) == "you" && narration.Implied(at) is { } speaker ? (Doer.Is(speaker), false, at + 1) : null;
    }

    /// <summary>Whose the thing is to which something is done: “Inge's gate”, “her gate”.</summary>
    private Doer? Owned(Saying saying)
    {
        var at = saying.Rest[0];
        at += scan.Key(at) is "after" or "up" or "out" or "off" or "down" or "through" ? 1 : 0;
        return narration.At(at) is { Possessive: true } owner ? Doer.Is(owner)
            : scan.Key(at) is "her" or "his" or "their" && scan.Letters(at + 1) && narration.Pronoun(scan.Key(at), at) is { } person ? Doer.Is(person) : null;
    }

    /// <summary>“guest list to her by Sunday”, “payment from Claudia by Friday”: a thing, its way and a day, without a verb.</summary>
    private bool Due(Saying saying)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);
        if (saying.Clause.German || saying.Verb is not null || days.Find(day => day.First > first && day.First < after && day.Ahead is not null && scan.Key(day.First) is "by" or "before" or "until" or "till") is not { } day)
        {
            return false;
        }

        for (var at = first + 1; at < day.First - 1; at++)
        {
            if (scan.Key(at) is "to" or "for" or "from" && (scan.Key(at + 1) is "me" or "us" ? Doer.Owner : narration.At(at + 1) is { Possessive: false } named ? Doer.Is(named) : scan.Key(at + 1) is "her" or "him" or "them" && narration.Pronoun(scan.Key(at + 1), at + 1) is { } person ? Doer.Is(person) : null) is { } side)
            {
                var byMe = scan.Key(at) == "from" ? side.Me : !side.Me;
                Add(FindingKind.Promise, side.Me ? narration.Implied(at) is { } implied ? Doer.Is(implied) : null : side, byMe, CaptureText.Of(scan, [.. Enumerable.Range(first, at - first)]), saying, null, day.Ahead);
                return true;
            }
        }

        return false;
    }

    /// <summary>“could I look after his servers?”, “asked would I sit for him”: a question that asks something of the owner.</summary>
    private bool Question(Saying saying)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);
        var from = scan.AfterFillers(first, after);
        for (var at = from; at < after - 1; at++)
        {
            var asks = at == from || Verbs.Of(scan.Key(at - 1), false).Any(form => form.Verb.Act is Act.Ask) || scan.Key(at - 1) is "me" or "know" or "said" or "says";
            // "could he use my smoker?" is asked by him, "could Kim feed the rabbits?" of Kim.
            if (at == from && scan.Says(at, "could|can|would|may|will") && !saying.Named && Asking(saying, at + 1) is { } asking)
            {
                return Found(FindingKind.Ask, asking.Who, asking.ByMe, asking.From, saying, after);
            }

            if (asks && (scan.Says(at, "would|could|can|will|might|have", "i|we") || scan.Says(at, "did|do", "i|we", "have|mind|want|fancy")) && SubjectOf(saying, at) is { } asker)
            {
                if (at == from && here > 0 && contact.BegunBy == Beginner.Me && contact.Passes(clauses[here - 1]) && narration.Implied(from) is { } texted)
                {
                    // "texted Luis, can I use his kiln?"
                    return Found(FindingKind.Ask, Doer.Is(texted), true, at + 2, saying, after);
                }

                if (asker.Me && at == from && narration.Implied(from) is { } implied)
                {
                    asker = Doer.Is(implied);
                }

                // "asked Ana could I quote her" is asked by the owner.
                var byMe = asker.Me && at > from && scan.Key(at - 1) is not "me";
                return (byMe || !asker.Me) && Found(FindingKind.Ask, byMe && Other(saying) is { } other ? other : asker, byMe, at + 2, saying, after);
            }
        }

        return false;
    }

    /// <summary>“came round to fix the wifi”, “went to hers to change the bulbs”: the service for which one came was done.</summary>
    private bool Errand(Saying saying)
    {
        if (saying.Clause.German || !IsPerson(saying.Subject) || !contact.Passes(saying.Clause))
        {
            return false;
        }

        for (var at = saying.Clause.First + 1; at < saying.Clause.After - 2; at++)
        {
            if (scan.Key(at) == "to" && (Verbs.Of(scan.Key(at + 1), false).Any(form => form.Verb.Act is Act.Serve or Act.Help && form.Any(VerbForm.Plain)) || scan.Says(at + 1, "change|sort|clear|shift|move|hang|mow")) && !scan.Says(at + 1, "make|host|show"))
            {
                Add(FindingKind.Gift, saying.Subject.Me ? narration.Implied(at) is { } implied ? Doer.Is(implied) : null : saying.Subject, saying.Subject.Me, CaptureText.Of(scan, [.. Enumerable.Range(at + 1, saying.Clause.After - at - 1)]), saying);
                return true;
            }
        }

        return false;
    }

    /// <summary>“swapped his weekend so I could go”: what one did so that the other could.</summary>
    private bool Enabling(Saying saying)
    {
        if (saying.Clause.German || !IsPerson(saying.Subject) || (saying.Mood != Mood.Past && saying.Verb is not null) || here + 1 >= clauses.Count || clauses[here + 1] is not { Break: Break.Joined } next || scan.Key(next.First - 1) != "so"
            || !scan.Says(next.First + (narration.At(next.First) is { } named ? named.After - named.First : 1), "could|can|didnt|can't|wouldnt"))
        {
            return false;
        }

        var able = scan.Key(next.First) is "i" or "we" ? Doer.Owner : (narration.At(next.First) ?? narration.Pronoun(scan.Key(next.First), next.First)) is { } person ? Doer.Is(person) : null;
        if (able is null || able.Me == saying.Subject.Me)
        {
            return false;
        }

        Add(FindingKind.Gift, saying.Subject.Me ? able : saying.Subject, saying.Subject.Me, CaptureText.Of(scan, [.. Enumerable.Range(saying.At >= 0 ? saying.At : saying.ContentFrom, saying.Clause.After - (saying.At >= 0 ? saying.At : saying.ContentFrom))]), saying);
        return true;
    }

    /// <summary>“$80 to Sam for the tickets”: money that went to somebody is lent.</summary>
    private bool Sum(Saying saying)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);
        if (saying.Clause.German || saying.Verb is not null || CaptureText.Money(scan, first, after) is not { } money || Place(first, after, "to") is not (>= 0 and var to) || narration.At(to + 1) is not { Possessive: false } debtor)
        {
            return false;
        }

        findings.Add(Make(FindingKind.Loan, Doer.Is(debtor), true, CaptureText.Of(scan, [.. Enumerable.Range(first, after - first)]), saying) with { Amount = money.Amount, Currency = money.Currency });
        return true;
    }

    /// <summary>“lent”, by what is said after it: “gave me his tent, wants it back by Friday”, “has to go back on the 30th”.</summary>
    private void WantedBack(Clause clause)
    {
        if (clause.German || findings.Count == 0 || findings[^1] is not { Kind: FindingKind.Gift } given || Place(clause.First, clause.After, "back|returned") is not (>= 0 and var back)
            || !Has(clause.First, back, "wants|want|needs|need|has|have|must|due|should|will|'ll|'d|would|get|pays|needed|wanted|expects") || !Has(clause.First, back + 3, "it|them|that|go|be|returned") || findings.Count > 1 && findings[^2].Start == given.Start)
        {
            return;
        }

        findings[^1] = given with { Kind = FindingKind.Loan, End = Math.Max(given.End, scan[clause.After - 1].End) };
    }

    /// <summary>What “it” or “one” stands for: the thing of a clause before.</summary>
    private string ThingBefore(string text, Clause clause)
    {
        var words = text.ToLowerInvariant().Split(' ');
        if (words.Length > 5 || !words.Any(KnownTurns.Standing.Contains))
        {
            return text;
        }

        for (var n = clauses.IndexOf(clause) - 1; n >= 0; n--)
        {
            var thing = Things(clauses[n].First, clauses[n].After, "i|she|he|they|we|it|is|are|was|were|be|has|have|had|got|my|our|her|his|their|'s|'d|'ll|that|so|but|just");
            if (thing.Split(' ').Any(word => word.Length > 3 && !Verbs.Is(word)))
            {
                return $"{thing}: {text}";
            }
        }

        return text;
    }
}
