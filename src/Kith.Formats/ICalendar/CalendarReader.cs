using System.Text;
using Kith.Formats.Lines;

namespace Kith.Formats.ICalendar;

/// <summary>Reads the events of a calendar (iCalendar, RFC 5545; vCalendar 1.0 as far as they agree), one at a time.</summary>
/// <remarks>
/// Tasks, journals, free and busy times and alarms are passed over. A file may hold several calendars, or components
/// without a calendar around them. What a program added of its own is passed over, and so is a line that is none.
/// </remarks>
public static class CalendarReader
{
    private static readonly Encoding Fallback = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The events in the order of the file; one whose zone is defined further down comes after that.</summary>
    public static IEnumerable<Parsed<CalendarEvent>> Read(Stream stream, string path, Limits limits)
    {
        var lines = new ContentLines(stream, path, limits, mend: false);
        var reader = new PropertyReader();
        var walk = new CalendarWalk(limits);
        while (Next(lines, path, out var broken))
        {
            if (reader.Read(lines.Current, Fallback, out _) is { } property)
            {
                walk.Take(property, lines.Place, lines.Current.Length);
            }

            while (walk.Ready.TryDequeue(out var ready))
            {
                yield return ready;
                if (ready.Problem is { Final: true })
                {
                    yield break;
                }
            }

            if (broken is not null)
            {
                yield return new(broken);
                yield break;
            }
        }

        walk.Finish(new(path, lines.Place.Line), cut: lines.Stop is not null);
        while (walk.Ready.TryDequeue(out var ready))
        {
            yield return ready;
        }

        if (lines.Stop is { } stop)
        {
            yield return new(stop);
        }
    }

    private static bool Next(ContentLines lines, string path, out Problem? broken)
    {
        broken = null;
        try
        {
            return lines.Next();
        }
        catch (IOException problem)
        {
            broken = new(new(path, lines.Place.Line), problem.Message, Final: true);
            return true;
        }
    }
}
