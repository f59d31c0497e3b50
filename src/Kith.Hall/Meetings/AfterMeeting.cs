using System.Globalization;
using Kith.Capture;
using Kith.Care;
using Kith.Hall.Findings;
using Kith.Hall.Names;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Meetings;

/// <summary>
/// After a meeting: one prompt, one line, done; after a room of people, besides, what each of them cares about. What is not told
/// within a few days is not asked after any more: nothing piles up.
/// </summary>
public static class AfterMeeting
{
    /// <summary>Meetings asked after at once, at most.</summary>
    public const int Most = 2;

    private const int Days = 3;
    private const int MostNamed = 4;
    private const int MostInRoom = 60;
    private const int MostKnown = 2;

    /// <summary>What a program sends: a line, or what is told of one person, or both.</summary>
    public static IReadOnlyList<RecordField> Fields { get; } =
    [
        RecordField.Of("line"), RecordField.Of("person", FieldShape.Person), RecordField.Of("cares"), RecordField.Of("needs"), RecordField.Of("gave"), RecordField.Of("asked"),
        RecordField.Choice<TieAfter>("tie"), RecordField.Of("also"),
    ];

    /// <summary>What those fields tell of a person; where none is named, of the only one who took part.</summary>
    public static IReadOnlyList<Met> Of(Filled filled)
    {
        ArgumentNullException.ThrowIfNull(filled);
        return
        [
            new Met(filled.Said("person") is null ? default : filled.Person("person"))
            {
                Cares = filled.Text("cares"), Needs = filled.Text("needs"), Gave = filled.Text("gave"), AskedFor = filled.Text("asked"), Resting = filled.Choice<TieAfter>("tie") == TieAfter.Rest,
            },
        ];
    }

    /// <summary>The meetings of the last days of which nothing is told, the latest first.</summary>
    public static async Task<IReadOnlyList<Untold>> UntoldAsync(KithContext book, LocalDate today, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var (untold, nothing) = (new List<Untold>(), await book.NothingToTellAsync(today.PlusDays(-Days), cancellation));
        var asked = (await book.UntoldSinceAsync(today.PlusDays(-Days), today, cancellation))
            .Where(one => HasBeen(one, now, today) && !nothing.Contains(new Id<ActGround>(one.Id.Value)));
        foreach (var moment in asked)
        {
            // Those who have died are not asked after, and a meeting with nobody else is none.
            if (await book.InRoomAsync(moment.Id, MostInRoom, cancellation) is not { Count: > 0 } people)
            {
                continue;
            }

            untold.Add(new Untold(moment.Id, moment.On, moment.Title.Length > 0 ? moment.Title : Wording.Named.Of(moment.Kind), [.. people.Take(MostNamed).Select(one => (one.Person, one.Name))], Math.Max(0, people.Count - MostNamed)));
            if (untold.Count == Most)
            {
                break;
            }
        }

        return untold;
    }

    /// <summary>Those who took part, each with what is known of them and what passed that day between the two.</summary>
    public static async Task<IReadOnlyList<RoomRow>> RoomAsync(KithContext book, Moment moment, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(moment);
        var people = await book.InRoomAsync(moment.Id, MostInRoom, cancellation);
        var ids = people.ConvertAll(one => one.Person);
        var facts = (await book.Facts.AsNoTracking().Where(fact => ids.Contains(fact.Person) && fact.Until == null).Select(fact => new { fact.Id, fact.Person, fact.Text }).ToListAsync(cancellation)).OrderByDescending(fact => fact.Id).ToLookup(fact => fact.Person, fact => fact.Text);
        var gave = (await book.Gifts.AsNoTracking().Where(gift => ids.Contains(gift.Person) && gift.By == Party.Me && gift.On == moment.On).Select(gift => new { gift.Person, gift.Text }).ToListAsync(cancellation)).ToLookup(gift => gift.Person, gift => gift.Text);
        var asked = (await book.Asks.AsNoTracking().Where(ask => ids.Contains(ask.Person) && ask.By == Party.Me && ask.On == moment.On).Select(ask => new { ask.Person, ask.Text }).ToListAsync(cancellation)).ToLookup(ask => ask.Person, ask => ask.Text);
        return [.. people.Select(one => new RoomRow(one.Person, one.Name, [.. facts[one.Person].Take(MostKnown)], [.. gave[one.Person]], [.. asked[one.Person]], one.Intention == Intention.Resting))];
    }

