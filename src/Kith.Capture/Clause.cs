namespace Kith.Capture;

/// <summary>What stands before a clause.</summary>
internal enum Break
{
    /// <summary>Nothing: the line begins.</summary>
    Start,

    /// <summary>A full stop, a semicolon, a new line.</summary>
    Stop,

    /// <summary>A colon, a dash or an arrow: what follows is said of what stood before.</summary>
    Colon,

    /// <summary>A comma or a bracket.</summary>
    Comma,

    /// <summary>“and”.</summary>
    And,

    /// <summary>A word that makes the clause depend on the one before: “because”, “dass”.</summary>
    Joined,
}

/// <summary>A stretch of a line with at most one statement.</summary>
/// <param name="First">Its first word.</param>
/// <param name="After">The word after its last.</param>
/// <param name="Break">What stands before it.</param>
/// <param name="German">Whether it is German.</param>
internal sealed record Clause(int First, int After, Break Break, bool German);

/// <summary>Takes a line apart into clauses.</summary>
internal sealed class Clauses
{
    private readonly Scan scan;
    private readonly List<Mention> mentions;
    private readonly List<Clause> clauses = [];

    private Clauses(Scan scan, List<Mention> mentions) => (this.scan, this.mentions) = (scan, mentions);

    internal static List<Clause> Of(Scan scan, List<Mention> mentions)
    {
        var reading = new Clauses(scan, mentions);
        reading.Read();
        return reading.clauses;
    }

    private void Read()
    {
        var (first, broken) = (0, Break.Start);
        for (var at = 0; at < scan.Count; at++)
        {
            if (BreakAt(at, first) is not { } next)
            {
                continue;
            }

            Close(first, at, broken);
            // What only opens a quotation breaks no more than the colon before it.
            (first, broken) = (next.Drop ? at + 1 : at, at == first && broken is Break.Colon or Break.Stop && next.Break is Break.Comma ? broken : next.Break);
        }

        Close(first, scan.Count, broken);
    }

    private void Close(int first, int after, Break broken)
    {
        if (after > first)
        {
            clauses.Add(new Clause(first, after, broken, scan.IsGerman(first, after, scan.German)));
        }
    }

    private (Break Break, bool Drop)? BreakAt(int at, int first)
    {
        if (scan.SenseOf(at) is Sense.Day or Sense.Clock or Sense.Length && scan.Mark(at))
        {
            return null;
        }

        switch (scan.Key(at))
        {
            case ";" or "!" or "?" or "\n" or "…":
                return (Break.Stop, true);
            case "." when !IsShort(at):
                return (Break.Stop, true);
            case ":" when !(scan.Digits(at - 1) && scan.Digits(at + 1)):
                return (Break.Colon, true);
            case "->" or "→" or "–" or "—" or "=" or "|":
                return (Break.Colon, true);
            case "-" when at > 0 && !scan.Touches(at):
                return (Break.Colon, true);
            case "(" or ")" or "\"" or "“" or "”" or "„":
                return (Break.Comma, true);
            case "," when !JoinsNames(at) && !(scan.Touches(at) && scan.Touches(at + 1) && scan.Digits(at - 1) && scan.Digits(at + 1)):
                return (Break.Comma, true);
            case "and" or "und" or "&" or "+" or "u" when at > first && !JoinsNames(at) && Begins(at + 1):
                return (Break.And, true);
            case "aber" when at > first && scan.German && !scan.Mark(at - 1) && !Begins(at + 1):
                // "will sie aber bald wieder": in the middle of a statement.
                return null;
            case "but" or "aber" or "sondern" when at > first:
                return (Break.And, true);
            case "als" or "wenn" or "waehrend" or "bevor" or "nachdem" or "when" or "until" when at > first && scan.Key(at + 1) is "ich" or "er" or "sie" or "wir" or "i" or "she" or "he" or "we":
                return (Break.Joined, false);
            case "ich" or "er" or "sie" or "wir" when at > first && scan.Key(at - 1) is "gesagt" or "gsagt" or "sagt" or "sagte" or "meint" or "meinte" or "gemeint" or "geschrieben" or "versprochen" or "erzaehlt" or "schreibt":
                return (Break.Joined, false);
            case "because" or "weil" or "although" or "obwohl" or "so" or "though" or "while" or "who" or "dass" or "ob" when at > first && IsJoin(at):
                return (Break.Joined, scan.Key(at) is not ("who" or "dass" or "ob"));
        }

        return scan.Mark(at) && scan[at].Text.Length > 1 ? (Break.Stop, true) : null;
    }

