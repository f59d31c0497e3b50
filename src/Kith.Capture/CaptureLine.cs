using NodaTime;

namespace Kith.Capture;

/// <summary>One line about what passed between people, taken apart: “lunch with Ana and Ben yesterday, 90 min: her mother is home again, promised to send the book”.</summary>
/// <param name="Names">Doer took part, as the line names them.</param>
/// <param name="On">The day; today when the line names none. It may lie ahead: then it is planned.</param>
/// <param name="DaySaid">Whether the line names the day.</param>
/// <param name="Minutes">How long; null when not said.</param>
/// <param name="Kind">In what way.</param>
/// <param name="Substance">How much passed, as far as the words, the way and the length tell.</param>
/// <param name="BegunBy">Doer began; null when the line does not tell.</param>
/// <param name="Place">Where; empty when not said.</param>
/// <param name="Title">What it is called, such as lunch; empty when the way says it all.</param>
/// <param name="Note">The whole line, so that nothing is lost.</param>
/// <param name="Findings">What it tells beside the contact: facts, needs, offers, promises, gifts, asks and loans.</param>
/// <param name="Understood">Which characters were understood, and as what, in the order of the line.</param>
public sealed record CaptureLine(
    IReadOnlyList<CaptureName> Names, LocalDate On, bool DaySaid, int? Minutes, MomentKind Kind, Substance Substance, Beginner? BegunBy,
    string Place, string Title, string Note, IReadOnlyList<Finding> Findings, IReadOnlyList<UnderstoodRange> Understood)
{
    /// <summary>The day that the line names and no calendar has, as it was written, such as “31 Feb”; empty when there is none. <see cref="On"/> is then today unless another day is named.</summary>
    public string NoDay { get; init; } = "";

    /// <summary>Characters of a line that are read; what comes after them stays in the note unread.</summary>
    public const int MaximumLength = 4000;

    /// <summary>Takes a line apart, English or German. Nothing is refused: what is not understood stays in the note.</summary>
    public static CaptureLine Read(string line, LocalDate today, CaptureNames known)
    {
        ArgumentNullException.ThrowIfNull(line);
        var (scan, noDay, days, stretch, lengths, mentions, clauses, contact) = Groundwork.Of(line, today, known);
        var head = CaptureHead.Of(scan, clauses, mentions, contact, days, lengths);
        var place = PlaceWords.In(scan, head.Clauses, mentions);
        var findings = FindingReading.Read(scan, clauses, mentions, days, contact);
        head = head.Without(scan, contact, findings);
        // What the rules make of days and names is weighed with all that stands around them.
        var seen = days.Count > 0 || mentions.Count > 0 ? FindingReading.Seen(scan, clauses, mentions, days, contact) : [];
        var ruled = head.Day;
        // What says nothing but whom, when and what it is, is a meeting on that day, be it to come: "lunch with Ana tomorrow", "walk with Ana next Friday, 2 hours".
        var plain = ruled is not null && ruled.First < clauses[0].After && contact.KindOf(clauses[0]) is not null && (clauses.Count == 1 || findings.TrueForAll(finding => finding.Kind == FindingKind.Fact));
        head = plain ? head : head with { Day = DayWeights.Of(scan.German).Choose(days, ruled, [.. days.Select((day, at) => DayFeatures.Of(scan, clauses, days, at, contact, seen, today, Ruled(day, ruled)))]) ?? Given(scan, days, findings) };
        var there = PersonWeights.Of(scan.German).There(contact, Named(scan, clauses, mentions, contact, seen, withRules: true));
        var minutes = head.Length?.Minutes ?? (lengths.Count == 0 || head.Length is null ? stretch : null);
        var kind = contact.Kind ?? (head.Together || place is not null && there.Count > 0 ? MomentKind.Meeting : MomentKind.Other);
        return new CaptureLine(
            there, head.Day?.On ?? today, head.Day is not null, minutes, kind, SubstanceWords.Weigh(scan, kind, minutes, contact.KindAt), contact.BegunBy,
            place?.Place ?? "", head.Title, line.Trim(), findings, CaptureHead.Ranges(scan, contact, there, head, place, findings))
        {
            NoDay = noDay,
        };
    }

    /// <summary>The days that a line says with what of each is weighed: what the weights are learned from.</summary>
    /// <param name="line">The line.</param>
    /// <param name="today">The day on which it is said.</param>
    /// <param name="known">Those of the book.</param>
    /// <param name="withRules">Whether to tell what the rules make of them; of lines that the rules were written with it says too much.</param>
    internal static (DaySaid? Ruled, IReadOnlyList<(DaySaid Day, IReadOnlyList<string> Features)> Days) Days(string line, LocalDate today, CaptureNames known, bool withRules)
    {
        var (scan, _, days, _, lengths, mentions, clauses, contact) = Groundwork.Of(line, today, known);
        var ruled = CaptureHead.Of(scan, clauses, mentions, contact, days, lengths).Without(scan, contact, FindingReading.Read(scan, clauses, mentions, days, contact)).Day;
        var seen = FindingReading.Seen(scan, clauses, mentions, days, contact);
        return (ruled, [.. days.Select((day, at) => (day, DayFeatures.Of(scan, clauses, days, at, contact, seen, today, withRules ? Ruled(day, ruled) : null)))]);
    }

    /// <summary>The names in a line with what of each is weighed where it stands: what the weights are learned from.</summary>
    /// <param name="line">The line.</param>
    /// <param name="today">The day on which it is said.</param>
    /// <param name="known">Those of the book.</param>
    /// <param name="withRules">Whether to tell what the rules make of them.</param>
    internal static (Contact Contact, IReadOnlyList<NameSeen> Names) NamesIn(string line, LocalDate today, CaptureNames known, bool withRules)
    {
        var (scan, _, days, _, _, mentions, clauses, contact) = Groundwork.Of(line, today, known);
        return (contact, Named(scan, clauses, mentions, contact, FindingReading.Seen(scan, clauses, mentions, days, contact), withRules));
    }

    private static IReadOnlyList<NameSeen> Named(Scan scan, List<Clause> clauses, List<Mention> mentions, Contact contact, IReadOnlyList<StatementSeen> seen, bool withRules) =>
        [.. mentions.Select((mention, at) => (mention, Features: PersonFeatures.Of(scan, clauses, mentions, at, contact, seen, withRules))).GroupBy(one => contact.Name(one.mention))
            .Select(one => new NameSeen(one.Key, one.All(each => each.mention.Possessive || each.mention.Group is not null || scan.Key(each.mention.First - 1) is "about" or "regarding" or "ueber" or "wegen"), [.. one.Select(each => each.Features)]))];

    // Where no day is the moment's, it is that on which something was given: "hat mir am 30. den Häcksler geliehen".
    private static DaySaid? Given(Scan scan, List<DaySaid> days, List<Finding> findings) => days.Find(day => day.Past is not null && !Enumerable.Range(day.First - 2, day.After - day.First + 2).Any(at => KnownDays.Lasting.Contains(scan.Key(at)))
        && findings.Exists(finding => finding.Kind is FindingKind.Gift or FindingKind.Loan && finding.Start <= scan[day.First].Start && finding.End > scan[day.First].Start)) is { } given ? given with { Ahead = null } : null;

    // What the rules made of a day, by its place among the letters of the weights.
    private static int Ruled(DaySaid day, DaySaid? ruled) => ruled?.First != day.First ? 0 : ruled.Past is null ? 2 : 1;

    /// <summary>The statements of a line and what the tables alone read in them: what the weights are learned from.</summary>
    internal static IReadOnlyList<StatementSeen> Statements(string line, LocalDate today, CaptureNames known)
    {
        var ground = Groundwork.Of(line, today, known);
        return FindingReading.Seen(ground.Scan, ground.Clauses, ground.Mentions, ground.Days, ground.Contact);
    }

    /// <summary>What is read of a line before what it tells.</summary>
    private sealed record Groundwork(Scan Scan, string NoDay, List<DaySaid> Days, int? Stretch, List<LengthSaid> Lengths, List<Mention> Mentions, List<Clause> Clauses, Contact Contact)
    {
        // In this order: each leaves the words that it understood to none that comes after.
        internal static Groundwork Of(string line, LocalDate today, CaptureNames known)
        {
            var scan = new Scan(line.Length > MaximumLength ? line[..MaximumLength] : line);
            var (noDay, days, stretch, lengths) = (NoDays.In(scan), DayWords.In(scan, today), ClockWords.In(scan), LengthWords.In(scan));
            var mentions = Capture.Mentions.In(scan, known);
            var clauses = Capture.Clauses.Of(scan, mentions);
            return new Groundwork(scan, noDay, days, stretch, lengths, mentions, clauses, Capture.Contact.Of(scan, clauses, mentions));
        }
    }

    /// <summary>The words of a line by which people and groups of a book may be called, folded as names are compared: what a book is asked for before the line is read.</summary>
    public static IReadOnlySet<string> Words(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in LineWords.Of(line.Length > MaximumLength ? line[..MaximumLength] : line))
        {
            if (word.Shape == WordShape.Letters && word.Fold.Length > 1 && (!Spoken.IsSmall(word.Key) || (word.Capital && GivenNames.AlsoWords.Contains(word.Fold))))
            {
                words.Add(word.Fold);
                words.Add(word.Text.ToLowerInvariant());
                words.UnionWith(GivenNames.Others(word.Fold));
                if (word.Fold.Length > 3 && word.Fold[^1] == 's')
                {
                    words.Add(word.Fold[..^1]);
                }

                if (word.Fold.Contains("ss", StringComparison.Ordinal))
                {
                    words.Add(word.Fold.Replace("ss", "ß", StringComparison.Ordinal));
                }

                // "Juergen" is filed as "jurgen".
                if (word.Fold.Contains("ae", StringComparison.Ordinal) || word.Fold.Contains("oe", StringComparison.Ordinal) || word.Fold.Contains("ue", StringComparison.Ordinal))
                {
                    words.Add(word.Fold.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal));
                }
            }
        }

        words.RemoveWhere(word => word.Length < 2);
        return words;
    }
}
