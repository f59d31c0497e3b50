using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage;

/// <summary>Answers are kept for a day, in the transaction of the change they tell of: either both are there or neither.</summary>
public static class KeptAnswers
{
    /// <summary>So long an answer is kept.</summary>
    public static readonly Duration Kept = Duration.FromHours(24);

    extension(KithContext book)
    {
        /// <summary>The answer that was given to a key within the last day; null when none was.</summary>
        public Task<KeptAnswer?> AnswerAsync(string key, Instant now, CancellationToken cancellation)
        {
            var since = now - Kept;
            return book.KeptAnswers.AsNoTracking().SingleOrDefaultAsync(answer => answer.Key == key && answer.At > since, cancellation);
        }

        /// <summary>Keeps an answer and lets the old ones go.</summary>
        public async Task KeepAsync(KeptAnswer answer, CancellationToken cancellation)
        {
            var since = answer.At - Kept;
            await book.KeptAnswers.Where(old => old.At <= since).ExecuteDeleteAsync(cancellation);
            Saving.Append(book, answer);
            await book.FlushAsync(cancellation);
        }
    }
}
