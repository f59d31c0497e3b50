using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage.Queries;

/// <summary>Finds records by the end of their identity: its last digits are random and tell them apart, its first are the time they were made.</summary>
public static class Handles
{
    extension(KithContext book)
    {
        /// <summary>The identities of one kind of record that end so.</summary>
        /// <param name="tails">Ends of identities in lower-case hexadecimal, without hyphens and all of one length.</param>
        /// <param name="cancellation">Stops the reading.</param>
        public async Task<IReadOnlyList<Guid>> EndingAsync<T>(IReadOnlyList<string> tails, CancellationToken cancellation)
        {
            if (tails.Count == 0)
            {
                return [];
            }

            var table = book.Model.FindEntityType(typeof(T))!.GetTableName();
            var places = string.Join(", ", tails.Select((_, at) => string.Create(CultureInfo.InvariantCulture, $"{{{at + 1}}}")));
            var length = tails[0].Length.ToString(CultureInfo.InvariantCulture);
            var text = book.OnSqlite ? $"lower(substr(hex(id), -{length}))" : $"right(replace(id::text, '-', ''), {length})";
            var sql = $"select id as \"Value\" from \"{table}\" where book = {{0}} and {text} in ({places})";
            return book.OnSqlite
                ? [.. (await book.Database.SqlQueryRaw<byte[]>(sql, [book.BookId.Value.ToByteArray(true), .. tails]).ToListAsync(cancellation)).Select(bytes => new Guid(bytes, true))]
                : await book.Database.SqlQueryRaw<Guid>(sql, [book.BookId.Value, .. tails]).ToListAsync(cancellation);
        }
    }
}
