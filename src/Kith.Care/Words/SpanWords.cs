using System.Globalization;

namespace Kith.Care;

/// <summary>Lengths of time as people say them: “three weeks”, “two months”. Never more than a sixth away from the length meant.</summary>
public static class SpanWords
{
    private const double Month = 30.44;
    private const double Year = 365.25;

    /// <summary>A number of days: by days up to twenty, by weeks up to eleven, by months up to two years, then by half years.</summary>
    public static string Of(double days, CultureInfo reader) => Read(days) switch
    {
        (0, _) => Texts.Words["Span.None", reader],
        (1, var unit) => Texts.Words[$"Span.{unit}", reader],
        (var n, "Year") when n % 1 != 0 => Texts.Words.Fill(n < 13 ? "Span.YearsHalf" : "Span.YearsHalfMore", reader, ("n", NumberWords.Of((int)n, reader))),
        var (n, unit) => Texts.Words.Fill($"Span.{unit}s", reader, ("n", NumberWords.Of((int)n, reader))),
    };

    /// <summary>A usual gap: “almost every day”, “about once a month”, “about every three weeks”.</summary>
    public static string Every(double days, CultureInfo reader) => Read(Math.Max(1, days)) switch
    {
        (1, var unit) => Texts.Words[$"Every.{unit}", reader],
        _ => Texts.Words.Fill("Every.Span", reader, ("span", Of(days, reader))),
    };

    /// <summary>A length in minutes: “45 minutes”, “an hour”, “1 h 30 min”.</summary>
    public static string Minutes(int minutes, CultureInfo reader)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        return (hours, rest) switch
        {
            (0, 1) => Texts.Words["Span.Minute", reader],
            (0, _) => Texts.Words.Fill("Span.Minutes", reader, ("n", NumberWords.Of(rest, reader))),
            (1, 0) => Texts.Words["Span.Hour", reader],
            (_, 0) => Texts.Words.Fill("Span.Hours", reader, ("n", NumberWords.Of(hours, reader))),
            _ => Texts.Words.Fill("Span.HoursMinutes", reader, ("h", hours.ToString(reader)), ("m", rest.ToString(reader))),
        };
    }

    private static (double Count, string Unit) Read(double days) => Math.Round(days, MidpointRounding.AwayFromZero) switch
    {
        7 => (1, "Week"),
        14 => (2, "Week"),
        <= 20 and var n => (n, "Day"),
        >= 28 and <= 33 => (1, "Month"),
        >= 57 and <= 65 => (2, "Month"),
        <= 80 and var n => (Rounded(n / 7), "Week"),
        >= 350 and <= 380 => (1, "Year"),
        < 23.5 * Month and var n => (Rounded(n / Month), "Month"),
        var n => (Rounded(2 * n / Year) / 2, "Year"),
    };

    private static double Rounded(double number) => Math.Round(number, MidpointRounding.AwayFromZero);
}
