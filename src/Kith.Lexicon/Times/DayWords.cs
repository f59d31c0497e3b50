using NodaTime;

namespace Kith.Lexicon;

/// <summary>Which day, as people say it in English and German: “yesterday”, “letzten Donnerstag”, “two weeks ago”, “am Wochenende”.</summary>
internal static class DayWords
{
    /// <summary>The days a line says, in its order. Their words are marked as understood.</summary>
    internal static List<DaySaid> In(Scan scan, LocalDate today)
    {
        var days = new List<DaySaid>();
        for (var at = 0; at < scan.Count;)
        {
            if (scan.SenseOf(at) == Sense.None && At(scan, at, today) is { } day)
            {
                scan.Understand(day.First, day.After, Sense.Day);
                days.Add(day);
                at = day.After;
            }
            else
            {
                at++;
            }
        }

        return days;
    }

    /// <summary>The day that begins at a word, the little words before it included.</summary>
    internal static DaySaid? At(Scan scan, int first, LocalDate today)
    {
        if (scan.Key(first) is "by" or "over" && scan.Key(first - 1) is "come" or "comes" or "came" or "coming" or "drop" or "drops" or "dropped" or "stop" or "stopped" or "pop" or "pops" or "popped" or "popping" or "go" or "went" or "passed")
        {
            // "come by on Friday": the little word belongs to the verb.
            return null;
        }

        var at = first;
        while (at < first + 3 && KnownDays.Before.Contains(scan.Key(at)))
        {
            at++;
        }

        if (scan.SenseOf(at) == Sense.Day)
        {
            // A date that no calendar has.
            return null;
        }

        var told = at > first ? scan.Key(at - 1) : "";
        return (Advent(scan, at, today) ?? Named(scan, at, today) ?? Counted(scan, at, today) ?? DayDates.At(scan, at, told, today) ?? Week(scan, at, today) ?? Weekday(scan, at, told, today) ?? Feast(scan, at, told, today)) is not { } day
            ? null
            : day with { First = first };
    }

    /// <summary>Whether a part of the day stands at a word; after it the next word.</summary>
    internal static int AfterParts(Scan scan, int at)
    {
        var from = at;
        at = KnownDays.Before.Contains(scan.Key(at)) && KnownDays.Parts.Contains(scan.Key(at + 1)) && scan.Key(at) is "am" or "in" or "zu" ? at + 1 : at;
        if (scan.Says(at, "in", "the") && KnownDays.Parts.Contains(scan.Key(at + 2)))
        {
            at += 2;
        }

        while (KnownDays.Parts.Contains(scan.Key(at)) || (at > from && scan.Key(at) == "." && scan.Key(at - 1) is "nachm" or "vorm"))
        {
            at++;
        }

        return at;
    }

    private static DaySaid? Named(Scan scan, int at, LocalDate today)
    {
        if (scan.Says(at, "day", "before", "yesterday"))
        {
            return Near(scan, at, at + 3, today, -2);
        }

        if (scan.Says(at, "day", "after", "tomorrow"))
        {
            return Near(scan, at, at + 3, today, 2);
        }

        if (scan.Says(at, "last", "night"))
        {
            return Near(scan, at, at + 2, today, -1);
        }

        if (scan.Says(at, "just", "now") || scan.Says(at, "gerade", "eben") || (scan.Key(at - 1) is "this" && KnownDays.Parts.Contains(scan.Key(at))))
        {
            return Near(scan, at, scan.Key(at - 1) is "this" ? at + 1 : at + 2, today, 0);
        }

        // "heute vor einer Woche", "morgen in vierzehn Tagen"
        if (scan.Says(at, "heute|gestern|morgen") && (Counted(scan, scan.Key(at + 1) == "in" ? at + 2 : at + 1, today) is { } from && (scan.Key(at + 1) == "vor" || from.Past is null)))
        {
            var shift = scan.Key(at) == "heute" ? 0 : scan.Key(at) == "gestern" ? -1 : 1;
            return new DaySaid(at, from.After, from.Past?.PlusDays(shift), from.Ahead?.PlusDays(shift));
        }

        return KnownDays.Near.TryGetValue(scan.Key(at), out var away)
            ? Near(scan, at, at + 1, today, away)
            : scan.Key(at) == "morgen" && !IsMorning(scan, at) ? Near(scan, at, at + 1, today, 1) : null;
    }

