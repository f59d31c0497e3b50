using Kith.Exchange.Capture;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Pages.Names;
using Kith.Web.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Records;

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
        var read = CaptureLine.Read(line, today);
        if (read.Names.Count == 0 || read.On > today)
        {
            throw new RefusalException(RefusalReason.Invalid, read.Names.Count == 0 ? MomentTexts.Nobody : MomentTexts.Future);
        }

        var moment = Moment.Of(read.Kind, read.On, read.Substance).Lasting(read.Minutes).About(read.Title, read.Note);
        book.Add(moment);
        var people = new Dictionary<Id<Person>, string>();
        foreach (var mention in await Naming.FindAsync(book, read.Names, cancellation))
        {
            var (id, name) = One(book, mention, isNew);
            people[id] = name;
        }

        book.AddRange(people.Keys.Select(person => Participant.In(moment, person)));
        var subject = Said.List([.. people.Values]);
        return new Kept(moment.Id.Value, await book.SaveAsync(new Deed("moment.record", subject, now), cancellation), subject);
    }

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
