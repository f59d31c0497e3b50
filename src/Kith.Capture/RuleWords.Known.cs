using System.Collections.Frozen;

namespace Kith.Capture;

/// <summary>The English and German words by which people say how something returns.</summary>
internal static class KnownRuleWords
{
    /// <summary>Stretches of time: the frequency of RFC 5545 and how many of it.</summary>
    internal static readonly FrozenDictionary<string, (string Frequency, int Interval)> Stretches = new Dictionary<string, (string, int)>
    {
        ["day"] = ("DAILY", 1), ["days"] = ("DAILY", 1), ["daily"] = ("DAILY", 1), ["tag"] = ("DAILY", 1), ["tage"] = ("DAILY", 1), ["tagen"] = ("DAILY", 1), ["täglich"] = ("DAILY", 1),
        ["week"] = ("WEEKLY", 1), ["weeks"] = ("WEEKLY", 1), ["weekly"] = ("WEEKLY", 1), ["woche"] = ("WEEKLY", 1), ["wochen"] = ("WEEKLY", 1), ["wöchentlich"] = ("WEEKLY", 1),
        ["fortnight"] = ("WEEKLY", 2), ["fortnightly"] = ("WEEKLY", 2), ["fortnights"] = ("WEEKLY", 2), ["biweekly"] = ("WEEKLY", 2), ["zweiwöchentlich"] = ("WEEKLY", 2), ["vierzehntäglich"] = ("WEEKLY", 2),
        ["month"] = ("MONTHLY", 1), ["months"] = ("MONTHLY", 1), ["monthly"] = ("MONTHLY", 1), ["monat"] = ("MONTHLY", 1), ["monate"] = ("MONTHLY", 1), ["monaten"] = ("MONTHLY", 1), ["monatlich"] = ("MONTHLY", 1),
        ["bimonthly"] = ("MONTHLY", 2), ["zweimonatlich"] = ("MONTHLY", 2),
        ["quarter"] = ("MONTHLY", 3), ["quarters"] = ("MONTHLY", 3), ["quarterly"] = ("MONTHLY", 3), ["quartal"] = ("MONTHLY", 3), ["vierteljahr"] = ("MONTHLY", 3), ["vierteljährlich"] = ("MONTHLY", 3), ["quartalsweise"] = ("MONTHLY", 3),
        ["half-year"] = ("MONTHLY", 6), ["half-yearly"] = ("MONTHLY", 6), ["halbjahr"] = ("MONTHLY", 6), ["halbjährlich"] = ("MONTHLY", 6),
        ["year"] = ("YEARLY", 1), ["years"] = ("YEARLY", 1), ["yearly"] = ("YEARLY", 1), ["annually"] = ("YEARLY", 1), ["jahr"] = ("YEARLY", 1), ["jahre"] = ("YEARLY", 1), ["jahren"] = ("YEARLY", 1), ["jährlich"] = ("YEARLY", 1),
    }.ToFrozenDictionary();

    /// <summary>Days of the week as RFC 5545 writes them.</summary>
    internal static readonly FrozenDictionary<string, string> Weekdays = new Dictionary<string, string>
    {
        ["monday"] = "MO", ["mondays"] = "MO", ["montag"] = "MO", ["montags"] = "MO", ["tuesday"] = "TU", ["tuesdays"] = "TU", ["dienstag"] = "TU", ["dienstags"] = "TU",
        ["wednesday"] = "WE", ["wednesdays"] = "WE", ["mittwoch"] = "WE", ["mittwochs"] = "WE", ["thursday"] = "TH", ["thursdays"] = "TH", ["donnerstag"] = "TH", ["donnerstags"] = "TH",
        ["friday"] = "FR", ["fridays"] = "FR", ["freitag"] = "FR", ["freitags"] = "FR", ["saturday"] = "SA", ["saturdays"] = "SA", ["samstag"] = "SA", ["samstags"] = "SA", ["sonnabend"] = "SA",
        ["sunday"] = "SU", ["sundays"] = "SU", ["sonntag"] = "SU", ["sonntags"] = "SU",
        ["weekday"] = "MO,TU,WE,TH,FR", ["weekdays"] = "MO,TU,WE,TH,FR", ["workday"] = "MO,TU,WE,TH,FR", ["werktags"] = "MO,TU,WE,TH,FR", ["weekend"] = "SA,SU", ["wochenende"] = "SA,SU",
    }.ToFrozenDictionary();

    /// <summary>Numbers beyond those of a line, and “every other”.</summary>
    internal static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12,
        ["other"] = 2, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["sixth"] = 6,
        ["zwei"] = 2, ["drei"] = 3, ["vier"] = 4, ["fünf"] = 5, ["sechs"] = 6, ["sieben"] = 7, ["acht"] = 8, ["neun"] = 9, ["zehn"] = 10, ["elf"] = 11, ["zwölf"] = 12,
        ["zweite"] = 2, ["zweiten"] = 2, ["zweites"] = 2, ["dritte"] = 3, ["dritten"] = 3, ["drittes"] = 3, ["vierte"] = 4, ["vierten"] = 4, ["viertes"] = 4,
    }.ToFrozenDictionary();

    /// <summary>Words that only lead up to these.</summary>
    internal static readonly FrozenSet<string> Leading = new[]
    {
        "every", "each", "once", "a", "an", "per", "the", "on", "and", "all", "alle", "jede", "jeden", "jedes", "jeder", "einmal", "im", "in", "pro", "die", "der", "am", "und",
    }.ToFrozenSet();
}
