using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Texts;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Cli.Commands;

/// <summary>kith search WORDS: people, addresses, facts and notes by the beginnings of words.</summary>
internal static class SearchCommand
{
    public static Command Make(Opening opening)
    {
        var words = new Argument<string[]>("WORDS") { Description = HelpTexts.SearchWords, Arity = ArgumentArity.OneOrMore };
        var most = new Option<int>("--limit") { Description = HelpTexts.Limit, HelpName = "N", DefaultValueFactory = _ => 50 };
        var command = new Command("search", HelpTexts.Search) { words, most };
        opening.Lets(command, async (parsed, desk, cancellation) =>
        {
            var hits = await desk.Book.SearchAsync(string.Join(' ', parsed.GetRequiredValue(words)), parsed.GetValue(most), cancellation);
            var lines = await LinesAsync(desk.Book, hits, cancellation);
            desk.Screen.List(
                lines,
                new Column<Line>(WordTexts.Kind, line => WordTexts.ResourceManager.GetString("Kind." + line.Kind, WordTexts.Culture) ?? line.Kind),
                new Column<Line>(WordTexts.Who, line => line.Name ?? ""),
                new Column<Line>(WordTexts.When, line => line.On is { } on ? DayText.Iso(on) : ""),
                new Column<Line>(WordTexts.What, line => line.Text));
            return lines.Count > 0 ? ExitCode.Done : throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NothingFound);
        });
        return command;
    }

    private static async Task<List<Line>> LinesAsync(KithContext book, IReadOnlyList<Hit> hits, CancellationToken cancellation)
    {
        var people = hits.Select(hit => hit.Person).OfType<Id<Person>>().Distinct().ToArray();
        var names = await book.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FormattedName, cancellation);
        var lines = new List<Line>();
        foreach (var hit in hits)
        {
            var (text, on) = await TextAsync(book, hit, cancellation);
            lines.Add(new Line(hit.Kind, hit.Id, hit.Person?.Value, hit.Person is { } who ? names.GetValueOrDefault(who) : null, on, text));
        }

        return lines;
    }

    private static async Task<(string Text, LocalDate? On)> TextAsync(KithContext book, Hit hit, CancellationToken cancellation) => hit.Kind switch
    {
        "person" => (await book.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == new Id<Person>(hit.Id), cancellation) is { } person ? person.Organization ?? person.Note : "", null),
        "fact" => (await book.Facts.Where(f => f.Id == new Id<Fact>(hit.Id)).Select(f => f.Text).SingleOrDefaultAsync(cancellation) ?? "", null),
        "moment" => await book.Moments.AsNoTracking().SingleOrDefaultAsync(m => m.Id == new Id<Moment>(hit.Id), cancellation) is { } moment
            ? (string.Join(": ", new[] { moment.Title, moment.Note }.Where(part => part.Length > 0)), moment.On) : ("", null),
        _ => (await book.ContactPoints.Where(c => c.Id == new Id<ContactPoint>(hit.Id)).Select(c => c.Value).SingleOrDefaultAsync(cancellation) ?? "", null),
    };

    private sealed record Line(string Kind, Guid Id, Guid? Person, string? Name, LocalDate? On, string Text);
}
