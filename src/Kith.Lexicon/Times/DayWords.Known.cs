using System.Collections.Frozen;
using NodaTime;

namespace Kith.Lexicon;

/// <summary>The words of days, English and German, as tables know them.</summary>
internal static class KnownDays
{
    /// <summary>Days by their distance from today.</summary>
    internal static readonly FrozenDictionary<string, int> Near = Table("today=0 tonight=0 yesterday=-1 tomorrow=1 heute=0 gestern=-1 vorgestern=-2 uebermorgen=2 vorvorgestern=-3");

    /// <summary>The days of the week, Monday first, in full and in short; what also means something else is in <see cref="UnclearWeekdays"/>.</summary>
    internal static readonly FrozenDictionary<string, int> Weekdays = Table(
        "monday=1 mondays=1 mon=1 tuesday=2 tues=2 tue=2 wednesday=3 weds=3 wed=3 thursday=4 thurs=4 thur=4 thu=4 friday=5 fri=5 saturday=6 sat=6 sunday=7 sun=7 "
        + "montag=1 dienstag=2 mittwoch=3 donnerstag=4 freitag=5 samstag=6 sonnabend=6 sonntag=7 mo=1 di=2 mi=3 do=4 fr=5 sa=6 so=7");

    /// <summary>Short forms that are also other words: a day only beside a word that says so.</summary>
    internal static readonly FrozenSet<string> UnclearWeekdays = Set("mo di mi do fr sa so sat sun wed mon");

    /// <summary>Parts of the day, said after a day or after "this".</summary>
    internal static readonly FrozenSet<string> Parts = Set(
        "morning afternoon evening night eve am pm lunchtime noon midday frueh morgen morgens vormittag vormittags vorm mittag mittags nachmittag nachmittags nachm abend abends nacht nachts ganz-frueh spaet");

    internal static readonly FrozenDictionary<string, int> Months = Table(
        "january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12 "
        + "januar=1 jaenner=1 februar=2 feber=2 maerz=3 mrz=3 mai=5 juni=6 juno=6 juli=7 oktober=10 okt=10 dezember=12 dez=12");

    internal static readonly FrozenDictionary<string, char> Units = "day=d days=d week=w weeks=w wk=w wks=w fortnight=f month=m months=m year=y years=y yrs=y tag=d tage=d tagen=d woche=w wochen=w monat=m monate=m monaten=m jahr=y jahre=y jahren=y hour=h hours=h minutes=h stunde=h stunden=h minuten=h min=h"
        .Split(' ').ToFrozenDictionary(pair => pair.Split('=')[0], pair => pair.Split('=')[1][0], StringComparer.Ordinal);

    /// <summary>Said before a day that has been.</summary>
    internal static readonly FrozenSet<string> Last = Set("last past previous letzten letzte letzter letztes letztem vergangenen vergangene vergangener vergangenes vorigen vorige voriges");

    /// <summary>Said before a day that is to come.</summary>
    internal static readonly FrozenSet<string> Next = Set("next coming naechsten naechste naechster naechstes naechstem kommenden kommende kommendes kommender");

    internal static readonly FrozenSet<string> This = Set("this diesen diese dieser dieses diesem");

    /// <summary>Said before a day and belonging to it.</summary>
    internal static readonly FrozenSet<string> Before = Set("on at over am an bis by until till ab seit since from vom von zum ueber in im the den dem der for fuer zu spaetestens this");

    /// <summary>Of what is said before a day: only something that lasts or is to come stands after these.</summary>
    internal static readonly FrozenSet<string> Since = Set("since seit ab from");

    /// <summary>Said before a day that is not the last but the one before it.</summary>
    internal static readonly FrozenSet<string> LastButOne = Set("vorletzten vorletzte vorletzter vorletztes vorvorigen vorvergangenen");

    /// <summary>The code of the first Sunday in Advent; those near it are counted from it.</summary>
    internal const int Advent = 2500;

