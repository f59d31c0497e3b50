using System.CommandLine;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Cli.Desks;

/// <summary>Opens the book that a command line names, and lets a command work on it.</summary>
internal sealed class Opening
{
    private readonly Option<string?> book = new("--book") { Description = HelpTexts.Book, HelpName = "PATH", Recursive = true };
    private readonly Option<bool> json = new("--json") { Description = HelpTexts.Json, Recursive = true };
    private readonly Screen screen;

    public Opening(Screen screen, RootCommand root)
    {
        this.screen = screen;
        root.Options.Add(book);
        root.Options.Add(json);
    }

    /// <summary>Lets a command work on the book; what it returns is the exit code.</summary>
    public void Lets(Command command, Func<ParseResult, Desk, CancellationToken, Task<int>> work) =>
        command.SetAction(async (parsed, cancellation) =>
        {
            screen.Json = parsed.GetValue(json);
            var now = SystemClock.Instance.GetCurrentInstant();
            await using var shelf = await ShelfAsync(parsed, cancellation);
            var id = await FirstOrNewAsync(shelf, now, cancellation);
            await using var open = shelf.Open(id);
            var today = (await open.Book.AsNoTracking().SingleAsync(cancellation)).Today(now);
            return await work(parsed, new Desk(shelf, open, screen, now, today), cancellation);
        });

    /// <summary>Lets a command work without a book.</summary>
    public void LetsWithout(Command command, Func<ParseResult, Screen, int> work) =>
        command.SetAction(parsed =>
        {
            screen.Json = parsed.GetValue(json);
            return work(parsed, screen);
        });

    private async Task<Shelf> ShelfAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var file = parsed.GetValue(book) ?? Environment.GetEnvironmentVariable("KITH_BOOK") ?? UsualFile();
        var shelf = Shelf.OnSqlite(file, Rhythm.Read);
        await shelf.PrepareAsync(cancellation);
        return shelf;
    }

    /// <summary>The oldest book, or on an empty shelf a new one, of which it says where it lies.</summary>
    private async Task<Id<Book>> FirstOrNewAsync(Shelf shelf, Instant now, CancellationToken cancellation)
    {
        if (await shelf.FirstAsync(cancellation) is { } there)
        {
            return there;
        }

        var made = await shelf.FirstOrNewAsync(Environment.UserName, now, cancellation);
        screen.Remark(WordTexts.NewBook.With(shelf.File));
        return made;
    }

    // Where the platform keeps data: $XDG_DATA_HOME or ~/.local/share, ~/Library/Application Support, %LOCALAPPDATA%.
    private static string UsualFile() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "kith", "book.db");
}
