using System.Collections.Frozen;

namespace Kith.Formats.VCard;

/// <summary>Words that stand in cards, by what they mean.</summary>
internal static class KnownWords
{
    /// <summary>Bare parameters of vCard 2.1 that are no types.</summary>
    public static FrozenSet<string> Encodings { get; } = FrozenSet.ToFrozenSet(
        ["quoted-printable", "base64", "b", "8bit", "7bit", "utf-8", "us-ascii", "inline", "url", "uri", "content-id", "cid", "vcard", "binary"]);

    /// <summary>Types that do not tell where a number or address belongs.</summary>
    public static FrozenSet<string> Mute { get; } = FrozenSet.ToFrozenSet(
        ["pref", "internet", "voice", "text", "msg", "email", "postal", "parcel", "intl", "dom", "x400", "textphone", "other", "x-unknown"]);

    /// <summary>What stands before the address itself when it is written as a URI.</summary>
    public static IReadOnlyList<string> Schemes { get; } = ["mailto:", "tel:"];

    /// <summary>How the parts of a name sound, in the order of the West.</summary>
    public static IReadOnlyList<string> Sounds { get; } = ["X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME", "X-PHONETIC-LAST-NAME"];

    /// <summary>Properties that hold a handle, and of which network.</summary>
    public static FrozenDictionary<string, string> Networks { get; } = new Dictionary<string, string>
    {
        ["X-AIM"] = "aim",
        ["X-ICQ"] = "icq",
        ["X-MSN"] = "msn",
        ["X-YAHOO"] = "yahoo",
        ["X-JABBER"] = "jabber",
        ["X-GTALK"] = "gtalk",
        ["X-GOOGLE-TALK"] = "gtalk",
        ["X-SKYPE"] = "skype",
        ["X-SKYPE-USERNAME"] = "skype",
        ["X-KADDRESSBOOK-X-IMADDRESS"] = "im",
        ["X-QQ"] = "qq",
        ["X-GADUGADU"] = "gadugadu",
        ["X-GROUPWISE"] = "groupwise",
        ["X-SIP"] = "sip",
        ["X-MATRIX"] = "matrix",
        ["X-SIGNAL"] = "signal",
        ["X-TELEGRAM"] = "telegram",
        ["X-WHATSAPP"] = "whatsapp",
        ["X-TWITTER"] = "twitter",
        ["X-MASTODON"] = "mastodon",
        ["X-FACEBOOK"] = "facebook",
        ["X-INSTAGRAM"] = "instagram",
        ["X-LINKEDIN"] = "linkedin",
        ["X-MS-IMADDRESS"] = "im",
        ["X-IM"] = "im",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Properties that hold a day, and what it is.</summary>
    public static FrozenDictionary<string, string> Days { get; } = new Dictionary<string, string>
    {
        ["BDAY"] = "birthday",
        ["ANNIVERSARY"] = "anniversary",
        ["X-ANNIVERSARY"] = "anniversary",
        ["X-MS-ANNIVERSARY"] = "anniversary",
        ["X-EVOLUTION-ANNIVERSARY"] = "anniversary",
        ["X-KADDRESSBOOK-X-ANNIVERSARY"] = "anniversary",
        ["X-WAB-WEDDING_ANNIVERSARY"] = "anniversary",
        ["DEATHDATE"] = "death",
        ["X-DEATHDATE"] = "death",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Properties that name somebody related, and as what.</summary>
    public static FrozenDictionary<string, string> Relations { get; } = new Dictionary<string, string>
    {
        ["X-SPOUSE"] = "spouse",
        ["X-EVOLUTION-SPOUSE"] = "spouse",
        ["X-MS-SPOUSE"] = "spouse",
        ["X-KADDRESSBOOK-X-SPOUSESNAME"] = "spouse",
        ["X-WAB-SPOUSE_NAME"] = "spouse",
        ["X-MS-CHILD"] = "child",
        ["X-MANAGER"] = "manager",
        ["X-EVOLUTION-MANAGER"] = "manager",
        ["X-MS-MANAGER"] = "manager",
        ["X-KADDRESSBOOK-X-MANAGERSNAME"] = "manager",
        ["X-ASSISTANT"] = "assistant",
        ["X-EVOLUTION-ASSISTANT"] = "assistant",
        ["X-MS-ASSISTANT"] = "assistant",
        ["X-KADDRESSBOOK-X-ASSISTANTSNAME"] = "assistant",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
