using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

/// <summary>What stands beside the doors for programs: how far web hooks have heard, and what was answered lately.</summary>
public sealed class DoorsTests
{
    [Theory, OnBoth]
    public async Task A_web_hook_hears_of_what_comes_after_it_and_one_program_at_a_time_tells_it(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var hook = WebHook.To(new Uri("https://example.org/kith"), ["person.add"], "secret", Now);

        var revision = await book.AddHookAsync(hook, Now, Cancellation);

        var listener = Assert.Single(await book.ListenersAsync(Now, Cancellation));
        Assert.Equal(revision, listener.Hearing.Heard);
        Assert.True(await book.ClaimAsync(hook.Id, Now, Now + Duration.FromMinutes(1), Cancellation));
        Assert.False(await book.ClaimAsync(hook.Id, Now, Now + Duration.FromMinutes(1), Cancellation));
        Assert.Empty(await book.ListenersAsync(Now, Cancellation));
        await book.TellAsync(hook.Id, revision!.Value + 1, 2, Now, "silence", Cancellation);
        var told = Assert.Single(await book.ListenersAsync(Now, Cancellation)).Hearing;
        Assert.Equal((revision + 1, 2, "silence"), (told.Heard, told.Tries, told.Trouble));
        Assert.Equal([revision.Value], (await book.NewsAsync(revision.Value - 1, Cancellation)).Select(news => news.Revision));

        await book.UndoAsync(revision.Value, Now, Cancellation);
        Assert.Empty(await book.ListenersAsync(Now, Cancellation));
        Assert.False(await book.Hearings.AnyAsync(Cancellation));
    }

    [Theory, OnBoth]
    public async Task An_answer_is_kept_with_its_change_or_not_at_all(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        foreach (var commits in new[] { false, true })
        {
            await using (var writing = await book.BeginWritingAsync(Cancellation))
            {
                book.Add(Person.Called("Ana Kovač"));
                await book.SaveAsync(new Deed("person.add", "Ana Kovač", Now), Cancellation);
                await book.KeepAsync(KeptAnswer.Of("key", "request", 201, "{}", "{}", Now), Cancellation);
                if (commits)
                {
                    await writing.CommitAsync(Cancellation);
                }
            }

            book.ChangeTracker.Clear();
            Assert.Equal(commits, await book.People.AnyAsync(person => !person.IsMe, Cancellation));
            Assert.Equal(commits, await book.AnswerAsync("key", Now, Cancellation) is not null);
        }

        Assert.Null(await book.AnswerAsync("key", Now + KeptAnswers.Kept, Cancellation));
    }

    [Theory, OnBoth]
    public async Task Taking_back_stands_in_the_transaction_of_its_answer(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        book.Add(Person.Called("Ana Kovač"));
        var revision = await book.SaveAsync(new Deed("person.add", "Ana Kovač", Now), Cancellation);
        await using (await book.BeginWritingAsync(Cancellation))
        {
            await book.UndoAsync(revision!.Value, Now, Cancellation);
            Assert.Equal(1, await book.People.CountAsync(Cancellation));
        }

        book.ChangeTracker.Clear();
        Assert.Equal(2, await book.People.CountAsync(Cancellation));
    }
}
