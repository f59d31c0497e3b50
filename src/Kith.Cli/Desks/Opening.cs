using System.CommandLine;
using System.CommandLine.Parsing;
using Kith.Cli.Screens;
using Kith.Cli.Settings;
using Kith.Cli.Texts;
using Kith.Hall;
using Kith.Storage;
using Kith.Web;
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
            var options = Options(parsed);
            var now = SystemClock.Instance.GetCurrentInstant();
            await using var shelf = Open(options);
            await shelf.PrepareAsync(cancellation);
            var id = await FirstOrNewAsync(shelf, options, now, cancellation);
            await using var open = shelf.Open(id);
            var today = (await open.Book.AsNoTracking().SingleAsync(cancellation)).Today(now);
            return await Faults.NamedAsync(shelf.File, () => work(parsed, new Desk(shelf, open, options, screen, now, today), cancellation));
        });

    /// <summary>Lets a command work without a book.</summary>
    public void LetsWithout(Command command, Func<ParseResult, Screen, int> work) =>
        command.SetAction(parsed =>
        {
            screen.Json = parsed.GetValue(json);
            return work(parsed, screen);
        });

    /// <summary>What was set on the command line, in the environment and in the file.</summary>
    public static IReadOnlyList<Setting> Settings(ParseResult parsed) =>
        SettingSources.Gather(Said(parsed).ToDictionary(option => option.Option.Name[2..], option => option.Tokens.Select(token => token.Value).LastOrDefault()));

    /// <summary>The options in force.</summary>
    /// <exception cref="RefusalException">Something that was set cannot be.</exception>
    public KithOptions Options(ParseResult parsed)
    {
        screen.Json = parsed.GetValue(json);
        return KithOptions.Of(Settings(parsed));
    }

    private static IEnumerable<OptionResult> Said(ParseResult parsed)
    {
        for (SymbolResult? at = parsed.CommandResult; at is not null; at = at.Parent)
        {
            foreach (var option in ((CommandResult)at).Children.OfType<OptionResult>().Where(option => SettingSources.AsOptions.Contains(option.Option.Name[2..])))
            {
                yield return option;
            }
        }
    }

    private static Shelf Open(KithOptions options) =>
        options.OnPostgres ? Shelf.OnPostgres(options.Book, PulseReading.Of, PulseReading.Learn)
            : Shelf.OnSqlite(options.Book, PulseReading.Of, wait: options.Wait, learning: PulseReading.Learn);

    /// <summary>The oldest book, or on an empty shelf a new one, of which it says where it lies.</summary>
    private async Task<Id<Book>> FirstOrNewAsync(Shelf shelf, KithOptions options, Instant now, CancellationToken cancellation)
    {
        if (await shelf.FirstAsync(cancellation) is { } there)
        {
            return there;
        }

        var made = await shelf.FirstOrNewAsync(options.Owner, now, cancellation);
        screen.Remark(WordTexts.NewBook.With(shelf.File ?? "PostgreSQL"));
        return made;
    }
}
