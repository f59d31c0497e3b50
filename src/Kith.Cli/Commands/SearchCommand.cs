using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Hall.Records;
using Kith.Storage;
using NodaTime;

namespace Kith.Cli.Commands;

/// <summary>kith search WORDS: people, what passed, and every other kind of record.</summary>
internal static class SearchCommand
{
    public static Command Make(Opening opening)
    {
        var words = new Argument<string[]>("WORDS") { Description = HelpTexts.SearchLine, Arity = ArgumentArity.OneOrMore };
        var most = new Option<int>("--limit") { Description = HelpTexts.Limit, HelpName = "N", DefaultValueFactory = _ => 50 };
        var command = new Command("search", HelpTexts.SearchAll) { words, most };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var hits = await Seeking.SeekAsync(desk.Book, string.Join(' ', parsed.GetRequiredValue(words)), parsed.GetValue(most), cancellation);
            Line[] lines = [.. hits.Select(hit => new Line(hit.Kind, hit.Id, hit.Person?.Value, hit.Name.Length > 0 ? hit.Name : null, hit.Kind is "person" or "contact_point" ? null : hit.On, Text(hit), Seeking.Word(hit)))];
            desk.Screen.List(
                lines,
                new Column<Line>(WordTexts.Kind, line => line.Word),
                new Column<Line>(WordTexts.Who, line => line.Name ?? ""),
                new Column<Line>(WordTexts.When, line => line.On is { } on ? DayText.Iso(on) : ""),
                new Column<Line>(WordTexts.What, line => line.Text));
            return lines.Length > 0 ? ExitCode.Done : throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NothingFound);
        });
        return command;
    }

    private static string Text(Hit hit) => hit.Kind switch
    {
        "person" => hit.Title.Length > 0 ? hit.Title : hit.Text,
        "fact" or "contact_point" => hit.Text,
        _ => hit.Line,
    };

    private sealed record Line(string Kind, Guid Id, Guid? Person, string? Name, LocalDate? On, string Text, [property: System.Text.Json.Serialization.JsonIgnore] string Word);
}
