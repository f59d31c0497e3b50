using System.Globalization;
using System.Text.RegularExpressions;
using Kith.Formats;
using Kith.Formats.ICalendar;
using NodaTime;

namespace Kith.Exchange.Calendars;

/// <summary>Finds the days that matter in a calendar: birthdays, anniversaries, days of death.</summary>
/// <remarks>
/// Only whole days count, and only those that return every year or stand in a calendar of birthdays. A year is believed
/// when the calendar says it as such, or when the series begins before 1998, before which no such calendar existed: many
/// people enter a birthday in the year they first hear of it.
/// </remarks>
internal static partial class OccasionReading
{
    private const int FirstCalendars = 1998;

    /// <summary>The occasion that an event is; null when it is none.</summary>
    public static OccasionClaim? Of(CalendarEvent read, Place place)
    {
        if (read.Start.Kind != TimeKind.Day || read.RecurrenceId is not null || read.Status == "CANCELLED")
        {
            return null;
        }

        var marked = Marked(read);
        if (marked is null && !read.Rules.Any(rule => rule.Contains("FREQ=YEARLY", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var (kind, name) = Named(read.Summary);
        if ((kind ?? marked) is not { } found || Cleaned(name ?? Plain(read.Summary)) is not { Length: > 0 } whose || NotNames.Contains(whose))
        {
            return null;
        }

        return new(place, new Party(whose), found, Day(read), found == OccasionKind.HardDay ? read.Summary : "");
    }

    // By the calendar's own mark or by a category; the words of the summary come before it.
    private static OccasionKind? Marked(CalendarEvent read) => read switch
    {
        _ when read.Extras.TryGetValue("X-NEXTCLOUD-BC-FIELD-TYPE", out var field) => field.ToUpperInvariant() switch
        {
            "ANNIVERSARY" => OccasionKind.Anniversary,
            "DEATHDATE" => OccasionKind.HardDay,
            _ => OccasionKind.Birthday,
        },
        _ when read.Extras.TryGetValue("X-GOOGLE-CALENDAR-CONTENT-ICON", out var icon) && icon.Contains("cake", StringComparison.OrdinalIgnoreCase) => OccasionKind.Birthday,
        _ when read.Extras.ContainsKey("X-APPLE-BIRTHDAY") || read.Extras.ContainsKey("X-BIRTHDAY") => OccasionKind.Birthday,
        _ when read.Extras.ContainsKey("X-ANNIVERSARY") => OccasionKind.Anniversary,
        _ when read.Categories.Any(Birthdays.Contains) => OccasionKind.Birthday,
        _ when read.Categories.Any(Anniversaries.Contains) => OccasionKind.Anniversary,
        _ => null,
    };

    private static (OccasionKind? Kind, string? Name) Named(string summary)
    {
        var text = Plain(summary);
        foreach (var (kind, pattern) in Patterns)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                var (name, genitive) = (match.Groups["name"].Value, match.Groups["s"].Value);
                return (kind, NamesInS.Contains((name + genitive).Split(' ')[^1]) ? name + genitive : name);
            }
        }

        return (null, null);
    }

    // Cakes, rings and the year in brackets taken off: "🎂 Ana Moss (1985)".
    private static string Plain(string summary) => Decoration().Replace(YearInBrackets().Replace(summary, ""), " ").Trim();

    private static string Cleaned(string name) => name.Trim(' ', ',', ':', '-', '–', '"', '“', '”', '!', '.').Trim();

    private static PartialDate Day(CalendarEvent read)
    {
        var day = read.Start.Local.Date;
        var year = Told(read) ?? (read.Rules.Count > 0 && day.Year is < FirstCalendars and not (1604 or 1900 or <= 1) ? day.Year : null);
        return year is null || day.Month == 2 && day.Day == 29 && !CalendarSystem.Iso.IsLeapYear(year.Value) ? PartialDate.Of(null, day.Month, day.Day) : PartialDate.Of(year, day.Month, day.Day);
    }

    private static int? Told(CalendarEvent read)
    {
        if (read.Extras.GetValueOrDefault("X-NEXTCLOUD-BC-UNKNOWN-YEAR") == "1")
        {
            return null;
        }

        var text = read.Extras.GetValueOrDefault("X-NEXTCLOUD-BC-YEAR") ?? (YearInBrackets().Match(read.Summary) is { Success: true } match ? match.Groups["year"].Value : "");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1604 and < 2200 and not 1900 ? year : null;
    }

    [GeneratedRegex(@"\((\*|born |geb\. |\* )?(?<year>\d{4})\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex YearInBrackets();

    [GeneratedRegex(@"[\p{So}\p{Sk}\p{Cs}\uFE0F\u200D⚭†]+|\(\d{1,3}\)", RegexOptions.NonBacktracking)]
    private static partial Regex Decoration();
}

/// <summary>The occasions of a file, each once: Google writes every year's birthday as an event of its own.</summary>
internal sealed class OccasionShelf
{
    private readonly Dictionary<(string, OccasionKind, int?), OccasionClaim> _found = [];

    /// <summary>All that were found.</summary>
    public IReadOnlyList<OccasionClaim> All => [.. _found.Values];

    /// <summary>Puts one in its place; a day whose year is known is worth more.</summary>
    public void Put(OccasionClaim claim)
    {
        var key = (PersonName.Fold(claim.Party.Name), claim.Kind, claim.On.MonthDay);
        if (!_found.TryGetValue(key, out var there) || (there.On.Year is null && claim.On.Year is not null))
        {
            _found[key] = claim;
        }
    }
}
