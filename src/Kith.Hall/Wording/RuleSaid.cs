using System.Globalization;
using Kith.Hall.Texts;
using NodaTime;

namespace Kith.Hall.Wording;

/// <summary>A rule of RFC 5545 as people say it: “every 3 months”, “every week on Monday and Thursday”.</summary>
public static class RuleSaid
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    private static readonly LocalDate Monday = new(2000, 1, 3);

    /// <summary>The words; the rule itself where no short ones say it.</summary>
    public static string Of(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var parts = rule.Split(';').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).DistinctBy(part => part[0]).ToDictionary(part => part[0], part => part[1]);
        var days = parts.GetValueOrDefault("BYDAY")?.Split(',').Select(day => Array.IndexOf(Weekdays, day)).ToList() ?? [];
        var forms = parts.GetValueOrDefault("FREQ") switch
        {
            "DAILY" => WordsTexts.EveryDay,
            "WEEKLY" => WordsTexts.EveryWeek,
            "MONTHLY" => WordsTexts.EveryMonth,
            "YEARLY" => WordsTexts.EveryYear,
            _ => null,
        };
        var isPlain = parts.Keys.All(part => part is "FREQ" or "INTERVAL" or "BYDAY") && (days.Count == 0 || parts["FREQ"] == "WEEKLY") && days.TrueForAll(day => day >= 0);
        if (forms is null || !isPlain)
        {
            return Said.Fill(WordsTexts.ByRule, rule);
        }

        var often = Said.Count(forms, int.TryParse(parts.GetValueOrDefault("INTERVAL", "1"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 1);
        return days.Count == 0 ? often : Said.Fill(WordsTexts.EveryOn, often, Said.List([.. days.Select(day => Monday.PlusDays(day).ToString(WordsTexts.WeekdayPattern, CultureInfo.CurrentCulture))]));
    }
}
