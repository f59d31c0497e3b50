using System.Text.Json;
using Kith.Hall.Records;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Api;

/// <summary>The list of every kind of record for programs, at the address of its page: as JSON and as CSV.</summary>
public static class RecordLists
{
    private const int AtOnce = 500;

    /// <summary>Maps them.</summary>
    public static void MapRecordLists(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{kinds:kinds}.json", async (string kinds, Guid? person, KithContext book, HttpContext context, CancellationToken cancellation) =>
        {
            if (await KindAsync(book, kinds, person, cancellation) is not { } kind)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = "application/json; charset=utf-8";
            await using var json = new Utf8JsonWriter(context.Response.BodyWriter, new JsonWriterOptions { Indented = true });
            json.WriteStartArray();
            await foreach (var view in ReadAsync(book, kind, About(person), cancellation))
            {
                Write(json, view);
            }

            json.WriteEndArray();
            await json.FlushAsync(cancellation);
        });
        routes.MapGet("/{kinds:kinds}.csv", async (string kinds, Guid? person, KithContext book, CancellationToken cancellation) =>
        {
            if (await KindAsync(book, kinds, person, cancellation) is not { } kind)
            {
                return Results.NotFound();
            }

            var rows = await ReadAsync(book, kind, About(person), cancellation).AllAsync(cancellation);
            return Lists.Csv(kinds, ["id", .. kind.Fields.Select(field => field.Name)], rows.Select(view => kind.Fields.Select(field => Cell(view, field)).Prepend(view.Id.ToString()).ToArray<string?>()));
        });
    }

    private static Id<Person>? About(Guid? person) => person is { } id ? new Id<Person>(id) : null;

    /// <summary>The kind; null when it is about nobody and somebody is asked for, or somebody who is not there.</summary>
    private static async Task<RecordKind?> KindAsync(KithContext book, string kinds, Guid? person, CancellationToken cancellation)
    {
        var about = About(person);
        return RecordKinds.Of(kinds) is { } kind && (about is null || (kind.IsAboutPeople && await book.People.AnyAsync(one => one.Id == about, cancellation))) ? kind : null;
    }

    private static async IAsyncEnumerable<RecordView> ReadAsync(KithContext book, RecordKind kind, Id<Person>? about, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        Guid? after = null;
        IReadOnlyList<RecordView> rows;
        do
        {
            rows = await kind.ListAsync(book, about, after, AtOnce, cancellation);
            foreach (var row in rows)
            {
                yield return row;
            }

            after = rows.Count > 0 ? rows[^1].Id : null;
        }
        while (rows.Count == AtOnce);
    }

    private static string Cell(RecordView view, RecordField field) => field.Shape == FieldShape.Rows ? view.RowsOnLine(field) : view.Called(field.Name) is { Length: > 0 } names ? names : view.Text(field.Name);

    private static void Write(Utf8JsonWriter json, RecordView view)
    {
        json.WriteStartObject();
        json.WriteString("id", view.Id);
        foreach (var field in view.Kind.Fields)
        {
            json.WritePropertyName(field.Name);
            switch (view.Values.GetValueOrDefault(field.Name))
            {
                case IReadOnlyList<RecordRow> rows: Rows(json, view, field, rows); break;
                case null when field.Shape != FieldShape.People: json.WriteNullValue(); break;
                case decimal amount: json.WriteNumberValue(amount); break;
                case int number: json.WriteNumberValue(number); break;
                default:
                    if (field.Shape is FieldShape.Person or FieldShape.People)
                    {
                        People(json, view, field);
                    }
                    else
                    {
                        json.WriteStringValue(view.Text(field.Name));
                    }

                    break;
            }
        }

        json.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter json, RecordView view, RecordField field, IReadOnlyList<RecordRow> rows)
    {
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WritePropertyName("person");
            Person(json, view, row.Person);
            field.Parts.ToList().ForEach(part => json.WriteString(part.Name, row.Text(part.Name) is { Length: > 0 } text ? text : null));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>People as identity and name: a name alone refers to nobody.</summary>
    private static void People(Utf8JsonWriter json, RecordView view, RecordField field)
    {
        if (field.Shape == FieldShape.People)
        {
            json.WriteStartArray();
        }

        foreach (var person in view.People(field.Name))
        {
            Person(json, view, person);
        }

        if (field.Shape == FieldShape.People)
        {
            json.WriteEndArray();
        }
    }

    private static void Person(Utf8JsonWriter json, RecordView view, Id<Person> person)
    {
        json.WriteStartObject();
        json.WriteString("id", person.Value);
        json.WriteString("name", view.Names.GetValueOrDefault(person.Value));
        json.WriteEndObject();
    }
}
