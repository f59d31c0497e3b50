using Kith.Hall.Texts;
using Kith.Hall.Tokens;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Answers;

/// <summary>Pages on which somebody who is asked about an introduction answers yes or no, without an account: given, closed, found by their secret.</summary>
/// <remarks>An address is told once; the book keeps a hash. It opens for thirty days, as long as the owner still asks.</remarks>
public static class AnswerPages
{
    /// <summary>How long a page opens.</summary>
    public const int Days = 30;

    /// <summary>The path of a page, below the address at which others reach them.</summary>
    public static string PathOf(string secret) => $"answer/{secret}";

    /// <summary>Gives one of the two a page, saves it, and tells its address this once.</summary>
    /// <param name="book">The book.</param>
    /// <param name="id">The introduction.</param>
    /// <param name="who">Which of the two; null for the one whom the next letter asks.</param>
    /// <param name="porch">Where others reach answers; null when the owner has set nothing.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The page and the revision; null when there is no such introduction.</returns>
    /// <exception cref="RefusalException">Nobody is asked, it is neither of the two, or others reach nothing here.</exception>
    public static async Task<(GivenPage Page, long? Revision)?> GiveAsync(KithContext book, Id<Introduction> id, Id<Person>? who, Uri? porch, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (await book.FindAsync(id, cancellation) is not { } introduction)
        {
            return null;
        }

        var at = porch ?? throw new RefusalException(RefusalReason.Conflict, AnswerTexts.NoPorch);
        var asked = who ?? introduction.AskedNext ?? throw new RefusalException(RefusalReason.Conflict, AnswerTexts.NobodyNext);
        var (secret, until) = (Secrets.New(), now + Duration.FromDays(Days));
        introduction.LetAnswer(asked, Secrets.HashOf(secret), until);
        var revision = await book.SaveAsync(new Deed("introduction.give-page", await NameAsync(book, asked, cancellation), now), cancellation);
        var about = await book.Book.AsNoTracking().SingleAsync(cancellation);
        return (new GivenPage(asked, new Uri(at, PathOf(secret)), about.Today(until)), revision);
    }

    /// <summary>Closes the page of one of the two, and saves; what they said there stays.</summary>
    /// <param name="book">The book.</param>
    /// <param name="id">The introduction.</param>
    /// <param name="who">Which of the two; null where only one has a page.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Whose was closed and the revision; null when there is no such introduction.</returns>
    /// <exception cref="RefusalException">They have none, it is neither of the two, or both have one and nobody was named.</exception>
    public static async Task<(string Name, long? Revision)?> CloseAsync(KithContext book, Id<Introduction> id, Id<Person>? who, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (await book.FindAsync(id, cancellation) is not { } introduction)
        {
            return null;
        }

        var closed = who ?? (introduction is { OneHash: not null, OtherHash: not null }
            ? throw new RefusalException(RefusalReason.Invalid, AnswerTexts.WhoseToClose)
            : introduction.OtherHash is null ? introduction.One : introduction.Other);
        introduction.CloseAnswer(closed);
        var name = await NameAsync(book, closed, cancellation);
        return (name, await book.SaveAsync(new Deed("introduction.close-page", name, now), cancellation));
    }

    /// <summary>Whom a secret lets answer, and about what; null when it lets nobody.</summary>
    public static async Task<(Introduction About, Id<Person> Who)?> FindAsync(KithContext book, string secret, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var hash = Secrets.HashOf(secret);
        return await book.Introductions.FirstOrDefaultAsync(one => one.OneHash == hash || one.OtherHash == hash, cancellation) is { } about && about.Answering(hash, now) is { } who ? (about, who) : null;
    }

    /// <summary>Keeps what somebody answered on their page.</summary>
    /// <param name="book">The book by which the introduction was found.</param>
    /// <param name="about">The introduction.</param>
    /// <param name="who">Which of the two answers.</param>
    /// <param name="said">What they say.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task HearAsync(KithContext book, Introduction about, Id<Person> who, Willingness said, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(about);
        var today = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now);
        about.Hear(who, said, today);
        await book.SaveAsync(new Deed("introduction.answer", await NameAsync(book, who, cancellation), now), cancellation);
    }

    private static Task<string> NameAsync(KithContext book, Id<Person> person, CancellationToken cancellation) =>
        book.People.Where(one => one.Id == person).Select(one => one.FormattedName).SingleAsync(cancellation);
}
