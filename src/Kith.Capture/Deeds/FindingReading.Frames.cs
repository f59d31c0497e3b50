using NodaTime;

namespace Kith.Capture;

/// <summary>What is said by a turn of phrase of a table: its own words tell the kind, what is left of the clause tells what.</summary>
internal sealed partial class FindingReading
{
    private bool Framed(Saying saying)
    {
        var opens = scan.Key(saying.Clause.First);
        if (IsCondition(saying.Clause) || GermanFrames.In(scan, saying.Clause, (frame, places) => (opens != "ob" || frame.Kind is FindingKind.Ask) && Holds(saying, frame, places)) is not { } found)
        {
            return false;
        }

        var (frame, places) = found;
        var mine = IsMine(saying, frame);
        var whose = mine && frame.Kind is FindingKind.Need or FindingKind.Offer ? Doer.Owner : Them(saying, places)!;
        var text = Thing(saying, places, whose, out var end);
        if (text.Length == 0 && frame.Kind is FindingKind.Promise && here + 1 < clauses.Count && !told.Contains(here + 1) && clauses[here + 1].Break is Break.Comma or Break.Colon)
        {
            // "hat mein Wort, die Rede halte ich"
            told.Add(here + 1);
            text = CaptureText.Of(scan, Left(clauses[here + 1], [], whose));
        }

        if (text.Length == 0 || (frame is { Kind: FindingKind.Gift, Holder: Holder.Them } && saying is { Act: Act.Give, Subject.Me: true, To.Me: false }))
        {
            // "Elif ein Eis spendiert": mine, whatever the phrase.
            return false;
        }

        if (IsOnceMore(saying, frame, places, whose, mine))
        {
            return true;
        }

        if (frame.Kind is FindingKind.Offer && clauses.IndexOf(saying.Clause) is > 0 and var n && IsOffering(clauses[n - 1]))
        {
            text = $"{text}, {CaptureText.Of(scan, [.. Enumerable.Range(clauses[n - 1].First, clauses[n - 1].After - clauses[n - 1].First)], false)}";
        }

        if (LoanIn(saying, frame, places, text, end) is { } loan)
        {
            findings.Add(loan);
            return true;
        }

        var money = frame.Kind is FindingKind.Loan ? CaptureText.Money(scan, saying.Clause.First, end) : null;
        var due = frame.Kind is FindingKind.Promise ? CaptureText.Due(days, saying.Clause.First, end) ?? DueOf(saying) : null;
        Add(frame.Kind, whose, mine, text, saying, end, due);
        findings[^1] = findings[^1] with { Amount = money?.Amount, Currency = money?.Currency };
        return true;
    }

    /// <summary>Whether a phrase only says once more what was found last: “zu viele Tickets, eins könnt ich haben”, “hat meine Reifen gewechselt, ganz umsonst”.</summary>
    private bool IsOnceMore(Saying saying, Frame frame, HashSet<int> places, Doer whose, bool mine)
    {
        if (findings.Count == 0 || Left(saying.Clause, places, whose).Exists(IsContent))
        {
            return false;
        }

        var before = findings[^1];
        return (before.Kind == frame.Kind && before.ByMe == mine && before.About == (whose.Of is { } of ? contact.Name(of) : null))
            || (frame.Kind is FindingKind.Offer && before.Kind is FindingKind.Gift or FindingKind.Loan);
    }

    /// <summary>The loan that a phrase of offering tells of: “darf meine Kamera bis Sonntag haben”, “stellt mir für drei Wochen die Wohnung zur Verfügung”; null when it is none.</summary>
    private Finding? LoanIn(Saying saying, Frame frame, HashSet<int> places, string text, int end)
    {
        if (frame is { Kind: FindingKind.Offer, Holder: Holder.Me } && IsLimited(saying.Clause) && !Says(saying.Clause, key => key is "koennte" or "wuerde") && Other(saying) is { Me: false } borrower)
        {
            return Make(FindingKind.Loan, borrower, true, text, saying, end);
        }

        return IsLentToMe(saying, frame) ? Make(FindingKind.Loan, Them(saying, places), false, text, saying, end) : null;
    }

    /// <summary>Whether a turn of phrase can be meant: somebody is there whose it is.</summary>
    private bool Holds(Saying saying, Frame frame, HashSet<int> places) => frame.Holder switch
    {
        // "meine Mutter mag Jonas": not wanted of me by anybody.
        Holder.Them when frame.Kind is FindingKind.Ask && saying.Subject is { Me: true, Other: true } && Frame.IsMine(scan.Key(saying.Clause.First)) => false,
        Holder.Me when frame.Kind is FindingKind.Offer => true,
        Holder.Spoken when IsMine(saying, frame) => true,
        _ => Them(saying, places) is not null,
    };

    private bool IsMine(Saying saying, Frame frame) =>
        frame.Holder == Holder.Me || (frame.Holder == Holder.Spoken && (IsI(saying) || (saying.To is { Me: true } && saying.Subject is { Of: null } && frame.Kind is FindingKind.Need)));

    /// <summary>Whether the subject is told to be the owner: by its word, by the form of the verb, or because nobody else has been spoken of.</summary>
    private bool IsI(Saying saying) => saying.Subject is { Me: true } && (saying.Named
        || Enumerable.Range(saying.Clause.First, saying.Clause.After - saying.Clause.First).Any(at => scan.Key(at) is "habe" or "bin" || (scan.SenseOf(at) == Sense.None && !scan.Capital(at) && Verbs.Of(scan.Key(at), true) is { Count: > 0 } forms && forms.All(form => form.Form is VerbForm.First)))
        || (here == 0 && !narration.Mentions.Exists(mention => mention.First < saying.Clause.After)));

