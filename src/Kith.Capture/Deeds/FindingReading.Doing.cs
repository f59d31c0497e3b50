namespace Kith.Capture;

/// <summary>What somebody does, will do or could do for another, and what is known of them.</summary>
internal sealed partial class FindingReading
{
    private bool Done(Saying saying)
    {
        if (saying is { Clause.German: true, Mood: Mood.Bare, Verb.Lemma: "lassen" })
        {
            // "die Kinder spielen lassen"
            return false;
        }

        if (saying is { Clause.German: true, Mood: Mood.Bare, Named: false, Clause.Break: Break.Comma } && (scan.Key(saying.At - 1) == "zu" || (scan.Key(saying.At).Contains("zu", StringComparison.Ordinal) && Verbs.IsPrefix(scan.Key(saying.At)[..Math.Max(0, scan.Key(saying.At).IndexOf("zu", StringComparison.Ordinal))]))))
        {
            // "hat mich gefreut, Inge zu sehen": said of what stands before.
            return false;
        }

        if (saying.Verb is null || !IsPerson(saying.Subject))
        {
            return false;
        }

        switch (saying.Mood)
        {
            case Mood.Past:
                return saying.Act == Act.Give ? Given(saying) : Served(saying);
            case Mood.Bare when saying.Clause.German && saying.Verb is { } verb && scan.Key(saying.At) != verb.Lemma:
                return saying.Act == Act.Give ? Given(saying) : Served(saying);
            case Mood.Can or Mood.Would or Mood.Might:
                return Offers(saying);
            case Mood.Must when saying.Clause.German && !saying.Subject.Me && saying.Verb.Lemma is "finden" or "suchen" or "auftreiben" or "kaufen" or "mieten" or "besorgen" && Says(saying.Clause, key => key is "ein" or "eine" or "einen" or "neue" or "neuen"):
                // "muss einen Nachmieter finden"
                Add(FindingKind.Need, saying.Subject, false, Doing(saying), saying);
                return true;
            case Mood.Present when saying.Clause.German && saying.Verb.Lemma is "dalassen" or "ueberlassen" && saying.To is not null && ComesBack(saying):
                findings.Add(Make(FindingKind.Loan, Other(saying), saying.Subject.Me, Words(saying), saying));
                return true;
            case Mood.Want when saying is { Clause.German: true, Subject.Me: true, To: null } && !Errands.Contains(saying.Verb.Lemma) && Says(saying.Clause, key => key == "wir"):
                // "wir wollen mit Jonas wandern"
                return false;
            case Mood.Want when saying is { Clause.German: true, Subject.Me: false } && NoService.Contains(saying.Verb.Lemma) && Says(saying.Clause, key => key is "wollte" or "wollten"):
                // "wollte mich anrufen, hat aber nicht"
                return false;
            case Mood.Want when saying.Subject.Me || saying.To is { Me: true }:
            case Mood.Will or Mood.Must or Mood.Bare:
                return Promises(saying);
            case Mood.Want when saying.Clause.German && Errands.Contains(saying.Verb.Lemma):
                return Promises(saying);
            case Mood.Want:
                return WantsTo(saying);
            case Mood.Present when saying.Clause.German && saying.At == saying.Clause.After - 1 && KnownContacts.Verbs.ContainsKey(scan.Key(saying.At)):
                // "Gerda im Heim besucht"
                return false;
            case Mood.Present when saying.Verb.Lemma == "lassen":
                // "Ana lässt mich grüßen"
                return false;
            default:
                return saying.Clause.German ? OnCondition(saying) || (!IsOfTheirLife(saying) && Soon(saying)) || Coming(saying) : Soon(saying);
        }
    }

    // "möchte Cello lernen", "will ein Auto kaufen": what one wants to have or to learn is a need; what one wants to do is a plan.
    private bool WantsTo(Saying saying)
    {
        if (saying.Verb!.Lemma is not ("finden" or "kaufen" or "mieten" or "ausleihen" or "leihen" or "lernen" or "bekommen" or "haben"))
        {
            return false;
        }

        Add(FindingKind.Need, saying.Subject, saying.Subject.Me, Doing(saying), saying);
        return true;
    }

