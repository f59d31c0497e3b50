using System.Data.Common;
using System.Globalization;
using Kith.Storage.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Kith.Storage;

/// <summary>Where books lie: one SQLite file, or a PostgreSQL database. Opens books; knows nothing of what is in them.</summary>
public sealed class Shelf : IAsyncDisposable
{
    // 3.51.3 mends a corruption of databases in WAL mode by two connections that restart the log at once.
    private static readonly Version OldestSqlite = new(3, 51, 3);

    // A page of a big book touches some thousand pages of its file; SQLite's usual two megabytes hold a third of them.
    private const string PageCache = "pragma cache_size = -8000";

    /// <summary>Seconds a book waits for another program to finish writing, unless told otherwise.</summary>
    public const int UsualWait = 30;

    private readonly DbContextOptions<KithContext> options;
    private readonly IAsyncDisposable? server;
    private readonly PulseFormula formula;
    private readonly RecalibrationFormula? learning;

    private Shelf(string? file, DbContextOptionsBuilder<KithContext> builder, PulseFormula formula, RecalibrationFormula? learning, IAsyncDisposable? server)
    {
        (File, this.formula, this.learning, this.server) = (file, formula, learning, server);
        options = builder.EnableThreadSafetyChecks(false).Options;
    }

    /// <summary>The file, when the books lie in one.</summary>
    public string? File { get; }

    /// <summary>Books in one SQLite file, made when it is not there.</summary>
    /// <param name="file">The file.</param>
    /// <param name="formula">Reads rhythms.</param>
    /// <param name="pooling">Whether connections are kept for the next asker; tests that delete the file say no.</param>
    /// <param name="wait">Seconds to wait for another program to finish writing; at least 1.</param>
    /// <param name="learning">Learns from the book's past who stays in touch; null to learn nothing.</param>
    public static Shelf OnSqlite(string file, PulseFormula formula, bool pooling = true, int wait = UsualWait, RecalibrationFormula? learning = null)
    {
        var path = Path.GetFullPath(file);
        var text = new SqliteConnectionStringBuilder { DataSource = path, Pooling = pooling, ForeignKeys = true, DefaultTimeout = wait }.ToString();
        return new Shelf(path, new DbContextOptionsBuilder<KithContext>().UseSqlite(text), formula, learning, null);
    }

    /// <summary>Books in a PostgreSQL database.</summary>
    /// <param name="connectionString">Where it is.</param>
    /// <param name="formula">Reads rhythms.</param>
    /// <param name="learning">Learns from the book's past who stays in touch; null to learn nothing.</param>
    // Alone in a method of its own, so that a book in a file never loads what speaks with a server.
    public static Shelf OnPostgres(string connectionString, PulseFormula formula, RecalibrationFormula? learning = null)
    {
        var source = new NpgsqlDataSourceBuilder(connectionString);
        source.UseNodaTime();
        var server = source.Build();
        return new Shelf(null, new DbContextOptionsBuilder<KithContext>().UseNpgsql(server, npgsql => npgsql.UseNodaTime()), formula, learning, server);
    }

