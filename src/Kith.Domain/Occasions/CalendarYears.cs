using NodaTime;
using NodaTime.Calendars;

namespace Kith;

/// <summary>Reckons the years of other calendars, those of NodaTime and, for East Asia, those of the framework.</summary>
internal static class CalendarYears
{
    private static readonly CalendarSystem Civil = CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);

    /// <summary>Whether a calendar knows such a day: in its year when that is known, in some year otherwise.</summary>
    public static bool Exists(CalendarDay day)
    {
        var (leap, longest) = day.Calendar switch
        {
            CalendarKind.Chinese or CalendarKind.Korean or CalendarKind.Japanese => (true, 30),
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
        if (LunisolarYears.Of(calendar) is { } lunisolar)
        {
            return LunisolarYears.YearOf(lunisolar, day);
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
            : month.First.PlusDays(LunisolarYears.Of(day.Calendar) is not null ? month.Days - 1 : month.Days);
    }

    /// <summary>The first day of a month and its length; null when the year has no such month or is not reckoned.</summary>
    private static (LocalDate First, int Days)? Month(CalendarKind calendar, int year, int month, bool isLeap) => calendar switch
    {
        _ when LunisolarYears.Of(calendar) is { } lunisolar => LunisolarYears.Month(lunisolar, year, month, isLeap),
        CalendarKind.Hebrew => year < CalendarSystem.HebrewCivil.MinYear || year > CalendarSystem.HebrewCivil.MaxYear || (isLeap && !CalendarSystem.HebrewCivil.IsLeapYear(year)) ? null
            : Of(CalendarSystem.HebrewCivil, year, isLeap || (month > 5 && CalendarSystem.HebrewCivil.IsLeapYear(year)) ? month + 1 : month),
        _ when isLeap => null,
        _ => Of(System(calendar), year, month),
    };

    private static (LocalDate First, int Days)? Of(CalendarSystem system, int year, int month) => year < system.MinYear || year > system.MaxYear
        ? null
        : (new LocalDate(year, month, 1, system).WithCalendar(CalendarSystem.Iso), system.GetDaysInMonth(year, month));

    private static CalendarSystem System(CalendarKind calendar) => calendar switch
    {
        CalendarKind.Hebrew => CalendarSystem.HebrewCivil,
        CalendarKind.UmmAlQura => CalendarSystem.UmAlQura,
        CalendarKind.Persian => CalendarSystem.PersianAstronomical,
        CalendarKind.Islamic => Civil,
        _ => CalendarSystem.Iso,
    };
}
