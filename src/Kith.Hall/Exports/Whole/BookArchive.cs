using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Kith.Hall.Exports;

/// <summary>What was written into an archive.</summary>
/// <param name="People">How many people.</param>
/// <param name="Rows">How many rows of all tables.</param>
public sealed record Archived(int People, long Rows);

/// <summary>
/// The whole book as one zip of open formats: every row of every table as JSON Lines with its schema, pictures and files as themselves,
/// and for other programs and for reading the people as vCards, the days as a calendar and a page of Markdown for each person.
/// </summary>
public static class BookArchive
{
    /// <summary>The version of the layout; a reader refuses a later one.</summary>
    public const int Version = 1;

    /// <summary>The entry that says what the archive is.</summary>
    internal const string Head = "kith.json";

    /// <summary>Writes the book.</summary>
    public static async Task<Archived> WriteAsync(KithContext book, Stream to, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        await book.Database.OpenConnectionAsync(cancellation);
        // What is read and what is read beside it stay the same while others write.
        await using var still = await book.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, cancellation);
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        var manifest = new ArchiveManifest();
        await TextAsync(zip, manifest, Head, await HeadAsync(book, now, cancellation), cancellation);
        await TextAsync(zip, manifest, "schema.json", BookSchema.Of(book.Tables()).ToJsonString(BookSchema.Indented), cancellation);
        var rows = 0L;
        foreach (var table in book.Tables())
        {
            rows += await TableAsync(book, zip, manifest, table, cancellation);
        }

        var people = await ReadableAsync(book, zip, manifest, now, cancellation);
        await manifest.WriteAsync(zip, cancellation);
        return new Archived(people, rows);
    }

    private static async Task<string> HeadAsync(KithContext book, Instant now, CancellationToken cancellation)
    {
        var about = await book.Book.AsNoTracking().SingleAsync(cancellation);
        return new JsonObject
        {
            ["kith"] = Version, ["book"] = about.Id.ToString(), ["name"] = about.Name, ["revision"] = about.Revision,
            ["exportedAt"] = InstantPattern.ExtendedIso.Format(now),
        }.ToJsonString(BookSchema.Indented);
    }

    /// <summary>A table's rows; the bytes of a picture or file stand in an entry of their own, named in their place.</summary>
    private static async Task<long> TableAsync(KithContext book, ZipArchive zip, ArchiveManifest manifest, TableShape table, CancellationToken cancellation)
    {
        var bytes = table.Columns.FirstOrDefault(column => column.Format == "bytes")?.Name;
        var rows = 0L;
        var files = new List<(string Name, byte[] Bytes)>();
        await manifest.WriteAsync(zip, $"tables/{table.Name}.jsonl", CompressionLevel.Optimal, async entry =>
        {
            await using var text = new StreamWriter(entry, new UTF8Encoding(false)) { NewLine = "\n" };
            await foreach (var row in book.RowsAsync(table.Name, cancellation))
            {
                await text.WriteLineAsync(bytes is null ? row : Apart(row, table, bytes, files));
                rows++;
            }
        }, cancellation);
        foreach (var (name, content) in files)
        {
            await manifest.WriteAsync(zip, name, CompressionLevel.NoCompression, entry => entry.WriteAsync(content, cancellation).AsTask(), cancellation);
        }

        return rows;
    }

    private static string Apart(string row, TableShape table, string column, List<(string Name, byte[] Bytes)> files)
    {
        var image = JsonNode.Parse(row)!.AsObject();
        var key = image["id"]?.GetValue<string>() ?? image["person"]!.GetValue<string>();
        var name = $"files/{table.Name}/{key}{Ending(image["media_type"]?.GetValue<string>())}";
        files.Add((name, Convert.FromBase64String(image[column]!.GetValue<string>())));
        image[column] = name;
        return image.ToJsonString();
    }

    private static string Ending(string? type) => type switch { "image/jpeg" => ".jpg", "image/png" => ".png", "image/webp" => ".webp", "application/pdf" => ".pdf", "text/plain" => ".txt", _ => ".bin" };

    private static async Task<int> ReadableAsync(KithContext book, ZipArchive zip, ArchiveManifest manifest, Instant now, CancellationToken cancellation)
    {
        var people = 0;
        await manifest.WriteAsync(zip, "people.vcf", CompressionLevel.Optimal, async cards => people = await CardExport.WriteAsync(book, cards, now, cancellation), cancellation);
        await TextAsync(zip, manifest, "occasions.ics", await OccasionExport.WriteAsync(book, now, cancellation), cancellation);
        var today = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in await book.People.Where(person => !person.IsMe).OrderBy(person => person.FilingName).ThenBy(person => person.Id).Select(person => new { person.Id, person.FormattedName }).ToListAsync(cancellation))
        {
            if (await Held.OfAsync(book, person.Id, today, cancellation) is { } held)
            {
                await TextAsync(zip, manifest, $"people/{FileName(person.FormattedName, names)}.md", held.ToMarkdown(today), cancellation);
            }
        }

        return people;
    }

    private static string FileName(string name, HashSet<string> taken)
    {
        var plain = string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '.' ? letter : '_')).Trim(' ', '.');
        plain = plain.Length == 0 ? "_" : plain.Length > 80 ? plain[..80] : plain;
        for (var n = 1; ; n++)
        {
            var file = n == 1 ? plain : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plain} {n}");
            if (taken.Add(file))
            {
                return file;
            }
        }
    }

    private static Task TextAsync(ZipArchive zip, ArchiveManifest manifest, string name, string text, CancellationToken cancellation) =>
        manifest.WriteAsync(zip, name, CompressionLevel.Optimal, entry => entry.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation).AsTask(), cancellation);
}
