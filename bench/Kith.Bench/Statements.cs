using System.Data.Common;
using System.Diagnostics;
using System.Text;
using Kith.Storage.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kith.Bench;

/// <summary>The SQL that one request for a page runs, and a handler that does nothing but run it again.</summary>
internal sealed class Statements(string file) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly List<(string Sql, List<(string Name, object? Value)> Parameters)> all = [];
    private IDisposable? listening;
    private IDisposable? subscription;

    public int Count => all.Count;

    /// <summary>Notes all SQL from now until it is disposed of.</summary>
    public IDisposable Listen()
    {
        all.Clear();
        // What goes past EF Core has its parameters only once it is sent: they are read when the request is over.
        var past = new List<DbCommand>();
        Row.Made = past.Add;
        listening = DiagnosticListener.AllListeners.Subscribe(this);
        return new Ending(() =>
        {
            Row.Made = null;
            all.AddRange(past.Select(command => (command.CommandText, Parameters(command))));
            subscription?.Dispose();
            listening.Dispose();
        });
    }

    /// <summary>Runs the page's SQL and writes its rows into a string.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var text = new StringBuilder();
        await using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=True;Default Timeout=30");
        await connection.OpenAsync();
        for (var at = 0; at < all.Count; at++)
        {
            await RunAsync(connection, at, text);
        }

        await context.Response.WriteAsync(text.ToString());
    }

    /// <summary>Each statement with its milliseconds, the median of some runs, and the characters of its rows.</summary>
    public async Task<IReadOnlyList<(string Sql, double Milliseconds, int Length)>> EachAsync(int runs)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=True;Default Timeout=30");
        await connection.OpenAsync();
        var each = new List<(string, double, int)>();
        for (var at = 0; at < all.Count; at++)
        {
            var (times, text) = (new List<double>(), new StringBuilder());
            for (var run = 0; run < runs; run++)
            {
                var watch = Stopwatch.StartNew();
                await RunAsync(connection, at, text.Clear());
                times.Add(watch.Elapsed.TotalMilliseconds);
            }

            each.Add((all[at].Sql, times.Order().ElementAt(runs / 2), text.Length));
        }

        return each;
    }

    private static List<(string Name, object? Value)> Parameters(DbCommand command) => [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))];

    private async Task RunAsync(SqliteConnection connection, int at, StringBuilder text)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = all[at].Sql;
        foreach (var (name, value) in all[at].Parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                text.Append(reader.GetValue(column)).Append(' ');
            }
        }
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            subscription = value.Subscribe(this);
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted", Value: CommandExecutedEventData executed })
        {
            all.Add((executed.Command.CommandText, Parameters(executed.Command)));
        }
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
