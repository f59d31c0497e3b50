using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Hall.Exports;
using Kith.Hall.Records;
using Kith.Storage;
using Kith.Web;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Cli.Commands;

/// <summary>kith calendar: the calendars that other programs read from kith serve, made and revoked.</summary>
internal static class CalendarCommand
{
    public static Command Make(Opening opening)
    {
        var command = new Command("calendar", HelpTexts.Calendar) { Add(opening), Revoke(opening) };
        opening.Lets(command, async (_, desk, cancellation) =>
        {
            var live = await CalendarAddress.Live(desk.Book).AsNoTracking().ToListAsync(cancellation);
            desk.Screen.List(
                live.ConvertAll(one => new Line(one.Id.Value, one.Name, Shows(one), one.MadeAt)),
                new Column<Line>(WordTexts.Name, line => line.Name),
                new Column<Line>(WordTexts.Shows, line => string.Join(", ", line.Shows)),
                new Column<Line>(WordTexts.MadeAt, line => line.MadeAt.ToString()));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Add(Opening opening)
    {
        var name = new Argument<string>("NAME") { Description = HelpTexts.CalendarName };
        var only = new Option<string?>("--only") { Description = HelpTexts.CalendarOnly, HelpName = "occasions|reminders|briefs" };
        only.AcceptOnlyFromAmong("occasions", "reminders", "briefs");
        var briefs = new Option<bool>("--briefs") { Description = HelpTexts.CalendarBriefs };
        var command = new Command("add", HelpTexts.CalendarAdd) { name, only, briefs };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var parts = parsed.GetValue(only) switch { "occasions" => CalendarParts.Occasions, "reminders" => CalendarParts.Reminders, "briefs" => CalendarParts.Briefs, _ => CalendarParts.Occasions | CalendarParts.Reminders };
            parts |= parsed.GetValue(briefs) ? CalendarParts.Briefs : CalendarParts.None;
            var (calendar, secret) = await CalendarAddress.NewAsync(desk.Book, parsed.GetRequiredValue(name), parts, desk.Now, cancellation);
            var revision = await desk.Book.SaveAsync(new Deed("calendar.add", calendar.Name, desk.Now), cancellation);
            var address = new Uri(new WebOptions { Listen = desk.Options.Listen, Port = desk.Options.Port, Folder = "" }.Address, CalendarAddress.PathOf(secret)).ToString();
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new { Id = calendar.Id.Value, calendar.Name, Address = address, Shows = Shows(calendar), Revision = revision });
            }
            else
            {
                desk.Screen.Say(address);
                desk.Screen.Remark(WordTexts.CalendarMade.With(calendar.Name));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Revoke(Opening opening)
    {
        var name = new Argument<string>("NAME") { Description = HelpTexts.CalendarName };
        var command = new Command("revoke", HelpTexts.CalendarRevoke) { name };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var said = parsed.GetRequiredValue(name);
            var calendar = await CalendarAddress.Live(desk.Book).FirstOrDefaultAsync(one => one.Name == said, cancellation) ?? throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NoSuchCalendar.With(said));
            calendar.Revoke(desk.Now);
            var revision = await desk.Book.SaveAsync(new Deed("calendar.revoke", calendar.Name, desk.Now), cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new { Id = calendar.Id.Value, calendar.Name, Revision = revision });
            }
            else
            {
                desk.Screen.Say(WordTexts.CalendarRevoked.With(calendar.Name));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static List<string> Shows(AccessToken calendar) =>
        [.. new[] { CalendarParts.Occasions, CalendarParts.Reminders, CalendarParts.Briefs }.Where(part => calendar.Parts.HasFlag(part)).Select(RecordField.WordOf)];

    private sealed record Line(Guid Id, string Name, IReadOnlyList<string> Shows, Instant MadeAt);
}
