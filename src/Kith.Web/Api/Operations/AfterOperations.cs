using Kith.Hall.Meetings;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Web.Texts;

namespace Kith.Web.Api;

/// <summary>After a meeting: which are not told of, and telling of one.</summary>
internal static class AfterOperations
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/after", "listUntold", "book", ApiTexts.Untold, ListAsync)
        {
            Result = Shapes.Object(("meetings", Shapes.List(Shapes.Object(
                ("moment", Shapes.Identity), ("on", Shapes.Day), ("text", Shapes.Text()), ("with", Shapes.List(Shapes.Object(("person", Shapes.Identity), ("name", Shapes.Text())))), ("others", Shapes.Number(0)))))),
        },
        new(HttpMethod.Post, "/moments/{id}/after", "tellMoment", "moments", ApiTexts.Tell, TellAsync) { Body = Shapes.Sent(AfterMeeting.Fields), Result = Shapes.Named("Moment") },
        new(HttpMethod.Post, "/moments/{id}/nothing", "nothingToTell", "moments", ApiTexts.NothingToTell, NothingAsync) { Status = StatusCodes.Status204NoContent },
    ];

    private static async Task<Reply> ListAsync(Asked asked)
    {
        var untold = await AfterMeeting.UntoldAsync(asked.Book, await asked.TodayAsync(), asked.Now, asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json => ReplyJson.List(json, "meetings", untold, one =>
        {
            json.WriteStartObject();
            json.WriteString("moment", one.Moment.Value);
            json.WriteString("on", Said.Iso(one.On));
            json.WriteString("text", one.Text);
            ReplyJson.List(json, "with", one.With, with =>
            {
                json.WriteStartObject();
                json.WriteString("person", with.Person.Value);
                json.WriteString("name", with.Name);
                json.WriteEndObject();
            });
            json.WriteNumber("others", one.Others);
            json.WriteEndObject();
        })));
    }

    private static async Task<Reply> TellAsync(Asked asked)
    {
        var filled = await Filling.ReadAsync(asked.Book, Moments, AfterMeeting.Fields, await SentBody.FilledAsync(asked, AfterMeeting.Fields), asked.Now, asked.Cancellation);
        var kept = await AfterMeeting.TellAsync(asked.Book, new Id<Moment>(asked.Id), filled.Text("line"), AfterMeeting.Of(filled), filled.Text("also"), asked.Now, asked.Cancellation);
        return Reply.OfOne(ReplyJson.Of((await Moments.FindAsync(asked.Book, kept.Id, asked.Cancellation))!)).ChangedBy(kept.Revision);
    }

    private static async Task<Reply> NothingAsync(Asked asked) =>
        new Reply(StatusCodes.Status204NoContent).ChangedBy(await AfterMeeting.NothingAsync(asked.Book, new Id<Moment>(asked.Id), asked.Now, asked.Cancellation));

    private static RecordKind Moments => RecordKinds.Of("moments")!;
}
