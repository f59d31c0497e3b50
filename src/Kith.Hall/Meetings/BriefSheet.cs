using System.Globalization;
using Kith.Care;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using NodaTime;

namespace Kith.Hall.Meetings;

/// <summary>A line of a brief.</summary>
/// <param name="Says">What it says; a part of it may lead to a moment or a person.</param>
/// <param name="Address">The page of the record it rests on; null where a part of the sentence leads there, or there is none.</param>
public sealed record BriefLine(Sentence Says, string? Address = null);

/// <summary>Lines under a heading.</summary>
/// <param name="Heading">What they are; empty for those at the head.</param>
/// <param name="Lines">At least one.</param>
public sealed record BriefPart(string Heading, IReadOnlyList<BriefLine> Lines);

/// <summary>A brief in words, half a page of them: the same for the page, the terminal, programs and the calendar.</summary>
public static class BriefSheet
{
    private const int MostFacts = 6;

    /// <summary>The parts that have something to say, in the order in which one reads them before the door opens.</summary>
    public static IReadOnlyList<BriefPart> Of(Brief brief, LocalDate today, CultureInfo reader)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var last = brief.Moments.Count > 0 ? brief.Moments[0].Id : (Id<Moment>?)null;
        var called = brief.Name.Split(' ', 2)[0];
        Sentence?[] head =
        [
            BriefPhrasing.Knowing(brief, reader),
            brief.Reading is { } reading ? BriefPhrasing.Rhythm(reading, last, reader) : null,
            Plain(brief.Reading is { } stands ? BriefPhrasing.Stands(stands, reader) : null),
        ];
        BriefPart[] parts =
        [
            new("", [.. head.OfType<Sentence>().Select(sentence => new BriefLine(sentence))]),
            new(BriefTexts.Ask, [.. new[] { brief.Ask is { } ask ? BriefPhrasing.Of(ask, today, reader) : null, Plain(brief.OneSide is { } side ? BriefPhrasing.Of(side, called, reader) : null) }.OfType<Sentence>().Select(sentence => new BriefLine(sentence))]),
            new(BriefTexts.Open, [.. brief.Open.Select(open => new BriefLine(BriefPhrasing.Of(open, called, reader), Address(open.Ground)))]),
            new(BriefTexts.Days, [.. brief.Occasions.Select(occasion => new BriefLine(Phrasing.Of(occasion, today, reader)))]),
            new(BriefTexts.Known, [.. brief.Facts.Take(MostFacts).Select(fact => new BriefLine(Plain(fact.Text)!))]),
            new(BriefTexts.Lately, [.. brief.Moments.Select(moment => new BriefLine(Lately(moment, today)))]),
        ];
        return [.. parts.Where(part => part.Lines.Count > 0)];
    }

    /// <summary>A brief as plain text, for where only text can stand.</summary>
    public static string Text(Brief brief, LocalDate today, CultureInfo reader) => string.Join("\n\n", Of(brief, today, reader)
        .Select(part => string.Join('\n', new[] { part.Heading }.Where(heading => heading.Length > 0).Concat(part.Lines.Select(line => part.Heading.Length > 0 ? $"– {line.Says}" : line.Says.ToString())))));

    /// <summary>The page of a record.</summary>
    public static string Address(ActGround ground)
    {
        ArgumentNullException.ThrowIfNull(ground);
        return $"/{ground.Kind}s/{ground.Id}";
    }

    private static Sentence Lately(MomentTold moment, LocalDate today) => new(
    [
        new Segment(Said.Day(moment.On, today), moment.Id),
        new Segment(": " + string.Join(". ", new[] { moment.Title.Length > 0 ? moment.Title : Wording.Named.Of(moment.Kind), moment.Note.Split('\n', 2)[0] }.Where(text => text.Length > 0).Select(text => text.TrimEnd('.'))) + "."),
    ]);

    private static Sentence? Plain(string? text) => text is null ? null : new Sentence([new Segment(text)]);
}
