using NodaTime;

namespace Kith;

/// <summary>What a token opens.</summary>
[Flags]
public enum Scopes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Reading the record.</summary>
    Read = 1,

    /// <summary>Recording and changing.</summary>
    Write = 2,

    /// <summary>The calendar of reminders and occasions, by its address alone.</summary>
    Calendar = 4,
}

/// <summary>What of the book a calendar shows.</summary>
[Flags]
public enum CalendarParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Days that matter.</summary>
    Occasions = 1,

    /// <summary>What the owner wants to be told.</summary>
    Reminders = 2,

    /// <summary>Whom the owner meets in the coming days, with a brief of each.</summary>
    Briefs = 4,
}

/// <summary>A long random word that lets a program in. The book keeps its hash only: who reads the book cannot use it.</summary>
public sealed class AccessToken
{
    private AccessToken()
    {
    }

    /// <summary>A new token.</summary>
    /// <param name="name">For what program, in the owner's words.</param>
    /// <param name="hash">SHA-256 of the secret, lower-case hexadecimal.</param>
    /// <param name="scopes">What it opens.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusalException">It has no name or opens nothing.</exception>
    public static AccessToken Of(string name, string hash, Scopes scopes, Instant now) =>
        scopes == Scopes.None
            ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.TokenOpens)
            : new() { Id = Id<AccessToken>.New(), Name = Words.Needed(name, Texts.RefusalTexts.TokenNeedsWords), Hash = hash, Scopes = scopes, MadeAt = now };

    /// <summary>A new token for a calendar, which its address alone opens.</summary>
    /// <param name="name">For what program, in the owner's words.</param>
    /// <param name="hash">SHA-256 of the secret, lower-case hexadecimal.</param>
    /// <param name="parts">What the calendar shows.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusalException">It has no name or shows nothing.</exception>
    public static AccessToken ForCalendar(string name, string hash, CalendarParts parts, Instant now) =>
        parts == CalendarParts.None
            ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.CalendarShows)
            : new() { Id = Id<AccessToken>.New(), Name = Words.Needed(name, Texts.RefusalTexts.CalendarNeedsWords), Hash = hash, Scopes = Scopes.Calendar, Parts = parts, MadeAt = now };

    /// <summary>Its identity.</summary>
    public Id<AccessToken> Id { get; private init; }

    /// <summary>For what program.</summary>
    public string Name { get; private init; } = "";

    /// <summary>SHA-256 of the secret, lower-case hexadecimal.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>What it opens.</summary>
    public Scopes Scopes { get; private init; }

    /// <summary>What a calendar shows; nothing for a token that opens no calendar.</summary>
    public CalendarParts Parts { get; private init; }

    /// <summary>When it was made.</summary>
    public Instant MadeAt { get; private init; }

    /// <summary>When it was revoked; null while it opens anything.</summary>
    public Instant? RevokedAt { get; private set; }

    /// <summary>It opens nothing from now on.</summary>
    public void Revoke(Instant now) => RevokedAt ??= now;
}
