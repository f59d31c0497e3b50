using Kith.Exchange.Village;
using Kith.Hall;
using Kith.Storage;
using NodaTime;

namespace Kith.Tests.Meetings;

/// <summary>Every suggestion in the sample village rests on facts that are in the book, on any day of a month.</summary>
public sealed class TracedTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task Every_suggestion_in_the_village_can_be_followed_to_its_facts()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var book = door.Open();
        await book.AcceptAsync(SampleVillage.Propose(await RosterReading.OfAsync(book, cancellation), Door.Now.InUtc().Date, Door.Now), Door.Now, null, cancellation);

        for (var day = 0; day < 28; day += 3)
        {
            var (followed, wrong) = await Traced.FollowAsync(book, Door.Now + Duration.FromDays(day), 12, cancellation);

            Assert.Empty(wrong);
            Assert.True(followed > 40, $"Only {followed} suggestions were followed.");
        }
    }
}
