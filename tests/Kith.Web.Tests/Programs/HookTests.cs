using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Kith.Hall;
using Kith.Hall.Outward;
using Kith.Storage;
using Kith.Tests.House;
using Kith.Web;
using Kith.Web.Hooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Kith.Tests.Programs;

/// <summary>Web hooks, with a receiver on this computer that the owner allowed.</summary>
public sealed class HookTests : IAsyncLifetime
{
    private static readonly Regex Written = new("(?:new Deed|SaveAsync)\\(\"(?<verb>[a-z.-]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kith-hooks-");
    private readonly ConcurrentQueue<(string Path, string Body, string Signature)> heard = new();
    private readonly HandClock clock = new(Door.Now);
    private readonly Dialer dialer = new(["127.0.0.1"]);
    private Shelf shelf = null!;
    private Id<Book> id;
    private WebApplication receiver = null!;
    private int status = 204;

    [Fact]
    public async Task A_change_is_told_by_its_number_and_verb_only_and_signed()
    {
        var hook = await HookAsync("*");
        var revision = await FactAsync("Her secret is a long one");

        Assert.Equal(1, await Worker().RunAsync(Cancellation));

        var (path, body, signature) = Assert.Single(heard);
        Assert.Equal("/kith", path);
        Assert.Equal($$"""{"revision":{{revision}},"verb":"fact.add","at":"2026-11-23T10:00:00Z"}""", body);
        Assert.Equal(Delivering.Signature(hook.Secret, body), signature);
        Assert.Equal(0, await Worker().RunAsync(Cancellation));
        Assert.Single(heard);
    }

