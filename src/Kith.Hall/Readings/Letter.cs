using Kith.Hall.Answers;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall;

/// <summary>One side of an introduction, as a letter speaks of it.</summary>
/// <param name="Name">How they are called.</param>
/// <param name="Mail">An address of theirs; null when none is known.</param>
/// <param name="Good">What good it would do them; empty when not said.</param>
public sealed record LetterSide(string Name, string? Mail, string Good)
{
    /// <summary>Their given name.</summary>
    public string First => Name.Split(' ', 2)[0];

    /// <summary>What good it would do them, as a sentence behind something; empty when not said.</summary>
    /// <param name="between">What stands before it.</param>
    public string Reason(string between) => Good.Length == 0 ? "" : between + Good.TrimEnd('.') + ".";
}

/// <summary>A text for an introduction to begin from, offered and never sent.</summary>
/// <param name="To">The addresses it would go to; empty when none is known.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Text">The text.</param>
public sealed record Letter(IReadOnlyList<string> To, string Subject, string Text)
{
    /// <summary>To whom a message in the owner's own program goes (RFC 6068).</summary>
    public string Address => $"mailto:{string.Join(',', To.Select(Uri.EscapeDataString))}";

    /// <summary>The same with subject and text, which opens the message as it stands here.</summary>
    public string MailTo => $"{Address}?subject={Uri.EscapeDataString(Subject)}&body={Uri.EscapeDataString(Text.ReplaceLineEndings("\r\n"))}";

    /// <summary>The letter that comes next at a stage; null when there is none: nobody is to be asked, or another brings them together.</summary>
    /// <param name="introduction">The introduction.</param>
    /// <param name="one">Who is asked first.</param>
    /// <param name="other">The other.</param>
    /// <param name="page">A page just given to one of the two, who is then the one to be asked; null for none.</param>
    public static Letter? For(Introduction introduction, LetterSide one, LetterSide other, GivenPage? page = null)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        return introduction switch
        {
            { By: not null } => null,
            _ when (page?.Who ?? introduction.AskedNext) is { } asked => asked == introduction.One ? Asking(one, other, page) : Asking(other, one, page),
            { Stage: IntroductionStage.Agreed } => new(
                [.. Mail(one), .. Mail(other)],
                Said.Fill(LetterTexts.BothSubject, one.First, other.First),
                Said.Fill(LetterTexts.BothLetter, one.First, other.First, one.Name, other.Name, Goods(one, other))),
            _ => null,
        };
    }

    /// <summary>The letters that could be sent now for an introduction; null when it is not in the book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="id">The introduction.</param>
    /// <param name="page">A page just given to one of the two; null for none.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<IReadOnlyList<Letter>?> OfAsync(KithContext book, Id<Introduction> id, GivenPage? page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (await book.Introductions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } it)
        {
            return null;
        }

        Id<Person>[] both = [it.One, it.Other];
        var names = await book.People.Where(person => both.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.FormattedName, cancellation);
        var mails = await MailsAsync(book, both, cancellation);
        LetterSide Side(Id<Person> who, string good) => new(names[who], mails[who].FirstOrDefault(), good);
        return For(it, Side(it.One, it.ForOne), Side(it.Other, it.ForOther), page) is { } letter ? [letter] : [];
    }

    /// <summary>The mail addresses of some people, the one they prefer first.</summary>
    public static async Task<ILookup<Id<Person>, string>> MailsAsync(KithContext book, IReadOnlyCollection<Id<Person>> people, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        return (await book.ContactPoints.AsNoTracking().Where(point => people.Contains(point.Person) && point.Kind == ContactKind.Email).OrderBy(point => point.Ordinal).ToListAsync(cancellation)).ToLookup(point => point.Person, point => point.Normal);
    }

    private static Letter Asking(LetterSide asked, LetterSide other, GivenPage? page) =>
        new(Mail(asked), Said.Fill(LetterTexts.AskSubject, other.Name), Said.Fill(LetterTexts.AskLetter, asked.First, other.Name, asked.Reason(" "), page is null ? "" : "\n\n" + Said.Fill(LetterTexts.AskAnswer, Said.Full(page.Until), page.Address)));

    // Between the greeting and the leaving there is a blank line only where something stands.
    private static string Goods(LetterSide one, LetterSide other) => one.Reason("\n\n") + other.Reason(one.Good.Length > 0 ? "\n" : "\n\n");

    private static string[] Mail(LetterSide side) => side.Mail is { } mail ? [mail] : [];
}
