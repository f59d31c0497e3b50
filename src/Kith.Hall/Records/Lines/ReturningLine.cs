using Kith.Hall.Texts;
using Kith.Hall.Wording;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>The lines of what returns: whose day it is and when it comes next; what to be told, about whom, and how it returns.</summary>
internal static class ReturningLine
{
    /// <summary>The line; null for a kind that does not return.</summary>
    public static RecordLine? Of(RecordView view, LocalDate today) => view.Kind.Word switch
    {
        "occasion" => Occasion(view, today),
        "reminder" => Reminder(view, today),
        _ => null,
    };

    private static RecordLine Occasion(RecordView view, LocalDate today)
    {
        var (name, kind, text, date) = (view.Called("person"), view.Text("kind"), view.Text("text"), view.Values.GetValueOrDefault("on") as PartialDate);
        var calendar = Enum.GetValues<CalendarKind>().FirstOrDefault(one => RecordField.WordOf(one) == view.Text("calendar"));
        var own = CalendarDay.TryParse(view.Text("on"), calendar, out var read) ? read : null;
        var line = text.Length > 0 ? CalendarTexts.WithText : kind switch
        {
            "birthday" => CalendarTexts.Birthday,
            "anniversary" => CalendarTexts.Anniversary,
            "hard-day" => CalendarTexts.HardDay,
            _ => CalendarTexts.Other,
        };
        string[] beside = [text.Length > 0 ? RecordWords.Choice(view.Kind, "kind", kind) : "", own is not null ? CalendarWords.Of(own) : date is null ? "" : Said.Date(date)];
        return new(Said.Fill(line, name, text), string.Join(" · ", beside.Where(part => part.Length > 0)), own is not null ? own.NextOn(today)?.On : date?.NextOn(today), false) { Says = RecordTexts.NextTime, IsAlone = true };
    }

    private static RecordLine Reminder(RecordView view, LocalDate today)
    {
        var (next, rule) = (view.Day("next"), view.Text("rule"));
        var returns = rule.Length == 0 ? RecordTexts.Once : view.Text("basis") == "completion" ? Said.Fill(RecordTexts.FromDone, RuleSaid.Of(rule)) : RuleSaid.Of(rule);
        return new(view.Text("text"), string.Join(" · ", new[] { view.Called("person"), returns }.Where(part => part.Length > 0)), next ?? view.Day("on"), next is null)
        {
            Says = next is null ? RecordLine.Plain : next < today ? RecordTexts.WaitingSince : RecordTexts.NextTime,
            IsAlone = next is not null,
        };
    }
}
