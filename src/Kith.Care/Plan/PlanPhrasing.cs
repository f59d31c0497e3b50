using System.Globalization;
using NodaTime;

namespace Kith.Care;

/// <summary>Turns the acts of a plan into sentences in the reader's language: what to do, and the fact it rests on.</summary>
public static class PlanPhrasing
{
    private static readonly Texts Says = new("Kith.Care.Plan.Phrases");

    /// <summary>What to do: “Call Ana”, “Keep your promise to Ben”.</summary>
    public static string What(Act act, CultureInfo reader) =>
        Says.Fill($"What.{act.Kind}{(act.Kind == ActKind.Introduce ? $".{act.Stage}" : $".{act.Way}")}", reader, ("name", act.Name), ("other", act.Other?.Name ?? ""));

    /// <summary>Why: the fact in the book it rests on.</summary>
    public static Sentence Why(Act act, LocalDate today, CultureInfo reader)
    {
        if (act.Reason is { } reason)
        {
            return Phrasing.Of(reason, reader);
        }

        var key = act.Willing ? $"Why.Introduce.Willing{(act.Stage == IntroductionStage.Agreed ? ".Agreed" : "")}" : $"Why.{act.Kind}{(act.Ground.Kind == "outcome" ? ".Outcome" : "")}{(act.Stage == IntroductionStage.Made ? ".Made" : act.Kind == ActKind.Introduce && act.Text.Length == 0 ? ".Unsaid" : "")}{(act.Due is not null ? ".Due" : act.On is null || act.Kind == ActKind.Introduce ? "" : ".On")}";
        return Sentence.Of(
            Says[key, reader],
            ("name", new Segment(act.Name, Person: act.Person)),
            ("other", new Segment(act.Other?.Name ?? "", Person: act.Other?.Person)),
            ("text", new Segment(act.Text)),
            ("due", new Segment(act.Due is { } due ? DayWords.Exact(due, reader) : "")),
            ("day", new Segment(act.On is { } on ? DayWords.Of(on, today, reader) : "")));
    }

    /// <summary>What an act is good for, in a few words: “for Ana, for you two”.</summary>
    public static string For(Act act, CultureInfo reader) => string.Join(", ", new[]
    {
        act.Good.Other >= Much ? Says.Fill("For.Other", reader, ("name", act.Name)) : null,
        act.Good.Tie >= Much ? Says["For.Tie", reader] : null,
        act.Good.Community >= Much ? Says["For.Community", reader] : null,
    }.OfType<string>());

    /// <summary>What the owner's answers have shown, and what the plan made of it.</summary>
    public static string Of(Habit habit, LocalDate today, CultureInfo reader) => Says.Fill(
        $"Habit.{habit.Way}", reader,
        ("weekday", reader.DateTimeFormat.GetDayName((DayOfWeek)((int)today.DayOfWeek % 7))),
        ("done", NumberWords.Of(habit.Done, reader)),
        ("offered", NumberWords.Of(habit.Offered, reader)));

    private const int Much = 2;
}
