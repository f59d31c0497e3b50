using Kith.Care;
using Kith.Hall;
using Kith.Hall.Matches;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Introductions;

/// <summary>An introduction as its stage shows it.</summary>
/// <param name="It">The introduction.</param>
/// <param name="One">How the first is called.</param>
/// <param name="OneMail">An address of theirs; null when none is known.</param>
/// <param name="Other">How the other is called.</param>
/// <param name="OtherMail">An address of theirs; null when none is known.</param>
/// <param name="By">Who brings them together; null when it is the owner.</param>
public sealed record IntroductionCard(Introduction It, string One, string? OneMail, string Other, string? OtherMail, string? By)
{
    /// <summary>The stages in which an introduction of the owner's goes on, in order.</summary>
    public bool IsOnItsWay => It.Stage is IntroductionStage.OneAsked or IntroductionStage.OtherAsked or IntroductionStage.Agreed;

    /// <summary>The text to send next, offered and never sent; null when there is nothing to send.</summary>
    public Letter? Letter => Letter.For(It, new(One, OneMail, It.ForOne), new(Other, OtherMail, It.ForOther));
}

/// <summary>Introductions by how far they are: thought of, asked, made, and what came of each.</summary>
public sealed class IndexModel(KithContext book, OfferShelf shelf, IClock clock) : BookPage(book, clock)
{
    private const int Most = 200;

    /// <summary>All of them, newest first.</summary>
    public IReadOnlyList<IntroductionCard> Cards { get; private set; } = [];

    /// <summary>Two or so whom it would do good to meet, found among needs and offers.</summary>
    public IReadOnlyList<Idea> Ideas { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        var rows = await Book.Introductions.AsNoTracking().OrderByDescending(one => one.Id).Take(Most).ToListAsync(cancellation);
        var people = rows.SelectMany(row => new Id<Person>?[] { row.One, row.Other, row.By }).OfType<Id<Person>>().Distinct().ToArray();
        var names = await Book.People.Where(person => people.Contains(person.Id)).Select(person => new { person.Id, person.IsMe, person.FormattedName }).ToDictionaryAsync(person => person.Id, person => person.IsMe ? IntroductionTexts.You : person.FormattedName, cancellation);
        var waiting = rows.Where(row => row.Stage is not (IntroductionStage.Made or IntroductionStage.LetGo)).SelectMany(row => new[] { row.One, row.Other }).Distinct().ToArray();
        var mails = await Letter.MailsAsync(Book, waiting, cancellation);
        Cards = [.. rows.Select(row => new IntroductionCard(row, names[row.One], mails[row.One].FirstOrDefault(), names[row.Other], mails[row.Other].FirstOrDefault(), row.By is { } by ? names[by] : null))];
        Ideas = await MatchReading.IdeasAsync(Book, shelf, Today, cancellation);
        return Page();
    }
}
