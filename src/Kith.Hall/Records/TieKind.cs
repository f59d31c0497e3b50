using Kith.Storage;
using Kith.Storage.Queries;
using Kith.Hall.Wording;
using Kith.Hall.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using static Kith.Hall.Records.Fields;

namespace Kith.Hall.Records;

/// <summary>The tie with a person. It has no identity of its own and is there as soon as the person is, so it is changed and never added or removed.</summary>
internal sealed class TieKind() : RecordKind("tie", "ties")
{
    private const int PauseDays = 7;

    private static readonly IReadOnlyList<ReadField<Tie>> Read =
    [
        Text<Tie>("context", tie => tie.OriginContext),
        Text<Tie>("place", tie => tie.OriginPlace),
        Date<Tie>("on", tie => tie.OriginOn),
        Person<Tie>("through", tie => tie.OriginThrough),
        Text<Tie>("story", tie => tie.OriginStory, FieldShape.Lines),
        Choice<Tie, Intention>("intention", tie => tie.Intention),
        Text<Tie>("wish", tie => tie.Wish is { } wish ? PeriodPattern.Roundtrip.Format(Tie.Said(wish)) : null),
        Choices<Tie>("sides", tie => tie.Sides),
        Text<Tie>("shared", tie => tie.Shared, FieldShape.Lines),
        Day<Tie>("restingSince", tie => tie.RestingSince).Told,
        Day<Tie>("pausedUntil", tie => tie.PausedUntil).Told,
    ];

    private static readonly IReadOnlyList<RecordVerb<Tie>> Doings =
    [
        RecordVerb<Tie>.Of("rest", tie => tie.RestingSince is null, (tie, filled) => tie.Rest(filled.Today)),
        RecordVerb<Tie>.Of("wake", tie => tie.RestingSince is not null, (tie, _) => tie.Wake()),
        RecordVerb<Tie>.Of("pause", _ => true, (tie, filled) => tie.PauseUntil(filled.Day("until") ?? filled.Today.PlusDays(PauseDays)), RecordField.Of("until", FieldShape.Day)),
        RecordVerb<Tie>.Of("unpause", tie => tie.PausedUntil is not null, (tie, _) => tie.PauseUntil(null)),
    ];

    public override IReadOnlyList<RecordField> Fields { get; } = [.. Read.Select(one => one.Field)];

    public override IReadOnlyList<OfferedVerb> Verbs { get; } = [.. Doings.Select(verb => new OfferedVerb(verb.Word, verb.Asks))];

    public override bool IsAboutPeople => true;

    public override bool CanSettle => false;

    public override Task<IReadOnlyList<RecordView>> ListAsync(KithContext book, Id<Person>? about, Guid? after, int most, CancellationToken cancellation)
    {
        var last = new Id<Person>(after ?? default);
        return ViewsAsync(book, Of(book, about).Where(tie => after == null || tie.Person > last).OrderBy(tie => tie.Person).Take(most), cancellation);
    }

    public override Task<IReadOnlyList<RecordView>> NewestAsync(KithContext book, Id<Person>? about, Guid? before, int most, CancellationToken cancellation)
    {
        var first = new Id<Person>(before ?? default);
        return ViewsAsync(book, Of(book, about).Where(tie => before == null || tie.Person < first).OrderByDescending(tie => tie.Person).Take(most), cancellation);
    }

    public override Task<IReadOnlyList<RecordView>> ByDayAsync(KithContext book, Id<Person>? about, LocalDate today, int skip, int most, CancellationToken cancellation) =>
        ViewsAsync(book, Of(book, about).OrderByDescending(tie => tie.Person).Skip(skip).Take(most), cancellation);

    public override Task<IReadOnlyList<Guid>> EndingAsync(KithContext book, IReadOnlyList<string> tails, CancellationToken cancellation) => book.EndingAsync<Person>(tails, cancellation);

