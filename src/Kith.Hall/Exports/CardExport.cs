using System.Text;
using Kith.Exchange.Cards;
using Kith.Formats.VCard;
using Kith.Storage;
using NodaTime;

namespace Kith.Hall.Exports;

/// <summary>The people of the book as vCards; what they came in with goes out again, facts, ties and moments stay at home.</summary>
public static class CardExport
{
    /// <summary>Writes everybody, one card after the other.</summary>
    /// <returns>How many cards.</returns>
    public static async Task<int> WriteAsync(KithContext book, Stream to, Instant now, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var person in DraftReading.AllAsync(book, cancellation))
        {
            await to.WriteAsync(Encoding.UTF8.GetBytes(CardWriter.Write(CardWriting.Write(person, now))), cancellation);
            count++;
        }

        return count;
    }
}
