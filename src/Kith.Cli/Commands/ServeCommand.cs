using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Settings;
using Kith.Cli.Texts;
using Kith.Porch;
using Kith.Web;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace Kith.Cli.Commands;

/// <summary>kith serve: the pages, on this computer only, until Ctrl C.</summary>
internal static class ServeCommand
{
    public static Command Make(Opening opening)
    {
        var command = new Command("serve", HelpTexts.Serve)
        {
            new Option<string>("--listen") { Description = HelpTexts.ServeListen, HelpName = "NAME" },
            new Option<string>("--port") { Description = HelpTexts.ServePort, HelpName = "PORT" },
        };
        opening.Lets(command, async (_, desk, cancellation) =>
        {
            var options = new WebOptions { Listen = desk.Options.Listen, Port = desk.Options.Port, Folder = FolderOf(desk), Nearby = desk.Options.NearbyHosts, Answers = desk.Options.Answers, Model = desk.Options.Model };
            await using var app = WebApp.Build(options, desk.Shelf, desk.Book.BookId, SystemClock.Instance);
            await using var porch = desk.Options.Answers is { } answers ? PorchApp.Build(new PorchOptions(answers, desk.Options.Porch), desk.Shelf, desk.Book.BookId, SystemClock.Instance) : null;
            await StartAsync(app, options.Port, cancellation);
            if (porch is not null)
            {
                await StartAsync(porch, desk.Options.Porch, cancellation);
            }

            desk.Screen.Say(WordTexts.Serving.With(options.Port == 0 ? app.Urls.First() : options.Address));
            if (porch is not null)
            {
                desk.Screen.Say(WordTexts.Answering.With(desk.Options.Answers!, porch.Urls.First()));
            }

            await app.WaitForShutdownAsync(cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Where what is not in the book lies beside it.</summary>
    internal static string FolderOf(Desk desk) => Path.GetDirectoryName(desk.Shelf.File ?? Path.GetFullPath(Places.Book))!;

    private static async Task StartAsync(Microsoft.AspNetCore.Builder.WebApplication app, int port, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException taken)
        {
            throw new RefusalException(RefusalReason.Conflict, TroubleTexts.PortTaken.With(port), taken);
        }
    }
}
