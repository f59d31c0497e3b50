using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Storage;

namespace Kith.Cli.Commands;

/// <summary>kith backup FILE: a checked copy of the book, made while it is in use.</summary>
internal static class BackupCommand
{
    public static Command Make(Opening opening)
    {
        var file = new Argument<string>("FILE") { Description = HelpTexts.BackupFile };
        var command = new Command("backup", HelpTexts.Backup) { file };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var path = Path.GetFullPath(parsed.GetRequiredValue(file));
            var rows = await Backup.WriteAsync(desk.Shelf, path, cancellation);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new { File = path, Rows = rows });
            }
            else
            {
                desk.Screen.Say(WordTexts.BackedUp.With(path, rows));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
