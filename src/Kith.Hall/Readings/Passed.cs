using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall;

/// <summary>What passes between the owner and one person, in two columns: one query a kind, and the newest of each.</summary>
/// <param name="Needs">Needs and offers that stand: theirs, and the owner's own.</param>
/// <param name="Promises">Promises that are open.</param>
/// <param name="Gifts">The newest gifts.</param>
/// <param name="Asks">The newest asks.</param>
/// <param name="Loans">What is lent, then what is back.</param>
/// <param name="Outcomes">The newest outcomes whose path they are on.</param>
/// <param name="Introductions">Introductions they are part of.</param>
/// <param name="Mentions">The newest journal entries that mention them.</param>
public sealed record Passed(
    IReadOnlyList<Need> Needs, IReadOnlyList<Promise> Promises, IReadOnlyList<Gift> Gifts, IReadOnlyList<Ask> Asks, IReadOnlyList<Loan> Loans,
    IReadOnlyList<Outcome> Outcomes, IReadOnlyList<IntroductionRow> Introductions, IReadOnlyList<JournalEntry> Mentions)
{
    /// <summary>How many of each are shown; the list of the kind has the rest.</summary>
    public const int Most = 8;

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Need>> NeedsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        // Two questions in one: with “or” SQLite goes through every open need of the book.
        book.Needs.AsNoTracking().Where(need => need.Person == id && need.State == NeedState.Open)
            .Union(book.Needs.Where(need => book.People.Where(person => person.IsMe).Select(person => person.Id).Contains(need.Person) && need.State == NeedState.Open))
            .OrderByDescending(need => need.Id).Take(4 * Most).AsQueryable());

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Promise>> PromisesOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Promises.AsNoTracking().Where(promise => promise.Person == id && promise.State == PromiseState.Open).OrderByDescending(promise => promise.Id).Take(2 * Most).AsQueryable());

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Gift>> GiftsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Gifts.AsNoTracking().Where(gift => gift.Person == id).OrderByDescending(gift => gift.On).ThenByDescending(gift => gift.Id).Take(2 * Most).AsQueryable());

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Ask>> AsksOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Asks.AsNoTracking().Where(ask => ask.Person == id).OrderByDescending(ask => ask.On).ThenByDescending(ask => ask.Id).Take(2 * Most).AsQueryable());

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Loan>> LoansOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Loans.AsNoTracking().Where(loan => loan.Person == id).OrderBy(loan => loan.ReturnedOn != null).ThenByDescending(loan => loan.Id).Take(2 * Most).AsQueryable());

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Outcome>> OutcomesOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.OutcomeSteps.Where(step => step.Person == id).Select(step => step.Outcome).Distinct().Join(book.Outcomes.AsNoTracking(), step => step, outcome => outcome.Id, (step, outcome) => outcome)
            .OrderByDescending(outcome => outcome.On).Take(Most).AsQueryable());

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<IntroductionRow>> IntroductionsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Introductions.Where(one => one.One == id || one.Other == id || one.By == id).OrderByDescending(one => one.Id).Take(Most)
            .Select(one => new IntroductionRow(
                one.Id, one.Stage, one.One, book.People.Where(person => person.Id == one.One).Select(person => person.FormattedName).First(),
                one.Other, book.People.Where(person => person.Id == one.Other).Select(person => person.FormattedName).First())));

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<JournalEntry>> MentionsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.JournalMentions.Where(mention => mention.Person == id).Join(book.JournalEntries.AsNoTracking(), mention => mention.Entry, entry => entry.Id, (mention, entry) => entry)
            .OrderByDescending(entry => entry.On).Take(4).AsQueryable());

    /// <summary>Nothing has passed.</summary>
    public static Passed Nothing { get; } = new([], [], [], [], [], [], [], []);

    /// <summary>Reads it.</summary>
    public static async Task<Passed> OfAsync(KithContext book, Id<Person> id, CancellationToken cancellation) => new(
        await NeedsOf(book, id).AllAsync(cancellation),
        await PromisesOf(book, id).AllAsync(cancellation),
        await GiftsOf(book, id).AllAsync(cancellation),
        await AsksOf(book, id).AllAsync(cancellation),
        await LoansOf(book, id).AllAsync(cancellation),
        await OutcomesOf(book, id).AllAsync(cancellation),
        await IntroductionsOf(book, id).AllAsync(cancellation),
        await MentionsOf(book, id).AllAsync(cancellation));
}

/// <summary>An introduction as a person's page tells it.</summary>
public sealed record IntroductionRow(Id<Introduction> Id, IntroductionStage Stage, Id<Person> One, string OneName, Id<Person> Other, string OtherName);
