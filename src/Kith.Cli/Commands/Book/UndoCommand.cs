using System.CommandLine;
using System.Globalization;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Commands;

/// <summary>kith undo [CHANGE|IMPORT]: takes the latest change back, or the one that is named.</summary>
internal static class UndoCommand
{
    public static Command Make(Opening opening)
    {
        var what = new Argument<string?>("CHANGE|IMPORT") { Description = HelpTexts.UndoWhat, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("undo", HelpTexts.Undo) { what };
        opening.Lets(command, (parsed, desk, cancellation) => RunAsync(desk, parsed.GetValue(what), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Desk desk, string? what, CancellationToken cancellation)
    {
        var change = await FindAsync(desk.Book, what, cancellation)
            ?? throw new RefusalException(RefusalReason.NotFound, what is null ? TroubleTexts.NothingToUndo : TroubleTexts.NoSuchChange.With(what));
        var undone = await desk.Book.UndoAsync(change.Revision, desk.Now, cancellation);
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(new { change.Revision, change.Verb, change.Subject, UndoneBy = undone.Revision, undone.Rows, undone.Kept });
            return ExitCode.Done;
        }

        desk.Screen.Say(WordTexts.Undone.With(change.Revision, ChangeWords.Of(change), undone.Revision));
        if (undone.Kept > 0)
        {
            desk.Screen.Say(WordTexts.UndoneKept.With(undone.Kept));
        }

        return ExitCode.Done;
    }

    /// <summary>The latest change; the change of a number; or the latest import whose files are named so.</summary>
    private static Task<Change?> FindAsync(KithContext book, string? what, CancellationToken cancellation)
    {
        if (what is null)
        {
            return book.LatestAsync(cancellation);
        }

        var changes = book.Changes.AsNoTracking();
        return long.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? changes.SingleOrDefaultAsync(c => c.Revision == revision, cancellation)
            : changes.Where(c => c.UndoneBy == null && c.Undoes == null && c.Source != null && book.Sources.Any(s => s.Id == c.Source && s.Name.Contains(what)))
                .OrderByDescending(c => c.Revision).FirstOrDefaultAsync(cancellation);
    }
}
