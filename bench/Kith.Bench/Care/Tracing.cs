using Kith.Hall;
using Kith.Storage;
using Kith.Tests.Meetings;
using NodaTime;

namespace Kith.Bench;

/// <summary><c>trace</c>: follows every suggestion of the big book back to its facts, on the days of two weeks; the same that a test does in the village.</summary>
internal static class Tracing
{
    private const int Days = 14;
    private const int Briefs = 200;

    public static async Task<int> RunAsync()
    {
        await using var shelf = Shelf.OnSqlite(await BigBook.FileAsync(10_000, 1_000_000), PulseReading.Of);
        await shelf.PrepareAsync(CancellationToken.None);
        await using var book = shelf.Open((await shelf.FirstAsync(CancellationToken.None))!.Value);
        var (followed, wrong) = (0, 0);
        for (var day = 0; day < Days; day++)
        {
            var traced = await Traced.FollowAsync(book, BigBook.Now + Duration.FromDays(day), Briefs, CancellationToken.None);
            (followed, wrong) = (followed + traced.Followed, wrong + traced.Wrong.Count);
            foreach (var sentence in traced.Wrong.Take(5))
            {
                Console.WriteLine(sentence);
            }
        }

        Console.WriteLine($"{followed} suggestions followed to their facts on {Days} days, {wrong} of them wrong");
        return wrong == 0 ? 0 : 1;
    }
}
