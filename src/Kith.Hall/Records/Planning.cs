using System.Text;
using Kith.Capture;
using Kith.Hall.Texts;
using Kith.Storage;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>
/// What a line about a day to come becomes: a reminder of that day with those it names. It is no moment and counts as no contact; once the
/// day has been, the owner tells what passed, and the reminder is done with the same change.
/// </summary>
public static class Planning
{
    /// <summary>What is planned, in the words of the line: without those that name the day, which would be wrong on that day.</summary>
    public static string TextOf(CaptureLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var (text, from) = (new StringBuilder(), 0);
        foreach (var day in line.Understood.Where(range => range.As == Understanding.Day && range.End <= line.Note.Length))
        {
            text.Append(line.Note.AsSpan(from, Math.Max(0, day.Start - from))).Append(' ');
            from = day.End;
        }

        var words = text.Append(line.Note.AsSpan(from)).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Replace(" ,", ",", StringComparison.Ordinal).Replace(" :", ":", StringComparison.Ordinal).Trim(' ', ',', ';', ':', '-', '–');
    }

    /// <summary>Plans something; nothing is saved yet.</summary>
    /// <param name="book">The book that is open.</param>
    /// <param name="text">What.</param>
    /// <param name="on">The day.</param>
    /// <param name="people">With whom; a reminder is about one person, and several stand in its words.</param>
    public static Reminder Add(KithContext book, string text, LocalDate on, IReadOnlyList<Id<Person>> people)
    {
        ArgumentNullException.ThrowIfNull(book);
        var reminder = Reminder.Of(text, on, people is [var only] ? only : null);
        book.Add(reminder);
        return reminder;
    }

    /// <summary>What a reminder was for has passed, and is being told: it is done; nothing is saved yet.</summary>
    /// <returns>The day it was for; today when that is still to come.</returns>
    /// <exception cref="RefusalException">There is no such reminder, or it is over.</exception>
    public static async Task<LocalDate> PassedAsync(KithContext book, Id<Reminder> id, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var reminder = await book.FindAsync(id, cancellation) ?? throw new RefusalException(RefusalReason.NotFound, MomentTexts.ReminderGone);
        var day = reminder.Next ?? throw new RefusalException(RefusalReason.Conflict, MomentTexts.ReminderOver);
        await Returning.TurnAsync(book, reminder, TurnKind.Done, today, cancellation);
        return LocalDate.Min(day, today);
    }
}
