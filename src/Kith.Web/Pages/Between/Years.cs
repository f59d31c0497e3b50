using Kith.Storage;
using Kith.Web.Markup;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>The years at a glance: days of contact by quarter.</summary>
public static class Years
{
    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<LocalDate>> Days = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Participants.Where(part => part.Person == id && part.Counts).Select(part => part.On).Distinct());

    /// <summary>The quarters of one person, from the first contact to today.</summary>
    public static async Task<IReadOnlyList<Quarter>> OfAsync(KithContext book, Id<Person> id, LocalDate today, CancellationToken cancellation)
    {
        var counts = new Dictionary<int, int>();
        await foreach (var day in Days(book, id).WithCancellation(cancellation))
        {
            var number = Number(day);
            counts[number] = counts.GetValueOrDefault(number) + 1;
        }

        return Between(counts, today);
    }

    /// <summary>The quarters of a few people, from a day on.</summary>
    public static async Task<IReadOnlyDictionary<Id<Person>, IReadOnlyList<Quarter>>> OfManyAsync(KithContext book, Id<Person>[] people, LocalDate from, LocalDate today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var counts = people.ToDictionary(person => person, _ => new Dictionary<int, int>());
        var days = book.Participants.Where(part => people.Contains(part.Person) && part.Counts && part.On >= from && part.On <= today).Select(part => new { part.Person, part.On }).Distinct();
        await foreach (var day in days.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            counts[day.Person][Number(day.On)] = counts[day.Person].GetValueOrDefault(Number(day.On)) + 1;
        }

        return counts.ToDictionary(one => one.Key, one => Between(one.Value, today));
    }

    /// <summary>Every quarter from the first with contact to that of today.</summary>
    public static IReadOnlyList<Quarter> Between(IReadOnlyDictionary<int, int> counts, LocalDate today)
    {
        if (counts.Count == 0)
        {
            return [];
        }

        var first = counts.Keys.Min();
        var last = Math.Max(Number(today), counts.Keys.Max());
        return [.. Enumerable.Range(first, last - first + 1).Select(number => new Quarter(number / 4, (number % 4) + 1, counts.GetValueOrDefault(number)))];
    }

    /// <summary>The quarter of a day, counted from the year 0.</summary>
    public static int Number(LocalDate day) => (day.Year * 4) + ((day.Month - 1) / 3);
}
