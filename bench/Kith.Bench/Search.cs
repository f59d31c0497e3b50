using System.Globalization;
using Kith.Hall;
using Kith.Storage;
using Kith.Storage.Search;
using Kith.Web;
using Microsoft.Data.Sqlite;

namespace Kith.Bench;

/// <summary>
/// Search over a million notes against a bare FTS5 query of the same words: <c>select rowid … match … limit</c> on the index of moments, the
/// last word by its beginning where search completes it, and nothing of filters, people, texts and order. By turns, in one process, by processor time.
/// </summary>
internal static class Search
{
    private const int Rounds = 15;
    private const int Most = 50;

    // As people type: one word and two, a rare one and a common one, a word half typed, a phrase, a name, and every filter.
    private static readonly string[] Mix =
    [
        "violin", "garden", "note771", "note19999", "violin note77", "violin garden", "concert note12", "garden hospital museum", "about note77",
        "vio", "garden lun", "note77", "lunch concer", "\"violin garden\"", "\"about the boat\"", "garden -violin", "contract -\"about the\"",
        "ana", "kovac", "ben okafor", "p77@example.org", "petr",
        "who:\"ana kovac\" garden", "who:ana violin", "who:\"freya fox-3\" letter", "group:choir violin", "tag:lunch note77", "violin since:2026-11", "garden since:2025 until:2025-03", "kind:moment bridge", "kind:fact violin",
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var each = args is ["--each"];
        var file = await BigBook.FileAsync(10_000, 1_000_000);
        await using var shelf = Shelf.OnSqlite(file, PulseReading.Of);
        await shelf.PrepareAsync(CancellationToken.None);
        var book = (await shelf.FirstAsync(CancellationToken.None))!.Value;
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        await connection.OpenAsync();
        await using (var cache = connection.CreateCommand())
        {
            cache.CommandText = "pragma cache_size = -8000";
            await cache.ExecuteNonQueryAsync();
        }

        var times = Mix.ToDictionary(line => line, _ => (Kith: new List<double>(), Bare: new List<double>()));
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var line in Mix)
            {
                var (kith, bare) = (await KithAsync(shelf, book, line), await BareAsync(connection, line));
                if (round > 0)
                {
                    times[line].Kith.Add(kith);
                    times[line].Bare.Add(bare);
                }
            }
        }

        Tell(times, each);
        return 0;
    }

    private static void Tell(Dictionary<string, (List<double> Kith, List<double> Bare)> times, bool each)
    {
        foreach (var (line, (kith, bare)) in each ? times : [])
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{At(kith, 0.5),8:F3} {At(bare, 0.5),8:F3}  {line}"));
        }

        List<double> all = [.. times.Values.SelectMany(time => time.Kith)], bares = [.. times.Values.SelectMany(time => time.Bare)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Mix.Length} searches over 1,000,000 moments, {Rounds} rounds by turns; milliseconds of processor time"));
        Console.WriteLine("| | search | bare FTS5 | ratio (bar 2 at p95) |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (name, share) in new[] { ("p50", 0.5), ("p95", 0.95), ("p99", 0.99) })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {At(all, share):F2} | {At(bares, share):F2} | {At(all, share) / At(bares, share):F2} |"));
        }
    }

    private static async Task<double> KithAsync(Shelf shelf, Id<Book> id, string line)
    {
        var begun = Environment.CpuUsage.TotalTime;
        await using var book = shelf.Open(id);
        await book.SearchAsync(line, Most, CancellationToken.None);
        return (Environment.CpuUsage.TotalTime - begun).TotalMilliseconds;
    }

    private static async Task<double> BareAsync(SqliteConnection connection, string line)
    {
        var sought = Sought.Of(line);
        var begun = Environment.CpuUsage.TotalTime;
        await using var command = connection.CreateCommand();
        command.CommandText = "select rowid from index_note where index_note match @words order by rowid desc limit @limit";
        command.Parameters.AddWithValue("@words", Matching.All(true, sought, sought.IsWorthCompleting));
        command.Parameters.AddWithValue("@limit", Most);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            reader.GetInt64(0);
        }

        return (Environment.CpuUsage.TotalTime - begun).TotalMilliseconds;
    }

    private static double At(List<double> times, double share) => times.Order().ElementAt(Math.Min(times.Count - 1, (int)(times.Count * share)));
}
