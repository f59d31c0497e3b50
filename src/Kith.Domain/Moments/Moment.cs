using NodaTime;

namespace Kith;

/// <summary>In what way people were in contact.</summary>
public enum MomentKind
{
    /// <summary>They met.</summary>
    Meeting,

    /// <summary>A call, with or without a picture.</summary>
    Call,

    /// <summary>A letter or card on paper.</summary>
    Letter,

    /// <summary>E-mail.</summary>
    Mail,

    /// <summary>Messages of a messenger.</summary>
    Message,

    /// <summary>An event both were at.</summary>
    Event,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>How much passed in a moment, from a greeting to a real talk.</summary>
public enum Substance
{
    /// <summary>A like, a greeting, a one-liner: does not count as being in touch.</summary>
    Token,

    /// <summary>Something was exchanged.</summary>
    Exchange,

    /// <summary>A talk.</summary>
    Talk,

    /// <summary>A talk about what matters.</summary>
    HeartToHeart,
}

/// <summary>Who began.</summary>
public enum Beginner
{
    /// <summary>The owner of the book.</summary>
    Me,

    /// <summary>One of the others.</summary>
    Them,
}

/// <summary>One contact between the owner and one or several people.</summary>
public sealed class Moment
{
    private Moment()
    {
    }

    /// <summary>A contact on a day.</summary>
    public static Moment Of(MomentKind kind, LocalDate on, Substance substance = Substance.Exchange) =>
        new() { Id = Id<Moment>.New(), Kind = kind, On = on, Substance = substance };

    /// <summary>Its identity.</summary>
    public Id<Moment> Id { get; private init; }

    /// <summary>The day, which never moves with time zones.</summary>
    public LocalDate On { get; private set; }

    /// <summary>The instant at which it began, when a clock told it.</summary>
    public Instant? At { get; private set; }

    /// <summary>IANA name of the zone it happened in; null when not known.</summary>
    public string? Zone { get; private set; }

    /// <summary>In what way.</summary>
    public MomentKind Kind { get; private set; }

    /// <summary>How long, in minutes; null when not said.</summary>
    public int? Minutes { get; private set; }

    /// <summary>How much passed.</summary>
    public Substance Substance { get; private set; }

    /// <summary>Who began it; null when not known.</summary>
    public Beginner? BegunBy { get; private set; }

    /// <summary>The sides of life it belonged to; none when not said.</summary>
    public Sides Sides { get; private set; }

    /// <summary>Where; empty when not said.</summary>
    public string Place { get; private set; } = "";

    /// <summary>In a few words: a subject, an event's name; empty when not said.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What was said and learned, in the owner's words; empty when nothing.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The source's own identity of it, such as <c>ics:UID#2026-05-01</c>; null when it came from the owner's hand.</summary>
    public string? External { get; private set; }

    /// <summary>A hash of all that the source said, by which an unchanged record is known again; 0 from the owner's hand.</summary>
    public long Fingerprint { get; private set; }

    /// <summary>Says when the clock told that it began, and for how long it went on.</summary>
    /// <exception cref="RefusalException">The length is negative or longer than a year.</exception>
    public Moment Lasting(int? minutes, Instant? at = null, string? zone = null)
    {
        if (minutes is < 0 or > 525_600)
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.MomentLength);
        }

        (Minutes, At, Zone) = (minutes, at, zone);
        return this;
    }

    /// <summary>Says where it was and what it was about.</summary>
    public Moment About(string title, string note = "", string place = "")
    {
        (Title, Note, Place) = (title.Trim(), note.Trim(), place.Trim());
        return this;
    }

    /// <summary>Says who began it.</summary>
    public Moment Begun(Beginner? by)
    {
        BegunBy = by;
        return this;
    }

    /// <summary>Says which sides of life it belonged to.</summary>
    public Moment Touching(Sides sides)
    {
        Sides = sides;
        return this;
    }

    /// <summary>Says where it was taken from.</summary>
    public Moment From(string external, long fingerprint)
    {
        (External, Fingerprint) = (external, fingerprint);
        return this;
    }

    /// <summary>Corrects the way, the day and the substance. The rows of those who took part are moved by the one who saves.</summary>
    public void Correct(MomentKind kind, LocalDate on, Substance substance)
    {
        if (on != On)
        {
            // The clock told another day: what it told no longer holds.
            At = null;
        }

        (Kind, On, Substance) = (kind, on, substance);
    }

    /// <summary>The same under another identity: that of a known moment, which a source has told once more.</summary>
    public Moment As(Id<Moment> known) => new()
    {
        Id = known, On = On, At = At, Zone = Zone, Kind = Kind, Minutes = Minutes, Substance = Substance, BegunBy = BegunBy,
        Sides = Sides, Place = Place, Title = Title, Note = Note, External = External, Fingerprint = Fingerprint,
    };

    /// <summary>Takes what a newer file says of the same moment; the owner's note stays.</summary>
    public void Take(Moment newer)
    {
        (On, At, Zone, Kind, Minutes, BegunBy, Place, Title, Fingerprint) =
            (newer.On, newer.At, newer.Zone, newer.Kind, newer.Minutes, newer.BegunBy, newer.Place, newer.Title, newer.Fingerprint);
        Note = Note.Length > 0 ? Note : newer.Note;
        Substance = newer.Substance > Substance ? newer.Substance : Substance;
        Sides |= newer.Sides;
    }
}

/// <summary>Somebody's part in a moment; the owner always takes part and is not listed.</summary>
public sealed class Participant
{
    private Participant()
    {
    }

    /// <summary>Somebody took part.</summary>
    public static Participant In(Moment moment, Id<Person> person) =>
        new() { Moment = moment.Id, Person = person, On = moment.On, Counts = moment.Substance != Substance.Token };

    /// <summary>In which moment.</summary>
    public Id<Moment> Moment { get; private init; }

    /// <summary>Who.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>The moment's day, repeated here so that one person's timeline is one range of an index.</summary>
    public LocalDate On { get; private set; }

    /// <summary>Whether the moment was more than a token, repeated here for the rhythm.</summary>
    public bool Counts { get; private set; }

    /// <summary>Follows its moment when that is corrected.</summary>
    public void Follow(Moment moment) => (On, Counts) = (moment.On, moment.Substance != Substance.Token);
}
