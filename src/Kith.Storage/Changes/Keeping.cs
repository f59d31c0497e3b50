using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kith.Storage.Changes;

/// <summary>Finds the rows that cannot be taken back alone: those that later changes wrote again, those that later rows rest on, and, of a person who stays, all that belongs to them.</summary>
internal sealed class Keeping(KithContext book, IReadOnlyList<ChangeRow> rows, IReadOnlyDictionary<(string Table, string Key), long> later)
{
    private readonly HashSet<(string Table, string Key)> going = [.. rows.Where(r => r.Operation == Operation.Insert).Select(r => (r.Table, r.Key))];
    private readonly HashSet<(string Table, string Key)> kept = [];

    /// <summary>The rows that stay.</summary>
    public async Task<HashSet<(string Table, string Key)>> FindAsync(CancellationToken cancellation)
    {
        foreach (var row in rows.Where(r => later.ContainsKey((r.Table, r.Key))))
        {
            kept.Add((row.Table, row.Key));
        }

        // Only rows written later can rest on these without being among them: the log names them all.
        foreach (var ((table, key), _) in later.Where(l => !going.Contains(l.Key)))
        {
            await KeepParentsAsync(table, key, cancellation);
        }

        foreach (var (table, key) in kept.ToArray())
        {
            await KeepParentsAsync(table, key, cancellation);
        }

        KeepWhatBelongs();
        return kept;
    }

    private async Task KeepParentsAsync(string name, string key, CancellationToken cancellation)
    {
        var table = Row.Table(book, name);
        if (await Row.ImageAsync(book, table, key, cancellation) is not { } image)
        {
            return;
        }

        var columns = RowImage.Read(table, image).ToDictionary(c => c.Property, c => c.Value);
        foreach (var foreign in table.GetForeignKeys().Where(f => f.PrincipalEntityType.ClrType != typeof(Book)))
        {
            var parent = foreign.Properties.Where(columns.ContainsKey).Select(p => (p, columns[p])).ToArray();
            if (parent.Any(column => column.Item2 is null))
            {
                continue;
            }

            var reference = (foreign.PrincipalEntityType.GetTableName()!, RowImage.WriteKey(parent));
            if (going.Contains(reference) && kept.Add(reference))
            {
                await KeepParentsAsync(reference.Item1, reference.Item2, cancellation);
            }
        }
    }

    /// <summary>A person who stays keeps their addresses, facts and tie; what passed with them, the moments of the import, still goes.</summary>
    private void KeepWhatBelongs()
    {
        var people = kept.Where(k => k.Table == "person").Select(k => k.Key.Trim('[', ']')).ToHashSet();
        if (people.Count == 0)
        {
            return;
        }

        string[] belongings = ["tie", "photo", "original_card", "tag"];
        foreach (var (table, key) in going.Where(g => belongings.Contains(g.Table) && people.Contains(g.Key.Trim('[', ']').Split(',')[0])))
        {
            kept.Add((table, key));
        }

        KeepByImage(people);
    }

    private void KeepByImage(HashSet<string> people)
    {
        // These name their person outside their key.
        var ids = people.Select(p => new Id<Person>(Guid.Parse(p.Trim('"')))).ToArray();
        Keep("contact_point", book.ContactPoints.Where(c => ids.Contains(c.Person)).Select(c => c.Id.ToString()));
        Keep("postal_address", book.PostalAddresses.Where(c => ids.Contains(c.Person)).Select(c => c.Id.ToString()));
        Keep("fact", book.Facts.Where(c => ids.Contains(c.Person)).Select(c => c.Id.ToString()));
        Keep("occasion", book.Occasions.Where(c => ids.Contains(c.Person)).Select(c => c.Id.ToString()));
        Keep("need", book.Needs.Where(c => ids.Contains(c.Person)).Select(c => c.Id.ToString()));
        Keep("gift", book.Gifts.Where(c => ids.Contains(c.Person)).Select(c => c.Id.ToString()));
        Keep("ask", book.Asks.Where(c => ids.Contains(c.Person)).Select(c => c.Id.ToString()));
        Keep("loan", book.Loans.Where(c => ids.Contains(c.Person)).Select(c => c.Id.ToString()));
        Keep("promise", book.Promises.Where(c => ids.Contains(c.Person)).Select(c => c.Id.ToString()));
        Keep("document", book.Documents.Where(c => ids.Contains(c.Person)).Select(c => c.Id.ToString()));
    }

    private void Keep(string table, IQueryable<string> identities)
    {
        foreach (var key in identities.AsEnumerable().Select(id => (table, $"[\"{id}\"]")).Where(going.Contains))
        {
            kept.Add(key);
        }
    }
}
