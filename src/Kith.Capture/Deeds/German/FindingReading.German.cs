using NodaTime;

namespace Kith.Capture;

/// <summary>What German says by its grammar alone: the present for what is to come, the dative for whom it is done, a condition for what is only offered.</summary>
internal sealed partial class FindingReading
{
    /// <summary>The present for what is to come, where <see cref="Soon"/> hears no promise: “die Protokolle mach ich”, “nächstes Mal macht sie die Füße”, “der Chef regelt das für uns”.</summary>
    private bool Coming(Saying saying)
    {
        if (IsOfTheirLife(saying))
        {
            return false;
        }

        if (saying.Act is not (Act.Give or Act.Help or Act.Serve or Act.Do) || Says(saying.Clause, AgainAndAgain.Contains) || (narration.Label is null && Says(saying.Clause, key => key is "du" or "dir" or "dich")) || (OwnLife.Contains(saying.Verb!.Lemma) && !saying.Rest.Exists(IsContent) && !(saying.Verb.Lemma == "machen" && findings.Count > 0 && findings[^1].Kind is FindingKind.Need or FindingKind.Ask)))
        {
            return false;
        }

        if (saying.Verb!.Lemma is "schauen" or "sehen" or "fragen" && !saying.Rest.Exists(IsContent))
        {
            // "ich schau mal"
            return false;
        }

        if (saying.Verb!.Lemma is "reden" or "sprechen" && saying.Mood is Mood.Present && (saying.Subject.Me ? IsI(saying) : IsPerson(saying.Subject)) && Says(saying.Clause, key => key == "mit") && Says(saying.Clause, key => key is "wegen" or "mal") && Other(saying) is { } spokenFor)
        {
            // "ich rede mit meinem Kollegen wegen ihrer Bewerbung"
            Add(FindingKind.Promise, spokenFor, saying.Subject.Me, Doing(saying), saying, null, DueOf(saying));
            return true;
        }

        var mine = saying.Subject.Me && IsI(saying);
        var due = DueOf(saying);
        var sure = (due is not null && !OwnLife.Contains(saying.Verb.Lemma) && !AsARule.Contains(saying.Verb.Lemma)) || Says(saying.Clause, InReturn.Contains);
        if (!(mine ? !OwnLife.Contains(saying.Verb!.Lemma) || saying.To is not null || saying.Verb.Lemma is "machen" : !saying.Subject.Me && (saying.To is { Me: true } || ForUs(saying.Clause) || sure)) || Other(saying) is null)
        {
            return false;
        }

        Add(FindingKind.Promise, Other(saying), saying.Subject.Me, WithObject(saying), saying, null, due);
        return true;
    }

    /// <summary>Whether what another does in the present is for their own: “holt seine Tochter ab”, “geht zum Zahnarzt”, “lädt zur Taufe ein”.</summary>
    private bool IsOfTheirLife(Saying saying) => saying is { Clause.German: true, Subject.Me: false, Verb: { } own } && own.Lemma.EndsWith("gehen-mit", StringComparison.Ordinal) && !Places(saying.Clause).Any(at => scan.Says(at, "mit", "mir|uns|ihr|ihm")) || saying is { Clause.German: true, Subject.Me: false } && saying.To is not { Me: true } && !ForUs(saying.Clause)
        && saying.Verb!.Lemma is not ("reden" or "sprechen" or "fragen") && (saying.Verb.Lemma is "einladen" or "gehen-mit" || Places(saying.Clause).Any(at => IsTheirs(scan.Key(at)) && KnownSayings.Kin.Contains(scan.Key(at + 1))));

