using NodaTime;

namespace Kith.Capture;

/// <summary>Reads what a line tells beside the contact, clause by clause.</summary>
internal sealed partial class FindingReading
{
    private readonly Scan scan;
    private readonly List<Clause> clauses;
    private readonly List<DaySaid> days;
    private readonly Narration narration;
    private readonly Contact contact;
    private readonly Turns turns;
    private readonly List<Finding> findings = [];
    private readonly HashSet<int> told = [];

    // The clause that is being read; what depends on it may be read along with it.
    private int here;

    private FindingReading(Scan scan, List<Clause> clauses, List<Mention> mentions, List<DaySaid> days, Contact contact)
    {
        (this.scan, this.clauses, this.days, this.contact, narration) = (scan, clauses, days, contact, new Narration(scan, mentions));
        turns = new Turns(narration, clauses);
    }

    /// <summary>What was found, and the days that belong to it and not to the moment.</summary>
    internal static List<Finding> Read(Scan scan, List<Clause> clauses, List<Mention> mentions, List<DaySaid> days, Contact contact)
    {
        var reading = new FindingReading(scan, clauses, mentions, days, contact);
        reading.All();
        reading.Settle();
        reading.Mediate();
        reading.Refer();
        reading.Share();
        return reading.findings;
    }

    private void All()
    {
        for (; here < clauses.Count; here++)
        {
            // What is read along with another statement is weighed with it, and what takes back an earlier finding not at all.
            var (before, along) = (findings.Count, told.Contains(here));
            One();
            if (!along && findings.Count >= before)
            {
                Weigh(clauses[here], before);
            }
        }
    }

    private void One()
    {
        var clause = clauses[here];
        if (Label(clause) is { } label)
        {
            narration.Under(label);
            return;
        }

        if (told.Contains(here) || Answered(clause) || (clause.German && scan.Key(clause.First) == "um" && here > 0 && scan.Key(clause.After - 2) is "zu"))
        {
            return;
        }

        if (AskedIndirectly(clause))
        {
            return;
        }

        WantedBack(clause);
        if (DoneAlready(clause) || OfferedToAnybody(clause) || TakenHome(clause) || FromHandToHand(clause))
        {
            return;
        }

        var saying = Take(clause, clause.First);
        if (clause.German && saying is { Named: true, Subject.Me: true } && narration.Label is { } speaker && Says(clause, key => key is "dir" or "euch"))
        {
            // Sam: "ich schick dir das Logo"
            (saying.Subject, saying.To) = (Doer.Is(speaker), Doer.Owner);
            saying.Rest.RemoveAll(at => scan.Key(at) is "dir" or "euch");
        }

        if (Request(saying) is { } request)
        {
            findings.Add(request);
        }
        else if (!Served(clause, saying))
        {
            var before = findings.Count;
            Judge(saying);
            if (findings.Count == before || findings[^1].Kind == FindingKind.Fact && findings.Count == before + 1)
            {
                Jotted(clause, saying);
            }
        }

        Host(clause);

        narration.Tell(saying);
    }

    // What is asked in a clause of its own, without a verb of asking before it.
    private bool AskedIndirectly(Clause clause)
    {
        // "Mail von Petra, ob wir Zeit haben": asked by the one it came from.
        if (scan.Key(clause.First) is "ob" or "whether" && here > 0 && (scan.Key(clause.First + 1) is "ich" or "wir" or "i" or "we" || (clause.German && clause.Break is Break.Stop or Break.Colon) || (contact.BegunBy == Beginner.Them && contact.Passes(clauses[here - 1]))) && narration.Implied(clause.First) is { } writer)
        {
            var asked = Take(clause, clause.First);
            Add(FindingKind.Ask, Doer.Is(writer), false, AskText(asked.Rest, asked), asked);
            return true;
        }

        // "ob ich seinen Hund nehme, fragt Max": asked by whoever is named behind it.
        if (clause.German && scan.Says(clause.First, "ob", "ich|wir") && here + 1 < clauses.Count && scan.Says(clauses[here + 1].First, "fragt|fragte|wollte|will") && narration.Mentions.Find(mention => mention.First > clause.After && mention.First < clauses[here + 1].After) is { } asks)
        {
            told.Add(here + 1);
            var wanted = Take(clause, clause.First);
            Add(FindingKind.Ask, Doer.Is(asks), false, AskText(wanted.Rest, wanted), wanted);
            return true;
        }

        // "ob Grace wohl unsere Katze nimmt?": what I want to ask.
        if (clause.German && here == 0 && scan.Key(clause.First) == "ob" && Take(clause, clause.First) is { Named: true, Subject: { Me: false, Of: not null } asking } mine)
        {
            Add(FindingKind.Ask, asking, true, CaptureText.Of(scan, Left(clause, [clause.First], asking)), mine);
            return true;
        }

        return false;
    }

    private Saying Take(Clause clause, int from) => clause.German ? GermanSayings.Read(clause, narration, from) : EnglishSayings.Read(clause, narration, from);

    /// <summary>A name alone before a colon or a dash: what follows is said of it.</summary>
    private Mention? Label(Clause clause)
    {
        if (here + 1 >= clauses.Count || clauses[here + 1].Break != Break.Colon || narration.Mentions.Find(mention => mention.First >= clause.First && mention.After <= clause.After) is not { Possessive: false, Group: null } mention)
        {
            return null;
        }

        for (var at = clause.First; at < clause.After; at++)
        {
            if (scan.SenseOf(at) is Sense.None && !scan.Mark(at) && !NameSlots.IsTitle(scan, at) && scan.Key(at) is not ("and" or "und"))
            {
                return null;
            }
        }

        return mention;
    }

