using System.Globalization;
using Kith.Care;
using Kith.Hall.Keeping;
using Kith.Hall.Outward;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Matches;

/// <summary>Keeps the offers of the book that was asked last laid out, until the book changes; what is lost with the process is made anew.</summary>
/// <param name="meanings">What a model of the owner's tells of them, disposed of with the shelf; null for none.</param>
/// <param name="renewal">Reads anew what was found once the book has changed; null for nobody.</param>
public sealed class OfferShelf(MeaningShelf? meanings = null, Renewal? renewal = null) : IDisposable
{
    /// <summary>Of more offers than this the newest are looked at.</summary>
    public const int Most = 20_000;

    /// <summary>Of more offers of the owner's own than this the newest are looked at.</summary>
    public const int MostOwn = 200;

    private readonly Row all = new();
    private readonly Row own = new();

    /// <summary>What a model of the owner's tells of them; null for none.</summary>
    public MeaningShelf? Meanings => meanings;

    /// <summary>The few matches of the whole book that were found last.</summary>
    internal Kept<IReadOnlyList<Match>> Matches { get; } = new(renewal);

    /// <summary>The introductions that were thought of last.</summary>
    internal Kept<IReadOnlyList<Idea>> Ideas { get; } = new(renewal);

    /// <summary>A shelf beside a model.</summary>
    /// <param name="model">The model; null for none.</param>
    /// <param name="patience">So long a reader waits for it.</param>
    /// <param name="renewal">Reads anew what was found once the book has changed; null for nobody.</param>
    public static OfferShelf With(ModelAddress? model, TimeSpan patience, Renewal? renewal = null) => new(model is null ? null : new MeaningShelf(new LocalModel(model), patience), renewal);

    /// <inheritdoc/>
    public void Dispose() => meanings?.Dispose();

    /// <summary>The offers that stand, as of now.</summary>
    public Task<OfferIndex> OfAsync(KithContext book, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        return all.OfAsync(book, () => book.StandingAsync(NeedKind.Offer, Most, cancellation), cancellation);
    }

    /// <summary>Those of the owner alone.</summary>
    public Task<OfferIndex> OwnAsync(KithContext book, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        return own.OfAsync(book, () => book.OwnOffersAsync(MostOwn, cancellation), cancellation);
    }

    /// <summary>What was found last, or found anew. Beside a model nothing is kept: it may answer the next time what it was too slow for now.</summary>
    internal Task<TFound> KeepAsync<TFound>(Kept<TFound> kept, KithContext book, LocalDate today, Func<Fresh, Task<TFound>> find, CancellationToken cancellation)
        where TFound : class => meanings is null ? kept.OfAsync(book, today, find, cancellation) : find(new Fresh(book, today, 0, cancellation));

    /// <summary>Some offers of one book, as they were laid out last.</summary>
    private sealed class Row
    {
        private Laid? laid;

        public async Task<OfferIndex> OfAsync(KithContext book, Func<Task<List<StandingFact>>> read, CancellationToken cancellation)
        {
            var (about, reader) = (await book.Book.AsNoTracking().Select(one => new { one.Id, one.Revision }).SingleAsync(cancellation), CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
            var known = Volatile.Read(ref laid);
            if (known is not null && known.Book == about.Id && known.Reader == reader && known.Revision == about.Revision)
            {
                return known.Index;
            }

            var index = new OfferIndex((await read()).ConvertAll(MatchReading.Of), CultureInfo.CurrentUICulture, known?.Book == about.Id && known.Reader == reader ? known.Index : null);
            Volatile.Write(ref laid, new Laid(about.Id, about.Revision, reader, index));
            return index;
        }
    }

    private sealed record Laid(Id<Book> Book, long Revision, string Reader, OfferIndex Index);
}
