using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage.Changes;

/// <summary>What the log says that changes were about: it repeats the words of the record, and goes with the rows that are erased from the log.</summary>
internal sealed class Subjects(KithContext book)
{
    private readonly HashSet<long> revisions = [];
    private readonly HashSet<string> texts = [];

    /// <summary>Remembers rows of the log that are about to be erased: of which changes they are, and what they say.</summary>
    public async Task HearAsync(IQueryable<ChangeRow> rows, CancellationToken cancellation)
    {
        foreach (var row in await rows.AsNoTracking().ToListAsync(cancellation))
        {
            revisions.Add(row.Revision);
            var table = Row.Table(book, row.Table);
            foreach (var image in new[] { row.Before, row.After }.OfType<string>().Where(_ => table.ClrType != typeof(Person)))
            {
                texts.UnionWith(RowImage.Read(table, image).Where(column => column.Property.ClrType == typeof(string)).Select(column => column.Value).OfType<string>());
            }
        }
    }

    /// <summary>Takes the words from each change that spoke of nobody else, and from one that spoke of others too where they are those of an erased row. A change keeps its number.</summary>
    public async Task ForgetAsync(CancellationToken cancellation)
    {
        foreach (var revision in revisions)
        {
            var change = book.Changes.Where(one => one.Revision == revision && one.Subject != "" && one.Verb != "book.begin");
            var subject = await change.Select(one => one.Subject).SingleOrDefaultAsync(cancellation);
            if (subject is not null && (texts.Contains(subject) || !await book.ChangeRows.AnyAsync(row => row.Revision == revision, cancellation)))
            {
                await change.ExecuteUpdateAsync(set => set.SetProperty(one => one.Subject, ""), cancellation);
            }
        }
    }
}
