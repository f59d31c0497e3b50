namespace Kith.Capture;

/// <summary>What passes from hand to hand: what is lent, owed, given and got.</summary>
internal sealed partial class FindingReading
{
    private bool Lent(Saying saying)
    {
        if (saying.Clause.German && (IsAmongOthers(saying) || ForOneself(saying) || OfTheirs(saying)))
        {
            return true;
        }

        if (!IsPerson(saying.Subject))
        {
            return false;
        }

        Complete(saying);
        if (saying.Mood is Mood.Can or Mood.Would or Mood.Might || (saying.Mood == Mood.Present && saying.Clause.German && saying.Subject is { Me: false } && !IsNow(saying)))
        {
            if (saying.Clause.German && HasOwn(saying, "sich"))
            {
                return false;
            }

            Add(FindingKind.Offer, saying.Subject, saying.Subject.Me, Doing(saying), saying);
            return true;
        }

        // "is lending us his shredder" is lent already.
        var lending = !saying.Clause.German && saying.Mood == Mood.Present && (saying.To is not null || saying.Act == Act.Borrow) && scan.Key(saying.At).EndsWith("ing", StringComparison.Ordinal);
        if (!lending && saying.Mood is Mood.Will or Mood.Must or Mood.Want or Mood.Present)
        {
            return saying.Mood != Mood.Want && Promises(saying);
        }

        if (saying.Clause.German && !saying.Rest.Exists(IsContent) && !saying.Named && findings.Count > 0 && findings[^1].Kind == FindingKind.Loan)
        {
            // "steht noch bei mir, seit Pfingsten geliehen": told already.
            return true;
        }

        // "von Jonas ausgeliehen", "borrowed from Jonas": the other way round.
        var from = saying.Act == Act.Borrow || (saying.Clause.German && saying.To is { Of: { } of, Me: false } && scan.Key(of.First - 1) is "von" or "bei") || HasOwn(saying, "sich") || (saying.Clause.German && !saying.Subject.Me && Enumerable.Range(saying.Clause.First, saying.Clause.After - saying.Clause.First).Any(at => scan.Says(at, "von|bei", "mir|uns")));
        var lentByMe = from ? !saying.Subject.Me : saying.Subject.Me;
        var text = Thing(saying, out var money);
        findings.Add(Make(FindingKind.Loan, Other(saying), lentByMe, text, saying) with { Amount = money?.Amount, Currency = money?.Currency });
        return true;
    }

    private bool IsNow(Saying saying) => saying.To is { Me: true } && (saying.Clause.German && EndsSometime(saying.Clause) || CaptureText.Due(days, saying.Clause.First, saying.Clause.After) is not null);

    private bool HasOwn(Saying saying, string key)
    {
        for (var at = saying.Clause.First; at < saying.Clause.After; at++)
        {
            if (scan.Key(at) == key)
            {
                return true;
            }
        }

        return false;
    }

    private string Thing(Saying saying, out (decimal Amount, string Currency)? money)
    {
        money = CaptureText.Money(scan, saying.Clause.First, saying.Clause.After);
        var until = saying.Rest.FindIndex(at => scan.Key(at) is "until" or "till" or "bis" or "from" && scan.SenseOf(at + 1) is Sense.Day);
        var text = CaptureText.Of(scan, until > 0 ? saying.Rest.GetRange(0, until) : saying.Rest);
        if (saying.Clause.German && text.Length == 0 && here + 1 < clauses.Count && clauses[here + 1].Break is Break.Colon && !told.Contains(here + 1))
        {
            // "hat ausgelegt: 120 € fürs Airbnb"
            told.Add(here + 1);
            money ??= CaptureText.Money(scan, clauses[here + 1].First, clauses[here + 1].After);
            text = CaptureText.Of(scan, [.. Enumerable.Range(clauses[here + 1].First, clauses[here + 1].After - clauses[here + 1].First)]);
        }

        return text;
    }

