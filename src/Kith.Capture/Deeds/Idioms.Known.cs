namespace Kith.Capture;

/// <summary>Turns of phrase that say of somebody what no single verb does. Words of one place stand between bars.</summary>
internal static class KnownIdioms
{
    /// <summary>What follows them is needed by the one spoken of.</summary>
    internal static readonly string[][] Needs = Of(
        "auf der suche|jagd nach", "sucht|suche haenderingend|verzweifelt", "angewiesen auf", "haelt|halte|halten ausschau nach", "traeumt|traeume|traeumen von", "kommt ohne", "fehlt|fehlen ihr|ihm|ihnen", "kann|koennte|koennten gut brauchen|gebrauchen", "sehnt sich nach", "wuerde sich ueber", "hat|habe niemanden fuer|der|die", "knapp an", "fehlt|fehlen noch", "geholfen mit", "waere|waeren dankbar|froh fuer|um|ueber");

    /// <summary>What follows them is offered by the one spoken of.</summary>
    internal static readonly string[][] Offers = Of(
        "ueberlaesst mir|uns");

    /// <summary>They promise what was said before them, by the owner.</summary>
    internal static readonly string[][] MyWords = Of("gave|given|give her|him|them|you my word", "my word on it", "versprochen ist versprochen", "mein wort drauf|darauf", "mein ehrenwort");

    /// <summary>What follows them the owner means to do.</summary>
    internal static readonly string[][] Tasks = Of("remind me to", "mustnt forget to", "must remember to", "dran|daran denken", "denk dran|daran");

    /// <summary>What is sent as a gift and not as a message.</summary>
    internal static readonly HashSet<string> Parcels = new(StringComparer.Ordinal) { "flowers", "bouquet", "parcel", "package", "hamper", "chocolates", "chocolate", "cake", "cookies", "wine", "present", "presents", "gift", "toys", "voucher", "jam", "honey", "tea", "scarf", "socks", "book", "books" };

    private static string[][] Of(params string[] phrases) => [.. phrases.Select(phrase => phrase.Split(' '))];
}
