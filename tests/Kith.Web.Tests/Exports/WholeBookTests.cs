using System.IO.Compression;
using System.Text.Json;
using Kith.Exchange.Photos;
using Kith.Hall;
using Kith.Hall.Exports;
using Kith.Hall.Records;
using Kith.Storage;
using Kith.Tests.Records;
using Kith.Web;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Exports;

/// <summary>The whole book goes out as one archive of open formats and comes back the same, ids and history included.</summary>
public sealed class WholeBookTests(Door door) : IClassFixture<Door>, IDisposable
{
    private static readonly byte[] Picture = [137, 80, 78, 71];

    private static readonly byte[] Letter = [1, 2, 3];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kith-whole-");

    [Fact]
    public async Task A_book_that_goes_out_and_comes_back_is_the_same_row_by_row()
    {
        await LiveAsync();
        var archive = await ArchiveAsync();
        await using var shelf = await ShelfAsync("other.db");
        await using var other = shelf.Open((await shelf.FirstAsync(Cancellation))!.Value);

        await BookReturn.Of(archive)!.ComeAsync(other, null, Cancellation);

        await using var book = door.Open();
        Assert.Equal(await StateAsync(book), await StateAsync(other));
        Assert.True((await Doctor.ExamineAsync(other, false, Cancellation)).All(check => check.Sound));
        var last = await other.Changes.Where(change => change.UndoneBy == null && change.Undoes == null).MaxAsync(change => change.Revision, Cancellation);
        await other.UndoAsync(last, Door.Now, Cancellation);
    }

