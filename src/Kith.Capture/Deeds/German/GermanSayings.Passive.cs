namespace Kith.Capture;

/// <summary>What is done to somebody: “mir wurde von Uwe eine Leiter geliehen”, “ich wurde gebeten”, “er bekam von mir einen Kuchen geschenkt”.</summary>
/// <remarks>
/// Turned round, so that it reads as if it had been said the other way: who does it stands behind “von” or “durch”, to whom in the
/// dative; what is asked is asked of the subject, and with “bekommen” the subject is the one who gets.
/// </remarks>
internal static partial class GermanSayings
{
    private static bool Passive(Saying saying, Narration narration, int at, int finite, HashSet<int> used)
    {
        var scan = narration.Scan;
        var clause = saying.Clause;
        var gets = GetsPassive(scan, clause, at);
        var done = gets >= 0 ? gets : DonePassive(scan, clause, at, finite);
        if (done < 0)
        {
            return false;
        }

        (saying.Verb, saying.At) = (Verbs.Of(scan.Key(done), true).First(said => said.Form.HasFlag(VerbForm.Participle)).Verb, done);
        saying.Mood = scan.Key(finite) is "wird" or "werden" or "werde" ? Mood.Will : Mood.Past;
        used.UnionWith(finite >= 0 ? [done, finite] : [done]);
        var agent = Agent(scan, narration, clause, used);
        var patient = gets >= 0 || saying.Act == Act.Ask || IsWith(saying.Verb!.Lemma) ? Patient(scan, narration, clause, at, used) ?? (gets >= 0 || agent is null ? Doer.Owner : null) : ToWhom(scan, narration, clause, used);
        if (agent is null && (patient is null || (gets >= 0 && !patient.Me)))
        {
            // Nobody is said to do it to anybody: "der Flug wurde verschenkt".
            Say(saying, Doer.Nobody, at);
            return true;
        }

        Doer Them() => narration.Implied(clause.After) is { } implied ? Doer.Is(implied) : Doer.Nobody;
        saying.To = patient;
        Say(saying, agent ?? (patient is { Me: true } ? Them() : Doer.Owner), at);
        return true;
    }

    /// <summary>Where the participle of “wurde … geschenkt” stands; negative where there is none of a deed for another.</summary>
    private static int DonePassive(Scan scan, Clause clause, int from, int finite)
    {
        var last = clause.After - 1;
        while (last > from && (scan.SenseOf(last) is Sense.Day or Sense.Clock || scan.Mark(last)))
        {
            last--;
        }

        var worden = scan.Key(last) == "worden";
        last -= worden ? 1 : 0;
        // "ist vom Verein beauftragt", "ist mir versprochen": what has been done.
        var state = scan.Key(finite) is "ist" or "sind" or "bin" or "war" or "waren" && !worden && Verbs.Of(scan.Key(last), true).Any(said => said.Form.HasFlag(VerbForm.Participle) && said.Verb.Act is Act.Ask or Act.Promise or Act.Lend);
        if (!(worden || state || scan.Key(finite) is "wurde" or "wurden" or "wird" or "werden" or "werde") || scan.Capital(last) || last <= from)
        {
            return -1;
        }

        // "wird … bekommen" is to come, not done to anybody; so is every verb whose infinitive looks like its participle.
        var forms = Verbs.Of(scan.Key(last), true);
        var ambiguous = scan.Key(finite) is "wird" or "werden" or "werde" && forms.Any(said => said.Form.HasFlag(VerbForm.Plain));
        return !ambiguous && forms.Any(said => said.Form.HasFlag(VerbForm.Participle) && IsTurned(said.Verb.Act)) ? last : -1;
    }

    /// <summary>Where the participle of “bekam … geschenkt”, “geliehen bekommen” stands; negative where there is none.</summary>
    private static int GetsPassive(Scan scan, Clause clause, int from)
    {
        if (!Enumerable.Range(from, clause.After - from).Any(at => scan.Key(at) is "bekam" or "bekommen" or "kriegte" or "gekriegt" or "kriegt" or "bekommt" or "bekomme" or "kriege"))
        {
            return -1;
        }

        for (var at = clause.After - 1; at >= from; at--)
        {
            if (!scan.Capital(at) && scan.SenseOf(at) == Sense.None && Verbs.Of(scan.Key(at), true).Any(said => said.Form.HasFlag(VerbForm.Participle) && said.Verb.Act is Act.Give or Act.Lend or Act.Promise or Act.Offer or Act.Serve))
            {
                return at;
            }
        }

        return -1;
    }

    // "mit Karten überrascht": the one who gets is the object, and what, stands behind “mit”.
    private static bool IsWith(string lemma) => lemma is "beschenken" or "ueberraschen" or "versorgen" or "begluecken" or "verwoehnen" or "eindecken" or "ausstatten" or "beliefern" or "empfangen";

    private static bool IsTurned(Act act) => act is Act.Give or Act.Lend or Act.Promise or Act.Offer or Act.Ask or Act.Help or Act.Serve or Act.Do;

    /// <summary>Who does it: behind “von” or “durch”.</summary>
    private static Doer? Agent(Scan scan, Narration narration, Clause clause, HashSet<int> used)
    {
        for (var at = clause.First; at < clause.After - 1; at++)
        {
            if (scan.Key(at) is "von" or "vom" or "durch" && Whom(scan, narration, at + 1, out var after) is { } doer)
            {
                used.UnionWith(Enumerable.Range(at, after - at));
                return doer;
            }
        }

        return null;
    }

    /// <summary>To whom it is done: in the dative.</summary>
    private static Doer? ToWhom(Scan scan, Narration narration, Clause clause, HashSet<int> used)
    {
        for (var at = clause.First; at < clause.After; at++)
        {
            if (!used.Contains(at) && (scan.Key(at) is "mir" or "uns" or "ihm" or "ihnen" || (scan.Key(at) == "ihr" && !scan.Capital(at + 1)) || (narration.At(at) is { Possessive: false } && !IsPreposition(scan.Key(at - 1)))) && Whom(scan, narration, at, out var after) is { } doer)
            {
                used.UnionWith(Enumerable.Range(at, after - at));
                return doer;
            }
        }

        return null;
    }

    /// <summary>To whom it is done, where that is the subject: “ich wurde gefragt”, “er bekam geschenkt”.</summary>
    private static Doer? Patient(Scan scan, Narration narration, Clause clause, int from, HashSet<int> used)
    {
        for (var at = from; at < clause.After; at++)
        {
            if (!used.Contains(at) && (scan.Key(at) is "ich" or "wir" or "er" or "sie" || narration.At(at) is { Possessive: false }) && Whom(scan, narration, at, out var after) is { } doer)
            {
                used.UnionWith(Enumerable.Range(at, after - at));
                return doer;
            }
        }

        return null;
    }

    private static Doer? Whom(Scan scan, Narration narration, int at, out int after)
    {
        after = at + 1;
        if (scan.Key(at) is "mir" or "uns" or "ich" or "wir")
        {
            return Doer.Owner;
        }

        if (scan.Key(at) is "ihr" or "ihm" or "ihnen" or "er" or "sie" && !scan.Capital(after))
        {
            return narration.Pronoun(scan.Key(at), at) is { } person ? Doer.Is(person) : null;
        }

        var named = narration.At(NameSlots.IsArticle(scan.Key(at)) ? at + 1 : at);
        after = named?.After ?? after;
        return named is { Possessive: false } ? Doer.Is(named) : null;
    }
}
