using Kith.Storage;

namespace Kith.Tests.Exports;

/// <summary>What is handed to somebody about themselves: all of it, and nothing of others.</summary>
public sealed class HeldTests(Door door) : IClassFixture<Door>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Barnabys Geheimnis", "… Geheimnis")]
    [InlineData("BARNABY and barnaby, barnabys", "… and …, …")]
    [InlineData("The Thwacketts came with Barnabé", "The … came with Barnabé")]
    [InlineData("bei Thwacketten, thwackett’s hut", "bei …, …’s hut")]
    [InlineData("Zoe, Zoë, Zoe\u0308s and ZOËS cat", "…, …, … and … cat")]
    [InlineData("a thwack and the zoo", "a thwack and the zoo")]
    public async Task However_the_name_of_another_is_written_it_is_put_out(string written, string told)
    {
        await door.PostAsync("/people/add", ("Form.Name", "Barnaby Thwackett"));
        await door.PostAsync("/people/add", ("Form.Name", "Zoë von Ahlen"));
        await door.PostAsync("/facts/add", ("person", "Tomasz Orłowski"), ("text", written));
        Assert.Contains($"- {told}\n", await door.ReadAsync($"/people/{await door.IdAsync("Tomasz Orłowski")}/held.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_recorded_is_told_or_counted()
    {
        await door.PostAsync("/people/add", ("Form.Name", "Ottilie Vane"));
        var (id, ben) = (await door.IdAsync("Ottilie Vane"), await door.IdAsync("Ben Whitaker"));
        await using (var book = door.Open())
        {
            var (choir, fact, need, gift) = (Group.Called("Vespers"), Fact.About(id, "sings low", "", PartialDate.Of(2019, null, null)), Need.Of(id, NeedKind.Need, "a lift"), Gift.Of(id, Party.Me, GiftKind.Thing, "a jar"));
            var (ask, loan, promise, shared, own) = (Ask.Of(id, Party.Me, "for a song"), Loan.Of(id, Party.Me, "a ladder"), Promise.Of(id, Party.Me, "a letter", Hamlet.Today, Hamlet.Today.PlusDays(9)), JournalEntry.Of(Hamlet.Today, "Both came."), JournalEntry.Of(Hamlet.Today, "She sang."));
            var (member, reminder, introduction) = (GroupMember.Of(choir.Id, id, "bass", PartialDate.Of(2020, null, null)), Reminder.Of("ask after the cellar", Hamlet.Today, id), Introduction.Between(id, ben));
            fact.End(PartialDate.Of(2024, null, null));
            need.Meet(Hamlet.Today);
            gift.Mean(null, "the feast of plums", need.Id);
            var (day, other, another) = (Occasion.Of(id, OccasionKind.Other, PartialDate.Of(null, 5, 3), "the plum walk"), Need.Of(ben, NeedKind.Need, "a need of his"), Gift.Of(id, Party.Me, GiftKind.Thing, "a spoon"));
            day.Lead(21);
            another.Mean(null, "", other.Id);
            book.AddRange(day, other, another);
            gift.Thank(Hamlet.Today);
            ask.Settle(AskAnswer.Silence, Hamlet.Today);
            loan.Return(Hamlet.Today);
            promise.Release(Hamlet.Today);
            introduction.Serve("a cellar to sing in", "what is his alone");
            introduction.LetAnswer(id, "a", Door.Now);
            introduction.Hear(id, Willingness.Yes, Hamlet.Today);
            introduction.LetAnswer(ben, "b", Door.Now);
            introduction.Hear(ben, Willingness.No, Hamlet.Today);
            var outcome = Outcome.Of(OutcomeKind.Joy, Beneficiary.Me, "a song for me", Hamlet.Today);
            book.AddRange(choir, member, fact, need, gift, ask, loan, promise, reminder, introduction, shared, own, outcome, JournalMention.In(shared.Id, id), JournalMention.In(shared.Id, ben), JournalMention.In(own.Id, id));
            book.AddRange(OutcomeStep.Path(outcome.Id, [id]));
            var tie = (await book.FindTieAsync(id, Cancellation))!;
            tie.KeepEvery(NodaTime.Period.FromWeeks(3));
            tie.Share("", Sides.Play);
            await book.SaveAsync(new Deed("sample.add", "held", Door.Now), Cancellation);
        }

        var file = await door.ReadAsync($"/people/{id}/held.md");

        Assert.All(
            ["Vespers: bass · since 2020", "2019: sings low · Until: 2024", "a lift · may be passed on · met", "the feast of plums", "Thanked: ", "for a song · silence", "Back since: ", "released", "By when: ", "ask after the cellar", "a cellar to sing in", "glad to", "She sang.", "a song for me", "three weeks", "play", "the plum walk: 3 May · Days of notice: 21", "The need it met: a lift"],
            told => Assert.Contains(told, file, StringComparison.Ordinal));
        Assert.All(["what is his alone", "rather not", "a need of his", "Both came.", "Ben"], hidden => Assert.DoesNotContain(hidden, file, StringComparison.Ordinal));
        Assert.EndsWith("3 notes and relations were left out, because they concern others too.\n", file, StringComparison.Ordinal);
    }
}
