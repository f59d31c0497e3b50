namespace Kith.Capture;

/// <summary>What is done about a need or an ask with words that name nothing of it (“mach ich”, “hab ich gleich erledigt”, “did it Friday”), and what is offered to whoever wants it.</summary>
internal sealed partial class FindingReading
{
    // “klar, mach ich”: a promise; “hab ich gleich erledigt”: given.
    private void Accept(Finding ask, Clause clause)
    {
        var due = CaptureText.Due(days, clause.First, clause.After) ?? days.Find(day => scan[day.First].Start >= ask.Start && scan[day.First].Start < ask.End)?.Ahead;
        if (!ask.ByMe && IsDone(clause))
        {
            findings.Add(About(ask, IsOfLending(ask) ? FindingKind.Loan : FindingKind.Gift, true, clause, null));
        }
        else if (clause.German && Places(clause).Any(at => ask.ByMe ? scan.Says(at, "macht|uebernimmt|erledigt", "er|sie|er's|sie's") : scan.Says(at, "mache|mach|machs|uebernehme|uebernehm|erledige|erledig", "ich")))
        {
            findings.Add(About(ask, FindingKind.Promise, !ask.ByMe, clause, due));
        }
    }

    /// <summary>Whether a clause tells that what was needed or asked for is done already. True when that is all it tells.</summary>
    private bool DoneAlready(Clause clause)
    {
        if (findings.Count == 0 || findings[^1] is not { Kind: FindingKind.Need or FindingKind.Ask, ByMe: false, About: not null } wanted || !IsDone(clause))
        {
            return false;
        }

        findings.Add(About(wanted, FindingKind.Gift, true, clause, null));
        return true;
    }

    private bool IsDone(Clause clause)
    {
        var places = Places(clause).ToList();
        return clause.German
            ? places.Exists(at => DoneDeeds.Contains(scan.Key(at))) && places.Exists(at => scan.Key(at) is "ich" or "habe" or "gleich" or "sofort" or "schon" || DoneDeeds.Contains(scan.Key(at)) && at == clause.First) && !places.Exists(at => IsContent(at) && scan.SenseOf(at) == Sense.None && !DoneDeeds.Contains(scan.Key(at)) && scan.Key(at) is not ("gleich" or "sofort" or "direkt" or "prompt" or "selber" or "selbst") || scan.SenseOf(at) == Sense.Name || scan.Key(at) is "nicht" or "er" or "sie" or "wird")
            : places.Exists(at => scan.Says(at, "i", "did|sorted") || scan.Says(at, "did", "it|that|so") && !places.Exists(who => scan.Key(who) is "she" or "he" or "they")) && !places.Exists(at => IsEnglishContent(at) || scan.Key(at) is "not" or "nt" or "didnt" || scan.SenseOf(at) == Sense.Name);
    }

    private bool IsOfLending(Finding ask) => PlacesOf(ask).Any(at => Verbs.Of(scan.Key(at), scan.German).Any(said => said.Verb.Act is Act.Lend or Act.Borrow));

    private Finding About(Finding wanted, FindingKind kind, bool byMe, Clause clause, NodaTime.LocalDate? due) =>
        new(kind, wanted.About, byMe, wanted.Text, wanted.Start, scan[clause.After - 1].End, due);

    // “if anybody wants sprout plants tell me”, “wenn jemand ein Kinderbett gebrauchen kann, soll er sich bei Claudia melden”
    private bool OfferedToAnybody(Clause clause)
    {
        var first = scan.AfterFillers(clause.First, clause.After);
        var who = scan.Key(first) is "if" or "wenn" or "falls" or "should" ? first + 1 : scan.Key(first) is "anyone" or "anybody" or "any" or "wer" ? first : -1;
        if (who < 0 || who == first && !(scan.Key(who + 1) is "want" or "wants" or "need" or "needs" or "fancy" or "fancies" or "after" or "braucht" or "will" or "moechte" or "mag" or "sucht") || !(scan.Key(who) is "anyone" or "anybody" or "someone" or "somebody" or "jemand" or "jemanden" or "wer" or "einer" || scan.Says(who, "any|one", "of", "you|us|them"))
            || Places(clause).FirstOrDefault(at => at > who && scan.Key(at) is "wants" or "want" or "needs" or "need" or "fancies" or "fancy" or "likes" or "use" or "interested" or "looking" or "after" or "braucht" or "brauchen" or "gebrauchen" or "will" or "moechte" or "sucht" or "mag" or "haben" or "benoetigt", -1) is not (>= 0 and var wants))
        {
            return false;
        }

        // German says the thing before the verb, English behind it.
        var (from, after) = clause.German ? (who + 1, clause.After) : (wants + 1, clause.After);
        var thing = Enumerable.Range(from, Math.Max(0, after - from)).Where(at => at != wants && scan.SenseOf(at) == Sense.None && scan.Key(at) is not ("kann" or "koennte" or "von" or "euch" or "noch" or "mal" or "in" or "for" or "tell" or "me" or "give" or "shout" or "a")).ToList();
        var then = here + 1 < clauses.Count && clauses[here + 1].Break is not Break.Stop ? clauses[here + 1] : null;
        var answers = Places(clause).Concat(then is null ? [] : Places(then)).Any(at => scan.Key(at) is "tell" or "shout" or "ask" or "call" or "text" or "ring" or "melden" or "meldet" or "bescheid" or "fragen" or "anrufen" or "schreiben" or "let" or "free" or "gratis" or "umsonst" or "abzugeben" or "verschenke" or "verschenkt" or "gibt" or "hat" or "has" or "have");
        if (thing.Count == 0 || !answers)
        {
            return false;
        }

        var places = Places(clause).Concat(then is null ? [] : Places(then)).ToList();
        var named = narration.Mentions.Find(mention => places.Contains(mention.First) && !mention.Possessive);
        var mine = named is null && places.Exists(at => scan.Key(at) is "me" or "mir" or "i" or "ich" or "us" or "uns");
        var giver = mine ? null : named ?? narration.Implied(clause.First);
        if (!mine && giver is null)
        {
            return false;
        }

        findings.Add(new Finding(FindingKind.Offer, giver is null ? null : contact.Name(giver), mine, CaptureText.Of(scan, thing), scan[clause.First].Start, scan[(then ?? clause).After - 1].End));
        if (then is not null)
        {
            told.Add(here + 1);
        }

        return true;
    }
}
