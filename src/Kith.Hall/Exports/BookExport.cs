using System.Text.Json;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Kith.Hall.Exports;

/// <summary>The whole record as one JSON document: <c>{ "kith": 1, "book", "people": […], "moments": […] }</c>, the words of the domain as keys, days as ISO 8601 and partial dates as RFC 6350.</summary>
public static class BookExport
{
    /// <summary>Writes the book.</summary>
    /// <returns>How many people and moments.</returns>
    public static async Task<(int People, int Moments)> WriteAsync(KithContext book, Stream to, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        await using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("kith", 1);
        var about = await book.Book.AsNoTracking().SingleAsync(cancellation);
        json.WriteStartObject("book");
        json.WriteString("name", about.Name);
        json.WriteNumber("revision", about.Revision);
        Say(json, "zone", about.Zone);
        Say(json, "region", about.Region);
        Say(json, "language", about.Language);
        json.WriteStartObject("rhythm");
        json.WriteNumber("inner", about.Layers.Inner);
        json.WriteNumber("close", about.Layers.Close);
        json.WriteNumber("friend", about.Layers.Friend);
        json.WriteNumber("wider", about.Layers.Wider);
        json.WriteEndObject();
        json.WriteEndObject();
        var people = await PeopleAsync(book, json, cancellation);
        var moments = await MomentsAsync(book, json, cancellation);
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
        return (people, moments);
    }

    private static async Task<int> PeopleAsync(KithContext book, Utf8JsonWriter json, CancellationToken cancellation)
    {
        var ties = await book.Ties.AsNoTracking().ToDictionaryAsync(t => t.Person, cancellation);
        var count = 0;
        json.WriteStartArray("people");
        await foreach (var person in DraftReading.AllAsync(book, cancellation))
        {
            json.WriteStartObject();
            PersonExport.Write(json, person);
            if (ties.TryGetValue(person.Person.Id, out var tie))
            {
                PersonExport.Write(json, tie);
            }

            json.WriteEndObject();
            await json.FlushAsync(cancellation);
            count++;
        }

        json.WriteEndArray();
        return count;
    }

    private static async Task<int> MomentsAsync(KithContext book, Utf8JsonWriter json, CancellationToken cancellation)
    {
        var count = 0;
        json.WriteStartArray("moments");
        var rows = book.Moments.AsNoTracking().OrderBy(m => m.On).ThenBy(m => m.Id)
            .Select(m => new { Moment = m, People = book.Participants.Where(p => p.Moment == m.Id).Select(p => p.Person).ToList() }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            json.WriteStartObject();
            Write(json, row.Moment, row.People);
            json.WriteEndObject();
            if (++count % 500 == 0)
            {
                await json.FlushAsync(cancellation);
            }
        }

        json.WriteEndArray();
        return count;
    }

    private static void Write(Utf8JsonWriter json, Moment moment, IEnumerable<Id<Person>> people)
    {
        json.WriteString("id", moment.Id.ToString());
        json.WriteString("on", LocalDatePattern.Iso.Format(moment.On));
        Say(json, "at", moment.At is { } at ? InstantPattern.ExtendedIso.Format(at) : null);
        Say(json, "zone", moment.Zone);
        json.WriteString("kind", PersonExport.Word(moment.Kind));
        if (moment.Minutes is { } minutes)
        {
            json.WriteNumber("minutes", minutes);
        }

        json.WriteString("substance", PersonExport.Word(moment.Substance));
        Say(json, "begunBy", moment.BegunBy is { } by ? PersonExport.Word(by) : null);
        Say(json, "place", moment.Place);
        Say(json, "title", moment.Title);
        Say(json, "note", moment.Note);
        Say(json, "external", moment.External);
        json.WriteStartArray("people");
        foreach (var person in people)
        {
            json.WriteStringValue(person.ToString());
        }

        json.WriteEndArray();
    }

    /// <summary>Writes what was said; what was not said has no key.</summary>
    internal static void Say(Utf8JsonWriter json, string key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(key, text);
        }
    }
}