    /// <summary>Feasts: days from Easter Sunday, month and day times a hundred, or days from the first Sunday in Advent, which is <see cref="Advent"/>.</summary>
    internal static readonly FrozenDictionary<string, int> Feasts = Table(
        "easter=0 ostern=0 ostersonntag=0 ostermontag=1 karfreitag=-2 himmelfahrt=39 christihimmelfahrt=39 pfingsten=49 whitsun=49 pfingstmontag=50 pentecost=49 fronleichnam=60 rosenmontag=-48 fasching=-48 karneval=-48 "
        + "christmas=1225 xmas=1225 weihnachten=1225 weihnachtsfeiertag=1225 heiligabend=1224 heiligabends=1224 silvester=1231 sylvester=1231 neujahr=101 halloween=1031 nikolaus=1206 nikolausabend=1205 nikolaustag=1206 valentinstag=214 hogmanay=1231 epiphany=106 martinstag=1111 martini=1111 allerheiligen=1101 allerseelen=1102 reformationstag=1031 nationalfeiertag=1026 dreikoenig=106 dreikoenigstag=106 heiligdreikoenig=106 lichtmess=202 walpurgisnacht=430 gruendonnerstag=-3 ostersamstag=-1 karsamstag=-1 aschermittwoch=-46 weiberfastnacht=-52 faschingsdienstag=-47 veilchendienstag=-47 pfingstsonntag=49 vatertag=39 einheit=1003 einheitsfeiertag=1003 johanni=624 augustfeier=801 bundesfeier=801 "
        + "bettag=2489 busstag=2489 totensonntag=2493 ewigkeitssonntag=2493 volkstrauertag=2486");

    /// <summary>“bis Samstag”, “for the weekend”, “seit August”: how long, or until when.</summary>
    internal static readonly FrozenSet<string> Lasting = Set("bis until till til by seit since ab from for fuer uebers before so noch wochenende weekend borrowed in");

    /// <summary>What follows the name of a feast when it is only part of the name of something else.</summary>
    internal static readonly FrozenSet<string> AfterFeast = Set("market party card cards dinner present presents tree cake do lights shopping fair egg eggs bonnet carol carols concert play markt feier pudding lunch shop jumper");

    /// <summary>The day of the week a word means, alone or with a part of the day: “tues”, “Samstagabend”; null when it means none.</summary>
    internal static IsoDayOfWeek? Weekday(string key)
    {
        if (Weekdays.TryGetValue(key, out var day))
        {
            return (IsoDayOfWeek)day;
        }

        var tag = key.IndexOf("tag", StringComparison.Ordinal) is > 0 and var at ? at + 3 : key.StartsWith("mittwoch", StringComparison.Ordinal) ? 8 : key.StartsWith("sonnabend", StringComparison.Ordinal) ? 9 : 0;
        return tag > 0 && tag < key.Length && Parts.Contains(key[tag..]) && Weekdays.TryGetValue(key[..tag], out day) ? (IsoDayOfWeek)day : null;
    }

    /// <summary>Whether a short form stands where it means something else: “sat” for to sit, “so”, “Fr” for Frau.</summary>
    internal static bool Unclear(Scan scan, int at, string told, int? side)
    {
        if (!UnclearWeekdays.Contains(scan.Key(at)))
        {
            return false;
        }

        var said = side is not null || told is "on" or "am" or "bis" or "by" or "until" or "till" or "seit" or "since" or "ab" or "vom" or "zum" || AfterPart(scan, at);
        return !said && scan.Key(at) switch
        {
            "sat" => scan.Key(at + 1) is "next" or "in" or "with" or "down" or "on" or "at" or "by" or "near" or "beside" or "together" or "outside" or "under" or "up" or "over" or "around" or "through" or "there" or "and" or "opposite" or "behind",
            "sun" => scan.Key(at - 1) is "the" or "in" or "of" || scan.Key(at + 1) is "was" or "shone" or "hat",
            "wed" or "mon" => scan.Letters(at + 1) && scan.Capital(at + 1),
            "so" => !(scan.German && at == 0 && scan.Digits(1) && scan.Key(2) is "uhr" or "bis" or "h" or "-" or "–" or ":"),
            "do" or "mi" or "di" or "mo" or "fr" => !scan.German || (!scan.Capital(at) && !StandsAlone(scan, at)) || (scan.Key(at) == "fr" && scan.Capital(at + 1) && at + 1 < scan.Count && !scan.German) || scan.Says(at + 1, "dr") || (scan.Key(at) == "fr" && scan.Says(at + 1, ".")),
            _ => !scan.German,
        };
    }

    // "do kino mit Ana", "Probe do, 2 Std", "(di in der Kantine)"; but "do hat er …", "kim räumt sie mir do aus": what dialects say for other words stands inside or before its verb.
    private static bool StandsAlone(Scan scan, int at) =>
        scan.Mark(at + 1) || at + 1 == scan.Count || ((at == 0 || scan.Mark(at - 1)) && !scan.Capital(at + 1) && !Verbs.IsFinite(scan.Key(at + 1)));

    private static bool AfterPart(Scan scan, int at) => Parts.Contains(scan.Key(at + 1)) || (scan.Digits(at + 1) && scan.Key(at + 2) is "." or "th" or "st" or "nd" or "rd");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, int> Table(string pairs) =>
        pairs.Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => int.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
