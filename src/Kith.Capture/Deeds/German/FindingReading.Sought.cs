namespace Kith.Capture;

/// <summary>What is asked for of nobody in particular is needed: “fragt, ob jemand Nachhilfe gibt”, “überlegt, wer das zimmern könnte”.</summary>
internal sealed partial class FindingReading
{
    private bool Sought(Saying saying)
    {
        if (!saying.Clause.German || !IsOther(saying.Subject))
        {
            return false;
        }

        if (SoughtThing(saying) is >= 0 and var thing)
        {
            return Found(FindingKind.Need, saying.Subject, false, thing, saying);
        }

        if (saying.Not && saying.Verb?.Lemma != "wissen" || saying.To is { Me: false } || Next(saying) is not { } asked || !(saying.Verb is { } verb && Wondering.Contains(verb.Lemma) || HasOwn(saying, "wissen")))
        {
            return false;
        }

        var n = clauses.IndexOf(saying.Clause);
        var first = scan.Key(asked.First);
        var anybody = first switch
        {
            "wer" or "wo" or "woher" or "wen" or "wem" => true,
            "ob" => Enumerable.Range(asked.First + 1, Math.Min(4, asked.After - asked.First - 1)).Any(at => Anybody.Contains(scan.Key(at))) && !Says(asked, key => key is "ich" or "mir") || IsAcquaintance(asked),
            _ => false,
        };

        // "weiß nicht, wo sie steckt": something else is asked than where to get something.
        if (!anybody || (first is "wo" or "woher" && !Says(asked, Getting.Contains)))
        {
            return false;
        }

        told.Add(n + 1);
        var after = asked.After;
        var places = Enumerable.Range(asked.First, asked.After - asked.First).Where(at => at != asked.First || first != "ob").ToList();
        if (n + 2 < clauses.Count && Hangs(clauses[n + 2]))
        {
            told.Add(n + 2);
            after = clauses[n + 2].After;
            places.AddRange(Enumerable.Range(clauses[n + 2].First, after - clauses[n + 2].First));
        }

        var text = CaptureText.Of(scan, [.. places.Where(at => scan.SenseOf(at) is not (Sense.Day or Sense.Clock))]);
        if (!places.Exists(IsContent))
        {
            text = $"{CaptureText.Of(scan, Left(saying.Clause, [saying.At], saying.Subject))} {text}".Trim();
        }

        Add(FindingKind.Need, saying.Subject, false, text, saying, after);
        return true;
    }

    /// <summary>What is sought by asking about: “erkundigte sich nach einem Schreiner”; of me it is asked, and what is known already is only asked after.</summary>
    private int SoughtThing(Saying saying)
    {
        if (saying.Not || saying.To is not null || saying.Verb is not { Lemma: "fragen" or "nachfragen" or "erkundigen" or "umhoeren" or "rumhoeren" or "rumfragen" or "herumfragen" or "umschauen" or "umsehen" } verb || Says(saying.Clause, key => key is "mich" or "uns"))
        {
            return -1;
        }

        var at = Place(saying.Clause.First, saying.Clause.After, "nach") + 1;
        var key = scan.Key(at);
        var open = verb.Lemma is not ("fragen" or "nachfragen") || key is "einem" or "einer" || key.EndsWith("en", StringComparison.Ordinal);
        return at > 0 && open && !NameSlots.IsOwned(scan, at) && !Frame.IsMine(key) && key is not ("dem" or "der" or "den" or "mir") ? at : -1;
    }

    // "ob ich wen kenne", "ob wir jemanden wüssten, der …": whom I know is wanted of anybody.
    private bool IsAcquaintance(Clause asked) => Says(asked, key => key is "wen" or "jemanden" or "wer" or "irgendwen" or "jemand" or "einen" or "eine" or "ein") && Says(asked, key => key is "kenne" or "kennen" or "wuesste" or "wuessten" or "weiss" or "wissen");
}
