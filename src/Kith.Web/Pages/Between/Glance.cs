using System.Runtime.InteropServices;
using Kith.Analysis;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>The years at a glance of a few people at once, read from the book: days of contact by quarter.</summary>
public static class Glance
{
    /// <summary>The quarters of a few people, from a day on.</summary>
    public static async Task<IReadOnlyDictionary<Id<Person>, IReadOnlyList<Quarter>>> OfManyAsync(KithContext book, Id<Person>[] people, LocalDate from, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var days = people.ToDictionary(person => person, _ => new List<LocalDate>());
        var found = book.Participants.Where(part => people.Contains(part.Person) && part.Counts && part.On >= from && part.On <= today)
            .Select(part => new { part.Person, part.On }).Distinct().OrderBy(part => part.Person).ThenBy(part => part.On);
        await foreach (var day in found.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            days[day.Person].Add(day.On);
        }

        return days.ToDictionary(one => one.Key, one => Years.Of(CollectionsMarshal.AsSpan(one.Value), today));
    }
}
