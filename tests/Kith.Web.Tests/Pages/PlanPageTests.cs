using System.Net;
using Kith.Care;
using Kith.Hall.Plans;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Pages;

public sealed class PlanPageTests : IAsyncLifetime
{
    // A door each: an answer settles what another test rests on.
    private readonly Door door = new();

    public async ValueTask InitializeAsync()
    {
        await door.InitializeAsync();
        await using var book = door.Open();
        await Hamlet.PassAsync(book, Cancellation);
    }

    public ValueTask DisposeAsync() => door.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Today_asks_how_much_time_there_is_and_the_plan_says_what_and_why()
    {
        Assert.Contains("action=\"/plan\"", await door.ReadAsync("/"), StringComparison.Ordinal);

        var page = await door.ReadAsync("/plan?minutes=30");

        Assert.Contains("Do what you promised Ana Kovač, or begin to", page, StringComparison.Ordinal);
        Assert.Contains("You said you would: send the book", page, StringComparison.Ordinal);
        Assert.Contains("value=\"30\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_is_settled_and_not_offered_again_and_one_undo_takes_all_of_it_back()
    {
        var act = await ActAsync(ActKind.Keep);

        Assert.Equal(HttpStatusCode.SeeOther, (await door.PostAsync("/plan", ("act", act.Key), ("answer", "done"), ("minutes", "30"))).StatusCode);

        await using var book = door.Open();
        Assert.Equal(PromiseState.Kept, await book.Promises.Where(promise => promise.Id == new Id<Promise>(act.Ground.Id.Value)).Select(promise => promise.State).SingleAsync(Cancellation));
        Assert.Contains("Done: Do what you promised Ana Kovač, or begin to.", await door.ReadAsync("/plan?minutes=30"), StringComparison.Ordinal);
        await using var undoing = door.Open();
        await undoing.UndoAsync(await undoing.Changes.MaxAsync(change => change.Revision, Cancellation), Door.Now, Cancellation);
        Assert.Equal(act.Key, (await ActAsync(ActKind.Keep)).Key);
        Assert.Equal(0, await undoing.PlanTurns.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Thanks_are_said_by_saying_them()
    {
        var act = (await PlanReading.ActsAsync(door.Open(), Door.Now, Cancellation)).First(act => act is { Kind: ActKind.Thank, Ground.Kind: "gift" });

        await door.PostAsync("/plan", ("act", act.Key), ("answer", "done"));

        await using var book = door.Open();
        Assert.Equal(Hamlet.Today, await book.Gifts.Where(gift => gift.Id == new Id<Gift>(act.Ground.Id.Value)).Select(gift => gift.ThankedOn).SingleAsync(Cancellation));
    }

    [Fact]
    public async Task What_was_ruled_out_stays_out_until_it_is_let_in_again()
    {
        var act = await ActAsync(ActKind.Keep);
        await door.PostAsync("/plan", ("act", act.Key), ("answer", "not-this"), ("why", "she has read it"));
        var page = await door.ReadAsync("/plan?minutes=240");
        Assert.Contains("A promise: Ana Kovač. “she has read it”", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Do what you promised Ana", await door.ReadAsync("/plan?minutes=239"), StringComparison.Ordinal);

        await using var book = door.Open();
        var id = await book.PlanTurns.Select(turn => turn.Id).SingleAsync(Cancellation);
        await door.PostAsync("/plan?handler=Again", ("id", id.ToString()));

        Assert.Contains("Do what you promised Ana", await door.ReadAsync("/plan?minutes=238"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("act", "keep-nothing-deed", "answer", "done", "keep-nothing-deed")]
    [InlineData("act", "", "answer", "perhaps", "perhaps")]
    public async Task What_cannot_be_said_to_a_plan_is_refused_and_nothing_changes(string name, string value, string other, string said, string told)
    {
        await using var book = door.Open();
        var before = await book.Book.Select(one => one.Revision).SingleAsync(Cancellation);

        var answer = await door.PostAsync("/plan", (name, value), (other, said));

        Assert.InRange((int)answer.StatusCode, 400, 422);
        Assert.Contains(told, await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(before, await book.Book.Select(one => one.Revision).SingleAsync(Cancellation));
    }

    [Fact]
    public async Task An_answer_that_is_not_said_is_none()
    {
        var act = await ActAsync(ActKind.Keep);

        var answer = await door.PostAsync("/plan", ("act", act.Key), ("why", "she has read it"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        await using var book = door.Open();
        Assert.Equal(0, await book.PlanTurns.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Another_day_has_to_lie_ahead()
    {
        var act = await ActAsync(ActKind.Keep);

        var answer = await door.PostAsync("/plan", ("act", act.Key), ("answer", "later"), ("until", "2026-11-23"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Another day has to lie ahead.", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_act_rests_on_a_record_of_the_book()
    {
        await using var book = door.Open();
        var acts = await PlanReading.ActsAsync(book, Door.Now, Cancellation);
        Assert.NotEmpty(acts);
        foreach (var (kind, id) in acts.Select(act => (act.Ground.Kind, act.Ground.Id.Value)))
        {
            Assert.True(kind switch
            {
                "promise" => await book.Promises.AnyAsync(one => one.Id == new Id<Promise>(id), Cancellation),
                "gift" => await book.Gifts.AnyAsync(one => one.Id == new Id<Gift>(id), Cancellation),
                "outcome" => await book.Outcomes.AnyAsync(one => one.Id == new Id<Outcome>(id), Cancellation),
                "ask" => await book.Asks.AnyAsync(one => one.Id == new Id<Ask>(id), Cancellation),
                "need" => await book.Needs.AnyAsync(one => one.Id == new Id<Need>(id), Cancellation),
                "loan" => await book.Loans.AnyAsync(one => one.Id == new Id<Loan>(id), Cancellation),
                "introduction" => await book.Introductions.AnyAsync(one => one.Id == new Id<Introduction>(id), Cancellation),
                "occasion" => await book.Occasions.AnyAsync(one => one.Id == new Id<Occasion>(id), Cancellation),
                "person" => await book.People.AnyAsync(one => one.Id == new Id<Person>(id), Cancellation),
                _ => false,
            }, kind);
        }
    }

    [Fact]
    public async Task Forgetting_somebody_takes_along_what_was_said_to_plans_about_them()
    {
        var act = await ActAsync(ActKind.Keep);
        await door.PostAsync("/plan", ("act", act.Key), ("answer", "not-this-way"), ("why", "Xylophon"));
        await using var book = door.Open();

        await book.ForgetAsync(act.Person, Door.Now, Cancellation);

        Assert.Equal(0, await book.PlanTurns.CountAsync(Cancellation));
        Assert.DoesNotContain(await book.ChangeRows.ToListAsync(Cancellation), row => row.After?.Contains("Xylophon", StringComparison.Ordinal) == true || row.Before?.Contains("Xylophon", StringComparison.Ordinal) == true);
    }

    private async Task<Act> ActAsync(ActKind kind)
    {
        await using var book = door.Open();
        return (await PlanReading.OfAsync(book, Plan.MostMinutes, Hand.All, Door.Now, Cancellation)).Acts.First(act => act.Kind == kind);
    }
}
