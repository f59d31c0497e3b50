using System.Security.Cryptography;
using System.Text;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Access;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Kith.Hall.Tokens;
using NodaTime;

namespace Kith.Web.Api;

/// <summary>How every operation is answered: who asks, what they may, whether it was asked before, whether the record is still as they saw it; then the answer, or a sentence.</summary>
internal static class Replying
{
    private const string Scheme = "Bearer ";
    private const int LongestKey = 200;

    /// <summary>Answers a request.</summary>
    public static async Task AnswerAsync(HttpContext context, Operation operation)
    {
        var answer = await ToldAsync(context, operation);
        await answer.WriteAsync(context);
    }

    private static async Task<Reply> ToldAsync(HttpContext context, Operation operation)
    {
        try
        {
            return await Faults.NamedAsync(null, () => AdmitAsync(context, operation));
        }
        catch (RefusalException refusal)
        {
            return Faults.Passing(refusal.InnerException)
                ? Reply.Problem(StatusCodes.Status503ServiceUnavailable, refusal.Message).With("Retry-After", "1")
                : Reply.Problem(refusal.Reason.Status(), refusal.Message);
        }
        catch (BadHttpRequestException refusal)
        {
            return Reply.Problem(refusal.StatusCode, refusal.StatusCode == StatusCodes.Status413PayloadTooLarge ? Said.Fill(ApiTexts.TooLarge, operation.MostBytes / 1024) : refusal.Message);
        }
    }

    /// <summary>No cookie is looked at: only a token lets a program in, so no page of another site can ask in its stead.</summary>
    private static async Task<Reply> AdmitAsync(HttpContext context, Operation operation)
    {
        var book = context.RequestServices.GetRequiredService<KithContext>();
        var said = context.Request.Headers.Authorization.ToString();
        var token = said.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? await Issuing.FindAsync(book, said[Scheme.Length..].Trim(), context.RequestAborted) : null;
        if (token is null)
        {
            return Reply.Problem(StatusCodes.Status401Unauthorized, ApiTexts.NoToken).With("WWW-Authenticate", said.Length == 0 ? "Bearer realm=\"kith\"" : "Bearer realm=\"kith\", error=\"invalid_token\"");
        }

        if (!token.Scopes.HasFlag(operation.Scope))
        {
            var scope = operation.Scope.ToString().ToLowerInvariant();
            return Reply.Problem(StatusCodes.Status403Forbidden, Said.Fill(ApiTexts.NotOpened, scope)).With("WWW-Authenticate", $"Bearer realm=\"kith\", error=\"insufficient_scope\", scope=\"{scope}\"");
        }

        if (context.Request.Query.Keys.FirstOrDefault(name => !operation.Queries.Any(query => query.Name == name)) is { } unknown)
        {
            throw new RefusalException(RefusalReason.Invalid, operation.Queries.Count == 0 ? Said.Fill(ApiTexts.NoQueries, unknown) : Said.Fill(ApiTexts.NoQuery, unknown, string.Join(", ", operation.Queries.Select(query => query.Name))));
        }

        var text = operation.Changes ? await SentBody.TextAsync(context.Request, operation.MostBytes, context.RequestAborted) : "";
        var asked = new Asked(context.Request, book, context.RequestServices.GetRequiredService<IClock>().GetCurrentInstant(), SentBody.Object(text), context.RequestAborted);
        if (operation.Path.StartsWith("/people/{id}", StringComparison.Ordinal) && await book.NowAsync(new Id<Person>(asked.Id), context.RequestAborted) is { } now)
        {
            // Merged into another: what is asked of the old identity is answered by the record that stays.
            context.Request.RouteValues["id"] = now.ToString();
        }

        return operation.Changes ? await ChangeAsync(asked, operation, token, text) : await ShowAsync(asked, operation);
    }

    private static async Task<Reply> ShowAsync(Asked asked, Operation operation)
    {
        var answer = await operation.AnswerAsync(asked);
        return answer.Headers.TryGetValue("ETag", out var tag) && Matches(asked.Request.Headers.IfNoneMatch.ToString(), tag)
            ? new Reply(StatusCodes.Status304NotModified).With("ETag", tag)
            : answer;
    }

    private static async Task<Reply> ChangeAsync(Asked asked, Operation operation, AccessToken token, string text)
    {
        var key = operation.Method == HttpMethod.Post && !operation.IsForGood ? Key(asked.Request, token) : null;
        var request = Hash($"{asked.Request.Method} {asked.Request.Path}{asked.Request.QueryString}\n{text}");
        // What is done for good rewrites the whole file, and SQLite does not do that within a transaction.
        await using var writing = operation.IsForGood ? null : await asked.Book.BeginWritingAsync(asked.Cancellation);
        if (key is not null && await asked.Book.AnswerAsync(key, asked.Now, asked.Cancellation) is { } kept)
        {
            return kept.Request == request ? Reply.Kept(kept) : throw new RefusalException(RefusalReason.Invalid, ApiTexts.OtherRequest);
        }

        if (operation.TagAsync is { } current && asked.Request.Headers.IfMatch.ToString() is { Length: > 0 } seen && await current(asked) is { } tag && !Matches(seen, tag))
        {
            return Reply.Problem(StatusCodes.Status412PreconditionFailed, ApiTexts.ChangedSince).With("ETag", tag);
        }

        var answer = await operation.AnswerAsync(asked);
        if (key is not null)
        {
            await asked.Book.KeepAsync(KeptAnswer.Of(key, request, answer.Status, answer.HeadersAsJson(), answer.Body, asked.Now), asked.Cancellation);
        }

        if (writing is not null)
        {
            await writing.CommitAsync(asked.Cancellation);
        }

        return answer;
    }

    /// <summary>The key under which the answer is kept; each token has its own. Null when none was sent.</summary>
    private static string? Key(HttpRequest request, AccessToken token) => request.Headers["Idempotency-Key"].ToString() switch
    {
        "" => null,
        { Length: > LongestKey } => throw new RefusalException(RefusalReason.Invalid, Said.Fill(ApiTexts.LongKey, LongestKey)),
        var key => Hash($"{token.Id} {key}"),
    };

    /// <summary>Strong comparison (RFC 9110, section 8.8.3.2): weak tags never match, and ours are none.</summary>
    private static bool Matches(string header, string tag) => header.Trim() == "*" || header.Split(',', StringSplitOptions.TrimEntries).Contains(tag, StringComparer.Ordinal);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
