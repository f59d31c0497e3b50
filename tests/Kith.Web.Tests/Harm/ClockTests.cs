using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Kith.Tests;
using Kith.Hall.Imports;
using Kith.Web.Imports;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Tests.Harm;

/// <summary>The clock under the door jumps, forwards and back, between one form and the next.</summary>
public sealed partial class ClockTests : IAsyncLifetime
{
    // From the right time: into the next year, back behind where the book began, an hour on, thirty years on, and right again.
    private static readonly Duration[] Jumps = [Duration.FromDays(400), Duration.FromDays(-9_000), Duration.FromHours(1), Duration.FromDays(11_000), Duration.Zero];

    private readonly Door door = new();

    public ValueTask InitializeAsync() => door.InitializeAsync();

    [Fact]
    public async Task Every_page_stands_and_nothing_negative_is_said_whatever_the_clock_shows()
    {
        var ana = await door.IdAsync("Ana Kovač");
        foreach (var jump in Jumps)
        {
            door.Clock.Shown = Door.Now + jump;
            var noted = await door.PostAsync("/note", ("Form.Who", ana.ToString()), ("Form.Kind", "Call"), ("Form.On", $"{door.Clock.Shown.InUtc().Date:uuuu-MM-dd}"), ("Form.Note", "said"));
            Assert.Equal(HttpStatusCode.Found, noted.StatusCode);
            foreach (var path in (string[])["/", "/people", "/people?quiet=quieter", $"/people/{ana}", $"/people/{ana}/tie", "/history", "/history?show=trash", "/search?q=ana", "/note?line=lunch+with+Ana+yesterday", "/import", "/settings"])
            {
                var page = await door.GetAsync(path);
                var text = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Body!.TextContent;
                Assert.True(page.StatusCode == HttpStatusCode.OK, $"{path} after {jump}: {(int)page.StatusCode}");
                Assert.False(Negative.IsMatch(text), $"{path} after {jump} says “{Negative.Match(text).Value}”.");
            }
        }
    }

    [Fact]
    public void A_negative_number_is_noticed() => Assert.Matches(Negative, "quiet for -3 weeks");

    [Fact]
    public async Task What_was_noted_under_every_clock_is_taken_back_from_the_last_to_the_first()
    {
        var ben = await door.IdAsync("Ben Whitaker");
        foreach (var jump in Jumps)
        {
            door.Clock.Shown = Door.Now + jump;
            await door.PostAsync("/note", ("Form.Who", ben.ToString()), ("Form.Kind", "Call"), ("Form.On", $"{door.Clock.Shown.InUtc().Date:uuuu-MM-dd}"));
        }

        await using var book = door.Open();
        var revisions = await book.Changes.OrderByDescending(change => change.Revision).Select(change => change.Revision).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(0, revisions.Count).Select(n => (long)n).Reverse(), revisions);
        var history = await door.ReadAsync("/history");
        var listed = revisions.Take(Jumps.Length).Select(revision => history.IndexOf($"/history/{revision}/undo", StringComparison.Ordinal)).ToList();
        Assert.Equal(listed.Order(), listed);
        Assert.DoesNotContain(-1, listed);
        foreach (var revision in revisions.Take(Jumps.Length))
        {
            Assert.Equal(HttpStatusCode.Found, (await door.PostAsync($"/history/{revision}/undo")).StatusCode);
        }

        Assert.False(await book.Changes.AnyAsync(change => change.UndoneBy == null && change.Verb == "moment.note", TestContext.Current.CancellationToken));
    }

    [Fact]
    public void An_import_that_somebody_is_at_is_not_swept_however_far_the_clock_jumps()
    {
        var folder = Directory.CreateTempSubdirectory("kith-clock-");
        try
        {
            var staging = new Staging(folder.FullName);
            var (held, left) = (staging.Begin([], Door.Now), staging.Begin([], Door.Now));
            using (staging.Hold(held))
            {
                staging.Sweep(Door.Now + Duration.FromDays(-400));
                Assert.NotNull(staging.State(left));
                staging.Sweep(Door.Now + Duration.FromDays(400));
                Assert.NotNull(staging.State(held));
                Assert.Null(staging.State(left));
            }

            staging.Sweep(Door.Now + Duration.FromDays(400));
            Assert.Null(staging.State(held));
            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public ValueTask DisposeAsync() => door.DisposeAsync();

    // A sign before a number, and no word or date before the sign.
    [GeneratedRegex(@"(^|[\s(“:·])[-−]\d.{0,20}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Negative { get; }
}
