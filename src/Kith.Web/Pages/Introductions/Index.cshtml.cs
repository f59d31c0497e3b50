using Kith.Care;
using Kith.Hall;
using Kith.Hall.Answers;
using Kith.Hall.Matches;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Kith.Web.Pages.Introductions;

/// <summary>An introduction as its stage shows it.</summary>
/// <param name="It">The introduction.</param>
/// <param name="One">How the first is called.</param>
/// <param name="OneMail">An address of theirs; null when none is known.</param>
/// <param name="Other">How the other is called.</param>
/// <param name="OtherMail">An address of theirs; null when none is known.</param>
/// <param name="By">Who brings them together; null when it is the owner.</param>
/// <param name="Given">A page to answer on that was given just now; null for none.</param>
public sealed record IntroductionCard(Introduction It, string One, string? OneMail, string Other, string? OtherMail, string? By, GivenPage? Given = null)
{
    /// <summary>The stages in which an introduction of the owner's goes on, in order.</summary>
    public bool IsOnItsWay => It.Stage is IntroductionStage.OneAsked or IntroductionStage.OtherAsked or IntroductionStage.Agreed;

    /// <summary>The text to send next, offered and never sent; null when there is nothing to send.</summary>
    public Letter? Letter => Letter.For(It, new(One, OneMail, It.ForOne), new(Other, OtherMail, It.ForOther), Given);

    /// <summary>What the two said on their pages, or how long they can, as long as it matters.</summary>
    public IEnumerable<(Id<Person> Who, string Name, Willingness? Said, LocalDate? On, Instant? Until)> Answers =>
        new[] { (It.One, One, It.OneSaid, It.OneSaidOn, It.OneUntil), (It.Other, Other, It.OtherSaid, It.OtherSaidOn, It.OtherUntil) }
            .Where(side => It.Stage is not (IntroductionStage.Made or IntroductionStage.LetGo) && (side.Item3 is not null || side.Item5 is not null));
}

/// <summary>Introductions by how far they are: thought of, asked, made, and what came of each.</summary>
public sealed class IndexModel(KithContext book, OfferShelf shelf, WebOptions options, IClock clock) : BookPage(book, clock)
{
    private const int Most = 20;

    /// <summary>Which part of them, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Whether more follow.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Those of this part, newest first: so many that are open, and as many that are over.</summary>
    public IReadOnlyList<IntroductionCard> Cards { get; private set; } = [];

    /// <summary>Two or so whom it would do good to meet, found among needs and offers.</summary>
    public IReadOnlyList<Idea> Ideas { get; private set; } = [];

    /// <summary>Whether others can reach a page to answer on.</summary>
    public bool LetsAnswer => options.Answers is not null;

    /// <summary>The page given just now: the introduction, who can answer, until when, and where.</summary>
    [TempData]
    public string? Given { get; set; }

    /// <summary>Shows them.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        Number = Math.Clamp(Number, 1, 10_000);
        var stood = Book.Introductions.AsNoTracking().OrderByDescending(one => one.Id);
        var open = await stood.Where(one => one.Stage != IntroductionStage.Made && one.Stage != IntroductionStage.LetGo).Skip((Number - 1) * Most).Take(Most + 1).ToListAsync(cancellation);
        var over = await stood.Where(one => one.Stage == IntroductionStage.Made || one.Stage == IntroductionStage.LetGo).Skip((Number - 1) * Most).Take(Most + 1).ToListAsync(cancellation);
        HasMore = open.Count > Most || over.Count > Most;
        List<Introduction> rows = [.. open.Take(Most), .. over.Take(Most)];
        var people = rows.SelectMany(row => new Id<Person>?[] { row.One, row.Other, row.By }).OfType<Id<Person>>().Distinct().ToArray();
        var names = await Book.People.Where(person => people.Contains(person.Id)).Select(person => new { person.Id, person.IsMe, person.FormattedName }).ToDictionaryAsync(person => person.Id, person => person.IsMe ? IntroductionTexts.You : person.FormattedName, cancellation);
        var waiting = rows.Where(row => row.Stage is not (IntroductionStage.Made or IntroductionStage.LetGo)).SelectMany(row => new[] { row.One, row.Other }).Distinct().ToArray();
        var mails = await Letter.MailsAsync(Book, waiting, cancellation);
        Cards = [.. rows.Select(row => new IntroductionCard(row, names[row.One], mails[row.One].FirstOrDefault(), names[row.Other], mails[row.Other].FirstOrDefault(), row.By is { } by ? names[by] : null, GivenTo(row)))];
        Ideas = Number > 1 ? [] : await MatchReading.IdeasAsync(Book, shelf, Today, cancellation);
        return Page();
    }

    /// <summary>The last day of something for the owner.</summary>
    public LocalDate Day(Instant until) => Settings.Today(until);

    private GivenPage? GivenTo(Introduction row) =>
        Given?.Split(' ') is [var id, var who, var until, var address] && id == row.Id.ToString() && Id<Person>.TryParse(who, null, out var asked)
            ? new GivenPage(asked, new Uri(address), LocalDatePattern.Iso.Parse(until).Value) : null;
}
