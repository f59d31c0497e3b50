using System.Diagnostics;
using System.Globalization;
using System.Net;
using Kith.Hall;
using Kith.Hall.Keeping;
using Kith.Storage;
using Kith.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kith.Bench;

/// <summary>
/// Each hot page against a handler on the same server that runs the page's own SQL and writes its rows into a string, and against
/// the same page of a book of a hundred people. Page, bare handler and small book alternate in one run; medians of five rounds.
/// With <c>--suggesting</c> the pages that choose from the whole book, each anew, as a request finds it that comes at once after a change, and
/// renewed, as the first request finds it that comes two seconds after a change, and kept, as those find it that follow; the bare SQL is that of
/// the page made anew.
/// </summary>
internal static class Pages
{
    private const int Rounds = 5;
    private const int Requests = 40;

    // Pages that choose from the whole book, asked for less often than those above.
    private const int Seldom = 4;

    // So long after a change a person comes back to a page at the earliest.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly (string, Func<Server, string>)[] Suggesting = [("a plan", _ => "/plan?minutes=20"), ("who could help whom", _ => "/matches"), ("introductions", _ => "/introductions"), ("the community", _ => "/community"), ("the mirror", _ => "/mirror")];

    private static readonly (string, Func<Server, string>)[] Hot =
    [
        ("Today", _ => "/"), ("a person", s => $"/people/{s.Person}"), ("people, first 50", _ => "/people"), ("search, two words", _ => "/search?q=violin+note77"), ("a line read", _ => "/note?line=lunch+with+Ana+Becker+and+Ben+yesterday%2C+90+min%3A+her+mother+is+in+hospital%2C+promised+to+send+the+book%3B+Ben+looks+for+a+flat"),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var (each, seldom) = (args.Contains("--statements"), args.Contains("--suggesting"));
        args = [.. args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal))];
        var requests = seldom ? Seldom : Requests;
        var (people, moments) = args is [var p, var m] ? (Number(p), Number(m)) : (10_000, 1_000_000);
        await using var big = await Server.StartAsync(await BigBook.FileAsync(people, moments));
        await using var small = await Server.StartAsync(await BigBook.FileAsync(100, 10_000));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} people and {moments} moments; milliseconds of processor time and in brackets by the wall, server and client together, medians of {Rounds} rounds of {requests} requests, warm"));
        Console.WriteLine("| page | page | its bare SQL | ratio (bar 3) | 100 people | ratio (bar 2) |");
        Console.WriteLine("|---|---|---|---|---|---|");
        await using var still = seldom && !each ? await Server.StartAsync(await BigBook.FileAsync(people, moments), renewing: false) : null;
        await using var stillSmall = seldom && !each ? await Server.StartAsync(await BigBook.FileAsync(100, 10_000), renewing: false) : null;
        foreach (var (name, path) in seldom ? Suggesting : Hot)
        {
            if (each)
            {
                await EachAsync(name, big, small, path);
            }
            else if (still is not null && stillSmall is not null)
            {
                await MeasureAsync($"{name}, anew", still, stillSmall, path, requests, Change.AtOnce);
                await MeasureAsync($"{name}, renewed", big, small, path, 1, Change.Before, still);
                await MeasureAsync($"{name}, kept", big, small, path, Requests, Change.None, still);
            }
            else
            {
                await MeasureAsync(name, big, small, path, requests, Change.None);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of this process after it: {Process.GetCurrentProcess().WorkingSet64 / 1048576} MB (two servers and the clients in one)"));
        return 0;
    }

    private static async Task MeasureAsync(string name, Server big, Server small, Func<Server, string> path, int requests, Change change, Server? made = null)
    {
        // What is kept is measured against the SQL that made it.
        await big.RecordAsync(path(big), requests, change);
        await small.RecordAsync(path(small), requests, change);

        var (page, bare, other) = (new List<Cost>(), new List<Cost>(), new List<Cost>());
        for (var round = 0; round <= Rounds; round++)
        {
            if (change == Change.Before)
            {
                // Both books change and wait at once, or one of the programs would go to rest while the other is timed.
                await big.TouchAsync();
                await small.TouchAsync();
                await Task.Delay(Patience);
            }

            var each = change == Change.Before ? Change.None : change;
            var costs = (await big.TimeAsync(path(big), requests, each), await (made ?? big).TimeAsync("/bare", requests), await small.TimeAsync(path(small), requests, each));
            if (round > 0)
            {
                page.Add(costs.Item1);
                bare.Add(costs.Item2);
                other.Add(costs.Item3);
            }
        }

        string Ratios(List<Cost> others) => string.Create(CultureInfo.InvariantCulture, $"{Median(page.Zip(others, (a, b) => a.Processor / b.Processor)):F2} ({Median(page.Zip(others, (a, b) => a.Wall / b.Wall)):F2})");
        Console.WriteLine($"| {name} ({(made ?? big).Statements} statements) | {Told(page)} | {Told(bare)} | {Ratios(bare)} | {Told(other)} | {Ratios(other)} |");
    }

    private static string Told(List<Cost> costs) => string.Create(CultureInfo.InvariantCulture, $"{Median(costs.Select(cost => cost.Processor)):F2} ({Median(costs.Select(cost => cost.Wall)):F2})");

    /// <summary>What each statement of a page costs over both books: where a page grows with the book.</summary>
    private static async Task EachAsync(string name, Server big, Server small, Func<Server, string> path)
    {
        await big.RecordAsync(path(big), Requests);
        await small.RecordAsync(path(small), Requests);
        var (large, little) = (await big.EachAsync(Requests), await small.EachAsync(Requests));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {large.Sum(one => one.Milliseconds):F2} ms, small {little.Sum(one => one.Milliseconds):F2} ms"));
        for (var at = 0; at < large.Count; at++)
        {
            var other = at < little.Count ? little[at].Milliseconds : 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{large[at].Milliseconds,8:F3} {other,8:F3} {large[at].Length,7} characters  {string.Join(' ', large[at].Sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Milliseconds of a request by the wall and of all threads of this process.</summary>
    private sealed record Cost(double Wall, double Processor);

    /// <summary>What happens to the book before each request: nothing; a change just before it; a change two seconds before it, in which the program may read anew.</summary>
    private enum Change
    {
        None,
        AtOnce,
        Before,
    }

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

        /// <summary>Starts it; not renewing, nothing is read but by requests.</summary>
        public static async Task<Server> StartAsync(string file, bool renewing = true)
        {
            var shelf = Shelf.OnSqlite(file, PulseReading.Of);
            await shelf.PrepareAsync(CancellationToken.None);
            var book = (await shelf.FirstAsync(CancellationToken.None))!.Value;
            var statements = new Statements(file);
            var app = WebApp.Build(new WebOptions { Listen = "127.0.0.1", Port = 0, Folder = Directory.CreateTempSubdirectory("kith-bench-").FullName }, shelf, book, new Stopped());
            app.MapGet("/bare", statements.AnswerAsync);
            await app.StartAsync();
            if (!renewing)
            {
                await app.Services.GetRequiredService<Renewal>().DisposeAsync();
            }

            await using var open = shelf.Open(book);
            // Somebody in the middle: neither the liveliest tie nor an empty one.
            var person = await open.Pulses.OrderByDescending(p => p.Days).Skip(await open.Pulses.CountAsync() / 10).Select(p => p.Person).FirstAsync();
            return new Server(app, shelf, new HttpClient { BaseAddress = new Uri(app.Urls.First()) }, statements, book, person.ToString());
        }

        /// <summary>Warms a page and notes the SQL of one request for it.</summary>
        public async Task RecordAsync(string path, int requests, Change change = Change.None)
        {
            await TimeAsync(path, Math.Max(Seldom, requests) * 3, change == Change.Before ? Change.None : change);
            if (change == Change.AtOnce)
            {
                await TouchAsync();
            }

            using (statements.Listen())
            {
                await TimeAsync(path, 1);
            }

            await TimeAsync("/bare", requests);
        }

        /// <summary>What each statement of the page that was noted costs.</summary>
        public Task<IReadOnlyList<(string Sql, double Milliseconds, int Length)>> EachAsync(int runs) => statements.EachAsync(runs);

        /// <summary>What a request costs, one after the other.</summary>
        public async Task<Cost> TimeAsync(string path, int requests, Change change = Change.None)
        {
            var (wall, spent) = (TimeSpan.Zero, TimeSpan.Zero);
            for (var n = 0; n < requests; n++)
            {
                if (change == Change.AtOnce)
                {
                    await TouchAsync();
                }

                var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    throw new InvalidOperationException($"{path} answers {answer.StatusCode}.");
                }

                await answer.Content.ReadAsByteArrayAsync();
                (wall, spent) = (wall + watch.Elapsed, spent + Environment.CpuUsage.TotalTime - processor);
            }

            return new Cost(wall.TotalMilliseconds / requests, spent.TotalMilliseconds / requests);
        }

        /// <summary>Lets the book seem changed, so that nothing that was kept of it is believed.</summary>
        public async Task TouchAsync()
        {
            await using var open = shelf.Open(book);
            await open.Book.ExecuteUpdateAsync(one => one.SetProperty(it => it.Revision, it => it.Revision + 1));
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await app.DisposeAsync();
            await shelf.DisposeAsync();
        }
    }
}