    private bool Owed(Saying saying)
    {
        if (saying is { Clause.German: true, Subject.Me: false, To.Me: false } || IsAmongOthers(saying))
        {
            return true;
        }

        if (!IsPerson(saying.Subject))
        {
            return false;
        }

        var text = Thing(saying, out var money);
        if (money is null && here + 1 < clauses.Count && clauses[here + 1].Break == Break.Comma && CaptureText.Money(scan, clauses[here + 1].First, clauses[here + 1].After) is { } bracketed)
        {
            // "owes me the deposit (200 EUR)"
            money = bracketed;
            told.Add(here + 1);
        }

        // "owes me 25 for the cinema", "schuldet mir jetzt 4,80": of no currency, and money all the same.
        if (money is null && saying.Rest.Count > 0 && (scan.Digits(saying.Rest[0]) || (saying.Clause.German && saying.Rest.Exists(scan.Digits))))
        {
            findings.Add(Make(FindingKind.Loan, Other(saying), !saying.Subject.Me, text, saying));
            return true;
        }

        if (money is { } sum)
        {
            findings.Add(Make(FindingKind.Loan, Other(saying), !saying.Subject.Me, text, saying) with { Amount = sum.Amount, Currency = sum.Currency });
            return true;
        }

        Add(FindingKind.Promise, Other(saying), saying.Subject.Me, text, saying, null, CaptureText.Due(days, saying.Clause.First, saying.Clause.After));
        return true;
    }

    /// <summary>“got a scarf from Ana”, “von Ana Honig bekommen”.</summary>
    private bool Got(Saying saying)
    {
        if (saying.Clause.German && IsPerson(saying.Subject) && !saying.Subject.Me && saying.Mood is Mood.Past && Enumerable.Range(saying.Clause.First, saying.Clause.After - saying.Clause.First).FirstOrDefault(at => scan.Says(at, "von", "mir|uns"), -1) is >= 0 and var mine && saying.Rest.Exists(IsContent))
        {
            // "Margaret hat von mir die Lampe bekommen"
            Add(FindingKind.Gift, saying.Subject, true, CaptureText.Of(scan, [.. saying.Rest.Where(at => at != mine)]), saying);
            return true;
        }

        if (saying.Clause.German && IsPerson(saying.Subject) && !saying.Subject.Me && saying.Mood is Mood.Past && saying.Rest.Exists(at => scan.Key(at) is "meine" or "meinen" or "mein" or "unsere" or "unseren" && !KnownSayings.NoGifts.Contains(scan.Key(at + 1))) && saying.Rest.Exists(IsContent))
        {
            // "bekam meine alte Geige"
            Add(FindingKind.Gift, saying.Subject, true, Words(saying), saying);
            return true;
        }

        if (saying is { Clause.German: true, Subject.Me: true, To: null } && narration.Mentions.Find(mention => mention.Possessive && mention.First >= saying.Clause.First && mention.First < saying.Clause.After) is { } heir)
        {
            // "habe Petras alten Mantel geerbt"
            saying.To = Doer.Is(heir);
        }

        if (!saying.Subject.Me || saying.To is not { Me: false } giver || saying.Rest.Any(IsMessage))
        {
            return false;
        }

        // "got Rose a mug": for her, where nothing says it came from her.
        var bought = !saying.Clause.German && giver.Of is { } named && named.First == saying.At + 1;
        Add(FindingKind.Gift, giver, bought, Words(saying), saying);
        return true;
    }

    private bool Had(Saying saying)
    {
        if (IsPerson(saying.Subject) && !saying.Subject.Me && saying.Mood == Mood.Past && saying.Rest.Exists(at => scan.Key(at) == "dabei") && saying.Rest.Count > 1 && !saying.Rest.Any(IsMessage))
        {
            Add(FindingKind.Gift, saying.Subject, false, CaptureText.Of(scan, saying.Rest.Where(at => scan.Key(at) != "dabei").ToList()), saying);
            return true;
        }

        if (saying is { Clause.German: true, Subject: { Me: true, Other: false } } && (Brought(saying) || StillHere(saying)))
        {
            return true;
        }

        if (IsPerson(saying.Subject) && !saying.Subject.Me && HasOwn(saying, saying.Clause.German ? "noch" : "still") && saying.Rest.Find(at => scan.Key(at) is "my" or "our" or "mein" or "meine" or "meinen") is > 0 and var mine)
        {
            // "still has my drill"
            findings.Add(Make(FindingKind.Loan, saying.Subject, true, CaptureText.Of(scan, saying.Rest.Where(at => at >= mine).ToList()), saying));
            return true;
        }

        var lends = saying.Rest.Exists(at => scan.Key(at) is "find") ? -1 : saying.Rest.FindIndex(at => scan.Key(at) is "lend" or "spare" or "verleihen" or "abzugeben" or "uebrig" or "verschenken" or "verkaufen" or "vermieten" or "rent" or "sell" or "loan" or "vergeben" || (scan.Key(at) == "give" && scan.Key(at + 1) == "away") || (scan.Key(at) == "free" && scan.Key(at - 1) == "going"));
        if (lends >= 0 && IsPerson(saying.Subject) && saying.Mood is not Mood.Past)
        {
            Add(FindingKind.Offer, saying.Subject, saying.Subject.Me, CaptureText.Of(scan, saying.Rest.Where(at => scan.Key(at) is not ("spare" or "uebrig" or "abzugeben" or "to" or "lend" or "verleihen")).ToList()), saying, Relative(saying));
            return true;
        }

        // "hat einen Transporter, den er uns gern leiht", "has a van he'd happily lend us".
        if (IsPerson(saying.Subject) && saying.Mood is not Mood.Past && (LendsAfter(saying) || (here + 1 < clauses.Count && clauses[here + 1] is { Break: Break.Comma or Break.Joined } next && scan.Key(next.First) is "den" or "die" or "das" or "der" or "which" or "that" && LendsAfter(Take(next, next.First)))))
        {
            var after = Relative(saying);
            Add(FindingKind.Offer, saying.Subject, saying.Subject.Me, Words(saying), saying, after);
            return true;
        }

        return false;
    }

