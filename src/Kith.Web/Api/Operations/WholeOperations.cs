using System.Globalization;
using System.Text.Json;
using Kith.Hall.Exports;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Hall.Imports;
using Kith.Web.Imports;
using Kith.Web.Texts;
using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>What is done with records of people as a whole: several changed at once, somebody's handed over or forgotten, the book taken away.</summary>
internal static class WholeOperations
{
    private const string Zip = "application/zip";

    private static readonly IReadOnlyList<RecordField> Confirmed = [RecordField.Of("name").Required];

    /// <summary>All of them; making one of two records is a verb of theirs.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Post, "/people/bulk", "changePeople", People.Plural, ApiTexts.Bulk, BulkAsync)
        {
            Body = Shapes.Sent(Bulk.Fields),
            Result = Shapes.Object(("people", Shapes.Number(1))),
        },
        new(HttpMethod.Get, "/people/{id}/held", "showHeld", People.Plural, ApiTexts.Held, HeldAsync)
        {
            Result = Shapes.Object(
                ("person", Shapes.Identity), ("name", Shapes.Text()), ("sections", Shapes.List(Shapes.Object(("title", Shapes.Text()), ("lines", Shapes.List(Shapes.Text()))))),
                ("leftOut", Shapes.Number(0)), ("markdown", Shapes.Text())),
        },
        new(HttpMethod.Post, "/people/{id}/forget", "forgetPerson", People.Plural, ApiTexts.Forget, ForgetAsync)
        {
            Body = Shapes.Sent(Confirmed),
            Result = Shapes.Object(("rows", Shapes.Number(0)), ("entries", Shapes.Number(0)), ("blanked", Shapes.Number(0)), ("left", Shapes.Number(0)),
                ("places", Shapes.List(Shapes.Object(("kind", Shapes.Text()), ("id", Shapes.OrNull(Shapes.Identity)), ("person", Shapes.OrNull(Shapes.Identity)), ("revision", Shapes.OrNull(Shapes.Number(0))))))),
            TagAsync = asked => RecordOperations.TagAsync(People, asked),
            IsForGood = true,
        },
        new(HttpMethod.Get, "/book.zip", "exportBook", "book", ApiTexts.Whole, asked => Task.FromResult(new Reply(StatusCodes.Status200OK)
        {
            ContentType = Zip,
            WriteAllAsync = to => BookArchive.WriteAsync(asked.Book, to, asked.Now, asked.Cancellation),
        }))
        {
            Result = new OpenApiSchema(),
            ResultType = Zip,
        },
    ];

    private static RecordKind People => RecordKinds.OfPeople[0];

    private static async Task<Reply> BulkAsync(Asked asked)
    {
        var filled = await Filling.ReadAsync(asked.Book, People, Bulk.Fields, await SentBody.FilledAsync(asked, Bulk.Fields), asked.Now, asked.Cancellation);
        var kept = await Bulk.Of(filled).DoAsync(asked.Book, filled.People("people"), asked.Now, asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json => json.WriteNumber("people", int.Parse(kept.Subject, CultureInfo.InvariantCulture)))).ChangedBy(kept.Revision);
    }

    private static async Task<Reply> HeldAsync(Asked asked)
    {
        var today = await asked.TodayAsync();
        var held = await Held.OfAsync(asked.Book, new Id<Person>(asked.Id), today, asked.Cancellation) ?? throw RecordOperations.NotThere(People);
        return Reply.Of(ReplyJson.Write(json =>
        {
            json.WriteString("person", held.Id.Value);
            json.WriteString("name", held.Name);
            ReplyJson.List(json, "sections", held.Sections, section =>
            {
                json.WriteStartObject();
                json.WriteString("title", section.Title);
                ReplyJson.List(json, "lines", section.Lines, json.WriteStringValue);
                json.WriteEndObject();
            });
            json.WriteNumber("leftOut", held.LeftOut);
            json.WriteString("markdown", held.ToMarkdown(today));
        }));
    }

    /// <summary>Forgets somebody whose name was sent as it stands; what lies on its way in is thrown away with them.</summary>
    private static async Task<Reply> ForgetAsync(Asked asked)
    {
        var filled = await Filling.ReadAsync(asked.Book, People, Confirmed, await SentBody.FilledAsync(asked, Confirmed), asked.Now, asked.Cancellation);
        var name = filled.Said("name") ?? throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.Missing, "name"));
        var person = await asked.Book.FindAsync(new Id<Person>(asked.Id), asked.Cancellation) ?? throw RecordOperations.NotThere(People);
        var forgotten = await Parting.ForgetAsync(asked.Book, person, name, asked.Now, asked.Cancellation);
        asked.Request.HttpContext.RequestServices.GetRequiredService<Staging>().ClearAll();
        return Reply.Of(ReplyJson.Write(json =>
        {
            json.WriteNumber("rows", forgotten.Rows);
            json.WriteNumber("entries", forgotten.Entries);
            json.WriteNumber("blanked", forgotten.Blanked);
            json.WriteNumber("left", forgotten.Left);
            ReplyJson.List(json, "places", forgotten.Places, place =>
            {
                json.WriteStartObject();
                json.WriteString("kind", place.Table.Replace('_', '-'));
                json.WriteString("id", place.Record?.ToString());
                json.WriteString("person", place.Whose?.ToString());
                if (place.Revision is { } revision)
                {
                    json.WriteNumber("revision", revision);
                }
                else
                {
                    json.WriteNull("revision");
                }

                json.WriteEndObject();
            });
        }));
    }
}