    [Fact]
    public async Task Only_what_was_asked_for_is_told_and_in_order()
    {
        await HookAsync("fact.add", "undo");
        var first = await FactAsync("one");
        await using (var book = shelf.Open(id))
        {
            book.Add(Person.Called("Ben Whitaker"));
            await book.SaveAsync(new Deed("person.add", "Ben Whitaker", clock.GetCurrentInstant()), Cancellation);
            await book.UndoAsync(first, clock.GetCurrentInstant(), Cancellation);
        }

        Assert.Equal(2, await Worker().RunAsync(Cancellation));
        Assert.Equal(["fact.add", "undo"], heard.Select(one => one.Body.Split('"')[5]));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    [InlineData(302)]
    public async Task What_was_not_taken_is_told_again_after_growing_gaps_and_nothing_is_lost(int refused)
    {
        await HookAsync("*");
        await FactAsync("one");
        await FactAsync("two");
        status = refused;
        Assert.Equal(0, await Worker().RunAsync(Cancellation));
        Assert.Equal(0, await Worker().RunAsync(Cancellation));
        Assert.Single(heard);
        clock.Pass(Delivering.Gap(1));
        Assert.Equal(0, await Worker().RunAsync(Cancellation));
        clock.Pass(Delivering.Gap(1));
        Assert.Equal(0, await Worker().RunAsync(Cancellation));
        Assert.Equal(2, heard.Count);
        Assert.All(heard, one => Assert.Equal("/kith", one.Path));
        Assert.Equal(refused.ToString(System.Globalization.CultureInfo.InvariantCulture), await TroubleAsync());

        status = 200;
        clock.Pass(Delivering.Gap(2));
        Assert.Equal(2, await Worker().RunAsync(Cancellation));
        Assert.Equal("", await TroubleAsync());
    }

    [Fact]
    public async Task What_could_not_be_told_for_days_is_told_no_more_and_the_next_is()
    {
        await HookAsync("*");
        await FactAsync("one");
        status = 503;
        await Worker().RunAsync(Cancellation);
        clock.Pass(Delivering.GivenUpAfter);
        status = 200;
        heard.Clear();
        var next = await FactAsync("two");

        Assert.Equal(1, await Worker().RunAsync(Cancellation));
        Assert.Contains($"\"revision\":{next},", Assert.Single(heard).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_who_listens_is_waited_for_in_vain_and_told_later()
    {
        await HookAsync("*");
        await FactAsync("one");
        var address = Address;
        await receiver.StopAsync(Cancellation);
        Assert.Equal(0, await Worker().RunAsync(Cancellation));
        Assert.Equal("Nobody answered.", await TroubleAsync());
        await receiver.DisposeAsync();
        receiver = await ReceiveAsync(new Uri(address).Port);
        clock.Pass(Delivering.Gap(1));
        Assert.Equal(1, await Worker().RunAsync(Cancellation));
    }

    [Fact]
    public async Task Two_programs_on_one_book_tell_a_change_once()
    {
        await HookAsync("*");
        await FactAsync("one");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Worker().RunAsync(Cancellation)));
        Assert.Single(heard);
    }

    [Fact]
    public async Task Without_the_owners_word_nothing_goes_to_this_computer()
    {
        await HookAsync("*");
        await FactAsync("one");
        using var strict = new Dialer([]);
        Assert.Equal(0, await Worker(strict).RunAsync(Cancellation));
        Assert.Empty(heard);
        Assert.Contains("127.0.0.1", await TroubleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_hook_that_is_removed_hears_nothing_and_is_not_brought_back_by_undo()
    {
        var hook = await HookAsync("*");
        await using var book = shelf.Open(id);
        await Hooking.RemoveAsync(book, hook.Id, clock.GetCurrentInstant(), Cancellation);
        Assert.Empty(await book.Hearings.ToListAsync(Cancellation));
        await FactAsync("one");
        Assert.Equal(0, await Worker().RunAsync(Cancellation));
        var removed = (await book.Changes.Where(change => change.Verb == "hook.remove").SingleAsync(Cancellation)).Revision;
        await Assert.ThrowsAsync<RefusalException>(() => book.UndoAsync(removed, clock.GetCurrentInstant(), Cancellation));
        Assert.NotEqual(removed, (await book.LatestAsync(Cancellation))!.Revision);
        Assert.Empty(await book.WebHooks.ToListAsync(Cancellation));
    }

    [Theory]
    [InlineData("ftp://example.org", "*")]
    [InlineData("http://example.org", "*")]
    [InlineData("https://robin:secret@example.org", "*")]
    [InlineData("nowhere", "*")]
    [InlineData("https://example.org", " ")]
    [InlineData("https://example.org", "need.foo")]
    [InlineData("https://example.org", "need.add,foo")]
    public async Task A_web_hook_that_cannot_be_is_refused_with_a_sentence(string address, string heardOf)
    {
        await using var book = shelf.Open(id);
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => Hooking.AddAsync(book, address, [heardOf], [], Door.Now, Cancellation));
        Assert.EndsWith(".", refusal.Message.TrimEnd('*') is var told && told.EndsWith(": ", StringComparison.Ordinal) ? "." : refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await book.WebHooks.ToListAsync(Cancellation));
    }

    [Fact]
    public async Task An_event_that_never_happens_is_refused_with_those_that_do()
    {
        await using var book = shelf.Open(id);
        async Task<string> RefusedAsync(string heard) => (await Assert.ThrowsAsync<RefusalException>(() => Hooking.AddAsync(book, "https://example.org", [heard], [], Door.Now, Cancellation))).Message;
        Assert.Equal("“need.foo” is nothing that happens in a book; known are: *, need.add, need.edit, need.let-go, need.meet, need.remove, need.reopen.", await RefusedAsync("need.foo"));
        Assert.Contains(", import, ", await RefusedAsync("foo"), StringComparison.Ordinal);
        Assert.Contains(", promise.…, ", await RefusedAsync("foo"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verb_that_is_written_into_the_log_can_be_heard() =>
        Assert.Empty(SourceTree.Files("src", ".cs").SelectMany(path => Written.Matches(SourceTree.Read(path)).Select(verb => verb.Groups["verb"].Value)).Except(Hall.Records.LogVerbs.Known));

    [Fact]
    public void The_gaps_grow_to_six_hours() =>
        Assert.Equal([10, 40, 160, 640, 2560, 10240, 21600, 21600], Enumerable.Range(1, 8).Select(tries => (int)Delivering.Gap(tries).TotalSeconds));

    public async ValueTask InitializeAsync()
    {
        shelf = Shelf.OnSqlite(Path.Combine(folder.FullName, "book.db"), PulseReading.Of, pooling: false);
        await shelf.PrepareAsync(Cancellation);
        id = await shelf.FirstOrNewAsync("Robin Vale", Door.Now, Cancellation);
        receiver = await ReceiveAsync(0);
    }

    public async ValueTask DisposeAsync()
    {
        dialer.Dispose();
        await receiver.DisposeAsync();
        await shelf.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private string Address => receiver.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/kith";

    private Delivering Worker(Dialer? by = null) => new(shelf, id, by ?? dialer, clock, NullLogger<Delivering>.Instance);

    private async Task<WebHook> HookAsync(params string[] events)
    {
        await using var book = shelf.Open(id);
        return await Hooking.AddAsync(book, Address, events, ["127.0.0.1"], clock.GetCurrentInstant(), Cancellation);
    }

    private async Task<long> FactAsync(string text)
    {
        await using var book = shelf.Open(id);
        var me = await book.People.SingleAsync(person => person.IsMe, Cancellation);
        book.Add(Fact.About(me.Id, text));
        return (await book.SaveAsync(new Deed("fact.add", text, clock.GetCurrentInstant()), Cancellation))!.Value;
    }

    private async Task<string> TroubleAsync()
    {
        await using var book = shelf.Open(id);
        return (await book.Hearings.SingleAsync(Cancellation)).Trouble;
    }

    private async Task<WebApplication> ReceiveAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            heard.Enqueue((context.Request.Path, await reader.ReadToEndAsync(context.RequestAborted), context.Request.Headers[Delivering.SignatureHeader].ToString()));
            context.Response.StatusCode = status;
            if (status == 302)
            {
                context.Response.Headers.Location = "/elsewhere";
            }
        });
        await app.StartAsync(Cancellation);
        return app;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private sealed class HandClock(Instant now) : IClock
    {
        private Instant now = now;

        public Instant GetCurrentInstant() => now;

        public void Pass(Duration time) => now += time;
    }
}
