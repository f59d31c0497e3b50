using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Web.Pages.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Cli.Commands;

/// <summary>kith people [WORDS]: everybody, or those whom some words mean; the same rows as the page has.</summary>
internal static class PeopleCommand
{
    private static readonly IReadOnlyList<string> Silences = [.. PeopleFilter.Rhythms.Concat(PeopleFilter.Calendar).Select(choice => choice.Value)];

    public static Command Make(Opening opening)
    {
        var words = new Argument<string[]>("WORDS") { Description = HelpTexts.PeopleWords, Arity = ArgumentArity.ZeroOrMore };
        var quiet = new Option<string>("--quiet") { Description = HelpTexts.PeopleQuiet, HelpName = string.Join('|', Silences), DefaultValueFactory = _ => "" };
        quiet.AcceptOnlyFromAmong(["", .. Silences]);
        var command = new Command("people", HelpTexts.People) { words, quiet };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var filter = new PeopleFilter { Q = string.Join(' ', parsed.GetValue(words) ?? []), Quiet = parsed.GetRequiredValue(quiet) };
            var rows = await filter.Among(desk.Book, desk.Today).InFilingOrder().AsRows(desk.Book).ToListAsync(cancellation);
            var lines = rows.ConvertAll(row => new Line(row.Id.Value, row.Name, row.Organization, row.Context, row.Intention, row.Last, row.IsMe));
            desk.Screen.List(
                lines,
                new Column<Line>(WordTexts.Name, line => line.Name),
                new Column<Line>(WordTexts.KnownFrom, line => string.IsNullOrEmpty(line.Context) ? line.Organization ?? "" : line.Context),
                new Column<Line>(WordTexts.LastInTouch, line => line.Last is { } last ? DayText.Iso(last) : ""));
            return lines.Count > 0 ? ExitCode.Done : throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NobodySo);
        });
        return command;
    }

    private sealed record Line(Guid Id, string Name, string? Organization, string? Context, Intention? Circle, LocalDate? Last, bool Me);
}
