using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.TimeZones;

namespace Kith.Formats.ICalendar;

/// <summary>Finds the zone that a calendar means by a name.</summary>
/// <remarks>
/// In this order: the time zone database (also behind a prefix, as Mozilla and Evolution write it), Windows, Outlook's
/// captions, the zone's definition in the file itself, an offset in the name. The database comes before the file, since
/// definitions in files often know one year's rules only.
/// </remarks>
internal sealed partial class ZoneNames
{
    private readonly Dictionary<string, DateTimeZone> _defined = [];
    private readonly Dictionary<string, DateTimeZone?> _found = [];

    /// <summary>The zone of a name; null when nothing tells what it is, yet.</summary>
    public DateTimeZone? Find(string name)
    {
        if (_found.TryGetValue(name, out var known))
        {
            return known;
        }

        var zone = Named(name) ?? Suffix(name) ?? _defined.GetValueOrDefault(name) ?? Fixed(name);

        // Hostile files invent names without end.
        if (zone is not null && _found.Count < 1000)
        {
            _found[name] = zone;
        }

        return zone;
    }

    /// <summary>Learns what the file itself says of a name.</summary>
    public void Define(string name, DateTimeZone zone)
    {
        if (_defined.Count < 1000)
        {
            _defined[name] = zone;
            _found.Remove(name);
        }
    }

    /// <summary>A zone of the database, of Windows or of Outlook; null when the name is none of theirs.</summary>
    public static DateTimeZone? Named(string name)
    {
        var plain = name.Trim().Trim('"', '/');
        return Iana(plain)
            ?? (Windows.TryGetValue(plain, out var iana) || (Captions.TryGetValue(Caption().Replace(plain, ""), out var windows) && Windows.TryGetValue(windows, out iana)) ? Iana(iana) : null);
    }

    // /mozilla.org/20070129_1/America/New_York, /freeassociation.sourceforge.net/Europe/Berlin, posix/Europe/Vaduz
    private static DateTimeZone? Suffix(string name)
    {
        if (!name.StartsWith('/') && !name.StartsWith("posix/", StringComparison.Ordinal) && !name.StartsWith("right/", StringComparison.Ordinal))
        {
            return null;
        }

        var at = name.IndexOf('/', 1);
        while (at > 0)
        {
            if (Iana(name[(at + 1)..]) is { } zone && name[(at + 1)..].Contains('/', StringComparison.Ordinal))
            {
                return zone;
            }

            at = name.IndexOf('/', at + 1);
        }

        return null;
    }

    private static DateTimeZone? Iana(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) ?? (Ids.TryGetValue(name.Replace(' ', '_'), out var id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null);

    // Without daylight saving, yet better than nothing: "UTC+11", "(GMT-03:00) Brasilia", "GMT +0100 (Standard)".
    private static DateTimeZone? Fixed(string name)
    {
        if (Offsets().Match(name) is not { Success: true } match)
        {
            return null;
        }

        var hours = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minutes = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return hours > 14 || minutes > 59 ? null : DateTimeZone.ForOffset(Offset.FromHoursAndMinutes(hours, minutes) is var offset && match.Groups["s"].Value == "-" ? -offset : offset);
    }

    private static readonly Dictionary<string, string> Ids = DateTimeZoneProviders.Tzdb.Ids.ToDictionary(id => id, id => id, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Windows =
        TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\((UTC|GMT)[^)]{0,8}\)\s*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^\(?(UTC|GMT) ?(?<s>[+-])(?<h>\d{1,2})([:.]?(?<m>\d{2}))?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Offsets();
}
