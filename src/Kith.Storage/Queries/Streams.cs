namespace Kith.Storage.Queries;

/// <summary>Rows as they come from a compiled query, gathered. The framework's own operators for this weigh a megabyte, for as long as Kith runs, and Kith needs two of them.</summary>
public static class Streams
{
    /// <summary>All of them, in their order.</summary>
    public static async Task<List<T>> AllAsync<T>(this IAsyncEnumerable<T> rows, CancellationToken cancellation)
    {
        var all = new List<T>();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            all.Add(row);
        }

        return all;
    }

    /// <summary>The first of them; the default of their type when there is none.</summary>
    public static async Task<T?> FirstOrNoneAsync<T>(this IAsyncEnumerable<T> rows, CancellationToken cancellation)
    {
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            return row;
        }

        return default;
    }
}
