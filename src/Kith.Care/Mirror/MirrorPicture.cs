using NodaTime;

namespace Kith.Care;

/// <summary>What the mirror is made from: the last year of the book, read by a door. What is not recorded is left out and never guessed.</summary>
/// <param name="People">Everybody named by the rest; who is missing here is not spoken of.</param>
/// <param name="Moments">Of the last <see cref="Mirror.YearDays"/> days, tokens too.</param>
/// <param name="Asks">With a day, of the last <see cref="Mirror.YearDays"/> days.</param>
/// <param name="Gifts">With a day, of the last <see cref="Mirror.YearDays"/> days.</param>
/// <param name="Learned">Facts and needs noted about others, with the moment they came from.</param>
public sealed record MirrorPicture(
    IReadOnlyList<MirrorPerson> People,
    IReadOnlyList<MirrorMoment> Moments,
    IReadOnlyList<MirrorAsk> Asks,
    IReadOnlyList<MirrorGift> Gifts,
    IReadOnlyList<MirrorLearned> Learned)
{
    /// <summary>A book in which nothing is written down.</summary>
    public static MirrorPicture Empty { get; } = new([], [], [], [], []);
}

/// <summary>Somebody the mirror may speak of.</summary>
/// <param name="Person">Who.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Standing">Whether they may be named.</param>
/// <param name="IsKin">Whether they are family.</param>
public sealed record MirrorPerson(Id<Person> Person, string Name, Standing Standing, bool IsKin = false)
{
    /// <summary>Between kin and close ones no account is kept (Clark and Mills 1979).</summary>
    public bool IsClose => IsKin || Standing.Intention is Intention.Inner or Intention.Close;
}

/// <summary>A moment as the mirror sees it.</summary>
public sealed record MirrorMoment(Id<Moment> Id, LocalDate On, Substance Substance, Beginner? BegunBy, IReadOnlyList<Id<Person>> With, bool HasNote = false);

/// <summary>Something asked, by the owner or of the owner.</summary>
public sealed record MirrorAsk(Id<Ask> Id, Id<Person> Person, Party By, LocalDate On);

/// <summary>Something given, by the owner or to the owner.</summary>
public sealed record MirrorGift(Id<Gift> Id, Id<Person> Person, Party By, LocalDate On);

/// <summary>Something the owner learned of another and wrote down.</summary>
public sealed record MirrorLearned(ActGround Ground, Id<Person> Person, Id<Moment> Moment);
