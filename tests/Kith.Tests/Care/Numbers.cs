using System.Globalization;
using System.Text.RegularExpressions;

namespace Kith.Tests.Care;

/// <summary>Reads lengths of time and counts back out of English sentences, by rules of its own.</summary>
internal static partial class Numbers
{
    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    [GeneratedRegex(@"\b(?<n>an?|once a|almost every|\d[\d,]*|[a-z]+)(?<half> and a half)? (?<unit>day|week|month|year)s?\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Length();

    [GeneratedRegex(@"\bon (?<n>\d[\d,]*|[a-z]+) days\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Count();

    /// <summary>Every length of time in a sentence, in days; counts of days (“on twelve days”) are none.</summary>
    public static IEnumerable<double> DaysIn(string sentence) =>
        from Match match in Length().Matches(Count().Replace(sentence, ""))
        let number = Value(match.Groups["n"].Value)
        where number is not null
        select (number.Value + (match.Groups["half"].Success ? 0.5 : 0)) * Unit(match.Groups["unit"].Value);

    /// <summary>Every count of days in a sentence.</summary>
    public static IEnumerable<int> CountsIn(string sentence) =>
        from Match match in Count().Matches(sentence) select (int)Value(match.Groups["n"].Value)!.Value;

    private static double? Value(string number) =>
        number is "a" or "an" or "once a" or "almost every" ? 1
        : Array.IndexOf(Words, number) is >= 0 and var at ? at
        : double.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var digits) ? digits
        : null;

    private static double Unit(string unit) => unit switch { "day" => 1, "week" => 7, "month" => 30.44, _ => 365.25 };
}
