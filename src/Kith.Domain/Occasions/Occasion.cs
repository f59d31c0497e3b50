using NodaTime;

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
    private static readonly LocalDate Reckoned = new(2000, 1, 1);

    private Occasion()
    {
    }

    /// <summary>A day that matters to a person.</summary>
    public static Occasion Of(Id<Person> person, OccasionKind kind, PartialDate on, string text = "") =>
        new() { Id = Id<Occasion>.New(), Person = person, Kind = kind, On = on, MonthDay = on.MonthDay, Text = text.Trim() };

    /// <summary>A day that matters to a person and returns by a calendar of its own.</summary>
    public static Occasion Of(Id<Person> person, OccasionKind kind, CalendarDay own, string text = "")
    {
        var occasion = new Occasion { Id = Id<Occasion>.New(), Person = person };
        occasion.Say(kind, own, text);
        return occasion;
    }

    /// <summary>Its identity.</summary>
    public Id<Occasion> Id { get; private init; }

    /// <summary>Whose.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>Why it matters.</summary>
    public OccasionKind Kind { get; private set; }

    /// <summary>
    /// The day in the Gregorian calendar, as far as it is known. For a day of another calendar it is the day it was; when its year
    /// is not known, the month and day of its first return from 2000 on stand here, as far as anything can.
    /// </summary>
    public PartialDate On { get; private set; } = null!;

    /// <summary>Month and day as 1231, by which a range of days is found; null when either is unknown, or it returns by another calendar.</summary>
    public int? MonthDay { get; private set; }

    /// <summary>By which calendar it returns; null for the Gregorian.</summary>
    public CalendarKind? Calendar { get; private set; }

    /// <summary>The day in the numbers of its own calendar, as <see cref="CalendarDay"/> writes it; null for the Gregorian.</summary>
    public string? OwnOn { get; private set; }

    /// <summary>The <see cref="CalendarDay.Key"/> of that day; null for the Gregorian.</summary>
    public int? OwnDay { get; private set; }

    /// <summary>The day by its own calendar; null for the Gregorian.</summary>
    public CalendarDay? Own => Calendar is { } calendar && CalendarDay.TryParse(OwnOn, calendar, out var own) ? own : null;

    /// <summary>What it is when the kind does not say it: “graduation”, “the day her father died”; empty when not said.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Days ahead at which the owner wants to know of it; null for the house's own lead of two weeks.</summary>
    public int? LeadDays { get; private set; }

    /// <summary>Its first return on or after a day; null when month or day is not known, or its calendar is not reckoned.</summary>
    public LocalDate? NextOn(LocalDate from) => Own is { } own ? own.NextOn(from)?.On : On.NextOn(from);

    /// <summary>Says why the day matters, and which it is.</summary>
    public void Say(OccasionKind kind, PartialDate on, string text)
    {
        (Kind, Text) = (kind, text.Trim());
        Move(on);
    }

    /// <summary>Says why the day matters, and which it is by a calendar of its own.</summary>
    public void Say(OccasionKind kind, CalendarDay own, string text)
    {
        (Kind, Text) = (kind, text.Trim());
        (Calendar, OwnOn, OwnDay, MonthDay) = (own.Calendar, own.ToString(), own.Key, null);
        On = own.Whole is { } whole ? PartialDate.Of(whole) : own.NextOn(Reckoned) is { } next ? PartialDate.Of(null, next.On.Month, next.On.Day) : PartialDate.Of(null, 1, 1);
    }

    /// <summary>Corrects the day, which from now on is one of the Gregorian calendar.</summary>
    public void Move(PartialDate on) => (On, MonthDay, Calendar, OwnOn, OwnDay) = (on, on.MonthDay, null, null, null);

    /// <summary>Says how many days ahead the owner wants to know.</summary>
    /// <exception cref="RefusalException">Fewer than 0 or more than 365 days.</exception>
    public void Lead(int? days) => LeadDays = days is < 0 or > 365
        ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.OccasionLead)
        : days;
}
