using System.Text.Json;
using Kith.Capture;
using Kith.Hall.Findings;
using Kith.Hall.Names;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Web.Texts;
using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>One line of capture: how it is understood, and keeping it.</summary>
internal static class NoteOperations
{
    /// <summary>Both.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/notes/reading", "readNote", "book", ApiTexts.ReadNote, ReadAsync)
        {
            Queries = [("line", Shapes.Text("note"))],
            Result = Sheet,
        },
        new(HttpMethod.Post, "/notes", "note", "book", ApiTexts.Note, NoteAsync)
        {
            Body = new OpenApiSchema
            {
                Type = JsonSchemaType.Object, AdditionalPropertiesAllowed = false, Required = new HashSet<string> { "line" },
                Properties = new Dictionary<string, IOpenApiSchema> { ["line"] = Shapes.Text("note"), ["new"] = Shapes.Truth, ["reminder"] = Shapes.OrNull(Shapes.Identity) },
            },
            // Of a day to come a reminder is kept; Location says which of the two it is.
            Result = new OpenApiSchema { OneOf = [Shapes.Named("Moment"), Shapes.Named("Reminder")] },
            Status = StatusCodes.Status201Created,
        },
    ];

    /// <summary>What was not understood is left out, as in <c>kith note --dry-run --json</c>.</summary>
    private static OpenApiSchema Sheet => Shapes.Without(
        ["minutes", "begunBy"],
        ("on", Shapes.Day), ("minutes", Shapes.Number()), ("kind", Word<MomentKind>()), ("substance", Word<Substance>()), ("begunBy", Word<Beginner>()),
        ("place", Shapes.Text()), ("title", Shapes.Text()), ("note", Shapes.Text()),
        ("people", Shapes.List(Shapes.Without(["id", "group"], ("name", Shapes.Text()), ("id", Shapes.Identity), ("group", Shapes.Identity)))),
        ("facts", Told()), ("needs", Told()), ("offers", Told()),
        ("promises", Told(("by", Shapes.Text()), ("to", Shapes.Text()), ("due", Shapes.Day))),
        ("gifts", Passing()), ("asks", Passing(("answer", Word<AskAnswer>()))),
        ("loans", Passing(("amount", new OpenApiSchema { Type = JsonSchemaType.Number }), ("currency", Shapes.Text()))));

    private static OpenApiSchema Told() => Told(("about", Shapes.Text()));

    private static OpenApiSchema Passing(params IEnumerable<(string Name, IOpenApiSchema Schema)> more) => Told([("from", Shapes.Text()), ("to", Shapes.Text()), .. more]);

    private static OpenApiSchema Told(params IReadOnlyList<(string Name, IOpenApiSchema Schema)> more) => Shapes.List(Shapes.Without([.. more.Select(one => one.Name)], [("text", Shapes.Text()), .. more]));

    private static OpenApiSchema Word<T>()
        where T : struct, Enum => Shapes.Choice([.. Enum.GetValues<T>().Select(JsonText.Word)]);

    private static async Task<Reply> ReadAsync(Asked asked)
    {
        var line = asked.Query("line") ?? throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.Missing, "line"));
        var today = await asked.TodayAsync();
        return Reply.Of(CaptureSheet.Of(await Capturing.ReadAsync(asked.Book, line, today, asked.Cancellation)).Json());
    }

    private static async Task<Reply> NoteAsync(Asked asked)
    {
        var (line, isNew, reminder) = ("", false, (Id<Reminder>?)null);
        foreach (var said in asked.Body.EnumerateObject())
        {
            (line, isNew, reminder) = said switch
            {
                { Name: "line", Value: var text } => (SentBody.Text("line", text), isNew, reminder),
                { Name: "new", Value.ValueKind: JsonValueKind.True or JsonValueKind.False } => (line, said.Value.GetBoolean(), reminder),
                { Name: "new" } => throw new RefusalException(RefusalReason.Invalid, Said.Fill(ApiTexts.WrongShape, "new", ApiTexts.ShapeTruth)),
                { Name: "reminder", Value.ValueKind: JsonValueKind.Null } => (line, isNew, null),
                { Name: "reminder", Value: var id } => (line, isNew, Id<Reminder>.TryParse(SentBody.Text("reminder", id), null, out var read) ? read : throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.NoIdentity, "reminder", SentBody.Text("reminder", id)))),
                _ => throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.NoField, "notes", said.Name, "line, new, reminder")),
            };
        }

        var (kind, kept, _) = await Noting.KeepAsync(asked.Book, line, isNew, reminder, asked.Now, asked.Cancellation);
        var view = (await kind.FindAsync(asked.Book, kept.Id, asked.Cancellation))!;
        return Reply.OfOne(ReplyJson.Of(view), StatusCodes.Status201Created).With("Location", $"/api/{kind.Plural}/{kept.Id}").ChangedBy(kept.Revision);
    }
}
