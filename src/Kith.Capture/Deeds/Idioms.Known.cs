namespace Kith.Capture;

/// <summary>Turns of phrase that say of somebody what no single verb does. Words of one place stand between bars.</summary>
internal static class KnownIdioms
{
    /// <summary>What follows them is needed by the one spoken of.</summary>
    internal static readonly string[][] Needs = Of(
        "stuck|desperate|dying|hoping|longing|keen for", "crying out for", "short of|on", "on the hunt|lookout for", "in search of", "in need of", "in want of", "in the market for",
        "be glad|grateful|thankful of|for", "would|'d welcome|appreciate", "give|given anything|everything for", "would|'d kill|die for", "cant|cannot find", "not find", "struggling|struggles to find", "no luck finding", "hasnt|havent found", "lost without a|an", "could use", "could do with",
        "auf der suche|jagd nach", "sucht|suche haenderingend|verzweifelt", "angewiesen auf", "haelt|halte|halten ausschau nach", "traeumt|traeume|traeumen von", "kommt ohne", "fehlt|fehlen ihr|ihm|ihnen", "kann|koennte|koennten gut brauchen|gebrauchen", "sehnt sich nach", "wuerde sich ueber", "hat|habe niemanden fuer|der|die", "knapp an", "fehlt|fehlen noch", "geholfen mit", "waere|waeren dankbar|froh fuer|um|ueber");

    /// <summary>What follows them is offered by the one spoken of.</summary>
    internal static readonly string[][] Offers = Of(
        "is|'s|are|'re up|game for", "giving away", "getting rid of", "lets|letting me|us use|have|borrow", "says|said i|we may|can|could use|have|borrow", "anyone|anybody|someone can have", "can|could spare", "said|says to help myself to",
        "ueberlaesst mir|uns");

    /// <summary>They promise what was said before them, by the owner.</summary>
    internal static readonly string[][] MyWords = Of("gave|given|give her|him|them|you my word", "my word on it", "versprochen ist versprochen", "mein wort drauf|darauf", "mein ehrenwort");

    /// <summary>What follows them the owner means to do.</summary>
    internal static readonly string[][] Tasks = Of("remind me to", "mustnt forget to", "must remember to", "dran|daran denken", "denk dran|daran");

    /// <summary>What is sent as a gift and not as a message.</summary>
    internal static readonly HashSet<string> Parcels = new(StringComparer.Ordinal) { "flowers", "bouquet", "parcel", "package", "hamper", "chocolates", "chocolate", "cake", "cookies", "wine", "present", "presents", "gift", "toys", "voucher", "jam", "honey", "tea", "scarf", "socks", "book", "books" };

    private static string[][] Of(params string[] phrases) => [.. phrases.Select(phrase => phrase.Split(' '))];
}
