using Kith.Storage;
using Kith.Hall.Wording;
using Kith.Hall.Names;
using Kith.Hall.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>Reads what was filled in against the fields of a kind: unknown names are refused, and people become identities.</summary>
public static class Filling
{
    /// <summary>The word by which the owner names themselves.</summary>
    public const string Me = "me";

    /// <summary>Reads what was filled in.</summary>
    /// <exception cref="RefusalException">A field is unknown, or a person or another record that is named is.</exception>
    public static Task<Filled> ReadAsync(KithContext book, RecordKind kind, IReadOnlyList<RecordField> fields, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation) =>
        ReadAsync(book, kind, fields, said, null, now, cancellation);

    private static async Task<Filled> ReadAsync(KithContext book, RecordKind kind, IReadOnlyList<RecordField> fields, IReadOnlyDictionary<string, string> said, RecordView? was, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (said.Keys.FirstOrDefault(name => !fields.Any(field => field.Name == name)) is { } unknown)
        {
            throw new RefusalException(RefusalReason.Invalid, fields.Count == 0 ? Said.Fill(RecordTexts.NoFields, unknown) : Said.Fill(RecordTexts.NoField, kind.Plural, unknown, string.Join(", ", fields.Select(field => field.Name))));
        }

        var values = new Dictionary<string, string>(said);
        foreach (var field in fields.Where(field => field.Shape is FieldShape.Person or FieldShape.People && !string.IsNullOrWhiteSpace(said.GetValueOrDefault(field.Name))))
        {
            var people = field.Shape == FieldShape.Person ? [said[field.Name]] : said[field.Name].Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var ids = new List<Id<Person>>();
            foreach (var person in people)
            {
                ids.Add(await PersonAsync(book, person.Trim(), cancellation));
            }

            if (field.IsOfOthers && await book.People.AnyAsync(person => person.IsMe && ids.Contains(person.Id), cancellation))
            {
                throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.OfOthers, field.Name));
            }

            values[field.Name] = string.Join(',', ids);
        }

        foreach (var field in fields.Where(field => field.Shape == FieldShape.Reference))
        {
            await ReferAsync(book, field, new Filled(values, default), was, cancellation);
        }

        RefuseCurrencyAlone(new Filled(values, default), was);
        return new Filled(values, (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now));
    }

    /// <summary>Reads what is to be changed, over what stands there.</summary>
    /// <exception cref="RefusalException">A field is unknown or said for good, or a person is unknown.</exception>
    public static async Task<Filled> OverAsync(KithContext book, RecordKind kind, RecordView view, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var changed = await ReadAsync(book, kind, kind.Fields, said, view, now, cancellation);
        if (kind.Fields.FirstOrDefault(field => (field.IsFixed || field.IsTold) && changed.Names.Contains(field.Name) && changed.Text(field.Name) != view.Text(field.Name)) is { } settled)
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.SaidForGood, settled.Name));
        }

        return new Filled(kind.Fields.ToDictionary(field => field.Name, field => changed.Names.Contains(field.Name) ? changed.Text(field.Name) : view.Text(field.Name)), changed.Today);
    }

    /// <summary>The verb that a word means, as the record stands.</summary>
    /// <exception cref="RefusalException">The kind has no such verb, or it does not fit now.</exception>
    internal static RecordVerb<T> Verb<T>(RecordKind kind, IReadOnlyList<RecordVerb<T>> verbs, T record, string word)
        where T : class
    {
        var verb = verbs.FirstOrDefault(one => one.Word == word) ?? throw new RefusalException(RefusalReason.NotFound, verbs.Count == 0 ? Said.Fill(RecordTexts.NoVerbs, kind.Plural, word) : Said.Fill(RecordTexts.NoVerb, kind.Plural, word, string.Join(", ", verbs.Select(one => one.Word))));
        var fitting = verbs.Where(one => one.Fits(record)).Select(one => one.Word).ToList();
        return fitting.Contains(word) ? verb
            : throw new RefusalException(RefusalReason.Conflict, fitting.Count == 0 ? Said.Fill(RecordTexts.NothingFits, word) : Said.Fill(RecordTexts.DoesNotFit, word, string.Join(", ", fitting)));
    }

    /// <summary>Refuses a record that is not in the book; what stands there already may have been thrown away since, and stays.</summary>
    private static async Task ReferAsync(KithContext book, RecordField field, Filled filled, RecordView? was, CancellationToken cancellation)
    {
        if (filled.Reference<object>(field.Name) is { } id && was?.Text(field.Name) != id.ToString() && await RecordKinds.Referred(field).FindAsync(book, id.Value, cancellation) is null)
        {
            throw new RefusalException(RefusalReason.NotFound, RecordWords.Unknown(RecordKinds.Referred(field)));
        }
    }

    /// <summary>Refuses a currency of no amount, which would be kept nowhere; the one that stood beside an amount goes with it.</summary>
    private static void RefuseCurrencyAlone(Filled filled, RecordView? was)
    {
        var amount = filled.Names.Contains("amount") ? filled.Text("amount") : was?.Text("amount") ?? "";
        if (amount.Length == 0 && filled.Said("currency") is { } currency && currency != was?.Text("currency"))
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.CurrencyAlone, currency));
        }
    }

    /// <summary>The one whom an identity, a name or “me” means; the identity of a record that was merged means the one that stays.</summary>
    /// <exception cref="RefusalException">Nobody is meant, or several.</exception>
    public static async Task<Id<Person>> PersonAsync(KithContext book, string said, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (said.Equals(Me, StringComparison.OrdinalIgnoreCase))
        {
            return await book.People.Where(person => person.IsMe).Select(person => person.Id).SingleAsync(cancellation);
        }

        if (Id<Person>.TryParse(said, null, out var id))
        {
            return await book.NowAsync(id, cancellation) ?? throw new RefusalException(RefusalReason.NotFound, Said.Fill(BetweenTexts.NoSuchPerson, said));
        }

        var found = (await Naming.FindAsync(book, [said], cancellation))[0].Namesakes;
        return found.Count switch
        {
            0 => throw new RefusalException(RefusalReason.NotFound, Said.Fill(BetweenTexts.NoSuchPerson, said)),
            1 => found[0].Id,
            _ => throw new RefusalException(RefusalReason.Invalid, Said.Fill(BetweenTexts.ManySuchPersons, said)),
        };
    }
}
