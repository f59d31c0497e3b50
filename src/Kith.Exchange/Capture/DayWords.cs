using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Kith.Exchange.Capture;

/// <summary>Which day, as people say it: “yesterday”, “last Tuesday”, “on Monday”, “3 Nov”, “two weeks ago”. Always a day that has been.</summary>
internal static class DayWords
{
    private const RegexOptions House = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Month = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private const string Weekday = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";

    private static readonly Regex Said = new(
        @"(?:\bon\s+)?(?:" +
        @"\b(?<iso>\d{4}-\d{2}-\d{2})\b|" +
        @"\b(?:the\s+)?(?<before>day before yesterday)\b|\b(?<yesterday>yesterday|last night)\b|\b(?<today>today|tonight|this morning|this afternoon|this evening|just now)\b|" +
        @"\b(?<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of)\s+(?<unit>day|week|month|year)s?\s+ago\b|" +
        @"\blast\s+(?<last>week|month|year)\b|" +
        @"\b(?:last\s+|this\s+)?(?<weekday>" + Weekday + @")\b\.?|" +
        @"\b(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>" + Month + @")\b\.?(?:,?\s+(?<year>\d{4}))?\b|" +
        @"\b(?<month2>" + Month + @")\.?\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?<year2>\d{4}))?|" +
        @"\b(?<day3>\d{1,2})\.(?<month3>\d{1,2})\.(?<year3>\d{4})?)",
        House);

    /// <summary>Takes the day out of a text; null when none is said, or when there is no such day.</summary>
    internal static (LocalDate? On, string Left) Take(string text, LocalDate today)
    {
        for (var said = Said.Match(text); said.Success; said = said.NextMatch())
        {
            if (Day(said.Groups, today) is { } day)
            {
                return (day, text.Remove(said.Index, said.Length).Insert(said.Index, " "));
            }
        }

        return (null, text);
    }

    private static LocalDate? Day(GroupCollection said, LocalDate today) => said switch
    {
        _ when said["iso"].Success => PartialDate.TryParse(said["iso"].Value, null, out var date) ? date.Whole : null,
        _ when said["before"].Success => today.PlusDays(-2),
        _ when said["yesterday"].Success => today.PlusDays(-1),
        _ when said["today"].Success => today,
        _ when said["unit"].Success => Back(today, Count(said["count"].Value), said["unit"].Value),
        _ when said["last"].Success => Back(today, 1, said["last"].Value),
        _ when said["weekday"].Success => today.Previous((IsoDayOfWeek)(1 + Array.FindIndex(CaptureWords.Weekdays, day => Begins(day, said["weekday"].Value)))),
        _ when said["day"].Success => Named(said["day"].Value, said["month"].Value, said["year"].Value, today),
        _ when said["day2"].Success => Named(said["day2"].Value, said["month2"].Value, said["year2"].Value, today),
        _ => Past(Count(said["day3"].Value), Count(said["month3"].Value), said["year3"].Value, today),
    };

    private static LocalDate Back(LocalDate today, int count, string unit) => char.ToLowerInvariant(unit[0]) switch
    {
        'd' => today.PlusDays(-count),
        'w' => today.PlusWeeks(-count),
        'm' => today.PlusMonths(-count),
        _ => today.PlusYears(-count),
    };

    private static LocalDate? Named(string day, string month, string year, LocalDate today) =>
        Past(Count(day), 1 + Array.FindIndex(CaptureWords.Months, name => Begins(name, month)), year, today);

    /// <summary>Without a year, the latest such day that has been.</summary>
    private static LocalDate? Past(int day, int month, string year, LocalDate today)
    {
        var first = year.Length > 0 ? Count(year) : today.Year;
        for (var tried = first; tried > first - 8 && tried > 0; tried--)
        {
            if (month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(tried, month) && (year.Length > 0 || new LocalDate(tried, month, day) <= today))
            {
                return new LocalDate(tried, month, day);
            }

            if (year.Length > 0)
            {
                return null;
            }
        }

        return null;
    }

    private static bool Begins(string name, string said) => name.StartsWith(said, StringComparison.OrdinalIgnoreCase);

    private static int Count(string number) => CaptureWords.Numbers.TryGetValue(number, out var known) ? known : int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
}
