using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

public sealed class SafetyTests
{
    [Fact]
    public async Task A_backup_opens_and_holds_what_the_book_holds()
    {
        var (shelf, book) = await BookAsync(Place.Sqlite);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        var copy = Path.Combine(Path.GetDirectoryName(shelf.File)!, "copy.db");

        await Backup.WriteAsync(shelf.Shelf, copy, Cancellation);

        await using var other = Shelf.OnSqlite(copy, (_, _, _) => throw new InvalidOperationException(), pooling: false);
        await other.PrepareAsync(Cancellation);
        await using var read = other.Open(book.BookId);
        Assert.Equal(await Snapshot.OfAsync(book), await Snapshot.OfAsync(read));
    }

    [Fact]
    public async Task A_backup_never_writes_over_a_file()
    {
        await using var shelf = await OnAsync(Place.Sqlite);
        var copy = Path.Combine(Path.GetDirectoryName(shelf.File)!, "copy.db");
        await File.WriteAllTextAsync(copy, "precious", Cancellation);

        await Assert.ThrowsAsync<RefusalException>(() => Backup.WriteAsync(shelf.Shelf, copy, Cancellation));

        Assert.Equal("precious", await File.ReadAllTextAsync(copy, Cancellation));
    }

    [Fact]
    public async Task A_book_that_is_open_and_one_opened_later_read_on_after_a_rest()
    {
        await using var made = await OnAsync(Place.Sqlite);
        await using var shelf = Shelf.OnSqlite(made.File, (_, _, _) => throw new InvalidOperationException());
        var id = await shelf.NewAsync("Mira's book", "Mira Lindqvist", Now, Cancellation);
        await using (var open = shelf.Open(id))
        {
            shelf.Rest();

            Assert.Equal(1, await open.People.CountAsync(Cancellation));
        }

        await using var later = shelf.Open(id);
        Assert.Equal(1, await later.People.CountAsync(Cancellation));
        await later.DisposeAsync();
        shelf.Rest();
    }

    [Fact]
    public async Task A_file_that_is_no_book_is_refused_with_a_sentence_and_left_alone()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("kith-test-").FullName, "letter.txt");
        await File.WriteAllTextAsync(file, "Dear Ana, this is a letter and not a book of Kith. " + new string('x', 2000), Cancellation);
        await using var shelf = Shelf.OnSqlite(file, (_, _, _) => throw new InvalidOperationException(), pooling: false);

        var refusal = await Assert.ThrowsAsync<RefusalException>(() => shelf.PrepareAsync(Cancellation));

        Assert.Contains("is not a book of Kith", refusal.Message, StringComparison.Ordinal);
        Assert.StartsWith("Dear Ana", await File.ReadAllTextAsync(file, Cancellation), StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(file)!, true);
    }

    [Fact]
    public async Task A_book_of_a_newer_program_is_refused()
    {
        await using var shelf = await OnAsync(Place.Sqlite);
        await using (var connection = new SqliteConnection($"Data Source={shelf.File};Pooling=False"))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "insert into schema_script (name) values ('9999-from-the-future.sql')";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        var refusal = await Assert.ThrowsAsync<RefusalException>(() => shelf.Shelf.PrepareAsync(Cancellation));

        Assert.Contains("newer Kith", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_connection_waits_for_the_disk_and_checks_references()
    {
        var (shelf, book) = await BookAsync(Place.Sqlite);
        await using var _ = shelf;
        await using var __ = book;

        await book.Database.OpenConnectionAsync(Cancellation);
        Assert.Equal(2L, await ScalarAsync(book, "pragma synchronous"));
        Assert.Equal(1L, await ScalarAsync(book, "pragma foreign_keys"));
        Assert.Equal("wal", await ScalarAsync(book, "pragma journal_mode"));
    }

    [Theory, OnBoth]
    public async Task The_doctor_finds_a_sound_book_sound_and_stale_readings_stale(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        Assert.All(await Doctor.ExamineAsync(book, false, Cancellation), check => Assert.True(check.Sound, $"{check.Name}: {check.Finding}"));

        await book.Pulses.ExecuteDeleteAsync(Cancellation);

        Assert.Contains(await Doctor.ExamineAsync(book, false, Cancellation), check => check is { Name: "readings", Sound: false });
        await Doctor.ExamineAsync(book, true, Cancellation);
        Assert.All(await Doctor.ExamineAsync(book, false, Cancellation), check => Assert.True(check.Sound));
    }

    [Theory, OnBoth]
    public async Task The_doctor_finds_a_link_to_what_never_was_and_none_to_what_was_thrown_away(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Person.Called("Ana");
        var need = Need.Of(ana.Id, NeedKind.Need, "a plumber", null);
        var gift = Gift.Of(ana.Id, Party.Me, GiftKind.Help, "the number of a plumber", null);
        gift.Mean(null, "", need.Id);
        book.AddRange(ana, need, gift);
        await book.SaveAsync(new Deed("gift.add", "", Now), Cancellation);
        book.Remove(need);
        await book.SaveAsync(new Deed("need.remove", "", Now), Cancellation);
        Assert.Contains(await Doctor.ExamineAsync(book, false, Cancellation), check => check is { Name: "links", Sound: true });

        gift.Mean(null, "", new Id<Need>(ana.Id.Value));
        await book.SaveAsync(new Deed("gift.edit", "", Now), Cancellation);

        Assert.Contains(await Doctor.ExamineAsync(book, false, Cancellation), check => check is { Name: "links", Sound: false, Finding: "1" });
    }

    [Fact]
    public async Task Saving_without_saying_what_is_done_is_refused()
    {
        var (shelf, book) = await BookAsync(Place.Sqlite);
        await using var _ = shelf;
        await using var __ = book;
        book.Add(Person.Called("Ben"));

        Assert.Throws<InvalidOperationException>(() => book.SaveChanges());
    }

    private static async Task<object?> ScalarAsync(KithContext book, string sql)
    {
        await using var command = book.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Cancellation);
    }
}