    /// <summary>“said yes”, “he can't”, “noch keine Antwort”: what was answered to the ask just told.</summary>
    private bool Answered(Clause clause)
    {
        var asked = findings.FindLastIndex(finding => finding.Kind == FindingKind.Ask);
        if (asked < 0 || asked != findings.Count - 1 || findings[asked].Answer is not null || KnownAnswers.In(scan, clause) is not { } answer)
        {
            return false;
        }

        findings[asked] = findings[asked].Replied(answer, scan[clause.After - 1].End);
        if (answer == AskAnswer.Yes)
        {
            Accept(findings[asked], clause);
        }

        return true;
    }

    /// <summary>“can you ask around for a pram?”: asked of me by the one spoken of.</summary>
    private Finding? Request(Saying saying)
    {
        var at = scan.AfterFillers(saying.Clause.First, saying.Clause.After);
        if (!(scan.Says(at, "can|could|would|will", "you") || scan.Says(at, "kannst|koenntest|wuerdest|magst", "du")) || narration.Implied(at) is not { } asker)
        {
            return null;
        }

        var text = CaptureText.Of(scan, [.. Enumerable.Range(at + 2, Math.Max(0, saying.Clause.After - at - 2))]);
        return text.Length > 0 ? Make(FindingKind.Ask, Doer.Is(asker), false, text, saying) : null;
    }

    private Finding Make(FindingKind kind, Doer? about, bool byMe, string text, Saying saying, int? after = null, LocalDate? due = null)
    {
        var end = after ?? saying.Clause.After;
        text = saying.Clause.German || kind is not (FindingKind.Fact or FindingKind.Need or FindingKind.Ask) ? text : ThingBefore(text, saying.Clause);
        return new Finding(kind, about is { Me: false, Of: { } of } ? contact.Name(of) : null, byMe, text, scan[saying.Clause.First].Start, scan[end - 1].End, due);
    }

    private void Add(FindingKind kind, Doer? about, bool byMe, string text, Saying saying, int? after = null, LocalDate? due = null)
    {
        if (saying.Clause.German && about is not null && IsToldAlready(kind, about, byMe, text))
        {
            return;
        }

        if (text.Length > 0 || kind == FindingKind.Loan)
        {
            text = !saying.Clause.German ? text : kind == FindingKind.Need ? Meaning(text, saying) : kind == FindingKind.Gift ? Unpacked(text, saying) : text;
            findings.Add(Make(kind, about, byMe, text, saying, after, due));
        }
    }

    private string Words(Saying saying, int from = 0) => CaptureText.Of(scan, saying.Rest.Count > from ? saying.Rest.GetRange(from, saying.Rest.Count - from) : []);

    /// <summary>What is done, with its verb: “send the book”, “das Buch schicken”.</summary>
    private string Doing(Saying saying)
    {
        if (saying.Verb is not { } verb)
        {
            return Words(saying);
        }

        var rest = CaptureText.Of(scan, saying.Rest, saying.Clause.German);
        return saying.Clause.German
            ? $"{rest} {(scan.Key(saying.At) == verb.Lemma ? scan[saying.At].Text : CaptureText.Infinitive(verb))}".Trim()
            : $"{verb.Lemma} {rest}".Trim();
    }

    /// <summary>What depends on the statement and follows it, behind a comma or “dass”: “versprochen, ihr das Buch zu schicken”.</summary>
    private Saying? Dependent(Saying saying)
    {
        // What was read along with another statement is not read once more.
        if (here + 1 >= clauses.Count || told.Contains(here + 1) || clauses[here + 1] is not { Break: Break.Comma or Break.Joined or Break.Colon } next || next.Break == Break.Colon && saying.Act is not Act.Say)
        {
            return null;
        }

        var opens = scan.Key(next.First) is "dass" or "ob" or "that" or "if" or "whether";
        if ((next.Break == Break.Joined && !opens && scan.Key(next.First - 1) is not ("gesagt" or "sagt" or "sagte" or "meint" or "meinte" or "gemeint" or "geschrieben" or "versprochen" or "schreibt" or "erzaehlt")) || scan.Key(next.First) is "um" or "solange" or "wenn" or "falls" or "als")
        {
            return null;
        }

        var inner = Take(next, next.First);
        var infinitive = inner.Mood == Mood.Bare && inner.Verb is not null && !inner.Named;
        if (!opens && !infinitive && !(saying.Act is Act.Say or Act.Promise && (inner.Named || inner.Mood == Mood.Present) && inner.Verb is not null))
        {
            return null;
        }

        if (saying.Clause.German && saying.Act is Act.Promise && !opens && !infinitive && inner.Mood is Mood.Past)
        {
            // "… hat sie versprochen, wir saßen im Park"
            return null;
        }

        if (infinitive)
        {
            inner.Subject = saying.Subject;
        }

        // "promised me first refusal, she's dying for a lodger": what is promised has been said.
        if (!saying.Clause.German && saying.Act is not Act.Ask && saying.Rest.Count > 0 && !opens && next.Break != Break.Colon)
        {
            return null;
        }

        told.Add(here + 1);
        return inner;
    }
}
