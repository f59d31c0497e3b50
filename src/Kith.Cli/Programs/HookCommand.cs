using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Storage;
using Kith.Web.Hooks;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Programs;

/// <summary>kith hook: which addresses hear of changes; add lets one hear, remove no more.</summary>
internal static class HookCommand
{
    public static Command Make(Opening opening)
    {
        var command = new Command("hook", HelpTexts.Hook) { Add(opening), Remove(opening) };
        opening.Lets(command, (_, desk, cancellation) => ListAsync(desk, cancellation));
        return command;
    }

    private static Command Add(Opening opening)
    {
        var address = new Argument<string>("ADDRESS") { Description = HelpTexts.HookAddress };
        var events = new Option<string[]>("--event") { Description = HelpTexts.HookEvent, HelpName = "VERB", DefaultValueFactory = _ => [WebHook.Everything] };
        var command = new Command("add", HelpTexts.HookAdd) { address, events };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var hook = await Hooking.AddAsync(desk.Book, parsed.GetRequiredValue(address), parsed.GetRequiredValue(events), desk.Options.NearbyHosts, desk.Now, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new { Id = hook.Id.Value, hook.Address, hook.Events, hook.Secret });
            }
            else
            {
                desk.Screen.Remark(WordTexts.HookSecret);
                desk.Screen.Say(hook.Secret);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Remove(Opening opening)
    {
        var id = new Argument<string>("ID") { Description = HelpTexts.HookId };
        var command = new Command("remove", HelpTexts.HookRemove) { id };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var said = parsed.GetRequiredValue(id);
            var hook = (Id<WebHook>.TryParse(said, null, out var read) ? await Hooking.RemoveAsync(desk.Book, read, desk.Now, cancellation) : null)
                ?? throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NoSuchHook.With(said));
            desk.Screen.Say(WordTexts.HookRemoved.With(hook.Address));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<int> ListAsync(Desk desk, CancellationToken cancellation)
    {
        var hooks = await desk.Book.WebHooks.AsNoTracking().OrderBy(hook => hook.Id)
            .Select(hook => new { Hook = hook, Trouble = desk.Book.Hearings.Where(hearing => hearing.Hook == hook.Id).Select(hearing => hearing.Trouble).FirstOrDefault() }).ToListAsync(cancellation);
        desk.Screen.List(
            [.. hooks.Select(one => new Line(one.Hook.Id.Value, one.Hook.Address, one.Hook.Events, one.Trouble ?? ""))],
            new Screens.Column<Line>(WordTexts.Number, line => line.Id.ToString()),
            new Screens.Column<Line>(WordTexts.Address, line => line.Address),
            new Screens.Column<Line>(WordTexts.Events, line => line.Events),
            new Screens.Column<Line>("", line => line.Trouble));
        return ExitCode.Done;
    }

    private sealed record Line(Guid Id, string Address, string Events, string Trouble);
}
