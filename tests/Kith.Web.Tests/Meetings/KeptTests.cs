using System.Globalization;
using System.Net;
using Kith.Hall.Keeping;
using Kith.Storage;
using Kith.Tests.Programs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kith.Tests.Meetings;

/// <summary>What is read of a whole book is kept until the book, the day, the hour or the reader's language changes; the pages that rest on it show every change.</summary>
public sealed class KeptTests : IAsyncLifetime
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly Instant Eight = Instant.FromUtc(2026, 11, 23, 8, 0);

    private readonly Door door = new();
    private readonly Person[] people = [.. Enumerable.Range(1, 50).Select(n => Person.Called($"Ada Flint-{n}"))];

    public async ValueTask InitializeAsync()
    {
        await door.InitializeAsync();
        await using var book = door.Open();
        book.AddRange(people);
        book.AddRange(people.Select(person => Tie.With(person.Id, Origin.Unsaid)));
        await book.SaveAsync(new Deed("person.add", "", Door.Now), Cancellation);
    }

    public ValueTask DisposeAsync() => door.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_read_again_when_anything_changes_that_it_rests_on_and_not_before()
    {
        var (kept, read) = (new Kept<string>(), 0);
        await using var book = door.Open();
        Task<string> AskAsync(LocalDate today, Instant? now = null) => kept.OfAsync(book, today, _ => Task.FromResult($"{++read}"), Cancellation, now);
        Assert.Equal("1", await AskAsync(Today));
        Assert.Equal("1", await AskAsync(Today));
        Assert.Equal("2", await AskAsync(Today.PlusDays(1)));
        Assert.Equal("3", await AskAsync(Today.PlusDays(1), Eight));
        Assert.Equal("3", await AskAsync(Today.PlusDays(1), Eight + Duration.FromMinutes(14)));
        Assert.Equal("4", await AskAsync(Today.PlusDays(1), Eight + Duration.FromMinutes(15)));
        book.Add(Person.Called("Bo Flint"));
        await book.SaveAsync(new Deed("person.add", "Bo Flint", Door.Now), Cancellation);
        Assert.Equal("5", await AskAsync(Today.PlusDays(1), Eight + Duration.FromMinutes(15)));
        var language = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Name == "de" ? "en" : "de");
            Assert.Equal("6", await AskAsync(Today.PlusDays(1), Eight + Duration.FromMinutes(15)));
        }
        finally
        {
            CultureInfo.CurrentUICulture = language;
        }
    }

    [Fact]
    public async Task What_could_not_be_read_is_not_kept()
    {
        var kept = new Kept<string>();
        await using var book = door.Open();
        await Assert.ThrowsAsync<InvalidOperationException>(() => kept.OfAsync(book, Today, _ => throw new InvalidOperationException(), Cancellation));
        Assert.Equal("read", await kept.OfAsync(book, Today, _ => Task.FromResult("read"), Cancellation));
    }

    [Fact]
    public async Task Whoever_comes_while_it_is_being_read_waits_and_it_is_read_once()
    {
        var (kept, read, begun, go) = (new Kept<string>(), 0, new TaskCompletionSource(), new TaskCompletionSource());
        async Task<string> ReadAsync(Fresh fresh)
        {
            begun.TrySetResult();
            await go.Task;
            return $"{++read} on {fresh.Today}";
        }

        await using var book = door.Open();
        await using var other = door.Open();
        var first = kept.OfAsync(book, Today, ReadAsync, Cancellation);
        await begun.Task;
        var second = kept.OfAsync(other, Today, ReadAsync, Cancellation);
        go.SetResult();
        Assert.Equal(await first, await second);
        Assert.Equal(1, read);
    }

    [Fact]
    public async Task What_was_asked_for_lately_is_read_anew_beside_the_requests_once_the_book_has_changed()
    {
        var (kept, again, times) = (new Kept<string>(door.Services.GetRequiredService<Renewal>()), new TaskCompletionSource(), 0);
        async Task<string> CountAsync(Fresh fresh)
        {
            var count = await fresh.Book.People.CountAsync(person => person.FormattedName.Contains("Flint"), fresh.Cancellation);
            if (++times == 2)
            {
                again.SetResult();
            }

            return $"{count} people, {CultureInfo.CurrentUICulture.Name}";
        }

        var reader = CultureInfo.CurrentUICulture.Name;
        await using (var book = door.Open())
        {
            Assert.Equal($"50 people, {reader}", await kept.OfAsync(book, Today, CountAsync, Cancellation));
            book.Add(Person.Called("Bo Flint"));
            await book.SaveAsync(new Deed("person.add", "Bo Flint", Door.Now), Cancellation);
        }

        await again.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        await using var after = door.Open();
        Assert.Equal($"51 people, {reader}", await kept.OfAsync(after, Today, _ => throw new InvalidOperationException("It was to be ready."), Cancellation));
    }

    [Fact]
    public async Task A_plan_that_was_shown_knows_what_was_promised_since()
    {
        await door.ReadAsync("/plan?minutes=60");
        await using (var book = door.Open())
        {
            book.Add(Promise.Of(people[0].Id, Party.Me, "send the seed list", Today, Today));
            await book.SaveAsync(new Deed("promise.add", "", Door.Now), Cancellation);
        }

        Assert.Contains("send the seed list", WebUtility.HtmlDecode(await door.ReadAsync("/plan?minutes=60")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introductions_go_on_on_a_page_of_their_own_and_each_stands_on_one()
    {
        await using (var book = door.Open())
        {
            book.AddRange(Enumerable.Range(0, 25).Select(n => Introduction.Between(people[2 * n].Id, people[(2 * n) + 1].Id)));
            await book.SaveAsync(new Deed("introduction.add", "", Door.Now), Cancellation);
        }

        var (first, second) = (await door.ReadAsync("/introductions"), await door.ReadAsync("/introductions?p=2"));
        bool Holds(string page, Person person) => page.Contains($"{person.FormattedName}</a>", StringComparison.Ordinal);
        Assert.Equal((20, 5), (people.Where((_, n) => n % 2 == 0).Count(person => Holds(first, person)), people.Where((_, n) => n % 2 == 0).Count(person => Holds(second, person))));
        Assert.DoesNotContain(people, person => Holds(first, person) && Holds(second, person));
        Assert.Contains("/introductions?p=2", first, StringComparison.Ordinal);
        Assert.Contains("/introductions?p=1", second, StringComparison.Ordinal);
        Assert.DoesNotContain("/introductions?p=3", second, StringComparison.Ordinal);
    }
}
