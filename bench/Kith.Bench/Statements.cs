using System.Data.Common;
using System.Diagnostics;
using System.Text;
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
        listening = DiagnosticListener.AllListeners.Subscribe(this);
        return new Ending(() =>
        {
            subscription?.Dispose();
            listening.Dispose();
        });
    }

    /// <summary>Adds SQL that the page sends past EF Core: the search.</summary>
    public void Add(string sql, params (string Name, object? Value)[] parameters) => all.Add((sql, [.. parameters]));

    /// <summary>Runs the page's SQL and writes its rows into a string.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var text = new StringBuilder();
        await using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=True;Default Timeout=30");
        await connection.OpenAsync();
        foreach (var (sql, parameters) in all)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in parameters)
            {
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            }

            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                for (var at = 0; at < reader.FieldCount; at++)
                {
                    text.Append(reader.GetValue(at)).Append(' ');
                }
            }
        }

        await context.Response.WriteAsync(text.ToString());
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
            all.Add((executed.Command.CommandText, [.. executed.Command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
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