    // "heute Morgen", "am Morgen", "guten Morgen": not tomorrow.
    private static bool IsMorning(Scan scan, int at) =>
        scan.Key(at - 1) is "am" or "guten" or "jeden" or "heute" or "den" or "diesen" or "der" or "gegen" or "in" || scan.SenseOf(at - 1) == Sense.Day;

    /// <summary>“am 2. Advent”, “vierter Advent”, “letzten Advent”: the Sundays before Christmas, or the weeks of them.</summary>
    private static DaySaid? Advent(Scan scan, int at, LocalDate today)
    {
        var side = Side(scan.Key(at));
        var (week, word) = side is not null ? (1, at + 1) : scan.Number(at) is >= 1 and <= 4 and var number ? (number, scan.Key(at + 1) == "." ? at + 2 : at + 1) : scan.Key(at - 1) == "im" ? (1, at) : (0, at);
        if (week == 0 || scan.Key(word) is not ("advent" or "adventssonntag" or "adventsonntag" or "adventswochenende"))
        {
            return null;
        }

        var code = KnownDays.Advent + (7 * (week - 1));
        var (past, ahead) = (DayDates.Feast(code, today.Year), DayDates.Feast(code, today.Year));
        return new DaySaid(at, word + 1, side is 1 ? null : past <= today ? past : DayDates.Feast(code, today.Year - 1), side is -1 ? null : ahead >= today ? ahead : DayDates.Feast(code, today.Year + 1));
    }

    private static DaySaid Near(Scan scan, int at, int after, LocalDate today, int away)
    {
        var day = today.PlusDays(away);
        return new DaySaid(at, AfterParts(scan, after), away <= 0 ? day : null, away >= 0 ? day : null);
    }

    /// <summary>“two weeks ago”, “vor einer Woche”, “in drei Tagen”.</summary>
    private static DaySaid? Counted(Scan scan, int at, LocalDate today)
    {
        var vor = scan.Key(at) == "vor";
        var ahead = scan.Key(at - 1) is "in" && scan.SenseOf(at - 1) == Sense.None;
        var number = vor ? at + 1 : at;
        number += scan.Key(number) is "about" or "some" or "around" or "etwa" or "ca" or "ungefaehr" or "circa" or "just" or "over" or "knapp" or "gut" ? 1 : 0;
        var (count, unit) = Count(scan, number);
        if (count < 0 || !KnownDays.Units.TryGetValue(scan.Key(unit), out var kind) || count > 5000)
        {
            return null;
        }

        if (vor || scan.Key(unit + 1) is "ago" or "back" or "before")
        {
            return scan.Key(unit + 1) is "before" ? null : new DaySaid(at, vor ? unit + 1 : unit + 2, Away(today, -count, kind), null);
        }

        return ahead && kind != 'h' && count > 0 ? new DaySaid(at, scan.Key(unit + 1) is "time" ? unit + 2 : unit + 1, null, Away(today, count, kind)) : null;
    }

    /// <summary>How many, and the word of the unit.</summary>
    private static (int Count, int Unit) Count(Scan scan, int at) => scan.Key(at) switch
    {
        "a" or "an" or "einer" or "einem" or "einen" or "ein" when scan.Key(at + 1) is "few" or "paar" => (3, at + 2),
        "a" when scan.Key(at + 1) is "couple" => (2, scan.Key(at + 2) is "of" ? at + 3 : at + 2),
        "a" or "an" or "einer" or "einem" or "einen" or "ein" => (1, at + 1),
        "paar" or "few" or "wenigen" => (3, at + 1),
        "fortnight" => (1, at),
        _ => (scan.Number(at), at + 1),
    };

    private static LocalDate Away(LocalDate today, int count, char unit) => unit switch
    {
        'd' => today.PlusDays(count),
        'w' => today.PlusWeeks(count),
        'f' => today.PlusWeeks(2 * count),
        'm' => today.PlusMonths(count),
        'y' => today.PlusYears(Math.Clamp(count, -500, 500)),
        _ => today,
    };

