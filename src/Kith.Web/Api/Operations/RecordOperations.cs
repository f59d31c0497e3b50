using System.Globalization;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Web.Markup;
using Kith.Web.Texts;

namespace Kith.Web.Api;

/// <summary>What can be asked of every kind of record alike: list, add, show, change, do, remove.</summary>
internal static class RecordOperations
{
    /// <summary>The operations of a kind.</summary>
    public static IEnumerable<Operation> Of(RecordKind kind)
    {
        var (all, one) = ($"/{kind.Plural}", $"/{kind.Plural}/{{id}}");
        yield return new(HttpMethod.Get, all, $"list{Pascal(kind.Plural)}", kind.Plural, Said.Fill(ApiTexts.List, kind.Plural), asked => ListAsync(kind, asked))
        {
            Queries = [.. kind.IsAboutPeople ? [("person", Shapes.Text("person"))] : Array.Empty<(string, Microsoft.OpenApi.IOpenApiSchema)>(), ("after", Shapes.Identity), ("limit", Shapes.Number(1, 200))],
            Result = Shapes.Page(Shapes.Named(Pascal(kind.Word)), Shapes.Identity),
        };
        yield return new(HttpMethod.Post, all, $"add{Pascal(kind.Word)}", kind.Plural, Said.Fill(ApiTexts.Add, A(kind)), asked => AddAsync(kind, asked))
        {
            Body = Shapes.Made(kind),
            Result = Shapes.Named(Pascal(kind.Word)),
            Status = StatusCodes.Status201Created,
        };
        foreach (var operation in OfOne(kind, one, kind.Plural))
        {
            yield return operation;
        }

        yield return new(HttpMethod.Delete, one, $"remove{Pascal(kind.Word)}", kind.Plural, Said.Fill(ApiTexts.Remove, A(kind)), async asked =>
            await kind.RemoveAsync(asked.Book, asked.Id, asked.Now, asked.Cancellation) is { } kept ? new Reply(StatusCodes.Status204NoContent).ChangedBy(kept.Revision) : throw NotThere(kind))
        {
            Status = StatusCodes.Status204NoContent,
            TagAsync = asked => TagAsync(kind, asked),
        };
    }

    /// <summary>What can be asked of one record at an address.</summary>
    public static IEnumerable<Operation> OfOne(RecordKind kind, string path, string group)
    {
        Task<string?> Tag(Asked asked) => TagAsync(kind, asked);
        yield return new(HttpMethod.Get, path, $"show{Pascal(kind.Word)}", group, Said.Fill(ApiTexts.Show, A(kind)), async asked => await ShownAsync(kind, asked, asked.Id))
        {
            Result = Shapes.Named(Pascal(kind.Word)),
            TagAsync = Tag,
        };
        yield return new(HttpMethod.Patch, path, $"change{Pascal(kind.Word)}", group, Said.Fill(ApiTexts.Change, A(kind)), async asked =>
        {
            var kept = await kind.ChangeAsync(asked.Book, asked.Id, await SentBody.FilledAsync(asked, kind.Fields), asked.Now, asked.Cancellation) ?? throw NotThere(kind);
            return (await ShownAsync(kind, asked, kept.Id)).ChangedBy(kept.Revision);
        })
        {
            Body = Shapes.Changed(kind),
            Result = Shapes.Named(Pascal(kind.Word)),
            TagAsync = Tag,
        };
        foreach (var verb in kind.Verbs)
        {
            yield return new(HttpMethod.Post, $"{path}/{verb.Word}", $"{Camel(verb.Word)}{Pascal(kind.Word)}", group, Said.Fill(ApiTexts.Do, verb.Word, A(kind)), asked => DoAsync(kind, verb, asked))
            {
                Body = verb.Asks.Count > 0 ? Shapes.Sent(verb.Asks) : null,
                NeedsBody = verb.Asks.Any(field => field.IsRequired),
                Result = Shapes.Named(Pascal(kind.Word)),
                TagAsync = Tag,
            };
        }
    }

    /// <summary>“contact-point” as a type: <c>ContactPoint</c>.</summary>
    public static string Pascal(string word) => string.Concat(word.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Camel(string word) => Pascal(word) is var pascal ? char.ToLowerInvariant(pascal[0]) + pascal[1..] : "";

    private static string A(RecordKind kind) => $"{("aeio".Contains(kind.Word[0], StringComparison.Ordinal) ? "an" : "a")} {kind.Word.Replace('-', ' ')}";

    private static async Task<Reply> ListAsync(RecordKind kind, Asked asked)
    {
        var person = asked.Query("person") is { } said ? await Filling.PersonAsync(asked.Book, said, asked.Cancellation) : (Id<Person>?)null;
        var most = asked.Limit;
        var rows = await kind.ListAsync(asked.Book, person, asked.After, most + 1, asked.Cancellation);
        var next = rows.Count > most ? rows[most - 1].Id.ToString("D", CultureInfo.InvariantCulture) : null;
        var answer = Reply.Of(ReplyJson.Page(rows.Take(most), ReplyJson.Fields, next));
        return next is null ? answer : answer.With("Link", asked.Next(next));
    }

    private static async Task<Reply> AddAsync(RecordKind kind, Asked asked)
    {
        var kept = await kind.AddAsync(asked.Book, await SentBody.FilledAsync(asked, kind.Fields), asked.Now, asked.Cancellation);
        var shown = await ShownAsync(kind, asked, kept.Id);
        return (shown with { Status = StatusCodes.Status201Created }).With("Location", $"/api/{kind.Plural}/{kept.Id}").ChangedBy(kept.Revision);
    }

    private static async Task<Reply> DoAsync(RecordKind kind, OfferedVerb verb, Asked asked)
    {
        var kept = await kind.DoAsync(asked.Book, asked.Id, verb.Word, await SentBody.FilledAsync(asked, verb.Asks), asked.Now, asked.Cancellation) ?? throw NotThere(kind);
        return (await ShownAsync(kind, asked, kept.Id)).ChangedBy(kept.Revision);
    }

    private static async Task<Reply> ShownAsync(RecordKind kind, Asked asked, Guid id) =>
        await kind.FindAsync(asked.Book, id, asked.Cancellation) is { } view ? Reply.OfOne(ReplyJson.Of(view)) : throw NotThere(kind);

    /// <summary>The tag of a record as it stands; null when there is none.</summary>
    public static async Task<string?> TagAsync(RecordKind kind, Asked asked) =>
        await kind.FindAsync(asked.Book, asked.Id, asked.Cancellation) is { } view ? Reply.Tag(ReplyJson.Of(view)) : null;

    /// <summary>There is no such record.</summary>
    public static RefusalException NotThere(RecordKind kind) => new(RefusalReason.NotFound, Said.Fill(ApiTexts.NotThere, kind.Word.Replace('-', ' ')));
}
