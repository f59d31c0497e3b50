using NodaTime;

namespace Kith.Lexicon;

/// <summary>Dates that are written as dates are and that no calendar has: “31 Feb”, “31.4.”, “30. Februar”, “29.2.2027”.</summary>
internal static class NoDays
{
    /// <summary>The first such date of a line as it is written; empty when there is none. The words of all of them are marked as understood, so that no part of one is read as another day.</summary>
    internal static string In(Scan scan)
    {
        var first = "";
        for (var at = 0; at < scan.Count; at++)
        {
            if (After(scan, at) is { } after)
            {
                scan.Understand(at, after, Sense.Day);
                first = first.Length > 0 ? first : scan.Text(at, after);
                at = after - 1;
            }
        }

        return first;
    }

    /// <summary>The word after a date that cannot be and begins at a word; null when none does.</summary>
    private static int? After(Scan scan, int at) => (Numbers(scan, at) ?? DayAndMonth(scan, at) ?? MonthAndDay(scan, at)) is var (day, month, after) ? Year(scan, after) is var (year, end) && Cannot(day, month, year) ? end : null : null;

    // 31.4., 31.2.2026, 4/31; with a slash in English the month stands first.
    private static (int Day, int Month, int After)? Numbers(Scan scan, int at)
    {
        var mark = scan.Key(at + 1);
        if (!scan.Digits(at) || scan[at].Text.Length > 2 || scan.Touches(at) || mark is not ("." or "/") || !scan.Touches(at + 1) || !scan.Touches(at + 2) || !scan.Digits(at + 2) || scan[at + 2].Text.Length > 2)
        {
            return null;
        }

        // Without its second point it is a decimal.
        if (mark == "." && !(scan.Key(at + 3) == "." && scan.Touches(at + 3)))
        {
            return null;
        }

        var (one, two) = (scan.Number(at), scan.Number(at + 2));
        return mark == "/" && !scan.German && one <= 12 ? (two, one, at + 3) : (one, two, mark == "." ? at + 4 : at + 3);
    }

    // 30. Februar, 31st of June
    private static (int Day, int Month, int After)? DayAndMonth(Scan scan, int at)
    {
        if (!scan.Digits(at) || scan[at].Text.Length > 2)
        {
            return null;
        }

        var month = at + 1 + (scan.Touches(at + 1) && scan.Key(at + 1) is "st" or "nd" or "rd" or "th" or "." ? 1 : 0);
        month += scan.Key(month) == "of" ? 1 : 0;
        return KnownDays.Months.TryGetValue(scan.Key(month), out var number) ? (scan.Number(at), number, month + 1) : null;
    }

    // February 30th
    private static (int Day, int Month, int After)? MonthAndDay(Scan scan, int at) =>
        !scan.German && KnownDays.Months.TryGetValue(scan.Key(at), out var number) && scan.Digits(at + 1) && scan[at + 1].Text.Length <= 2 && scan.Key(at + 2) is not (":" or "h" or "min" or "minutes" or "hours" or "hour" or "hrs")
            ? (scan.Number(at + 1), number, at + 2 + (scan.Touches(at + 2) && scan.Key(at + 2) is "st" or "nd" or "rd" or "th" ? 1 : 0))
            : null;

    // Without a year a leap day may be.
    private static (int Year, int After) Year(Scan scan, int at)
    {
        var year = scan.Key(at) is "/" or "," ? at + 1 : at;
        return scan.Digits(year) && scan[year].Text.Length == 4 && scan.Number(year) is > 1900 and < 2200 ? (scan.Number(year), year + 1) : (2000, at);
    }

    private static bool Cannot(int day, int month, int year) => month is >= 1 and <= 12 && day is >= 1 and <= 31 && day > CalendarSystem.Iso.GetDaysInMonth(year, month);
}