    /// <summary>Makes the place ready: the file or database is there, can be written, and has the newest schema.</summary>
    /// <exception cref="RefusalException">It cannot be made ready; the sentence says why and what to do.</exception>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        if (File is not null && Path.GetDirectoryName(File) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await Faults.ToldAsync(File, async () =>
        {
            await using var book = Open(default);
            await book.Database.OpenConnectionAsync(cancellation);
            var connection = book.Database.GetDbConnection();
            RefuseOld(connection);
            await JournalAsync(connection, cancellation);
            await UpgradeAsync(connection, cancellation);
        });
    }

    /// <summary>Opens a book. The context belongs to one unit of work; dispose of it.</summary>
    public KithContext Open(Id<Book> book)
    {
        var open = new KithContext(options, book, formula, learning);
        if (File is not null)
        {
            // One opening a unit of work instead of one a query: opening costs as much as a small query.
            open.Database.OpenConnection();
            SQLitePCL.raw.sqlite3_exec(((SqliteConnection)open.Database.GetDbConnection()).Handle, PageCache);
        }

        return open;
    }

    /// <summary>Gives back what is kept only to be quick: connections that nobody uses, with their pages. The next asker opens anew.</summary>
    public void Rest()
    {
        if (File is not null)
        {
            SqliteConnection.ClearAllPools();
        }
    }

    /// <summary>The oldest book on the shelf; null when there is none.</summary>
    public async Task<Id<Book>?> FirstAsync(CancellationToken cancellation)
    {
        await using var any = Open(default);
        var found = await any.Set<Book>().IgnoreQueryFilters().OrderBy(b => b.Id).Select(b => (Id<Book>?)b.Id).FirstOrDefaultAsync(cancellation);
        return found;
    }

    /// <summary>The oldest book on the shelf, or, on an empty shelf, a new one with its one local owner.</summary>
    public async Task<Id<Book>> FirstOrNewAsync(string ownerName, Instant now, CancellationToken cancellation) =>
        await FirstAsync(cancellation) ?? await NewAsync("Kith", ownerName, now, cancellation);

    /// <summary>A new book with its owner in it.</summary>
    public async Task<Id<Book>> NewAsync(string name, string ownerName, Instant now, CancellationToken cancellation)
    {
        var made = Book.Named(name, now);
        await using var book = Open(made.Id);
        var account = Account.Called(ownerName, now);
        var me = Person.Owner(PersonName.Of(ownerName));
        book.AddRange(made, account, Member.As(account.Id, Role.Owner), me);
        await book.SaveAsync(new Deed("book.begin", name, now), cancellation);
        return made.Id;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    private static void RefuseOld(DbConnection connection)
    {
        if (connection is SqliteConnection sqlite && new Version(sqlite.ServerVersion) < OldestSqlite)
        {
            throw new RefusalException(RefusalReason.Conflict, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.OldSqlite, sqlite.ServerVersion, OldestSqlite));
        }
    }

    /// <summary>Write-ahead logging is a property of the file. Full synchronisation is SQLite's own default and a test holds it to that: acknowledged means durable.</summary>
    private static async Task JournalAsync(DbConnection connection, CancellationToken cancellation)
    {
        if (connection is SqliteConnection)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "pragma journal_mode = wal";
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static async Task UpgradeAsync(DbConnection connection, CancellationToken cancellation)
    {
        var sqlite = connection is SqliteConnection;
        // Looking takes no lock: a program that only reads need not wait behind a long import.
        if ((await AppliedAsync(connection, sqlite, cancellation)).SetEquals(Scripts.For(sqlite).Select(s => s.Name)))
        {
            return;
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (!sqlite)
        {
            // Two processes that start at once must not run the same script twice.
            await RunAsync(connection, transaction, "select pg_advisory_xact_lock(5484)", cancellation);
        }

        await RunAsync(connection, transaction, "create table if not exists schema_script (name text not null primary key)", cancellation);
        var done = await NamesAsync(connection, transaction, cancellation);
        var scripts = Scripts.For(sqlite);
        if (done.Except(scripts.Select(s => s.Name)).FirstOrDefault() is { } unknown)
        {
            throw new RefusalException(RefusalReason.Conflict, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.NewerBook, unknown));
        }

        foreach (var (name, sql) in scripts.Where(s => !done.Contains(s.Name)))
        {
            await RunAsync(connection, transaction, sql, cancellation);
            await RunAsync(connection, transaction, $"insert into schema_script (name) values ('{name}')", cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    private static async Task<HashSet<string>> AppliedAsync(DbConnection connection, bool sqlite, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sqlite ? "select count(*) from sqlite_master where name = 'schema_script'" : "select count(*) from pg_class where oid = to_regclass('schema_script')";
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture) == 0 ? [] : await NamesAsync(connection, null, cancellation);
    }

    private static async Task<HashSet<string>> NamesAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, "select name from schema_script");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var names = new HashSet<string>();
        while (await reader.ReadAsync(cancellation))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static async Task RunAsync(DbConnection connection, DbTransaction transaction, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
