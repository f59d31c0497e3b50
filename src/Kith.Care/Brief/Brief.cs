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
    double? Again = null);

/// <summary>A moment as a brief tells it.</summary>
public sealed record MomentTold(Id<Moment> Id, LocalDate On, MomentKind Kind, int? Minutes = null, string Title = "", string Note = "");

/// <summary>A fact as a brief tells it.</summary>
public sealed record FactTold(Id<Fact> Id, string Text, string Kind = "", PartialDate? Since = null, PartialDate? Until = null);

/// <summary>Something to ask about: a single follow-up question does most (Huang et al. 2017).</summary>
/// <param name="Text">The owner's own words, cut to a sentence.</param>
/// <param name="On">The day of the moment it stands in; null for a fact.</param>
/// <param name="Moment">The moment it stands in.</param>
public sealed record AskAbout(string Text, LocalDate? On = null, Id<Moment>? Moment = null);

/// <summary>Before you meet: what one is glad to have remembered, on half a page.</summary>
/// <param name="Person">Whom one is about to meet.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Origin">How they know each other.</param>
/// <param name="Through">Through whom, when that is known.</param>
/// <param name="Reading">How the tie stands; null when there was no contact day.</param>
/// <param name="Moments">The latest, at most <see cref="MostMoments"/>; none that lies ahead.</param>
/// <param name="Facts">Those that still hold.</param>
/// <param name="Occasions">Within <see cref="NearDays"/> days.</param>
/// <param name="Ask">One thing to ask about; null when nothing is written down.</param>
/// <param name="Again">How likely the two are in touch again within three months; null where the book's past teaches nothing.</param>
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
    double? Again = null)
{
    /// <summary>Moments told at most.</summary>
    public const int MostMoments = 3;

    /// <summary>Facts told at most.</summary>
    public const int MostFacts = 12;

    /// <summary>How far ahead an occasion is worth a word.</summary>
    public const int NearDays = 60;

    private const int AskLength = 120;

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
            OccasionAhead.Of(tie.Occasions.Select(occasion => occasion with { LeadDays = NearDays, Standing = new Standing() }), today),
            Question(past, facts),
            tie.Again);
    }

    private static AskAbout? Question(IEnumerable<MomentTold> past, IEnumerable<FactTold> facts) =>
        past.Take(MostMoments).FirstOrDefault(moment => moment.Note.Length > 0) is { } noted
            ? new AskAbout(FirstSentence(noted.Note), noted.On, noted.Id)
            : facts.FirstOrDefault() is { } fact ? new AskAbout(FirstSentence(fact.Text)) : null;

    private static string FirstSentence(string text)
    {
        var line = text.Split('\n', 2)[0].Trim();
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        var sentence = (end > 0 ? line[..end] : line).TrimEnd('.');
        return sentence.Length <= AskLength ? sentence : sentence[..Math.Max(1, sentence.LastIndexOf(' ', AskLength))] + "…";
    }
}
