using System.Globalization;
using NodaTime;

namespace Kith;

/// <summary>Reckons the lunisolar calendars of East Asia that the framework knows; their years are told by the Gregorian year in which they begin.</summary>
/// <remarks>The lunisolar calendar of Taiwan is that of China, with other numbers for its years.</remarks>
internal static class LunisolarYears
{
    private static readonly ChineseLunisolarCalendar China = new();
    private static readonly KoreanLunisolarCalendar Korea = new();
    private static readonly JapaneseLunisolarCalendar Japan = new();

    // Wherever a year begins, July lies in it.
    private const int July = 7;

    // A month of such a number lies in the old year as long as January and February are not over.
    private const int Late = 10;

    /// <summary>The calendar; null when it is none of these.</summary>
    public static EastAsianLunisolarCalendar? Of(CalendarKind kind) => kind switch
    {
        CalendarKind.Chinese => China,
        CalendarKind.Korean => Korea,
        CalendarKind.Japanese => Japan,
        _ => null,
    };

    /// <summary>The year that a Gregorian day lies in; null where the calendar is not reckoned.</summary>
    public static int? YearOf(EastAsianLunisolarCalendar calendar, LocalDate day)
    {
        if (day.Year is < 1 or > 9998 || day.ToDateTimeUnspecified() is var date && (date < calendar.MinSupportedDateTime || date > calendar.MaxSupportedDateTime))
        {
            return null;
        }

        return day.Month < July && calendar.GetMonth(date) >= Late ? day.Year - 1 : day.Year;
    }

    /// <summary>The first day of a month and its length; null when the year has no such month or is not reckoned.</summary>
    public static (LocalDate First, int Days)? Month(EastAsianLunisolarCalendar calendar, int year, int month, bool isLeap)
    {
        if (year is < 1 or > 9998 || new DateTime(year, July, 1) is var middle && (middle < calendar.MinSupportedDateTime || middle > calendar.MaxSupportedDateTime))
        {
            return null;
        }

        // The framework counts 13 months through and says which of them is the leap one; in Japan by the year of an emperor.
        var (own, era) = (calendar.GetYear(middle), calendar.GetEra(middle));
        var leap = calendar.GetLeapMonth(own, era);
        if (isLeap && leap != month + 1)
        {
            return null;
        }

        var at = isLeap || (leap > 0 && month >= leap) ? month + 1 : month;
        var first = calendar.ToDateTime(own, at, 1, 0, 0, 0, 0, era);
        return (LocalDate.FromDateTime(first), calendar.GetDaysInMonth(own, at, era));
    }
}
