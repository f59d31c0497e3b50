using Kith.Analysis;
using NodaTime;

namespace Kith.Care;

/// <summary>What a brief is made from: a picture of one tie, read by a door.</summary>
/// <param name="Person">Whom one is about to meet.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Origin">How they know each other.</param>
/// <param name="Through">The person of <see cref="Origin.Through"/>, when there is one.</param>
/// <param name="Pulse">What the contact days say; null when there are none.</param>
/// <param name="Moments">The latest moments, the latest first; planned ones may be among them.</param>
/// <param name="Facts">What is known, the latest first.</param>
/// <param name="Occasions">The days that matter to them.</param>
/// <param name="Sides">The sides of life the tie touches.</param>
/// <param name="Again">How likely the two are in touch again within three months, as the past of the book teaches it; null where it teaches nothing.</param>
/// <param name="Open">The records that stand open between the two; null for none.</param>
public sealed record TiePicture(
    Id<Person> Person,
    string Name,
    Origin Origin,
    Named? Through,
    Pulse? Pulse,
    IReadOnlyList<MomentTold> Moments,
    IReadOnlyList<FactTold> Facts,
    IReadOnlyList<OccasionOf> Occasions,
    Sides Sides = Sides.None,
    double? Again = null,
    IReadOnlyList<OpenBetween>? Open = null);

/// <summary>A moment as a brief tells it.</summary>
public sealed record MomentTold(Id<Moment> Id, LocalDate On, MomentKind Kind, int? Minutes = null, string Title = "", string Note = "", Sides Sides = Sides.None);

/// <summary>A fact as a brief tells it.</summary>
public sealed record FactTold(Id<Fact> Id, string Text, string Kind = "", PartialDate? Since = null, PartialDate? Until = null);

/// <summary>Before you meet: what one is glad to have remembered, on half a page.</summary>
/// <param name="Person">Whom one is about to meet.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Origin">How they know each other.</param>
/// <param name="Through">Through whom, when that is known.</param>
/// <param name="Reading">How the tie stands; null when there was no contact day.</param>
/// <param name="Moments">The latest, at most <see cref="MostMoments"/>; none that lies ahead.</param>
/// <param name="Facts">Those that still hold.</param>
/// <param name="Occasions">Hard days of the last <see cref="BehindDays"/> days, then those within <see cref="NearDays"/> days.</param>
/// <param name="Ask">One thing to ask about; null when nothing is written down.</param>
/// <param name="Again">How likely the two are in touch again within three months; null where the book's past teaches nothing.</param>
/// <param name="Open">What stands open between the two, at most <see cref="OpenBetween.Most"/>.</param>
/// <param name="OneSide">The only side of life they meet on; null where there are several or it is not known.</param>
public sealed record Brief(
    Id<Person> Person,
    string Name,
    Origin Origin,
    Named? Through,
    Reading? Reading,
    IReadOnlyList<MomentTold> Moments,
    IReadOnlyList<FactTold> Facts,
    IReadOnlyList<OccasionAhead> Occasions,
    AskAbout? Ask,
    double? Again,
    IReadOnlyList<OpenBetween> Open,
    OneSide? OneSide)
{
    /// <summary>Moments told at most.</summary>
    public const int MostMoments = 3;

    /// <summary>Facts told at most.</summary>
    public const int MostFacts = 12;

    /// <summary>How far ahead an occasion is worth a word.</summary>
    public const int NearDays = 60;

    /// <summary>How long after a hard day it is still near.</summary>
    public const int BehindDays = 14;

    /// <summary>Makes the brief of a tie. The owner asked for it by name, so those at rest have one too.</summary>
    public static Brief Of(TiePicture tie, LocalDate today)
    {
        MomentTold[] past = [.. tie.Moments.Where(moment => moment.On <= today).OrderByDescending(moment => moment.On)];
        FactTold[] facts = [.. tie.Facts.Where(fact => fact.Until is null).Take(MostFacts)];
        return new Brief(
            tie.Person,
            tie.Name,
            tie.Origin,
            tie.Through,
            tie.Pulse is { } pulse ? Reading.Of(pulse, today, tie.Sides) : null,
            [.. past.Take(MostMoments)],
            facts,
            Days(tie.Occasions, today),
            FollowUp.Of(tie, past, facts, tie.Open ?? [], today),
            tie.Again,
            OpenBetween.Few(tie.Open ?? []),
            OneSide.Of(tie, past, facts));
    }

    private static IReadOnlyList<OccasionAhead> Days(IReadOnlyList<OccasionOf> occasions, LocalDate today)
    {
        OccasionOf[] own = [.. occasions.Select(occasion => occasion with { LeadDays = NearDays, Standing = new Standing() })];
        return
        [
            .. own.Where(occasion => occasion.Kind == OccasionKind.HardDay).Select(occasion => OccasionAhead.LastOf(occasion, today)).OfType<OccasionAhead>()
                .Where(day => day.On < today && Period.DaysBetween(day.On, today) <= BehindDays).OrderBy(day => day.On),
            .. OccasionAhead.Of(own, today),
        ];
    }
}
