namespace Kith.Lexicon;

/// <summary>A length as a line says it.</summary>
/// <param name="First">Its first word.</param>
/// <param name="After">The word after its last.</param>
/// <param name="Minutes">How long.</param>
internal sealed record LengthSaid(int First, int After, int Minutes);

/// <summary>How long, as people say it: “90 min”, “2h”, “1h30”, “anderthalb Stunden”, “an hour and a half”, “the whole evening”.</summary>
internal static class LengthWords
{
    /// <summary>The lengths of a line, in its order. Their words are marked as understood.</summary>
    internal static List<LengthSaid> In(Scan scan)
    {
        var lengths = new List<LengthSaid>();
        for (var at = 0; at < scan.Count; at++)
        {
            if (scan.SenseOf(at) == Sense.None && At(scan, at) is { } length)
            {
                var first = at;
                while (first > 0 && KnownLengths.Before.Contains(scan.Key(first - 1)))
                {
                    first--;
                }

                scan.Understand(first, length.After, Sense.Length);
                lengths.Add(length with { First = first });
                at = length.After - 1;
            }
        }

        return lengths;
    }

    private static LengthSaid? At(Scan scan, int at)
    {
        var said = Whole(scan, at) ?? Halves(scan, at) ?? Counted(scan, at);
        return said is null || said.Minutes <= 0 || said.Minutes > 7 * 1440 || KnownLengths.IsDistance(scan, said.First, said.After) ? null : said;
    }

    /// <summary>“all evening”, “den ganzen Nachmittag”: what people would call it, not what a clock would.</summary>
    private static LengthSaid? Whole(Scan scan, int at)
    {
        var part = scan.Says(at, "all") ? at + 1 : scan.Says(at, "the|den|einen|a|ganzen|ganze|whole") && scan.Says(at + 1, "whole|ganzen|ganze|entire|halben|half") ? at + 2 : at;
        part += part > at && scan.Key(part) is "of" ? 1 : 0;
        if (part == at && scan.Says(at, "ganzen|whole|entire|halben"))
        {
            part = at + 1;
        }

        return part > at && KnownLengths.Wholes.TryGetValue(scan.Key(part), out var minutes)
            ? new LengthSaid(at, part + 1, scan.Key(part - 1) is "halben" or "half" ? minutes / 2 : minutes)
            : null;
    }

    private static LengthSaid? Halves(Scan scan, int at)
    {
        if (KnownLengths.Fractions.TryGetValue(scan.Key(at), out var minutes))
        {
            return new LengthSaid(at, at + 1, minutes);
        }

        if (scan.Says(at, "stunde|stund|stuendchen", "ungefaehr|etwa|circa|ca|lang|so|mindestens") && !(scan.Key(at - 1) is "halbe" or "ganze") && scan.Number(at - 1) < 0)
        {
            return new LengthSaid(at, at + 2, 60);
        }

        if (scan.Says(at, "3|1", "/", "4|2"))
        {
            return OfAnHour(scan, at, at + 3, scan.Key(at) == "3" ? 45 : scan.Key(at + 2) == "4" ? 15 : 30);
        }

        if (scan.Says(at, "hour", "and", "a", "half|quarter") && (at == 0 || scan.Mark(at - 1)))
        {
            return new LengthSaid(at, at + 4, scan.Key(at + 3) == "half" ? 90 : 75);
        }

        if (scan.Says(at, "three", "quarters"))
        {
            return OfAnHour(scan, at, at + 2, 45);
        }

        if (scan.Says(at, "quarter") || scan.Says(at, "viertel"))
        {
            return OfAnHour(scan, at, at + 1, 15);
        }

        if (scan.Says(at, "dreiviertel") || scan.Says(at, "drei", "viertel"))
        {
            return OfAnHour(scan, at, scan.Key(at) == "drei" ? at + 2 : at + 1, 45);
        }

        if (scan.Says(at, "hour|stunden", "-", "long|lang") || scan.Says(at, "hourlong|stundenlang"))
        {
            return new LengthSaid(at, scan.Key(at + 1) == "-" ? at + 3 : at + 1, 60);
        }

        if (scan.Says(at, "half|halbe|halben|halbes"))
        {
            return OfAnHour(scan, at, at + 1, 30);
        }

        return KnownLengths.Halves.TryGetValue(scan.Key(at), out var halves) && Unit(scan, at + 1) is { } unit
            ? new LengthSaid(at, unit.After, halves * unit.Minutes / 2)
            : null;
    }

    private static LengthSaid? OfAnHour(Scan scan, int at, int next, int minutes)
    {
        next += scan.Key(next) is "of" ? 1 : 0;
        next += scan.Key(next) is "an" or "a" ? 1 : 0;
        return KnownLengths.Units.TryGetValue(scan.Key(next), out var unit) && unit == 60 ? new LengthSaid(at, AfterStop(scan, next + 1), minutes) : null;
    }

