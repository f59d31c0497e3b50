namespace Kith.Capture;

/// <summary>Which words say a way of contact where they stand, and which only look so: “the phone number”, “ran late”, “her dinner”.</summary>
internal sealed class ContactWays(Scan scan, List<Clause> clauses, List<Mention> mentions)
{
    internal bool IsKind(int at)
    {
        if (scan.SenseOf(at) != Sense.None || !scan.Letters(at))
        {
            return false;
        }

        // "war bei Gerda", "waren da", "was over": being there is meeting.
        if (scan.Says(at, "war|waren|gewesen", "da|bei|hier|zu|mit|dabei") || scan.Says(at, "was|were", "over|here|round") || (scan.Key(at) is "war" or "waren" or "gewesen" && (Behind(at, "mit", "bei", "beim") || Ahead(at, "bei", "mit", "da"))))
        {
            return true;
        }

        if (KnownContacts.Verbs.TryGetValue(scan.Key(at), out var verb))
        {
            return verb.Noun ? IsNounOfContact(at) : IsVerbOfContact(at);
        }

        return KnownContacts.Kind(scan.Key(at)) is not null && IsNounOfContact(at);
    }

    // "the phone number", "her dinner", "call me": nouns that here are no contact.
    private bool IsNounOfContact(int at) => scan.Key(at) switch
    {
        "phone" => scan.Key(at + 1) is not ("number" or "case") && !NameSlots.IsOwned(scan, at) && scan.Key(at - 1) is not ("new" or "a" or "my"),
        "run" or "match" or "class" or "match" or "ride" => at == 0 || scan.Key(at - 1) is "a" or "the" or "for" or "morning" or "our" or "long" || scan.SenseOf(at - 1) == Sense.Day,
        "note" or "post" or "service" or "fair" or "signal" or "game" or "film" or "text" or "wa" or "teams" => at == 0 || scan.Key(at - 1) is "by" or "via" or "per" or "on" or "a" or "the" or "ueber" or "from" or "long",
        "evening" or "abend" => scan.Key(at - 1) is not ("all" or "whole"),
        "mittag" or "date" => true,
        "call" or "visit" or "walk" or "meet" or "message" or "drink" or "text" => !(scan.Key(at - 1) is "will" or "to" or "'ll" or "ll" or "would" or "'d" or "should" or "must" or "can" or "could" or "cant" or "i" or "not"),
        _ => (!NameSlots.IsOwned(scan, at) && !(scan.Key(at - 1) is "the" or "die" or "der" or "das" or "den" && clauses.Exists(clause => clause.First > 0 && clause.First <= at && clause.After > at && !mentions.Exists(mention => mention.First >= clause.First && mention.First < clause.After)))) || KnownContacts.Kind(scan.Key(at)) == MomentKind.Event,
    };

    private bool IsVerbOfContact(int at) => scan.Key(at) switch
    {
        "ran" or "bumped" => scan.Key(at + 1) == "into",
        "caught" => scan.Says(at + 1, "up"),
        "hung" => scan.Says(at + 1, "out"),
        "dropped" or "popped" or "turned" or "stopped" => scan.Key(at + 1) is "by" or "in" or "over" or "round" or "around" or "off",
        "came" or "kam" or "kamen" => scan.Key(at + 1) is "by" or "over" or "round" or "around" or "to" or "along" or "for" or "zu" or "vorbei" or "zum" or "auf" or "in" || Ahead(at, "vorbei", "rueber", "zu", "mit"),
        "went" => scan.Key(at + 1) is "round" or "for" or "to" or "over" or "out" or "with" or "swimming" or "running" or "walking" or "hiking" or "cycling" or "climbing" or "shopping" or "dancing",
        "stayed" => true,
        "played" or "cooked" or "ate" or "drank" or "watched" or "sat" or "walked" or "cycled" or "danced" => Ahead(at, "with", "together") || at < 2 || mentions.Exists(mention => mention.After == at) || scan.Key(at - 1) is "we" or "i",
        "gespielt" or "gekocht" or "gegessen" or "getrunken" or "gelaufen" or "gebacken" => Behind(at, "mit", "zusammen", "bei", "wir"),
        "written" or "geschrieben" or "wrote" or "schrieb" => true,
        "sah" or "schaute" => !scan.Says(at - 1, "er|sie"),
        "calling" or "ringing" or "phoning" or "meeting" or "seeing" => scan.Key(at - 1) is not "of",
        "ring" => !(scan.Key(at - 1) is "will" or "to" or "'ll" or "would" or "'d" or "a" or "her" or "his"),
        "anzurufen" or "besuchen" or "treffen" or "spazieren" or "zurueckzurufen" => true,
        "invited" or "eingeladen" => scan.Key(at + 1) is "me" or "us" || Behind(at, "mich", "uns", "mir"),
        "ruft" => !scan.Says(at - 1, "sie|er") && Ahead(at, "an", "zurueck"),
        _ => true,
    };

    internal bool Ahead(int at, params ReadOnlySpan<string> words)
    {
        for (var next = at + 1; next < scan.Count && next < at + 8 && !(scan.Mark(next) && scan.Key(next) is not ","); next++)
        {
            if (words.Contains(scan.Key(next)))
            {
                return true;
            }
        }

        return false;
    }

    internal bool Behind(int at, params ReadOnlySpan<string> words)
    {
        for (var before = at - 1; before >= 0 && before > at - 12 && !(scan.Mark(before) && scan.Key(before) is not ","); before--)
        {
            if (words.Contains(scan.Key(before)))
            {
                return true;
            }
        }

        return false;
    }
}
