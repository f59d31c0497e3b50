using System.Globalization;
using System.Text.RegularExpressions;
using Kith.Formats.Lines;

namespace Kith.Formats.VCard;

/// <summary>A date of which parts may be unknown, in all the ways address books write one.</summary>
/// <param name="Year">1 to 9999; null when not said.</param>
/// <param name="Month">1 to 12; null when not said.</param>
/// <param name="Day">1 to 31; null when not said.</param>
/// <remarks>
/// RFC 6350, section 4.3: 19850412, 1985-04-12, 1985-04, 1985, --0412, --04-12, --04; a time after it is left aside. Beyond it:
/// Apple's year 1604, with or without X-APPLE-OMIT-YEAR, means that the year is not known, for nobody in an address book was born then;
/// so does the year 0000. Fastmail marks what it made up by X-FM-NO-MONTH and X-FM-NO-DAY.
/// </remarks>
public sealed partial record CardDate(int? Year, int? Month, int? Day)
{
    /// <summary>The date a property says; null when it says none.</summary>
    public static CardDate? Of(Property property) => Parse(property.Plain) is not { } date ? null : (date with
    {
        Year = date.Year == Number(property.Parameters["X-APPLE-OMIT-YEAR"]) ? null : date.Year,
        Month = property.Parameters["X-FM-NO-MONTH"] is null ? date.Month : null,
        Day = property.Parameters["X-FM-NO-DAY"] is null && property.Parameters["X-FM-NO-MONTH"] is null ? date.Day : null,
    }).Checked();

    /// <summary>The date a text says; null when it says none.</summary>
    public static CardDate? Parse(string text)
    {
        if (text.Length > 64 || Written().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        int? Part(string name) => match.Groups[name] is { Success: true } group ? Number(group.Value) : null;
        return new CardDate(Part("year") is { } year and not 0 and not 1604 ? year : null, Part("month"), Part("day")).Checked();
    }

    /// <summary>As RFC 6350 writes it: 19850412, 1985-04, 1985, --0412, --04.</summary>
    public override string ToString() => (Year, Month, Day) switch
    {
        ({ } y, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{y:D4}{m:D2}{d:D2}"),
        ({ } y, { } m, null) => string.Create(CultureInfo.InvariantCulture, $"{y:D4}-{m:D2}"),
        ({ } y, null, _) => string.Create(CultureInfo.InvariantCulture, $"{y:D4}"),
        (null, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"--{m:D2}{d:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"--{Month:D2}"),
    };

    private CardDate? Checked()
    {
        var exists = (Year, Month) != (null, null) && (Month is not null || Day is null) && Month is null or (>= 1 and <= 12)
            && (Day is null || (Day >= 1 && Day <= DateTime.DaysInMonth(Year ?? 2000, Month!.Value)));
        return exists ? this : null;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(
        @"^(?:(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)|(?<year>\d{4})[-/](?<month>\d\d?)(?:[-/](?<day>\d\d?))?|(?<year>\d{4})|--(?<month>\d\d)(?:-?(?<day>\d\d))?|(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4}))(?:[T ].*|Z)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
