using Kith.Exchange.Village;
using Kith.Hall;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Meetings;

/// <summary>What came of it, on the village: a friend of years, a gig, more gigs, an introduction to other work, more gigs.</summary>
public sealed class CameOfItTests : IAsyncLifetime
{
    // A door each: one test adds to what another counts.
    private readonly Door door = new();

    public async ValueTask InitializeAsync()
    {
        await door.InitializeAsync();
        await using var book = door.Open();
        await book.AcceptAsync(SampleVillage.Propose(await RosterReading.OfAsync(book, Cancellation), Door.Now.InUtc().Date, Door.Now), Door.Now, null, Cancellation);
    }

    public ValueTask DisposeAsync() => door.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_village_tells_its_story()
    {
        await using var book = door.Open();
        var came = new Provenance(await ProvenanceReading.OfAsync(book, null, Cancellation));

        var priya = came.Paths.Single(path => string.Join(" ", path.People.Select(one => one.Name.Split(' ')[0])) == "Ana Priya");
        Assert.True(priya.Goods.Count >= 3);
        Assert.All(priya.Goods, good => Assert.NotNull(good.It.Sum));
        Assert.All(priya.Goods, good => Assert.Equal(Analysis.KnownFor.ManyYears, good.Root.KnownFor));
        Assert.Contains(came.Paths, path => path.People.Count == 3 && path.Goods[0].It.On > priya.Goods[0].It.On);
        Assert.Equal(["directly", "one-other", "several"], came.Directness.Select(row => row.Word));
        Assert.Equal(came.Mine.Count, came.Directness.Sum(row => row.Goods.Count));
        Assert.Equal(came.Mine.Count, came.Ages.Sum(row => row.Goods.Count));
        Assert.Equal(came.Mine.Count, came.Grounds.Sum(row => row.Goods.Count));
    }

    [Fact]
    public async Task What_came_to_others_stands_beside_and_is_not_counted_as_mine()
    {
        await using var book = door.Open();
        var before = new Provenance(await ProvenanceReading.OfAsync(book, null, Cancellation));
        var (theirs, ana) = (Outcome.Of(OutcomeKind.Work, Beneficiary.Them, "a commission for Ana", new LocalDate(2026, 11, 1)), (await book.People.FirstAsync(person => person.FormattedName == "Ana Kovač", Cancellation)).Id);
        theirs.Say(OutcomeKind.Work, Beneficiary.Them, "a commission for Ana", new LocalDate(2026, 11, 1), Money.Of(900m, "GBP"));
        book.Add(theirs);
        book.AddRange(OutcomeStep.Path(theirs.Id, [ana]));
        await book.SaveAsync(new Deed("outcome.add", "a test", Door.Now), Cancellation);

        var after = new Provenance(await ProvenanceReading.OfAsync(book, null, Cancellation));

        Assert.Equal(before.Sentence, after.Sentence);
        Assert.Equal("a commission for Ana", after.Theirs[^1].It.Text);
        Assert.DoesNotContain(after.Unthanked, good => good.It.Whose == Beneficiary.Them);
        Assert.Contains("What came to others through you", await door.ReadAsync("/outcomes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_way_round_counts_who_was_ever_in_touch_again()
    {
        await using var book = door.Open();
        var never = Enumerable.Range(1, 4).Select(n => Person.Called($"Card {n}")).ToList();
        book.AddRange(never.SelectMany(person => new object[] { person, Tie.With(person.Id, Origin.Unsaid), OriginalCard.Of(person.Id, "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:x\r\nEND:VCARD\r\n") }));
        var moment = Moment.Of(MomentKind.Meeting, new LocalDate(2026, 11, 1));
        book.AddRange(moment, Participant.In(moment, never[0].Id));
        await book.SaveAsync(new Deed("person.add", "a test", Door.Now), Cancellation);

        var cards = (await TouchedAgain.OfAsync(book, Cancellation)).Single(row => row.Word == "cards");

        Assert.Equal((4, 1, 0, 0), (cards.People, cards.Touched, cards.Again, cards.Good));
        Assert.Contains("Cards and lists you took in", await door.ReadAsync("/outcomes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_of_hundreds_is_a_column_that_leads_to_it()
    {
        await using var book = door.Open();
        book.AddRange(Enumerable.Range(0, 320).Select(n => Outcome.Of(OutcomeKind.Joy, Beneficiary.Me, $"joy {n}", new LocalDate(2025, 1, 1).PlusDays(n))));
        await book.SaveAsync(new Deed("outcome.add", "a test", Door.Now), Cancellation);

        Assert.Contains("/outcomes?year=2025", await door.ReadAsync("/outcomes"), StringComparison.Ordinal);
        var year = await door.ReadAsync("/outcomes?year=2016");
        Assert.Contains("Ana, and through her half of this book", year, StringComparison.Ordinal);
        Assert.DoesNotContain("joy 3", year, StringComparison.Ordinal);
    }
}
