using System.CommandLine;
using Kith.Cli.Commands.Records;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Storage;
using Kith.Storage.Queries;
using Kith.Web.Markup;
using Kith.Web.Pages.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Commands;

/// <summary>kith documents: files of people, kept, listed, written out again and taken away.</summary>
internal static class DocumentsCommand
{
    private const string Plural = "documents";

    public static Command Make(Opening opening)
    {
        var person = new Option<string?>("--person") { Description = RecordTexts.ListPerson, HelpName = RecordTexts.Shape_Person };
        var command = new Command(Plural, HelpTexts.Documents) { person, Add(opening), Save(opening), Remove(opening) };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var about = parsed.GetValue(person) is { } name ? (await Somebody.OneAsync(desk.Book, name, cancellation)).Id : (Id<Person>?)null;
            var rows = await desk.Book.Documents.AsNoTracking().Where(document => about == null || document.Person == about).OrderBy(document => document.Id)
                .Join(desk.Book.People, document => document.Person, one => one.Id, (document, one) => new { document.Id, document.Name, document.MediaType, document.Size, Person = one.Id, Whose = one.FormattedName }).ToListAsync(cancellation);
            var handles = await Handle.OfAsync(Ending(desk, cancellation), [.. rows.Select(row => row.Id.Value)]);
            desk.Screen.List(
                rows.ConvertAll(row => new Line(row.Id.Value, handles[row.Id.Value], row.Person.Value, row.Whose, row.Name, row.MediaType, row.Size)),
                new Column<Line>(RecordTexts.Handle, line => line.Handle),
                new Column<Line>(WordTexts.Whose, line => line.Whose),
                new Column<Line>(WordTexts.Name, line => line.Name),
                new Column<Line>("", line => DocumentSize.Said(line.Size)));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Add(Opening opening)
    {
        var (name, file) = (new Argument<string>("NAME") { Description = HelpTexts.PhotoName }, new Argument<string>("FILE") { Description = HelpTexts.DocumentsFile });
        var command = new Command("add", HelpTexts.DocumentsAdd) { name, file };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var (who, path) = (await Somebody.OneAsync(desk.Book, parsed.GetRequiredValue(name), cancellation), parsed.GetRequiredValue(file));
            if (!File.Exists(path))
            {
                throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NoSuchFile.With(path));
            }

            await using var bytes = File.OpenRead(path);
            var document = await DocumentForm.KeepAsync(desk.Book, who.Id, bytes, Path.GetFileName(path), cancellation);
            return End(desk, document, "document.add", await desk.Book.SaveAsync(new Deed("document.add", who.Name, desk.Now), cancellation));
        });
        return command;
    }

    private static Command Save(Opening opening)
    {
        var (handle, file) = (new Argument<string>("HANDLE") { Description = RecordTexts.HandleHelp }, new Argument<string?>("FILE") { Description = HelpTexts.DocumentsTo, Arity = ArgumentArity.ZeroOrOne });
        var command = new Command("save", HelpTexts.DocumentsSave) { handle, file };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var document = await FindAsync(desk, parsed.GetRequiredValue(handle), cancellation);
            var path = parsed.GetValue(file) ?? document.Name;
            try
            {
                await using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                await to.WriteAsync(document.Bytes, cancellation);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new RefusalException(RefusalReason.Conflict, File.Exists(path) ? TroubleTexts.FileIsThere.With(path) : TroubleTexts.CannotWrite.With(path, fault.Message), fault);
            }

            if (desk.Screen.Json)
            {
                desk.Screen.SayJson(new { Id = document.Id.Value, document.Name, File = path });
            }
            else
            {
                desk.Screen.Say(WordTexts.DocumentSaved.With(document.Name, path));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Remove(Opening opening)
    {
        var handle = new Argument<string>("HANDLE") { Description = RecordTexts.HandleHelp };
        var command = new Command("remove", HelpTexts.DocumentsRemove) { handle };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var document = await FindAsync(desk, parsed.GetRequiredValue(handle), cancellation);
            desk.Book.Remove(document);
            var whose = await desk.Book.People.Where(person => person.Id == document.Person).Select(person => person.FormattedName).SingleAsync(cancellation);
            return End(desk, document, "document.remove", await desk.Book.SaveAsync(new Deed("document.remove", whose, desk.Now), cancellation));
        });
        return command;
    }

    private static async Task<Document> FindAsync(Desk desk, string said, CancellationToken cancellation)
    {
        var id = new Id<Document>(await Handle.FindAsync(Ending(desk, cancellation), Plural, said));
        return await desk.Book.Documents.SingleAsync(document => document.Id == id, cancellation);
    }

    private static Func<IReadOnlyList<string>, Task<IReadOnlyList<Guid>>> Ending(Desk desk, CancellationToken cancellation) => tails => desk.Book.EndingAsync<Document>(tails, cancellation);

    private static int End(Desk desk, Document document, string verb, long? revision)
    {
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(new { Id = document.Id.Value, document.Name, document.MediaType, document.Size, Person = document.Person.Value, Revision = revision });
        }
        else
        {
            desk.Screen.Say(RecordTexts.Changed.With("", ChangeWords.Of(verb, document.Name), revision));
        }

        return ExitCode.Done;
    }

    private sealed record Line(Guid Id, string Handle, Guid Person, string Whose, string Name, string MediaType, int Size);
}
