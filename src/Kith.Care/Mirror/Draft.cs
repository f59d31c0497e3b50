using NodaTime;

namespace Kith.Care;

/// <summary>A message that has not been sent.</summary>
/// <param name="Text">As the owner wrote it.</param>
/// <param name="On">The owner's day.</param>
public sealed record Draft(string Text, LocalDate On)
{
    /// <summary>What goes on longer than this is read as far as here.</summary>
    public const int MostCharacters = 20_000;
}

/// <summary>Something the book holds, in the owner's words.</summary>
/// <param name="Text">As it is written down.</param>
/// <param name="On">Its day; null when not said.</param>
/// <param name="Ground">The record; null where there is none to open.</param>
public sealed record DraftFact(string Text, LocalDate? On = null, ActGround? Ground = null);

/// <summary>What the book holds of the one a draft is for, as far as it says something of the draft.</summary>
/// <param name="Person">For whom the draft is.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="LastContact">The last contact of more than a token; null when none is known.</param>
/// <param name="LastFromThem">The last that they began; null when none is known.</param>
/// <param name="TheyTold">What they last told, the latest first.</param>
/// <param name="TheirNews">Their news of late, the latest first.</param>
/// <param name="Given">What the owner gave them in the last year.</param>
/// <param name="Asked">What the owner asked of them in the last year.</param>
/// <param name="IsClose">Kin, or of those the owner wants close.</param>
/// <param name="LastMoment">The moment of the last contact, to link to; null when it is not at hand.</param>
public sealed record DraftPicture(
    Id<Person> Person,
    string Name,
    LocalDate? LastContact,
    LocalDate? LastFromThem,
    IReadOnlyList<DraftFact> TheyTold,
    IReadOnlyList<DraftFact> TheirNews,
    IReadOnlyList<DraftFact> Given,
    IReadOnlyList<DraftFact> Asked,
    bool IsClose = false,
    Id<Moment>? LastMoment = null)
{
    /// <summary>Somebody of whom nothing is written down yet.</summary>
    public static DraftPicture Of(Id<Person> person, string name) => new(person, name, null, null, [], [], [], []);

    /// <summary>How many days there was no contact; null when none is known.</summary>
    public int? Silence(LocalDate today) => LastContact is { } last && last <= today ? Period.DaysBetween(last, today) : null;
}
