using Kith.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage;

/// <summary>A web hook and how far it has heard.</summary>
public sealed record Listener(WebHook Hook, Hearing Hearing);

/// <summary>A change as a web hook is told of it.</summary>
public sealed record News(long Revision, string Verb, Instant At);

/// <summary>Web hooks and how far each has heard: the log is their queue, so that nothing sent in vain is lost.</summary>
public static class Hearings
{
    private const int Batch = 200;

    extension(KithContext book)
    {
        /// <summary>Adds a web hook, which hears of what comes after it.</summary>
        /// <returns>The revision by which it can be taken back.</returns>
        public async Task<long?> AddHookAsync(WebHook hook, Instant now, CancellationToken cancellation)
        {
            book.Add(hook);
            var revision = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Revision;
            Saving.Append(book, Hearing.After(hook.Id, revision + 1, now));
            return await book.SaveAsync(new Deed("hook.add", new Uri(hook.Address).Host, now), cancellation);
        }

        /// <summary>Those that may be told something now. One whose hearing was lost with an undone removal begins anew.</summary>
        public async Task<IReadOnlyList<Listener>> ListenersAsync(Instant now, CancellationToken cancellation)
        {
            var hooks = await book.WebHooks.AsNoTracking().ToListAsync(cancellation);
            if (hooks.Count == 0)
            {
                return [];
            }

            var hearings = await book.Hearings.AsNoTracking().ToDictionaryAsync(hearing => hearing.Hook, cancellation);
            foreach (var hook in hooks.Where(hook => !hearings.ContainsKey(hook.Id)))
            {
                var begun = Hearing.After(hook.Id, (await book.Book.AsNoTracking().SingleAsync(cancellation)).Revision, now);
                Saving.Append(book, begun);
                hearings[hook.Id] = begun;
            }

            await book.FlushAsync(cancellation);
            return [.. hooks.Select(hook => new Listener(hook, hearings[hook.Id])).Where(one => one.Hearing.NextAt <= now)];
        }

        /// <summary>Takes the telling of a web hook upon oneself until an instant; false when another program has it.</summary>
        public async Task<bool> ClaimAsync(Id<WebHook> hook, Instant now, Instant until, CancellationToken cancellation) =>
            await book.Hearings.Where(hearing => hearing.Hook == hook && hearing.NextAt <= now).ExecuteUpdateAsync(set => set.SetProperty(hearing => hearing.NextAt, until), cancellation) == 1;

        /// <summary>Notes how far it has heard, how often the next was sent in vain, when to go on and why not now.</summary>
        public Task TellAsync(Id<WebHook> hook, long heard, int tries, Instant nextAt, string trouble, CancellationToken cancellation) =>
            book.Hearings.Where(hearing => hearing.Hook == hook).ExecuteUpdateAsync(
                set => set.SetProperty(hearing => hearing.Heard, heard).SetProperty(hearing => hearing.Tries, tries).SetProperty(hearing => hearing.NextAt, nextAt).SetProperty(hearing => hearing.Trouble, trouble),
                cancellation);

        /// <summary>The next changes after a revision, some hundred at most.</summary>
        public Task<List<News>> NewsAsync(long after, CancellationToken cancellation) =>
            book.Changes.AsNoTracking().Where(change => change.Revision > after).OrderBy(change => change.Revision).Take(Batch).Select(change => new News(change.Revision, change.Verb, change.At)).ToListAsync(cancellation);
    }
}
