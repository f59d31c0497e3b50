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
        var said = card.Properties.Where(property => !property.Is("VERSION")).Select(property => Say(card, property, version));
        return new Card([new Property("VERSION", version == CardVersion.V30 ? "3.0" : "4.0"), .. said]);
    }

    private static Property Say(Card card, Property property, CardVersion version)
    {
        var modern = property.QuotedPrintable || card.Version == CardVersion.V21 ? Modern(property) : property;
        var said = version == CardVersion.V40 ? ToNew(modern) : ToOld(modern);
        return said.Inner is null ? said : said with { Inner = null, Value = LineText.Escape(CardWriter.Write(new Card(said.Inner), version)) };
    }

    // 2.1: bare types get their name, quoted-printable goes, and what 2.1 leaves bare is escaped.
    private static Property Modern(Property property)
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

        if (property.Base64)
        {
            parameters.Add(new Parameter("ENCODING", "b"));
        }

        return property with { Parameters = new Parameters(parameters), Value = property.Base64 ? property.Value : Escaped(property) };
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
