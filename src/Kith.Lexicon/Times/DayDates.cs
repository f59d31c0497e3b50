using NodaTime;

namespace Kith.Lexicon;

/// <summary>Days with a number or a month in them: “3 Nov”, “am 3.”, “11/3”, “3.11.2026”, “on the 14th”, “Anfang März”.</summary>
internal static class DayDates
{
    /// <summary>The date that begins at a word.</summary>
    /// <param name="scan">The line.</param>
    /// <param name="at">The word.</param>
    /// <param name="told">The little word before it, such as "on", "am" or "the"; empty when there is none.</param>
    /// <param name="today">The day on which it is said.</param>
    internal static DaySaid? At(Scan scan, int at, string told, LocalDate today) =>
        scan.Digits(at) ? Written(scan, at, today) ?? DayAndMonth(scan, at, today) ?? DayOnly(scan, at, told, today)
        : MonthAndDay(scan, at, today) ?? MonthOnly(scan, at, told, today) ?? (told is "am" or "on" or "the" or "den" or "dem" or "zum" && scan.Number(at) is > 0 and <= 12 && scan.Key(at).EndsWith("ten", StringComparison.Ordinal) && DayOnly(scan, at, "am", today) is { } day ? day : null);

    /// <summary>A feast in a year.</summary>
    internal static LocalDate Feast(int code, int year) => code is > -60 and < 100 ? Easter(year).PlusDays(code) : code > 2000 ? FirstAdvent(year).PlusDays(code - KnownDays.Advent) : new LocalDate(year, code / 100, code % 100);

    /// <summary>A day in a month, or the first of it.</summary>
    internal static DaySaid InMonth(int at, int after, int month, LocalDate today, int? side, int day = 1)
    {
        var here = new LocalDate(today.Year, month, day);
        var past = here <= today ? here : here.PlusYears(-1);
        var ahead = here > today ? here : here.PlusYears(1);
        return new DaySaid(at, after, side is 1 ? null : past, side is -1 ? null : ahead);
    }

    // 2026-11-03, 3.11.2026, 3.11., 11/3
    private static DaySaid? Written(Scan scan, int at, LocalDate today)
    {
        var mark = scan.Key(at + 1);
        if (mark is not ("-" or "." or "/") || !scan.Touches(at + 1) || !scan.Touches(at + 2) || !scan.Digits(at + 2) || (mark == "/" && KnownLengths.Units.ContainsKey(scan.Key(at + 3))))
        {
            return null;
        }

        var (one, two) = (scan.Number(at), scan.Number(at + 2));
        var third = scan.Key(at + 3) == mark && scan.Touches(at + 3) && scan.Touches(at + 4) && scan.Digits(at + 4) ? scan.Number(at + 4) : -1;
        var after = third >= 0 ? at + 5 : mark == "." && scan.Key(at + 3) == "." && scan.Touches(at + 3) ? at + 4 : at + 3;
        if (scan[at].Text.Length == 4)
        {
            return mark == "-" && third > 0 ? Fixed(at, after, third, two, one, today) : null;
        }

        // Without the second point, a year or a slash it is a decimal, a version or a score.
        if (mark == "-" || (mark == "." && third < 0 && (after == at + 3 || scan[at].Text.Length > 2 || scan[at + 2].Text.Length > 2)))
        {
            return null;
        }

        var monthFirst = mark == "/" && !scan.German && one <= 12;
        var (day, month) = monthFirst ? (two, one) : (one, two);
        return third >= 0 ? Fixed(at, after, day, month, third < 100 ? 2000 + third : third, today) : Yearless(at, after, day, month, today);
    }

    // 3 Nov, 3. November, 3rd of November 2025, the 24th of December
    private static DaySaid? DayAndMonth(Scan scan, int at, LocalDate today)
    {
        var after = AfterOrdinal(scan, at);
        after += scan.Key(after) == "of" ? 1 : 0;
        if (!KnownDays.Months.TryGetValue(scan.Key(after), out var month))
        {
            return null;
        }

        return Dated(scan, at, after + 1, scan.Number(at), month, today);
    }

    private static DaySaid? MonthAndDay(Scan scan, int at, LocalDate today)
    {
        if (!KnownDays.Months.TryGetValue(scan.Key(at), out var month))
        {
            return null;
        }

        var day = scan.Key(at + 1) is "." or "the" ? at + 2 : at + 1;
        return scan.Digits(day) && scan[day].Text.Length <= 2 && !(scan.Key(day + 1) is ":" or "h" or "min" or "minutes" or "hours" or "hour" or "hrs") && scan.Number(day) is > 0 and <= 31
            ? Dated(scan, at, AfterOrdinal(scan, day), scan.Number(day), month, today)
            : null;
    }

