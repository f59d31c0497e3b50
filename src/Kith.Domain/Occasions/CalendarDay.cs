using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Kith;

/// <summary>By which calendar a day returns.</summary>
public enum CalendarKind
{
    /// <summary>The one everybody's computer counts by.</summary>
    Gregorian,

    /// <summary>The lunisolar calendar of China and Taiwan; its years are told by the Gregorian year in which they begin, 1901 to 2100.</summary>
    Chinese,

    /// <summary>The Hebrew calendar.</summary>
    Hebrew,

    /// <summary>The Islamic calendar as it is reckoned by rule (the civil one).</summary>
    Islamic,

    /// <summary>The Islamic calendar of Umm al-Qura, 1318 to 1500.</summary>
    UmmAlQura,

    /// <summary>The solar calendar of Iran.</summary>
    Persian,

    /// <summary>The lunisolar calendar of Korea; its years are told by the Gregorian year in which they begin, 918 to 2050.</summary>
    Korean,

    /// <summary>The old lunisolar calendar of Japan; its years are told by the Gregorian year in which they begin, 1960 to 2049.</summary>
    Japanese,
}

/// <summary>A day that returns by a calendar other than the Gregorian, in that calendar's own numbers; the year may be unknown.</summary>
/// <remarks>
/// Months go from 1 to 12, and a leap month is the month before it with an L, as RFC 7529 counts them: 5L is Adar I, 6 is Adar and
/// in a leap year Adar II, 7 is Nisan. In a year without the leap month the day is kept in the ordinary one: 5L in 6 for the Hebrew
/// calendar, 4L in 4 for those of East Asia. A day that a month is too short for is kept on the day after, as 29 February is; in
/// those of East Asia on the last day of the month, as is the custom there.
/// </remarks>
public sealed record CalendarDay
{
    private static readonly bool[] Leaps = [false, true];

    private CalendarDay(CalendarKind calendar, int? year, int month, bool isLeap, int day) =>
        (Calendar, Year, Month, IsLeap, Day) = (calendar, year, month, isLeap, day);

    /// <summary>Which calendar; never the Gregorian.</summary>
    public CalendarKind Calendar { get; }

    /// <summary>The year by that calendar; null when not known.</summary>
    public int? Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>Whether it is the leap month of that number.</summary>
    public bool IsLeap { get; }

    /// <summary>1 to 31.</summary>
    public int Day { get; }

    /// <summary>Month and day as 514 for 5-14 and 10514 for 5L-14, by which days of one calendar are found.</summary>
    public int Key => (IsLeap ? 10_000 : 0) + (Month * 100) + Day;

    /// <summary>The Gregorian day it was, when the year is known.</summary>
    public LocalDate? Whole => Year is { } year ? In(year) : null;

    /// <summary>Reads <c>5786-05L-14</c>, or <c>--05L-14</c> when the year is not known; false when there is no such day.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, CalendarKind calendar, [NotNullWhen(true)] out CalendarDay? day)
    {
        day = null;
        var parts = (text ?? "").Trim() is var said && said.StartsWith("--", StringComparison.Ordinal) ? ["", .. said[2..].Split('-')] : said.Split('-');
        if (calendar == CalendarKind.Gregorian || parts.Length != 3 || said.Length > 12)
        {
            return false;
        }

        var isLeap = parts[1].EndsWith('L') || parts[1].EndsWith('l');
        var year = parts[0].Length == 0 ? null : Number(parts[0]);
        if (Number(isLeap ? parts[1][..^1] : parts[1]) is not { } month || Number(parts[2]) is not { } date || (parts[0].Length > 0 && year is null))
        {
            return false;
        }

        var read = new CalendarDay(calendar, year, month, isLeap, date);
        day = CalendarYears.Exists(read) ? read : null;
        return day is not null;
    }

    /// <summary>The Gregorian day of its return in a year of its own calendar; null where that calendar is not reckoned.</summary>
    public LocalDate? In(int year) => CalendarYears.Return(this, year);

    /// <summary>Its first return on or after a day, with the year by its own calendar; null where that calendar is not reckoned.</summary>
    public (LocalDate On, int Year)? NextOn(LocalDate from) => Returns(from).Where(one => one.On >= from).Cast<(LocalDate, int)?>().FirstOrDefault();

    /// <summary>Its last return on or before a day, with the year by its own calendar; null where that calendar is not reckoned.</summary>
    public (LocalDate On, int Year)? LastOn(LocalDate until) => Returns(until).Where(one => one.On <= until).Cast<(LocalDate, int)?>().LastOrDefault();

    /// <summary>The keys of all days of a calendar that return within some days: a few dozen numbers, by which an index finds them.</summary>
    public static IReadOnlyList<int> KeysBetween(CalendarKind calendar, LocalDate from, LocalDate until) =>
    [
        .. from isLeap in Leaps
           from month in Enumerable.Range(1, 12)
           from date in Enumerable.Range(1, 31)
           let day = new CalendarDay(calendar, null, month, isLeap, date)
           where CalendarYears.Exists(day) && day.NextOn(@from)?.On <= until
           select day.Key,
    ];

    /// <summary>As it is read: <c>5786-05L-14</c>, <c>--05L-14</c>.</summary>
    public override string ToString() => Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{Month:D2}{(IsLeap ? "L" : "")}-{Day:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"--{Month:D2}{(IsLeap ? "L" : "")}-{Day:D2}");

    /// <summary>The returns around a day, in order; one kept on the day after may fall into the next year.</summary>
    private IEnumerable<(LocalDate On, int Year)> Returns(LocalDate around) => CalendarYears.YearOf(Calendar, around) is { } year
        ? from one in Enumerable.Range(year - 1, 3) let day = In(one) where day is not null select (day.Value, one)
        : [];

    private static int? Number(string text) => text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