    // "Std.", "Dr.", "m.", "Sept.": a full stop that ends nothing.
    private bool IsShort(int at) => scan.Touches(at) && !(scan.SenseOf(at - 1) == Sense.Length && (scan.Key(at + 1) is "he" or "she" or "i" or "we" or "they" or "er" or "sie" or "ich" or "wir" or "es" or "das" or "dafuer" or "danach" or "dann" or "jetzt" or "nun" or "ihr" or "sein" or "seine" or "ihre" || Verbs.IsFinite(scan.Key(at + 1)))) && (NameSlots.IsTitle(scan, at - 1) || (scan.Key(at - 1) is "tel" or "telefon" or "std" or "stunde" or "min" or "ca" or "wegen" or "bzw" or "etc" or "approx" or "vs" or "evtl" or "str" or "hr" or "nr" or "usw" or "z" or "b" or "d" or "h" or "a" or "m" or "mit" or "u" or "v" or "bday" or "esp" or "incl" or "inkl"
        && at + 1 < scan.Count && scan[at - 1].Text.Length <= 4 && !(scan.Capital(at + 1) && scan.SenseOf(at - 1) == Sense.Length)) || (scan.Digits(at - 1) && (scan.Digits(at + 1) && scan.Touches(at + 1))) || (scan.Digits(at - 1) && scan.German && scan[at - 1].Text.Length <= 2 && scan.Key(at - 2) is "zum" or "der" or "den" or "am" or "dem" && scan.Letters(at + 1) && !scan.Capital(at + 1)) || (scan.Digits(at - 1) && scan.German && scan[at - 1].Text.Length <= 2 && scan.Capital(at + 1) && scan.SenseOf(at - 1) == Sense.None && scan.Key(at + 1) is "geburtstag" or "hochzeitstag" or "klasse" or "stock"));

    private bool JoinsNames(int at)
    {
        var before = mentions.Find(mention => mention.After == at);
        var next = mentions.Find(mention => mention.First == at + 1) ?? (scan.Key(at) == "," && scan.Key(at + 1) is "and" or "und" or "&" ? mentions.Find(mention => mention.First == at + 2) : null);
        if (before is not null && scan.Key(at) == "," && scan.Key(at + 1) == "ich" && Verbs.IsFinite(scan.Key(at + 2)))
        {
            // "mit Ben und Markus, ich hab Ben zugesagt"
            return false;
        }

        if (before is not null && (scan.Key(at + 1) is "i" or "ich" or "me" || (scan.Key(at) == "," && scan.Key(at + 1) is "and" && scan.Key(at + 2) is "i" or "me")))
        {
            return true;
        }

        if (scan.Key(at - 1) is "i" or "ich" or "me" && next is not null && !Verbs.IsFinite(scan.Key(next.After)))
        {
            return true;
        }

        return before is { Possessive: false } && next is not null
            && (scan.Key(at) != "," || !Verbs.IsFinite(scan.Key(next.After)) || IsRow(next))
            && (scan.Key(at) == "," || !(Verbs.IsFinite(scan.Key(next.After)) && HasVerb(before)));
    }

    // "Ana, Ben and Priya came": the verb behind a longer row belongs to all of it.
    private bool IsRow(Mention next) => scan.Key(next.After) is "and" or "und" or "&" or "+";

    private bool HasVerb(Mention before)
    {
        for (var at = before.First - 1; at >= 0 && !scan.Mark(at); at--)
        {
            if (Verbs.IsFinite(scan.Key(at)) && scan.SenseOf(at) == Sense.None)
            {
                return scan.Key(at - 1) is "she" or "he" or "i" or "sie" or "er" or "ich" || mentions.Exists(mention => mention.After == at);
            }
        }

        return false;
    }

    /// <summary>Whether a new statement begins behind “and”: a subject with a verb, or a verb.</summary>
    private bool Begins(int at)
    {
        var key = scan.Key(at);
        if (key is "she" or "he" or "they" or "i" or "we" or "ich" or "wir" or "er" or "sie" or "then" or "dann" or "asked" or "promised" or "her" or "his" or "ihre" or "ihr" or "seine")
        {
            return key is not ("her" or "his" or "ihre" or "ihr" or "seine" or "i" or "ich" or "sie") || Verbs.IsFinite(scan.Key(at + 1)) || Verbs.IsFinite(scan.Key(at + 2));
        }

        if (mentions.Find(mention => mention.First == at) is { } named)
        {
            return Verbs.IsFinite(scan.Key(named.After)) || (named.Possessive && Verbs.IsFinite(scan.Key(named.After + 1)));
        }

        return !scan.Capital(at) && (Verbs.IsFinite(key) || Verbs.IsParticiple(key) || (key is "now" or "also" or "jetzt" or "auch" or "will" && Verbs.IsFinite(scan.Key(at + 1)))) && key is not ("coffee" or "tea" or "cake" or "mine" or "water" or "stay" or "weiss" or "sein" or "play" or "read" or "run" or "cook" or "talk" or "walk" or "dinner");
    }

    private bool IsJoin(int at) => scan.Key(at) switch
    {
        "so" => scan.Key(at + 1) is "she" or "he" or "i" or "we" or "they" || mentions.Exists(mention => mention.First == at + 1),
        "who" => mentions.Exists(mention => mention.After == at),
        "dass" or "ob" => true,
        "while" or "though" => scan.Letters(at + 1),
        _ => true,
    };
}
