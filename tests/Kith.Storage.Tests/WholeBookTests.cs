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
}
