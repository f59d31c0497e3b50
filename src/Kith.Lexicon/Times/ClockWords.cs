namespace Kith.Lexicon;

/// <summary>Times of day, which no moment keeps, but which are neither names nor titles: “3pm”, “um 15 Uhr”, “halb acht”, “9-11”. A stretch of them is a length.</summary>
internal static class ClockWords
{
    /// <summary>Marks the times of day of a line, and gives the minutes of the first stretch from one to another.</summary>
    internal static int? In(Scan scan)
    {
        int? minutes = null;
        for (var at = 0; at < scan.Count;)
        {
            var first = at;
            while (at < first + 3 && IsBefore(scan.Key(at)))
            {
                at++;
            }

            var told = at > first;
            if (Stretch(scan, at, first) is { } stretch)
            {
                minutes ??= stretch.Minutes;
                scan.Understand(first, stretch.After, Sense.Clock);
                at = stretch.After;
            }
            else if (Time(scan, at, told ? scan.Key(at - 1) : "") is { } time)
            {
                scan.Understand(first, time.After, Sense.Clock);
                at = time.After;
            }
            else if (DayWords.AfterParts(scan, first) is var after && after > first && IsPart(scan, first, after))
            {
                scan.Understand(first, after, Sense.Clock);
                at = after;
            }
            else
            {
                at = first + 1;
            }
        }

        return minutes;
    }

    private static bool IsBefore(string key) => key is "at" or "um" or "gegen" or "since" or "seit" or "ab" or "from" or "von" or "till" or "til" or "until" or "bis" or "around" or "by" or "kurz" or "nach" or "vor" or "before" or "after" or "about" or "so";

    // A part of the day by itself: "in the evening", "abends", "nachm."; not "evening" as what was done.
    private static bool IsPart(Scan scan, int first, int after) => scan.SenseOf(first) == Sense.None
        && (after > first + 1 || scan.Key(first) is "abends" or "morgens" or "nachmittags" or "vormittags" or "mittags" or "nachts" or "nachm" or "vorm" or "frueh" or "lunchtime")
        && scan.Key(first) is not ("morning" or "afternoon" or "evening" or "night" or "mittag" or "abend" or "nachmittag" or "noon" or "eve" or "spaet");

    /// <summary>“9-11”, “from 9 to 11”, “von 14 bis 16 Uhr”.</summary>
    private static (int After, int Minutes)? Stretch(Scan scan, int at, int first)
    {
        if (Hour(scan, at) is not { } from || !(scan.Key(from.After) is "-" or "–" or "to" or "till" or "til" or "until" or "bis") || Hour(scan, from.After + 1) is not { } to)
        {
            return null;
        }

        var named = from.Named || to.Named;
        var said = named || scan.Key(first) is "from" or "von" or "ab" || (scan.Key(from.After) is "to" or "bis" && scan.Digits(at) && scan.Digits(from.After + 1) && (first == 0 || scan.Mark(first - 1)) && (scan.Mark(to.After) || to.After >= scan.Count)) || (scan.Key(from.After) is "-" or "–" && scan.Touches(from.After) && (scan.Mark(to.After) || to.After >= scan.Count || scan.SenseOf(to.After) == Sense.Day || scan.Key(to.After) is "mit" or "with" or "bei" or "at" or "im" or "in"));
        if (!said || KnownLengths.Units.ContainsKey(scan.Key(to.After)) || scan.SenseOf(at) != Sense.None)
        {
            return null;
        }

        // "2-6pm": both are in the afternoon.
        from.Minute += scan.Key(to.After - 1) == "pm" && from.Minute < 720 && scan.Key(from.After - 1) is not ("am" or "pm") && from.Minute + 720 < to.Minute ? 720 : 0;

        // From eleven to one: the hand goes round; from 9 to 5 it went round as well.
        var minutes = to.Minute - from.Minute;
        minutes += minutes <= 0 ? to.Minute <= 720 && from.Minute <= 720 ? 720 : 1440 : 0;
        return minutes is > 0 and <= 960 ? (to.After, minutes) : null;
    }

    private static (int After, int Minute, bool Named)? Hour(Scan scan, int at)
    {
        if (scan.Key(at) == "halb" && scan.Number(at + 1) is > 0 and <= 12 and var next)
        {
            return (at + 2, (60 * next) - 30, true);
        }

        if (scan.Number(at) is not (>= 0 and <= 24 and var hour) || scan.SenseOf(at) is Sense.Day)
        {
            return null;
        }

        var after = at + 1;
        var minute = 0;
        if (scan.Digits(at) && scan.Key(after) is ":" or "." && scan.Touches(after) && scan.Touches(after + 1) && scan.Digits(after + 1) && scan[after + 1].Text.Length == 2 && scan.Number(after + 1) < 60)
        {
            minute = scan.Number(after + 1);
            after += 2;
        }

        var named = minute > 0;
        if (scan.Key(after) is "uhr" or "pm" or "oclock" || (scan.Key(after) == "am" && !scan.German) || (scan.Key(after) == "h" && hour > 12 && (scan.German || scan.Key(at - 1) is "-" or "–")))
        {
            named = true;
            hour += scan.Key(after) == "pm" && hour < 12 ? 12 : 0;
            after++;
        }

        return (after, (60 * hour) + minute, named);
    }

    private static (int After, bool Said)? Time(Scan scan, int at, string told)
    {
        if (scan.Says(at, "midnight|mitternacht|noon|midday") && told.Length > 0)
        {
            return (at + 1, true);
        }

        if (scan.Says(at, "half|quarter", "past|to") && scan.Number(at + 2) > 0)
        {
            return (at + 3, true);
        }

        if ((scan.Says(at, "halb|dreiviertel|viertel") && scan.Number(at + 1) is > 0 and <= 12 && !KnownLengths.Units.ContainsKey(scan.Key(at + 2))) || (scan.Says(at, "viertel", "vor|nach") && scan.Number(at + 2) > 0))
        {
            return (scan.Key(at + 1) is "vor" or "nach" ? at + 3 : at + 2, true);
        }

        // "owe her 12.50": money.
        if (Hour(scan, at) is not { } hour || scan.Says(at - 2, "owe|owes|owed|owing|lent|gave|paid|subbed|spotted"))
        {
            return null;
        }

        // "1:20h" is how long, "14:30h" is when.
        if (hour.Minute is > 0 and < 360 && scan.Key(hour.After) is "h" or "std" or "hrs" or "stunden" or "stunde")
        {
            return null;
        }

        // "at 6", "um drei", "gegen 18h": a bare number is a time only after these and before nothing that it counts.
        var bare = told is "at" or "um" or "gegen" or "till" or "til" or "until" or "bis" or "since" or "seit" or "ab" or "around"
            && !KnownLengths.Units.ContainsKey(scan.Key(hour.After)) && !(scan.Letters(hour.After) && scan.Capital(hour.After) && scan.German) && scan.Key(hour.After) is not ("%" or "€" or "." or "/" or "people" or "of")
            && (told is not ("around" or "since" or "seit") || scan.Digits(at));
        if (hour.Named || bare)
        {
            var after = hour.Named && scan.Key(hour.After) == "uhr" ? hour.After + 1 : hour.After;
            after += scan.Key(hour.After - 1) == "uhr" && scan.Digits(after) && scan.Number(after) < 60 ? 1 : 0;
            return (DayWords.AfterParts(scan, after), true);
        }

        return told is "um" && scan.Key(hour.After) == "h" ? (hour.After + 1, true) : null;
    }
}
