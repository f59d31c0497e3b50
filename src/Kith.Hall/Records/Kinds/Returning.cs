using Kith.Capture;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Hall.Records.Fields;

namespace Kith.Hall.Records;

/// <summary>What returns: days that matter, and what the owner wants to be told.</summary>
internal static class Returning
{
    public static RecordKind Occasions { get; } = new RecordKind<Occasion>(
        "occasion", "occasions",
        Person<Occasion>("person", occasion => occasion.Person).Required.Fixed,
        Choice<Occasion, OccasionKind>("kind", occasion => occasion.Kind).Required,
        new ReadField<Occasion>(RecordField.Of("on", FieldShape.PartialDate), occasion => (object?)occasion.OwnOn ?? occasion.On).Required,
        Choice<Occasion, CalendarKind>("calendar", occasion => occasion.Calendar ?? CalendarKind.Gregorian),
        Text<Occasion>("text", occasion => occasion.Text),
        Number<Occasion>("leadDays", occasion => occasion.LeadDays))
    {
        Make = filled => Saying(Occasion.Of(filled.Person("person"), OccasionKind.Birthday, PartialDate.Of(filled.Today)), filled),
        Change = (occasion, filled) => Saying(occasion, filled),
        Next = (occasion, today) => occasion.NextOn(today),
        Subject = occasion => occasion.Text.Length > 0 ? occasion.Text : RecordField.WordOf(occasion.Kind),
        About = (book, person) => book.Occasions.Where(occasion => occasion.Person == person),
        SettleAsync = (book, occasion, _, cancellation) => KnownDay.ProveAsync(book, occasion, cancellation),
    };

    public static RecordKind Reminders { get; } = new RecordKind<Reminder>(
        "reminder", "reminders",
        Text<Reminder>("text", reminder => reminder.Text).Required,
        Day<Reminder>("on", reminder => reminder.On),
        Person<Reminder>("person", reminder => reminder.Person).Fixed,
        Text<Reminder>("rule", reminder => reminder.Rule),
        Choice<Reminder, ReminderBasis>("basis", reminder => reminder.Basis),
        Day<Reminder>("next", reminder => reminder.Next).Told)
    {
        Make = filled => Returns(Reminder.Of(filled.Text("text"), filled.Day("on") ?? filled.Today, filled.Reference<Person>("person")), filled),
        Change = (reminder, filled) => Returns(reminder, filled),
        Settled = reminder => reminder.Next is null,
        Next = (reminder, _) => reminder.Next,
        Subject = reminder => reminder.Text,
        About = (book, person) => book.Reminders.Where(reminder => reminder.Person == person),
        Doings =
        [
            new RecordVerb<Reminder>("done", reminder => reminder.Next is not null, (book, reminder, filled, cancellation) => TurnAsync(book, reminder, TurnKind.Done, filled.Today, cancellation)),
            new RecordVerb<Reminder>("skip", reminder => reminder.Next is not null, (book, reminder, filled, cancellation) => TurnAsync(book, reminder, TurnKind.Skipped, filled.Today, cancellation)),
        ],
        ClearAsync = async (book, reminder, cancellation) => book.RemoveRange(await book.ReminderTurns.Where(turn => turn.Reminder == reminder.Id).ToListAsync(cancellation)),
    };

    private static Occasion Saying(Occasion occasion, Filled filled)
    {
        var (kind, text) = (filled.Choice<OccasionKind>("kind") ?? throw Refuse(Texts.RecordTexts.Missing, "kind", ""), filled.Text("text"));
        if (filled.Choice<CalendarKind>("calendar") is { } calendar and not CalendarKind.Gregorian)
        {
            occasion.Say(kind, CalendarDay.TryParse(filled.Text("on"), calendar, out var own) ? own : throw Refuse(Texts.RecordTexts.NoCalendarDay, RecordField.WordOf(calendar), filled.Text("on")), text);
        }
        else
        {
            occasion.Say(kind, filled.PartialDate("on") ?? throw new RefusalException(RefusalReason.Invalid, Texts.BetweenTexts.DayNeedsDate), text);
        }

        occasion.Lead(filled.Number("leadDays"));
        return occasion;
    }

    private static Reminder Returns(Reminder reminder, Filled filled)
    {
        var basis = filled.Choice<ReminderBasis>("basis") ?? ReminderBasis.Day;
        var rule = filled.Said("rule") is not { } said ? null : RuleWords.Read(said) ?? throw Refuse(Texts.RecordTexts.NoRule, "rule", said);
        if (rule is not null && basis == ReminderBasis.Completion && Formats.ICalendar.Recurrence.Counts(rule))
        {
            throw Refuse(Texts.RecordTexts.CountsFromDay, "rule", rule);
        }

        var on = filled.Day("on") ?? filled.Today;
        // Once is enough for a rule that counts: the day it begins is one of its times.
        if (rule is not null && RuleWords.Next(Formats.ICalendar.Recurrence.Uncounted(rule), on, on) is null)
        {
            throw Refuse(Texts.RecordTexts.NeverReturns, "rule", rule);
        }

        reminder.Say(filled.Text("text"), on, rule, basis);
        return reminder;
    }

    /// <summary>Done or skipped: what became of the day is written down, and the reminder moves to its next day or is over.</summary>
    /// <remarks>It moves past today, so that a reminder that waited long does not come once for each day it waited.</remarks>
    internal static async Task TurnAsync(KithContext book, Reminder reminder, TurnKind kind, LocalDate today, CancellationToken cancellation)
    {
        var day = reminder.Next!.Value;
        if (await book.ReminderTurns.SingleOrDefaultAsync(turn => turn.Reminder == reminder.Id && turn.On == day, cancellation) is { } known)
        {
            known.Settle(kind, today);
        }
        else
        {
            book.Add(ReminderTurn.Of(reminder.Id, day, kind, today));
        }

        reminder.Turn(reminder.Rule is not { } rule ? null
            : reminder.Basis == ReminderBasis.Completion ? RuleWords.Next(rule, today, LocalDate.Max(day, today))
            : RuleWords.Next(rule, reminder.On, LocalDate.Max(day, today)));
    }

    private static RefusalException Refuse(string sentence, string name, string text) => new(RefusalReason.Invalid, Wording.Said.Fill(sentence, name, text));
}
