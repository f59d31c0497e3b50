using System.Globalization;
using System.Text;
using Kith.Storage;
using Kith.Storage.Queries;
using Kith.Web.Pages.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Api;

/// <summary>The lists of the pages for programs: the same rows as JSON and as CSV.</summary>
public static class Lists
{
    /// <summary>Maps them.</summary>
    public static void MapLists(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/people.json", async (string? q, string? quiet, string? circle, KithContext book, IClock clock, CancellationToken cancellation) =>
            TypedResults.Json(await PeopleAsync(q, quiet, circle, book, clock, cancellation), ListJson.Default.IReadOnlyListListedPerson));
        routes.MapGet("/people.csv", async (string? q, string? quiet, string? circle, KithContext book, IClock clock, CancellationToken cancellation) =>
            Csv("people", ["id", "name", "organization", "context", "circle", "last"], (await PeopleAsync(q, quiet, circle, book, clock, cancellation)).Select(row =>
                new[] { row.Id.ToString(), row.Name, row.Organization, row.Context, row.Circle, row.Last })));
        routes.MapGet("/people/{id:guid}/moments.json", (Id<Person> id, KithContext book) => TypedResults.Json(MomentsAsync(book, id), ListJson.Default.IAsyncEnumerableListedMoment));
        routes.MapGet("/people/{id:guid}/moments.csv", async (Id<Person> id, KithContext book, CancellationToken cancellation) =>
            Csv("moments", ["id", "on", "kind", "minutes", "substance", "title", "place", "note"], (await MomentsAsync(book, id).AllAsync(cancellation)).Select(row =>
                new[] { row.Id.ToString(), row.On, row.Kind, row.Minutes?.ToString(CultureInfo.InvariantCulture), row.Substance, row.Title, row.Place, row.Note })));
    }

    private static async IAsyncEnumerable<ListedMoment> MomentsAsync(KithContext book, Id<Person> id)
    {
        var moments = book.Participants.Where(part => part.Person == id).OrderByDescending(part => part.On)
            .Join(book.Moments, part => part.Moment, moment => moment.Id, (part, moment) => moment)
            .Select(moment => new { moment.Id, moment.On, moment.Kind, moment.Minutes, moment.Substance, moment.Title, moment.Place, moment.Note });
        await foreach (var moment in moments.AsAsyncEnumerable())
        {
            yield return new(moment.Id.Value, Hall.Wording.Said.Iso(moment.On), moment.Kind.ToString(), moment.Minutes, moment.Substance.ToString(), moment.Title, moment.Place, moment.Note);
        }
    }

    private static async Task<IReadOnlyList<ListedPerson>> PeopleAsync(string? q, string? quiet, string? circle, KithContext book, IClock clock, CancellationToken cancellation)
    {
        var today = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(clock.GetCurrentInstant());
        var filter = new PeopleFilter { Q = q ?? "", Quiet = quiet ?? "", Circle = circle ?? "" };
        var rows = await filter.Among(book, today).InFilingOrder().AsRows(book).ToListAsync(cancellation);
        return [.. rows.Select(row => new ListedPerson(row.Id.Value, row.Name, row.Organization, row.Context, row.Intention?.ToString().ToLowerInvariant(), row.Last is { } last ? Hall.Wording.Said.Iso(last) : null))];
    }

    /// <summary>RFC 4180. A cell that a spreadsheet would take for a formula is told apart by an apostrophe (CWE-1236).</summary>
    internal static IResult Csv(string name, string[] head, IEnumerable<string?[]> rows)
    {
        var text = new StringBuilder();
        text.Append(string.Join(',', head)).Append("\r\n");
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"{name}.csv"));
    }

    private static string Cell(string? value)
    {
        var text = value is null or "" ? "" : value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
