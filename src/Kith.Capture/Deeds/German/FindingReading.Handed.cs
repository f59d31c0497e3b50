namespace Kith.Capture;

/// <summary>What German says of things that change hands: for whom, of whose, for how long.</summary>
internal sealed partial class FindingReading
{
    // "hat ihrem Bruder Geld geliehen": between others.
    private bool IsAmongOthers(Saying saying) => saying is { Clause.German: true, Subject.Me: false } && saying.To is not { Me: true }
        && Places(saying.Clause).Any(at => scan.Key(at) is "ihrem" or "seinem" or "ihrer" or "seiner" && KnownSayings.Kin.Contains(scan.Key(at + 1)) && scan.Key(at - 1) is not ("von" or "mit" or "bei" or "zu"));

    /// <summary>What somebody borrows for themselves: “wollte sich 50 Euro leihen”, “leiht sich unseren Kinderwagen”; “hat sich ein Auto geliehen” does not say of whom.</summary>
    private bool ForOneself(Saying saying)
    {
        if (!IsOther(saying.Subject) || !HasOwn(saying, "sich") || saying.Mood is Mood.Can or Mood.Would)
        {
            return false;
        }

        var mine = Says(saying.Clause, Frame.IsMine) || IsFromMe(saying.Clause);
        if (saying.Mood is Mood.Want || Says(saying.Clause, key => key is "wollte" or "wollten" or "moechte" or "will"))
        {
            Add(FindingKind.Ask, saying.Subject, false, Words(saying), saying);
            return true;
        }

        if (mine && saying.Mood is Mood.Present)
        {
            Lend(saying, saying.Subject, true);
            return true;
        }

        return !mine && (saying.Mood is not Mood.Past || Says(saying.Clause, key => key is "ein" or "eine" or "einen"));
    }

    // "Inges Schneeschaufel ausgeliehen"
    private bool OfTheirs(Saying saying)
    {
        if (saying is not { Mood: Mood.Bare or Mood.Past, Subject.Of: { Possessive: true } owner } || Says(saying.Clause, key => key is "hat" or "haben" or "hatte" or "ist" or "wurde"))
        {
            return false;
        }

        findings.Add(Make(FindingKind.Loan, Doer.Is(owner), false, Words(saying), saying));
        return true;
    }

    /// <summary>What is given or lent, where the clause names no thing: listed behind a colon, or told before, as in “das Paket, das ich ihr gab”.</summary>
    private void Complete(Saying saying)
    {
        if (!saying.Clause.German || saying.Rest.Exists(IsContent) || clauses.IndexOf(saying.Clause) is not (>= 0 and var n))
        {
            return;
        }

        if (n + 1 < clauses.Count && clauses[n + 1].Break == Break.Colon && !told.Contains(n + 1))
        {
            // "Geschenkt: eine Flasche Obstler"
            told.Add(n + 1);
            saying.Rest.AddRange(Enumerable.Range(clauses[n + 1].First, clauses[n + 1].After - clauses[n + 1].First));
        }
        else if (n > 0 && Says(saying.Clause, key => key is "ihn" or "es" or "sie" or "eins" or "einen" or "welche" or "meine" or "meinen" or "meins" or "unsere" or "unseren" or "seine" or "ihre") && Before(n) is { Length: > 0 } && clauses[n - 1] is var before)
        {
            // "bettelt um den Grill, heute hab ich ihn ihm geliehen"
            saying.Rest.InsertRange(0, Enumerable.Range(before.First, before.After - before.First).Where(at => scan.SenseOf(at) == Sense.None && ((scan.Capital(at) && at > before.First) || scan.Digits(at))));
        }
        else if (n > 0 && saying.Clause.Break is Break.Comma && scan.Key(saying.Clause.First) is "der" or "die" or "das" or "den" or "was")
        {
            saying.Rest.InsertRange(0, Left(clauses[n - 1], [], Doer.Nobody).Where(at => scan.SenseOf(at) == Sense.None && !scan.Mark(at) && !(!scan.Capital(at) && Verbs.Of(scan.Key(at), true).Count > 0)));
        }
    }

    // "war bei Max, hatte Blumen dabei"
    private bool Brought(Saying saying)
    {
        if (saying.Mood is not Mood.Past || !saying.Rest.Exists(at => scan.Key(at) == "dabei") || !saying.Rest.Exists(IsContent) || saying.Rest.Any(IsMessage) || Says(saying.Clause, AtHand.Contains) || Other(saying) is not { } host)
        {
            return false;
        }

        Add(FindingKind.Gift, host, true, CaptureText.Of(scan, [.. saying.Rest.Where(at => scan.Key(at) != "dabei")]), saying);
        return true;
    }

    // "ich hab noch Petras Schirm"
    private bool StillHere(Saying saying)
    {
        if (saying.Mood is not Mood.Present || !HasOwn(saying, "noch") || !saying.Rest.Exists(IsContent) || saying.Rest.Any(IsMessage) || Says(saying.Clause, Kept.Contains)
            || (OwnerIn(saying.Clause) ?? (Says(saying.Clause, IsTheirs) ? narration.Implied(saying.Clause.First) : null)) is not { } owner)
        {
            return false;
        }

        findings.Add(Make(FindingKind.Loan, Doer.Is(owner), false, CaptureText.Of(scan, [.. saying.Rest.Where(at => scan.Key(at) != "noch")]), saying));
        return true;
    }

