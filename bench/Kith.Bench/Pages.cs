using System.Diagnostics;
using System.Globalization;
using System.Net;
using Kith.Storage;
using Kith.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Bench;

/// <summary>
/// Each hot page against a handler on the same server that runs the page's own SQL and writes its rows into a string, and against
/// the same page of a book of a hundred people. Page, bare handler and small book alternate in one run; medians of five rounds.
/// </summary>
internal static class Pages
{
    private const int Rounds = 5;
    private const int Requests = 40;

    public static async Task<int> RunAsync(string[] args)
    {
        var (people, moments) = args is [var p, var m] ? (Number(p), Number(m)) : (10_000, 1_000_000);
        await using var big = await Server.StartAsync(await BigBook.FileAsync(people, moments));
        await using var small = await Server.StartAsync(await BigBook.FileAsync(100, 10_000));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} people and {moments} moments; milliseconds, medians of {Rounds} rounds of {Requests} requests, warm"));
        Console.WriteLine("| page | page | its bare SQL | ratio (bar 3) | 100 people | ratio (bar 2) |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, path) in new (string, Func<Server, string>)[]
        {
            ("Today", _ => "/"), ("a person", s => $"/people/{s.Person}"), ("people, first 50", _ => "/people"), ("search, two words", _ => "/search?q=violin+note77"),
        })
        {
            await MeasureAsync(name, big, small, path);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of this process after it: {Process.GetCurrentProcess().WorkingSet64 / 1048576} MB (two servers and the clients in one)"));
        return 0;
    }

    private static async Task MeasureAsync(string name, Server big, Server small, Func<Server, string> path)
    {
        await big.RecordAsync(path(big));
        await small.RecordAsync(path(small));
        var (page, bare, other) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var times = (await big.TimeAsync(path(big), Requests), await big.TimeAsync("/bare", Requests), await small.TimeAsync(path(small), Requests));
            if (round > 0)
            {
                page.Add(times.Item1);
                bare.Add(times.Item2);
                other.Add(times.Item3);
            }
        }

        var ratios = (Median(page.Zip(bare, (a, b) => a / b)), Median(page.Zip(other, (a, b) => a / b)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} ({big.Statements} statements) | {Median(page):F2} | {Median(bare):F2} | {ratios.Item1:F2} | {Median(other):F2} | {ratios.Item2:F2} |"));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A clock that shows the day of the generated book.</summary>
    private sealed class Stopped : IClock
    {
        public Instant GetCurrentInstant() => BigBook.Now;
    }

    /// <summary>The real program over one book, and beside its pages the bare handler.</summary>
    private sealed class Server : IAsyncDisposable
    {
        private readonly WebApplication app;
        private readonly Shelf shelf;
        private readonly HttpClient client;
        private readonly Statements statements;
        private readonly Id<Book> book;

        private Server(WebApplication app, Shelf shelf, HttpClient client, Statements statements, Id<Book> book, string person) =>
            (this.app, this.shelf, this.client, this.statements, this.book, Person) = (app, shelf, client, statements, book, person);

        public string Person { get; }

        public int Statements => statements.Count;

        public static async Task<Server> StartAsync(string file)
        {
            var shelf = Shelf.OnSqlite(file, PulseReading.Of);
            await shelf.PrepareAsync(CancellationToken.None);
            var book = (await shelf.FirstAsync(CancellationToken.None))!.Value;
            var statements = new Statements(file);
            var app = WebApp.Build(new WebOptions { Listen = "127.0.0.1", Port = 0, Folder = Directory.CreateTempSubdirectory("kith-bench-").FullName }, shelf, book, new Stopped());
            app.MapGet("/bare", statements.AnswerAsync);
            await app.StartAsync();
            await using var open = shelf.Open(book);
            // Somebody in the middle: neither the liveliest tie nor an empty one.
            var person = await open.Pulses.OrderByDescending(p => p.Days).Skip(await open.Pulses.CountAsync() / 10).Select(p => p.Person).FirstAsync();
            return new Server(app, shelf, new HttpClient { BaseAddress = new Uri(app.Urls.First()) }, statements, book, person.ToString());
        }

        /// <summary>Warms a page and notes the SQL of one request for it.</summary>
        public async Task RecordAsync(string path)
        {
            await TimeAsync(path, Requests * 3);
            using (statements.Listen())
            {
                await TimeAsync(path, 1);
            }

            foreach (var (sql, words) in path.StartsWith("/search?q=", StringComparison.Ordinal) ? Searching.Statements(path["/search?q=".Length..].Replace('+', ' ')) : [])
            {
                statements.Add(sql, ("@words", words), ("@limit", 50), ("@book", book.Value.ToByteArray(true)));
            }

            await TimeAsync("/bare", Requests);
        }

        /// <summary>Milliseconds a request, one after the other.</summary>
        public async Task<double> TimeAsync(string path, int requests)
        {
            var watch = Stopwatch.StartNew();
            for (var n = 0; n < requests; n++)
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    throw new InvalidOperationException($"{path} answers {answer.StatusCode}.");
                }

                await answer.Content.ReadAsByteArrayAsync();
            }

            return watch.Elapsed.TotalMilliseconds / requests;
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await app.DisposeAsync();
            await shelf.DisposeAsync();
        }
    }
}
