using System.Globalization;
using Kith.Care;
using Kith.Hall.Keeping;
using Kith.Hall.Mirrors;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Web.Texts;
using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>The mirror: how the owner has been lately, and a draft looked at.</summary>
internal static class MirrorOperations
{
    private static readonly IOpenApiSchema Grounds = Shapes.List(Shapes.Object(("kind", Shapes.Text()), ("id", Shapes.Identity)));

    /// <summary>Both.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/mirror", "showMirror", "book", ApiTexts.Mirror, LatelyAsync)
        {
            Result = Shapes.Object(
                ("on", Shapes.Day),
                ("pairs", Shapes.List(Shapes.Object(("kind", Shapes.Text()), ("change", Shapes.Text()), ("first", Grounds), ("second", Grounds), ("sentence", Shapes.Text())))),
                ("leanings", Shapes.List(Shapes.Object(("person", Shapes.Identity), ("name", Shapes.Text()), ("sentence", Shapes.Text())))),
                ("onlyWhenNeeded", Shapes.List(Shapes.Object(("person", Shapes.Identity), ("name", Shapes.Text()), ("sentence", Shapes.Text()))))),
        },
        new(HttpMethod.Get, "/people/{id}/draft", "lookAtDraft", "people", ApiTexts.DraftLook, DraftAsync)
        {
            Queries = [("text", Shapes.Text())],
            Result = Shapes.Object(
                ("selfServing", Shapes.Truth), ("sentence", Shapes.OrNull(Shapes.Text())),
                ("remarks", Shapes.List(Shapes.Object(("kind", Shapes.Text()), ("start", Shapes.Number(0)), ("length", Shapes.Number(0)), ("sentence", Shapes.Text()), ("grounds", Grounds))))),
        },
    ];

    private static async Task<Reply> LatelyAsync(Asked asked)
    {
        var (today, reader) = (await asked.TodayAsync(), CultureInfo.CurrentUICulture);
        var mirror = await asked.Request.HttpContext.RequestServices.GetRequiredService<Kept<Mirror>>().OfAsync(asked.Book, today, fresh => MirrorReading.OfAsync(fresh.Book, fresh.Today, fresh.Cancellation), asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json =>
        {
            json.WriteString("on", Said.Iso(mirror.On));
            ReplyJson.List(json, "pairs", mirror.Pairs, pair =>
            {
                json.WriteStartObject();
                json.WriteString("kind", RecordField.WordOf(pair.Kind));
                json.WriteString("change", RecordField.WordOf(pair.Change));
                Write(json, "first", pair.First);
                Write(json, "second", pair.Second);
                json.WriteString("sentence", MirrorPhrasing.Of(pair, reader));
                json.WriteEndObject();
            });
            ReplyJson.List(json, "leanings", mirror.Leanings, one => Write(json, one.Person, one.Name, MirrorPhrasing.Of(one, reader)));
            ReplyJson.List(json, "onlyWhenNeeded", mirror.OnlyWhenNeeded, one => Write(json, one.Person, one.Name, MirrorPhrasing.Of(one, reader)));
        }));
    }

    private static async Task<Reply> DraftAsync(Asked asked)
    {
        var (today, reader) = (await asked.TodayAsync(), CultureInfo.CurrentUICulture);
        var picture = await MirrorReading.PictureAsync(asked.Book, new Id<Person>(asked.Id), today, asked.Cancellation);
        var reading = DraftCheck.Of(new Draft(asked.Query("text") ?? "", today), picture);
        return Reply.Of(ReplyJson.Write(json =>
        {
            json.WriteBoolean("selfServing", reading.IsSelfServing);
            json.WriteString("sentence", MirrorPhrasing.Of(reading, picture, reader)?.ToString());
            ReplyJson.List(json, "remarks", reading.Aloud, remark =>
            {
                json.WriteStartObject();
                json.WriteString("kind", RecordField.WordOf(remark.Kind));
                json.WriteNumber("start", remark.At.Start);
                json.WriteNumber("length", remark.At.Length);
                json.WriteString("sentence", MirrorPhrasing.Of(remark, picture, today, reader).ToString());
                Write(json, "grounds", [.. remark.Facts.Select(fact => fact.Ground).OfType<ActGround>()]);
                json.WriteEndObject();
            });
        }));
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, string name, IReadOnlyList<ActGround> grounds) => ReplyJson.List(json, name, grounds, ground =>
    {
        json.WriteStartObject();
        json.WriteString("kind", ground.Kind);
        json.WriteString("id", ground.Id.Value);
        json.WriteEndObject();
    });

    private static void Write(System.Text.Json.Utf8JsonWriter json, Id<Person> person, string name, Sentence sentence)
    {
        json.WriteStartObject();
        json.WriteString("person", person.Value);
        json.WriteString("name", name);
        json.WriteString("sentence", sentence.ToString());
        json.WriteEndObject();
    }
}
