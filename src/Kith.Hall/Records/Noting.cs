using System.Globalization;
using Kith.Capture;
using Kith.Storage;
using Kith.Hall.Findings;
using Kith.Hall.Wording;
using Kith.Hall.Names;
using Kith.Hall.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>Keeps what one line tells, for a program, which cannot be asked whom a name means.</summary>
public static class Noting
{
    /// <summary>Keeps it as a moment.</summary>
    /// <param name="book">The book.</param>
    /// <param name="line">Such as “lunch with Ana yesterday, 90 min: her mother is home again”.</param>
    /// <param name="isNew">Whether names that nobody bears are added to the book.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RefusalException">It names nobody, or somebody of whom there are none or several, or a day that lies ahead.</exception>
    public static async Task<Kept> KeepAsync(KithContext book, string line, bool isNew, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var today = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now);
        var read = await Capturing.ReadAsync(book, line, today, cancellation);
        if (read.Names.Count == 0 || read.On > today)
        {
            throw new RefusalException(RefusalReason.Invalid, read.Names.Count == 0 ? MomentTexts.Nobody : MomentTexts.Future);
        }

        var moment = Moment.Of(read.Kind, read.On, read.Substance).Lasting(read.Minutes).About(read.Title, read.Note, read.Place).Begun(read.BegunBy);
        book.Add(moment);
        var (met, people) = (new Dictionary<CaptureName, Id<Person>>(), new Dictionary<Id<Person>, string>());
        foreach (var (written, mention) in read.Names.Zip(await Capturing.MentionsAsync(book, read, cancellation)))
        {
            if (mention.Group is { } group)
            {
                foreach (var member in await book.GroupMembers.Where(one => one.Group == group.Id && one.Until == null).Select(one => one.Person).ToListAsync(cancellation))
                {
                    people.TryAdd(member, group.Name);
                }

                continue;
            }

            var (id, name) = One(book, mention, isNew);
            (met[written], people[id]) = (id, name);
        }

        book.AddRange(people.Keys.Select(person => Participant.In(moment, person)));
        await FindingRecord.KeepAsync(book, moment, read.Findings.Select((finding, at) => FindingFields.Of(finding, at.ToString(CultureInfo.InvariantCulture))), about => Task.FromResult(About(read, met, about)));
        var subject = Said.List([.. people.Values.Distinct()]);
        return new Kept(moment.Id.Value, await book.SaveAsync(new Deed("moment.record", subject, now), cancellation), subject);
    }

    /// <summary>Whom the finding at a place is about: whoever took part under that name, else the only one of the book called so.</summary>
    public static Id<Person>? About(CaptureLine line, IReadOnlyDictionary<CaptureName, Id<Person>> met, string? place) =>
        line.Findings[int.Parse(place!, CultureInfo.InvariantCulture)].About is not { } about ? null
        : met.TryGetValue(about, out var person) ? person
        : about.People is [var only] ? only.Id : null;

    private static (Id<Person> Id, string Name) One(KithContext book, Mention mention, bool isNew)
    {
        switch (mention.Namesakes)
        {
            case [var one]: return (one.Id, one.Name);
            case []:
                if (!isNew)
                {
                    throw new RefusalException(RefusalReason.NotFound, Said.Fill(BetweenTexts.NoSuchPerson, mention.Name));
                }

                var person = Person.Called(mention.Name);
                book.AddRange(person, Tie.With(person.Id, Origin.Unsaid));
                return (person.Id, person.FormattedName);
            default: throw new RefusalException(RefusalReason.Conflict, Said.Fill(BetweenTexts.ManySuchPersons, mention.Name));
        }
    }
}
