namespace Kith.Capture;

/// <summary>What is done about a need or an ask with words that name nothing of it: “mach ich”, “hab ich gleich erledigt”, “did it Friday”.</summary>
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
}
