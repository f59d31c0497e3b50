using System.Globalization;
using Kith.Formats.Lines;
using NodaTime;

namespace Kith.Formats.ICalendar;

/// <summary>The values of calendar properties (RFC 5545, section 3.3), read as leniently as they are written.</summary>
internal static class CalendarText
{
    /// <summary>The text of a property, escapes and quoted-printable resolved.</summary>
    public static string Text(Property property) => LineText.Unescape(property.Plain).Trim();

    /// <summary>The first time a property names; null when it names none.</summary>
    public static CalendarTime? Time(Property property, ZoneNames zones) => Times(property, zones).FirstOrDefault();

    /// <summary>All times a property names (EXDATE, RDATE); of a period, its beginning. What cannot be read is left out.</summary>
    public static IEnumerable<CalendarTime> Times(Property property, ZoneNames zones)
    {
        var (name, values) = Zone(property);
        foreach (var value in values.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var begin = value.Split('/')[0];
            if (Local(begin) is not { } read)
            {
                continue;
            }

            var day = read.IsDay || string.Equals(property.Parameters["VALUE"], "DATE", StringComparison.OrdinalIgnoreCase);
            yield return day ? new(read.Local.Date.AtMidnight(), TimeKind.Day)
                : read.IsUtc ? new(read.Local, TimeKind.Utc)
                : name is null ? new(read.Local, TimeKind.Floating)
                : new CalendarTime(read.Local, TimeKind.Zoned, name) { Zone = zones.Find(name) };
        }
    }

    /// <summary>An offset from universal time: +0100, -053000.</summary>
    public static Offset? OffsetOf(string text)
    {
        var digits = text.Trim().Replace(":", "", StringComparison.Ordinal);
        var sign = digits.StartsWith('-') ? -1 : 1;
        digits = digits.TrimStart('+', '-');
        if (digits.Length is not (4 or 6) || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        var seconds = (Number(digits, 0, 2) * 3600) + (Number(digits, 2, 2) * 60) + (digits.Length == 6 ? Number(digits, 4, 2) : 0);
        return seconds < 18 * 3600 ? Offset.FromSeconds(sign * seconds) : null;
    }

    /// <summary>A duration (section 3.3.6): PT1H30M, P15D, -P2W; null when it is none or longer than ten years.</summary>
    public static Duration? Length(string text)
    {
        var rest = text.Trim().ToUpperInvariant();
        var sign = rest.StartsWith('-') ? -1 : 1;
        rest = rest.TrimStart('+', '-');
        if (!rest.StartsWith('P') || rest.Length < 3)
        {
            return null;
        }

        var (seconds, number, digits) = (0L, 0L, 0);
        foreach (var letter in rest.AsSpan(1))
        {
            if (char.IsAsciiDigit(letter))
            {
                (number, digits) = ((number * 10) + (letter - '0'), digits + 1);
            }
            else if (letter != 'T')
            {
                seconds += number * Seconds(letter);
                (number, digits) = (digits > 0 && Seconds(letter) > 0 ? 0 : long.MinValue, 0);
            }

            if (digits > 9 || number < 0)
            {
                return null;
            }
        }

        return digits == 0 && seconds < 10L * 366 * 86_400 ? Duration.FromSeconds(sign * seconds) : null;
    }

    private static long Seconds(char unit) => unit switch { 'W' => 604_800, 'D' => 86_400, 'H' => 3600, 'M' => 60, 'S' => 1, _ => 0 };

    // A zone's name may hold a colon and come without the quotes it then needs: DTSTART;TZID=(UTC-03:00) Brasilia:20130101T120000
    private static (string? Name, string Values) Zone(Property property)
    {
        var (name, value) = (property.Parameters["TZID"]?.Trim(), property.Value.Trim());
        var colon = value.LastIndexOf(':');
        return colon < 0 || name is null || value.Contains('-', StringComparison.Ordinal)
            ? (string.IsNullOrEmpty(name) ? null : name, value)
            : ($"{name}:{value[..colon]}", value[(colon + 1)..]);
    }

    // 20240229, 20240229T093000, 20240229T0930Z; and as other standards write it, 2024-02-29T09:30:00Z.
    private static (LocalDateTime Local, bool IsDay, bool IsUtc)? Local(string text)
    {
        var utc = text.EndsWith('Z') || text.EndsWith('z');
        var plain = string.Concat(text.TrimEnd('Z', 'z').Where(letter => letter is not ('-' or ':')));
        var split = plain.IndexOfAny(['T', 't', ' ']);
        var (day, time) = split < 0 ? (plain, "") : (plain[..split], plain[(split + 1)..].Split('.')[0]);
        if (day.Length != 8 || !day.All(char.IsAsciiDigit) || time.Length is not (0 or 4 or 6) || !time.All(char.IsAsciiDigit))
        {
            return null;
        }

        var (year, month, dayOfMonth) = (Number(day, 0, 4), Number(day, 4, 2), Number(day, 6, 2));
        var (hour, minute, second) = time.Length == 0 ? (0, 0, 0) : (Number(time, 0, 2), Number(time, 2, 2), time.Length == 6 ? Number(time, 4, 2) : 0);
        if (year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > CalendarSystem.Iso.GetDaysInMonth(year, month) || hour > 23 || minute > 59 || second > 60)
        {
            return null;
        }

        // A leap second is read as the second before it.
        return (new LocalDateTime(year, month, dayOfMonth, hour, minute, Math.Min(second, 59)), time.Length == 0, utc);
    }

    private static int Number(string text, int from, int count) => int.Parse(text.AsSpan(from, count), NumberStyles.None, CultureInfo.InvariantCulture);
}