    private bool Offers(Saying saying)
    {
        var lemma = saying.Verb!.Lemma;
        if (saying.Act is Act.Do && lemma is "talk" or "speak" or "meet" or "sit" or "stand" or "work" or "read" or "try" or "get" or "do" or "take" or "sing" or "play" or "finish" or "keep" or "walk" or "move" or "write" or "call" or "ring" or "visit" or "join" or "find" or "reden" or "sprechen" or "lesen" or "machen" or "halten" or "spielen" or "singen" or "finden" or "tragen" or "nehmen" or "zuhoeren" or "umziehen" or "sagen"
            && saying.To is null && !(saying.Mood == Mood.Would && saying.Clause.German) && !(lemma == "do" && saying.Rest.Count > 1 && scan.Key(saying.Rest[0]) is "the" or "my" or "our" or "some" or "mine" or "ours"))
        {
            return false;
        }

        if (saying is { Clause.German: true, Subject.Me: false, To: null } && !ForUs(saying.Clause) && (Says(saying.Clause, key => key is "darf" or "duerfen") || (saying.Mood is Mood.Can && Says(saying.Clause, key => key is "gut" or "super" or "toll" or "prima" or "schlecht" or "kaum" or "nur" or "wieder" or "endlich"))))
        {
            // "kann gut kochen", "darf wieder Auto fahren"
            return false;
        }

        if (saying is { Clause.German: true, Mood: Mood.Would, To: null } && (saying.Act is Act.Do or Act.Live || saying.Verb.Lemma is "kaufen" or "leihen" or "ausleihen" or "borgen") && !saying.Subject.Me && Says(saying.Clause, key => key is "gern" or "gerne" or "lieber") && !ForUs(saying.Clause))
        {
            // "tät gern einen Kurs machen": a wish of one's own.
            Add(FindingKind.Need, saying.Subject, false, Doing(saying), saying);
            return true;
        }

        if (saying.Clause.German && lemma is "zurueckgeben" or "zurueckbringen" or "zurueckzahlen" or "melden")
        {
            // "kann ihn erst am Wochenende zurückgeben"
            return Promises(saying);
        }

        if (saying.Subject.Me && scan.Key(saying.Clause.After - 1) == "?")
        {
            return false;
        }

        var offered = saying.Clause.German && !saying.Rest.Exists(IsContent) && clauses.IndexOf(saying.Clause) is > 0 and var n ? $"{Before(n)} {Doing(saying)}".Trim() : Doing(saying);
        Add(FindingKind.Offer, saying.Subject, saying.Subject.Me, offered, saying);
        return true;
    }

    private bool Promises(Saying saying)
    {
        var due = DueOf(saying);
        if (saying.Mood == Mood.Must && Enumerable.Range(saying.Clause.First, saying.Clause.After - saying.Clause.First).Any(at => scan.Key(at) is "we" or "you" && !saying.Clause.German || scan.Key(at) is "wir" or "du" or "man" && saying.Clause.German))
        {
            return false;
        }

        if (scan.Key(saying.At - 1) is "no" || (!saying.Named && saying.Mood == Mood.Present && scan.Key(saying.At) is "meeting"))
        {
            return false;
        }

        // A verb that no table knows is a promise only when it does something to something.
        if (!saying.Clause.German && due is null && Verbs.Of(saying.Verb!.Lemma, false).Count == 0 && saying.To is null && (saying.Rest.Count == 0 || scan.Key(saying.Rest[0]) is "in" or "from" or "at" or "soon" or "on" or "to" or "with" or "into" or "there"))
        {
            return false;
        }

        // "im Sommer wollen wir zelten", "muss ich selber schärfen": a plan and a chore.
        if (saying.Clause.German && (Says(saying.Clause, key => key is "selber" or "selbst" or "eigentlich") || (saying.To is null && !saying.Rest.Exists(IsContent) && Verbs.Of(saying.Verb!.Lemma, true).Count == 0)))
        {
            return false;
        }

        if (saying is { Clause.German: true, Verb.Lemma: "schauen" or "sehen" } && !saying.Rest.Exists(IsContent))
        {
            return false;
        }

        if (saying.Rest.Exists(at => scan.Key(at) is "gruss" or "gruesse" or "regards" or "greetings" or "love" or "wishes" or "kuesse"))
        {
            return false;
        }

        var own = OwnLife.Contains(saying.Verb!.Lemma) && !(saying.Mood is not Mood.Must && saying.Verb.Lemma is "do" or "machen" or "find" or "take" or "get" or "read" && (saying.Subject.Me || saying.Verb.Lemma is "do" or "machen"));
        if ((own && saying.To is null && !saying.Subject.Me) || (saying.Mood == Mood.Must && !saying.Subject.Me) || (saying.Mood == Mood.Must && saying.To is null && (own || saying.Verb.Lemma is "do" or "machen" or "clean" or "putzen" or "talk" or "speak")) || (own && saying.Verb.Lemma is "work" or "move" or "sell" or "umziehen" or "verkaufen" or "meet"))
        {
            return false;
        }

        Add(FindingKind.Promise, Other(saying), saying.Subject.Me, WithObject(saying), saying, null, due);
        return true;
    }

