using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Names;
using Kith.Storage;
using Kith.Web.Pages.People;

namespace Kith.Cli.Commands;

/// <summary>kith photo NAME FILE, kith photo NAME --remove: a person's picture.</summary>
internal static class PhotoCommand
{
    public static Command Make(Opening opening)
    {
        var name = new Argument<string>("NAME") { Description = HelpTexts.PhotoName };
        var file = new Argument<string?>("FILE") { Description = HelpTexts.PhotoFile, Arity = ArgumentArity.ZeroOrOne };
        var remove = new Option<bool>("--remove") { Description = HelpTexts.PhotoRemove };
        var command = new Command("photo", HelpTexts.Photo) { name, file, remove };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var who = await Somebody.OneAsync(desk.Book, parsed.GetRequiredValue(name), cancellation);
            return parsed.GetValue(remove) ? await RemoveAsync(desk, who, cancellation) : await PutAsync(desk, who, parsed.GetValue(file), cancellation);
        });
        return command;
    }

    private static async Task<int> PutAsync(Desk desk, Namesake who, string? path, CancellationToken cancellation)
    {
        if (path is null)
        {
            throw new RefusalException(RefusalReason.Invalid, TroubleTexts.NoPicture);
        }

        if (!File.Exists(path))
        {
            throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NoSuchFile.With(path));
        }

        await using var file = File.OpenRead(path);
        await PictureForm.PutAsync(desk.Book, who.Id, file, Path.GetFileName(path), cancellation);
        return End(desk, who, await desk.Book.SaveAsync(new Deed("photo.put", who.Name, desk.Now), cancellation), WordTexts.PhotoKept);
    }

    private static async Task<int> RemoveAsync(Desk desk, Namesake who, CancellationToken cancellation)
    {
        await PictureForm.TakeAwayAsync(desk.Book, who.Id, cancellation);
        return End(desk, who, await desk.Book.SaveAsync(new Deed("photo.remove", who.Name, desk.Now), cancellation), WordTexts.PhotoGone);
    }

    private static int End(Desk desk, Namesake who, long? revision, string sentence)
    {
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(new { Person = who.Id.Value, who.Name, Revision = revision });
        }
        else
        {
            desk.Screen.Say(revision is null ? WordTexts.PhotoSame.With(who.Name) : sentence.With(who.Name, revision));
        }

        return ExitCode.Done;
    }
}
