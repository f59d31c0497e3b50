using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Kith;

/// <summary>Reckons the years of other calendars, those of NodaTime and, for China, that of the framework.</summary>
internal static class CalendarYears
{
    private static readonly ChineseLunisolarCalendar Lunisolar = new();
    private static readonly CalendarSystem Civil = CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);

    /// <summary>Whether a calendar knows such a day: in its year when that is known, in some year otherwise.</summary>
    public static bool Exists(CalendarDay day)
    {
        var (leap, longest) = day.Calendar switch
        {
            CalendarKind.Chinese => (true, 30),
            CalendarKind.Hebrew => (day.Month == 5, 30),
            CalendarKind.Persian => (false, day.Month <= 6 ? 31 : 30),
            _ => (false, 30),
        };
        return day.Month is >= 1 and <= 12 && day.Day >= 1 && day.Day <= longest && (leap || !day.IsLeap)
            && (day.Year is not { } year || (Month(day.Calendar, year, day.Month, day.IsLeap) is { } month && day.Day <= month.Days));
    }

    /// <summary>The year of a calendar that a Gregorian day lies in; null where it is not reckoned.</summary>
    public static int? YearOf(CalendarKind calendar, LocalDate day)
    {
        if (calendar == CalendarKind.Chinese)
        {
            var date = day.Year is > 1900 and < 2102 ? day.ToDateTimeUnspecified() : DateTime.MinValue;
            return date >= Lunisolar.MinSupportedDateTime && date <= Lunisolar.MaxSupportedDateTime ? Lunisolar.GetYear(date) : null;
        }

        var system = System(calendar);
        return day >= new LocalDate(system.MinYear, 1, 1, system).WithCalendar(CalendarSystem.Iso) && day < new LocalDate(system.MaxYear, 1, 1, system).WithCalendar(CalendarSystem.Iso)
            ? day.WithCalendar(system).Year : null;
    }

    /// <summary>The Gregorian day on which a day is kept in a year; null where the calendar is not reckoned.</summary>
    public static LocalDate? Return(CalendarDay day, int year)
    {
        var found = Month(day.Calendar, year, day.Month, day.IsLeap)
            ?? (day.IsLeap ? Month(day.Calendar, year, day.Calendar == CalendarKind.Hebrew ? day.Month + 1 : day.Month, false) : null);
        return found is not { } month ? null
            : day.Day <= month.Days ? month.First.PlusDays(day.Day - 1)
            : month.First.PlusDays(day.Calendar == CalendarKind.Chinese ? month.Days - 1 : month.Days);
    }

    /// <summary>The first day of a month and its length; null when the year has no such month or is not reckoned.</summary>
    private static (LocalDate First, int Days)? Month(CalendarKind calendar, int year, int month, bool isLeap) => calendar switch
    {
        CalendarKind.Chinese => ChineseMonth(year, month, isLeap),
        CalendarKind.Hebrew => year < CalendarSystem.HebrewCivil.MinYear || year > CalendarSystem.HebrewCivil.MaxYear || (isLeap && !CalendarSystem.HebrewCivil.IsLeapYear(year)) ? null
            : Of(CalendarSystem.HebrewCivil, year, isLeap || (month > 5 && CalendarSystem.HebrewCivil.IsLeapYear(year)) ? month + 1 : month),
        _ when isLeap => null,
        _ => Of(System(calendar), year, month),
    };

    private static (LocalDate First, int Days)? Of(CalendarSystem system, int year, int month) => year < system.MinYear || year > system.MaxYear
        ? null
        : (new LocalDate(year, month, 1, system).WithCalendar(CalendarSystem.Iso), system.GetDaysInMonth(year, month));

    // The framework counts 13 months through and says which of them is the leap one.
    private static (LocalDate First, int Days)? ChineseMonth(int year, int month, bool isLeap)
    {
        if (year < Lunisolar.GetYear(Lunisolar.MinSupportedDateTime) || year > Lunisolar.GetYear(Lunisolar.MaxSupportedDateTime))
        {
            return null;
        }

        var leap = Lunisolar.GetLeapMonth(year);
        if (isLeap && leap != month + 1)
        {
            return null;
        }

        var at = isLeap || (leap > 0 && month >= leap) ? month + 1 : month;
        return (LocalDate.FromDateTime(Lunisolar.ToDateTime(year, at, 1, 0, 0, 0, 0)), Lunisolar.GetDaysInMonth(year, at));
    }

    private static CalendarSystem System(CalendarKind calendar) => calendar switch
    {
        CalendarKind.Hebrew => CalendarSystem.HebrewCivil,
        CalendarKind.UmmAlQura => CalendarSystem.UmAlQura,
        CalendarKind.Persian => CalendarSystem.PersianAstronomical,
        CalendarKind.Islamic => Civil,
        _ => CalendarSystem.Iso,
    };
}