    [Fact]
    public async Task Every_line_of_the_archive_is_as_its_schema_says()
    {
        await LiveAsync();
        using var zip = ZipFile.OpenRead(await ArchiveAsync());
        using var schema = await JsonDocument.ParseAsync(zip.GetEntry("schema.json")!.Open(), cancellationToken: Cancellation);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("tables/", StringComparison.Ordinal)))
        {
            var table = schema.RootElement.GetProperty("$defs").GetProperty(Path.GetFileNameWithoutExtension(entry.Name)).GetProperty("properties");
            using var lines = new StreamReader(entry.Open());
            while (await lines.ReadLineAsync(Cancellation) is { } line)
            {
                using var row = JsonDocument.Parse(line);
                Assert.Equal(table.EnumerateObject().Select(column => column.Name), row.RootElement.EnumerateObject().Select(column => column.Name));
                Assert.All(row.RootElement.EnumerateObject(), column => Assert.Contains(Kind(column.Value), table.GetProperty(column.Name).GetProperty("type").ToString(), StringComparison.Ordinal));
            }
        }

        Assert.NotNull(zip.GetEntry("people.vcf"));
        using var days = new StreamReader(zip.GetEntry("occasions.ics")!.Open());
        Assert.Contains("DTSTART;VALUE=DATE:19850412\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Ana Kovač: ", await days.ReadToEndAsync(Cancellation), StringComparison.Ordinal);
        Assert.NotNull(zip.GetEntry("people/Ana Kovač.md"));
    }

    [Fact]
    public async Task A_book_with_somebody_in_it_stays_as_it_is()
    {
        var archive = await ArchiveAsync();
        await using var book = door.Open();
        var before = await StateAsync(book);

        var refusal = await Assert.ThrowsAsync<RefusalException>(() => BookReturn.Of(archive)!.ComeAsync(book, null, Cancellation));

        Assert.Equal(RefusalReason.Conflict, refusal.Reason);
        Assert.Equal(before, await StateAsync(book));
    }

    [Theory]
    [InlineData("tables/person.jsonl", "{\"id\":\"none\"}\n", "tables/person.jsonl, line 1")]
    [InlineData("tables/moment.jsonl", "{broken\n", "tables/moment.jsonl, line 1")]
    [InlineData("tables/need.jsonl", "{\"colour\":\"blue\"}\n", "tables/need.jsonl, line 1")]
    [InlineData("tables/tie.jsonl", null, "tables/tie.jsonl")]
    public async Task A_damaged_archive_is_refused_with_the_place_and_nothing_comes(string name, string? content, string told) =>
        await RefusedAsync(zip =>
        {
            zip.GetEntry(name)!.Delete();
            if (content is not null)
            {
                using var text = new StreamWriter(zip.CreateEntry(name).Open());
                text.Write(content);
            }
        }, told);

    [Theory]
    [InlineData(true, "tables/moment.jsonl", "tables/moment.jsonl in ", "take manifest-sha256.txt out")]
    [InlineData(false, "tables/moment.jsonl", "rows of “participant”", "a row of “moment” that the export does not have")]
    [InlineData(false, "tables/person.jsonl", "a row of “person” that the export does not have", "another copy")]
    public async Task An_archive_that_lost_a_row_is_refused_and_nothing_comes(bool manifest, string table, params string[] told) =>
        await RefusedAsync(zip =>
        {
            Rewrite(zip, table, lines => lines[..^1]);
            if (!manifest)
            {
                zip.GetEntry("manifest-sha256.txt")!.Delete();
            }
        }, told);

    [Fact]
    public async Task An_archive_that_says_a_row_twice_is_refused_with_the_place() =>
        await RefusedAsync(zip => Rewrite(zip, "tables/tie.jsonl", lines => [lines[0], .. lines]), "tables/tie.jsonl, line 2");

    [Theory]
    [InlineData(true, "manifest-sha256.txt")]
    [InlineData(false, "tables/document.jsonl, line 1")]
    public async Task An_archive_whose_file_holds_something_else_is_refused(bool manifest, string told) =>
        await RefusedAsync(zip =>
        {
            var file = zip.Entries.Single(entry => entry.FullName.StartsWith("files/document/", StringComparison.Ordinal)).FullName;
            zip.GetEntry(file)!.Delete();
            using (var entry = zip.CreateEntry(file).Open())
            {
                entry.Write([1, 2, 4]);
            }

            if (!manifest)
            {
                zip.GetEntry("manifest-sha256.txt")!.Delete();
            }
        }, told);

    [Fact]
    public async Task The_manifest_names_every_entry_with_its_sum()
    {
        using var zip = ZipFile.OpenRead(await ArchiveAsync());
        using var text = new StreamReader(zip.GetEntry("manifest-sha256.txt")!.Open());
        var manifest = (await text.ReadToEndAsync(Cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ", 2)).ToDictionary(line => line[1], line => line[0]);

        Assert.Equal(zip.Entries.Select(entry => entry.FullName).Where(name => name != "manifest-sha256.txt").Order(StringComparer.Ordinal), manifest.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, sum) in manifest)
        {
            await using var entry = zip.GetEntry(name)!.Open();
            Assert.Equal(Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(entry, Cancellation)), sum);
        }
    }

    [Fact]
    public async Task Any_other_file_is_no_whole_book()
    {
        var (plain, zip) = (Path.Combine(folder.FullName, "plain.zip"), Path.Combine(folder.FullName, "cards.zip"));
        await File.WriteAllTextAsync(plain, "PK nothing", Cancellation);
        using (var cards = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            cards.CreateEntry("people.vcf");
        }

        Assert.Null(BookReturn.Of(plain));
        Assert.Null(BookReturn.Of(zip));
        Assert.Null(BookReturn.Of(Path.Combine(folder.FullName, "gone.zip")));
    }

    public void Dispose() => folder.Delete(true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Kind(JsonElement value) => value.ValueKind switch { JsonValueKind.Null => "null", JsonValueKind.String => "string", JsonValueKind.True or JsonValueKind.False => "boolean", _ => "" };

    /// <summary>A row of every kind, a picture, a file, and something that was thrown away.</summary>
    private async Task LiveAsync()
    {
        await using var book = door.Open();
        if (await book.Documents.AnyAsync(Cancellation))
        {
            return;
        }

        var ana = await door.IdAsync("Ana Kovač");
        book.AddRange(Photo.Of(ana, "image/png", PhotoReading.Checksum(Picture), Picture), Document.Of(ana, "letter.txt", "text/plain", PhotoReading.Checksum(Letter), Letter));
        await book.SaveAsync(new Deed("document.add", "letter.txt", Door.Now), Cancellation);
        foreach (var kind in RecordKinds.All)
        {
            await using var adding = door.Open();
            await kind.AddAsync(adding, Sample.Of(kind), Door.Now, Cancellation);
        }

        await using var removing = door.Open();
        await removing.RemoveAsync((await removing.People.SingleAsync(person => person.FormattedName == "Helen Marsh", Cancellation)), Cancellation);
        await removing.SaveAsync(new Deed("person.remove", "Helen Marsh", Door.Now), Cancellation);
    }

    /// <summary>Damages an archive, and sees it refused with these words and the book as it was.</summary>
    private async Task RefusedAsync(Action<ZipArchive> damage, params string[] told)
    {
        await LiveAsync();
        var archive = await ArchiveAsync();
        await using (var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Update, Cancellation))
        {
            damage(zip);
        }

        await using var shelf = await ShelfAsync("damaged.db");
        await using var other = shelf.Open((await shelf.FirstAsync(Cancellation))!.Value);
        var before = await StateAsync(other);

        var refusal = await Assert.ThrowsAsync<RefusalException>(() => BookReturn.Of(archive)!.ComeAsync(other, null, Cancellation));

        Assert.All(told, words => Assert.Contains(words, refusal.Message, StringComparison.Ordinal));
        Assert.Equal(before, await StateAsync(other));
    }

    private static void Rewrite(ZipArchive zip, string name, Func<string[], string[]> change)
    {
        string[] lines;
        using (var text = new StreamReader(zip.GetEntry(name)!.Open()))
        {
            lines = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }

        zip.GetEntry(name)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        Array.ForEach(change(lines), line => writer.Write(line + "\n"));
    }

    private async Task<string> ArchiveAsync()
    {
        var file = Path.Combine(folder.FullName, $"{Guid.CreateVersion7():N}.zip");
        await using var book = door.Open();
        await using var to = File.Create(file);
        await BookArchive.WriteAsync(book, to, Door.Now, Cancellation);
        return file;
    }

    private async Task<Shelf> ShelfAsync(string name)
    {
        var shelf = Shelf.OnSqlite(Path.Combine(folder.FullName, name), PulseReading.Of, pooling: false, learning: PulseReading.Learn);
        await shelf.PrepareAsync(Cancellation);
        await shelf.FirstOrNewAsync("Somebody else", Door.Now + Duration.FromDays(1), Cancellation);
        return shelf;
    }

    /// <summary>Every row of every table, log and caches included, the identity of the book left out.</summary>
    private static async Task<string> StateAsync(KithContext book)
    {
        var text = new List<string>();
        foreach (var table in book.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = book.Database.GetDbConnection().CreateCommand();
            command.CommandText = table == "account" ? "select a.* from account a join member m on m.account = a.id" : $"select * from \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync(Cancellation);
            var rows = new List<string>();
            while (await reader.ReadAsync(Cancellation))
            {
                rows.Add($"{table}: {string.Join('|', Enumerable.Range(0, reader.FieldCount).Where(at => reader.GetName(at) != "book" && !(table == "book" && reader.GetName(at) == "id")).Select(at => reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(at), System.Globalization.CultureInfo.InvariantCulture)))}");
            }

            text.AddRange(rows.Order(StringComparer.Ordinal));
        }

        return string.Join('\n', text).Replace(book.BookId.ToString(), "", StringComparison.Ordinal);
    }
}
