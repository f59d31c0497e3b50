using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kith.Storage.Mapping;

/// <summary>What every connection to a SQLite file is told. FULL: acknowledged means durable; with NORMAL a power cut loses commits.</summary>
internal sealed class Pragmas : DbConnectionInterceptor
{
    private const string Sql = "pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 30000; pragma cache_size = -8000; pragma temp_store = memory;";

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
