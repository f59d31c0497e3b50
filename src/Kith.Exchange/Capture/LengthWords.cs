using System.Globalization;
using System.Text.RegularExpressions;

namespace Kith.Exchange.Capture;

/// <summary>How long, as people say it: “90 min”, “2h”, “an hour and a half”, “1h30”.</summary>
internal static class LengthWords
{
    private const string Number = @"\d{1,3}(?:[.,]\d{1,2})?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty-five|forty|fifty|sixty|ninety|a couple of";

    // The longest way of saying it stands first: an alternation takes the first that fits.
    private static readonly Regex Said = new(
        @"(?:\b(?:for|about|around|some)\s+)*\b(?:" +
        @"(?<quarters>three quarters) of an hour|(?<quarter>a quarter) of an hour|(?<half>half an hour|half hour)|" +
        @"(?<hours>" + Number + @")(?:\s+(?<more>and a half)\s+hours|\s*(?:hours|hour|hrs|hr|h)(?:\s+(?<more>and a half)|\s*(?:and\s+)?(?<rest>\d{1,2})\s*(?:minutes|minute|mins|min|m)?)?)|" +
        @"(?<minutes>" + Number + @")\s*(?:minutes|minute|mins|min))\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Takes the length out of a text; null when none is said.</summary>
    internal static (int? Minutes, string Left) Take(string text)
    {
        var said = Said.Match(text);
        return said.Success ? (Minutes(said.Groups), text.Remove(said.Index, said.Length).Insert(said.Index, " ")) : (null, text);
    }

    private static int Minutes(GroupCollection said) => said switch
    {
        _ when said["quarters"].Success => 45,
        _ when said["quarter"].Success => 15,
        _ when said["half"].Success => 30,
        _ when said["minutes"].Success => (int)Math.Round(Count(said["minutes"].Value)),
        _ => (int)Math.Round(60 * Count(said["hours"].Value)) + (said["more"].Success ? 30 : 0)
            + (said["rest"].Success ? int.Parse(said["rest"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0),
    };

    private static double Count(string number) => CaptureWords.Numbers.TryGetValue(number, out var known)
        ? known
        : double.Parse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