    /// <summary>What is done or paid, where German tells more than the verb; null where it does not.</summary>
    private bool? GermanService(Saying saying, string lemma)
    {
        if (!saying.Subject.Me && lemma is "holen" or "nehmen" or "schnappen" or "abholen" or "mitnehmen" && HasOwn(saying, "sich") && IsFromMe(saying.Clause))
        {
            // "hat sich von mir die Motorsäge geholt"
            Lend(saying, saying.Subject, true);
            return true;
        }

        if (saying.Subject.Me && lemma is "holen" or "abholen" or "mitnehmen" && saying.To is { Me: false, Of: { } from } && scan.Key(from.First - 1) is "von" or "bei")
        {
            // "Leiter von Petra geholt, bring ich Montag zurück"
            if (ComesBack(saying))
            {
                Lend(saying, saying.To, false);
            }

            return true;
        }

        if (lemma is "zeigen" or "vorspielen" or "vorfuehren" or "vorsingen" or "vorstellen" or "erklaeren" && ((!saying.Subject.Me && Says(saying.Clause, IsTheirs)) || !saying.Rest.Exists(IsContent)))
        {
            // "hat mir ihre neue Wohnung gezeigt", "hat mir gezeigt, wo er wohnt"
            return false;
        }

        if (saying is { Subject.Me: true, To: null } && (saying.Act is Act.Serve or Act.Help || lemma is "abholen" or "heimbringen") && OwnerIn(saying.Clause) is { } cared)
        {
            // "auf Elifs Kind aufgepasst"
            saying.To = Doer.Is(cared);
        }

        return Treated(saying, lemma) ? true : null;
    }

    // "auf einen Glühwein, Petra hat eingeladen": to what was said before.
    private bool Treated(Saying saying, string lemma)
    {
        if (saying.Subject.Me || lemma is not ("einladen" or "zahlen" or "bezahlen" or "spendieren") || saying.Rest.Exists(IsContent) || saying.To is { Me: false })
        {
            return false;
        }

        var met = contact.Kind is MomentKind.Meeting or MomentKind.Event && contact.KindAt >= 0 && contact.KindAt < saying.At ? scan[contact.KindAt].Text : "";
        var what = Before(clauses.IndexOf(saying.Clause)) is { Length: > 0 } before ? before : met;
        if (what.Length == 0)
        {
            return false;
        }

        Add(FindingKind.Gift, saying.Subject, false, string.Join(' ', new[] { what, Words(saying), scan[saying.At].Text }.Where(part => part.Length > 0)), saying);
        return true;
    }

    // "ihm mit 500 Euro ausgeholfen", "80 Euro rübergeschoben, bis zum Ersten"
    private bool IsLoan(Saying saying, bool byMe)
    {
        var money = CaptureText.Money(scan, saying.Clause.First, saying.Clause.After);
        if (!(saying.Act is Act.Help && money is not null) && !ComesBack(saying))
        {
            return false;
        }

        findings.Add(Make(FindingKind.Loan, Other(saying), byMe, Words(saying), saying) with { Amount = money?.Amount, Currency = money?.Currency });
        return true;
    }

    /// <summary>Whether a verb that may be anything did something to a thing of mine: “hat meinen Rechner hingekriegt”.</summary>
    private bool IsDeed(Saying saying) => saying is { Clause.German: true, Act: Act.Do, To: null } && scan.Key(saying.At).Length > 8 && !KnownContacts.Verbs.ContainsKey(scan.Key(saying.At));

    /// <summary>Whether something is done to a thing and not only about it: “hat mir vom Kauf abgeraten” gives nothing.</summary>
    private bool HasObject(Saying saying) => saying.Rest.Exists(at => IsContent(at) && !IsGoverned(at));

    private bool IsGoverned(int at)
    {
        for (var before = at - 1; before >= at - 3; before--)
        {
            if (Governing.Contains(scan.Key(before)))
            {
                return true;
            }

            if (!NameSlots.IsArticle(scan.Key(before)) && !IsTheirs(scan.Key(before)) && !Frame.IsMine(scan.Key(before)))
            {
                return false;
            }
        }

        return false;
    }

    private void Lend(Saying saying, Doer? other, bool byMe) => findings.Add(Make(FindingKind.Loan, other, byMe, CaptureText.Of(scan, [.. saying.Rest.Where(at => scan.Key(at) is not ("von" or "bei"))]), saying));

    private bool IsFromMe(Clause clause) => Places(clause).Any(at => scan.Says(at, "von|bei", "mir|uns"));

    /// <summary>The one of whom a clause names something: “Petras Schirm”.</summary>
    private Mention? OwnerIn(Clause clause) => narration.Mentions.Find(mention => mention.Possessive && mention.First >= clause.First && mention.First < clause.After);

    private static IEnumerable<int> Places(Clause clause) => Enumerable.Range(clause.First, clause.After - clause.First);
}