    private static LengthSaid? Counted(Scan scan, int at)
    {
        if (Count(scan, at) is not { } count)
        {
            return null;
        }

        var half = 0.0;
        var next = count.After;
        if (scan.Says(next, "and", "a", "half") || scan.Says(next, "und", "eine|ein", "halbe"))
        {
            (half, next) = (0.5, next + 3);
        }

        next += scan.Key(next) is "more" or "whole" or "full" or "good" or "solid" or "gute" or "guten" or "volle" or "geschlagene" or "knappe" or "lange" or "-" ? 1 : 0;
        if (Unit(scan, next) is not { } unit)
        {
            return null;
        }

        var minutes = (int)Math.Round((count.Number + half) * unit.Minutes);
        return unit.Minutes == 60 ? Rest(scan, at, unit.After, minutes) : new LengthSaid(at, unit.After, minutes);
    }

    /// <summary>What follows the hours: “1h30”, “1 Std 15 min”, “an hour and a half”, “2 h und 20 Minuten”.</summary>
    private static LengthSaid Rest(Scan scan, int at, int after, int minutes)
    {
        if (scan.Says(after, "and", "a", "half") || scan.Says(after, "und", "eine|ein", "halbe"))
        {
            return new LengthSaid(at, after + 3, minutes + 30);
        }

        if (scan.Says(after, "and", "a", "quarter"))
        {
            return new LengthSaid(at, after + 3, minutes + 15);
        }

        var rest = scan.Key(after) is "and" or "und" ? after + 1 : after;
        if (rest > after && scan.Letters(rest) && scan.Number(rest) is >= 10 and < 60 and var spelt && (scan.Mark(rest + 1) || rest + 1 >= scan.Count))
        {
            // "an hour and twenty"
            return new LengthSaid(at, rest + 1, minutes + spelt);
        }

        if (scan.Digits(rest) && scan.Number(rest) is >= 0 and < 60)
        {
            if (Unit(scan, rest + 1) is { Minutes: 1 } unit)
            {
                return new LengthSaid(at, unit.After, minutes + scan.Number(rest));
            }

            if (rest == after && scan[rest].Text.Length == 2)
            {
                return new LengthSaid(at, rest + 1, minutes + scan.Number(rest));
            }
        }

        return new LengthSaid(at, after, minutes);
    }

    private static (double Number, int After)? Count(Scan scan, int at)
    {
        switch (scan.Key(at))
        {
            case "a" or "an" or "ein" or "eine" or "einer" or "einem" or "the" when Unit(scan, at + 1) is not null || scan.Key(at + 1) is "good" or "gute" or "guten" or "solid" or "full" or "whole" or "knappe" or "volle" or "geschlagene":
                return scan.Key(at) == "the" ? null : (1, at + 1);
            case "a" when scan.Says(at + 1, "couple|few"):
                return (scan.Key(at + 1) == "few" ? 3 : 2, scan.Key(at + 2) == "of" ? at + 3 : at + 2);
            case "paar":
                return (3, at + 1);
            case "good" or "solid" or "full" when scan.Key(at + 1) == "hour" && scan.Number(at - 1) < 0:
                return (1, at + 1);
        }

        if (scan.Number(at) is not (>= 0 and <= 600 and var number))
        {
            return null;
        }

        if (scan.Digits(at) && scan.Key(at + 1) is "." or "," or ":" && scan.Touches(at + 1) && scan.Touches(at + 2) && scan.Digits(at + 2) && scan[at + 2].Text.Length <= 2)
        {
            var rest = scan.Number(at + 2);
            return (number + (scan.Key(at + 1) == ":" ? rest / 60.0 : scan[at + 2].Text.Length == 1 ? rest / 10.0 : rest / 100.0), at + 3);
        }

        if (scan.Key(at + 1) is "½" || (scan.Says(at + 1, "1") && scan.Says(at + 2, "/") && scan.Says(at + 3, "2")))
        {
            return (number + 0.5, scan.Key(at + 1) == "½" ? at + 2 : at + 4);
        }

        // "2-3 hours", "zwei bis drei Stunden", "one or two hours": half way.
        return scan.Key(at + 1) is "-" or "–" or "to" or "bis" or "or" or "oder" && scan.Number(at + 2) is > 0 and <= 600 and var second && second > number && Unit(scan, at + 3) is not null
            ? ((number + second) / 2.0, at + 3)
            : (number, at + 1);
    }

    private static (int Minutes, int After)? Unit(Scan scan, int at) => KnownLengths.Units.TryGetValue(scan.Key(at), out var minutes) && (scan[at].Text.Length > 1 || scan.Key(at) is "h" || scan.Touches(at))
        ? (minutes, AfterStop(scan, at + 1))
        : null;

    private static int AfterStop(Scan scan, int at) => scan.Key(at) == "." && scan.Touches(at) && scan[at - 1].Text.Length <= 4 && char.IsLetter(scan[at - 1].Text[^1]) && scan.Key(at - 1) is "stunde" or "minutes" or "min" or "hrs" or "hr" && at + 1 < scan.Count && !scan.Capital(at + 1) ? at + 1 : at;
}
