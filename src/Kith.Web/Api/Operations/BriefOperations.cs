using System.Globalization;
using System.Text.Json;
using Kith.Care;
using Kith.Hall.Meetings;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Web.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.OpenApi;
using NodaTime;

namespace Kith.Web.Api;

/// <summary>What is good to know before meeting somebody, or everybody of a day.</summary>
internal static class BriefOperations
{
    private static readonly IOpenApiSchema Open = Shapes.Object(
        ("kind", Shapes.Text()), ("record", Shapes.Text()), ("id", Shapes.Identity), ("text", Shapes.Text()), ("on", Shapes.OrNull(Shapes.Day)), ("due", Shapes.OrNull(Shapes.Day)), ("sentence", Shapes.Text()));

    private static readonly (string, IOpenApiSchema)[] Told =
    [
        ("person", Shapes.Identity), ("name", Shapes.Text()), ("knowing", Shapes.OrNull(Shapes.Text())), ("rhythm", Shapes.OrNull(Shapes.Text())),
        ("open", Shapes.List(Open)),
        ("moments", Shapes.List(Shapes.Object(("id", Shapes.Identity), ("on", Shapes.Day), ("kind", Shapes.Text()), ("minutes", Shapes.OrNull(Shapes.Number())), ("title", Shapes.Text()), ("note", Shapes.Text())))),
        ("facts", Shapes.List(Shapes.Object(("id", Shapes.Identity), ("text", Shapes.Text())))),
        ("occasions", Shapes.List(BookOperations.Occasion)), ("ask", Shapes.OrNull(Shapes.Text())), ("question", Shapes.OrNull(Shapes.Text())), ("side", Shapes.OrNull(Shapes.Text())),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/people/{id}/brief", "showBrief", "people", ApiTexts.Brief, OneAsync)
        {
            Result = Shapes.Object(
            [
                .. Told, ("reach", Shapes.List(Shapes.Text())),
                ("fields", Shapes.List(Shapes.Object(("id", Shapes.Identity), ("name", Shapes.Text()), ("value", Shapes.Text())))),
            ]),
        },
        new(HttpMethod.Get, "/briefs", "listBriefs", "book", ApiTexts.Briefs, DayAsync)
        {
            Queries = [("on", Shapes.Day)],
            Result = Shapes.Object(("on", Shapes.Day), ("meetings", Shapes.List(Shapes.Object(
                ("kind", Shapes.Text()), ("id", Shapes.Identity), ("text", Shapes.Text()), ("at", Shapes.OrNull(Shapes.Text())), ("others", Shapes.Number(0)), ("briefs", Shapes.List(Shapes.Object(Told))))))),
        },
    ];

    private static async Task<Reply> OneAsync(Asked asked)
    {
        var id = new Id<Person>(asked.Id);
        var today = await asked.TodayAsync();
        var brief = await BriefReading.OfAsync(asked.Book, id, today, asked.Cancellation) ?? throw new RefusalException(RefusalReason.NotFound, Said.Fill(ApiTexts.NotThere, RecordKinds.OfPeople[0].Word));
        var reach = await asked.Book.ContactPoints.Where(point => point.Person == id).OrderBy(point => point.Kind).ThenBy(point => point.Ordinal).Select(point => point.Value).ToListAsync(asked.Cancellation);
        var own = await OwnValues.OfAsync(asked.Book, id, asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json =>
        {
            Write(json, brief, today);
            ReplyJson.List(json, "reach", reach, json.WriteStringValue);
            ReplyJson.List(json, "fields", own, value =>
            {
                json.WriteStartObject();
                json.WriteString("id", value.Field.Value);
                json.WriteString("name", value.Name);
                json.WriteString("value", value.Value);
                json.WriteEndObject();
            });
        }));
    }

    private static async Task<Reply> DayAsync(Asked asked)
    {
        var today = await asked.TodayAsync();
        var on = new Filled(new Dictionary<string, string> { ["on"] = asked.Query("on") ?? "" }, today).Day("on") ?? today.PlusDays(1);
        var meetings = await BriefReading.OnAsync(asked.Book, on, today, asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json =>
        {
            json.WriteString("on", Said.Iso(on));
            ReplyJson.List(json, "meetings", meetings, meeting =>
            {
                json.WriteStartObject();
                json.WriteString("kind", meeting.What.Kind);
                json.WriteString("id", meeting.What.Id.Value);
                json.WriteString("text", meeting.Text);
                json.WriteString("at", meeting.At?.ToString("HH:mm", CultureInfo.InvariantCulture));
                json.WriteNumber("others", meeting.Others);
                ReplyJson.List(json, "briefs", meeting.Briefs, brief =>
                {
                    json.WriteStartObject();
                    Write(json, brief, today);
                    json.WriteEndObject();
                });
                json.WriteEndObject();
            });
        }));
    }

    private static void Write(Utf8JsonWriter json, Brief brief, LocalDate today)
    {
        var reader = CultureInfo.CurrentUICulture;
        json.WriteString("person", brief.Person.Value);
        json.WriteString("name", brief.Name);
        json.WriteString("knowing", BriefPhrasing.Knowing(brief, reader)?.ToString());
        json.WriteString("rhythm", brief.Reading is { } reading ? BriefPhrasing.Rhythm(reading, null, reader).ToString() : null);
        ReplyJson.List(json, "open", brief.Open, open =>
        {
            json.WriteStartObject();
            json.WriteString("kind", RecordField.WordOf(open.Kind));
            json.WriteString("record", open.Ground.Kind);
            json.WriteString("id", open.Ground.Id.Value);
            json.WriteString("text", open.Text);
            json.WriteString("on", open.On is { } on ? Said.Iso(on) : null);
            json.WriteString("due", open.Due is { } due ? Said.Iso(due) : null);
            json.WriteString("sentence", BriefPhrasing.Of(open, brief.Name, reader).ToString());
            json.WriteEndObject();
        });
        ReplyJson.List(json, "moments", brief.Moments, moment => Write(json, moment));
        ReplyJson.List(json, "facts", brief.Facts, fact =>
        {
            json.WriteStartObject();
            json.WriteString("id", fact.Id.Value);
            json.WriteString("text", fact.Text);
            json.WriteEndObject();
        });
        ReplyJson.List(json, "occasions", brief.Occasions, occasion => BookOperations.Write(json, occasion, today));
        json.WriteString("ask", brief.Ask?.Text);
        json.WriteString("question", brief.Ask is { } ask ? BriefPhrasing.Of(ask, today, reader).ToString() : null);
        json.WriteString("side", brief.OneSide is { } side ? BriefPhrasing.Of(side, brief.Name, reader) : null);
    }

    private static void Write(Utf8JsonWriter json, MomentTold moment)
    {
        json.WriteStartObject();
        json.WriteString("id", moment.Id.Value);
        json.WriteString("on", Said.Iso(moment.On));
        json.WriteString("kind", RecordField.WordOf(moment.Kind));
        json.WritePropertyName("minutes");
        if (moment.Minutes is { } minutes)
        {
            json.WriteNumberValue(minutes);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("title", moment.Title);
        json.WriteString("note", moment.Note);
        json.WriteEndObject();
    }
}
