namespace Kith.Capture;

/// <summary>A service that was done, and when it is as good as a gift.</summary>
internal sealed partial class FindingReading
{
    /// <summary>A service that was done: given as much as a thing is.</summary>
    private bool Served(Saying saying)
    {
        var lemma = saying.Verb!.Lemma;
        if (!saying.Clause.German && lemma == "make" && saying.Rest.Count > 0 && saying.To is not null && Verbs.IsPlain(scan.Key(saying.Rest[0])))
        {
            // "made me stay", "made me laugh"
            return false;
        }

        if (Kindness(saying))
        {
            return true;
        }

        TellsOn(saying, lemma);
        if (saying.Clause.German && (Says(saying.Clause, key => key is "zusammen" or "gemeinsam" or "miteinander") || (saying.Subject.Me && Enumerable.Range(saying.Clause.First, saying.Clause.After - saying.Clause.First).Any(at => scan.Says(at, "von", "ihm|ihr|ihnen")))))
        {
            return false;
        }

        ListsOn(saying);
        if (saying.Clause.German && GermanService(saying, lemma) is { } decided)
        {
            return decided;
        }

        if (LeftBehind(saying, lemma) || PaidFor(saying, lemma))
        {
            return true;
        }

        var toMe = !saying.Subject.Me && (saying.To is { Me: true } || (saying.Act is Act.Serve || IsDeed(saying)) && saying.Rest.Any(at => OfUs.Contains(scan.Key(at))));
        var byMe = saying.Subject.Me && saying.To is { Me: false };
        if ((toMe || byMe) && saying.Clause.German && IsLoan(saying, byMe))
        {
            return true;
        }

        if ((!toMe && !byMe) || GivesNothing(saying, lemma, byMe))
        {
            return false;
        }

        Add(FindingKind.Gift, Other(saying), saying.Subject.Me, ServiceText(saying, lemma), saying);
        return true;
    }

    // "hat mir gezeigt, wie man den Baum schneidet": what was shown stands in the next clause.
    private void TellsOn(Saying saying, string lemma)
    {
        if (lemma is "zeigen" or "beibringen" or "erklaeren" or "show" or "teach" or "explain" && saying.Rest.Count == 0 && here + 1 < clauses.Count && scan.Key(clauses[here + 1].First) is "wie" or "how" or "was" or "what")
        {
            told.Add(here + 1);
            saying.Rest.AddRange(Enumerable.Range(clauses[here + 1].First, clauses[here + 1].After - clauses[here + 1].First));
        }
    }

    // "korrigiert für Elif, die ganze Hausarbeit": what it was done to stands behind a comma.
    private void ListsOn(Saying saying)
    {
        if (saying.Clause.German && !saying.Rest.Exists(IsContent) && !KnownContacts.Verbs.ContainsKey(scan.Key(saying.At)) && here + 1 < clauses.Count && clauses[here + 1] is { Break: Break.Comma } listed && clauses[here] == saying.Clause && !Enumerable.Range(listed.First, listed.After - listed.First).Any(at => !scan.Capital(at) && Verbs.IsFinite(scan.Key(at))))
        {
            told.Add(here + 1);
            saying.Rest.AddRange(Enumerable.Range(listed.First, listed.After - listed.First));
        }
    }

    // "took my old mower": what was mine is theirs now.
    private bool LeftBehind(Saying saying, string lemma)
    {
        if (lemma is "take" or "mitnehmen" or "nehmen" or "behalten" or "uebernehmen" && !saying.Subject.Me && saying.To is not { Me: true } && saying.Rest.Any(at => scan.Key(at) is "my" or "mein" or "meine" or "meinen" or "meinem"))
        {
            Add(FindingKind.Gift, saying.Subject, true, Words(saying), saying);
            return true;
        }

        return false;
    }

    // "paid for dinner", "hat die Karten bezahlt": a gift of theirs, unless it is told for whom else.
    private bool PaidFor(Saying saying, string lemma)
    {
        if (Paying.Contains(lemma) && !saying.Subject.Me && saying.Rest.Count > 0 && saying.To is not { Me: false })
        {
            Add(FindingKind.Gift, saying.Subject, false, CaptureText.Of(scan, saying.Rest), saying);
            return true;
        }

        return false;
    }

    /// <summary>Whether a deed between the owner and another gives nothing: “sent me the minutes”, “took him home”, “I showed her the garden”.</summary>
    private bool GivesNothing(Saying saying, string lemma, bool byMe)
    {
        var things = Sending.Contains(lemma);
        return !(saying.Act is Act.Help or Act.Serve || things || (saying.Clause.German && saying.Act is Act.Do && !NoService.Contains(lemma) && HasObject(saying)))
            || (saying.Rest.Count == 0 && saying.Act is not Act.Serve)
            || (saying.Rest.Take(3).Any(IsMessage) && !(saying is { Clause.German: true, Act: Act.Serve } && lemma is not ("zeigen" or "empfehlen" or "erklaeren")))
            || lemma is "set" or "cut" or "mind" or "einladen"
            || (things && saying.Rest.Exists(at => Papers.Contains(scan.Key(at))))
            || (things && saying.Rest.Take(2).Any(at => scan.Key(at) is "to" or "for" or "out" or "home" or "back" or "about"))
            || (lemma is "zeigen" or "show" or "make" && byMe);
    }

    /// <summary>What a service is called: the thing that came of it, or the deed: “a cake”, “mowed the lawn”, “Reifen gewechselt”.</summary>
    private string ServiceText(Saying saying, string lemma)
    {
        if (saying.Act is Act.Help || Sending.Contains(lemma) || (Making.Contains(lemma) && saying.Rest.Count > 0))
        {
            return Words(saying);
        }

        return saying.Clause.German && !saying.Rest.Exists(IsContent) ? $"{Words(saying)} {scan[saying.At].Text}".Trim() : Doing(saying);
    }
}
