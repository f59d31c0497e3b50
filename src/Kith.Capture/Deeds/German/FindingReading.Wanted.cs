namespace Kith.Capture;

/// <summary>What is wanted of me, or of another, by more than the verb of its clause: what depends on it, “bitte”, “von mir”.</summary>
internal sealed partial class FindingReading
{
    /// <summary>What somebody wants of me: “hätte gern, dass ich …”, “besteht darauf, dass wir …”, “fänd's schön, wenn ich …”.</summary>
    private bool Demanded(Saying saying)
    {
        if (!saying.Clause.German || saying.Subject is { Me: true } && saying.Named || saying.To is { Me: false } || Next(saying) is not { } next || !Says(saying.Clause, Wishing.Contains)
            || !(scan.Says(next.First, "dass", "ich|wir") || (scan.Says(next.First, "wenn", "ich|wir") && Says(saying.Clause, key => key is "waere" or "faende" or "faend" or "freuen" or "haette"))))
        {
            return false;
        }

        var asker = IsOther(saying.Subject) ? saying.Subject : narration.Implied(saying.Clause.First) is { } implied ? Doer.Is(implied) : null;
        if (asker is null || (scan.Key(next.First) == "wenn" && Says(next, key => key is "sehen" or "treffen" or "wiedersehen")) || (scan.Key(next.First) == "wenn" && !Left(next, [], Doer.Nobody).Exists(IsContent)))
        {
            return false;
        }

        told.Add(clauses.IndexOf(next));
        Add(FindingKind.Ask, asker, false, CaptureText.Of(scan, Left(next, [next.First], Doer.Nobody)), saying, next.After);
        return true;
    }

    /// <summary>“darf nicht vergessen, ihr den Termin zu schicken”: what I must not forget I mean to do.</summary>
    private bool Remembered(Saying saying)
    {
        var kept = Says(saying.Clause, key => key is "vergessen" or "verpennen" or "verschwitzen" or "vergesse") && Says(saying.Clause, key => key is "nicht" or "bloss" or "ja" or "nie")
            || Says(saying.Clause, key => key is "daran" or "dran") && Says(saying.Clause, key => key is "denken" or "denk" or "denke");
        if (!kept || !saying.Clause.German || IsOther(saying.Subject) && saying.Named || Says(saying.Clause, key => key is "hat" or "habe" or "haben" or "hatte") || Next(saying) is not { } next || Take(next, next.First) is not { Verb: not null } inner)
        {
            return false;
        }

        told.Add(clauses.IndexOf(next));
        (inner.Subject, inner.Mood, inner.Named) = (Doer.Owner, Mood.Will, true);
        return Promises(inner);
    }

    /// <summary>“bräuchte von mir eine Referenz”, “hätte gern ein Foto von mir”: wanted of me, it is asked.</summary>
    private bool WantedOfMe(Saying saying)
    {
        if (!saying.Clause.German || !IsOther(saying.Subject) || saying.Not || !Says(saying.Clause, Wanting.Contains) || Says(saying.Clause, Having.Contains) || Places(saying.Clause).FirstOrDefault(at => scan.Says(at, "von", "mir|uns") || (Frame.IsMine(scan.Key(at)) && Says(saying.Clause, key => key == "haette") && Says(saying.Clause, key => key is "gern" or "gerne")), -1) is not (>= 0 and var at))
        {
            return false;
        }

        var wanted = Left(saying.Clause, [at, saying.At], saying.Subject);
        if (!wanted.Exists(IsContent))
        {
            return false;
        }

        Add(FindingKind.Ask, saying.Subject, false, CaptureText.Of(scan, wanted), saying);
        return true;
    }

    /// <summary>“bitte den Schlüssel mitbringen”, behind a name and a colon or told of somebody: asked of me.</summary>
    private bool Pleaded(Saying saying)
    {
        var clause = saying.Clause;
        if (clause.German && scan.Says(clause.First, "soll|sollen|darf|kann", "ich|wir") && scan.Key(clause.After) == "?" && here > 0 && To(clause.First, clause.After) is { Me: false } asking)
        {
            // "soll ich ihm die Leiter bringen?"
            Add(FindingKind.Ask, asking, false, CaptureText.Of(scan, Left(clause, [clause.First], asking)), saying);
            return true;
        }

        var at = scan.Key(clause.First) == "bitte" ? clause.First : scan.Key(clause.First + 1) == "bitte" ? clause.First + 1 : -1;
        if (!clause.German || at < 0 || saying.Named || saying.Mood is not (Mood.Bare or Mood.Present) || saying.Verb is null || (narration.Label ?? (here > 0 ? narration.Implied(clause.First) : null)) is not { } asker || Says(clause, key => key is "vergessen" or "denken" or "merken" or "um" or "nicht"))
        {
            return false;
        }

        Add(FindingKind.Ask, Doer.Is(asker), false, CaptureText.Of(scan, Left(clause, [at], Doer.Nobody)), saying);
        return true;
    }

    /// <summary>“war so nett, mir den Bohrer zu leihen”, “ist bereit, uns zu fahren”: what a quality is said of is done, or offered.</summary>
    private bool Obliged(Saying saying)
    {
        if (!saying.Clause.German || !IsPerson(saying.Subject) || saying.Not || !Says(saying.Clause, Obliging.Contains) || !Says(saying.Clause, key => key is "war" or "ist" or "waere" or "bin")
            || Next(saying) is not { } next || scan.Key(next.First) is "dass" or "ob" || Dependent(saying) is not { Mood: Mood.Bare, Verb: { } deed } done)
        {
            return false;
        }

        if (Says(saying.Clause, key => key is "bereit" or "gewillt" or "willens"))
        {
            Add(FindingKind.Offer, saying.Subject, saying.Subject.Me, Doing(done), saying, done.Clause.After);
            return true;
        }

        (done.Mood, done.Verb) = (Mood.Past, deed);
        done.To ??= saying.To;
        here++;
        var told = done.Act switch { Act.Lend => Lent(done), Act.Give => Given(done), Act.Help or Act.Serve or Act.Do => Served(done), _ => false };
        here--;
        return told;
    }

    /// <summary>The clause behind a statement, as long as it may depend on it and has not been told.</summary>
    private Clause? Next(Saying saying) => clauses.IndexOf(saying.Clause) is >= 0 and var n && n + 1 < clauses.Count && !told.Contains(n + 1) && clauses[n + 1] is { Break: Break.Comma or Break.Joined or Break.Colon } next ? next : null;
}
