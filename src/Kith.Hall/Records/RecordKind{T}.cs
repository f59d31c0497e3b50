using Kith.Storage;
using Kith.Storage.Queries;
using Kith.Hall.Wording;
using Kith.Hall.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>A field of a record and how it is read off it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Read">Words, days, dates, numbers, identities as <see cref="Guid"/>; null when nothing was said.</param>
public sealed record ReadField<T>(RecordField Field, Func<T, object?> Read);

/// <summary>A kind of record that is kept as a <typeparamref name="T"/>.</summary>
public sealed class RecordKind<T> : RecordKind
    where T : class
{
    private readonly IReadOnlyList<ReadField<T>> fields;

    /// <summary>A kind with its fields.</summary>
    public RecordKind(string word, string plural, params IReadOnlyList<ReadField<T>> fields)
        : base(word, plural)
    {
        this.fields = fields;
        Fields = [.. fields.Select(one => one.Field)];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<RecordField> Fields { get; }

    /// <summary>Makes one of what was filled in.</summary>
    public required Func<Filled, T> Make { get; init; }

    /// <summary>Brings one to what was filled in.</summary>
    public required Action<T, Filled> Change { get; init; }

    /// <summary>What it is called in the log and in lists.</summary>
    public required Func<T, string> Subject { get; init; }

    /// <summary>Those about one person; null for a kind that is about nobody.</summary>
    public Func<KithContext, Id<Person>, IQueryable<T>>? About { get; init; }

    /// <summary>Whether one is settled; null for a kind that never is.</summary>
    public Func<T, bool>? Settled { get; init; }

    /// <summary>Sorts by the day they are of, the latest first; null for a kind that is only written down.</summary>
    public Func<IQueryable<T>, IOrderedQueryable<T>>? Latest { get; init; }

    /// <summary>The next day of one that returns, from a day on; null for a kind that does not return.</summary>
    public Func<T, LocalDate, LocalDate?>? Next { get; init; }

    /// <summary>Its verbs.</summary>
    public IReadOnlyList<RecordVerb<T>> Doings { get; init; } = [];

    /// <summary>Writes the rows that stand beside it, such as the path of an outcome, when it is made or changed.</summary>
    public Func<KithContext, T, Filled, CancellationToken, Task>? SettleAsync { get; init; }

    /// <summary>Reads the people who stand in rows beside it, in order; they fill the field of the shape <see cref="FieldShape.People"/>.</summary>
    public Func<KithContext, Id<T>[], CancellationToken, Task<ILookup<Id<T>, Id<Person>>>>? BesideAsync { get; init; }

    /// <summary>Reads the words that stand in rows beside it; they fill the field that <see cref="RecordField.IsBeside"/> says so of.</summary>
    public Func<KithContext, Id<T>[], CancellationToken, Task<ILookup<Id<T>, string>>>? WordsAsync { get; init; }

    /// <summary>Reads the rows beside it that say something of one person each, in order; they fill the field of the shape <see cref="FieldShape.Rows"/>.</summary>
    public Func<KithContext, Id<T>[], CancellationToken, Task<ILookup<Id<T>, RecordRow>>>? RowsAsync { get; init; }

    /// <summary>Marks the rows beside it for removal, when it is removed.</summary>
    public Func<KithContext, T, CancellationToken, Task>? ClearAsync { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<OfferedVerb> Verbs => [.. Doings.Select(verb => new OfferedVerb(verb.Word, verb.Asks))];

    /// <inheritdoc/>
    public override bool CanSettle => Settled is not null;

    /// <inheritdoc/>
    public override bool IsAboutPeople => About is not null;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<RecordView>> ListAsync(KithContext book, Id<Person>? about, Guid? after, int most, CancellationToken cancellation)
    {
        var rows = Rows(book, about);
        if (after is { } last)
        {
            var from = new Id<T>(last);
            rows = rows.Where(row => EF.Property<Id<T>>(row, "Id") > from);
        }

        return await ViewsAsync(book, await rows.AsNoTracking().OrderBy(row => EF.Property<Id<T>>(row, "Id")).Take(most).ToListAsync(cancellation), false, cancellation);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<RecordView>> NewestAsync(KithContext book, Id<Person>? about, Guid? before, int most, CancellationToken cancellation)
    {
        var rows = Rows(book, about);
        if (before is { } first)
        {
            var until = new Id<T>(first);
            rows = rows.Where(row => EF.Property<Id<T>>(row, "Id") < until);
        }

        return await ViewsAsync(book, await rows.AsNoTracking().OrderByDescending(row => EF.Property<Id<T>>(row, "Id")).Take(most).ToListAsync(cancellation), false, cancellation);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<RecordView>> ByDayAsync(KithContext book, Id<Person>? about, LocalDate today, int skip, int most, CancellationToken cancellation)
    {
        var rows = Rows(book, about).AsNoTracking();
        if (Next is not null)
        {
            // No index knows when a day of another calendar comes next.
            var all = await rows.OrderBy(row => EF.Property<Id<T>>(row, "Id")).ToListAsync(cancellation);
            return await ViewsAsync(book, [.. all.OrderBy(row => Next(row, today) ?? LocalDate.MaxIsoValue).Skip(skip).Take(most)], true, cancellation);
        }

        var sorted = Latest is null ? rows.OrderByDescending(row => EF.Property<Id<T>>(row, "Id")) : Latest(rows).ThenByDescending(row => EF.Property<Id<T>>(row, "Id"));
        // First which, by the index alone, and only then what they say: of those passed over nothing is read.
        var ids = await sorted.Select(row => EF.Property<Id<T>>(row, "Id")).Skip(skip).Take(most).ToListAsync(cancellation);
        var found = (await book.Set<T>().AsNoTracking().Where(row => ids.Contains(EF.Property<Id<T>>(row, "Id"))).ToListAsync(cancellation)).ToDictionary(row => new Id<T>(IdOf(book, row)));
        return await ViewsAsync(book, [.. ids.Where(found.ContainsKey).Select(id => found[id])], true, cancellation);
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<Guid>> EndingAsync(KithContext book, IReadOnlyList<string> tails, CancellationToken cancellation) => book.EndingAsync<T>(tails, cancellation);

    /// <inheritdoc/>
    public override async Task<RecordView?> FindAsync(KithContext book, Guid id, CancellationToken cancellation)
    {
        var key = new Id<T>(id);
        return (await ViewsAsync(book, await book.Set<T>().AsNoTracking().Where(row => EF.Property<Id<T>>(row, "Id") == key).ToListAsync(cancellation), false, cancellation)).SingleOrDefault();
    }

    /// <inheritdoc/>
    public override async Task<Kept> AddAsync(KithContext book, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation)
    {
        var filled = await Filling.ReadAsync(book, this, Fields, said, now, cancellation);
        if (Fields.FirstOrDefault(field => field is { IsRequired: true } && filled.Said(field.Name) is null) is { } missing)
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.Missing, missing.Name));
        }

        if (Fields.FirstOrDefault(field => field.IsTold && filled.Said(field.Name) is not null) is { } told)
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.SaidForGood, told.Name));
        }

        var record = Make(filled);
        book.Add(record);
        await SettledAsync(book, record, filled, cancellation);
        return await SaveAsync(book, record, "add", now, cancellation);
    }

    /// <inheritdoc/>
    public override async Task<Kept?> ChangeAsync(KithContext book, Guid id, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation)
    {
        if (await book.FindAsync(new Id<T>(id), cancellation) is not { } record || await FindAsync(book, id, cancellation) is not { } view)
        {
            return null;
        }

        var filled = await Filling.OverAsync(book, this, view, said, now, cancellation);
        Change(record, filled);
        await SettledAsync(book, record, filled, cancellation);
        return await SaveAsync(book, record, "edit", now, cancellation);
    }

    /// <inheritdoc/>
    public override async Task<Kept?> DoAsync(KithContext book, Guid id, string verb, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation)
    {
        if (await book.FindAsync(new Id<T>(id), cancellation) is not { } record)
        {
            return null;
        }

        var doing = Filling.Verb(this, Doings, record, verb);
        await doing.DoAsync(book, record, await Filling.ReadAsync(book, this, doing.Asks, said, now, cancellation), cancellation);
        return await SaveAsync(book, record, verb, now, cancellation);
    }

    /// <inheritdoc/>
    public override async Task<Kept?> RemoveAsync(KithContext book, Guid id, Instant now, CancellationToken cancellation)
    {
        if (await book.FindAsync(new Id<T>(id), cancellation) is not { } record)
        {
            return null;
        }

        if (ClearAsync is not null)
        {
            await ClearAsync(book, record, cancellation);
        }

        book.Remove(record);
        return await SaveAsync(book, record, "remove", now, cancellation);
    }

    private IQueryable<T> Rows(KithContext book, Id<Person>? about) => about is { } person
        ? (About ?? throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.AboutNobody, Plural)))(book, person)
        : book.Set<T>();

    private Task SettledAsync(KithContext book, T record, Filled filled, CancellationToken cancellation) => SettleAsync?.Invoke(book, record, filled, cancellation) ?? Task.CompletedTask;

    private async Task<Kept> SaveAsync(KithContext book, T record, string verb, Instant now, CancellationToken cancellation)
    {
        var subject = Subject(record);
        return new Kept(IdOf(book, record), await book.SaveAsync(new Deed($"{Word}.{verb}", subject, now), cancellation), subject);
    }

    private static Guid IdOf(KithContext book, T record) => ((Id<T>)book.Entry(record).Property("Id").CurrentValue!).Value;

    // A list says nothing of the rows beside its records, of which each may have as many as there are people.
    private async Task<IReadOnlyList<RecordView>> ViewsAsync(KithContext book, List<T> rows, bool isList, CancellationToken cancellation)
    {
        var ids = rows.ConvertAll(row => new Id<T>(IdOf(book, row)));
        var beside = BesideAsync is null ? null : await BesideAsync(book, [.. ids], cancellation);
        var words = WordsAsync is null ? null : await WordsAsync(book, [.. ids], cancellation);
        var told = RowsAsync is null || isList ? null : await RowsAsync(book, [.. ids], cancellation);
        var values = rows.Select((row, at) => fields.ToDictionary(one => one.Field.Name, one => one.Field.Shape switch
        {
            FieldShape.People when beside is not null => beside[ids[at]].Select(person => person.Value).ToList(),
            FieldShape.Rows when told is not null => told[ids[at]].ToList(),
            FieldShape.Choices when words is not null && one.Field.IsBeside => string.Join(',', words[ids[at]]) is { Length: > 0 } text ? text : null,
            _ => one.Read(row),
        })).ToList();
        var names = await NamesAsync(book, values, cancellation);
        return [.. rows.Select((row, at) => new RecordView(this, ids[at].Value, values[at], [.. Doings.Where(verb => verb.Fits(row)).Select(verb => new OfferedVerb(verb.Word, verb.Asks))], names) { IsSettled = Settled?.Invoke(row) ?? false })];
    }

    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(KithContext book, List<Dictionary<string, object?>> values, CancellationToken cancellation)
    {
        var named = Fields.Where(field => field.Shape is FieldShape.Person or FieldShape.People or FieldShape.Rows).Select(field => field.Name).ToList();
        var people = values.SelectMany(row => named.SelectMany(name => row[name] switch { Guid one => [one], List<Guid> many => many, List<RecordRow> beside => beside.Select(one => one.Person.Value), _ => Enumerable.Empty<Guid>() })).Distinct().Select(id => new Id<Person>(id)).ToArray();
        return people.Length == 0
            ? new Dictionary<Guid, string>()
            : (await book.People.Where(person => people.Contains(person.Id)).Select(person => new { person.Id, person.FormattedName }).ToListAsync(cancellation)).ToDictionary(person => person.Id.Value, person => person.FormattedName);
    }
}
