using System.Globalization;
using System.Text;
using Kith.Formats.Lines;

namespace Kith.Formats.VCard;

/// <summary>Says a card in another version of vCard.</summary>
/// <remarks>Properties of the same name keep their place, group and labels; what an older version has no word for is kept under its own name, which readers skip.</remarks>
public static class CardVersions
{
    /// <summary>The same card in a version; the card itself when it is that already. Nothing is turned into 2.1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Version 2.1 is read, and given back, but not made.</exception>
    public static Card As(this Card card, CardVersion version)
    {
        if (version == card.Version)
        {
            return card;
        }

        ArgumentOutOfRangeException.ThrowIfEqual((int)version, (int)CardVersion.V21, nameof(version));
        var printed = card.All("ADR").Select(card.EnvelopeSource).OfType<Property>().ToHashSet<object?>(ReferenceEqualityComparer.Instance);
        var said = card.Properties.Where(property => !property.Is("VERSION")).SelectMany(property => Envelope(card, property, version, printed)).Select(property => Say(card, property, version)).ToList();
        return new Card([new Property("VERSION", version == CardVersion.V30 ? "3.0" : "4.0"), .. Missing(card, version), .. said]);
    }

    // FN must be there in both, N in 3.0; phones refuse or hide a card without.
    private static IEnumerable<Property> Missing(Card card, CardVersion version)
    {
        var name = card.FormattedName ?? card.Name?.Joined ?? (card.Organization is [var first, ..] ? first : null)
            ?? card.Nicknames.FirstOrDefault() ?? card.Emails.FirstOrDefault()?.Text ?? card.Phones.FirstOrDefault()?.Text ?? "";
        if (card.First("FN") is null)
        {
            yield return new Property("FN", LineText.Escape(name));
        }

        if (version == CardVersion.V30 && card.First("N") is null)
        {
            yield return new Property("N", $";{LineText.Escape(name)};;;");
        }
    }

    // The printed form of an address is a property of its own before 4.0, and a parameter of ADR since.
    private static IEnumerable<Property> Envelope(Card card, Property property, CardVersion version, HashSet<object?> taken)
    {
        var printed = property.Parameters["LABEL"];
        if (version == CardVersion.V40 && property.Is("ADR") && printed is null && card.EnvelopeOf(property) is { } envelope)
        {
            return [property with { Parameters = property.Parameters.With(new Parameter("LABEL", envelope)) }];
        }

        if (version == CardVersion.V40 && property.Is("LABEL") && taken.Contains(property))
        {
            return [];
        }

        var bare = property with { Parameters = property.Parameters.Without("LABEL") };
        return version == CardVersion.V30 && property.Is("ADR") && printed is not null ? [bare, bare with { Name = "LABEL", Value = LineText.Escape(printed) }] : [property];
    }

    private static Property Say(Card card, Property property, CardVersion version)
    {
        var named = property.Parameters.Bare.Any() || property.QuotedPrintable ? property with { Parameters = Named(property) } : property;
        var modern = property.Base64 || (card.Version != CardVersion.V21 && !property.QuotedPrintable) ? named : named with { Value = Escaped(property) };
        var said = version == CardVersion.V40 ? ToNew(modern) : ToOld(modern);
        return said.Inner is null ? said : said with { Inner = null, Value = LineText.Escape(CardWriter.Write(new Card(said.Inner), version)) };
    }

    // Bare types get their name, and what told of the old writing goes.
    private static Parameters Named(Property property)
    {
        var parameters = new List<Parameter>();
        foreach (var parameter in property.Parameters.Where(parameter => !parameter.Is("CHARSET") && !parameter.Is("ENCODING")))
        {
            var values = parameter.Name is null ? [.. parameter.Values.Where(value => !KnownWords.Encodings.Contains(value.ToLowerInvariant()))] : parameter.Values;
            if (values.Count > 0)
            {
                parameters.Add(new Parameter(parameter.Name ?? "TYPE", values));
            }
        }

        return property.Base64 ? new Parameters([.. parameters, new Parameter("ENCODING", "b")]) : new Parameters(parameters);
    }

