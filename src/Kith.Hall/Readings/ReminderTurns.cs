using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall;

/// <summary>What became of a reminder on its days, for every door alike.</summary>
public static class ReminderTurns
{
    /// <summary>So many are shown where nobody says how many.</summary>
    public const int Shown = 30;

    /// <summary>The days on which it was done or skipped, the latest first; null when there is no such reminder.</summary>
    /// <param name="book">The book.</param>
    /// <param name="id">The reminder.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<IReadOnlyList<ReminderTurn>?> OfAsync(KithContext book, Id<Reminder> id, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var turns = await book.ReminderTurns.AsNoTracking().Where(turn => turn.Reminder == id).OrderByDescending(turn => turn.On).Take(most).ToListAsync(cancellation);
        return turns.Count > 0 || await book.Reminders.AnyAsync(reminder => reminder.Id == id, cancellation) ? turns : null;
    }

    /// <summary>What became of it, and when that was said: “done on Monday, 23 November 2026”.</summary>
    public static string InWords(ReminderTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Said.Fill(turn.Kind == TurnKind.Done ? HeldTexts.TurnDone : HeldTexts.TurnSkipped, Said.Full(turn.SettledOn));
    }
}
