using System.Text.Json;
using NodaTime.Text;

namespace Kith.Hall.Exports;

/// <summary>One person of the record as JSON.</summary>
internal static class PersonExport
{
    /// <summary>Writes a person and all that belongs to them.</summary>
    public static void Write(Utf8JsonWriter json, PersonDraft draft)
    {
        var person = draft.Person;
        json.WriteString("id", person.Id.ToString());
        if (person.IsMe)
        {
            json.WriteBoolean("me", true);
        }

        foreach (var (key, text) in new[]
        {
            ("name", person.FormattedName), ("familyName", person.FamilyName), ("givenName", person.GivenName), ("additionalNames", person.AdditionalNames),
            ("honorificPrefixes", person.HonorificPrefixes), ("honorificSuffixes", person.HonorificSuffixes), ("nicknames", person.Nicknames), ("pronouns", person.Pronouns),
            ("organization", person.Organization), ("title", person.Title), ("zone", person.Zone), ("languages", person.Languages), ("note", person.Note), ("diedOn", person.DiedOn?.ToString()),
        })
        {
            BookExport.Say(json, key, text);
        }

        Many(json, "contactPoints", draft.Points, point => [("kind", Word(point.Kind)), ("value", point.Value), ("normal", point.Normal), ("label", point.Label)]);
        Many(json, "postalAddresses", draft.Addresses, a =>
        [
            ("label", a.Label), ("postOfficeBox", a.PostOfficeBox), ("extended", a.Extended), ("street", a.Street),
            ("locality", a.Locality), ("region", a.Region), ("postalCode", a.PostalCode), ("country", a.Country),
        ]);
        Many(json, "occasions", draft.Occasions, o => [("kind", Word(o.Kind)), ("on", o.On.ToString()), ("text", o.Text)]);
        Many(json, "facts", draft.Facts, f => [("text", f.Text), ("kind", f.Kind), ("since", f.Since?.ToString()), ("until", f.Until?.ToString())]);
        Words(json, "tags", draft.Tags.Select(t => t.Name));
        Words(json, "groups", draft.Groups);
        Photograph(json, draft.Photo);
        BookExport.Say(json, "card", draft.Card?.Text);
    }

    /// <summary>Writes what is between the owner and the person.</summary>
    public static void Write(Utf8JsonWriter json, Tie tie)
    {
        json.WriteStartObject("tie");
        foreach (var (key, text) in new[]
        {
            ("originContext", tie.OriginContext), ("originPlace", tie.OriginPlace), ("originOn", tie.OriginOn?.ToString()), ("originThrough", tie.OriginThrough?.ToString()), ("originStory", tie.OriginStory),
            ("intention", tie.Intention is { } intention ? Word(intention) : null), ("wish", tie.Wish is { } wish ? PeriodPattern.Roundtrip.Format(Tie.Said(wish)) : null),
            ("restingSince", Day(tie.RestingSince)), ("pausedUntil", Day(tie.PausedUntil)), ("shared", tie.Shared), ("sides", tie.Sides == Sides.None ? null : tie.Sides.ToString()),
        })
        {
            BookExport.Say(json, key, text);
        }

        json.WriteEndObject();
    }

    /// <summary>A value of an enumeration as its word: <c>heart-to-heart</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string? Day(NodaTime.LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static void Photograph(Utf8JsonWriter json, Photo? photo)
    {
        if (photo is not null)
        {
            json.WriteStartObject("photo");
            json.WriteString("mediaType", photo.MediaType);
            json.WriteBase64String("bytes", photo.Bytes);
            json.WriteEndObject();
        }
    }

    private static void Many<T>(Utf8JsonWriter json, string key, IReadOnlyList<T> rows, Func<T, (string Key, string? Text)[]> fields)
    {
        if (rows.Count == 0)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var (field, text) in fields(row))
            {
                BookExport.Say(json, field, text);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, string key, IEnumerable<string> words)
    {
        json.WriteStartArray(key);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
