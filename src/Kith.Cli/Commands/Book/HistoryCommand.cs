using System.CommandLine;
using System.Globalization;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Hall.Records;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Cli.Commands;

/// <summary>kith history: what was changed, newest first, with the number by which it can be taken back.</summary>
internal static class HistoryCommand
{
    public static Command Make(Opening opening)
    {
        var most = new Option<int>("--limit") { Description = HelpTexts.HistoryLimit, HelpName = "N", DefaultValueFactory = _ => 20 };
        var words = RecordField.Choice<LogPart>("show").Words;
        var show = new Option<string?>("--show") { Description = HelpTexts.HistoryShow, HelpName = string.Join('|', words) }.AcceptOnlyFromAmong([.. words]);
        var command = new Command("history", HelpTexts.History) { show, most };
        opening.Lets(command, (parsed, desk, cancellation) => RunAsync(desk, Enum.Parse<LogPart>(parsed.GetValue(show) ?? words[0], ignoreCase: true), parsed.GetValue(most), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Desk desk, LogPart part, int most, CancellationToken cancellation)
    {
        var zone = (await desk.Book.Book.AsNoTracking().SingleAsync(cancellation)).TimeZone;
        var changes = await desk.Book.Log(part, desk.Now).OrderByDescending(c => c.Revision).Take(most).ToListAsync(cancellation);
        var rows = changes.Select(c => new Line(c.Revision, c.At, c.Verb, c.Subject, ChangeWords.Of(c), c.Undoes, c.UndoneBy)).ToList();
        desk.Screen.List(
            rows,
            new Column<Line>(WordTexts.Number, row => row.Revision.ToString(CultureInfo.InvariantCulture)),
            new Column<Line>(WordTexts.When, row => row.At.InZone(zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture)),
            new Column<Line>(WordTexts.What, row => row.What),
            new Column<Line>("", row => row.UndoneBy is { } by ? WordTexts.TakenBackBy.With(by) : ""));
        return ExitCode.Done;
    }

    private sealed record Line(long Revision, Instant At, string Verb, string Subject, string What, long? Undoes, long? UndoneBy);
}
