using NodaTime;

namespace Kith;

/// <summary>The closeness that the owner wants with somebody, after the layers of Dunbar (5, 15, 50, 150).</summary>
public enum Intention
{
    /// <summary>The few one would call at night.</summary>
    Inner,

    /// <summary>Close friends and family.</summary>
    Close,

    /// <summary>Friends.</summary>
    Friend,

    /// <summary>The wider circle.</summary>
    Wider,

    /// <summary>Let be, without guilt; no suggestion names them.</summary>
    Resting,
}

/// <summary>The sides of life a tie touches (multiplexity).</summary>
[Flags]
public enum Sides
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Work.</summary>
    Work = 1,

    /// <summary>Family.</summary>
    Family = 2,

    /// <summary>Play.</summary>
    Play = 4,

    /// <summary>Faith.</summary>
    Faith = 8,

    /// <summary>Neighbourhood.</summary>
    Neighbourhood = 16,

    /// <summary>Learning.</summary>
    Learning = 32,
}

/// <summary>How the owner and somebody know each other; all null or empty when not said.</summary>
/// <param name="Context">Choir, university, “connected on LinkedIn”.</param>
/// <param name="Place">Where.</param>
/// <param name="On">When, as far as it is known.</param>
/// <param name="Through">Through whom.</param>
/// <param name="Story">The story, in the owner's words.</param>
public sealed record Origin(string Context = "", string Place = "", PartialDate? On = null, Id<Person>? Through = null, string Story = "")
{
    /// <summary>Nothing is said of how they know each other.</summary>
    public static Origin Unsaid { get; } = new();
}

/// <summary>What is between the owner of the book and one person.</summary>
public sealed class Tie
{
    private const int DaysOfAWeek = 7;

    private Tie()
    {
    }

    /// <summary>A tie of which only the origin is known.</summary>
    public static Tie With(Id<Person> person, Origin origin)
    {
        var tie = new Tie { Person = person };
        tie.Began(origin);
        return tie;
    }

    /// <summary>With whom.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>Where they know each other from: choir, university; empty when not said.</summary>
    public string OriginContext { get; private set; } = "";

    /// <summary>Where they met; empty when not said.</summary>
    public string OriginPlace { get; private set; } = "";

    /// <summary>When they met.</summary>
    public PartialDate? OriginOn { get; private set; }

    /// <summary>Through whom.</summary>
    public Id<Person>? OriginThrough { get; private set; }

    /// <summary>The story; empty when not told.</summary>
    public string OriginStory { get; private set; } = "";

    /// <summary>The closeness its owner wants; null until they say.</summary>
    public Intention? Intention { get; private set; }

    /// <summary>How often the owner means to be in touch; null when they have not said.</summary>
    public Period? Wish { get; private set; }

    /// <summary>The day since which its owner lets it rest; null while it does not.</summary>
    public LocalDate? RestingSince { get; private set; }

    /// <summary>Until this day no suggestion names the person (“not this week”); null when none was asked for.</summary>
    public LocalDate? PausedUntil { get; private set; }

    /// <summary>What we share: interests, places, jokes; empty when not said.</summary>
    public string Shared { get; private set; } = "";

    /// <summary>The sides of life it touches.</summary>
    public Sides Sides { get; private set; }

    /// <summary>How they know each other.</summary>
    public Origin Origin => new(OriginContext, OriginPlace, OriginOn, OriginThrough, OriginStory);

    /// <summary>Says how they know each other.</summary>
    /// <exception cref="RefusalException">The person is said to be known through themselves.</exception>
    public void Began(Origin origin)
    {
        if (origin.Through == Person)
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.ThroughThemselves);
        }

        OriginContext = origin.Context.Trim();
        OriginPlace = origin.Place.Trim();
        OriginOn = origin.On;
        OriginThrough = origin.Through;
        OriginStory = origin.Story.Trim();
    }

    /// <summary>Says how close the owner wants it to be; resting begins and ends with it.</summary>
    public void Want(Intention? intention, LocalDate today)
    {
        Intention = intention;
        RestingSince = intention == Kith.Intention.Resting ? RestingSince ?? today : null;
    }

    /// <summary>Says how often the owner means to be in touch; null takes it back.</summary>
    /// <exception cref="RefusalException">The rhythm is not longer than nothing.</exception>
    public void KeepEvery(Period? wish)
    {
        if (wish is not null && (wish.HasTimeComponent || wish.Years < 0 || wish.Months < 0 || wish.Weeks < 0 || wish.Days < 0 || wish.Equals(Period.Zero)))
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.TieRhythm);
        }

        Wish = wish;
    }

    /// <summary>A rhythm as people say it: whole weeks as weeks, which older books keep as days.</summary>
    public static Period Said(Period wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return wish is { Years: 0, Months: 0, Weeks: 0, Days: > 0 } && wish.Days % DaysOfAWeek == 0 ? Period.FromWeeks(wish.Days / DaysOfAWeek) : wish;
    }

    /// <summary>Lets the tie rest, without guilt.</summary>
    public void Rest(LocalDate since) => Want(Kith.Intention.Resting, since);

    /// <summary>Takes it up again.</summary>
    public void Wake() => (Intention, RestingSince) = (null, null);

    /// <summary>Asks that no suggestion name the person before a day; null takes it back.</summary>
    public void PauseUntil(LocalDate? day) => PausedUntil = day;

    /// <summary>Takes from another tie with the same person what this one does not say.</summary>
    public void Fill(Tie other)
    {
        if (Origin == Kith.Origin.Unsaid)
        {
            Began(other.Origin with { Through = other.OriginThrough == Person ? null : other.OriginThrough });
        }

        (Intention, RestingSince) = Intention is null ? (other.Intention, other.RestingSince) : (Intention, RestingSince);
        (Wish, PausedUntil) = (Wish ?? other.Wish, PausedUntil ?? other.PausedUntil);
        (Shared, Sides) = (Shared.Length > 0 ? Shared : other.Shared, Sides | other.Sides);
    }

    /// <summary>Says what the two share and which sides of life the tie touches.</summary>
    public void Share(string shared, Sides sides) => (Shared, Sides) = (shared.Trim(), sides);
}
