using System.Globalization;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Storage.Queries;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;

namespace Kith.Web.Api;

/// <summary>The log for programs: what changed, and taking it back.</summary>
internal static class LogOperations
{
    /// <summary>Both.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/changes", "listChanges", "changes", ApiTexts.Changes, ListAsync)
        {
            Queries = [("show", Shapes.Choice<LogPart>()), ("after", Shapes.Number(0)), ("limit", Shapes.Number(1, 200))],
            Result = Shapes.Page(
                Shapes.Object(("revision", Shapes.Number()), ("verb", Shapes.Text()), ("subject", Shapes.Text()), ("at", Shapes.Text("date-time")), ("undoes", Shapes.OrNull(Shapes.Number())), ("undoneBy", Shapes.OrNull(Shapes.Number()))),
                Shapes.Text()),
        },
        new(HttpMethod.Post, "/changes/{revision}/undo", "undoChange", "changes", ApiTexts.Undo, UndoAsync)
        {
            Result = Shapes.Object(("revision", Shapes.Number()), ("rows", Shapes.Number()), ("kept", Shapes.Number())),
        },
    ];

    private static async Task<Reply> ListAsync(Asked asked)
    {
        var (after, most) = (asked.AfterRevision, asked.Limit);
        var changes = await asked.Book.Log(Part(asked), asked.Now).Where(change => change.Revision > after).OrderBy(change => change.Revision).Take(most + 1).ToListAsync(asked.Cancellation);
        var next = changes.Count > most ? changes[most - 1].Revision.ToString(CultureInfo.InvariantCulture) : null;
        var answer = Reply.Of(ReplyJson.Page(changes.Take(most), (json, change) =>
        {
            json.WriteNumber("revision", change.Revision);
            json.WriteString("verb", change.Verb);
            json.WriteString("subject", change.Subject);
            json.WriteString("at", InstantPattern.ExtendedIso.Format(change.At));
            Number(json, "undoes", change.Undoes);
            Number(json, "undoneBy", change.UndoneBy);
        }, next));
        return next is null ? answer : answer.With("Link", asked.Next(next));
    }

    private static LogPart Part(Asked asked) =>
        asked.Query("show") is { } said ? new Filled(new Dictionary<string, string> { ["show"] = said }, default).Choice<LogPart>("show")!.Value : LogPart.All;

    private static async Task<Reply> UndoAsync(Asked asked)
    {
        var revision = long.Parse((string)asked.Request.RouteValues["revision"]!, CultureInfo.InvariantCulture);
        await RefuseOwnersAsync(asked, revision);
        var undone = await asked.Book.UndoAsync(revision, asked.Now, asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json =>
        {
            json.WriteNumber("revision", undone.Revision);
            json.WriteNumber("rows", undone.Rows);
            json.WriteNumber("kept", undone.Kept);
        })).ChangedBy(undone.Revision);
    }

    /// <summary>Whom the owner lets in and who hears of changes no program says, not by taking back what the owner said either.</summary>
    private static async Task RefuseOwnersAsync(Asked asked, long revision)
    {
        for (long? at = revision; at is { } one;)
        {
            var change = await asked.Book.Changes.AsNoTracking().Where(change => change.Revision == one).Select(change => new { change.Verb, change.Undoes }).SingleOrDefaultAsync(asked.Cancellation);
            if (change is not null && (change.Verb.StartsWith("token.", StringComparison.Ordinal) || change.Verb.StartsWith("hook.", StringComparison.Ordinal)))
            {
                throw new RefusalException(RefusalReason.Forbidden, Said.Fill(ApiTexts.OwnersOnly, revision));
            }

            at = change?.Undoes;
        }
    }

    private static void Number(System.Text.Json.Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
