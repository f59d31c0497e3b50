namespace Kith.Capture;

/// <summary>How much passed, by what a line says of it.</summary>
internal static class SubstanceWords
{
    private static readonly string[] Hearts =
    [
        "heart to heart", "heart-to-heart", "really talked", "properly talked", "opened up", "poured her heart", "poured his heart", "poured out", "long talk about", "deep talk", "deep conversation", "talked about everything", "best conversation", "cried", "in tears", "good long talk",
        "ausgesprochen", "herz ausgeschuettet", "richtig geredet", "ueber alles geredet", "tiefes gespraech", "bestes gespraech", "traenen", "geweint", "offen geredet", "von herzen", "sehr persoenlich", "ernstes gespraech", "langes gespraech ueber", "tod ihres", "tod seines", "ueber den tod", "father's death", "mother's death", "death of",
    ];

    private static readonly string[] Tokens =
    [
        "happy birthday", "birthday wishes", "bday wishes", "birthday greeting", "merry christmas", "happy new year", "congratulated", "congrats", "congratulations", "liked her", "liked his", "liked their", "thumbs up", "says hi", "said hi", "quick hello", "sends regards", "sent regards", "waved", "emoji",
        "gratuliert", "gratulierte", "glueckwunsch", "glueckwuensche", "gruss", "gruesse", "gruessen", "frohe weihnachten", "gutes neues", "frohes neues", "geliked", "gelikt", "daumen hoch", "hallo gesagt", "gewunken", "zugewunken",
    ];

    /// <summary>What the words say, else what the way and the length tell.</summary>
    internal static Substance Weigh(Scan scan, MomentKind kind, int? minutes, int kindAt)
    {
        var text = LineWords.Spell(scan.Line);
        if (Array.Exists(Hearts, said => text.Contains(said, StringComparison.Ordinal)))
        {
            return Substance.HeartToHeart;
        }

        if (minutes is null or < 10 && Array.Exists(Tokens, said => text.Contains(said, StringComparison.Ordinal)) && (kind is not MomentKind.Meeting and not MomentKind.Event || kindAt < 0 || text.Contains("hello", StringComparison.Ordinal) || text.Contains("hallo", StringComparison.Ordinal)))
        {
            return Substance.Token;
        }

        return kind switch
        {
            MomentKind.Meeting or MomentKind.Call or MomentKind.Event when minutes is null or >= 20 => Substance.Talk,
            _ when minutes >= 60 => Substance.Talk,
            _ => Substance.Exchange,
        };
    }
}
