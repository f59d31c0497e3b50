using System.Text.Json;
using Kith.Storage.Imports;
using Kith.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage;

/// <summary>What taking a proposal in came to.</summary>
/// <param name="Revision">The revision of the book with it; null when there was nothing to write.</param>
/// <param name="People">New people.</param>
/// <param name="Changed">People and moments that were in the book and now say something else.</param>
/// <param name="Moments">New moments.</param>
public sealed record Accepted(long? Revision, int People, int Changed, int Moments);

/// <summary>Takes proposals in: one transaction, one change, all or nothing.</summary>
public static class Accepting
{
    extension(KithContext book)
    {
        /// <summary>Writes all that is new or changed in a proposal; what is the same, and what is doubtful, is left.</summary>
        /// <param name="proposal">What the owner accepted; the doubtful ones they decided on come as new or changed.</param>
        /// <param name="now">The time of the change.</param>
        /// <param name="progress">Told the number of moments gone through, now and then; null to hear nothing.</param>
        /// <param name="cancellation">Cancelling leaves no trace.</param>
        public async Task<Accepted> AcceptAsync(Proposal proposal, Instant now, IProgress<long>? progress, CancellationToken cancellation)
        {
            await using var transaction = await book.Database.BeginTransactionAsync(cancellation);
            using var taking = await TakingIn.BeginAsync(book, proposal.Source, now, cancellation);
            foreach (var person in proposal.People)
            {
                await taking.PersonAsync(person, cancellation);
            }

            foreach (var row in proposal.Rows)
            {
                await taking.RowAsync(row, cancellation);
            }

            var seen = 0L;
            foreach (var moment in proposal.Moments)
            {
                cancellation.ThrowIfCancellationRequested();
                await taking.MomentAsync(moment, cancellation);
                if (++seen % 500 == 0)
                {
                    progress?.Report(seen);
                }
            }

            if (!await taking.EndAsync(cancellation))
            {
                await transaction.RollbackAsync(cancellation);
                book.ChangeTracker.Clear();
                return new Accepted(null, 0, 0, 0);
            }

            await transaction.CommitAsync(cancellation);
            book.ChangeTracker.Clear();
            return taking.Result;
        }

        /// <summary>Which of some records of the outside world are in the book, by their identity there, with the hash of what they said.</summary>
        public IReadOnlyDictionary<string, (Id<Moment> Id, long Fingerprint)> KnownMoments(IReadOnlyList<string> externals)
        {
            book.Database.OpenConnection();
            using var command = Row.Command(book, book.OnSqlite
                ? "select external, id, fingerprint from moment where book = @book and external in (select value from json_each(@externals))"
                : "select external, id, fingerprint from moment where book = @book and external = any(@externals)");
            Row.Add(command, "@externals", book.OnSqlite ? JsonSerializer.Serialize(externals) : externals.ToArray());
            using var reader = command.ExecuteReader();
            var known = new Dictionary<string, (Id<Moment> Id, long Fingerprint)>();
            while (reader.Read())
            {
                known[reader.GetString(0)] = (Row.IdOf<Moment>(reader.GetValue(1)), reader.GetInt64(2));
            }

            reader.Close();
            book.Database.CloseConnection();
            return known;
        }
    }
}