    /// <summary>The present for what is to come: “sie bringt am Freitag den Beamer mit”, “ich schicke ihr das Buch”, “brings the tables”.</summary>
    private bool Soon(Saying saying)
    {
        var due = DueOf(saying);
        var lemma = saying.Verb!.Lemma;
        var brings = saying.Act == Act.Give && saying.Verb.Act == Act.Give && lemma is not ("schenken" or "geben" or "give" or "buy" or "kaufen" or "verschenken");
        var sends = lemma is "schicken" or "zuschicken" or "weiterleiten" or "melden" or "zurueckrufen" or "zurueckgeben" or "zurueckbringen" or "zurueckzahlen" or "kuemmern" or "umhoeren" or "nachfragen" or "nachschauen" or "uebernehmen" or "besorgen" or "send" or "ueberweisen" or "nachreichen" or "liefern" or "regeln" or "beschaffen" or "ausrichten" or "managen" or "hinterherschicken" or "erledigen" or "klaeren" or "organisieren" or "abholen" or "reservieren" or "buchen" or "bestellen" or "beantragen" or "nachhaken" or "raussuchen" or "heraussuchen";
        if (lemma is "abgeben" or "hergeben" or "verschenken" or "weggeben" or "vermieten" or "untervermieten" && !saying.Subject.Me)
        {
            Add(FindingKind.Offer, saying.Subject, saying.Subject.Me, WithObject(saying), saying);
            return true;
        }

        if (saying.Rest.Exists(at => scan.Key(at) is "gruss" or "gruesse" or "regards" or "greetings" or "love" or "kuesse") || (saying.Clause.German && due is null && Says(saying.Clause, key => key is "jede" or "jeden" or "jedes" or "immer" or "oft" or "staendig" or "uebel")))
        {
            return false;
        }

        if (!saying.Clause.German && due is null && Verbs.Of(lemma, false).Count == 0)
        {
            // "she forgives me": what a verb that no table knows tells in the present is no promise.
            return false;
        }

        var service = saying.Act is Act.Give or Act.Do or Act.Serve or Act.Help;
        if (!saying.Clause.German && (lemma is "pass" && saying.To is null || saying.Subject.Me && saying.Act == Act.Do && saying.To is null && due is null))
        {
            return false;
        }

        // "I'm taking hers on Sunday", "and doing the baklava"
        var going = !saying.Clause.German && scan.Key(saying.At).EndsWith("ing", StringComparison.Ordinal) && service && saying.Rest.Count > 0
            && (due is not null && saying.Subject.Me && lemma is not ("meet" or "see" or "visit" or "play" or "work" or "move") || lemma == "do" && scan.Key(saying.Rest[0]) is "the");
        if (going || (!saying.Clause.German && due is not null && saying is { Subject.Me: true, To.Me: false } && scan.Key(saying.At).EndsWith("ing", StringComparison.Ordinal)))
        {
            Add(FindingKind.Promise, Other(saying), saying.Subject.Me, $"{scan[saying.At].Text} {Words(saying)}".Trim(), saying, null, due);
            return true;
        }

        if (!(brings || sends || (service && (saying.To is { } to && to.Me != saying.Subject.Me || (due is not null && !OwnLife.Contains(lemma) && !AsARule.Contains(lemma)))) || (service && saying.Clause.German && contact.Planning(saying.Clause) && lemma == "machen")))
        {
            return false;
        }

        Add(FindingKind.Promise, Other(saying), saying.Subject.Me, WithObject(saying), saying, null, due);
        return true;
    }