    private bool LendsAfter(Saying saying)
    {
        for (var at = saying.Clause.First; at < saying.Clause.After; at++)
        {
            if (scan.Key(at) is "lend" or "leiht" or "verleiht" or "borgt" or "leihen" or "abgibt" or "hergibt" or "verschenkt" or "verschenken" or "verleihen")
            {
                return true;
            }
        }

        return false;
    }

    private bool Given(Saying saying)
    {
        Complete(saying);
        if (IsAmongOthers(saying))
        {
            return true;
        }

        if (saying.Clause.German && saying.Verb!.Prefix is "wieder" or "zurueck")
        {
            // "gab mir die 50 Euro wieder"
            return true;
        }

        if (saying.Clause.German && saying.Verb!.Lemma is "geben" or "mitgeben" && Enumerable.Range(saying.Clause.First, saying.Clause.After - saying.Clause.First).Any(at => scan.Key(at) == "zu" && Verbs.Of(scan.Key(at + 1), true).Any(said => said.Form.HasFlag(VerbForm.Plain))))
        {
            // "hat mir ein Kapitel zu lesen gegeben"
            return true;
        }

        var subject = saying.Subject;
        if (!IsPerson(subject) || saying.Rest.Count == 0 || (scan.Key(saying.Rest[0]) is "up" or "in" or "out" or "back" or "round" && saying.To is null) || saying.Rest.Take(3).Any(IsMessage))
        {
            return false;
        }

        // To buy, to pass or to leave is a gift only when it is said to whom.
        if (saying.To is null && saying.Verb!.Lemma is "buy" or "pass" or "leave" or "hand" or "present" or "kaufen" or "besorgen" or "geben" or "ueberlassen" or "ausgeben" or "give" or "abgeben" && !(saying.Verb.Lemma is "give" or "geben" or "ausgeben" && !subject.Me))
        {
            return false;
        }

        if (ComesBack(saying))
        {
            findings.Add(Make(FindingKind.Loan, Other(saying), subject.Me, Words(saying), saying));
            return true;
        }

        if (saying.Clause.German && here + 1 < clauses.Count && clauses[here] == saying.Clause && !told.Contains(here + 1) && Hangs(clauses[here + 1]))
        {
            // "gab mir den Rat, alles schriftlich zu machen"
            told.Add(here + 1);
            saying.Rest.AddRange(Enumerable.Range(clauses[here + 1].First, clauses[here + 1].After - clauses[here + 1].First));
        }

        Add(FindingKind.Gift, Other(saying), subject.Me, Words(saying), saying);
        return true;
    }

