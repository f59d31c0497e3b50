using System.Text.Json;
using Kith.Capture;
using Kith.Hall.Wording;
using NodaTime;

namespace Kith.Hall.Findings;

/// <summary>How a line was understood, as JSON gives it; the names of its members are a promise to scripts.</summary>
internal sealed record CaptureSheet(
    LocalDate On, int? Minutes, MomentKind Kind, Substance Substance, Beginner? BegunBy, string Place, string Title, string Note,
    IReadOnlyList<CaptureSheet.Named> People, IReadOnlyList<CaptureSheet.Told> Facts, IReadOnlyList<CaptureSheet.Told> Needs, IReadOnlyList<CaptureSheet.Told> Offers,
    IReadOnlyList<CaptureSheet.Promised> Promises, IReadOnlyList<CaptureSheet.Passed> Gifts, IReadOnlyList<CaptureSheet.Asked> Asks, IReadOnlyList<CaptureSheet.Lent> Loans)
{
    private const string Me = "me";

    /// <summary>The moment that was recorded; left out when nothing was.</summary>
    public Guid? Moment { get; init; }

    /// <summary>The reminder it was kept as, for a day that lies ahead; left out otherwise.</summary>
    public Guid? Reminder { get; init; }

    /// <summary>The number by which it can be taken back.</summary>
    public long? Revision { get; init; }

    /// <summary>The day that was named and that no calendar has, as it was written; left out otherwise.</summary>
    public string? NoDay { get; init; }

    /// <summary>The reading of a line.</summary>
    public static CaptureSheet Of(CaptureLine line) => new(
        line.On, line.Minutes, line.Kind, line.Substance, line.BegunBy, line.Place, line.Title, line.Note,
        [.. line.Names.Select(name => new Named(name.Shown, name.Likely?.Id.Value, name.Group?.Id.Value))],
        [.. Told.Of(line, FindingKind.Fact)], [.. Told.Of(line, FindingKind.Need)], [.. Told.Of(line, FindingKind.Offer)],
        [.. Those(line, FindingKind.Promise).Select(finding => new Promised(From(finding), To(finding), finding.Text, finding.Due))],
        [.. Those(line, FindingKind.Gift).Select(finding => new Passed(From(finding), To(finding), finding.Text))],
        [.. Those(line, FindingKind.Ask).Select(finding => new Asked(From(finding), To(finding), finding.Text, finding.Answer))],
        [.. Those(line, FindingKind.Loan).Select(finding => new Lent(From(finding), To(finding), finding.Text, finding.Amount, finding.Currency))])
    {
        NoDay = line.NoDay.Length > 0 ? line.NoDay : null,
    };

    /// <summary>The sheet as JSON on one line, as the terminal and programs read it.</summary>
    public string Json() => JsonSerializer.Serialize(this, JsonText.Plain);

    private static IEnumerable<Finding> Those(CaptureLine line, FindingKind kind) => line.Findings.Where(finding => finding.Kind == kind);

    private static string? Whose(Finding finding) => finding.ByMe ? Me : finding.About?.Shown;

    private static string? From(Finding finding) => finding.ByMe ? Me : finding.About?.Shown;

    private static string? To(Finding finding) => finding.ByMe ? finding.About?.Shown : Me;

    /// <summary>Somebody or a group that took part; without an identity when new to the book.</summary>
    internal sealed record Named(string Name, Guid? Id, Guid? Group);

    /// <summary>Something told of one person.</summary>
    internal sealed record Told(string? About, string Text)
    {
        public static IEnumerable<Told> Of(CaptureLine line, FindingKind kind) => Those(line, kind).Select(finding => new Told(Whose(finding), finding.Text));
    }

    /// <summary>What is owed by somebody to somebody.</summary>
    internal sealed record Promised(string? By, string? To, string Text, LocalDate? Due);

    /// <summary>What was given.</summary>
    internal sealed record Passed(string? From, string? To, string Text);

    /// <summary>What was asked.</summary>
    internal sealed record Asked(string? From, string? To, string Text, AskAnswer? Answer);

    /// <summary>What was lent.</summary>
    internal sealed record Lent(string? From, string? To, string Text, decimal? Amount, string? Currency);
}
