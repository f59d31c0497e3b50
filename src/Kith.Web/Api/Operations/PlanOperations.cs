using System.Globalization;
using System.Text.Json;
using Kith.Care;
using Kith.Hall.Keeping;
using Kith.Hall.Plans;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Web.Texts;
using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>The plan for a short time, and what is said to it.</summary>
internal static class PlanOperations
{
    private const int UsualMinutes = 20;

    private static readonly IOpenApiSchema Ground = Shapes.Object(("kind", Shapes.Text()), ("id", Shapes.Identity));
    private static readonly IOpenApiSchema Good = Shapes.Object(("other", Shapes.Number(0, 3)), ("tie", Shapes.Number(0, 3)), ("community", Shapes.Number(0, 3)));

    private static readonly IOpenApiSchema Told = Shapes.Object(
        ("id", Shapes.Identity), ("person", Shapes.Identity), ("name", Shapes.Text()), ("kind", Shapes.Text()), ("way", Shapes.Text()), ("ground", Shapes.Identity),
        ("on", Shapes.Day), ("answer", Shapes.Text()), ("until", Shapes.OrNull(Shapes.Day)), ("why", Shapes.Text()));

    /// <summary>All of them.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/plan", "showPlan", "plan", ApiTexts.Plan, ShowAsync)
        {
            Queries = [("minutes", Shapes.Number(1, Plan.MostMinutes)), ("at", Shapes.Text())],
            Result = Shapes.Object(
                ("on", Shapes.Day), ("minutes", Shapes.Number(0)), ("habit", Shapes.OrNull(Shapes.Text())),
                ("acts", Shapes.List(Shapes.Object(
                    ("act", Shapes.Text()), ("kind", Shapes.Text()), ("way", Shapes.Text()), ("person", Shapes.Identity), ("name", Shapes.Text()), ("minutes", Shapes.Number(1)),
                    ("good", Good), ("courage", Shapes.Number(0, 2)), ("ground", Ground), ("what", Shapes.Text()), ("why", Shapes.Text()))))),
        },
        new(HttpMethod.Post, "/plan/answers", "answerPlan", "plan", ApiTexts.PlanAnswer, AnswerAsync) { Body = Shapes.Sent(PlanAnswering.Fields), Result = Told, Status = StatusCodes.Status201Created },
        new(HttpMethod.Get, "/plan/answers", "listPlanAnswers", "plan", ApiTexts.PlanAnswers, ListAsync)
        {
            Queries = [("after", Shapes.Identity), ("limit", Shapes.Number(1, 200))],
            Result = Shapes.Page(Told, Shapes.Identity),
        },
        new(HttpMethod.Get, "/plan/answers/{id}", "showPlanAnswer", "plan", ApiTexts.PlanAnswerOne, async asked => Reply.Of(ReplyJson.Write(Fields(await FindAsync(asked))))) { Result = Told },
        new(HttpMethod.Delete, "/plan/answers/{id}", "removePlanAnswer", "plan", ApiTexts.PlanAgain, AgainAsync) { Status = StatusCodes.Status204NoContent },
    ];

    private static async Task<Reply> ShowAsync(Asked asked)
    {
        var filled = new Filled(new Dictionary<string, string> { ["minutes"] = asked.Query("minutes") ?? "", ["at"] = asked.Query("at") ?? "" }, default);
        var plan = await PlanReading.OfAsync(asked.Book, filled.Number("minutes") ?? UsualMinutes, filled.Choice<Hand>("at") ?? Hand.All, asked.Now, asked.Cancellation, asked.Request.HttpContext.RequestServices.GetRequiredService<Kept<PlanPicture>>());
        return Reply.Of(ReplyJson.Write(json =>
        {
            json.WriteString("on", Said.Iso(plan.Terms.On));
            json.WriteNumber("minutes", plan.Minutes);
            json.WriteString("habit", plan.Habit is { } habit ? PlanPhrasing.Of(habit, plan.Terms.On, CultureInfo.CurrentUICulture) : null);
            ReplyJson.List(json, "acts", plan.Acts, act => Write(json, act, plan));
        }));
    }

    private static async Task<Reply> AnswerAsync(Asked asked)
    {
        var filled = await Filling.ReadAsync(asked.Book, RecordKinds.OfPeople[0], PlanAnswering.Fields, await SentBody.FilledAsync(asked, PlanAnswering.Fields), asked.Now, asked.Cancellation);
        RefusalException Missing(string name) => new(RefusalReason.Invalid, Said.Fill(RecordTexts.Missing, name));
        var answered = await PlanAnswering.AnswerAsync(
            asked.Book, filled.Said("act") ?? throw Missing("act"), filled.Choice<PlanAnswer>("answer") ?? throw Missing("answer"), filled.Day("until"), filled.Text("why"), asked.Now, asked.Cancellation);
        return Reply.Of(ReplyJson.Write(Fields(new ToldPlan(answered.Turn, answered.Act.Name))), StatusCodes.Status201Created)
            .With("Location", $"/api/plan/answers/{answered.Turn.Id}").ChangedBy(answered.Revision);
    }

    private static async Task<Reply> ListAsync(Asked asked)
    {
        var most = asked.Limit;
        var told = await PlanAnswering.ListAsync(asked.Book, asked.After, most + 1, asked.Cancellation);
        var next = told.Count > most ? told[most - 1].Turn.Id.ToString() : null;
        var answer = Reply.Of(ReplyJson.Page(told.Take(most), (json, one) => Fields(one)(json), next));
        return next is null ? answer : answer.With("Link", asked.Next(next));
    }

    private static async Task<ToldPlan> FindAsync(Asked asked) =>
        await PlanAnswering.FindAsync(asked.Book, new Id<PlanTurn>(asked.Id), asked.Cancellation) ?? throw new RefusalException(RefusalReason.NotFound, Said.Fill(PlanTexts.NoAnswer, asked.Id));

    private static async Task<Reply> AgainAsync(Asked asked) =>
        new Reply(StatusCodes.Status204NoContent).ChangedBy(await PlanAnswering.OfferAgainAsync(asked.Book, new Id<PlanTurn>(asked.Id), asked.Now, asked.Cancellation));

    private static Action<Utf8JsonWriter> Fields(ToldPlan told) => json =>
    {
        json.WriteString("id", told.Turn.Id.Value);
        json.WriteString("person", told.Turn.Person.Value);
        json.WriteString("name", told.Name);
        json.WriteString("kind", RecordField.WordOf(told.Turn.Act));
        json.WriteString("way", RecordField.WordOf(told.Turn.Way));
        json.WriteString("ground", told.Turn.Ground.Value);
        json.WriteString("on", Said.Iso(told.Turn.On));
        json.WriteString("answer", RecordField.WordOf(told.Turn.Answer));
        json.WriteString("until", told.Turn.Until is { } until ? Said.Iso(until) : null);
        json.WriteString("why", told.Turn.Why);
    };

    private static void Write(Utf8JsonWriter json, Act act, Plan plan)
    {
        json.WriteStartObject();
        json.WriteString("act", act.Key);
        json.WriteString("kind", RecordField.WordOf(act.Kind));
        json.WriteString("way", RecordField.WordOf(act.Way));
        json.WriteString("person", act.Person.Value);
        json.WriteString("name", act.Name);
        json.WriteNumber("minutes", act.Minutes);
        json.WriteStartObject("good");
        json.WriteNumber("other", act.Good.Other);
        json.WriteNumber("tie", act.Good.Tie);
        json.WriteNumber("community", act.Good.Community);
        json.WriteEndObject();
        json.WriteNumber("courage", act.Courage);
        json.WriteStartObject("ground");
        json.WriteString("kind", act.Ground.Kind);
        json.WriteString("id", act.Ground.Id.Value);
        json.WriteEndObject();
        json.WriteString("what", PlanPhrasing.What(act, CultureInfo.CurrentUICulture));
        json.WriteString("why", PlanPhrasing.Why(act, plan.Terms.On, CultureInfo.CurrentUICulture).ToString());
        json.WriteEndObject();
    }
}
