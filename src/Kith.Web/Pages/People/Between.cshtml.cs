using System.Globalization;
using System.Runtime.InteropServices;
using Kith.Analysis;
using Kith.Care;
using Kith.Storage;
using Kith.Web.Markup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Pulse = Kith.Storage.Pulse;

namespace Kith.Web.Pages.People;

/// <summary>What is between the owner and one person.</summary>
public sealed class BetweenModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    private const int ChainShown = 12;

    /// <summary>Who it is.</summary>
    public PersonHead Head { get; private set; } = null!;

    /// <summary>The tie; null on the owner's own page.</summary>
    public TieView? Tie { get; private set; }

    /// <summary>The rhythm; null when there was no contact.</summary>
    public Pulse? Pulse { get; private set; }

    /// <summary>The silence so far in words, and what became of ties that stood like this one; empty where neither is known.</summary>
    public IReadOnlyList<string> Stands { get; private set; } = [];

    /// <summary>Days of contact by quarter, oldest first.</summary>
    public IReadOnlyList<Quarter> Quarters { get; private set; } = [];

    /// <summary>What has passed, newest first.</summary>
    public MomentPage Moments { get; private set; } = MomentPage.Empty;

    /// <summary>Ways to reach them, facts, days, words and addresses.</summary>
    public PersonAspects Aspects { get; private set; } = PersonAspects.None;

    /// <summary>Needs, promises, gifts, asks, loans, outcomes: in two columns.</summary>
    public Passed Passed { get; private set; } = Passed.Nothing;

    /// <summary>How they are related to others.</summary>
    public Related Related { get; private set; } = Related.Nobody;

    /// <summary>Through whom, and whom through them.</summary>
    public Chain Chain { get; private set; } = Chain.Alone;

    /// <summary>Own fields, files, groups.</summary>
    public OwnAspects Own { get; private set; } = OwnAspects.None;

    /// <summary>The fields of a new day that matters.</summary>
    public DayForm Day { get; } = new();

    /// <summary>Shows the page.</summary>
    /// <param name="id">Who.</param>
    /// <param name="before">Show moments before this day only.</param>
    /// <param name="at">And those of that day that are older than this one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IActionResult> OnGetAsync(Id<Person> id, LocalDate? before, Id<Moment>? at, CancellationToken cancellation)
    {
        if (await Between.WithAsync(Book, id, cancellation) is not { } found)
        {
            // Merged into another: the old address leads there.
            return await Book.NowAsync(id, cancellation) is { } now ? Redirect($"/people/{now}") : NotFound();
        }

        (Head, Tie, Pulse) = (found.Head, found.Tie, found.Pulse);
        await SettleAsync(cancellation);
        Aspects = await PersonAspects.OfAsync(Book, id, cancellation);
        Own = await OwnAspects.OfAsync(Book, id, cancellation);
        Related = await Related.OfAsync(Book, id, cancellation);
        if (!Head.IsMe)
        {
            var days = Pulse?.FirstOn is null ? [] : await ContactDays.OfAsync(Book, id, cancellation);
            Quarters = Years.Of(CollectionsMarshal.AsSpan(days), Today);
            Stands = Tie is null || Tie.RestingSince is not null || Head.DiedOn is not null ? [] : await StandsAsync(Tie, days, cancellation);
            Passed = await Passed.OfAsync(Book, id, cancellation);
            Chain = await Chain.OfAsync(Book, id, Tie?.Through, ChainShown, cancellation);
            Moments = await MomentPage.OfAsync(Book, id, before, at, cancellation);
        }

        return Page();
    }

    private async Task<IReadOnlyList<string>> StandsAsync(TieView tie, List<LocalDate> days, CancellationToken cancellation)
    {
        var reader = CultureInfo.CurrentUICulture;
        var reading = Analysis.Pulse.Of(CollectionsMarshal.AsSpan(days), tie.Intention, tie.Wish, Head.Id, Settings.Layers) is { } pulse ? Reading.Of(pulse, Today, tie.Sides) : null;
        var again = await ContactDays.AgainAsync(Book, days, Today, cancellation);
        string?[] sentences = [reading is null ? null : BriefPhrasing.Stands(reading, reader), again is { } known ? BriefPhrasing.Again(known, reader) : null];
        return [.. sentences.OfType<string>()];
    }

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());
}
