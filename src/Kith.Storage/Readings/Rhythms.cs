using System.Globalization;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Kith.Storage.Readings;

/// <summary>Keeps the cached readings true: whoever's moments or wishes changed is read anew in the same transaction.</summary>
internal static class Rhythms
{
    /// <summary>Reads the ties with some people anew.</summary>
    public static async Task RefreshAsync(KithContext book, IReadOnlyCollection<Id<Person>> people, CancellationToken cancellation)
    {
        if (people.Count == 0)
        {
            return;
        }

        // A handful of people by their keys, many people all at once: either way one query for ties and one for days.
        var few = people.Count <= 200 ? people.ToArray() : null;
        var ties = (await book.Ties.AsNoTracking().Where(t => few == null || few.Contains(t.Person)).ToListAsync(cancellation)).ToDictionary(t => t.Person);
        await DropAsync(book, few, cancellation);
        var about = await book.Book.AsNoTracking().SingleAsync(cancellation);
        await using var write = Insert(book);
        if (few is not null)
        {
            foreach (var person in few)
            {
                var days = await book.Participants.AsNoTracking().Where(p => p.Person == person && p.Counts).Select(p => p.On).Distinct().OrderBy(d => d).ToListAsync(cancellation);
                await WriteAsync(book, about.Layers, write, ties, person, days, cancellation);
            }

            await Past.LearnAsync(book, about, people.Count, async () => (await AllDaysAsync(book, cancellation)).Select(tie => tie.Days), cancellation);
            return;
        }

        var all = await AllDaysAsync(book, cancellation);
        foreach (var (person, days) in all)
        {
            await WriteAsync(book, about.Layers, write, ties, person, days, cancellation);
            ties.Remove(person);
        }

        foreach (var person in ties.Keys.ToArray())
        {
            await WriteAsync(book, about.Layers, write, ties, person, [], cancellation);
        }

        await Past.LearnAsync(book, about, people.Count, () => Task.FromResult(all.Select(tie => tie.Days)), cancellation);
    }

    /// <summary>Whose rhythm rests on the defaults of the book: those the owner put in a layer without saying how often.</summary>
    public static Task<List<Id<Person>>> ByLayerAsync(KithContext book, CancellationToken cancellation) =>
        book.Ties.Where(t => t.Intention != null && t.Intention != Intention.Resting && t.Wish == null).Select(t => t.Person).ToListAsync(cancellation);

    /// <summary>Reads every tie of the book anew.</summary>
    public static async Task RefreshAllAsync(KithContext book, CancellationToken cancellation) =>
        await RefreshAsync(book, await book.Ties.Select(t => t.Person).ToListAsync(cancellation), cancellation);

    private static async Task DropAsync(KithContext book, Id<Person>[]? few, CancellationToken cancellation) =>
        await book.Pulses.Where(p => few == null || few.Contains(p.Person)).ExecuteDeleteAsync(cancellation);

    private static async Task WriteAsync(KithContext book, Layers layers, System.Data.Common.DbCommand write, Dictionary<Id<Person>, Tie> ties, Id<Person> person, List<LocalDate> days, CancellationToken cancellation)
    {
        if (!ties.TryGetValue(person, out var tie))
        {
            return;
        }

        var pulse = book.Formula(layers, tie, days);
        object? Day(LocalDate? day) => day is null ? null : book.OnSqlite ? LocalDatePattern.Iso.Format(day.Value) : day.Value;
        object?[] values =
        [
            Row.Key(book, person), pulse.Days, Day(pulse.FirstOn), Day(pulse.LastOn), pulse.Gap, pulse.Attention,
            Day(pulse.ThoughtOn), Day(pulse.QuieterOn), Day(pulse.FadedOn), pulse.Slot,
        ];
        for (var at = 0; at < values.Length; at++)
        {
            write.Parameters[at + 1].Value = values[at] ?? DBNull.Value;
        }

        await write.ExecuteNonQueryAsync(cancellation);
    }

    private static System.Data.Common.DbCommand Insert(KithContext book)
    {
        var command = Row.Command(book, "insert into pulse (book, person, days, first_on, last_on, gap, attention, thought_on, quieter_on, faded_on, slot) values (@book, @p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)");
        string[] types = ["uuid", "integer", "date", "date", "double precision", "double precision", "date", "date", "date", "integer"];
        for (var at = 0; at < types.Length; at++)
        {
            Row.Typed(Row.Add(command, string.Create(CultureInfo.InvariantCulture, $"@p{at}"), null), types[at]);
        }

        return command;
    }

    // The whole book's days are many: read as they lie, without a query to compile and an object a row.
    private static async Task<List<(Id<Person> Person, List<LocalDate> Days)>> AllDaysAsync(KithContext book, CancellationToken cancellation)
    {
        var all = new List<(Id<Person>, List<LocalDate>)>();
        await using var command = Row.Command(book, "select distinct person, on_day from participant where book = @book and counts order by person, on_day");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var person = Row.IdOf<Person>(reader.GetValue(0));
            if (all.Count == 0 || all[^1].Item1 != person)
            {
                all.Add((person, []));
            }

            all[^1].Item2.Add(reader.GetValue(1) is string text ? LocalDatePattern.Iso.Parse(text).Value : reader.GetFieldValue<LocalDate>(1));
        }

        return all;
    }
}
