using System.CommandLine;
using Kith.Cli.Commands.Records;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Hall.Records;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Pages.People;
using Filling = Kith.Hall.Records.Filling;

namespace Kith.Cli.Commands.People;

/// <summary>kith tie NAME: how the owner and somebody know each other, and what the owner wishes for, by the form of the pages.</summary>
internal static class TieCommand
{
    private const string Unsaid = "unsaid";

    private static readonly (string Name, Action<TieForm, string> Say)[] Fields =
    [
        ("context", (form, text) => form.Context = text), ("place", (form, text) => form.Place = text), ("on", (form, text) => form.On = PartialDateForm.Of(Dates.Read("on", text))),
        ("through", (form, text) => form.Through = text), ("story", (form, text) => form.Story = text), ("intention", (form, text) => form.Intention = Wanted(text)),
        ("every", (form, text) => form.Wish = text), ("sides", Touches), ("shared", (form, text) => form.Shared = text),
    ];

    private static readonly (string Name, Action<Tie, NodaTime.LocalDate> Do)[] Verbs =
    [
        ("rest", (tie, today) => tie.Rest(today)), ("wake", (tie, _) => tie.Wake()),
        ("pause", (tie, today) => tie.PauseUntil(today.PlusDays(VerbsModel.PauseDays))), ("unpause", (tie, _) => tie.PauseUntil(null)),
    ];

    public static Command Make(Opening opening)
    {
        var name = new Argument<string[]>("NAME") { Description = HelpTexts.WhoName, Arity = ArgumentArity.OneOrMore };
        var command = new Command("tie", HelpTexts.Tie) { name };
        var fields = new FormOptions<TieForm>("Tie", Fields);
        fields.AddTo(command);
        var verbs = Verbs.Select(verb => (verb.Name, Option: new Option<bool>("--" + verb.Name) { Description = RecordTexts.ResourceManager.GetString("Tie." + verb.Name, RecordTexts.Culture) ?? verb.Name }, verb.Do)).ToList();
        verbs.ForEach(verb => command.Options.Add(verb.Option));
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var person = await PersonCommand.OneAsync(desk.Book, parsed.GetRequiredValue(name), cancellation);
            var tie = person.IsMe ? throw new RefusalException(RefusalReason.Invalid, TroubleTexts.NoTie.With(person.FormattedName)) : await TieAsync(desk.Book, person.Id, cancellation);
            var done = verbs.Where(verb => parsed.GetValue(verb.Option)).ToList();
            if (done.Count == 0 && !fields.Says(parsed))
            {
                return await SayAsync(desk, person, tie, cancellation);
            }

            if (fields.Says(parsed))
            {
                var form = await FormAsync(desk.Book, tie, cancellation);
                fields.Fill(form, parsed);
                form.ApplyTo(tie, string.IsNullOrWhiteSpace(form.Through) ? null : await Filling.PersonAsync(desk.Book, form.Through, cancellation), desk.Today);
                await Acquaintance.ProveAsync(desk.Book, tie, desk.Today, cancellation);
            }

            done.ForEach(verb => verb.Do(tie, desk.Today));
            return await Saved.SayAsync(desk, done.Count == 1 && !fields.Says(parsed) ? "tie." + done[0].Name : "tie.edit", person, cancellation);
        });
        return command;
    }

    private static async Task<int> SayAsync(Desk desk, Person person, Tie tie, CancellationToken cancellation)
    {
        var form = await FormAsync(desk.Book, tie, cancellation);
        var said = new (string Name, string? Text)[]
        {
            ("name", person.FormattedName), ("context", form.Context), ("place", form.Place), ("on", tie.OriginOn?.ToString()), ("through", form.Through), ("story", form.Story),
            ("intention", tie.Intention is { } intention ? RecordField.WordOf(intention) : null), ("every", form.Wish), ("sides", string.Join(", ", form.Sides.Select(RecordField.WordOf))), ("shared", form.Shared),
            ("restingSince", tie.RestingSince is { } since ? DayText.Iso(since) : null), ("pausedUntil", tie.PausedUntil is { } until ? DayText.Iso(until) : null),
        }.Where(line => !string.IsNullOrEmpty(line.Text)).ToList();
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(said.Select(line => KeyValuePair.Create(line.Name, line.Text)).Prepend(KeyValuePair.Create("person", (string?)person.Id.ToString())).ToDictionary());
            return ExitCode.Done;
        }

        desk.Screen.List(
            ChoiceWords.AsTyped ? said : said.ConvertAll(line => (line.Name, Text: line.Name switch { "intention" => Named.Of(tie.Intention), "sides" => Said.List([.. form.Sides.Select(Named.Of)]), _ => line.Text })),
            new Column<(string Name, string? Text)>("", line => RecordTexts.ResourceManager.GetString("Head." + line.Name, RecordTexts.Culture) ?? line.Name),
            new Column<(string Name, string? Text)>("", line => line.Text ?? ""));
        return ExitCode.Done;
    }

    private static async Task<TieForm> FormAsync(KithContext book, Tie tie, CancellationToken cancellation) =>
        TieForm.Of(tie, tie.OriginThrough is { } through ? (await book.FindAsync(through, cancellation))?.FormattedName : null);

    private static async Task<Tie> TieAsync(KithContext book, Id<Person> person, CancellationToken cancellation)
    {
        if (await book.FindTieAsync(person, cancellation) is { } known)
        {
            return known;
        }

        var made = Tie.With(person, Origin.Unsaid);
        book.Add(made);
        return made;
    }

    private static void Touches(TieForm form, string text)
    {
        form.Sides.Clear();
        foreach (var side in Named.Each(new Filled(new Dictionary<string, string> { ["sides"] = text.Replace('\n', ',') }, default).Choices<Sides>("sides")))
        {
            form.Sides.Add(side);
        }
    }

    private static Intention? Wanted(string text)
    {
        var choice = RecordField.Choice<Intention>("intention");
        return text is "" or Unsaid ? null
            : Enum.GetValues<Intention>().Where(value => RecordField.WordOf(value) == text).Cast<Intention?>().FirstOrDefault()
            ?? throw new RefusalException(RefusalReason.Invalid, RecordTexts.NoIntention.With(text, string.Join(", ", choice.Words.Append(Unsaid))));
    }
}
