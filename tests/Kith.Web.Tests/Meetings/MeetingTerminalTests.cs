using Kith.Web.Tests.Terminal;
using System.Text.Json;
using Xunit;

namespace Kith.Tests.Meetings;

/// <summary>The brief of a day and what is told after a meeting, at the terminal.</summary>
public sealed class MeetingTerminalTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task What_a_calendar_plans_is_briefed_before_and_told_after()
    {
        var today = TimeProvider.System.GetUtcNow().Date;
        await kith.DoAsync("note", "--new", "lunch with Ana Lima last week: her son starts school in spring");
        await kith.DoAsync("promises", "add", "--person", "Ana", "--by", "me", "--text", "send the book");
        var calendar = Path.Combine(Directory.CreateTempSubdirectory("kith-meeting-").FullName, "c.ics");
        await File.WriteAllTextAsync(calendar, $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{Event(today.AddDays(-2), "Lunch")}{Event(today.AddDays(2), "Choir")}END:VCALENDAR\r\n", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await kith.DoAsync("import", calendar, "--yes")).Code);

        var brief = await kith.DoAsync("brief", "--on", today.AddDays(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("Choir", brief.Out, StringComparison.Ordinal);
        Assert.Contains("You promised: send the book.", brief.Out, StringComparison.Ordinal);
        Assert.Contains("her son starts school in spring", (await kith.DoAsync("who", "Ana")).Out, StringComparison.Ordinal);

        var untold = await kith.DoAsync("after");
        Assert.Contains("you met Ana Lima: Lunch. How was it?", untold.Out, StringComparison.Ordinal);
        var moment = JsonDocument.Parse((await kith.DoAsync("after", "--json")).Out).RootElement[0].GetProperty("moment").GetString()!;
        Assert.Equal(0, (await kith.DoAsync("after", moment, "I promised to lend her the tent", "--person", "Ana", "--cares", "bees")).Code);
        Assert.Contains("lend", (await kith.DoAsync("promises")).Out, StringComparison.Ordinal);
        Assert.Contains("bees", (await kith.DoAsync("who", "Ana")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Lunch", (await kith.DoAsync("after")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await kith.DoAsync("undo")).Code);
        Assert.Contains("Lunch", (await kith.DoAsync("after")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await kith.DoAsync("after", moment, "--nothing")).Code);
        Assert.DoesNotContain("Lunch", (await kith.DoAsync("after")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31.2.", "brief", "--on", "31.2.")]
    [InlineData("bogus", "after", "bogus", "lovely")]
    public async Task What_cannot_be_is_refused_with_a_sentence(string named, params string[] words)
    {
        await kith.DoAsync("note", "--new", "lunch with Ana Lima yesterday");

        var told = await kith.DoAsync(words);

        Assert.InRange(told.Code, 1, 2);
        Assert.Contains(named, told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_of_nobody_is_refused()
    {
        await kith.DoAsync("person", "add", "Ben Hale");
        await kith.DoAsync("person", "add", "Ana Lima");
        var noted = JsonDocument.Parse((await kith.DoAsync("note", "lunch with Ana and Ben yesterday", "--json")).Out).RootElement.GetProperty("moment").GetString()!;

        Assert.Contains("person", (await kith.DoAsync("after", noted, "--cares", "bees")).Error, StringComparison.Ordinal);
    }

    public void Dispose() => kith.Dispose();

    private static string Event(DateTime day, string title) =>
        $"BEGIN:VEVENT\r\nUID:{title}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{day:yyyyMMdd}T110000Z\r\nDTEND:{day:yyyyMMdd}T120000Z\r\nSUMMARY:{title}\r\nATTENDEE;CN=Ana Lima:mailto:ana@example.org\r\nEND:VEVENT\r\n";
}
