using System.Globalization;
using System.Text.Json;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Pages.People;
using Kith.Web.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>Files of people and their pictures, handed in and given back within JSON as base64 (RFC 4648, section 4).</summary>
internal static class FileOperations
{
    private const string Documents = "documents";

    // Of three bytes four letters are made; beside them there is a name.
    private const int MostOfDocument = (DocumentForm.Most / 3 * 4) + (64 * 1024);
    private const int MostOfPicture = (PictureForm.Most / 3 * 4) + (64 * 1024);

    private static readonly IReadOnlyList<RecordField> Handed = [RecordField.Of("person", FieldShape.Person).Required, RecordField.Of("name").Required, RecordField.Of("bytes").Required];
    private static readonly IReadOnlyList<RecordField> Chosen = [RecordField.Of("bytes").Required];

    /// <summary>All of them.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/documents", "listDocuments", Documents, Said.Fill(ApiTexts.List, Documents), ListAsync)
        {
            Queries = [("person", Shapes.Text("person")), ("after", Shapes.Identity), ("limit", Shapes.Number(1, 200))],
            Result = Shapes.Page(Shapes.Object(Told()), Shapes.Identity),
        },
        new(HttpMethod.Post, "/documents", "addDocument", Documents, ApiTexts.DocumentAdd, AddAsync)
        {
            Body = Shapes.Object(("person", Shapes.Text("person")), ("name", Shapes.Text()), ("bytes", Shapes.Bytes)),
            MostBytes = MostOfDocument,
            Result = Shapes.Object(Told()),
            Status = StatusCodes.Status201Created,
        },
        new(HttpMethod.Get, "/documents/{id}", "showDocument", Documents, ApiTexts.DocumentShow, async asked =>
        {
            var found = await asked.Book.Documents.AsNoTracking().SingleOrDefaultAsync(document => document.Id == new Id<Document>(asked.Id), asked.Cancellation) ?? throw NoDocument();
            return Reply.Of(ReplyJson.Write(json =>
            {
                Write(json, new Listed(found.Id, found.Person, found.Name, found.MediaType, found.Size, found.Checksum));
                json.WriteBase64String("bytes", found.Bytes);
            })).With("ETag", Reply.Tag(found.Checksum + found.Name));
        })
        {
            Result = Shapes.Object([.. Told(), ("bytes", Shapes.Bytes)]),
            TagAsync = DocumentTagAsync,
        },
        new(HttpMethod.Delete, "/documents/{id}", "removeDocument", Documents, Said.Fill(ApiTexts.Remove, "a document"), RemoveAsync)
        {
            Status = StatusCodes.Status204NoContent,
            TagAsync = DocumentTagAsync,
        },
        new(HttpMethod.Get, "/people/{id}/photo", "showPhoto", People.Plural, ApiTexts.PhotoShow, async asked => await PhotoAsync(asked))
        {
            Result = Picture,
            TagAsync = PhotoTagAsync,
        },
        new(HttpMethod.Put, "/people/{id}/photo", "putPhoto", People.Plural, ApiTexts.PhotoPut, PutPhotoAsync)
        {
            Body = Shapes.Object(("bytes", Shapes.Bytes)),
            MostBytes = MostOfPicture,
            Result = Picture,
            TagAsync = PhotoTagAsync,
        },
        new(HttpMethod.Delete, "/people/{id}/photo", "removePhoto", People.Plural, ApiTexts.PhotoRemove, RemovePhotoAsync)
        {
            Status = StatusCodes.Status204NoContent,
            TagAsync = PhotoTagAsync,
        },
    ];

    private static RecordKind People => RecordKinds.OfPeople[0];

    private static OpenApiSchema Picture => Shapes.Object(("mediaType", Shapes.Text()), ("checksum", Shapes.Text()), ("bytes", Shapes.Bytes));

    private static (string Name, IOpenApiSchema Schema)[] Told() =>
        [("id", Shapes.Identity), ("person", Shapes.Identity), ("name", Shapes.Text()), ("mediaType", Shapes.Text()), ("size", Shapes.Number(1)), ("checksum", Shapes.Text())];

    private static async Task<Reply> ListAsync(Asked asked)
    {
        var person = asked.Query("person") is { } said ? await Filling.PersonAsync(asked.Book, said, asked.Cancellation) : (Id<Person>?)null;
        var (most, after) = (asked.Limit, asked.After is { } last ? new Id<Document>(last) : (Id<Document>?)null);
        var rows = await asked.Book.Documents.AsNoTracking().Where(document => (person == null || document.Person == person) && (after == null || document.Id > after.Value)).OrderBy(document => document.Id).Take(most + 1)
            .Select(document => new Listed(document.Id, document.Person, document.Name, document.MediaType, document.Size, document.Checksum)).ToListAsync(asked.Cancellation);
        var next = rows.Count > most ? rows[most - 1].Id.Value.ToString("D", CultureInfo.InvariantCulture) : null;
        var answer = Reply.Of(ReplyJson.Page(rows.Take(most), Write, next));
        return next is null ? answer : answer.With("Link", asked.Next(next));
    }

    private static async Task<Reply> AddAsync(Asked asked)
    {
        var filled = await Filling.ReadAsync(asked.Book, People, Handed, await SentBody.FilledAsync(asked, Handed), asked.Now, asked.Cancellation);
        var (whose, name) = (filled.Person("person"), filled.Said("name") ?? throw Missing("name"));
        var person = await asked.Book.FindAsync(whose, asked.Cancellation) ?? throw RecordOperations.NotThere(People);
        await using var file = Bytes(filled);
        var document = await DocumentForm.KeepAsync(asked.Book, person.Id, file, name, asked.Cancellation);
        var revision = await asked.Book.SaveAsync(new Deed("document.add", person.FormattedName, asked.Now), asked.Cancellation);
        var told = ReplyJson.Write(json => Write(json, new Listed(document.Id, document.Person, document.Name, document.MediaType, document.Size, document.Checksum)));
        return Reply.Of(told, StatusCodes.Status201Created).With("ETag", Reply.Tag(document.Checksum + document.Name)).With("Location", $"/api/{Documents}/{document.Id}").ChangedBy(revision);
    }

    private static async Task<Reply> RemoveAsync(Asked asked)
    {
        var found = await asked.Book.FindAsync(new Id<Document>(asked.Id), asked.Cancellation) ?? throw NoDocument();
        asked.Book.Remove(found);
        var whose = await asked.Book.People.Where(person => person.Id == found.Person).Select(person => person.FormattedName).SingleAsync(asked.Cancellation);
        return new Reply(StatusCodes.Status204NoContent).ChangedBy(await asked.Book.SaveAsync(new Deed("document.remove", whose, asked.Now), asked.Cancellation));
    }

    private static async Task<Reply> PhotoAsync(Asked asked)
    {
        var whose = new Id<Person>(asked.Id);
        var found = await asked.Book.Photos.AsNoTracking().SingleOrDefaultAsync(photo => photo.Person == whose, asked.Cancellation) ?? throw new RefusalException(RefusalReason.NotFound, BetweenTexts.PictureNone);
        return Reply.Of(ReplyJson.Write(json =>
        {
            json.WriteString("mediaType", found.MediaType);
            json.WriteString("checksum", found.Checksum);
            json.WriteBase64String("bytes", found.Bytes);
        })).With("ETag", Reply.Tag(found.Checksum));
    }

    private static async Task<Reply> PutPhotoAsync(Asked asked)
    {
        var person = await asked.Book.FindAsync(new Id<Person>(asked.Id), asked.Cancellation) ?? throw RecordOperations.NotThere(People);
        var filled = await Filling.ReadAsync(asked.Book, People, Chosen, await SentBody.FilledAsync(asked, Chosen), asked.Now, asked.Cancellation);
        await using var file = Bytes(filled);
        await PictureForm.PutAsync(asked.Book, person.Id, file, "bytes", asked.Cancellation);
        var revision = await asked.Book.SaveAsync(new Deed("photo.put", person.FormattedName, asked.Now), asked.Cancellation);
        return (await PhotoAsync(asked)).ChangedBy(revision);
    }

    private static async Task<Reply> RemovePhotoAsync(Asked asked)
    {
        var person = await asked.Book.FindAsync(new Id<Person>(asked.Id), asked.Cancellation) ?? throw RecordOperations.NotThere(People);
        await PictureForm.TakeAwayAsync(asked.Book, person.Id, asked.Cancellation);
        return new Reply(StatusCodes.Status204NoContent).ChangedBy(await asked.Book.SaveAsync(new Deed("photo.remove", person.FormattedName, asked.Now), asked.Cancellation));
    }

    private static async Task<string?> DocumentTagAsync(Asked asked) =>
        await asked.Book.Documents.Where(document => document.Id == new Id<Document>(asked.Id)).Select(document => document.Checksum + document.Name).SingleOrDefaultAsync(asked.Cancellation) is { } now ? Reply.Tag(now) : null;

    private static async Task<string?> PhotoTagAsync(Asked asked) =>
        await asked.Book.Photos.Where(photo => photo.Person == new Id<Person>(asked.Id)).Select(photo => photo.Checksum).SingleOrDefaultAsync(asked.Cancellation) is { } now ? Reply.Tag(now) : null;

    private static MemoryStream Bytes(Filled filled)
    {
        try
        {
            return new MemoryStream(Convert.FromBase64String(filled.Said("bytes") ?? throw Missing("bytes")), writable: false);
        }
        catch (FormatException fault)
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(ApiTexts.WrongShape, "bytes", ApiTexts.ShapeBytes), fault);
        }
    }

    private static void Write(Utf8JsonWriter json, Listed listed)
    {
        json.WriteString("id", listed.Id.Value);
        json.WriteString("person", listed.Person.Value);
        json.WriteString("name", listed.Name);
        json.WriteString("mediaType", listed.MediaType);
        json.WriteNumber("size", listed.Size);
        json.WriteString("checksum", listed.Checksum);
    }

    private static RefusalException NoDocument() => new(RefusalReason.NotFound, Said.Fill(ApiTexts.NotThere, "document"));

    private static RefusalException Missing(string name) => new(RefusalReason.Invalid, Said.Fill(RecordTexts.Missing, name));

    private sealed record Listed(Id<Document> Id, Id<Person> Person, string Name, string MediaType, int Size, string Checksum);
}
