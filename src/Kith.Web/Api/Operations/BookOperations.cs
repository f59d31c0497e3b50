using System.Globalization;
using System.Text.Json;
using Kith.Care;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Pages.Search;
using Kith.Web.Texts;
using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>What can be asked of the book as a whole: today, search.</summary>
internal static class BookOperations
{
    private const int MostFound = 60;

    /// <summary>A day that matters, on the day of its return.</summary>
    internal static readonly IOpenApiSchema Occasion = Shapes.Object(("person", Shapes.Identity), ("name", Shapes.Text()), ("kind", Shapes.Text()), ("on", Shapes.Day), ("sentence", Shapes.Text()));

    /// <summary>All of them.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/today", "showToday", "book", ApiTexts.Today, TodayAsync)
        {
            Result = Shapes.Object(
                ("on", Shapes.Day),
                ("alive", Shapes.OrNull(Shapes.Object(("moment", Shapes.Identity), ("on", Shapes.Day), ("sentence", Shapes.Text())))),
                ("occasions", Shapes.List(Occasion)),
                ("people", Shapes.List(Shapes.Object(("person", Shapes.Identity), ("name", Shapes.Text()), ("reason", Shapes.Text()), ("moment", Shapes.OrNull(Shapes.Identity)), ("why", Shapes.Text()), ("step", Shapes.Text()))))),
        },
        new(HttpMethod.Get, "/search", "search", "book", ApiTexts.SearchAll, SearchAsync)
        {
            Queries = [("q", Shapes.Text())],
            Result = Shapes.Object(("items", Shapes.List(Shapes.Object(("kind", Shapes.Text()), ("id", Shapes.Identity), ("person", Shapes.OrNull(Shapes.Identity)), ("text", Shapes.Text()), ("beside", Shapes.Text()))))),
        },
    ];

    private static async Task<Reply> TodayAsync(Asked asked)
    {
        var today = await TodayReading.OfAsync(asked.Book, await asked.TodayAsync(), asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json =>
        {
            json.WriteString("on", Said.Iso(today.On));
            json.WritePropertyName("alive");
            if (today.Alive is { } alive)
            {
                json.WriteStartObject();
                json.WriteString("moment", alive.Moment.Value);
                json.WriteString("on", Said.Iso(alive.On));
                json.WriteString("sentence", Phrasing.Of(alive, today.On, CultureInfo.CurrentUICulture).ToString());
                json.WriteEndObject();
            }
            else
            {
                json.WriteNullValue();
            }

            ReplyJson.List(json, "occasions", today.Occasions, occasion => Write(json, occasion, today.On));
            ReplyJson.List(json, "people", today.People, one =>
            {
                json.WriteStartObject();
                json.WriteString("person", one.Person.Value);
                json.WriteString("name", one.Name);
                json.WriteString("reason", RecordField.WordOf(one.Reason.Kind));
                json.WriteString("moment", one.Reason.Moment?.ToString());
                json.WriteString("why", Phrasing.Of(one.Reason, CultureInfo.CurrentUICulture).ToString());
                json.WriteString("step", RecordField.WordOf(one.Step));
                json.WriteEndObject();
            });
        }));
    }

    private static async Task<Reply> SearchAsync(Asked asked)
    {
        var words = asked.Query("q") ?? throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.Missing, "q"));
        var today = await asked.TodayAsync();
        var hits = await Seeking.SeekAsync(asked.Book, words, MostFound, asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json => ReplyJson.List(json, "items", hits, hit =>
        {
            var found = Found.Of(hit, today);
            json.WriteStartObject();
            json.WriteString("kind", hit.Kind.Replace('_', '-'));
            json.WriteString("id", hit.Id);
            json.WriteString("person", hit.Person?.ToString());
            json.WriteString("text", found.Text);
            json.WriteString("beside", found.Beside);
            json.WriteEndObject();
        })));
    }

    /// <summary>A day that matters.</summary>
    internal static void Write(Utf8JsonWriter json, OccasionAhead occasion, NodaTime.LocalDate today)
    {
        json.WriteStartObject();
        json.WriteString("person", occasion.Person.Value);
        json.WriteString("name", occasion.Name);
        json.WriteString("kind", RecordField.WordOf(occasion.Kind));
        json.WriteString("on", Said.Iso(occasion.On));
        json.WriteString("sentence", Phrasing.Of(occasion, today, CultureInfo.CurrentUICulture).ToString());
        json.WriteEndObject();
    }
}
