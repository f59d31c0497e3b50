using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using static Kith.Hall.Records.Fields;

namespace Kith.Hall.Records;

/// <summary>What the owner knows and writes down.</summary>
internal static class Told
{
    public static RecordKind Facts { get; } = new RecordKind<Fact>(
        "fact", "facts",
        Person<Fact>("person", fact => fact.Person).Required.Fixed,
        Text<Fact>("text", fact => fact.Text).Required,
        Text<Fact>("kind", fact => fact.Kind),
        Date<Fact>("since", fact => fact.Since),
        Date<Fact>("until", fact => fact.Until),
        Reference<Fact, Moment>("moment", fact => fact.Moment).Told)
    {
        Make = filled =>
        {
            var fact = Fact.About(filled.Person("person"), filled.Text("text"), filled.Text("kind"), filled.PartialDate("since"));
            fact.End(filled.PartialDate("until"));
            return fact;
        },
        Change = (fact, filled) =>
        {
            fact.Reword(filled.Text("text"), filled.Text("kind"), filled.PartialDate("since"));
            fact.End(filled.PartialDate("until"));
        },
        Settled = fact => fact.Until is not null,
        Subject = fact => fact.Text,
        About = (book, person) => book.Facts.Where(fact => fact.Person == person),
        Doings =
        [
            RecordVerb<Fact>.Of("end", fact => fact.Until is null, (fact, filled) => fact.End(PartialDate.Of(filled.Today))),
            RecordVerb<Fact>.Of("reopen", fact => fact.Until is not null, (fact, _) => fact.End(null)),
        ],
    };

    public static RecordKind JournalEntries { get; } = new RecordKind<JournalEntry>(
        "journal-entry", "journal",
        Day<JournalEntry>("on", entry => entry.On),
        Text<JournalEntry>("text", entry => entry.Text, FieldShape.Lines).Required,
        People<JournalEntry>("mentions"))
    {
        Make = filled => JournalEntry.Of(filled.Day("on") ?? filled.Today, filled.Text("text")),
        Change = (entry, filled) => entry.Write(filled.Day("on") ?? entry.On, filled.Text("text")),
        Latest = rows => rows.OrderByDescending(entry => entry.On),
        Subject = entry => Wording.Said.Iso(entry.On),
        About = (book, person) => book.JournalEntries.Where(entry => book.JournalMentions.Where(mention => mention.Person == person).Select(mention => mention.Entry).Contains(entry.Id)),
        Doings = [new RecordVerb<JournalEntry>("make-moments", _ => true, MakeMomentsAsync)],
        SettleAsync = async (book, entry, filled, cancellation) =>
        {
            var (known, named) = (await MentionsAsync(book, entry, cancellation), filled.People("mentions"));
            book.RemoveRange(known.Where(mention => !named.Contains(mention.Person)));
            book.AddRange(named.Distinct().Where(person => !known.Exists(mention => mention.Person == person)).Select(person => JournalMention.In(entry.Id, person)));
        },
        BesideAsync = async (book, ids, cancellation) => (await book.JournalMentions.Where(mention => ids.Contains(mention.Entry)).Join(book.People, mention => mention.Person, person => person.Id, (mention, person) => new { mention.Entry, mention.Person, person.FilingName }).ToListAsync(cancellation)).OrderBy(mention => mention.FilingName, StringComparer.Ordinal).ToLookup(mention => mention.Entry, mention => mention.Person),
        ClearAsync = async (book, entry, cancellation) => book.RemoveRange(await MentionsAsync(book, entry, cancellation)),
    };

    public static RecordKind OwnFields { get; } = new RecordKind<Field>(
        "field", "fields",
        Text<Field>("name", field => field.Name).Required,
        Choice<Field, FieldKind>("kind", field => field.Kind).Fixed,
        Number<Field>("ordinal", field => field.Ordinal),
        Rows<Field>("values", RecordField.Of("value")))
    {
        Make = filled => Field.Called(filled.Text("name"), filled.Choice<FieldKind>("kind") ?? FieldKind.Text, filled.Number("ordinal") ?? 0),
        Change = (field, filled) => field.Call(filled.Text("name"), filled.Number("ordinal") ?? 0),
        Subject = field => field.Name,
        SettleAsync = async (book, field, _, cancellation) => NameTaken.Refuse(field.Name, await book.Fields.Where(known => known.Id != field.Id).Select(known => known.Name).ToListAsync(cancellation)),
        Doings =
        [
            new RecordVerb<Field>("set", _ => true, SetAsync) { Asks = [RecordField.Of("person", FieldShape.Person).Required, RecordField.Of("value").Required] },
            new RecordVerb<Field>("clear", _ => true, async (book, field, filled, cancellation) => book.Remove(await ValueAsync(book, field, filled.Person("person"), cancellation) ?? throw new RefusalException(RefusalReason.NotFound, Texts.RecordTexts.HoldsNothing))) { Asks = [RecordField.Of("person", FieldShape.Person).Required] },
        ],
        RowsAsync = async (book, ids, cancellation) => (await book.FieldValues.AsNoTracking().Where(value => ids.Contains(value.Field)).Join(book.People, value => value.Person, person => person.Id, (value, person) => new { value, person.FilingName }).ToListAsync(cancellation))
            .OrderBy(one => one.FilingName, StringComparer.Ordinal).ToLookup(one => one.value.Field, one => new RecordRow(one.value.Person, new Dictionary<string, object?> { ["value"] = one.value.Value })),
        ClearAsync = async (book, field, cancellation) => book.RemoveRange(await book.FieldValues.Where(value => value.Field == field.Id).ToListAsync(cancellation)),
    };

    /// <summary>Each mention that none was made of yet becomes a moment of that day: a token is not presumed, nor a talk.</summary>
    private static async Task MakeMomentsAsync(KithContext book, JournalEntry entry, Filled filled, CancellationToken cancellation)
    {
        foreach (var mention in (await MentionsAsync(book, entry, cancellation)).Where(mention => mention.Moment is null))
        {
            var moment = Moment.Of(MomentKind.Other, entry.On).About("", entry.Text);
            mention.Become(moment.Id);
            book.AddRange(moment, Participant.In(moment, mention.Person));
        }
    }

    private static async Task SetAsync(KithContext book, Field field, Filled filled, CancellationToken cancellation)
    {
        if (await ValueAsync(book, field, filled.Person("person"), cancellation) is { } known)
        {
            known.Set(field, filled.Text("value"));
        }
        else
        {
            book.Add(FieldValue.Of(field, filled.Person("person"), filled.Text("value")));
        }
    }

    private static Task<FieldValue?> ValueAsync(KithContext book, Field field, Id<Person> person, CancellationToken cancellation) => book.FieldValues.SingleOrDefaultAsync(value => value.Field == field.Id && value.Person == person, cancellation);

    private static Task<List<JournalMention>> MentionsAsync(KithContext book, JournalEntry entry, CancellationToken cancellation) => book.JournalMentions.Where(mention => mention.Entry == entry.Id).ToListAsync(cancellation);
}
