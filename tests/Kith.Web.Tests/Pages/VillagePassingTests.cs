using Kith.Exchange.Village;
using Kith.Hall;
using Kith.Hall.Matches;
using Kith.Storage;
using Kith.Web;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Pages;

/// <summary>The village comes with all that passes there, and goes whole.</summary>
public sealed class VillagePassingTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task What_passes_in_the_village_comes_in_with_it_and_is_undone_with_it()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var book = door.Open();
        var village = SampleVillage.Propose(await RosterReading.OfAsync(book, cancellation), Door.Now.InUtc().Date, Door.Now);
        var accepted = await book.AcceptAsync(village, Door.Now, null, cancellation);
        Assert.Equal(village.Rows.OfType<Need>().Count(), await book.Needs.CountAsync(cancellation));
        Assert.Equal(village.Rows.OfType<OutcomeStep>().Count(), await book.OutcomeSteps.CountAsync(cancellation));
        Assert.Contains(await MatchReading.IdeasAsync(book, new OfferShelf(), Door.Now.InUtc().Date, cancellation), idea => idea.IsMutual && (idea.One.Who.Name, idea.Other.Who.Name) is ("Jonas Weber", "Luca Bianchi"));
        Assert.True(await book.Kinships.AnyAsync(kinship => book.People.Any(person => person.IsMe && (person.Id == kinship.One || person.Id == kinship.Other)), cancellation));

        await book.UndoAsync(accepted.Revision!.Value, Door.Now, cancellation);

        int[] left =
        [
            await book.Needs.CountAsync(cancellation), await book.Promises.CountAsync(cancellation), await book.Gifts.CountAsync(cancellation), await book.OutcomeSteps.CountAsync(cancellation),
            await book.Kinships.CountAsync(cancellation), await book.FieldValues.CountAsync(cancellation), await book.Introductions.CountAsync(cancellation),
        ];
        Assert.All(left, count => Assert.Equal(0, count));
    }
}
