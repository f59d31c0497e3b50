using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Storage.Queries;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>Who a page is about.</summary>
public sealed record PersonHead(Id<Person> Id, bool IsMe, string Name, string Nicknames, string? Pronouns, string? Organization, string? Title, string? Zone, string Note, PartialDate? DiedOn, string? Photo)
{
    /// <summary>What stands beside the name.</summary>
    public string Beside => string.Join(" · ", new[] { Nicknames, Pronouns, string.Join(", ", new[] { Title, Organization }.Where(part => !string.IsNullOrEmpty(part))) }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>What to call them in a sentence: the first word of the name.</summary>
    public string Short => Name.Split(' ', 2)[0];
}

/// <summary>The tie as its page shows it.</summary>
public sealed record TieView(
    string Context, string Place, PartialDate? On, Id<Person>? Through, string? ThroughName, string? ThroughContext, string Story,
    Intention? Intention, Period? Wish, LocalDate? RestingSince, LocalDate? PausedUntil, string Shared, Sides Sides)
{
    /// <summary>Whether anything is said of how they know each other.</summary>
    public bool IsSaid => Context.Length > 0 || Place.Length > 0 || On is not null || Through is not null;

    /// <summary>How they know each other, up to the one through whom.</summary>
    public string Known => string.Join(' ', new[]
    {
        BetweenTexts.Know,
        Context.Length > 0 ? Said.Fill(BetweenTexts.KnowFrom, Context) : null,
        Place.Length > 0 ? Said.Fill(BetweenTexts.KnowIn, Place) : null,
        On is null ? null : Said.Fill(BetweenTexts.KnowSince, Said.Date(On)),
    }.Where(part => part is not null));
}

/// <summary>A person, the tie with them and its rhythm.</summary>
/// <param name="Head">Who it is.</param>
/// <param name="Tie">The tie; null on the owner's own page.</param>
/// <param name="Pulse">The rhythm; null when it has not been read.</param>
public sealed record Between(PersonHead Head, TieView? Tie, Pulse? Pulse)
{
    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<Between>> OfOne = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        from person in book.People.Where(person => person.Id == id)
        from tie in book.Ties.Where(tie => tie.Person == person.Id).DefaultIfEmpty()
        from pulse in book.Pulses.AsNoTracking().Where(pulse => pulse.Person == person.Id).DefaultIfEmpty()
        from through in book.People.Where(through => through.Id == tie.OriginThrough).DefaultIfEmpty()
        from whom in book.Ties.Where(whom => whom.Person == tie.OriginThrough).DefaultIfEmpty()
        select new Between(
            new PersonHead(
                person.Id, person.IsMe, person.FormattedName, person.Nicknames, person.Pronouns, person.Organization, person.Title, person.Zone, person.Note, person.DiedOn,
                book.Photos.Where(photo => photo.Person == id).Select(photo => photo.Checksum.Substring(0, 8)).FirstOrDefault()),
            tie == null ? null : new TieView(
                tie.OriginContext, tie.OriginPlace, tie.OriginOn, tie.OriginThrough, through.FormattedName, whom.OriginContext, tie.OriginStory,
                tie.Intention, tie.Wish, tie.RestingSince, tie.PausedUntil, tie.Shared, tie.Sides),
            pulse));

    /// <summary>Reads it, in one statement; null when there is no such person.</summary>
    public static Task<Between?> WithAsync(KithContext book, Id<Person> id, CancellationToken cancellation) => OfOne(book, id).FirstOrNoneAsync(cancellation);
}
