using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Kith.Formats.Lines;

namespace Kith.Formats.VCard;

/// <summary>How to reach them, and what they look like.</summary>
public sealed partial class Card
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

    // By group and types; read when the first is asked for.
    private Dictionary<string, Property>? envelopes;

    /// <summary>E-mail addresses, the preferred first.</summary>
    public IEnumerable<CardEntry> Emails => Entries("EMAIL").Where(entry => entry.Text.Length > 0);

    /// <summary>Telephone numbers as they were written, the preferred first.</summary>
    public IEnumerable<CardEntry> Phones => Entries("TEL").Where(entry => entry.Text.Length > 0);

    /// <summary>Web addresses.</summary>
    public IEnumerable<CardEntry> Urls => Entries("URL").Where(entry => entry.Text.Length > 0);

    /// <summary>Postal addresses that say something.</summary>
    public IEnumerable<(CardAddress Address, Property Source)> Addresses =>
        All("ADR").Select(property => (AddressOf(property), property)).Where(pair => !pair.Item1.IsEmpty);

    /// <summary>Handles of messengers and networks: IMPP, X-SOCIALPROFILE, SOCIALPROFILE, X-JABBER, X-SKYPE and their like.</summary>
    public IEnumerable<CardHandle> Handles => Properties.Select(HandleOf).OfType<CardHandle>().Where(handle => !string.IsNullOrWhiteSpace(handle.Name));

    /// <summary>The first picture; null when there is none.</summary>
    public CardPhoto? Photo => All("PHOTO").Concat(All("X-MS-CARDPICTURE")).Select(PhotoOf).FirstOrDefault(photo => photo is not null);

    /// <summary>The types of a property (TYPE=…, and the bare ones of vCard 2.1), in lower case.</summary>
    public static IReadOnlyList<string> TypesOf(Property property)
    {
        var types = new List<string>();
        for (var i = 0; i < property.Parameters.Count; i++)
        {
            var parameter = property.Parameters[i];
            for (var j = 0; (parameter.Name is null || parameter.Is("TYPE")) && j < parameter.Values.Count; j++)
            {
                foreach (var written in parameter.Values[j].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    var type = written.ToLowerInvariant();
                    if (!types.Contains(type) && !KnownWords.Encodings.Contains(type))
                    {
                        types.Add(type);
                    }
                }
            }
        }

        return types;
    }

    /// <summary>The properties of a name as entries, the preferred first, else in their order.</summary>
    public IEnumerable<CardEntry> Entries(string name) => All(name).Select(EntryOf).OrderBy(entry => entry.Preference ?? 101);

    private CardEntry EntryOf(Property property)
    {
        var types = TypesOf(property);
        var text = TextOf(property);
        foreach (var scheme in KnownWords.Schemes)
        {
            text = text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? text[scheme.Length..].Trim() : text;
        }

        return new CardEntry(text, property, types, LabelOf(property) ?? Telling(types), Preference(property, types));
    }

    // The first type that tells where a number or address belongs.
    private static string Telling(IReadOnlyList<string> types)
    {
        foreach (var type in types)
        {
            if (!KnownWords.Mute.Contains(type))
            {
                return type;
            }
        }

        return "";
    }

    private static int? Preference(Property property, IReadOnlyList<string> types) =>
        int.TryParse(property.Parameters["PREF"], NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank : types.Contains("pref") ? 1 : null;

    private CardAddress AddressOf(Property property)
    {
        var parts = Parts(property, ';');
        string Part(int index) => index < parts.Count ? parts[index] : "";
        var types = TypesOf(property);
        return new CardAddress(Part(0), Part(1), Part(2), Part(3), Part(4), Part(5), Part(6))
        {
            Envelope = property.Parameters["LABEL"] ?? EnvelopeOf(property),
            Label = LabelOf(property) ?? Telling(types),
        };
    }

    internal string? EnvelopeOf(Property address) => EnvelopeSource(address) is { } source ? TextOf(source) : null;

    // LABEL was a property of its own before 4.0, tied to its ADR by nothing but the same types.
    internal Property? EnvelopeSource(Property address) => (envelopes ??= Envelopes()).GetValueOrDefault(EnvelopeKey(address));

    private Dictionary<string, Property> Envelopes()
    {
        var read = new Dictionary<string, Property>();
        foreach (var property in All("LABEL"))
        {
            read.TryAdd(EnvelopeKey(property), property);
        }

        return read;
    }

    private static string EnvelopeKey(Property property) => $"{property.Group?.ToLowerInvariant()}.{string.Join(',', TypesOf(property).Order(StringComparer.Ordinal))}";

    private CardHandle? HandleOf(Property property)
    {
        var text = TextOf(property);
        if (text.Length == 0)
        {
            return null;
        }

        if (KnownWords.Networks.TryGetValue(property.Name, out var network))
        {
            return new CardHandle(network, text, property);
        }

        var told = property.Parameters["X-SERVICE-TYPE"] ?? property.Parameters["SERVICE-TYPE"];
        return property.Is("IMPP") ? Impp(property, text, told)
            : property.Is("X-SOCIALPROFILE") || property.Is("SOCIALPROFILE")
                ? new CardHandle((told ?? TypesOf(property).FirstOrDefault(type => type != "pref") ?? "profile").ToLowerInvariant(), property.Parameters["X-USER"] ?? text, property)
                : null;
    }

    private static CardHandle Impp(Property property, string text, string? told)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (scheme, name) = colon > 0 ? (text[..colon], text[(colon + 1)..]) : ("im", text);
        return new CardHandle((told ?? (scheme.Equals("xmpp", StringComparison.OrdinalIgnoreCase) ? "jabber" : scheme)).ToLowerInvariant(), name, property);
    }

    private CardPhoto? PhotoOf(Property property)
    {
        var value = property.Value.Trim();
        if (value.Length == 0)
        {
            return null;
        }

        var comma = value.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? value.IndexOf(',', StringComparison.Ordinal) : -1;
        if (comma > 0 || property.Base64)
        {
            return new CardPhoto(Bytes(value.AsSpan(comma + 1)), null, property);
        }

        return Uri.IsWellFormedUriString(TextOf(property), UriKind.Absolute) ? new CardPhoto(null, TextOf(property), property) : new CardPhoto(Bytes(value), null, property);
    }

    private static byte[]? Bytes(ReadOnlySpan<char> base64)
    {
        // Bad copies lose the padding, and data URIs may escape it.
        var text = base64.TrimEnd('=');
        if (text.IndexOfAnyExcept(Digits) >= 0)
        {
            text = base64.ToString().Replace("%3D", "=", StringComparison.OrdinalIgnoreCase).Replace("\\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).TrimEnd('=');
        }

        // Twice as fast as Convert, which takes characters one by one; the octets are borrowed, since pictures are large and what is kept is an array of their own.
        var length = (text.Length + 3) / 4 * 4;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        var octets = rented.AsSpan(0, length);
        octets[text.Length..].Fill((byte)'=');
        Encoding.Latin1.GetBytes(text, octets);
        var bytes = new byte[text.Length * 3L / 4];
        var whole = bytes.Length > 0 && Base64.DecodeFromUtf8(octets, bytes, out _, out _) == OperationStatus.Done;
        ArrayPool<byte>.Shared.Return(rented);
        return whole ? bytes : null;
    }
}