    /// <summary>What somebody is to get: “zum Dank kriegt er Marmelade”, “meine Anmerkungen erhält sie bis Freitag”, “ich krieg ihr Klavier”.</summary>
    private bool ToGet(Saying saying)
    {
        var toMe = saying.Subject.Me && IsI(saying);
        if (saying.Mood is not Mood.Present || (toMe ? !Says(saying.Clause, key => key is "ihr" or "ihre" or "ihren" or "sein" or "seine" or "seinen" or "noch" or "zurueck" or "wieder") : saying.Subject.Me || !IsPerson(saying.Subject) || !Says(saying.Clause, key => key is "zurueck" or "wieder" or "spaetestens" || InReturn.Contains(key) || Frame.IsMine(key))) || Other(saying) is not { } other || !(saying.Rest.Exists(IsContent) || here > 0))
        {
            return false;
        }

        var back = saying.Verb!.Prefix == "zurueck" ? " zurück" : "";
        Add(FindingKind.Promise, other, !toMe, (saying.Rest.Exists(IsContent) ? Words(saying) : $"{Before(clauses.IndexOf(saying.Clause))} {Words(saying)}".Trim()) + back, saying, null, DueOf(saying));
        return true;
    }

    /// <summary>Until when: told in the clause itself, in a fragment behind it, or in what it goes on from: “kommt am Samstag und hilft mir”.</summary>
    private LocalDate? DueOf(Saying saying)
    {
        if (CaptureText.Due(days, saying.Clause.First, saying.Clause.After) is { } own)
        {
            return own;
        }

        var n = clauses.IndexOf(saying.Clause);
        if (!saying.Clause.German || n < 0)
        {
            return null;
        }

        return n + 1 < clauses.Count && clauses[n + 1] is { Break: Break.Comma } next && next.After - next.First <= 3 && CaptureText.Due(days, next.First, next.After) is { } behind ? behind
            : n > 0 && saying.Clause.Break is Break.And && saying.Mood == Mood.Present && !contact.Passes(clauses[n - 1]) ? CaptureText.Due(days, clauses[n - 1].First, clauses[n - 1].After) : null;
    }

    /// <summary>What is only done if, or gladly, is offered: “wenn Not am Mann ist, springt er ein”, “ich nehm gern Pakete an”.</summary>
    private bool OnCondition(Saying saying)
    {
        var condition = here > 0 && IsOffering(clauses[here - 1]) ? clauses[here - 1] : here + 1 < clauses.Count && clauses[here + 1].Break is Break.Comma or Break.Joined && IsOffering(clauses[here + 1]) ? clauses[here + 1] : null;
        if (saying.Act is not (Act.Give or Act.Help or Act.Serve or Act.Do or Act.Lend) || saying.Mood is not Mood.Present || !(condition is not null || Says(saying.Clause, key => key is "jederzeit" or "notfalls" or "gern" or "gerne")) || (OwnLife.Contains(saying.Verb!.Lemma) && saying.To is null && condition is null && !ForAnother(saying)))
        {
            return false;
        }

        var words = condition is null ? "" : CaptureText.Of(scan, [.. Enumerable.Range(condition.First, condition.After - condition.First)], false);
        Add(FindingKind.Offer, saying.Subject, saying.Subject.Me, words.Length == 0 ? Doing(saying) : $"{Doing(saying)}, {words}", saying);
        return true;
    }

    // "wenn ich will", "falls mal was ist", "sollte der Schnee zu hoch werden": no "wenn er zurück ist", which only tells when.
    private bool IsOffering(Clause clause) => IsCondition(clause) && (scan.Key(clause.First) is "falls" or "sollte" or "sollten" || (scan.Key(clause.First) is "wenn" or "wann" or "sobald" && Says(clause, key => key is "ich" or "wir" or "mir" or "uns" or "mal" or "was" or "not" or "man" or "jemand" or "bedarf" or "noetig" or "brennt" or "klemmt")));

    private bool ForAnother(Saying saying) => Says(saying.Clause, key => key is "fuer");

