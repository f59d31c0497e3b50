using Kith.Care;
using Kith.Hall.Keeping;
using Kith.Hall.Plans;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.Plans;

/// <summary>“I have 20 minutes”: what to do in the time there is, and why.</summary>
public sealed class IndexModel(KithContext book, Kept<PlanPicture> kept, IClock clock) : BookPage(book, clock)
{
    /// <summary>How long there is, in minutes.</summary>
    [BindProperty(SupportsGet = true)]
    public int Minutes { get; set; } = 20;

    /// <summary>What is at hand: all, phone, keyboard, walking.</summary>
    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    /// <summary>The plan.</summary>
    public Plan Plan { get; private set; } = null!;

    /// <summary>What opens a call or a message to those it names.</summary>
    public IReadOnlyDictionary<Id<Person>, Reached> Reach { get; private set; } = new Dictionary<Id<Person>, Reached>();

    /// <summary>What the owner ruled out.</summary>
    public IReadOnlyList<ToldPlan> RuledOut { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>Takes what is said to an act.</summary>
    public async Task<IActionResult> OnPostAsync(string? act, string? answer, LocalDate? until, string? why, CancellationToken cancellation)
    {
        var filled = new Filled(new Dictionary<string, string> { ["answer"] = answer ?? "" }, default);
        var answered = await PlanAnswering.AnswerAsync(Book, act ?? "", filled.Choice<PlanAnswer>("answer") ?? throw new RefusalException(RefusalReason.Invalid, Said.Fill(Hall.Texts.RecordTexts.Missing, "answer")), until, why ?? "", Now, cancellation);
        (DoneAt, Done) = (answered.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture), PlanWords.Of(answered));
        return Back();
    }

    /// <summary>Lets plans offer again what was ruled out.</summary>
    public async Task<IActionResult> OnPostAgainAsync(Guid id, CancellationToken cancellation)
    {
        (DoneAt, Done) = ((await PlanAnswering.OfferAgainAsync(Book, new Id<PlanTurn>(id), Now, cancellation)).ToString(System.Globalization.CultureInfo.InvariantCulture), Hall.Texts.PlanTexts.ToldAgain);
        return Back();
    }

    /// <inheritdoc/>
    public override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        var hand = new Filled(new Dictionary<string, string> { ["at"] = At ?? "" }, Today).Choice<Hand>("at") ?? Hand.All;
        Plan = await PlanReading.OfAsync(Book, Math.Clamp(Minutes, 1, Plan.MostMinutes), hand, Now, cancellation, kept);
        (Minutes, At) = (Plan.Terms.Minutes, RecordField.WordOf(hand));
        Reach = Plan.Acts.Count == 0 ? Reach : await Reached.OfAsync(Book, [.. Plan.Acts.Select(act => act.Person)], cancellation);
        RuledOut = await PlanAnswering.RuledOutAsync(Book, cancellation);
        return Page();
    }

    /// <summary>Where one goes to do it: a call, a message, the record; null where there is nothing to open.</summary>
    public string? Open(Act act) => act switch
    {
        { Way: ActWay.Call } => Reach.GetValueOrDefault(act.Person, Reached.Nowhere).Call,
        { Kind: ActKind.Introduce } => $"/introductions#i-{act.Ground.Id}",
        { Kind: ActKind.Keep } => $"/promises/{act.Ground.Id}",
        { Kind: ActKind.Return } => $"/loans/{act.Ground.Id}",
        _ => Reach.GetValueOrDefault(act.Person, Reached.Nowhere).Write,
    };

    /// <summary>What that is called.</summary>
    public static string Opens(Act act) => act switch
    {
        { Way: ActWay.Call } => Hall.Texts.BetweenTexts.Call,
        { Kind: ActKind.Introduce } => Hall.Texts.PlanTexts.OpenIntroduction,
        { Way: ActWay.Deed } => Hall.Texts.PlanTexts.OpenRecord,
        _ => Hall.Texts.BetweenTexts.Write,
    };

    private SeeOther Back() => new("/plan" + QueryString.Create("minutes", Minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)).Add("at", At ?? ""));
}
