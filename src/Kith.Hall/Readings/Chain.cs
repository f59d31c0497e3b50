using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall;

/// <summary>One who stands in a chain of introductions.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">How they are called.</param>
/// <param name="Context">From where the owner knows them; empty when not said.</param>
/// <param name="Through">Through whom; null when through nobody that is said.</param>
public sealed record Link(Id<Person> Id, string Name, string Context, Id<Person>? Through);

/// <summary>Through whom the owner knows somebody, and whom they know through them.</summary>
/// <param name="Up">From the one through whom, back to the one whom the owner knew by themselves.</param>
/// <param name="Down">Whom the owner knows through them, by name.</param>
/// <param name="HasMore">Whether there are more of those than are shown.</param>
public sealed record Chain(IReadOnlyList<Link> Up, IReadOnlyList<Link> Down, bool HasMore)
{
    /// <summary>How many links a chain is followed back.</summary>
    public const int Longest = 8;

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Link>> One = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Ties.Where(tie => tie.Person == id).Join(book.People, tie => tie.Person, person => person.Id, (tie, person) => new Link(person.Id, person.FormattedName, tie.OriginContext, tie.OriginThrough)));

    private static readonly Func<KithContext, Id<Person>, int, IAsyncEnumerable<Link>> Following = EF.CompileAsyncQuery((KithContext book, Id<Person> id, int most) =>
        // Ordered by an expression: by the bare name, SQLite goes through everybody in that order until it has met enough of the few.
        book.Ties.Where(tie => tie.OriginThrough == id).Join(book.People, tie => tie.Person, person => person.Id, (tie, person) => new { tie, person })
            .OrderBy(one => one.person.FilingName + "").Take(most).Select(one => new Link(one.person.Id, one.person.FormattedName, one.tie.OriginContext, one.tie.OriginThrough)));

    /// <summary>Nobody before and nobody after.</summary>
    public static Chain Alone { get; } = new([], [], false);

    /// <summary>Through whom, in a sentence: “You know them through Ana, and them through Tomasz, whom you know from university.” Null when through nobody.</summary>
    public string? Before => Up.Count == 0 ? null
        : $"{BetweenTexts.KnowThemThrough} {string.Join(BetweenTexts.WhomThrough + " ", Up.Select(link => link.Name))}{(Up[^1].Context.Length > 0 ? ", " + Said.Fill(BetweenTexts.WhomFrom, Up[^1].Context) : "")}.";

    /// <summary>Whom through them, in a sentence: “Through Priya you know Ana, Ben.” Null when nobody.</summary>
    /// <param name="name">What they are called.</param>
    public string? After(string name) => Down.Count == 0 ? null : $"{Said.Fill(BetweenTexts.ThroughThem, name)} {string.Join(", ", Down.Select(link => link.Name))}{(HasMore ? " …" : ".")}";

    /// <summary>Reads it, from somebody's own tie on.</summary>
    public static async Task<Chain> OfAsync(KithContext book, Id<Person> id, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        return await OfAsync(book, id, await book.Ties.Where(tie => tie.Person == id).Select(tie => tie.OriginThrough).FirstOrDefaultAsync(cancellation), most, cancellation);
    }

    /// <summary>Reads it: a statement a link back, and one for those that follow.</summary>
    /// <param name="book">The book.</param>
    /// <param name="id">Whose chain.</param>
    /// <param name="through">Through whom the owner knows them; null when through nobody.</param>
    /// <param name="most">How many of those that follow at most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<Chain> OfAsync(KithContext book, Id<Person> id, Id<Person>? through, int most, CancellationToken cancellation)
    {
        var (up, met) = (new List<Link>(), new HashSet<Id<Person>> { id });
        // A circle, which a merge can make, ends where somebody is met again.
        while (through is { } next && met.Add(next) && up.Count < Longest && await One(book, next).FirstOrNoneAsync(cancellation) is { } link)
        {
            up.Add(link);
            through = link.Through;
        }

        var down = await Following(book, id, most + 1).AllAsync(cancellation);
        return new(up, [.. down.Take(most)], down.Count > most);
    }
}
