namespace Kith.Hall.Records;

/// <summary>A day of another calendar in words: “15 Av 5786 (Hebrew calendar)”, “day 15 of month 8 (Chinese calendar)”.</summary>
public static class CalendarWords
{
    /// <summary>The words, with the year when it is known.</summary>
    public static string Of(CalendarDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        var bare = Month(day) is { } month ? Fill("calendar.named", day.Day, month) : Fill(day.IsLeap ? "calendar.leap" : "calendar.numbered", day.Day, day.Month);
        var whole = day.Year is not { } year ? bare : Fill(Month(day) is null ? "calendar.of-numbered-year" : "calendar.of-year", bare, Wording.Said.Fill("{0:D}", year));
        return Fill($"calendar.{RecordField.WordOf(day.Calendar)}.day", whole);
    }

    /// <summary>The name of its month; null for the calendars of East Asia, which count them.</summary>
    private static string? Month(CalendarDay day) => day.Calendar switch
    {
        CalendarKind.Hebrew when day.IsLeap => RecordWords.Said("calendar.adar-i"),
        CalendarKind.Hebrew => Named("hebrew", day.Month),
        CalendarKind.Islamic or CalendarKind.UmmAlQura => Named("islamic", day.Month),
        CalendarKind.Persian => Named("persian", day.Month),
        _ => null,
    };

    private static string Named(string calendar, int month) => RecordWords.Said($"calendar.{calendar}.months")!.Split('|')[month - 1];

    private static string Fill(string key, params ReadOnlySpan<object?> values) => Wording.Said.Fill(RecordWords.Said(key)!, values);
}