    /// <summary>Whether a clause only says when or if: “falls Uwe will”, “wann ich will”, “sollte der Schnee zu hoch werden”.</summary>
    private bool IsCondition(Clause clause) => clause.German && (scan.Key(clause.First) is "wenn" or "falls" or "solange" or "sobald" or "wann" or "damit" or "bevor" or "waehrend" or "nachdem" || (scan.Key(clause.First) == "als" && (scan.Key(clause.First + 1) is "ich" or "er" or "sie" or "wir" or "es" || scan.SenseOf(clause.First + 1) == Sense.Name)) || (scan.Key(clause.First) is "sollte" or "sollten" && scan.Capital(clause.First) && scan.Key(clause.First + 1) is not ("ich" or "wir" or "mal")));

    /// <summary>The other one of a clause: its subject, the one it is done to, the first it names, or the one spoken of.</summary>
    private Doer? Them(Saying saying, HashSet<int> places)
    {
        var clause = saying.Clause;
        if (places.Order().Select(narration.At).FirstOrDefault(mention => mention is not null) is { } cued)
        {
            return Doer.Is(cued);
        }

        if (saying.Subject is { Of: { } subject } && (saying.Subject is { Me: false } && (saying.Named || saying.To is not { Me: false })))
        {
            return Doer.Is(subject);
        }

        if (saying.To is { Me: false, Of: { } to })
        {
            return Doer.Is(to);
        }

        if (narration.Mentions.Find(mention => mention.First >= clause.First && mention.First < clause.After && scan.Key(mention.First - 1) is not ("mit" or "ueber" or "wegen")) is { } named)
        {
            return Doer.Is(named);
        }

        for (var at = clause.First; at < clause.After; at++)
        {
            if (scan.Key(at) is "ihr" or "ihm" or "sie" or "er" or "ihre" or "ihren" or "seine" or "seinen" or "sein" && narration.Pronoun(scan.Key(at), at) is { } meant)
            {
                return Doer.Is(meant);
            }
        }

        return narration.Implied(clause.First) is { } implied ? Doer.Is(implied) : null;
    }

    /// <summary>What is left of a clause without the words of the phrase and of the people, with the clause that hangs on it.</summary>
    private string Thing(Saying saying, HashSet<int> places, Doer whose, out int end)
    {
        var clause = saying.Clause;
        end = clause.After;
        var rest = Left(clause, places, whose);
        if (here + 1 < clauses.Count && clauses[here] == clause && !told.Contains(here + 1) && (Hangs(clauses[here + 1]) || (!rest.Exists(IsContent) && (clauses[here + 1].Break is Break.Colon || scan.Key(clauses[here + 1].First) is "wenn"))))
        {
            told.Add(here + 1);
            end = clauses[here + 1].After;
            rest.AddRange(Enumerable.Range(clauses[here + 1].First, end - clauses[here + 1].First));
        }

        if (rest.Find(at => !scan.Capital(at) && Verbs.Of(scan.Key(at), true).Any(said => said.Form.HasFlag(VerbForm.Plain) && said.Verb.Act is Act.Serve or Act.Help)) is > 0 && !rest.Exists(IsContent))
        {
            // "ist bereit zu übersetzen": the deed is what is told.
            return CaptureText.Of(scan, rest);
        }

        if (!rest.Exists(IsContent) && clauses.IndexOf(clause) is > 0 and var n)
        {
            rest.InsertRange(0, Left(clauses[n - 1], [], whose));
        }

        return rest.Exists(IsContent) ? CaptureText.Of(scan, rest) : "";
    }

    private List<int> Left(Clause clause, HashSet<int> places, Doer whose) =>
    [
        .. Enumerable.Range(clause.First, clause.After - clause.First).Where(at => !places.Contains(at) && scan.SenseOf(at) is not (Sense.Day or Sense.Clock) && !Idle.Contains(scan.Key(at)) && !(scan.Key(at) == "ihr" && !scan.Capital(at + 1))
            && !(whose.Of is { } of && at >= of.First && at < of.After)),
    ];

    private bool IsContent(int at) => scan.SenseOf(at) is Sense.None or Sense.Name && (scan.Capital(at) || Verbs.Of(scan.Key(at), true).Count == 0 || scan.Key(at - 1) is "ein" or "eine" or "einen" or "mein" or "der" or "die" or "das" or "den") && (scan.Letters(at) || scan.Digits(at)) && !Idle.Contains(scan.Key(at)) && !ForAThing.Contains(scan.Key(at)) && !KnownSayings.Adverbs.Contains(scan.Key(at)) && !KnownSayings.Fillers.Contains(scan.Key(at));

    /// <summary>Whether a clause only goes on with the one before it: “…, der den Kater füttert”, “…, mit uns Kränze zu binden”, “…, dass ich fahre”.</summary>
    private bool Hangs(Clause next)
    {
        if (next.Break is not (Break.Comma or Break.Joined or Break.Colon) || !next.German)
        {
            return false;
        }

        var first = scan.Key(next.First);
        var last = next.After - 1;
        while (last > next.First && scan.SenseOf(last) is Sense.Day or Sense.Clock)
        {
            last--;
        }

        return (first is "der" or "die" or "das" or "den" or "dem" or "deren" or "dessen" or "wo" && (Verbs.IsFinite(scan.Key(last)) || (last > next.First + 1 && scan.Letters(last) && !scan.Capital(last) && scan.Key(last)[^1] is 't' or 'n')) && !Verbs.IsFinite(scan.Key(next.First + 1)))
            || first is "dass" or "ob" or "wie" or "zum" or "damit"
            || scan.Key(last - 1) == "zu" || (scan.Key(last).Contains("zu", StringComparison.Ordinal) && Verbs.Of(scan.Key(last), true).Any(said => said.Form.HasFlag(VerbForm.Plain)));
    }
}
