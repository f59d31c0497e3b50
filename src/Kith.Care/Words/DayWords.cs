using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Kith.Care;

/// <summary>Days as people say them, seen from today: “yesterday”, “last Tuesday”, “on 3 March”, “in March”, “in March 2024”.</summary>
public static class DayWords
{
    // Nearer than this a day is told to the day; further away its month is what one remembers.
    private const int ToTheDay = 45;

    /// <summary>A day with the little word it needs in a sentence.</summary>
    public static string Of(LocalDate day, LocalDate today, CultureInfo reader) => Period.DaysBetween(today, day) switch
    {
        0 => Texts.Words["Day.Today", reader],
        -1 => Texts.Words["Day.Yesterday", reader],
        1 => Texts.Words["Day.Tomorrow", reader],
        >= -6 and < 0 => Texts.Words.Fill("Day.LastWeekday", reader, ("weekday", Written(day, "dddd", reader))),
        > 0 and <= 6 => Texts.Words.Fill("Day.Weekday", reader, ("weekday", Written(day, "dddd", reader))),
        >= -ToTheDay and <= ToTheDay => Texts.Words.Fill("Day.Date", reader, ("date", Date(day, today, reader))),
        > ToTheDay => Texts.Words.Fill("Day.Date", reader, ("date", Date(day, today, reader))),
        _ => Texts.Words.Fill("Day.Month", reader, ("month", Month(day, today, reader))),
    };

    /// <summary>The month something began in: “since March 2019”.</summary>
    public static string Since(LocalDate day, LocalDate today, CultureInfo reader) =>
        Texts.Words.Fill("Day.Since", reader, ("date", Month(day, today, reader)));

    /// <summary>A date of which parts may be unknown, with its little word: “in 2019”, “in March 2019”, “on 3 March 2019”.</summary>
    public static string Of(PartialDate date, CultureInfo reader) =>
        date is { Year: { } year, Month: null } ? Texts.Words.Fill("Day.Year", reader, ("year", year.ToString("D", reader)))
        : date.Day is null ? Texts.Words.Fill("Day.Month", reader, ("month", Bare(date, reader)))
        : Texts.Words.Fill("Day.Date", reader, ("date", Bare(date, reader)));

    /// <summary>The same without the little word: “2019”, “March 2019”, “3 March 2019”.</summary>
    public static string Bare(PartialDate date, CultureInfo reader) => date switch
    {
        { Year: { } year, Month: null } => year.ToString("D", reader),
        { Year: { } year, Month: { } month } => Written(new LocalDate(year, month, date.Day ?? 1), Texts.Words[date.Day is null ? "Format.MonthYear" : "Format.DateYear", reader], reader),
        // A leap year stands in for the unknown one, so that 29 February can be said.
        _ => Written(new LocalDate(2000, date.Month ?? 1, date.Day ?? 1), Texts.Words[date.Day is null ? "Format.Month" : "Format.Date", reader], reader),
    };

    /// <summary>The exact day, for a title beside the words: “3 March 2024”.</summary>
    public static string Exact(LocalDate day, CultureInfo reader) => Written(day, Texts.Words["Format.DateYear", reader], reader);

    private static string Date(LocalDate day, LocalDate today, CultureInfo reader) =>
        Written(day, Texts.Words[NeedsYear(day, today) ? "Format.DateYear" : "Format.Date", reader], reader);

    private static string Month(LocalDate day, LocalDate today, CultureInfo reader) =>
        Written(day, Texts.Words[NeedsYear(day, today) ? "Format.MonthYear" : "Format.Month", reader], reader);

    // “in December”, read in January, is the last one; from half a year on the year must be said.
    private static bool NeedsYear(LocalDate day, LocalDate today) => day.Year != today.Year && Math.Abs(Period.DaysBetween(day, today)) > 150;

    private static string Written(LocalDate day, string pattern, CultureInfo reader) =>
        LocalDatePattern.Create(pattern, reader).Format(day);
}
