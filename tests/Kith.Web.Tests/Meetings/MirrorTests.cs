using System.Text.Json;
using Kith.Care;
using Kith.Hall.Mirrors;
using Kith.Storage;
using Kith.Web.Tests.Terminal;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Meetings;

/// <summary>The mirror on the page, at the terminal and as it is read from the book.</summary>
public sealed class MirrorTests : IAsyncLifetime
{
    private const string Selfish = "Hi Ana! Long time no see, hope you're well. I'm launching a crowdfunding campaign and I need 200 backers by Friday. Please share it with everyone, it only takes a minute. You're the best!";

    private static readonly LocalDate Today = new(2026, 11, 23);

    // A door each: what one notes another would count.
    private readonly Door door = new();
    private Id<Person> ana;

    public async ValueTask InitializeAsync()
    {
        await door.InitializeAsync();
        ana = await door.IdAsync("Ana Kovač");
    }

    public ValueTask DisposeAsync() => door.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Asks_stand_beside_gifts_with_the_records_behind_them()
    {
        var stranger = Person.Called("Ines Duarte");
        var (asked, gave, years) = (Ask.Of(stranger.Id, Party.Me, "a word to the printer", Today.PlusDays(-9)), Gift.Of(stranger.Id, Party.Me, GiftKind.Help, "an evening of proofs", Today.PlusDays(-5)), Ask.Of(stranger.Id, Party.Me, "long ago", Today.PlusDays(-300)));
        await AddAsync(stranger, Tie.With(stranger.Id, Origin.Unsaid), asked, gave, years);
        await using var book = door.Open();

        var pair = (await MirrorReading.OfAsync(book, Today, Cancellation)).Pairs.Single(one => one.Kind == MirrorKind.AskedAndGave);

        Assert.Equal([new ActGround("ask", asked.Id.Value)], pair.First);
        Assert.Equal([new ActGround("gift", gave.Id.Value)], pair.Second);
        var page = await door.ReadAsync("/mirror");
        Assert.Contains("In the last three months you asked for one thing and gave one thing.", page, StringComparison.Ordinal);
        Assert.Contains($"/asks/{asked.Id}", page, StringComparison.Ordinal);
        Assert.Contains("an evening of proofs", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_looked_at_at_its_words_and_nothing_is_kept()
    {
        await using var book = door.Open();
        var before = await book.Changes.CountAsync(Cancellation);

        var page = await (await door.PostAsync("/mirror", ("To", "Ana Kovač"), ("Draft", Selfish))).Content.ReadAsStringAsync(Cancellation);

        Assert.Contains("<mark", page, StringComparison.Ordinal);
        Assert.Contains("As it stands, this serves you more than", page, StringComparison.Ordinal);
        Assert.Equal(before, await book.Changes.CountAsync(Cancellation));
    }

    [Fact]
    public async Task What_they_last_told_is_what_a_draft_is_laid_beside()
    {
        var moment = Moment.Of(MomentKind.Meeting, Today.PlusDays(-20), Substance.Talk).About("tea", "Her mother has a new hip").Begun(Beginner.Them);
        await AddAsync(moment, Participant.In(moment, ana), Gift.Of(ana, Party.Me, GiftKind.Thing, "plum jam", Today.PlusDays(-20)), Ask.Of(ana, Party.Me, "the score", Today.PlusDays(-400)));
        await using var book = door.Open();

        var picture = await MirrorReading.PictureAsync(book, ana, Today, Cancellation);

        Assert.Equal((Today.PlusDays(-20), Today.PlusDays(-20)), (picture.LastContact, picture.LastFromThem));
        Assert.Contains(picture.TheyTold, told => told.Text == "Her mother has a new hip" && told.On == Today.PlusDays(-20));
        Assert.Equal(["plum jam"], picture.Given.Select(fact => fact.Text));
        Assert.Empty(picture.Asked);
        var reading = DraftCheck.Of(new Draft("Dear Ana, how is your mother's new hip? I will bring plums on Sunday.", Today), picture);
        Assert.Contains(reading.Remarks, remark => remark.Kind == RemarkKind.Remembers);
    }

    [Fact]
    public async Task A_fact_without_a_day_is_not_told_as_if_it_came_today()
    {
        await AddAsync(Fact.About(ana, "afraid of flying"));
        await using var book = door.Open();

        Assert.Null((await MirrorReading.PictureAsync(book, ana, Today, Cancellation)).TheyTold.Single(told => told.Text == "afraid of flying").On);
    }

    [Theory]
    [InlineData("", "hello", "Say for whom the message is")]
    [InlineData("Ana Kovač", " ", "There is no message to look at yet")]
    [InlineData("Nobody Atall", "hello", "Nobody Atall")]
    public async Task What_cannot_be_looked_at_is_told_in_a_sentence(string to, string draft, string sentence) =>
        Assert.Contains(sentence, System.Net.WebUtility.HtmlDecode(await (await door.PostAsync("/mirror", ("To", to), ("Draft", draft))).Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);

    [Fact]
    public void A_draft_is_cut_at_its_marks_and_stays_whole()
    {
        const string Text = "Please share it. You're the best!";
        Remark[] remarks = [new(RemarkKind.Praises, new TextSpan(17, 15), []), new(RemarkKind.AskAlone, new TextSpan(0, 15), []), new(RemarkKind.Hurries, new TextSpan(7, 5), []), new(RemarkKind.AboutMe, new TextSpan(0, Text.Length), [])];

        var stretches = MarkedDraft.Of(Text, remarks);

        Assert.Equal(Text, string.Concat(stretches.Select(stretch => stretch.Text)));
        Assert.Equal(["Please ", "share", " it", "You're the best"], stretches.Where(stretch => stretch.IsMarked).Select(stretch => stretch.Text));
        Assert.Equal([3, 2, 1], stretches.SelectMany(stretch => stretch.Numbers));
    }

    [Fact]
    public async Task The_terminal_holds_up_the_mirror_too()
    {
        using var kith = new KithProgram();
        Assert.Contains("Nothing can be told yet", (await kith.RunAsync("mirror")).Out, StringComparison.Ordinal);
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday");

        Assert.Contains("As it stands", (await kith.RunAsync("mirror", "draft", "Ana", Selfish)).Out, StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse((await kith.RunAsync("mirror", "draft", "Ana", Selfish, "--json")).Out).RootElement.GetProperty("isSelfServing").GetBoolean());
        var refused = await kith.RunAsync("mirror", "draft", "Zoltan", "hello");
        Assert.InRange(refused.Code, 1, 2);
        Assert.Contains("Zoltan", refused.Error, StringComparison.Ordinal);
    }

    private async Task AddAsync(params object[] records)
    {
        await using var book = door.Open();
        book.AddRange(records);
        await book.SaveAsync(new Deed("person.add", "a test", Door.Now), Cancellation);
    }
}
