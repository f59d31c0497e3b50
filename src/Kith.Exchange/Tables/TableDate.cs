using System.Globalization;
using System.Text.RegularExpressions;

namespace Kith.Exchange.Tables;

/// <summary>Days as address tables write them.</summary>
/// <remarks>
/// A day of two numbers up to twelve can be read both ways; which is meant is told by the rest of the file or by its
/// owner, never assumed. A year of two digits up to 29 is of this century (2029), as in spreadsheets.
/// </remarks>
internal static partial class TableDate
{
    /// <summary>How a day is written.</summary>
    public enum Form
    {
        /// <summary>Year, month, day, or month by name: one reading only.</summary>
        Plain,

        /// <summary>No day, as Outlook says: 0/0/00.</summary>
        None,

        /// <summary>Only the month can stand first.</summary>
        MonthFirst,

        /// <summary>Only the day can stand first.</summary>
        DayFirst,

        /// <summary>Either may stand first.</summary>
        Either,
    }

    /// <summary>How a text is written as a day; null when it is none.</summary>
    public static Form? Shape(string text)
    {
        if (Plain(text) is not null)
        {
            return Form.Plain;
        }

        if (Numbers().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var (first, second) = (Part(match, "a"), Part(match, "b"));
        return first == 0 && second == 0 ? Form.None
            : match.Groups["dot"].Success || first > 12 ? second is >= 1 and <= 12 && first is >= 1 and <= 31 ? Form.DayFirst : null
            : second > 12 ? second <= 31 && first >= 1 ? Form.MonthFirst : null
            : first >= 1 && second >= 1 ? first == second ? Form.Plain : Form.Either
            : null;
    }

    /// <summary>The day a text names; null when it names none, or when the order that would tell is not known.</summary>
    public static PartialDate? Of(string text, DateOrder? order)
    {
        if (Plain(text) is { } plain)
        {
            return plain;
        }

        var (shape, match) = (Shape(text), Numbers().Match(text.Trim()));
        var dayFirst = shape switch
        {
            Form.DayFirst or Form.Plain => true,
            Form.MonthFirst => false,
            Form.Either when order is { } told => told == DateOrder.DayFirst,
            _ => (bool?)null,
        };
        if (dayFirst is null)
        {
            return null;
        }

        var (a, b) = (Part(match, "a"), Part(match, "b"));
        return Dated(Year(match.Groups["y"].Value), dayFirst.Value ? b : a, dayFirst.Value ? a : b);
    }

    // 1985-06-15, 1985-06, --06-15, 19850615, 15 Jun 1985, 7-Feb-22, Jun 15, 1985, each perhaps with a time behind.
    private static PartialDate? Plain(string text)
    {
        var trimmed = text.Trim();
        var day = trimmed.Length > 10 && trimmed[10] is 'T' or ' ' && char.IsAsciiDigit(trimmed[0]) ? trimmed[..10] : trimmed;
        if (PartialDate.TryParse(day, null, out var date) && (date.Month is not null || date.Year is > 1800 and < 2200))
        {
            return date.Year is 1604 or 0 ? Dated(null, date.Month!.Value, date.Day ?? 0) : date;
        }

        return Written(DayMonthYear().Match(trimmed)) ?? Written(MonthDayYear().Match(trimmed));
    }

    private static PartialDate? Written(Match match) =>
        match.Success && Months.TryGetValue(match.Groups["m"].Value.ToUpperInvariant(), out var month)
            ? Dated(Year(match.Groups["y"].Value), month, Part(match, "d"))
            : null;

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int? Year(string text) => text.Length switch
    {
        0 => null,
        2 => int.Parse(text, CultureInfo.InvariantCulture) is var year && year <= 29 ? 2000 + year : 1900 + year,
        _ => int.Parse(text, CultureInfo.InvariantCulture) is var year && year == 1604 ? null : year,
    };

    // Outlook writes the year 0 or 1604 for none.
    private static PartialDate? Dated(int? year, int month, int day)
    {
        var text = year is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:D4}-{month:D2}-{day:D2}") : string.Create(CultureInfo.InvariantCulture, $"--{month:D2}-{day:D2}");
        return PartialDate.TryParse(text, null, out var date) ? date : null;
    }

    [GeneratedRegex(@"^(?<a>\d{1,2})((?<dot>\.)|[/-])\s?(?<b>\d{1,2})([./-]\s?(?<y>\d{4}|\d{2})?)?( \d{1,2}:\d{2}.*)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<d>\d{1,2})[. -]+(?<m>\p{L}{3,10})[. -]*(?<y>\d{4}|\d{2})?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"^(?<m>\p{L}{3,10})\.? (?<d>\d{1,2})(,? (?<y>\d{4}))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthDayYear();
}
