using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Exports;

namespace Kith.Cli.Commands;

/// <summary>kith export FILE: the whole book, the people as vCards, or the record as JSON.</summary>
internal static class ExportCommand
{
    public static Command Make(Opening opening)
    {
        var file = new Argument<string>("FILE") { Description = HelpTexts.ExportFile };
        var command = new Command("export", HelpTexts.Export) { file };
        opening.Lets(command, (parsed, desk, cancellation) => RunAsync(desk, Path.GetFullPath(parsed.GetRequiredValue(file)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Desk desk, string file, CancellationToken cancellation)
    {
        var ending = Path.GetExtension(file).ToLowerInvariant();
        if (ending is not (".zip" or ".vcf" or ".json"))
        {
            throw new RefusalException(RefusalReason.Invalid, TroubleTexts.NoSuchFormat.With(ending));
        }

        if (File.Exists(file))
        {
            throw new RefusalException(RefusalReason.Conflict, TroubleTexts.FileIsThere.With(file));
        }

        var unfinished = file + ".unfinished";
        try
        {
            var (people, moments) = await WriteAsync(desk, unfinished, ending, cancellation);
            File.Move(unfinished, file);
            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new { File = file, People = people, Moments = moments });
            }
            else
            {
                desk.Screen.Say((ending switch { ".zip" => WordTexts.ExportedWhole, ".vcf" => WordTexts.ExportedCards, _ => WordTexts.ExportedJson }).With(people, moments, file));
            }

            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(RefusalReason.Conflict, TroubleTexts.CannotWrite.With(file, fault.Message), fault);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task<(int People, int? Moments)> WriteAsync(Desk desk, string file, string ending, CancellationToken cancellation)
    {
        await using var to = File.Create(file);
        if (ending == ".vcf")
        {
            return (await CardExport.WriteAsync(desk.Book, to, desk.Now, cancellation), null);
        }

        if (ending == ".zip")
        {
            return ((await BookArchive.WriteAsync(desk.Book, to, desk.Now, cancellation)).People, null);
        }

        var (people, moments) = await BookExport.WriteAsync(desk.Book, to, cancellation);
        return (people, moments);
    }
}
