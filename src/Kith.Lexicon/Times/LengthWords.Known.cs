using System.Collections.Frozen;
using System.Globalization;

namespace Kith.Lexicon;

/// <summary>The words of lengths, English and German.</summary>
internal static class KnownLengths
{
    /// <summary>Minutes of a unit.</summary>
    internal static readonly FrozenDictionary<string, int> Units = Table("minutes=1 minuten=1 min=1 m=1 '=1 minuetchen=1 hour=60 hours=60 hr=60 hrs=60 h=60 stunde=60 stunden=60 stuendchen=60 stund=60 day=1440 days=1440 tag=1440 tage=1440 tagen=1440");

    /// <summary>Lengths that are one word.</summary>
    internal static readonly FrozenDictionary<string, int> Fractions = Table("viertelstunde=15 dreiviertelstunde=45 halbstunde=30 viertelstuendchen=15 half-hour=30");

    /// <summary>How many halves a word means: “anderthalb” is three.</summary>
    internal static readonly FrozenDictionary<string, int> Halves = Table("anderthalb=3 eineinhalb=3 einundeinhalb=3 zweieinhalb=5 zweiundeinhalb=5 dreieinhalb=7 viereinhalb=9 fuenfeinhalb=11");

    /// <summary>What people call the whole of something, in minutes.</summary>
    internal static readonly FrozenDictionary<string, int> Wholes = Table("evening=180 afternoon=180 morning=180 day=480 night=360 abend=180 nachmittag=180 vormittag=180 morgen=180 tag=480 nacht=360");

    /// <summary>Said before a length and belonging to it.</summary>
    internal static readonly FrozenSet<string> Before = Set("for about around in-total some roughly over nearly almost approx ca circa etwa ungefaehr fast gut knapp ueber rund for just only nur a ein eine bestimmt locker mindestens a-good");

    // "2 hours ago", "an hour late", "zwei Stunden entfernt", "every 2 hours": no length of what passed.
    private static readonly FrozenSet<string> After = Set("ago late away drive delay old from entfernt verspaetung alt spaeter later before earlier vorher frueher walk-away per pro train weg notice");

    private static readonly FrozenSet<string> Each = Set("every each alle jede vor in within innerhalb per");

    internal static bool IsDistance(Scan scan, int first, int after) => After.Contains(scan.Key(after)) || Each.Contains(scan.Key(first - 1)) || (scan.Key(after) == "a" && KnownDays.Units.ContainsKey(scan.Key(after + 1)));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, int> Table(string pairs) =>
        pairs.Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