    /// <summary>“last week”, “nächsten Monat”, “at the weekend”, “Ende der Woche”.</summary>
    private static DaySaid? Week(Scan scan, int at, LocalDate today)
    {
        if (scan.Says(at, "week", "before", "last") || scan.Says(at, "vorletzte", "woche"))
        {
            return new DaySaid(at, scan.Key(at) == "week" ? at + 3 : at + 2, today.PlusWeeks(-2), null);
        }

        var end = scan.Says(at, "end|ende", "of|der|dieser", "the|week|woche") ? at + 2 : at;
        var side = Side(scan.Key(end)) is { } before ? before : Side(scan.Key(end - 1));
        var word = Side(scan.Key(end)) is not null ? end + 1 : scan.Key(end) is "the" or "ganze" or "ganzes" or "all" ? end + 1 : end;
        return scan.Key(word) switch
        {
            "weekend" or "wochenende" or "we" when scan.Says(word - 1, "a") is false && (scan.Key(word) != "we" || (scan.German && scan.Key(word - 1) is "am")) => Weekend(at, word + 1, today, side),
            "week" or "woche" when side is not null && Weekday(scan, word + 1, "", today) is { } day => Within(at, day.After, today, side.Value, day),
            "week" or "woche" when side is not null || end > at => Whole(at, word + 1, side ?? 0, today.PlusWeeks(-1), Sunday(today.PlusWeeks(side is 1 ? 1 : 0))),
            "month" or "monat" or "monats" when side is not null || end > at => Whole(at, word + 1, side ?? 0, today.PlusMonths(-1), today.PlusMonths(side ?? 0).With(DateAdjusters.EndOfMonth)),
            "year" or "jahr" when side is not null => Whole(at, word + 1, side.Value, today.PlusYears(-1), today.PlusYears(side.Value).With(DateAdjusters.EndOfMonth)),
            "summer" or "sommer" when side is -1 or 0 || scan.Key(end - 1) is "im" or "in" || (scan.Key(word - 1) is "the" or "den" && scan.Key(word - 2) is "in" or "over" or "during" or "ueber") => DayDates.InMonth(at, word + 1, 7, today, side),
            _ => null,
        };
    }

    private static DaySaid Whole(int at, int after, int side, LocalDate past, LocalDate ahead) =>
        side < 0 ? new DaySaid(at, after, past, null) : new DaySaid(at, after, null, ahead);

    // "next week Tuesday", "letzte Woche Dienstag".
    private static DaySaid Within(int at, int after, LocalDate today, int side, DaySaid weekday)
    {
        var day = Monday(today).PlusWeeks(side).PlusDays((int)weekday.On.DayOfWeek - 1);
        return new DaySaid(at, after, day <= today ? day : null, day >= today ? day : null);
    }

    private static DaySaid Weekend(int at, int after, LocalDate today, int? side)
    {
        var here = today.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        var past = here && side != -1 ? Monday(today).PlusDays(5) : today.Previous(IsoDayOfWeek.Saturday).PlusDays(here && today.DayOfWeek == IsoDayOfWeek.Sunday ? -7 : 0);
        return new DaySaid(at, after, side is 1 ? null : past, side is -1 ? null : today.Next(IsoDayOfWeek.Saturday));
    }

