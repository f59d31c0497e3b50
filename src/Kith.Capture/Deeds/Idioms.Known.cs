namespace Kith.Capture;

/// <summary>Turns of phrase that say of somebody what no single verb does. Words of one place stand between bars.</summary>
internal static class KnownIdioms
{
    /// <summary>What follows them is needed by the one spoken of.</summary>
    internal static readonly string[][] Needs = Of(
        "stuck|desperate|dying|crying|hoping|longing|keen for", "crying out for", "short of|on", "on the hunt|lookout for", "in search of", "in need of", "in want of", "in the market for", "after|wanting a|an|some|someone|somebody",
        "be|'d-be|really|so glad|grateful|thankful of|for", "would|'d welcome|appreciate", "give|given anything|everything for", "kill|die for", "cant|cannot|cant-seem|not find|get", "can not find|get", "struggling|struggles to find|get", "no luck finding|getting", "hasnt|havent found|got", "run|ran out of", "at a loss for", "lost without a|an", "could|can use", "could|can do with", "missing a|an|some",
        "auf der suche|jagd nach", "sucht|suche haenderingend|verzweifelt", "angewiesen auf", "haelt|halte|halten ausschau nach", "traeumt|traeume|traeumen von", "findet|finde|finden keinen|keine|kein|niemanden|keiner", "kommt ohne", "dankbar|froh|gluecklich fuer|um|ueber", "fehlt|fehlen ihr|ihm|ihnen|mir", "kann|koennte|koennten gut brauchen|gebrauchen", "scharf auf", "sehnt|sehne sich|mich nach", "hofft|hoffe auf", "wuerde sich ueber", "wuerde mich ueber", "hat|habe niemanden fuer|der|die", "knapp an|bei", "ist|sind auf-der-suche nach", "fehlt|fehlen noch|halt|einfach|nur", "geholfen mit", "waere|waeren dankbar|froh fuer|um|ueber");

    /// <summary>What follows them is offered by the one spoken of.</summary>
    internal static readonly string[][] Offers = Of(
        "up|game|free for|to", "giving|given|gives away", "getting|get rid of", "happy|willing|free|able to", "more than happy to", "lets|letting me|us use|have|borrow", "says|said|says-that i|we may|can|could use|have|borrow", "anyone|anybody|someone can have", "can|could spare", "has|have|got plenty of", "no use for|of", "said|says to help myself to",
        "gibt|gebe gratis|umsonst|kostenlos", "laesst mich|uns", "stellt|stelle mir|uns", "ueberlaesst|ueberlaessst mir|uns", "zu verschenken|vergeben|verkaufen");

    /// <summary>They promise what was said before them or follows, by the owner.</summary>
    internal static readonly string[][] MyWords = Of("gave|given|give her|him|them|you my word", "my word on it", "versprochen ist versprochen", "mein wort drauf|darauf", "mein ehrenwort");

    /// <summary>What follows them the owner means to do.</summary>
    internal static readonly string[][] Tasks = Of("remind me to", "dont forget to", "mustnt forget to", "must remember to", "note to self", "not|nicht zu vergessen", "dran|daran denken", "denk dran|daran");

    /// <summary>What is sent as a gift and not as a message.</summary>
    internal static readonly HashSet<string> Parcels = new(StringComparer.Ordinal) { "flowers", "bouquet", "parcel", "package", "hamper", "chocolates", "chocolate", "cake", "cookies", "wine", "present", "presents", "gift", "toys", "voucher", "jam", "honey", "tea", "scarf", "socks", "book", "books" };

    private static string[][] Of(params string[] phrases) => [.. phrases.Select(phrase => phrase.Split(' '))];
}
