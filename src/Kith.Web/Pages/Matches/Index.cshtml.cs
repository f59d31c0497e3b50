using System.Globalization;
using Kith.Care;
using Kith.Hall.Matches;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Matches;

/// <summary>What somebody needs beside what somebody would gladly give: a few of the book, or all that answers one need.</summary>
public sealed class IndexModel(KithContext book, OfferShelf shelf, IClock clock) : BookPage(book, clock)
{
    /// <summary>Only for this need; null for the few of the whole book.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<Need>? Need { get; set; }

    /// <summary>That need in the owner's words; empty when none is asked for.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The suggestions.</summary>
    public IReadOnlyList<Match> Matches { get; private set; } = [];

    /// <summary>What opens a message to those the owner could write to.</summary>
    public IReadOnlyDictionary<Id<Person>, Reached> Reach { get; private set; } = new Dictionary<Id<Person>, Reached>();

    /// <summary>What a model of the owner's tells beside the words; null for none.</summary>
    public MeaningShelf? Meanings => shelf.Meanings;

    /// <summary>Shows them.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>Somebody is not suggested for a need again.</summary>
    public async Task<IActionResult> OnPostAsync(Id<Need> declined, Id<Person> person, string? why, CancellationToken cancellation)
    {
        var (name, revision) = await MatchAnswering.DeclineAsync(Book, declined, person, why ?? "", Now, cancellation);
        (DoneAt, Done) = (revision.ToString(CultureInfo.InvariantCulture), Said.Fill(MatchTexts.Declined, name));
        return new SeeOther(Need is { } need ? $"/matches?need={need}" : "/matches");
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        if (Need is { } need)
        {
            if (await MatchReading.OfAsync(Book, shelf, need, Today, cancellation) is not { } found)
            {
                return NotFound();
            }

            (Matches, Text) = (found, await Book.Needs.Where(one => one.Id == need).Select(one => one.Text).SingleAsync(cancellation));
        }
        else
        {
            Matches = await MatchReading.OfAsync(Book, shelf, Today, cancellation);
        }

        Reach = Matches.Count == 0 ? Reach : await Reached.OfAsync(Book, [.. Matches.SelectMany(match => new[] { match.Needing, match.Offering }).Where(side => !side.Who.Standing.IsMe).Select(side => side.Who.Person).Distinct()], cancellation);
        return Page();
    }

    /// <summary>Where one goes to do it, and what that is called: ask, or help; null where two are brought together, which is written down at once.</summary>
    public (string? Address, string Text) Step(Match match)
    {
        ArgumentNullException.ThrowIfNull(match);
        if (match.Needing.Who.Standing.IsMe)
        {
            return ("/asks/add" + Asking(("person", match.Offering.Who.Person.ToString()), ("by", "me"), ("text", match.Need.Text)), Said.Fill(MatchTexts.AskThem, First(match.Offering)));
        }

        return match switch
        {
            { Offering.Who.Standing.IsMe: true } => (Write(match.Needing), Said.Fill(MatchTexts.HelpThem, First(match.Needing))),
            { Underway: true } => ("/introductions", MatchTexts.SeeIntroduction),
            { Acquainted: true } => (Write(match.Needing), Said.Fill(MatchTexts.TellThem, First(match.Needing))),
            _ => (null, MatchTexts.Introduce),
        };
    }

    private static QueryString Asking(params (string Name, string Value)[] fields) => fields.Aggregate(QueryString.Empty, (query, field) => query.Add(field.Name, field.Value));

    private string Write(Matchable somebody) => Reach.GetValueOrDefault(somebody.Who.Person, Reached.Nowhere).Write ?? $"/people/{somebody.Who.Person}";

    private static string First(Matchable somebody) => somebody.Who.Name.Split(' ', 2)[0];
}
