using Kith.Hall.Tokens;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Exports;

/// <summary>The address of a calendar: whoever knows it reads the calendar and nothing else. It is told once; the book keeps a hash.</summary>
public static class CalendarAddress
{
    /// <summary>The path of a calendar.</summary>
    public static string PathOf(string secret) => $"/calendar/{secret}.ics";

    /// <summary>A new calendar, not yet saved, and the secret of its address: 32 random bytes, base64url.</summary>
    /// <exception cref="RefusalException">It has no name, shows nothing, or another is called so.</exception>
    public static async Task<(AccessToken Calendar, string Secret)> NewAsync(KithContext book, string name, CalendarParts parts, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var secret = Secrets.New();
        var calendar = AccessToken.ForCalendar(name, Secrets.HashOf(secret), parts, now);
        if (await Live(book).AnyAsync(token => token.Name == calendar.Name, cancellation))
        {
            throw new RefusalException(RefusalReason.Conflict, Wording.Said.Fill(Texts.CalendarTexts.CalledSo, calendar.Name));
        }

        book.Add(calendar);
        return (calendar, secret);
    }

    /// <summary>The calendars that are open, the oldest first.</summary>
    public static IQueryable<AccessToken> Live(KithContext book)
    {
        ArgumentNullException.ThrowIfNull(book);
        // Scopes are bits in a number; only a calendar shows parts.
        return book.AccessTokens.Where(token => token.RevokedAt == null && token.Parts != CalendarParts.None).OrderBy(token => token.Id);
    }

    /// <summary>The calendar that a secret opens; null when it opens none. Found by its hash, so that time tells nothing of other secrets.</summary>
    public static async Task<AccessToken?> FindAsync(KithContext book, string secret, CancellationToken cancellation)
    {
        var hash = Secrets.HashOf(secret);
        return await Live(book).AsNoTracking().FirstOrDefaultAsync(token => token.Hash == hash, cancellation) is { } token && token.Scopes.HasFlag(Scopes.Calendar) ? token : null;
    }
}
