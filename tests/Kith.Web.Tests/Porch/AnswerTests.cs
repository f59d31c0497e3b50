using System.Net;
using Kith.Care;
using Kith.Hall.Answers;
using Kith.Hall.Plans;
using Kith.Storage;
using Kith.Storage.Queries;
using Kith.Tests.Speech;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Porch;

/// <summary>Somebody who is asked about an introduction answers with a click, and sees nothing but the question.</summary>
public sealed class AnswerTests(Door door) : IClassFixture<Door>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_asked_says_yes_and_the_owner_sees_it_and_takes_the_next_step()
    {
        await using var ana = await Caller.ComeAsync(door);
        var (about, path) = await Caller.AskedAsync(door);
        Assert.DoesNotContain(path[path.LastIndexOf('/')..], await door.ReadAsync("/introductions"), StringComparison.Ordinal);
        await door.PostAsync($"/introductions/{about}/ask-one", ("back", "/introductions"));

        Assert.Contains("Yes, gladly", await ana.ReadAsync(path), StringComparison.Ordinal);
        var thanks = await ana.SayAsync(path, "yes");
        Assert.Equal(HttpStatusCode.OK, thanks.StatusCode);
        Assert.Contains("Rather not after all", await thanks.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);

        var it = await OfAsync(about);
        Assert.Equal((Willingness.Yes, new LocalDate(2026, 11, 23), IntroductionStage.OneAsked), (it.OneSaid, it.OneSaidOn, it.Stage));
        Assert.Contains("Ana would be glad to.", await door.ReadAsync("/introductions"), StringComparison.Ordinal);
        Assert.Contains("heard the answer of", await door.ReadAsync("/history"), StringComparison.Ordinal);
        // Ana need not be asked again: the next act is to ask the other.
        await using var book = door.Open();
        var next = (await PlanReading.ActsAsync(book, Door.Now, Cancellation)).Single(act => act.Ground.Id.Value == about.Value);
        Assert.Equal("Ask Helen Marsh whether they would like to meet Ana Kovač", PlanPhrasing.What(next, System.Globalization.CultureInfo.GetCultureInfo("en")));
        var today = await door.ReadAsync("/");
        Assert.Contains("would be glad to meet", today, StringComparison.Ordinal);
        Assert.Contains("/introductions#i-", today, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_is_kept_can_be_changed_and_moves_nothing_and_no_plan_asks_on()
    {
        await using var ana = await Caller.ComeAsync(door);
        var (about, path) = await Caller.AskedAsync(door);
        await ana.SayAsync(path, "no");
        Assert.Equal((Willingness.No, IntroductionStage.ThoughtOf, null), ((await OfAsync(about)).OneSaid, (await OfAsync(about)).Stage, (await OfAsync(about)).DeclinedBy));
        Assert.Contains("Ana would rather not.", await door.ReadAsync("/introductions"), StringComparison.Ordinal);
        await using (var book = door.Open())
        {
            Assert.DoesNotContain(await book.IntroductionsWaitingAsync(new(2026, 1, 1), new(2026, 12, 1), Cancellation), one => one.Id == about);
        }

        await ana.SayAsync(path, "yes");
        Assert.Equal(Willingness.Yes, (await OfAsync(about)).OneSaid);
        await using (var book = door.Open())
        {
            var heard = await book.Changes.OrderByDescending(change => change.Revision).FirstAsync(Cancellation);
            await book.UndoAsync(heard.Revision, Door.Now, Cancellation);
        }

        Assert.Equal(Willingness.No, (await OfAsync(about)).OneSaid);
    }

    [Fact]
    public async Task The_page_holds_nothing_of_the_other_side_nor_of_the_book()
    {
        await using var helen = await Caller.ComeAsync(door);
        var (about, _) = await Caller.AskedAsync(door);
        var path = await Caller.GivenAsync(door, about, "Helen Marsh");
        var page = await helen.ReadAsync(path) + await (await helen.SayAsync(path, "yes")).Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("Helen", page, StringComparison.Ordinal);
        Assert.All(new[] { "Ana", "Kovač", "Marsh", "garden", "translator", about.ToString(), "/introductions", "/people" }, word => Assert.DoesNotContain(word, page, StringComparison.Ordinal));
        var answer = await helen.GetAsync(path);
        Assert.Equal(("no-referrer", "noindex, nofollow"), (answer.Headers.GetValues("Referrer-Policy").Single(), answer.Headers.GetValues("X-Robots-Tag").Single()));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/people")]
    [InlineData("/introductions")]
    [InlineData("/api/people")]
    [InlineData("/answer/porch")]
    [InlineData("/answer/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/assets/css/base.css")]
    public async Task Nothing_else_of_the_house_is_reached_from_the_porch(string path)
    {
        await using var somebody = await Caller.ComeAsync(door);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), ((await somebody.GetAsync(path)).StatusCode, (await somebody.SayAsync(path, "yes")).StatusCode));
    }

    [Fact]
    public async Task A_page_that_ran_out_was_closed_was_given_anew_or_is_settled_is_answered_like_one_that_never_was()
    {
        await using var ana = await Caller.ComeAsync(door);
        var never = await ana.ReadAsync("/answer/" + new string('A', 43));
        var (about, path) = await Caller.AskedAsync(door);
        var anew = await Caller.GivenAsync(door, about, "Ana Kovač");
        Assert.Equal(never, await ana.ReadAsync(path));

        var later = door.Clock.Shown;
        door.Clock.Shown += Duration.FromDays(AnswerPages.Days) - Duration.FromSeconds(1);
        Assert.Equal(HttpStatusCode.OK, (await ana.GetAsync(anew)).StatusCode);
        door.Clock.Shown += Duration.FromSeconds(1);
        Assert.Equal(never, await ana.ReadAsync(anew));
        Assert.Equal(HttpStatusCode.NotFound, (await ana.SayAsync(anew, "yes")).StatusCode);
        door.Clock.Shown = later;

        await door.PostAsync($"/introductions/{about}/page/close", ("who", (await door.IdAsync("Ana Kovač")).ToString()));
        Assert.Equal(never, await ana.ReadAsync(anew));
        Assert.Equal(HttpStatusCode.Conflict, (await door.PostAsync($"/introductions/{about}/page/close")).StatusCode);

        var last = await Caller.GivenAsync(door, about, "Ana Kovač");
        await door.PostAsync($"/introductions/{about}/let-go");
        Assert.Equal(never, await ana.ReadAsync(last));
        Assert.Null((await OfAsync(about)).OneSaid);
        Assert.Equal(HttpStatusCode.Conflict, (await door.PostAsync($"/introductions/{about}/page/give")).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_a_sentence_and_changes_nothing()
    {
        await using var ana = await Caller.ComeAsync(door);
        var (about, path) = await Caller.AskedAsync(door);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ana.SayAsync(path, "perhaps")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ana.SendAsync(HttpMethod.Post, path, new StringContent("said=yes"))).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await ana.SayAsync(path, new string('y', 2000))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync(path, ("Host", "evil.example"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ana.GetAsync(path, ("Host", "kith.example"))).StatusCode);
        Assert.Null((await OfAsync(about)).OneSaid);

        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync($"/introductions/{about}/page/give")).StatusCode);
        var stranger = await door.PostAsync($"/introductions/{about}/page/give", ("who", (await door.IdAsync("Ben Whitaker")).ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stranger.StatusCode);
        Assert.Contains("Only one of the two", WebUtility.HtmlDecode(await stranger.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await door.PostAsync($"/introductions/{Guid.CreateVersion7()}/page/give")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await door.PostAsync($"/introductions/{Guid.CreateVersion7()}/page/close")).StatusCode);
    }

    [Fact]
    public async Task The_book_holds_no_secret()
    {
        var (about, path) = await Caller.AskedAsync(door);
        var secret = path[(path.LastIndexOf('/') + 1)..];
        var it = await OfAsync(about);
        Assert.Equal(43, secret.Length);
        Assert.Equal(64, it.OneHash!.Length);
        Assert.All(Directory.GetFiles(door.Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file).StartsWith("book.db", StringComparison.Ordinal)), file => Assert.DoesNotContain(secret, ReadShared(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_at_once_are_told_to_wait()
    {
        await using var crowd = await Caller.ComeAsync(door);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 130; i++)
        {
            answers.Add((await crowd.GetAsync("/answer/nothing")).StatusCode);
        }

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests), (answers[0], answers[^1]));
    }

    [Fact]
    public async Task Every_word_of_the_page_is_of_the_resources_or_of_the_book()
    {
        Marked.Everywhere();
        await using var ana = await Caller.ComeAsync(door);
        var (_, path) = await Caller.AskedAsync(door);
        var pages = new List<string> { await ana.ReadAsync(path, ("Accept-Language", Marked.Reader)), await ana.ReadAsync("/answer/nothing", ("Accept-Language", Marked.Reader)) };
        await ana.SayAsync(path, "yes");
        pages.Add(await ana.ReadAsync(path, ("Accept-Language", Marked.Reader)));
        await ana.SayAsync(path, "no");
        pages.Add(await ana.ReadAsync(path, ("Accept-Language", Marked.Reader)));
        var month = System.Globalization.CultureInfo.GetCultureInfo(Marked.Reader).DateTimeFormat;
        var known = "Ana Robin Vale".Split(' ').Concat(month.MonthGenitiveNames).Concat(month.DayNames).ToHashSet();
        Assert.All(pages, page => Assert.Contains(Marked.Open, page));
        Assert.Equal([true, false, true, true], pages.Select(page => page.Contains("Robin Vale", StringComparison.Ordinal)));
        Assert.All(pages, page => Assert.Empty(Reading.Unsaid(page, known.Contains)));
    }

    private static string ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private async Task<Introduction> OfAsync(Id<Introduction> id)
    {
        await using var book = door.Open();
        return await book.Introductions.AsNoTracking().SingleAsync(one => one.Id == id, Cancellation);
    }
}
