using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Tokens;

/// <summary>A token that was just made, with the secret that is told this once.</summary>
public sealed record Issued(AccessToken Token, string Secret, long? Revision);

/// <summary>Makes, finds and revokes the tokens by which programs are let in.</summary>
public static class Issuing
{
    /// <summary>Begins every secret, so that one is known when it is found where it should not be.</summary>
    public const string Mark = "kith_";

    /// <summary>Makes a token.</summary>
    /// <exception cref="RefusalException">It has no name or opens nothing.</exception>
    public static async Task<Issued> IssueAsync(KithContext book, string name, Scopes scopes, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var secret = Mark + Secrets.New();
        var token = AccessToken.Of(name, Secrets.HashOf(secret), scopes, now);
        book.Add(token);
        return new Issued(token, secret, await book.SaveAsync(new Deed("token.add", token.Name, now), cancellation));
    }

    /// <summary>Revokes a token; null when there is none.</summary>
    public static async Task<AccessToken?> RevokeAsync(KithContext book, Id<AccessToken> id, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (await book.FindAsync(id, cancellation) is not { } token)
        {
            return null;
        }

        token.Revoke(now);
        await book.SaveAsync(new Deed("token.revoke", token.Name, now), cancellation);
        return token;
    }

    /// <summary>The token of a secret; null when it opens nothing. It is looked up by its hash, so how long that takes tells nothing.</summary>
    public static Task<AccessToken?> FindAsync(KithContext book, string secret, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var hash = Secrets.HashOf(secret);
        return book.AccessTokens.AsNoTracking().FirstOrDefaultAsync(token => token.Hash == hash && token.RevokedAt == null, cancellation);
    }

    /// <summary>Reads scopes as a person writes them: “read, write”.</summary>
    /// <exception cref="RefusalException">There is no such scope.</exception>
    public static Scopes Scopes(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var all = Kith.Scopes.None;
        foreach (var word in words.SelectMany(word => word.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            all |= Enum.TryParse<Scopes>(word, ignoreCase: true, out var scope) && Enum.IsDefined(scope) && !char.IsAsciiDigit(word[0])
                ? scope
                : throw new RefusalException(RefusalReason.Invalid, Said.Fill(TokenTexts.NoScope, word));
        }

        return all;
    }

    /// <summary>Scopes as a person reads them.</summary>
    public static string Words(Scopes scopes) => string.Join(", ", Enum.GetValues<Scopes>().Where(scope => scope != Kith.Scopes.None && scopes.HasFlag(scope)).Select(scope => scope.ToString().ToLowerInvariant()));
}