    private static DaySaid? Dated(Scan scan, int at, int after, int day, int month, LocalDate today)
    {
        after += scan.Key(after) == "." && scan.Touches(after) && scan[after - 1].Text.Length <= 4 ? 1 : 0;
        var year = scan.Key(after) == "," ? after + 1 : after;
        return scan.Digits(year) && scan[year].Text.Length == 4 && scan.Number(year) is > 1900 and < 2200
            ? Fixed(at, year + 1, day, month, scan.Number(year), today)
            : Yearless(at, after, day, month, today);
    }

    // "in March", "im Mai", "Anfang März", "Ende Oktober", "last May": the month without a day.
    private static DaySaid? MonthOnly(Scan scan, int at, string told, LocalDate today)
    {
        int? side = KnownDays.Last.Contains(scan.Key(at)) ? -1 : KnownDays.Next.Contains(scan.Key(at)) ? 1 : null;
        var part = scan.Key(at) is "anfang" or "beginning" or "early" ? 1 : scan.Key(at) is "mitte" or "mid" or "middle" ? 15 : scan.Key(at) is "ende" or "end" or "late" ? 28 : 0;
        var word = side is not null || part > 0 ? at + 1 : at;
        word += part > 0 && scan.Key(word) is "of" or "-" ? 1 : 0;
        if (!KnownDays.Months.TryGetValue(scan.Key(word), out var month) || (word == at && told is not ("in" or "im" or "since" or "seit" or "ab" or "from" or "until" or "till" or "bis" or "by")))
        {
            return null;
        }

        var after = word + (scan.Key(word + 1) == "." && scan.Touches(word + 1) && scan[word].Text.Length <= 4 ? 2 : 1);
        return scan.Digits(after) && scan[after].Text.Length == 4 && scan.Number(after) is > 1900 and < 2200
            ? Fixed(at, after + 1, Math.Max(part, 1), month, scan.Number(after), today)
            : InMonth(at, after, month, today, side, Math.Max(part, 1));
    }

    // "on the 3rd", "am 28.", "the 14th", "den 17."
    private static DaySaid? DayOnly(Scan scan, int at, string told, LocalDate today)
    {
        var after = AfterOrdinal(scan, at);
        var day = scan.Number(at);
        var ordinal = after > at + 1 || scan.Letters(at);
        if (!ordinal || day is < 1 or > 31 || scan.Key(after) == "mal" || (scan.Key(at + 1) == "." && told is not ("am" or "dem" or "den" or "der" or "zum" or "vom" or "bis" or "on" or "ab")) || told.Length == 0)
        {
            return null;
        }

        return new DaySaid(at, after, Seek(day, today, -1), Seek(day, today, 1));
    }

    private static int AfterOrdinal(Scan scan, int at) =>
        scan.Touches(at + 1) && scan.Key(at + 1) is "st" or "nd" or "rd" or "th" or "." && !(scan.Key(at + 1) == "." && scan.Touches(at + 2) && scan.Digits(at + 2)) ? at + 2 : at + 1;

    /// <summary>The nearest day of this number in a month that has it.</summary>
    private static LocalDate? Seek(int day, LocalDate today, int way)
    {
        for (var month = new LocalDate(today.Year, today.Month, 1); ; month = month.PlusMonths(way))
        {
            if (day <= month.Calendar.GetDaysInMonth(month.Year, month.Month) && month.PlusDays(day - 1) is var found && (way < 0 ? found <= today : found >= today))
            {
                return found;
            }
        }
    }

    private static DaySaid? Fixed(int at, int after, int day, int month, int year, LocalDate today) =>
        year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) && new LocalDate(year, month, day) is var found
            ? new DaySaid(at, after, found <= today ? found : null, found >= today ? found : null)
            : null;

    /// <summary>Without a year, the nearest such day on either side; 29 February may be some years away.</summary>
    private static DaySaid? Yearless(int at, int after, int day, int month, LocalDate today)
    {
        LocalDate? past = null, ahead = null;
        for (var away = 0; away < 9 && (past is null || ahead is null); away++)
        {
            past ??= Fixed(at, after, day, month, today.Year - away, today)?.Past;
            ahead ??= Fixed(at, after, day, month, today.Year + away, today)?.Ahead;
        }

        return past is null && ahead is null ? null : new DaySaid(at, after, past, ahead);
    }

    /// <summary>The fourth Sunday before Christmas.</summary>
    private static LocalDate FirstAdvent(int year) => new LocalDate(year, 12, 25).Previous(IsoDayOfWeek.Sunday).PlusWeeks(-3);

    /// <summary>Easter Sunday of a year by the Gregorian computus (Meeus, Jones and Butcher).</summary>
    private static LocalDate Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }
}
