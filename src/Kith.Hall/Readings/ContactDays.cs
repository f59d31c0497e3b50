using System.Runtime.InteropServices;
using Kith.Analysis;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall;

/// <summary>The days on which the owner and one person were in touch, for every door alike.</summary>
public static class ContactDays
{
    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<LocalDate>> Days = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Participants.Where(part => part.Person == id && part.Counts).Select(part => part.On).Distinct());

    private static readonly Func<KithContext, IAsyncEnumerable<Storage.Recalibration>> Past = EF.CompileAsyncQuery((KithContext book) =>
        book.Recalibrations.AsNoTracking());

    /// <summary>The days, each once, the oldest first.</summary>
    public static async Task<List<LocalDate>> OfAsync(KithContext book, Id<Person> id, CancellationToken cancellation)
    {
        var days = await Days(book, id).AllAsync(cancellation);
        days.Sort();
        return days;
    }

    /// <summary>What the book's past teaches; null while it teaches nothing.</summary>
    public static async Task<Storage.Recalibration?> PastAsync(KithContext book, CancellationToken cancellation) =>
        await Past(book).FirstOrNoneAsync(cancellation) is { Outcomes: > 0 } learned ? learned : null;

    /// <summary>How likely two people are in touch again within three months, as the past of this book teaches it; null where it teaches nothing of such a tie.</summary>
    public static async Task<double?> AgainAsync(KithContext book, List<LocalDate> days, LocalDate today, CancellationToken cancellation) =>
        await PastAsync(book, cancellation) is { } learned
            ? new Analysis.Recalibration(new LogisticCurve(learned.Level, learned.Slope, learned.Outcomes), learned.HorizonDays, learned.WindowDays)
                .Probability(CollectionsMarshal.AsSpan(days), today)
            : null;
}