    /// <summary>What one person said of another, or of themselves: what was said is read for itself.</summary>
    private bool Told(Saying saying)
    {
        if (saying.Verb!.Lemma is "know" or "kennen" or "wissen" or "think" or "denken" && scan.Key(saying.At + 1) is "of" or "about" or "that")
        {
            return false;
        }

        if (saying.Mood is Mood.Will or Mood.Must)
        {
            return saying.Verb.Lemma is "tell" or "sagen" or "erzaehlen" && Promises(saying);
        }

        narration.Tell(saying);
        if (!saying.Clause.German && SaidWithin(saying))
        {
            return true;
        }

        if (saying.Verb.Lemma is not ("know" or "kennen") && Dependent(saying) is { Verb: not null } dependent)
        {
            if (saying.Clause.German && IsOther(saying.Subject) && dependent is { Subject.Me: true, Named: true, Mood: Mood.Present, Act: Act.Live or Act.Do or Act.Be or Act.None } && scan.Key(dependent.Clause.First) is not "ob")
            {
                // "sagte, ich sehe müde aus": said of me, not promised by me.
                return true;
            }

            // What depends on it may have something that depends on it in turn: "said he told her that …".
            here++;
            Judge(dependent);
            here--;
            narration.Tell(dependent);
            return true;
        }

        return false;
    }

    // "told her I'd proofread it": what was said stands behind the verb.
    private bool SaidWithin(Saying saying)
    {
        if (saying.Rest.Count < 2 || saying.Verb!.Lemma == "know")
        {
            return false;
        }

        var from = saying.Rest.Find(at => scan.Key(at) is not ("me" or "us" or "that" or "her" or "him"));
        if (scan.Key(from) is "on" or "at" or "in" or "over" or "about" or "to" or "after" or "by")
        {
            // "mentioned on the phone she's selling", "told me on the stairs that Gerda needs": where it was said stands between.
            from = saying.Rest.Find(at => at > from && scan.Key(at - 1) is not ("on" or "at" or "in" or "about" or "to" or "with" or "and") && (scan.Key(at) is "she" or "he" or "they" or "i" or "we" ? Verbs.IsFinite(scan.Key(at + 1)) : narration.At(at) is { Possessive: false } named && Verbs.IsFinite(scan.Key(named.After))));
        }

        var inner = EnglishSayings.Read(saying.Clause, narration, from);
        if (!inner.Named || inner.Verb is null || inner.At <= saying.At)
        {
            return false;
        }

        // What was said in the past is moved with it: "said she would" is "I will".
        inner.Mood = inner.Mood == Mood.Would && saying.Mood == Mood.Past ? Mood.Will : inner.Mood;
        Judge(inner);
        narration.Tell(inner);
        return true;
    }

    /// <summary>What is known of somebody from now on.</summary>
    private bool Fact(Saying saying)
    {
        var who = saying.Subject;
        if (who.Me && !who.Other || who.Of is null || contact.Passes(saying.Clause))
        {
            return false;
        }

        var label = saying.Verb is null || !saying.Named;
        var places = Enumerable.Range(saying.ContentFrom, Math.Max(0, saying.Clause.After - saying.ContentFrom)).Where(at => scan.SenseOf(at) is not Sense.Length).ToList();
        if (places.Count == 0 || (saying.Verb is null && !saying.Named && !places.Exists(at => KnownSayings.Telling.Contains(scan.Key(at)))) || (saying.Verb is null && !saying.Named && places.Exists(at => scan.Key(at) is "with" or "mit")) || (label && saying.Verb is null && here == 0 && clauses.Count == 1 && who.Of.First >= saying.Clause.First && scan.Key(who.Of.First - 1) is "with" or "mit"))
        {
            return false;
        }

        if (scan.Key(saying.Clause.First) is "solange" or "wenn" or "falls" or "als" or "bis" or "while" or "if" or "until" or "when" or "um" || (saying.To is { Me: true } && saying.Act is Act.Do or Act.Serve) || saying.Verb?.Lemma is "return" or "thank" or "call" or "ring" or "text" or "anrufen" or "zurueckbringen" or "zurueckgeben" or "collect" or "abholen" || scan.Key(saying.Clause.First) is "muss" or "must")
        {
            return false;
        }

        if (saying.Act is Act.Say && !(saying.Verb!.Lemma is "think" && saying.Rest.Count > 1 && scan.Key(saying.Rest[0]) is "of" or "about") || saying.Act is Act.Ask || (saying.Verb is null && contact.KindOf(saying.Clause) is not null) || places.Exists(at => scan.Key(at) is "gruessen" or "gruesse"))
        {
            return false;
        }

        Add(FindingKind.Fact, Doer.Is(who.Of), false, CaptureText.Of(scan, places, false), saying);
        return true;
    }
}
