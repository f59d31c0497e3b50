using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Kith;

/// <summary>A date of which the year, or the day, may be unknown: 1985-04-12, --04-12, 1985-04, 1985.</summary>
/// <remarks>
/// Written as RFC 6350, section 4.3.1 writes it (the extended form where both exist), which is also how it is stored.
/// A day without a month means nothing and is refused; 29 February needs no leap year when the year is unknown.
/// </remarks>
public sealed record PartialDate : IParsable<PartialDate>
{
    private PartialDate(int? year, int? month, int? day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>1 to 9999; null when not known.</summary>
    public int? Year { get; }

    /// <summary>1 to 12; null when not known.</summary>
    public int? Month { get; }

    /// <summary>1 to 31; null when not known.</summary>
    public int? Day { get; }

    /// <summary>A date of which at least the year or the month is known.</summary>
    /// <exception cref="RefusalException">There is no such date.</exception>
    public static PartialDate Of(int? year, int? month, int? day) =>
        Exists(year, month, day)
            ? new PartialDate(year, month, day)
            : throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.NoDate, year, month, day));

    /// <summary>The whole date.</summary>
    public static PartialDate Of(LocalDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>The date as a day, when all of it is known.</summary>
    public LocalDate? Whole => this is { Year: { } year, Month: { } month, Day: { } day } ? new LocalDate(year, month, day) : null;

    /// <summary>Its return in a given year; 29 February falls on 1 March in a common year. Null when month or day is unknown.</summary>
    public LocalDate? In(int year) => this is { Month: { } month, Day: { } day }
        ? month == 2 && day == 29 && !CalendarSystem.Iso.IsLeapYear(year) ? new LocalDate(year, 3, 1) : new LocalDate(year, month, day)
        : null;

    /// <summary>Its first return on or after a day; null when month or day is unknown.</summary>
    public LocalDate? NextOn(LocalDate from) => In(from.Year) is { } here && here >= from ? here : In(from.Year + 1);

    /// <summary>Whether it is later than another for certain: as far as both are known, beginning with the year.</summary>
    public bool IsAfter(PartialDate other) => Year is { } year && other.Year is { } otherYear
        && (year != otherYear ? year > otherYear : Month is { } month && other.Month is { } otherMonth && (month != otherMonth ? month > otherMonth : Day > other.Day));

    /// <summary>An end that may follow a beginning.</summary>
    /// <exception cref="RefusalException">It is before it for certain.</exception>
    public static PartialDate? Ending(PartialDate? since, PartialDate? until) => since is not null && until is not null && since.IsAfter(until)
        ? throw new RefusalException(RefusalReason.Invalid, string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.EndsBefore, until, since))
        : until;

    /// <summary>Month and day as 1231 for 31 December, by which occasions are found in a range of days; null when either is unknown.</summary>
    public int? MonthDay => this is { Month: { } month, Day: { } day } ? (month * 100) + day : null;

    /// <inheritdoc/>
    public static PartialDate Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var date) ? date : throw new FormatException($"“{s}” is not a date: 1985-04-12, --04-12, 1985-04 or 1985 are.");

    /// <summary>Reads both forms of RFC 6350: with hyphens and without (19850412, --0412, ---12 is refused).</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result)
    {
        result = null;
        if (s is null || s.Length > 10)
        {
            return false;
        }

        var (year, rest) = s.StartsWith("--", StringComparison.Ordinal) ? (null, s[2..]) : (Digits(s, 4), s.Length >= 4 ? s[4..].TrimStart('-') : "");
        if (year is null && !s.StartsWith("--", StringComparison.Ordinal))
        {
            return false;
        }

        var (month, day) = rest.Length switch
        {
            0 => (null, (int?)null),
            2 => (Digits(rest, 2), null),
            4 => (Digits(rest, 2), Digits(rest[2..], 2)),
            5 when rest[2] == '-' => (Digits(rest, 2), Digits(rest[3..], 2)),
            _ => (-1, null),
        };
        if ((rest.Length >= 2 && month is null) || (rest.Length >= 4 && day is null) || !Exists(year, month, day))
        {
            return false;
        }

        result = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>The extended form of RFC 6350, section 4.3.1.</summary>
    public override string ToString() => this switch
    {
        { Year: { } y, Month: { } m, Day: { } d } => string.Create(CultureInfo.InvariantCulture, $"{y:D4}-{m:D2}-{d:D2}"),
        { Year: { } y, Month: { } m } => string.Create(CultureInfo.InvariantCulture, $"{y:D4}-{m:D2}"),
        { Year: { } y } => y.ToString("D4", CultureInfo.InvariantCulture),
        { Month: { } m, Day: { } d } => string.Create(CultureInfo.InvariantCulture, $"--{m:D2}-{d:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"--{Month:D2}"),
    };

    private static int? Digits(string text, int count) =>
        text.Length >= count && int.TryParse(text.AsSpan(0, count), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static bool Exists(int? year, int? month, int? day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || (day is not null && month is null) || (year is null && month is null))
        {
            return false;
        }

        // A leap year stands in for the unknown one, so that 29 February survives.
        return day is null || day <= CalendarSystem.Iso.GetDaysInMonth(year ?? 2000, month!.Value);
    }
}