    private static string Escaped(Property property)
    {
        var structured = property.Is("N") || property.Is("ADR") || property.Is("ORG");
        return structured
            ? string.Join(';', LineText.Split(property.Plain, ';').Select(part => LineText.Escape(LineText.UnescapeLoosely(part))))
            : LineText.Escape(LineText.UnescapeLoosely(property.Plain));
    }

    private static Property ToNew(Property property)
    {
        var parameters = property.Parameters;
        if (property.Base64)
        {
            // The media type moves from TYPE=JPEG into the data URI (RFC 6350, section 6.2.4).
            var type = parameters["TYPE"]?.ToLowerInvariant();
            var media = type is null ? "" : type.Contains('/', StringComparison.Ordinal) ? type : (property.Is("SOUND") ? "audio/" : property.Is("KEY") ? "application/" : "image/") + type;
            return property with { Parameters = parameters.Without("ENCODING").Without("TYPE").Without("VALUE"), Value = $"data:{media};base64,{property.Value}" };
        }

        if (property.Is("BDAY") || property.Is("ANNIVERSARY") || property.Is("DEATHDATE"))
        {
            return parameters["X-APPLE-OMIT-YEAR"] is not null && CardDate.Of(property) is { } date
                ? property with { Parameters = parameters.Without("X-APPLE-OMIT-YEAR"), Value = date.ToString() }
                : property;
        }

        var renamed = property.Is("X-ADDRESSBOOKSERVER-KIND") ? property with { Name = "KIND" } : property.Is("X-ADDRESSBOOKSERVER-MEMBER") ? property with { Name = "MEMBER" } : property;
        return parameters.Of("TYPE").Contains("pref", StringComparer.OrdinalIgnoreCase) ? renamed with { Parameters = Ranked(parameters) } : renamed;
    }

    /// <summary>A property of 4.0 as 3.0 says it: pictures as base64, Apple's words for groups, a year for birthdays without one.</summary>
    public static Property ToOld(Property property)
    {
        var comma = property.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? property.Value.IndexOf(";base64,", StringComparison.OrdinalIgnoreCase) : -1;
        if (comma > 0)
        {
            var type = property.Value[5..comma].Split('/')[^1].Split(';')[0].ToUpperInvariant();
            var parameters = property.Parameters.Without("VALUE").With(new Parameter("ENCODING", "b"));
            return property with { Parameters = type.Length > 0 ? parameters.With(new Parameter("TYPE", type)) : parameters, Value = property.Value[(comma + 8)..] };
        }

        if ((property.Is("BDAY") || property.Is("ANNIVERSARY") || property.Is("DEATHDATE") || property.Is("X-ABDATE")) && CardDate.Of(property) is { Year: null, Month: { } month, Day: { } day })
        {
            // 3.0 has no date without a year; Apple's way is the one that phones know.
            return property with { Parameters = property.Parameters.With(new Parameter("X-APPLE-OMIT-YEAR", "1604")), Value = string.Create(CultureInfo.InvariantCulture, $"1604-{month:D2}-{day:D2}") };
        }

        return property.Is("KIND") ? property with { Name = "X-ADDRESSBOOKSERVER-KIND" }
            : property.Is("MEMBER") ? property with { Name = "X-ADDRESSBOOKSERVER-MEMBER" }
            : property.Parameters["PREF"] == "1" ? property with { Parameters = property.Parameters.Without("PREF").With(new Parameter("TYPE", "pref")) }
            : property;
    }

    private static Parameters Ranked(Parameters parameters) => new(
        [.. parameters.Select(parameter => parameter.Is("TYPE") ? new Parameter(parameter.Name, [.. parameter.Values.Where(value => !value.Equals("pref", StringComparison.OrdinalIgnoreCase))]) : parameter)
            .Where(parameter => parameter.Values.Count > 0), new Parameter("PREF", "1")]);
}
