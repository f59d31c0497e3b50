using System.Globalization;
using NodaTime;

namespace Kith.Care;

/// <summary>Turns reasons, occasions and moments into sentences in the reader's language. It adds no fact to those it is given.</summary>
public static class Phrasing
{
    // A table of names longer than this is no sentence.
    private const int NamesShown = 3;

    private static readonly Texts Says = new("Kith.Care.Today.Phrases");

    /// <summary>Why somebody is named.</summary>
    public static Sentence Of(Reason reason, CultureInfo reader)
    {
        if (reason.Occasion is { } occasion)
        {
            return Of(occasion, reason.On, reader);
        }

        var name = new Segment(reason.Name, Person: reason.Person);
        return Sentence.Of(
            Says[Key(reason), reader],
            ("name", name),
            ("every", new Segment(reason.Gap is { } gap ? SpanWords.Every(gap, reader) : "")),
            ("silence", new Segment(reason.Silence is { } silence ? SpanWords.Of(silence, reader) : "", reason.Moment)),
            ("layer", new Segment(reason.Stated is { } layer ? Says[$"Layer.{layer}", reader] : "")),
            ("days", new Segment(NumberWords.Of(reason.Days, reader))),
            ("first", new Segment(reason.First is { } first ? DayWords.Of(first, reason.On, reader) : "")),
            ("since", new Segment(reason.First is { } began ? DayWords.Since(began, reason.On, reader) : "")),
            ("last", new Segment(reason.Last is { } last ? DayWords.Of(last, reason.On, reader) : "", reason.Moment)));
    }

    /// <summary>A day that matters, seen from today.</summary>
    public static Sentence Of(OccasionAhead occasion, LocalDate today, CultureInfo reader) => Sentence.Of(
        Says[$"Occasion.{Kind(occasion)}.{(occasion.On < today ? "Past" : "Ahead")}", reader],
        ("name", new Segment(occasion.Name, Person: occasion.Person)),
        ("years", new Segment(occasion.Years is { } years ? years.ToString(reader) : "")),
        ("text", new Segment(occasion.Text)),
        ("day", new Segment(DayWords.Of(occasion.On, today, reader))));

    /// <summary>Something the owner wanted to be told: their own words, about whom, and for which day it was meant when that is not today.</summary>
    public static Sentence Of(ReminderDue reminder, LocalDate today, CultureInfo reader) => Sentence.Of(
        Says[$"Reminder{(reminder.About is null ? "" : ".About")}{(reminder.Day == today ? "" : ".Waiting")}", reader],
        ("name", new Segment(reminder.About?.Name ?? "", Person: reminder.About?.Person)),
        ("text", new Segment(reminder.Text)),
        ("day", new Segment(DayWords.Exact(reminder.Day, reader))));

    /// <summary>What is alive.</summary>
    public static Sentence Of(Alive alive, LocalDate today, CultureInfo reader)
    {
        var template = Says[$"Alive.{alive.Kind}{(alive.Title.Length > 0 && alive.Kind is MomentKind.Meeting or MomentKind.Event or MomentKind.Other ? ".Title" : "")}", reader];
        var at = template.IndexOf("{names}", StringComparison.Ordinal);
        return new Sentence([.. Around(template[..at]).Segments, .. Names(alive.With, reader), .. Around(template[(at + "{names}".Length)..]).Segments]);

        Sentence Around(string part) => Sentence.Of(
            part,
            ("day", new Segment(DayWords.Of(alive.On, today, reader), alive.Moment)),
            ("title", new Segment(alive.Title, alive.Moment)));
    }

    /// <summary>The one easy next step, as the text of a button or link.</summary>
    public static string Of(Step step, string name, CultureInfo reader) => Says.Fill($"Step.{step}", reader, ("name", name));

    private static string Key(Reason reason) => reason.Kind switch
    {
        ReasonKind.Thought or ReasonKind.Quieter when reason.Stated is not null => $"Reason.{reason.Kind}.Layer",
        ReasonKind.NewTie when reason.Days > 1 => "Reason.NewTie.Again",
        var kind => $"Reason.{kind}",
    };

    private static string Kind(OccasionAhead occasion) => occasion switch
    {
        { Kind: OccasionKind.Birthday, Years: not null } => "BirthdayYears",
        { Kind: OccasionKind.Anniversary, Years: 1 } => "AnniversaryOne",
        { Kind: OccasionKind.Anniversary, Years: not null } => "AnniversaryYears",
        { Kind: OccasionKind.HardDay or OccasionKind.Other, Text.Length: > 0 } => "Text",
        _ => occasion.Kind.ToString(),
    };

    private static IEnumerable<Segment> Names(IReadOnlyList<Named> with, CultureInfo reader)
    {
        var shown = with.Count <= NamesShown ? with.Count : NamesShown - 1;
        for (var i = 0; i < shown; i++)
        {
            if (i > 0)
            {
                yield return new Segment(Between(i == with.Count - 1 ? "And" : "Comma", reader));
            }

            yield return new Segment(with[i].Name, Person: with[i].Person);
        }

        if (shown < with.Count)
        {
            yield return new Segment(Between("And", reader) + Texts.Words.Fill("Others", reader, ("n", NumberWords.Of(with.Count - shown, reader))));
        }
    }

    private static string Between(string key, CultureInfo reader) => Texts.Words.Fill(key, reader, ("a", ""), ("b", ""));
}