    /// <summary>“dropped by with a box of plums”, “kam mit einer Kiste Pflaumen vorbei”: what a visitor has in hand is brought.</summary>
    private bool Carried(Saying saying)
    {
        if (!IsPerson(saying.Subject) || !contact.Passes(saying.Clause) && !HasOwn(saying, "up") || Enumerable.Range(saying.Clause.First, saying.Clause.After - saying.Clause.First).FirstOrDefault(at => scan.Key(at) is "dropped" or "popped" or "nipped" or "called" or "swung" or "came" or "turned" or "showed" or "stopped" or "kam" or "kamen" or "vorbeigekommen", -1) is not (>= 0 and var visit))
        {
            return false;
        }

        // "ist mit einem Glas Oliven vorbeigekommen": what is brought stands before the visit.
        visit = saying.Clause.German && visit == saying.Clause.After - 1 ? saying.Clause.First : visit;
        for (var at = visit; at < saying.Clause.After - 1; at++)
        {
            if (scan.Key(at) is "with" or "mit" && (!saying.Clause.German && IsInHand(at + 1) || scan.Key(at + 1) is "a" or "an" or "some" or "two" or "three" or "homemade" or "fresh" or "einer" or "einem" or "ein" or "selbstgemachter" or "selbstgebackenem" or "frischen" or "zwei" or "drei") && !Enumerable.Range(at + 1, Math.Min(4, saying.Clause.After - at - 1)).Any(IsMessage))
            {
                var things = Enumerable.Range(at + 1, saying.Clause.After - at - 1).Where(word => scan.SenseOf(word) == Sense.None && !(Verbs.IsPrefix(scan.Key(word)) && word == saying.Clause.After - 1)).ToList();
                Add(FindingKind.Gift, Other(saying), saying.Subject.Me, CaptureText.Of(scan, things), saying);
                return true;
            }
        }

        return false;
    }

    // What comes with somebody and is nobody: “soup”, “a box of plums”, but not “her husband” or “the kids”.
    private bool IsInHand(int at) => scan.Letters(at) && scan.SenseOf(at) == Sense.None && !KnownSayings.Kin.Contains(scan.Key(at)) && !KnownSayings.Kin.Contains(scan.Key(at + 1)) && scan.Key(at) is not ("the" or "my" or "our" or "his" or "her" or "their" or "me" or "us" or "him" or "them" or "no" or "nothing" or "everyone" or "both" or "all" or "that" or "this" or "work" or "people");

    private bool IsMessage(int at) => KnownSayings.NoGifts.Contains(scan.Key(at)) && !IsGiftAfterAll(at);

    // "zum Dank", "auf den Weg", "Karte fürs Konzert", "Ben's number", "cards and flowers": words that mostly name no gift, where they do.
    private bool IsGiftAfterAll(int at) => scan.Key(at) switch
    {
        "dank" => scan.Key(at - 1) is "zum" or "als",
        "weg" => scan.Key(at - 2) is "auf",
        "karte" => scan.Key(at + 1) is "fuers" or "zum" or "zur",
        "time" => scan.Key(at - 1) is not "a",
        "number" or "nummer" or "adresse" or "address" => scan.SenseOf(at - 1) is Sense.Name || scan.Key(at - 1) is "'s" || scan.Key(at + 1) is "of" or "von" or "vom",
        _ => false,
    }
        || (scan.Key(at) is "card" or "karte" && scan.Capital(at) is false && scan.German)
        || (scan.Key(at + 1) is "and" or "und" or "aus" or "for" or "fuer" && scan.Key(at) is not ("voicemail" or "message" or "text" or "email" or "call"));

    /// <summary>A present without a verb: “Geschenk von Ana”, “flowers from Ben”; and other phrases that say it all.</summary>
    private bool Phrase(Saying saying)
    {
        for (var at = saying.Clause.First; at < saying.Clause.After; at++)
        {
            if (scan.Key(at) is "gift" or "present" or "geschenk" or "mitbringsel" && scan.Key(at + 1) is "from" or "von" && narration.At(at + 2) is { Possessive: false } giver)
            {
                Add(FindingKind.Gift, Doer.Is(giver), false, scan[at].Text, saying);
                return true;
            }

            var seeks = scan.Says(at, "auf", "der", "suche", "nach") ? at + 4 : scan.Says(at, "in", "need", "of") ? at + 3 : scan.Says(at, "on", "the", "lookout", "for") ? at + 4 : scan.Says(at, "could|can", "use|do") && !saying.Not ? at + (scan.Key(at + 2) is "with" ? 3 : 2) : -1;
            if (seeks > 0 && seeks < saying.Clause.After && IsPerson(saying.Subject) && (scan.Key(at) is not ("could" or "can") || scan.Key(at + 1) == "use" || scan.Key(at + 2) == "with"))
            {
                Add(FindingKind.Need, saying.Subject, saying.Subject.Me, CaptureText.Of(scan, [.. Enumerable.Range(seeks, saying.Clause.After - seeks)]), saying);
                return true;
            }

            if (scan.Says(at, "good|brilliant|great|handy", "at|with") && !saying.Subject.Me && scan.Says(saying.Clause.After - 1, "help"))
            {
                return false;
            }
        }

        return false;
    }
}
