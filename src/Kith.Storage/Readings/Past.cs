using System.Globalization;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Kith.Storage.Readings;

/// <summary>Keeps what the book's past teaches. It rests on every tie, so it is not learned with every save: when many ties were read anew at once, as by an import, and else once a month.</summary>
internal static class Past
{
    private const int Many = 20;
    private const int KeptDays = 30;

    /// <summary>Learns it, when it is time.</summary>
    /// <param name="book">The book.</param>
    /// <param name="about">Its settings, which say what day it is.</param>
    /// <param name="people">How many ties were read anew.</param>
    /// <param name="days">The contact days of every tie; asked for only when it is time.</param>
    /// <param name="cancellation">Stops the learning.</param>
    public static async Task LearnAsync(KithContext book, Book about, int people, Func<Task<IEnumerable<List<LocalDate>>>> days, CancellationToken cancellation)
    {
        if (book.Learning is not { } learn)
        {
            return;
        }

        // The log tells the time of this unit of work: its change is the newest.
        var today = about.Today(await book.Changes.OrderByDescending(c => c.Revision).Select(c => c.At).FirstOrDefaultAsync(cancellation));
        var learned = await book.Recalibrations.Select(r => (LocalDate?)r.LearnedOn).SingleOrDefaultAsync(cancellation);
        if (people < Many && learned is { } on && Math.Abs(Period.DaysBetween(on, today)) < KeptDays)
        {
            return;
        }

        var past = learn(await days(), today);
        await book.Recalibrations.ExecuteDeleteAsync(cancellation);
        await using var write = Row.Command(book, "insert into recalibration (book, learned_on, outcomes, level, slope, horizon_days, window_days) values (@book, @p0, @p1, @p2, @p3, @p4, @p5)");
        object[] values = [book.OnSqlite ? LocalDatePattern.Iso.Format(past.LearnedOn) : past.LearnedOn, past.Outcomes, past.Level, past.Slope, past.HorizonDays, past.WindowDays];
        for (var at = 0; at < values.Length; at++)
        {
            Row.Add(write, string.Create(CultureInfo.InvariantCulture, $"@p{at}"), values[at]);
        }

        await write.ExecuteNonQueryAsync(cancellation);
    }
}
