namespace Kith;

/// <summary>Why a day matters.</summary>
public enum OccasionKind
{
    /// <summary>They were born.</summary>
    Birthday,

    /// <summary>A wedding, a beginning that is kept.</summary>
    Anniversary,

    /// <summary>A day that is hard.</summary>
    HardDay,

    /// <summary>Any other day that returns.</summary>
    Other,
}

/// <summary>A day that matters and returns: a birthday, an anniversary, the day her father died.</summary>
public sealed class Occasion
{
    private Occasion()
    {
    }

    /// <summary>A day that matters to a person.</summary>
    public static Occasion Of(Id<Person> person, OccasionKind kind, PartialDate on, string text = "") =>
        new() { Id = Id<Occasion>.New(), Person = person, Kind = kind, On = on, MonthDay = on.MonthDay, Text = text.Trim() };

    /// <summary>Its identity.</summary>
    public Id<Occasion> Id { get; private init; }

    /// <summary>Whose.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>Why it matters.</summary>
    public OccasionKind Kind { get; private set; }

    /// <summary>The day, as far as it is known.</summary>
    public PartialDate On { get; private set; } = null!;

    /// <summary>Month and day as 1231, by which a range of days is found; null when either is unknown.</summary>
    public int? MonthDay { get; private set; }

    /// <summary>What it is when the kind does not say it: “graduation”, “the day her father died”; empty when not said.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Days ahead at which the owner wants to know of it; null for the house's own lead of two weeks.</summary>
    public int? LeadDays { get; private set; }

    /// <summary>Says why the day matters, and which it is.</summary>
    public void Say(OccasionKind kind, PartialDate on, string text)
    {
        (Kind, Text) = (kind, text.Trim());
        Move(on);
    }

    /// <summary>Corrects the day.</summary>
    public void Move(PartialDate on) => (On, MonthDay) = (on, on.MonthDay);

    /// <summary>Says how many days ahead the owner wants to know.</summary>
    /// <exception cref="RefusalException">Fewer than 0 or more than 365 days.</exception>
    public void Lead(int? days) => LeadDays = days is < 0 or > 365
        ? throw new RefusalException(RefusalReason.Invalid, "The lead of an occasion is from 0 to 365 days.")
        : days;
}
