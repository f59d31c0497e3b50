namespace Kith.Hall.Exports;

/// <summary>What names end in, and which words are names only as they are written.</summary>
internal sealed partial class OtherNames
{
    // English and German: genitive, plural of a family, and “die Müllersche”.
    private static readonly string[] Endings = ["s", "es", "n", "en", "ns", "ens", "sche", "schen", "scher", "sches"];

    /// <summary>Words within names that are nobody's name.</summary>
    private static readonly HashSet<string> Particles =
    [
        "the", "and", "of", "from", "for", "at", "in", "on", "with", "my", "our", "to", "a", "mr", "mrs", "ms", "dr", "prof", "jr", "sr",
        "und", "der", "die", "das", "den", "dem", "des", "aus", "vom", "von", "zu", "zum", "zur", "bei", "mit", "im", "am", "mein", "meine", "unser", "unsere", "herr", "frau", "ein", "eine",
        "van", "de", "del", "della", "di", "da", "du", "la", "le", "el", "al", "ter", "ten", "bin", "ibn", "av", "af", "y", "e", "i",
    ];

    /// <summary>Names that are words of every day when they begin with a small letter.</summary>
    private static readonly HashSet<string> Everyday =
    [
        "will", "may", "mark", "rose", "grace", "hope", "joy", "faith", "art", "bill", "chase", "dean", "drew", "frank", "grant", "hunter", "iris", "jack", "june", "april", "august",
        "lance", "miles", "nick", "pat", "penny", "pierce", "ray", "rich", "rob", "robin", "sue", "summer", "autumn", "wade", "woody", "young", "long", "short", "brown", "green", "gray",
        "white", "black", "king", "baker", "cook", "smith", "marsh", "bush", "hill", "wood", "woods", "stone", "field", "fields", "bell", "day", "west", "north", "price", "page", "park",
        "parks", "pope", "bishop", "best", "good", "goodman", "love", "strong", "sharp", "small", "little", "wise", "swift", "fox", "wolf", "bird", "lake", "rivers", "banks", "barker",
        "carter", "carpenter", "cooper", "fisher", "gardener", "mason", "miller", "porter", "potter", "taylor", "tailor", "turner", "walker", "weaver", "friend", "mother", "father", "mum",
        "dad", "sister", "brother", "aunt", "uncle", "guy", "max", "don", "dot", "ed", "al", "sky", "ivy", "lily", "olive", "ruby", "pearl", "amber", "crystal", "victor", "norm",
        "klein", "lang", "jung", "alt", "kurz", "ernst", "koch", "bauer", "stein", "berg", "vogel", "fuchs", "weiss", "schwarz", "braun", "roth", "gross", "neu", "neumann",
        "sommer", "winter", "herbst", "mai", "juni", "juli", "heil", "frei", "stark", "kluge", "reich", "hell", "wild", "lieb", "sanft", "still", "mal", "dann", "wer", "wie", "ist",
        "so", "an", "man", "he", "her", "his", "she", "they", "we", "you", "it", "is", "was", "are", "not", "no", "yes", "but", "or", "all", "er", "sie", "es", "wir", "ihr", "ich",
    ];
}