    /// <summary>A day of the week, with or without its date: “Di”, “last Tuesday”, “Sonntagnachmittag”, “tues 17th”.</summary>
    private static DaySaid? Weekday(Scan scan, int at, string told, LocalDate today)
    {
        if (KnownDays.LastButOne.Contains(scan.Key(at)) && KnownDays.Weekday(scan.Key(at + 1)) is { } before)
        {
            return new DaySaid(at, AfterParts(scan, at + 2), today.Previous(before).PlusWeeks(-1), null);
        }

        var side = Side(scan.Key(at));
        var word = side is null ? at : at + 1;
        if (scan.Key(word - 1) == "a" && scan.Key(word + 1) is "off" or "shift" or "job" or "slot" || KnownDays.Unclear(scan, word, told, side) || KnownDays.Weekday(scan.Key(word)) is not { } weekday)
        {
            return null;
        }

        var after = AfterParts(scan, word + 1 + (scan.Key(word + 1) == "." && scan.Touches(word + 1) && scan[word].Text.Length <= 2 ? 1 : 0));
        if (Side(scan.Key(after)) is { } week && scan.Key(after + 1) is "week" or "woche")
        {
            return Within(at, after + 2, today, week, new DaySaid(at, after, today.Previous(weekday), null));
        }

        if (side is null && scan.Key(after) == "last" && !KnownDays.Units.ContainsKey(scan.Key(after + 1)) && !KnownDays.Parts.Contains(scan.Key(after + 1)))
        {
            // "on Tuesday last"
            return new DaySaid(at, after + 1, today.Previous(weekday), null);
        }

        if (side is null && scan.Says(after, "before", "last"))
        {
            // "the Saturday before last"
            return new DaySaid(at, after + 2, today.Previous(weekday).PlusWeeks(-1), null);
        }

        if (scan.Key(after) == "vor" && Counted(scan, after, today) is { Past: { } ago } back && Period.DaysBetween(ago, today) is var past && past % 7 == 0 && past > 0)
        {
            // "Freitag vor einer Woche": counted from the last Friday, or from today.
            return new DaySaid(at, back.After, (today.DayOfWeek == weekday ? today : today.Previous(weekday)).PlusDays(-past), null);
        }

        var date = scan.Key(after) is "," or "the" or "den" or "dem" or "der" ? after + 1 : after;
        if ((scan.Digits(date) && DayDates.At(scan, date, "am", today) is { } dated) && dated.After > date + 1)
        {
            return dated;
        }

        return new DaySaid(at, after, side is 1 ? null : today.Previous(weekday), side is -1 || told is "since" or "seit" ? null : today.Next(weekday));
    }

    private static DaySaid? Feast(Scan scan, int at, string told, LocalDate today)
    {
        var side = Side(scan.Key(at)) ?? Side(told);
        var word = Side(scan.Key(at)) is null ? at : at + 1;
        var (code, length) = scan.Says(word, "new", "year|years") ? (101, 2) : scan.Says(word, "good", "friday") ? (-2, 2) : scan.Says(word, "boxing", "day") ? (1226, 2)
            : scan.Says(word, "christmas|xmas", "eve") ? (1224, 2) : scan.Says(word, "easter", "monday") ? (1, 2) : scan.Says(word, "easter", "sunday") ? (0, 2)
            : scan.Says(word, "bonfire", "night") ? (1105, 2) : scan.Says(word, "veterans|armistice|remembrance", "day") ? (1111, 2) : KnownDays.Feasts.TryGetValue(scan.Key(word), out var known) ? (known, 1) : (0, 0);
        if (length == 0 || (word == at && told.Length == 0 && scan.Key(at - 1) is not ("" or "und" or "." or "!")) || KnownDays.AfterFeast.Contains(scan.Key(word + length)))
        {
            return null;
        }

        // "New Year's Eve", "Christmas Day": the words after the name.
        var after = word + length;
        var eve = code == 101 && scan.Says(after, "'s|eve");
        while (scan.Key(after) is "'s" or "eve" or "day" or "'")
        {
            eve &= scan.Key(after) != "day";
            after++;
        }

        var year = today.Year;
        var past = DayDates.Feast(eve && scan.Key(after - 1) == "eve" ? 1231 : code, year) is var day && day <= today ? day : DayDates.Feast(code, year - 1);
        var ahead = day >= today ? day : DayDates.Feast(code, year + 1);
        return new DaySaid(at, after, side is 1 ? null : past, side is -1 ? null : ahead);
    }

    private static int? Side(string word) => KnownDays.Last.Contains(word) ? -1 : KnownDays.Next.Contains(word) ? 1 : KnownDays.This.Contains(word) ? 0 : null;

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static LocalDate Sunday(LocalDate day) => Monday(day).PlusDays(6);
}
