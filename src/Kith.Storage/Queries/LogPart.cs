using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage.Queries;

/// <summary>A part of the log, as every door shows it.</summary>
public enum LogPart
{
    /// <summary>Every change.</summary>
    All,

    /// <summary>The removals of the last thirty days that stand and can be taken back.</summary>
    Trash,

    /// <summary>What was brought in: by an import, or the sample village.</summary>
    Sources,
}

/// <summary>Reads the log by its parts.</summary>
public static class LogReading
{
    private static readonly Duration KeptFor = Duration.FromDays(30);

    extension(KithContext book)
    {
        /// <summary>The changes of a part of the log, in no order.</summary>
        /// <remarks>Changes are in the order of their revisions, whatever the clock said: what follows a change of the last thirty days is of the last thirty days.</remarks>
        public IQueryable<Change> Log(LogPart part, Instant now)
        {
            var (changes, since, shut) = (book.Changes.AsNoTracking(), now - KeptFor, Undoing.ShutOut);
            return part switch
            {
                LogPart.Trash => changes.Where(change => change.UndoneBy == null && change.Revision >= book.Changes.Where(late => late.At >= since).Min(late => (long?)late.Revision) && change.Verb.EndsWith(".remove") && !shut.Contains(change.Verb)),
                LogPart.Sources => changes.Where(change => change.Source != null && change.Undoes == null),
                _ => changes,
            };
        }
    }
}
