using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

public sealed class WholeBookTests
{
    [Theory, OnBoth]
    public async Task A_book_moves_from_SQLite_to_either_database_with_every_row_the_same(Place place)
    {
        var (from, book) = await BookAsync(Place.Sqlite);
        await using var _ = from;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        var (to, other) = await BookAsync(place);
        await using var ___ = to;
        await using var ____ = other;

        await other.RestoreAsync(RowsAsync(book), null, Cancellation);

        Assert.Equal(await TextAsync(book), await TextAsync(other));
        Assert.True((await Doctor.ExamineAsync(other, false, Cancellation)).All(check => check.Sound));
    }

    [Theory, OnBoth]
    public async Task A_row_that_another_names_and_that_did_not_come_is_told_of(Place place) =>
        await RefusedAsync(place, rows => rows.Remove(rows.First(row => row.Table == "moment")), "“participant”", "“moment”");

    [Theory, OnBoth]
    public async Task A_row_that_comes_twice_is_told_of_by_its_place(Place place) =>
        await RefusedAsync(place, rows => rows.Add(rows.First(row => row.Table == "tie") with { Place = "the second tie" }), "the second tie", "“tie”");

    /// <summary>Damages the rows of the village on their way, and sees them refused with these words and the other book as it was.</summary>
    private static async Task RefusedAsync(Place place, Action<List<Brought>> damage, params string[] told)
    {
        var (from, book) = await BookAsync(Place.Sqlite);
        await using var _ = from;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        var (to, other) = await BookAsync(place);
        await using var ___ = to;
        await using var ____ = other;
        var (rows, before) = (new List<Brought>(), await TextAsync(other));
        await foreach (var (table, row, at) in RowsAsync(book))
        {
            rows.Add(new Brought(table, row, at));
        }

        damage(rows);

        var refusal = await Assert.ThrowsAsync<RefusalException>(() => other.RestoreAsync(SentAsync(rows), null, Cancellation));

        Assert.All(told, words => Assert.Contains(words, refusal.Message, StringComparison.Ordinal));
        Assert.Equal(before, await TextAsync(other));
    }

    private static async IAsyncEnumerable<(string Table, string Row, string Place)> SentAsync(List<Brought> rows)
    {
        foreach (var (table, row, at) in rows)
        {
            await Task.Yield();
            yield return (table, row, at);
        }
    }

    private static async IAsyncEnumerable<(string Table, string Row, string Place)> RowsAsync(KithContext book)
    {
        foreach (var table in book.Tables())
        {
            await foreach (var row in book.RowsAsync(table.Name, Cancellation))
            {
                yield return (table.Name, row, table.Name);
            }
        }
    }

    /// <summary>Every row as an export writes it; the book says its own identity, which differs.</summary>
    private static async Task<string> TextAsync(KithContext book)
    {
        var rows = new List<string>();
        await foreach (var (table, row, _) in RowsAsync(book))
        {
            rows.Add($"{table} {row.Replace(book.BookId.ToString(), "", StringComparison.Ordinal)}");
        }

        return string.Join('\n', rows);
    }

    private sealed record Brought(string Table, string Row, string Place);
}
