using Kith.Formats;
using Kith.Formats.Files;
using Kith.Formats.ICalendar;
using Kith.Tests.House;
using NodaTime;
using Xunit;

namespace Kith.Tests.Calendars;

/// <summary>Reads every public calendar file in place, the broken ones included.</summary>
public sealed class PublicCalendarTests
{
    private static readonly string Folder =
        Path.Combine(Environment.GetEnvironmentVariable("KITH_SHARED_DATA") ?? Path.Combine(SourceTree.Root, "..", "shared", "data"), "calendars");

    [Fact]
    public void Every_file_is_read_or_refused_with_a_sentence()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The public calendars are not beside the repository.");

        var silent = Files().Where(path => !Answers(path)).ToList();

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_file_that_begins_like_a_calendar_is_known_as_one()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The public calendars are not beside the repository.");

        var unknown = FileWalk.Over([Folder], Limits.Default)
            .Where(file => file.Value?.Kind != FileKind.ICalendar && BeginsLikeOne(file.Place.Path));

        Assert.Empty(unknown.Select(file => $"{file.Place.Path}: {file.Value?.Kind} {file.Problem?.Message}"));
    }

    private static bool BeginsLikeOne(string path) => File.ReadAllText(path).TrimStart().StartsWith("BEGIN:V", StringComparison.OrdinalIgnoreCase);

    private static bool Answers(string path)
    {
        using var stream = File.OpenRead(path);
        return CalendarReader.Read(stream, path, Limits.Default)
            .All(one => one.Value is { } read ? Expands(read) : one.Problem!.Message.EndsWith('.'));
    }

    private static bool Expands(CalendarEvent read) =>
        Recurrence.Expand(read, [], new(Instant.FromUtc(1990, 1, 1, 0, 0), Instant.FromUtc(2030, 1, 1, 0, 0), 1000, DateTimeZone.Utc)).Count() <= 1000;

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*.ics", SearchOption.AllDirectories);
}
