using System.Globalization;
using System.Text.Json;
using Kith.Care;
using Kith.Hall.Matches;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Web.Texts;
using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>Who could give what somebody needs, and what is said to a suggestion.</summary>
internal static class MatchOperations
{
    private static readonly IOpenApiSchema Side = Shapes.Object(("id", Shapes.Identity), ("text", Shapes.Text()), ("person", Shapes.Identity), ("name", Shapes.Text()));

    private static readonly IOpenApiSchema Somebody = Shapes.Object(("person", Shapes.Identity), ("name", Shapes.Text()));

    private static readonly IOpenApiSchema Found = Shapes.Object(("matches", Shapes.List(Shapes.Object(
        ("need", Side), ("offer", Side), ("acquainted", Shapes.Truth), ("place", Shapes.OrNull(Shapes.Text())), ("asksFirst", Shapes.Truth), ("why", Shapes.Text()), ("beside", Shapes.List(Shapes.Text()))))));

    /// <summary>All of them.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/matches", "listMatches", "needs", ApiTexts.Matches, async asked => Write(await MatchReading.OfAsync(asked.Book, Shelf(asked), await asked.TodayAsync(), asked.Cancellation))) { Result = Found },
        new(HttpMethod.Get, "/needs/{id}/matches", "matchNeed", "needs", ApiTexts.MatchNeed, OneAsync) { Result = Found },
        new(HttpMethod.Get, "/introductions/ideas", "listIdeas", "introductions", ApiTexts.Ideas, IdeasAsync)
        {
            Result = Shapes.Object(("ideas", Shapes.List(Shapes.Object(("one", Somebody), ("other", Somebody), ("forOne", Shapes.Text()), ("forOther", Shapes.Text()), ("isMutual", Shapes.Truth), ("why", Shapes.Text()))))),
        },
        new(HttpMethod.Post, "/needs/{id}/matches/decline", "declineMatch", "needs", ApiTexts.DeclineMatch, DeclineAsync) { Body = Shapes.Sent(MatchAnswering.Fields), Status = StatusCodes.Status204NoContent },
    ];

    private static async Task<Reply> IdeasAsync(Asked asked)
    {
        var ideas = await MatchReading.IdeasAsync(asked.Book, Shelf(asked), await asked.TodayAsync(), asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json => ReplyJson.List(json, "ideas", ideas, idea =>
        {
            json.WriteStartObject();
            Write(json, "one", idea.One);
            Write(json, "other", idea.Other);
            json.WriteString("forOne", IdeaWords.ForOne(idea));
            json.WriteString("forOther", IdeaWords.ForOther(idea));
            json.WriteBoolean("isMutual", idea.IsMutual);
            json.WriteString("why", MatchPhrasing.Why(idea.ForOne, CultureInfo.CurrentUICulture));
            json.WriteEndObject();
        })));
    }

    private static void Write(Utf8JsonWriter json, string name, Matchable somebody)
    {
        json.WriteStartObject(name);
        json.WriteString("person", somebody.Who.Person.Value);
        json.WriteString("name", somebody.Who.Name);
        json.WriteEndObject();
    }

    private static OfferShelf Shelf(Asked asked) => asked.Request.HttpContext.RequestServices.GetRequiredService<OfferShelf>();

    private static async Task<Reply> OneAsync(Asked asked) =>
        Write(await MatchReading.OfAsync(asked.Book, Shelf(asked), new Id<Need>(asked.Id), await asked.TodayAsync(), asked.Cancellation) ?? throw new RefusalException(RefusalReason.NotFound, Said.Fill(MatchTexts.NoNeed, asked.Id)));

    private static async Task<Reply> DeclineAsync(Asked asked)
    {
        var filled = await Filling.ReadAsync(asked.Book, RecordKinds.Of("needs")!, MatchAnswering.Fields, await SentBody.FilledAsync(asked, MatchAnswering.Fields), asked.Now, asked.Cancellation);
        var (_, revision) = await MatchAnswering.DeclineAsync(asked.Book, new Id<Need>(asked.Id), filled.Person("person"), filled.Text("why"), asked.Now, asked.Cancellation);
        return new Reply(StatusCodes.Status204NoContent).ChangedBy(revision);
    }

    private static Reply Write(IReadOnlyList<Match> matches)
    {
        var reader = CultureInfo.CurrentUICulture;
        return Reply.Of(ReplyJson.Write(json => ReplyJson.List(json, "matches", matches, match =>
        {
            json.WriteStartObject();
            Write(json, "need", match.Need, match.Needing);
            Write(json, "offer", match.Offer, match.Offering);
            json.WriteBoolean("acquainted", match.Acquainted);
            json.WriteString("place", match.Place);
            json.WriteBoolean("asksFirst", match.AsksFirst);
            json.WriteString("why", MatchPhrasing.Why(match, reader));
            json.WriteStartArray("beside");
            foreach (var sentence in MatchPhrasing.Beside(match, reader))
            {
                json.WriteStringValue(sentence);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        })));
    }

    private static void Write(Utf8JsonWriter json, string name, Registered registered, Matchable somebody)
    {
        json.WriteStartObject(name);
        json.WriteString("id", registered.Id.Value);
        json.WriteString("text", registered.Text);
        json.WriteString("person", somebody.Who.Person.Value);
        json.WriteString("name", somebody.Who.Name);
        json.WriteEndObject();
    }
}
