using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;
using Kith.Hall.Records;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Pages.People;
using Microsoft.EntityFrameworkCore;
using Filling = Kith.Hall.Records.Filling;

namespace Kith.Cli.Commands.People;

/// <summary>kith person add, edit and remove: what the forms of the pages do, by the same forms.</summary>
internal static class PersonCommand
{
    private static readonly (string Name, Action<NewPerson, string> Say)[] New =
    [
        ("nicknames", (form, text) => form.Nicknames = text), ("email", (form, text) => form.Email = text), ("phone", (form, text) => form.Phone = text), ("context", (form, text) => form.Context = text),
    ];

    private static readonly (string Name, Action<PersonForm, string> Say)[] Known =
    [
        ("name", (form, text) => form.Formatted = text), ("given", (form, text) => form.Given = text), ("family", (form, text) => form.Family = text),
        ("additional", (form, text) => form.Additional = text), ("prefixes", (form, text) => form.Prefixes = text), ("suffixes", (form, text) => form.Suffixes = text),
        ("nicknames", (form, text) => form.Nicknames = text), ("pronouns", (form, text) => form.Pronouns = text), ("organization", (form, text) => form.Organization = text),
        ("title", (form, text) => form.Title = text), ("zone", (form, text) => form.Zone = text), ("languages", (form, text) => form.Languages = text),
        ("died-on", (form, text) => form.DiedOn = PartialDateForm.Of(Dates.Read("died-on", text))), ("note", (form, text) => form.Note = text), ("tags", (form, text) => form.Tags = text),
        ("email", (form, text) => form.Reach.Emails = text), ("phone", (form, text) => form.Reach.Phones = text), ("url", (form, text) => form.Reach.Urls = text), ("handle", (form, text) => form.Reach.Handles = text),
    ];

    public static Command Make(Opening opening) => new("person", HelpTexts.Person) { Add(opening), Edit(opening), Remove(opening) };

    private static Command Add(Opening opening)
    {
        var (name, fields) = (NameOf(HelpTexts.PersonNewName), new FormOptions<NewPerson>("Person", New));
        var command = new Command("add", HelpTexts.PersonAdd) { name };
        fields.AddTo(command);
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var form = new NewPerson { Name = string.Join(' ', parsed.GetRequiredValue(name)) };
            fields.Fill(form, parsed);
            var person = form.AddTo(desk.Book, await RegionAsync(desk.Book, cancellation));
            return await Saved.SayAsync(desk, "person.add", person, cancellation);
        });
        return command;
    }

    private static Command Edit(Opening opening)
    {
        var (name, fields) = (NameOf(HelpTexts.WhoName), new FormOptions<PersonForm>("Person", Known));
        var command = new Command("edit", HelpTexts.PersonEdit) { name };
        fields.AddTo(command);
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var person = await OneAsync(desk.Book, parsed.GetRequiredValue(name), cancellation);
            var points = await desk.Book.ContactPoints.Where(point => point.Person == person.Id).OrderBy(point => point.Ordinal).ToListAsync(cancellation);
            var tags = await desk.Book.Tags.Where(tag => tag.Person == person.Id).OrderBy(tag => tag.Name).ToListAsync(cancellation);
            var form = PersonForm.Of(person, points, tags);
            fields.Fill(form, parsed);
            form.ApplyTo(desk.Book, person, points, tags, await RegionAsync(desk.Book, cancellation));
            return await Saved.SayAsync(desk, "person.edit", person, cancellation);
        });
        return command;
    }

    private static Command Remove(Opening opening)
    {
        var name = NameOf(HelpTexts.WhoName);
        var command = new Command("remove", HelpTexts.PersonRemove) { name };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var person = await OneAsync(desk.Book, parsed.GetRequiredValue(name), cancellation);
            await desk.Book.RemoveAsync(person, cancellation);
            return await Saved.SayAsync(desk, "person.remove", person, cancellation);
        });
        return command;
    }

    private static Argument<string[]> NameOf(string help) => new("NAME") { Description = help, Arity = ArgumentArity.OneOrMore };

    private static Task<string?> RegionAsync(KithContext book, CancellationToken cancellation) => book.Book.Select(settings => settings.Region).SingleAsync(cancellation);

    /// <summary>The one person whom some words mean, tracked.</summary>
    internal static async Task<Person> OneAsync(KithContext book, string[] words, CancellationToken cancellation)
    {
        var name = string.Join(' ', words);
        return await book.FindAsync(await Filling.PersonAsync(book, name, cancellation), cancellation) ?? throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NobodyCalled.With(name));
    }
}
