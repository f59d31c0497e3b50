namespace Kith.Capture;

/// <summary>A statement of a line as it is weighed.</summary>
/// <param name="Scan">The line.</param>
/// <param name="Saying">The statement, taken apart.</param>
/// <param name="Clauses">All clauses of the line.</param>
/// <param name="Contact">The contact that the line tells of.</param>
/// <param name="Read">The place among <see cref="StatementClass.All"/> of what the tables read in it.</param>
/// <param name="Fact">The fact that the tables read in it; null for none.</param>
/// <param name="Found">What else the tables read in it, and in what hangs on it; null for nothing.</param>
internal sealed record StatementSeen(Scan Scan, Saying Saying, List<Clause> Clauses, Contact Contact, int Read, string? Fact, Finding? Found)
{
    /// <summary>Where it begins in the line.</summary>
    internal int Start => Scan[Saying.Clause.First].Start;

    /// <summary>Its words.</summary>
    internal string Text => Scan.Text(Saying.Clause.First, Saying.Clause.After);

    /// <summary>What of it is weighed.</summary>
    /// <param name="read">What the tables read in it; null when that is not to be told.</param>
    internal IReadOnlyList<string> Features(int? read) => StatementFeatures.Of(this, read);

    /// <summary>What is weighed of the fact that the tables read in it.</summary>
    /// <param name="features">What of the statement is weighed.</param>
    internal IEnumerable<string> FactFeatures(IReadOnlyList<string> features) => features.Concat(StatementFeatures.OfFact(Fact!));
}

/// <summary>What the tables do not know is judged by what statements of other lines told.</summary>
internal sealed partial class FindingReading
{
    private const double GiftInContactFrom = 0.9;

    // What is learned from; null while a line is read.
    private List<StatementSeen>? seen;

    private readonly List<(int Clause, double Likely, Finding Finding)> waiting = [];

    /// <summary>The statements of a line with what the tables alone read in them.</summary>
    internal static List<StatementSeen> Seen(Scan scan, List<Clause> clauses, List<Mention> mentions, List<DaySaid> days, Contact contact)
    {
        var reading = new FindingReading(scan, clauses, mentions, days, contact) { seen = [] };
        reading.All();
        return reading.seen;
    }

    /// <summary>Weighs the clause just read, of which the tables made the findings from a place on.</summary>
    private void Weigh(Clause clause, int before)
    {
        if (Label(clause) is not null)
        {
            return;
        }

        var fact = findings.FindIndex(before, finding => finding.Kind == FindingKind.Fact);
        var at = findings.FindIndex(before, finding => finding.Kind != FindingKind.Fact);
        var read = at < 0 ? 0 : StatementClass.Of(findings[at].Kind, findings[at].ByMe);
        var saying = Take(clause, clause.First);
        var statement = new StatementSeen(scan, saying, clauses, contact, read, fact < 0 ? null : findings[fact].Text, at < 0 ? null : findings[at]);
        if (seen is not null)
        {
            seen.Add(statement);
            return;
        }

        var features = statement.Features(read);
        if (fact >= 0 && !FactWeights.Of(clause.German).Keeps(statement.FactFeatures(features)))
        {
            findings.RemoveAt(fact);
            at -= fact < at ? 1 : 0;
            fact = -1;
        }

        var (judged, likely) = StatementWeights.Of(clause.German).Judge(features, read, fact >= 0);
        if (judged == read || (read == 0 && likely < GiftInContactFrom && StatementClass.All[judged].Kind == FindingKind.Gift && (contact.Passes(clause) || contact.KindOf(clause) is not null)))
        {
            // A letter, a visit, a meal is the contact itself; a gift beside it only where that is all but sure.
            return;
        }

        var told = StatementClass.All[judged];
        if (at >= 0 && told.Kind is { } kind && told.ByMe == findings[at].ByMe)
        {
            findings[at] = findings[at] with { Kind = kind };
        }
        else if (Told(told, saying) is not { } finding)
        {
            return;
        }
        else if (at >= 0)
        {
            findings[at] = finding;
        }
        else
        {
            // It waits: what the tables read in the same sentence comes first.
            waiting.Add((here, likely, finding));
        }
    }

    /// <summary>Takes in what waits, the likeliest first; a sentence tells one thing of a kind, or the tables would have to know more of it.</summary>
    private void Settle()
    {
        foreach (var (clause, _, finding) in waiting.OrderByDescending(one => one.Likely).ToList())
        {
            var (first, after) = (clause, clause + 1);
            while (first > 0 && clauses[first].Break is not (Break.Stop or Break.Start))
            {
                first--;
            }

            while (after < clauses.Count && clauses[after].Break is not Break.Stop)
            {
                after++;
            }

            var (start, end) = (scan[clauses[first].First].Start, scan[clauses[after - 1].After - 1].End);
            if (!findings.Exists(other => other.Kind == finding.Kind && other.Start >= start && other.Start < end))
            {
                findings.RemoveAll(other => other.Kind == FindingKind.Fact && other.Start == finding.Start);
                findings.Insert(findings.FindIndex(other => other.Start > finding.Start) is >= 0 and var at ? at : findings.Count, finding);
            }
        }
    }

    private Finding? Told(StatementClass told, Saying saying)
    {
        var clause = saying.Clause;
        var implied = narration.Implied(clause.After) is { } spoken ? Doer.Is(spoken) : null;
        var about = told switch
        {
            { ByMe: true, Kind: FindingKind.Need or FindingKind.Offer } => null,
            { ByMe: true } => saying.To is { Me: false, Of: not null } to ? to : implied,
            _ => saying.Subject is { Me: false, Of: { } of } ? Doer.Is(of) : implied,
        };
        var text = CaptureText.Of(scan, [.. Enumerable.Range(clause.First, clause.After - clause.First).Where(at => !(about?.Of is { Possessive: false } named && at >= named.First && at < named.After) && IsTold(at, saying.ContentFrom))]);
        var money = told.Kind is FindingKind.Gift or FindingKind.Loan ? CaptureText.Money(scan, clause.First, clause.After) : null;
        var due = told.Kind == FindingKind.Promise ? CaptureText.Due(days, clause.First, clause.After) : null;
        return text.Length > 0 ? Make(told.Kind!.Value, about, told.ByMe, text, saying, null, due) with { Amount = money?.Amount, Currency = money?.Currency } : null;
    }

    // Neither a day nor the pronoun with which a statement begins.
    private bool IsTold(int at, int content) =>
        scan.SenseOf(at) is not (Sense.Day or Sense.Clock) && !(at < content && (KnownTurns.Pronouns.Contains(scan.Key(at)) || scan.Key(at) is "ich" or "wir" or "er" or "sie"));
}
