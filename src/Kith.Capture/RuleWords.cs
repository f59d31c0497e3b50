using System.Globalization;
using Kith.Formats.ICalendar;
using NodaTime;

namespace Kith.Capture;

/// <summary>How something returns, as people say it (“every 3 months”, “alle zwei Wochen”, “every other Monday”), as a rule of RFC 5545.</summary>
public static class RuleWords
{
    private const int Longest = 200;
    private const int MostOfAUnit = 999;

    /// <summary>The rule; null when the words say none. A rule that is written as RFC 5545 writes it is checked and kept.</summary>
    public static string? Read(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var text = said.Trim();
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        if (text.Contains("FREQ=", StringComparison.OrdinalIgnoreCase))
        {
            var rule = (text.StartsWith("RRULE:", StringComparison.OrdinalIgnoreCase) ? text[6..] : text).Trim().ToUpperInvariant();
            return Recurrence.IsByDay(rule) ? rule : null;
        }

        return Words([.. text.ToLowerInvariant().Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(word => !KnownRuleWords.Leading.Contains(word))]);
    }

    /// <summary>
    /// The day after which it comes again, by a rule and from a day; null when it comes no more. A rule that only says how many
    /// months or years keeps to the end of a month that is too short for its day, and 29 February to 1 March, as people do.
    /// </summary>
    /// <param name="rule">A rule of RFC 5545.</param>
    /// <param name="first">The day from which it counts.</param>
    /// <param name="after">Only days after this one.</param>
    public static LocalDate? Next(string rule, LocalDate first, LocalDate after) => Days(rule, first, after, 1).Cast<LocalDate?>().FirstOrDefault();

    /// <summary>The days on which it comes after a day, at most a number.</summary>
    public static IEnumerable<LocalDate> Days(string rule, LocalDate first, LocalDate after, int most) => Recurrence.DaysAfter(Mild(rule, first), first, after, most);

    // RFC 5545 leaves out the months that have no such day.
    private static string Mild(string rule, LocalDate first)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Contains("BY", StringComparison.Ordinal) || first.Day <= 28 ? rule
            : rule.Contains("FREQ=MONTHLY", StringComparison.Ordinal) ? $"{rule};BYMONTHDAY={string.Join(',', Enumerable.Range(28, first.Day - 27))};BYSETPOS=-1"
            : rule.Contains("FREQ=YEARLY", StringComparison.Ordinal) && first is { Month: 2, Day: 29 } ? rule + ";BYYEARDAY=60"
            : rule;
    }

    private static string? Words(string[] words)
    {
        var (times, rest) = words is [var number, ..] && Number(number) is { } count ? (count, words[1..]) : (1, words);
        if (rest is [var one] && KnownRuleWords.Stretches.TryGetValue(one, out var stretch))
        {
            return Rule(stretch.Frequency, times * stretch.Interval, "");
        }

        return rest.Length > 0 && rest.All(KnownRuleWords.Weekdays.ContainsKey)
            ? Rule("WEEKLY", times, ";BYDAY=" + string.Join(',', rest.SelectMany(word => KnownRuleWords.Weekdays[word].Split(',')).Distinct()))
            : null;
    }

    private static string Rule(string frequency, int interval, string days) =>
        string.Create(CultureInfo.InvariantCulture, $"FREQ={frequency}{(interval == 1 ? "" : $";INTERVAL={interval}")}{days}");

    private static int? Number(string word) => KnownRuleWords.Numbers.TryGetValue(word, out var known) ? known
        : int.TryParse(word.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostOfAUnit ? number : null;
}
