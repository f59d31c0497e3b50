using System.Text.Json;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>What Kith reads out of the records: where good came from, who is kin to whom, through whom one knows whom, what one could write.</summary>
internal static class ReadingOperations
{
    private const int MostFollowing = 300;

    private static readonly IOpenApiSchema Sum = Shapes.Object(("amount", new OpenApiSchema { Type = JsonSchemaType.Number }), ("currency", Shapes.Text()));
    private static readonly IOpenApiSchema Somebody = Shapes.Object(("person", Shapes.Identity), ("name", Shapes.Text()));
    private static readonly IOpenApiSchema Known = Shapes.Object(("person", Shapes.Identity), ("name", Shapes.Text()), ("context", Shapes.Text()));
    private static readonly IOpenApiSchema Row = Shapes.Object(("known", Shapes.Text()), ("otherwise", Shapes.Number()), ("sums", Shapes.List(Sum)));
    private static readonly IOpenApiSchema Came = Shapes.Object(("id", Shapes.Identity), ("on", Shapes.Day), ("text", Shapes.Text()));

    /// <summary>All of them.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/outcomes/origins", "showOrigins", "outcomes", ApiTexts.Origins, OriginsAsync)
        {
            Queries = [("person", Shapes.Text("person"))],
            Result = Shapes.Object(
                ("sums", Shapes.List(Sum)), ("otherwise", Shapes.Number()),
                ("grounds", Shapes.List(Shapes.Object(("ground", Shapes.Text()), ("otherwise", Shapes.Number()), ("sums", Shapes.List(Sum)), ("daysBefore", Shapes.List(Shapes.Number()))))),
                ("paths", Shapes.List(Shapes.Object(("people", Shapes.List(Somebody)), ("outcomes", Shapes.List(Came))))),
                ("unthanked", Shapes.List(Came)),
                ("ages", Shapes.List(Row)), ("directness", Shapes.List(Row)),
                ("theirs", Shapes.List(Shapes.Object(("people", Shapes.List(Somebody)), ("outcomes", Shapes.List(Came))))),
                ("again", Shapes.List(Shapes.Object(
                    ("of", Shapes.Text()), ("called", Shapes.Text()), ("group", Shapes.OrNull(Shapes.Identity)), ("people", Shapes.Number(0)), ("touched", Shapes.Number(0)), ("again", Shapes.Number(0)), ("good", Shapes.Number(0)))))),
        },
        new(HttpMethod.Get, "/introductions/{id}/letters", "showLetters", "introductions", ApiTexts.Letters, LettersAsync)
        {
            Result = Shapes.Object(("letters", Shapes.List(Shapes.Object(("to", Shapes.List(Shapes.Text())), ("subject", Shapes.Text()), ("text", Shapes.Text()), ("mailTo", Shapes.Text("uri")))))),
        },
        new(HttpMethod.Get, "/reminders/{id}/turns", "showTurns", "reminders", ApiTexts.Turns, TurnsAsync)
        {
            Queries = [("limit", Shapes.Number(1, 200))],
            Result = Shapes.Object(("turns", Shapes.List(Shapes.Object(("on", Shapes.Day), ("kind", Shapes.Choice<TurnKind>()), ("settledOn", Shapes.Day))))),
        },
        new(HttpMethod.Get, "/people/{id}/kin", "showKin", "people", ApiTexts.Kin, KinAsync)
        {
            Result = Shapes.Object(("kin", Shapes.List(Shapes.Object(
                ("person", Shapes.Identity), ("name", Shapes.Text()), ("relation", Shapes.Text()), ("words", Shapes.Text()), ("inferred", Shapes.Truth), ("by", Shapes.List(Somebody)))))),
        },
        new(HttpMethod.Get, "/people/{id}/chain", "showChain", "people", ApiTexts.Chain, ChainAsync)
        {
            Result = Shapes.Object(("through", Shapes.List(Known)), ("leading", Shapes.List(Known)), ("more", Shapes.Truth)),
        },
    ];

    private static async Task<Reply> OriginsAsync(Asked asked)
    {
        Id<Person>? about = asked.Query("person") is { } said ? await Filling.PersonAsync(asked.Book, said, asked.Cancellation) : null;
        var came = new Provenance(await ProvenanceReading.OfAsync(asked.Book, about, asked.Cancellation));
        var again = about is null ? await TouchedAgain.OfAsync(asked.Book, asked.Cancellation) : [];
        return Reply.Of(ReplyJson.Write(json =>
        {
            Write(json, came.Mine, came.Otherwise);
            ReplyJson.List(json, "grounds", came.Grounds, row => Object(json, () =>
            {
                json.WriteString("ground", row.Word);
                Write(json, row.Goods, row.Otherwise);
                ReplyJson.List(json, "daysBefore", row.DaysBefore, json.WriteNumberValue);
            }));
            ReplyJson.List(json, "paths", came.Paths, row => Object(json, () =>
            {
                ReplyJson.List(json, "people", row.People, one => Object(json, () => Write(json, one.Id, one.Name)));
                ReplyJson.List(json, "outcomes", row.Goods, good => Write(json, good));
            }));
            ReplyJson.List(json, "unthanked", came.Unthanked, good => Write(json, good));
            foreach (var (name, rows) in new[] { ("ages", came.Ages), ("directness", came.Directness) })
            {
                ReplyJson.List(json, name, rows, row => Object(json, () =>
                {
                    json.WriteString("known", row.Word);
                    Write(json, row.Goods, row.Otherwise);
                }));
            }

            ReplyJson.List(json, "theirs", came.Theirs, good => Object(json, () =>
            {
                ReplyJson.List(json, "people", good.Path, one => Object(json, () => Write(json, one.Id, one.Name)));
                ReplyJson.List(json, "outcomes", [good], one => Write(json, one));
            }));
            ReplyJson.List(json, "again", again, row => Object(json, () =>
            {
                json.WriteString("of", row.Word);
                json.WriteString("called", row.Called);
                json.WriteString("group", row.Group?.ToString());
                json.WriteNumber("people", row.People);
                json.WriteNumber("touched", row.Touched);
                json.WriteNumber("again", row.Again);
                json.WriteNumber("good", row.Good);
            }));
        }));
    }

    private static async Task<Reply> LettersAsync(Asked asked)
    {
        var letters = await Letter.OfAsync(asked.Book, new Id<Introduction>(asked.Id), null, asked.Cancellation) ?? throw RecordOperations.NotThere(RecordKinds.Of("introductions")!);
        return Reply.Of(ReplyJson.Write(json => ReplyJson.List(json, "letters", letters, letter => Object(json, () =>
        {
            ReplyJson.List(json, "to", letter.To, json.WriteStringValue);
            json.WriteString("subject", letter.Subject);
            json.WriteString("text", letter.Text);
            json.WriteString("mailTo", letter.MailTo);
        }))));
    }

    private static async Task<Reply> TurnsAsync(Asked asked)
    {
        var turns = await ReminderTurns.OfAsync(asked.Book, new Id<Reminder>(asked.Id), asked.Limit, asked.Cancellation) ?? throw RecordOperations.NotThere(RecordKinds.Of("reminders")!);
        return Reply.Of(ReplyJson.Write(json => ReplyJson.List(json, "turns", turns, turn => Object(json, () =>
        {
            json.WriteString("on", Said.Iso(turn.On));
            json.WriteString("kind", RecordField.WordOf(turn.Kind));
            json.WriteString("settledOn", Said.Iso(turn.SettledOn));
        }))));
    }

    private static async Task<Reply> KinAsync(Asked asked)
    {
        var related = await Related.OfAsync(asked.Book, await PersonAsync(asked), asked.Cancellation);
        string Name(Id<Person> id) => related.Names.GetValueOrDefault(id, "");
        return Reply.Of(ReplyJson.Write(json => ReplyJson.List(json, "kin", related.Kin, kin => Object(json, () =>
        {
            Write(json, kin.Person, Name(kin.Person));
            json.WriteString("relation", RecordField.WordOf(kin.Relation));
            json.WriteString("words", KinWords.Of(kin));
            json.WriteBoolean("inferred", kin.Inferred);
            ReplyJson.List(json, "by", kin.By, by => Object(json, () => Write(json, by, Name(by))));
        }))));
    }

    private static async Task<Reply> ChainAsync(Asked asked)
    {
        var chain = await Chain.OfAsync(asked.Book, await PersonAsync(asked), MostFollowing, asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json =>
        {
            ReplyJson.List(json, "through", chain.Up, link => Write(json, link));
            ReplyJson.List(json, "leading", chain.Down, link => Write(json, link));
            json.WriteBoolean("more", chain.HasMore);
        }));
    }

    private static async Task<Id<Person>> PersonAsync(Asked asked)
    {
        var id = new Id<Person>(asked.Id);
        return await asked.Book.People.AnyAsync(person => person.Id == id, asked.Cancellation) ? id : throw new RefusalException(RefusalReason.NotFound, Said.Fill(ApiTexts.NotThere, RecordKinds.OfPeople[0].Word));
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Good> goods, int otherwise)
    {
        ReplyJson.List(json, "sums", Provenance.Sums(goods), sum => Object(json, () =>
        {
            // Without the noughts that a database puts after it.
            json.WriteNumber("amount", sum.Amount / 1.0000000000000000000000000000m);
            json.WriteString("currency", sum.Currency);
        }));
        json.WriteNumber("otherwise", otherwise);
    }

    private static void Write(Utf8JsonWriter json, Good good) => Object(json, () =>
    {
        json.WriteString("id", good.It.Id.Value);
        json.WriteString("on", Said.Iso(good.It.On));
        json.WriteString("text", good.It.Text);
    });

    private static void Write(Utf8JsonWriter json, Link link) => Object(json, () =>
    {
        Write(json, link.Id, link.Name);
        json.WriteString("context", link.Context);
    });

    private static void Write(Utf8JsonWriter json, Id<Person> person, string name)
    {
        json.WriteString("person", person.Value);
        json.WriteString("name", name);
    }

    private static void Object(Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }
}
