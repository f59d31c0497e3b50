using NodaTime;

namespace Kith;

/// <summary>From where a reminder that returns counts on.</summary>
public enum ReminderBasis
{
    /// <summary>From the day it was set for, whenever it is done.</summary>
    Day,

    /// <summary>From the day it was done.</summary>
    Completion,
}

/// <summary>Something the owner wants to be told at a time. It waits until it is done or skipped: no failed delivery can lose it.</summary>
public sealed class Reminder
{
    private Reminder()
    {
    }

    /// <summary>The owner wants to be told of something on a day.</summary>
    /// <param name="text">Of what, in the owner's words.</param>
    /// <param name="on">The first day.</param>
    /// <param name="person">About whom; null when about nobody.</param>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public static Reminder Of(string text, LocalDate on, Id<Person>? person = null)
    {
        var reminder = new Reminder { Id = Id<Reminder>.New(), Person = person };
        reminder.Say(text, on, null, ReminderBasis.Day);
        return reminder;
    }

    /// <summary>Its identity.</summary>
    public Id<Reminder> Id { get; private init; }

    /// <summary>About whom; null when about nobody.</summary>
    public Id<Person>? Person { get; private init; }

    /// <summary>Of what, in the owner's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The first day, from which a rule counts.</summary>
    public LocalDate On { get; private set; }

    /// <summary>How it returns: a recurrence rule of RFC 5545, section 3.3.10, without its name (<c>FREQ=MONTHLY;INTERVAL=2</c>); null for once.</summary>
    public string? Rule { get; private set; }

    /// <summary>From where it counts on.</summary>
    public ReminderBasis Basis { get; private set; }

    /// <summary>The day it is next told; null when it is over.</summary>
    public LocalDate? Next { get; private set; }

    /// <summary>Says of what, when, and how it returns. With another first day or another rule it begins anew from its first day.</summary>
    /// <exception cref="RefusalException">The text is empty.</exception>
    public void Say(string text, LocalDate on, string? rule, ReminderBasis basis)
    {
        (Text, Basis, var said) = (Words.Needed(text, Texts.RefusalTexts.ReminderNeedsWords), basis, string.IsNullOrWhiteSpace(rule) ? null : rule.Trim());
        if (on != On || said != Rule)
        {
            (On, Rule, Next) = (on, said, on);
        }
    }

    /// <summary>It was done or skipped; it is told again on a later day, or is over.</summary>
    /// <param name="next">The next day by its rule; null when there is none.</param>
    /// <exception cref="RefusalException">It is over already.</exception>
    public void Turn(LocalDate? next) => Next = Next is null ? throw new RefusalException(RefusalReason.Conflict, Texts.RefusalTexts.ReminderOver) : next;
}

/// <summary>What became of one telling.</summary>
public enum TurnKind
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was skipped, on purpose.</summary>
    Skipped,
}

/// <summary>What became of a reminder on one of its days.</summary>
public sealed class ReminderTurn
{
    private ReminderTurn()
    {
    }

    /// <summary>A reminder of a day was done or skipped.</summary>
    public static ReminderTurn Of(Id<Reminder> reminder, LocalDate on, TurnKind kind, LocalDate settledOn) =>
        new() { Reminder = reminder, On = on, Kind = kind, SettledOn = settledOn };

    /// <summary>Which.</summary>
    public Id<Reminder> Reminder { get; private init; }

    /// <summary>The day it was for.</summary>
    public LocalDate On { get; private init; }

    /// <summary>What became of it.</summary>
    public TurnKind Kind { get; private set; }

    /// <summary>The day on which that was said.</summary>
    public LocalDate SettledOn { get; private set; }

    /// <summary>It came round again, as a reminder does that begins anew, and this became of it.</summary>
    public void Settle(TurnKind kind, LocalDate on) => (Kind, SettledOn) = (kind, on);
}
