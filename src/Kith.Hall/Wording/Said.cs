using System.Globalization;
using Kith.Care;
using Kith.Hall.Texts;
using NodaTime;

namespace Kith.Hall.Wording;

/// <summary>Days, lengths and lists as pages say them, in the reader's language: shorter than in the sentences of Kith.Care, from which comes what is said alike.</summary>
public static class Said
{
    /// <summary>“yesterday”, “last Thursday”, “on Thursday” that comes, “Tuesday last week”, “17 October”, “17 October 2024”.</summary>
    public static string Day(LocalDate day, LocalDate today) => Period.DaysBetween(day, today) switch
    {
        0 => WordsTexts.Today,
        1 => WordsTexts.Yesterday,
        -1 => WordsTexts.Tomorrow,
        > 0 and <= 6 => Fill(WordsTexts.LastWeekday, In(day, WordsTexts.WeekdayPattern)),
        >= -6 and < 0 => Fill(WordsTexts.OnWeekday, In(day, WordsTexts.WeekdayPattern)),
        >= 7 and <= 13 => Fill(WordsTexts.WeekdayLastWeek, In(day, WordsTexts.WeekdayPattern)),
        _ => In(day, day.Year == today.Year ? WordsTexts.DayPattern : WordsTexts.DayYearPattern),
    };

    /// <summary>The same without the little word, behind a “since” or “by”: “Thursday”, “yesterday”, “17 October”.</summary>
    public static string Alone(LocalDate day, LocalDate today) =>
        Math.Abs(Period.DaysBetween(day, today)) is >= 2 and <= 6 ? In(day, WordsTexts.WeekdayPattern) : Day(day, today);

    /// <summary>The exact day with its weekday: what stands behind the other on hover.</summary>
    public static string Full(LocalDate day) => In(day, WordsTexts.FullPattern);

    /// <summary>The day at the head of a page: “Monday, 23 November”.</summary>
    public static string Heading(LocalDate day) => In(day, WordsTexts.HeadingPattern);

    /// <summary>As a machine reads it, for the datetime attribute.</summary>
    public static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What is known of a date: “12 April 1985”, “12 April”, “April 1985”, “1985”.</summary>
    public static string Date(PartialDate date) => DayWords.Bare(date, CultureInfo.CurrentCulture);

    /// <summary>“20 minutes”, “an hour and a half”, “2 h 20 min”, “3 days”.</summary>
    public static string Length(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, 30) => WordsTexts.HalfHour,
        (0, _) => Count(WordsTexts.Minutes, minutes),
        ( >= 24, _) => Count(WordsTexts.Days, (int)Math.Round(minutes / 1440.0)),
        (var hours, 0) => Count(WordsTexts.Hours, hours),
        (1, 30) => WordsTexts.HourAndHalf,
        (var hours, 30) => Fill(WordsTexts.HoursAndHalf, hours),
        var (hours, rest) => Fill(WordsTexts.HoursMinutes, hours, rest),
    };

    /// <summary>The form of a text that fits a number; the forms stand as “one|many”.</summary>
    public static string Count(string forms, long count)
    {
        var bar = forms.IndexOf('|', StringComparison.Ordinal);
        return Fill(count == 1 ? forms[..bar] : forms[(bar + 1)..], count.ToString("N0", CultureInfo.CurrentCulture));
    }

    /// <summary>A text with its gaps filled.</summary>
    public static string Fill(string text, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.CurrentCulture, text, values);

    /// <summary>“Ana, Ben and Priya”.</summary>
    public static string List(IReadOnlyList<string> words) => NumberWords.List(words, CultureInfo.CurrentCulture);

    private static string In(LocalDate day, string pattern) => day.ToString(pattern, CultureInfo.CurrentCulture);
}
