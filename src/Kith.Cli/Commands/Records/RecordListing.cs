using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Hall;
using Kith.Hall.Records;
using Filling = Kith.Hall.Records.Filling;

namespace Kith.Cli.Commands.Records;

/// <summary>Lists the records of a kind, newest first, with the handles by which they are named.</summary>
internal static class RecordListing
{
    private const int Page = 200;

    /// <summary>Answers with the list.</summary>
    public static async Task<int> SayAsync(Desk desk, RecordKind kind, string? person, bool all, int most, CancellationToken cancellation)
    {
        Id<Person>? about = person is null ? null : await Filling.PersonAsync(desk.Book, person, cancellation);
        var views = await ReadAsync(desk, kind, about, all, most + 1, cancellation);
        var shown = views.Take(most).ToList();
        var handles = await Handle.OfAsync(desk.Book, kind, [.. shown.Select(view => view.Id)], cancellation);
        if (desk.Screen.Json)
        {
            desk.Screen.SayJson(shown.Select(view => view.Shape()));
        }
        else
        {
            desk.Screen.List(shown, [new Column<RecordView>(RecordTexts.Handle, view => handles[view.Id]), .. Columns(kind, shown, desk.Screen.Draws)]);
        }

        if (views.Count > most)
        {
            desk.Screen.Remark(RecordTexts.MoreAreThere.With(most));
        }

        return ExitCode.Done;
    }

    /// <summary>What is shown of a record, whole, a field a line.</summary>
    /// <param name="desk">Where it is shown.</param>
    /// <param name="view">The record.</param>
    /// <param name="handle">By which it is named.</param>
    /// <param name="turns">What became of a reminder on its days; null for every other kind.</param>
    public static void Say(Desk desk, RecordView view, string handle, IReadOnlyList<ReminderTurn>? turns)
    {
        if (desk.Screen.Json)
        {
            var shape = view.Shape();
            desk.Screen.SayJson(turns is null ? shape : new Dictionary<string, object?>(shape) { ["turns"] = turns.Select(turn => new { turn.On, turn.Kind, turn.SettledOn }) });
            return;
        }

        var lines = view.Kind.Fields.SelectMany(field => Lines(view, field)).Where(line => line.Text.Length > 0).Prepend((Name: RecordTexts.Handle, Text: handle)).ToList();
        desk.Screen.List(lines, new Column<(string Name, string Text)>("", line => line.Name), new Column<(string Name, string Text)>("", line => line.Text));
        desk.Screen.Block(Hall.Texts.RecordTexts.Turns, (turns ?? []).Select(turn => $"{DayText.Iso(turn.On)}  {ReminderTurns.InWords(turn)}"));
        if (desk.Screen.Draws && view.Verbs.Count > 0)
        {
            desk.Screen.Say(RecordTexts.Can.With(string.Join(", ", view.Verbs.Select(verb => verb.Word))));
        }
    }

    private static async Task<List<RecordView>> ReadAsync(Desk desk, RecordKind kind, Id<Person>? about, bool all, int most, CancellationToken cancellation)
    {
        var found = new List<RecordView>();
        Guid? before = null;
        while (found.Count < most)
        {
            var page = await kind.NewestAsync(desk.Book, about, before, Page, cancellation);
            found.AddRange(page.Where(view => all || !view.IsSettled));
            if (page.Count < Page)
            {
                break;
            }

            before = page[^1].Id;
        }

        return found.Count > most ? found[..most] : found;
    }

    /// <summary>In a pipe always the same columns; on a terminal those in which something stands.</summary>
    private static IEnumerable<Column<RecordView>> Columns(RecordKind kind, List<RecordView> shown, bool draws) =>
        from field in kind.Fields
        where field.Shape is not (FieldShape.Reference or FieldShape.Choices or FieldShape.Rows) && field.Name != "currency"
        where !draws || shown.Any(view => Text(view, field).Length > 0)
        select new Column<RecordView>(Heading(field), view => Text(view, field));

    /// <summary>The lines of a field: one, or one for each of its rows.</summary>
    private static IEnumerable<(string Name, string Text)> Lines(RecordView view, RecordField field) => field.Shape == FieldShape.Rows
        ? view.Rows(field.Name).Select((row, at) => (at == 0 ? Heading(field) : "", string.Join(" · ", new[] { view.Names.GetValueOrDefault(row.Person.Value, ""), row.InWords() }.Where(part => part.Length > 0))))
        : [(Heading(field), Text(view, field))];

    private static string Text(RecordView view, RecordField field) => field.Shape switch
    {
        FieldShape.Person or FieldShape.People => view.Called(field.Name),
        FieldShape.Amount when view.Text(field.Name).Length > 0 => $"{view.Text(field.Name)} {view.Text("currency")}".Trim(),
        FieldShape.Choice or FieldShape.Choices => ChoiceWords.Of(view.Kind, field, view.Text(field.Name)),
        _ => view.Text(field.Name),
    };

    private static string Heading(RecordField field) => RecordTexts.ResourceManager.GetString("Head." + field.Name, RecordTexts.Culture) ?? field.Name;
}