    private bool ForUs(Clause clause) => Says(clause, key => Frame.IsMine(key)) || Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Says(at, "fuer|bei", "mich|uns|mir|alle"));

    private bool Says(Clause clause, Func<string, bool> word)
    {
        for (var at = clause.First; at < clause.After; at++)
        {
            if (word(scan.Key(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is done, with what it is done to, which may stand in the clause before: “120 € ausgelegt, muss ich ihm noch geben”.</summary>
    private string WithObject(Saying saying)
    {
        var text = Doing(saying);
        if (!saying.Clause.German || saying.Rest.Exists(IsContent) || !(saying.Act is Act.Give or Act.Lend || saying.Rest.Count > 0 || Says(saying.Clause, key => key is "ihn" or "es" or "sie" or "das" or "die" or "den" or "eins") || saying.Verb?.Lemma is "schicken" or "holen" or "zahlen" or "bezahlen" || (saying.At == saying.Clause.First && saying.Clause.Break is Break.Comma && saying.Act is Act.Do or Act.Serve)))
        {
            return text;
        }

        return $"{Before(clauses.IndexOf(saying.Clause))} {text}".Trim();
    }

    /// <summary>What the last clause before one names that is no person.</summary>
    private string Before(int clause)
    {
        for (var n = clause - 1; n >= 0; n--)
        {
            var things = Enumerable.Range(clauses[n].First, clauses[n].After - clauses[n].First).Where(at => scan.SenseOf(at) == Sense.None && (scan.Capital(at) && at > clauses[n].First && !KnownContacts.Is(scan.Key(at)) || scan.Capital(at) && NameSlots.IsNoun(scan.Key(at)) || scan.Digits(at) || scan.Key(at) is "€" or "euro")).ToList();
            if (things.Count > 0)
            {
                return CaptureText.Of(scan, things);
            }
        }

        return "";
    }

    /// <summary>A thing and the day until which somebody is to have it done, without a verb: “Hannes: Angebot bis Freitag”, “ich: Wireframes bis Mo”.</summary>
    private bool Listed(Saying saying)
    {
        if (saying.Verb is null && here > 0 && scan.Key(saying.Clause.First) == "ich" && saying.Clause.Break is Break.Comma or Break.And && findings.Count > 0 && findings[^1] is { Kind: FindingKind.Promise, ByMe: false } theirs && theirs.Start == scan[clauses[here - 1].First].Start && saying.Rest.Exists(IsContent) && narration.Implied(saying.Clause.First) is { } partner)
        {
            // "sie organisiert den Babysitter, ich die Karten"
            Add(FindingKind.Promise, Doer.Is(partner), true, Words(saying), saying);
            return true;
        }

        if (saying.Verb is null && here > 0 && saying.Clause.Break is Break.Comma or Break.Stop or Break.Colon && CaptureText.Due(days, saying.Clause.First, saying.Clause.After) is { } until && Says(saying.Clause, key => key == "bis") && Says(saying.Clause, key => key is "rueckruf" or "antwort" or "rueckmeldung" or "bescheid" or "zusage" or "angebot" or "abgabe" or "anmerkungen") && narration.Implied(saying.Clause.First) is { } waiting)
        {
            // "hat angerufen, Rückruf bis morgen"
            Add(FindingKind.Promise, Doer.Is(waiting), true, CaptureText.Of(scan, Left(saying.Clause, [], Doer.Nobody)), saying, null, until);
            return true;
        }

        if (here > 0 && saying.Clause.Break == Break.Colon && Says(clauses[here - 1], key => key is "to-do" or "todo" or "hausaufgabe" or "hausaufgaben" or "aufgabe") && Says(clauses[here - 1], key => key is "mich" or "mir" or "meine" or "mein") && narration.Implied(saying.Clause.First) is { } asking)
        {
            // "To-do für mich: Bericht fertig machen"
            Add(FindingKind.Promise, Doer.Is(asking), true, CaptureText.Of(scan, Left(saying.Clause, [], Doer.Nobody)), saying, null, CaptureText.Due(days, saying.Clause.First, saying.Clause.After));
            return true;
        }

        if (saying.Verb is not null || here == 0 || saying.Clause.Break != Break.Colon || CaptureText.Due(days, saying.Clause.First, saying.Clause.After) is not { } due || !Enumerable.Range(saying.Clause.First, saying.Clause.After - saying.Clause.First).Any(at => scan.SenseOf(at) == Sense.Day && scan.Key(at) == "bis"))
        {
            return false;
        }

        var mine = scan.Key(clauses[here - 1].First) == "ich" && clauses[here - 1].After == clauses[here - 1].First + 1;
        var other = narration.Implied(saying.Clause.First);
        if (other is null || (!mine && narration.Label is null))
        {
            return false;
        }

        Add(FindingKind.Promise, Doer.Is(other), mine, CaptureText.Of(scan, Left(saying.Clause, [], Doer.Nobody)), saying, null, due);
        return true;
    }
}
