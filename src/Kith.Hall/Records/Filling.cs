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
    /// <exception cref="RefusalException">A field is unknown, or a person is.</exception>
    public static async Task<Filled> ReadAsync(KithContext book, RecordKind kind, IReadOnlyList<RecordField> fields, IReadOnlyDictionary<string, string> said, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (said.Keys.FirstOrDefault(name => !fields.Any(field => field.Name == name)) is { } unknown)
        {
            throw new RefusalException(RefusalReason.Invalid, Said.Fill(RecordTexts.NoField, kind.Plural, unknown, string.Join(", ", fields.Select(field => field.Name))));
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

            values[field.Name] = string.Join(',', ids);
        }

        return new Filled(values, (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now));
    }

    /// <summary>The one whom an identity, a name or “me” means.</summary>
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
            return await book.People.AnyAsync(person => person.Id == id, cancellation) ? id : throw new RefusalException(RefusalReason.NotFound, Said.Fill(BetweenTexts.NoSuchPerson, said));
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
