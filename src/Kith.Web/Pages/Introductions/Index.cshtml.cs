using Kith.Hall.Wording;
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
    public (string Text, string Subject, IReadOnlyList<string> To)? Letter => It switch
    {
        { By: not null } => null,
        { Stage: IntroductionStage.ThoughtOf } => (Said.Fill(IntroductionTexts.AskLetter, First(One), Other, Good(It.ForOne)), Said.Fill(IntroductionTexts.AskSubject, Other), To(OneMail)),
        { Stage: IntroductionStage.OneAsked } => (Said.Fill(IntroductionTexts.AskLetter, First(Other), One, Good(It.ForOther)), Said.Fill(IntroductionTexts.AskSubject, One), To(OtherMail)),
        { Stage: IntroductionStage.Agreed } => (Said.Fill(IntroductionTexts.BothLetter, First(One), First(Other), One, Other, Good(It.ForOne), Good(It.ForOther)), Said.Fill(IntroductionTexts.BothSubject, First(One), First(Other)), [.. To(OneMail), .. To(OtherMail)]),
        _ => null,
    };

    /// <summary>To whom a message in the owner's own program goes (RFC 6068); its subject and text are the fields of the form that opens it.</summary>
    public string MailTo => $"mailto:{string.Join(',', (Letter?.To ?? []).Select(Uri.EscapeDataString))}";

    private static string First(string name) => name.Split(' ', 2)[0];

    private static string Good(string words) => words.Length == 0 ? "" : words.TrimEnd('.') + ".";

    private static string[] To(string? mail) => mail is null ? [] : [mail];
}

/// <summary>Introductions by how far they are: thought of, asked, made, and what came of each.</summary>
public sealed class IndexModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    private const int Most = 200;

    /// <summary>All of them, newest first.</summary>
    public IReadOnlyList<IntroductionCard> Cards { get; private set; } = [];

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
        var mails = (await Book.ContactPoints.AsNoTracking().Where(point => waiting.Contains(point.Person) && point.Kind == ContactKind.Email).OrderBy(point => point.Ordinal).ToListAsync(cancellation)).ToLookup(point => point.Person, point => point.Normal);
        Cards = [.. rows.Select(row => new IntroductionCard(row, names[row.One], mails[row.One].FirstOrDefault(), names[row.Other], mails[row.Other].FirstOrDefault(), row.By is { } by ? names[by] : null))];
        return Page();
    }
}