    public override async Task<RecordView?> FindAsync(KithContext book, Guid id, CancellationToken cancellation)
    {
        var person = new Id<Person>(id);
        var found = await ListAsync(book, person, null, 1, cancellation);
        return found.Count > 0 ? found[0]
            : await book.People.AnyAsync(one => one.Id == person && !one.IsMe, cancellation) ? View(Tie.With(person, Origin.Unsaid), new Dictionary<Guid, string>()) : null;
    }

    public override Task<Kept> AddAsync(KithContext book, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation) => throw AlwaysThere();

    public override async Task<Kept?> ChangeAsync(KithContext book, Guid id, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation)
    {
        if (await OfAsync(book, id, cancellation) is not { } tie || await FindAsync(book, id, cancellation) is not { } view)
        {
            return null;
        }

        var filled = await Filling.OverAsync(book, this, view, said, now, cancellation);
        tie.Began(new Origin(filled.Text("context"), filled.Text("place"), filled.PartialDate("on"), filled.Reference<Person>("through"), filled.Text("story")));
        tie.Want(filled.Choice<Intention>("intention"), filled.Today);
        tie.KeepEvery(filled.Said("wish") is not { } wish ? null : PeriodPattern.Roundtrip.Parse(wish) is { Success: true } read ? read.Value : Period.Zero);
        tie.Share(filled.Text("shared"), filled.Choices<Sides>("sides"));
        await Acquaintance.ProveAsync(book, tie, filled.Today, cancellation);
        return await SaveAsync(book, tie, "edit", now, cancellation);
    }

    public override async Task<Kept?> DoAsync(KithContext book, Guid id, string verb, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation)
    {
        if (await OfAsync(book, id, cancellation) is not { } tie)
        {
            return null;
        }

        var doing = Filling.Verb(this, Doings, tie, verb);
        await doing.DoAsync(book, tie, await Filling.ReadAsync(book, this, doing.Asks, said, now, cancellation), cancellation);
        return await SaveAsync(book, tie, verb, now, cancellation);
    }

    public override Task<Kept?> RemoveAsync(KithContext book, Guid id, Instant now, CancellationToken cancellation) => throw AlwaysThere();

    private RecordView View(Tie tie, IReadOnlyDictionary<Guid, string> names) => new(
        this, tie.Person.Value, Read.ToDictionary(one => one.Field.Name, one => one.Read(tie)),
        [.. Doings.Where(verb => verb.Fits(tie)).Select(verb => new OfferedVerb(verb.Word, verb.Asks))], names);

    private static IQueryable<Tie> Of(KithContext book, Id<Person>? about) => book.Ties.AsNoTracking().Where(tie => about == null || tie.Person == about);

    private async Task<IReadOnlyList<RecordView>> ViewsAsync(KithContext book, IQueryable<Tie> rows, CancellationToken cancellation)
    {
        var ties = await rows.ToListAsync(cancellation);
        var through = ties.Select(tie => tie.OriginThrough).OfType<Id<Person>>().ToArray();
        var names = await book.People.Where(person => through.Contains(person.Id)).ToDictionaryAsync(person => person.Id.Value, person => person.FormattedName, cancellation);
        return [.. ties.Select(tie => View(tie, names))];
    }

    /// <summary>The tie, a new one when nothing was said of it yet; null for the owner and for nobody.</summary>
    private static async Task<Tie?> OfAsync(KithContext book, Guid id, CancellationToken cancellation)
    {
        var person = new Id<Person>(id);
        if (await book.FindTieAsync(person, cancellation) is { } there)
        {
            return there;
        }

        if (await book.FindAsync(person, cancellation) is not { IsMe: false })
        {
            return null;
        }

        var tie = Tie.With(person, Origin.Unsaid);
        book.Add(tie);
        return tie;
    }

    private async Task<Kept> SaveAsync(KithContext book, Tie tie, string verb, Instant now, CancellationToken cancellation)
    {
        var subject = (await book.FindAsync(tie.Person, cancellation))?.FormattedName ?? "";
        return new Kept(tie.Person.Value, await book.SaveAsync(new Deed($"{Word}.{verb}", subject, now), cancellation), subject);
    }

    private static RefusalException AlwaysThere() => new(RefusalReason.Conflict, RecordTexts.TieIsThere);
}
