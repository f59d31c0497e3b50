using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall.Records;

/// <summary>A place where a name of somebody forgotten still stands alone, as every door tells it.</summary>
/// <param name="At">The place.</param>
/// <param name="Kind">What it is; null when it is a row of no kind that is shown by itself.</param>
/// <param name="What">What it is in words, and whose.</param>
/// <param name="Link">The page on which to look.</param>
public sealed record LeftPlace(StillNamed At, RecordKind? Kind, string What, string Link)
{
    /// <summary>The places that forgetting left.</summary>
    public static async Task<IReadOnlyList<LeftPlace>> OfAsync(KithContext book, Forgotten forgotten, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(forgotten);
        var people = forgotten.Places.Select(place => place.Whose).OfType<Id<Person>>().Distinct().ToArray();
        var names = await book.People.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.FormattedName, cancellation);
        return [.. forgotten.Places.Select(place => Of(place, place.Whose is { } whose ? names.GetValueOrDefault(whose) : null))];
    }

    private static LeftPlace Of(StillNamed place, string? whose)
    {
        var kind = RecordKinds.All.FirstOrDefault(one => one.Word == place.Table.Replace('_', '-'));
        var what = place.Revision is { } revision ? Said.Fill(WholeTexts.PlaceChange, revision) : kind is null ? WholeTexts.PlaceOther : RecordWords.One(kind);
        var link = (place.Revision, kind, place.Whose) switch
        {
            (not null, _, _) => "/history",
            (_, not null, _) => $"/{kind.Plural}/{place.Record}",
            (_, _, { } person) => $"/people/{person}",
            _ => "/people",
        };
        return new LeftPlace(place, kind, whose is null ? what : Said.Fill(WholeTexts.PlaceOf, what, whose), link);
    }
}
