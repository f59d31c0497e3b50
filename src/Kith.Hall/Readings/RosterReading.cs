using Kith.Exchange;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall;

/// <summary>Reads who is in the book, against which files are recognised: a few flat queries, whatever the number of people.</summary>
public static class RosterReading
{
    /// <summary>Everybody in the book.</summary>
    public static async Task<Roster> OfAsync(KithContext book, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var region = await book.Book.Select(b => b.Region).SingleAsync(cancellation);
        var points = (await book.ContactPoints.Select(c => new { c.Person, c.Kind, c.Normal }).ToListAsync(cancellation)).ToLookup(c => c.Person, c => new RosterPoint(c.Kind, c.Normal));
        var days = (await book.Occasions.Select(o => new { o.Person, o.Kind, o.On }).ToListAsync(cancellation)).ToLookup(o => o.Person, o => new RosterDay(o.Kind, o.On));
        var aliases = (await book.Aliases.Select(a => new { a.Person, a.Scheme, a.Value, a.Fingerprint }).ToListAsync(cancellation)).ToLookup(a => a.Person, a => new RosterAlias(a.Scheme, a.Value, a.Fingerprint));
        var people = await book.People.Select(p => new { p.Id, p.FormattedName, p.GivenName, p.FamilyName, p.Nicknames, p.Organization, p.IsMe }).ToListAsync(cancellation);
        return new Roster(
            [.. people.Select(p => new RosterEntry(p.Id, p.FormattedName)
            {
                Given = p.GivenName,
                Family = p.FamilyName,
                Nicknames = p.Nicknames,
                Organization = p.Organization,
                IsMe = p.IsMe,
                Points = [.. points[p.Id]],
                Days = [.. days[p.Id]],
                Aliases = [.. aliases[p.Id]],
            })],
            region);
    }
}