    /// <summary>Keeps what is told of a meeting, as one change.</summary>
    /// <param name="book">The book.</param>
    /// <param name="id">The moment.</param>
    /// <param name="line">One line of plain language; those who took part need not be named in it.</param>
    /// <param name="met">What is told of single people.</param>
    /// <param name="also">Names of others who were there, between commas; whoever is not in the book is added to it.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    /// <exception cref="RefusalException">There is no such moment, it lies ahead, nothing is told, somebody told of did not take part, or of several it is not said who is meant.</exception>
    public static async Task<Kept> TellAsync(KithContext book, Id<Moment> id, string line, IReadOnlyList<Met> met, string also, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(met);
        var today = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now);
        var moment = await FindAsync(book, id, today, cancellation);
        var told = met.Where(one => one.IsTold).ToList();
        if (string.IsNullOrWhiteSpace(line) && told.Count == 0 && string.IsNullOrWhiteSpace(also))
        {
            throw new RefusalException(RefusalReason.Invalid, AfterTexts.Nothing);
        }

        var people = await book.Participants.Where(part => part.Moment == id).Join(book.People, part => part.Person, person => person.Id, (_, person) => person).OrderBy(person => person.FilingName)
            .Select(person => new Namesake(person.Id, person.FormattedName, "")).ToListAsync(cancellation);
        await book.Participants.Where(part => part.Moment == id).LoadAsync(cancellation);
        told = told.ConvertAll(one => one.Person != default ? one : people is [var only] ? one with { Person = only.Id } : throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.Missing, "person")));
        if (told.Find(one => !people.Exists(somebody => somebody.Id == one.Person)) is { } stranger)
        {
            var name = await book.People.Where(person => person.Id == stranger.Person).Select(person => person.FormattedName).SingleOrDefaultAsync(cancellation);
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(AfterTexts.NotThere, name ?? stranger.Person.ToString()));
        }

        var names = people.ConvertAll(one => one.Name);
        names.AddRange(await SeatAsync(book, moment, also ?? "", people, cancellation));
        if (!string.IsNullOrWhiteSpace(line))
        {
            await NoteAsync(book, moment, line.Trim(), people, today, cancellation);
        }

        foreach (var one in told)
        {
            await KeepAsync(book, moment, one, today, cancellation);
        }

        var subject = Said.List(names);
        return new Kept(id.Value, await book.SaveAsync(new Deed("moment.tell", subject, now), cancellation), subject);
    }

    /// <summary>There is nothing to tell: the meeting is not asked after any more.</summary>
    /// <returns>The change of the book.</returns>
    /// <exception cref="RefusalException">There is no such moment, it lies ahead, or nobody took part.</exception>
    public static async Task<long> NothingAsync(KithContext book, Id<Moment> id, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var today = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now);
        await FindAsync(book, id, today, cancellation);
        var first = (await book.InRoomAsync(id, 1, cancellation)) is [var somebody] ? somebody : throw new RefusalException(RefusalReason.Conflict, MomentTexts.Nobody);
        var turn = PlanTurn.Of(first.Person, ActKind.Tell, ActWay.Deed, new Id<ActGround>(id.Value), today);
        turn.Say(PlanAnswer.NotThis, null, "");
        book.Add(turn);
        return (await book.SaveAsync(new Deed("moment.nothing", first.Name, now), cancellation))!.Value;
    }

    private static async Task<Moment> FindAsync(KithContext book, Id<Moment> id, LocalDate today, CancellationToken cancellation)
    {
        var moment = await book.FindAsync(id, cancellation) ?? throw new RefusalException(RefusalReason.NotFound, AfterTexts.NoMoment);
        return moment.On <= today ? moment : throw new RefusalException(RefusalReason.Conflict, Said.Fill(AfterTexts.Ahead, Said.Full(moment.On)));
    }

    // Reads the line with those who took part before it, unless it names somebody itself: “Ana: her mother is home again”.
    private static async Task NoteAsync(KithContext book, Moment moment, string line, List<Namesake> people, LocalDate today, CancellationToken cancellation)
    {
        var read = await Capturing.ReadAsync(book, line, today, cancellation);
        if (read.Names.Count == 0 && people.Count > 0)
        {
            read = await Capturing.ReadAsync(book, $"{people[0].Name}: {line}", today, cancellation);
        }

        var note = moment.Note.Length > 0 ? $"{moment.Note}\n{line}" : line;
        moment.About(moment.Title, note, moment.Place).Lasting(read.Minutes ?? moment.Minutes, moment.At, moment.Zone);
        moment.Correct(moment.Kind, moment.On, (Substance)Math.Max((int)moment.Substance, (int)read.Substance));
        foreach (var part in book.ChangeTracker.Entries<Participant>().Where(part => part.Entity.Moment == moment.Id))
        {
            part.Entity.Follow(moment);
        }

        // Those who took part come before namesakes who did not.
        var met = read.Names.Where(name => name.Group is null).Select(name => (name, people.Find(one => name.People.Any(person => person.Id == one.Id)))).Where(one => one.Item2 is not null).ToDictionary(one => one.name, one => one.Item2!.Id);
        await FindingRecord.KeepAsync(
            book, moment, read.Findings.Select((finding, at) => FindingFields.Of(finding, at.ToString(CultureInfo.InvariantCulture))),
            about => Task.FromResult(Noting.About(read, met, about)));
    }

    private static async Task<IReadOnlyList<string>> SeatAsync(KithContext book, Moment moment, string also, List<Namesake> people, CancellationToken cancellation)
    {
        var named = also.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).DistinctBy(PersonName.Fold);
        var (added, there) = (new List<string>(), people.Select(one => one.Id).ToHashSet());
        foreach (var mention in await Naming.FindAsync(book, named, cancellation))
        {
            var one = mention.Namesakes switch
            {
                [] => Noting.New(book, mention.Name),
                [var only] => only,
                _ => throw new RefusalException(RefusalReason.Conflict, Said.Fill(BetweenTexts.ManySuchPersons, mention.Name)),
            };
            // Two names may mean the same person.
            if (there.Add(one.Id))
            {
                book.Add(Participant.In(moment, one.Id));
                added.Add(one.Name);
            }
        }

        return added;
    }

    private static async Task KeepAsync(KithContext book, Moment moment, Met one, LocalDate today, CancellationToken cancellation)
    {
        void Add(string text, Func<string, object> record)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                book.Add(record(text.Trim()));
            }
        }

        Add(one.Cares, text => Fact.About(one.Person, text, moment: moment.Id));
        Add(one.Needs, text => Need.Of(one.Person, NeedKind.Need, text, moment.On, moment: moment.Id));
        Add(one.Gave, text => Gift.Of(one.Person, Party.Me, GiftKind.Help, text, moment.On));
        Add(one.AskedFor, text => Ask.Of(one.Person, Party.Me, text, moment.On));
        if (one.Resting && await book.Ties.SingleOrDefaultAsync(tie => tie.Person == one.Person, cancellation) is { } tie)
        {
            tie.Rest(today);
        }
    }

    private static bool HasBeen(Moment moment, Instant now, LocalDate today) =>
        moment.On < today || (moment.At is { } at && at + Duration.FromMinutes(moment.Minutes ?? 0) <= now);
}
