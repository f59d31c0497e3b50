using System.Globalization;
using Kith.Analysis;
using NodaTime;

namespace Kith.Care;

/// <summary>Turns a brief into sentences in the reader's language; also used by the page between two people.</summary>
public static class BriefPhrasing
{
    private static readonly Texts Says = new("Kith.Care.Brief.Phrases");

    /// <summary>How they know each other; null when nothing is said of it.</summary>
    public static Sentence? Knowing(Brief brief, CultureInfo reader)
    {
        var where = string.Join(", ", new[] { brief.Origin.Context, brief.Origin.Place }.Where(part => part.Length > 0));
        var since = brief.Origin.On is { Year: not null } on ? on : null;
        if (since is null && brief.Through is null && where.Length == 0)
        {
            return null;
        }

        var key = $"Knowing{(since is null ? "" : ".Since")}{(brief.Through is null ? "" : ".Through")}{(where.Length == 0 ? "" : ".Where")}";
        return Sentence.Of(
            Says[key, reader],
            ("name", new Segment(brief.Name, Person: brief.Person)),
            ("since", new Segment(since is null ? "" : DayWords.Bare(since, reader))),
            ("through", new Segment(brief.Through?.Name ?? "", Person: brief.Through?.Person)),
            ("where", new Segment(where)));
    }

    /// <summary>How the tie stands: how often, since when, and the last or next time.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="last">The moment of the last contact day, to link to; null when it is not at hand.</param>
    /// <param name="reader">The reader's language.</param>
    public static Sentence Rhythm(Reading reading, Id<Moment>? last, CultureInfo reader)
    {
        var pulse = reading.Pulse;
        var ahead = pulse.Last > reading.On;
        var own = pulse.Days >= UsualGap.DaysForOwn;
        return Sentence.Of(
            Says[pulse.Days == 1 ? ahead ? "Rhythm.First" : "Rhythm.Once" : $"Rhythm{(own ? ".Own" : "")}{(ahead ? ".Ahead" : "")}", reader],
            ("days", new Segment(NumberWords.Of(pulse.Days, reader))),
            ("since", new Segment(DayWords.Since(pulse.First, reading.On, reader))),
            ("every", new Segment(own ? SpanWords.Every(Period.DaysBetween(pulse.First, pulse.Last) / (pulse.Days - 1.0), reader) : "")),
            ("last", new Segment(DayWords.Of(pulse.Last, reading.On, reader), last)));
    }

    /// <summary>A silence in two or three words: “as usual”, “worth a thought”, “quieter than usual”, “probably faded”.</summary>
    public static string Of(Silence silence, CultureInfo reader) => Says[$"Silence.{silence}", reader];

    /// <summary>The silence so far as a sentence; null where nothing tells what is usual.</summary>
    public static string? Stands(Reading reading, CultureInfo reader) =>
        reading.Quiet is null && reading.Says is Silence.AsUsual ? null : Says[$"Stands.{reading.Says}", reader];

    /// <summary>What became of ties that stood like this one, in tenths and with the percentage; it never says that something is certain.</summary>
    public static string Again(double probability, CultureInfo reader) => Says.Fill(
        "Again", reader,
        ("tenths", Says[$"Again.{Math.Round(probability * 10, MidpointRounding.AwayFromZero):0}", reader]),
        ("percent", Math.Clamp(probability, 0.01, 0.99).ToString("P0", reader)));

    /// <summary>One thing to ask about.</summary>
    public static Sentence Of(AskAbout ask, LocalDate today, CultureInfo reader) => Sentence.Of(
        Says[ask.Of is { } open ? $"Ask.{open}" : ask.On is null ? "Ask.Fact" : "Ask.Moment", reader],
        ("text", new Segment(ask.Text, ask.Moment)),
        ("day", new Segment(ask.On is { } on ? DayWords.Of(on, today, reader) : "", ask.Moment)));

    /// <summary>What stands open between the two.</summary>
    public static Sentence Of(OpenBetween open, string name, CultureInfo reader) => Sentence.Of(
        Says[$"Open.{open.Kind}{(open.Due is not null ? ".Due" : "")}", reader],
        ("name", new Segment(name)),
        ("text", new Segment(open.Text)),
        ("other", new Segment(open.Other?.Name ?? "", Person: open.Other?.Person)),
        ("due", new Segment(open.Due is { } due ? DayWords.Exact(due, reader) : "")));

    /// <summary>Another side of life to ask about.</summary>
    public static string Of(OneSide side, string name, CultureInfo reader) =>
        Says.Fill($"OneSide{(side.Times > 0 ? ".Times" : "")}{(side.Fact is null ? "" : ".Fact")}", reader, ("name", name), ("times", NumberWords.Of(side.Times, reader)), ("text", side.Fact?.Text.TrimEnd('.') ?? ""));
}
