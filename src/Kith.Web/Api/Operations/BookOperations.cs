using System.Globalization;
using System.Text.Json;
using Kith.Care;
using Kith.Hall.Days;
using Kith.Hall.Matches;
using Kith.Hall.Meetings;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Pages.Search;
using Kith.Web.Texts;
using Microsoft.OpenApi;
using NodaTime;

namespace Kith.Web.Api;

/// <summary>What can be asked of the book as a whole: today, search.</summary>
internal static class BookOperations
{
    private const int MostFound = 60;

    /// <summary>A day that matters, on the day of its return.</summary>
    internal static readonly IOpenApiSchema Occasion = Shapes.Object(("person", Shapes.Identity), ("name", Shapes.Text()), ("kind", Shapes.Text()), ("on", Shapes.Day), ("sentence", Shapes.Text()));

    private static readonly OpenApiSchema Standing = Shapes.Object(("record", Shapes.Identity), ("person", Shapes.Identity), ("name", Shapes.Text()), ("text", Shapes.Text()), ("why", Shapes.Text()));

    /// <summary>All of them.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/today", "showToday", "book", ApiTexts.Today, TodayAsync)
        {
            Result = Shapes.Object(
                ("on", Shapes.Day),
                ("alive", Shapes.OrNull(Shapes.Object(("moment", Shapes.Identity), ("on", Shapes.Day), ("sentence", Shapes.Text())))),
                ("glad", Shapes.OrNull(Standing)),
                ("untold", Shapes.OrNull(Shapes.Object(("moment", Shapes.Identity), ("on", Shapes.Day), ("asks", Shapes.Text())))),
                ("ahead", Shapes.OrNull(Shapes.Object(("on", Shapes.Day), ("names", Shapes.List(Shapes.Text()))))),
                ("reminders", Shapes.List(Shapes.Object(("id", Shapes.Identity), ("text", Shapes.Text()), ("day", Shapes.Day)))),
                ("promises", Shapes.List(Standing)),
                ("occasions", Shapes.List(Occasion)),
                ("match", Shapes.OrNull(Shapes.Object(("need", Shapes.Identity), ("offer", Shapes.Identity), ("person", Shapes.Identity), ("name", Shapes.Text()), ("text", Shapes.Text()), ("why", Shapes.Text())))),
                ("people", Shapes.List(Shapes.Object(("person", Shapes.Identity), ("name", Shapes.Text()), ("reason", Shapes.Text()), ("moment", Shapes.OrNull(Shapes.Identity)), ("why", Shapes.Text()), ("step", Shapes.Text())))),
                ("moreReminders", Shapes.Truth),
                ("moreDays", Shapes.Truth)),
        },
        new(HttpMethod.Get, "/search", "search", "book", ApiTexts.SearchAll, SearchAsync)
        {
            Queries = [("q", Shapes.Text())],
            Result = Shapes.Object(("items", Shapes.List(Shapes.Object(("kind", Shapes.Text()), ("id", Shapes.Identity), ("person", Shapes.OrNull(Shapes.Identity)), ("text", Shapes.Text()), ("beside", Shapes.Text()))))),
        },
    ];

    private static async Task<Reply> TodayAsync(Asked asked)
    {
        var (reader, shelf) = (CultureInfo.CurrentUICulture, asked.Request.HttpContext.RequestServices.GetRequiredService<OfferShelf>());
        var today = await FewReading.OfAsync(asked.Book, shelf, await asked.TodayAsync(), asked.Now, asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json =>
        {
            json.WriteString("on", Said.Iso(today.On));
            ReplyJson.OrNull(json, "alive", today.Alive, alive =>
            {
                json.WriteString("moment", alive.Moment.Value);
                json.WriteString("on", Said.Iso(alive.On));
                json.WriteString("sentence", Phrasing.Of(alive, today.On, reader).ToString());
            });
            ReplyJson.OrNull(json, "glad", today.Glad, act => Write(json, act, today.On));
            WriteMeetings(json, today);
            ReplyJson.List(json, "reminders", today.Reminders, reminder =>
            {
                json.WriteStartObject();
                json.WriteString("id", reminder.Id.Value);
                json.WriteString("text", reminder.Text);
                json.WriteString("day", Said.Iso(reminder.Day));
                json.WriteEndObject();
            });
            ReplyJson.List(json, "promises", today.Promises, act =>
            {
                json.WriteStartObject();
                Write(json, act, today.On);
                json.WriteEndObject();
            });
            ReplyJson.OrNull(json, "match", today.Match, match =>
            {
                json.WriteString("need", match.Need.Id.Value);
                json.WriteString("offer", match.Offer.Id.Value);
                json.WriteString("person", match.Needing.Who.Person.Value);
                json.WriteString("name", match.Needing.Who.Name);
                json.WriteString("text", match.Need.Text);
                json.WriteString("why", MatchPhrasing.Why(match, reader));
            });
            ReplyJson.List(json, "occasions", today.Occasions, occasion => Write(json, occasion, today.On));
            ReplyJson.List(json, "people", today.People, one =>
            {
                json.WriteStartObject();
                json.WriteString("person", one.Person.Value);
                json.WriteString("name", one.Name);
                json.WriteString("reason", RecordField.WordOf(one.Reason.Kind));
                json.WriteString("moment", one.Reason.Moment?.ToString());
                json.WriteString("why", Phrasing.Of(one.Reason, reader).ToString());
                json.WriteString("step", RecordField.WordOf(one.Step));
                json.WriteEndObject();
            });
            json.WriteBoolean("moreReminders", today.MoreReminders);
            json.WriteBoolean("moreDays", today.MoreDays);
        }));
    }

    private static void WriteMeetings(Utf8JsonWriter json, FewThings today)
    {
        ReplyJson.OrNull(json, "untold", today.Untold, untold =>
        {
            json.WriteString("moment", untold.Moment.Value);
            json.WriteString("on", Said.Iso(untold.On));
            json.WriteString("asks", AfterWords.Asks(untold, today.On));
        });
        ReplyJson.OrNull(json, "ahead", today.Ahead, ahead =>
        {
            json.WriteString("on", Said.Iso(ahead.On));
            ReplyJson.List(json, "names", ahead.Names, json.WriteStringValue);
        });
    }

    private static void Write(Utf8JsonWriter json, Act act, LocalDate today)
    {
        json.WriteString("record", act.Ground.Id.Value);
        json.WriteString("person", act.Person.Value);
        json.WriteString("name", act.Name);
        json.WriteString("text", act.Text);
        json.WriteString("why", PlanPhrasing.Why(act, today, CultureInfo.CurrentUICulture).ToString());
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
