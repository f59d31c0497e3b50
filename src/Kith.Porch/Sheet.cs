using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kith.Hall.Answers;
using Kith.Porch.Texts;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Words = Kith.Hall.Wording.Said;

namespace Kith.Porch;

/// <summary>The page somebody answers on. It names the one who asks and the one who is asked; of the other side it holds nothing, not even a word of theirs.</summary>
/// <param name="Owner">Who asks.</param>
/// <param name="First">The given name of the one who is asked.</param>
/// <param name="Until">The last day on which it opens.</param>
/// <param name="Said">What they answered; null while they said nothing.</param>
internal sealed record Sheet(string Owner, string First, LocalDate Until, Willingness? Said)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>How the pages look.</summary>
    internal static byte[] Style { get; } = ReadStyle();

    /// <summary>The page a secret opens; null when it opens none.</summary>
    internal static async Task<Sheet?> OfAsync(KithContext book, string secret, Instant now, CancellationToken cancellation) =>
        await AnswerPages.FindAsync(book, secret, now, cancellation) is { } found ? await OfAsync(book, found.About, found.Who, cancellation) : null;

    /// <summary>The page of one of two who are asked.</summary>
    internal static async Task<Sheet> OfAsync(KithContext book, Introduction about, Id<Person> who, CancellationToken cancellation)
    {
        var names = await book.People.Where(person => person.IsMe || person.Id == who).Select(person => new { person.IsMe, person.FormattedName, person.GivenName }).ToListAsync(cancellation);
        var settings = await book.Book.AsNoTracking().SingleAsync(cancellation);
        var asked = names.Single(person => !person.IsMe);
        var (until, said) = who == about.One ? (about.OneUntil, about.OneSaid) : (about.OtherUntil, about.OtherSaid);
        return new Sheet(
            names.Single(person => person.IsMe).FormattedName,
            asked.GivenName is { Length: > 0 } given ? given : asked.FormattedName,
            settings.Today(until!.Value),
            said);
    }

    /// <summary>The page, as HTML.</summary>
    internal string Write()
    {
        var heading = Said switch
        {
            Willingness.Yes => PorchTexts.ThanksYes,
            Willingness.No => PorchTexts.ThanksNo,
            _ => Words.Fill(PorchTexts.Heading, First),
        };
        var words = Said switch
        {
            Willingness.Yes => Words.Fill(PorchTexts.AfterYes, Owner),
            Willingness.No => Words.Fill(PorchTexts.AfterNo, Owner),
            _ => Words.Fill(PorchTexts.Asks, Owner),
        };
        var buttons = string.Concat(
            Said == Willingness.Yes ? "" : Button("yes", Said is null ? PorchTexts.Yes : PorchTexts.YesAfterAll, main: Said is null),
            Said == Willingness.No ? "" : Button("no", Said is null ? PorchTexts.No : PorchTexts.NoAfterAll, main: false));
        return Page(heading, $"""
            <h1>{Html.Encode(heading)}</h1>
            <p>{Html.Encode(words)}</p>
            <form method="post">{buttons}</form>
            <p class="soft">{Html.Encode(Words.Fill(Said is null ? PorchTexts.Private : PorchTexts.Changing, Owner, Words.Full(Until)))}</p>
            """);
    }

    /// <summary>What every address that opens nothing is answered: never given, run out, closed, or let go.</summary>
    internal static string Nowhere() => Page(PorchTexts.Nowhere, $"<h1>{Html.Encode(PorchTexts.Nowhere)}</h1><p>{Html.Encode(PorchTexts.NowhereWhy)}</p>");

    /// <summary>What is said when the book could not be read or written.</summary>
    internal static string NotNow() => Page(PorchTexts.NotNow, $"<h1>{Html.Encode(PorchTexts.NotNow)}</h1><p>{Html.Encode(PorchTexts.NotNowWhy)}</p>");

    // The style lies beside the page, under whatever path a proxy puts both.
    private static string Page(string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Html.Encode(title)}</title>
        <link rel="stylesheet" href="porch.css">
        </head>
        <body><main>
        {body}
        </main></body>
        </html>

        """;

    private static string Button(string said, string words, bool main) => $"""<button name="said" value="{said}"{(main ? " class=\"main\"" : "")}>{Html.Encode(words)}</button>""";

    private static byte[] ReadStyle()
    {
        using var bytes = new MemoryStream();
        foreach (var sheet in new[] { "tokens.css", "porch.css" })
        {
            using var style = Assembly.GetExecutingAssembly().GetManifestResourceStream(sheet)!;
            style.CopyTo(bytes);
        }

        return bytes.ToArray();
    }
}
