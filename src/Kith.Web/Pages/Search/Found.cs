using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.Search;

/// <summary>Something that was found, as the page tells it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Beside">About whom, and when.</param>
/// <param name="Address">Where it stands.</param>
public sealed record Found(string Text, string Beside, string Address)
{
    private const int Longest = 220;

    /// <summary>Reads the rows of hits, one query a kind.</summary>
    public static async Task<IReadOnlyList<Found>> OfAsync(KithContext book, IReadOnlyList<Hit> hits, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (hits.Count == 0)
        {
            return [];
        }

        var people = Ids(hits.Select(hit => hit.Person));
        var names = await book.People.AsNoTracking().Where(person => people.Contains(person.Id)).Select(person => new { person.Id, person.FormattedName, person.Organization }).ToDictionaryAsync(person => person.Id, cancellation);
        var facts = Of<Fact>(hits, "fact");
        var texts = await book.Facts.AsNoTracking().Where(fact => facts.Contains(fact.Id)).Select(fact => new { fact.Id, fact.Text }).ToDictionaryAsync(fact => fact.Id, fact => fact.Text, cancellation);
        var points = Of<ContactPoint>(hits, "contact_point");
        var ways = await book.ContactPoints.AsNoTracking().Where(point => points.Contains(point.Id)).Select(point => new { point.Id, point.Value }).ToDictionaryAsync(point => point.Id, point => point.Value, cancellation);
        var moments = Of<Moment>(hits, "moment");
        var passed = await book.Moments.AsNoTracking().Where(moment => moments.Contains(moment.Id)).Select(moment => new { moment.Id, moment.On, moment.Title, moment.Note }).ToDictionaryAsync(moment => moment.Id, cancellation);
        return
        [
            .. hits.Select(hit => (Hit: hit, Name: hit.Person is { } id && names.TryGetValue(id, out var person) ? person.FormattedName : "")).Select(one => one.Hit.Kind switch
            {
                "person" => new Found(one.Name, names.TryGetValue(new Id<Person>(one.Hit.Id), out var person) ? person.Organization ?? "" : "", $"/people/{one.Hit.Id}"),
                "fact" => new Found(texts.GetValueOrDefault(new Id<Fact>(one.Hit.Id), ""), Said.Fill(SearchTexts.Fact, one.Name), $"/people/{one.Hit.Person}"),
                "contact_point" => new Found(ways.GetValueOrDefault(new Id<ContactPoint>(one.Hit.Id), ""), one.Name, $"/people/{one.Hit.Person}"),
                _ when passed.TryGetValue(new Id<Moment>(one.Hit.Id), out var moment) =>
                    new Found(Short(string.Join(": ", new[] { moment.Title, moment.Note }.Where(part => part.Length > 0))), $"{(one.Name.Length > 0 ? Said.Fill(SearchTexts.Moment, one.Name) : SearchTexts.MomentAlone)}, {Said.Day(moment.On, today)}", $"/moments/{moment.Id}"),
                _ => null,
            }).OfType<Found>().Where(found => found.Text.Length > 0),
        ];
    }

    private static Id<Person>[] Ids(IEnumerable<Id<Person>?> people) => [.. people.OfType<Id<Person>>().Distinct()];

    private static Id<T>[] Of<T>(IReadOnlyList<Hit> hits, string kind) => [.. hits.Where(hit => hit.Kind == kind).Select(hit => new Id<T>(hit.Id))];

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
