using NodaTime;
using Npgsql;

namespace Kith.Storage.Tests;

/// <summary>An empty shelf of one test's own, gone with it.</summary>
internal sealed class TestShelf : IAsyncDisposable
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    private readonly string? file;
    private readonly string? database;

    private TestShelf(Shelf shelf, string? file, string? database) => (Shelf, this.file, this.database) = (shelf, file, database);

    public Shelf Shelf { get; }

    public string File => file!;

    public static async Task<TestShelf> OnAsync(Place place)
    {
        var made = await EmptyAsync(place);
        await made.Shelf.PrepareAsync(Cancellation);
        return made;
    }

    /// <summary>A shelf whose database has no table yet.</summary>
    public static async Task<TestShelf> EmptyAsync(Place place) => place == Place.Sqlite ? OnSqlite() : await OnPostgresAsync();

    /// <summary>A connection past the shelf, still closed.</summary>
    public System.Data.Common.DbConnection Connect() => file is null
        ? new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("KITH_TEST_POSTGRES")) { Database = database, Pooling = false }.ToString())
        : new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False");

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A shelf with a book whose owner is Mira.</summary>
    public static async Task<(TestShelf Shelf, KithContext Book)> BookAsync(Place place)
    {
        var shelf = await OnAsync(place);
        var id = await shelf.Shelf.NewAsync("Mira's book", "Mira Lindqvist", Now, Cancellation);
        return (shelf, shelf.Shelf.Open(id));
    }

    public async ValueTask DisposeAsync()
    {
        await Shelf.DisposeAsync();
        if (file is not null)
        {
            Directory.Delete(Path.GetDirectoryName(file)!, true);
        }
        else
        {
            await RunAsync($"drop database if exists {database} with (force)");
        }
    }

    // A formula that can be told by hand: the gap is the mean, or with few days that of the inner circle; the thresholds are its multiples.
    private static Pulse Formula(Layers layers, Tie tie, IReadOnlyList<LocalDate> days)
    {
        double? gap = days.Count >= 4 ? Period.DaysBetween(days[0], days[^1]) / (double)(days.Count - 1)
            : days.Count > 0 && tie.Intention == Intention.Inner ? layers.Inner : null;
        LocalDate? After(int times) => gap is { } g ? days[^1].PlusDays((int)Math.Ceiling(g * times)) : null;
        return Pulse.Of(tie.Person, days.Count, days.Count > 0 ? days[0] : null, days.Count > 0 ? days[^1] : null, gap, days.Count, After(2), After(4), After(8), 0);
    }

    // What is learned is how many ties there are, and the day.
    private static Recalibration Learn(IEnumerable<IReadOnlyList<LocalDate>> ties, LocalDate today) => Recalibration.Of(today, ties.Count(), 0.5, 2, 90, 180);

    private static TestShelf OnSqlite()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("kith-test-").FullName, "book.db");
        return new TestShelf(Shelf.OnSqlite(path, Formula, pooling: false, learning: Learn), path, null);
    }

    private static async Task<TestShelf> OnPostgresAsync()
    {
        var name = $"kith_test_{Guid.CreateVersion7():N}";
        await RunAsync($"create database {name}");
        var connection = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("KITH_TEST_POSTGRES")) { Database = name, Pooling = false };
        return new TestShelf(Shelf.OnPostgres(connection.ToString(), Formula, Learn), null, name);
    }

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Environment.GetEnvironmentVariable("KITH_TEST_POSTGRES"));
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
