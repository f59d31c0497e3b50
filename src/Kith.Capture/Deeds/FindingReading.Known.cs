namespace Kith.Capture;

/// <summary>Words by which what a statement tells is known.</summary>
internal sealed partial class FindingReading
{
    /// <summary>What is sought, wished or taken without being needed of anybody.</summary>
    private static readonly HashSet<string> NoNeeds = new(StringComparer.Ordinal) { "streit", "ausreden", "ausrede", "abstand", "weite", "laenger", "lang", "lange", "ewig", "kind", "kinder", "baby", "nachwuchs", "stunden", "minuten" };

    /// <summary>What one needs to do and so needs the thing itself: “needs to find a flat” is a flat needed.</summary>
    private static readonly HashSet<string> ToHave = new(StringComparer.Ordinal) { "find", "get", "buy", "rent", "borrow", "hire", "have", "learn", "see", "talk", "meet", "try", "practise", "practice" };

    /// <summary>Where one wants to be, and no thing: “wants out of sales”.</summary>
    private static readonly HashSet<string> WantedWays = new(StringComparer.Ordinal) { "out", "rid", "off", "in", "up", "away" };

    /// <summary>The same in German: “will nach Rom”, “will selber fahren”.</summary>
    private static readonly HashSet<string> Ways = new(StringComparer.Ordinal) { "in", "nach", "zu", "auf", "an", "selber", "selbst", "mit", "weg" };

    /// <summary>Words for what is the owner's: what is done to it is done for them: “hat meinen Zaun gestrichen”.</summary>
    private static readonly HashSet<string> OfUs = new(StringComparer.Ordinal) { "my", "our", "mein", "meine", "meinen", "meinem", "meiner", "unser", "unsere", "unseren" };

    /// <summary>Verbs of paying: whoever pays for something gives it.</summary>
    private static readonly HashSet<string> Paying = new(StringComparer.Ordinal) { "pay", "bezahlen", "mitbezahlen", "mitzahlen", "zahlen" };

    /// <summary>Verbs of taking and sending: what is taken or sent is told, not the way.</summary>
    private static readonly HashSet<string> Sending = new(StringComparer.Ordinal) { "take", "send", "schicken", "zuschicken", "senden" };

    /// <summary>What is sent for work and is no gift.</summary>
    private static readonly HashSet<string> Papers = new(StringComparer.Ordinal) { "list", "form", "forms", "file", "files", "slides", "minutes", "invoice", "details", "dates", "draft", "liste", "protokoll", "folien", "rechnung", "formular", "entwurf", "unterlagen", "artikel", "article" };

    /// <summary>Verbs of making: what was made is told, and the verb left away: “baked me a cake” is the cake.</summary>
    private static readonly HashSet<string> Making = new(StringComparer.Ordinal) { "bake", "cook", "make", "sew", "backen", "kochen", "naehen", "recommend", "empfehlen" };

    /// <summary>Verbs of one's own life: what one will do by them is a plan and no promise, unless it is for somebody.</summary>
    private static readonly HashSet<string> OwnLife = new(StringComparer.Ordinal)
    {
        "work", "move", "sell", "rent", "sit", "stand", "walk", "play", "sing", "join", "keep", "apply", "sign", "practise", "practice", "meet", "hire", "get", "take", "cut", "try", "finish", "talk", "speak", "act", "leave", "pass", "buy", "study",
        "umziehen", "verkaufen", "vermieten", "spielen", "singen", "halten", "nehmen", "machen", "mitmachen", "bauen", "fahren", "kaufen", "einrichten", "schneiden", "einkaufen", "reden", "sprechen", "hingehen", "mitkommen", "geben", "abnehmen", "leiten",
    };

    /// <summary>Verbs that in the present tell what somebody does as a rule, not what they will do.</summary>
    private static readonly HashSet<string> AsARule = new(StringComparer.Ordinal)
    {
        "read", "cook", "bake", "paint", "teach", "drive", "clean", "find", "draw", "edit", "dig", "make", "do", "set", "build", "write", "mind", "water", "sew", "host", "build", "coach", "tutor", "show",
        "lesen", "kochen", "backen", "streichen", "putzen", "finden", "unterrichten", "tragen", "zahlen", "schreiben", "aufbauen", "naehen", "betreuen", "uebersetzen", "beraten", "aufnehmen", "zeigen", "giessen", "fuettern",
    };

    /// <summary>What one does for others: whoever wants to, means to.</summary>
    private static readonly HashSet<string> Errands = new(StringComparer.Ordinal)
    {
        "kuemmern", "melden", "umhoeren", "rumhoeren", "rumfragen", "herumfragen", "nachfragen", "nachschauen", "nachsehen", "besorgen", "organisieren", "vorbeibringen", "mitbringen", "rueberbringen", "nachreichen", "zuschicken", "zurueckrufen", "zurueckbringen", "zurueckgeben", "zurueckzahlen", "ausrichten", "klaeren", "regeln", "erledigen", "einspringen", "abholen", "vermitteln", "raushandeln", "beschaffen",
    };

    /// <summary>Verbs whose doing is no kindness, whoever's the thing is.</summary>
    private static readonly HashSet<string> NoKindness = new(StringComparer.Ordinal)
    {
        "call", "ring", "phone", "text", "email", "mail", "message", "visit", "meet", "talk", "speak", "answer", "reply", "return", "forward", "introduce", "connect", "join", "invite", "remind", "follow", "keep", "read", "contact",
        "move", "sell", "rent", "play", "sing", "sit", "stand", "work", "apply", "try", "act", "practise", "practice", "let", "put", "finish", "check", "chase", "swap", "add", "write", "show", "make", "share", "send", "give", "buy", "bring", "pass", "leave", "hand", "present", "order", "take",
        "find", "do", "hire", "set", "cut", "drop", "pay", "host", "sort", "walk", "spare", "post", "tell", "break", "beat", "sign", "draw",
    };

    /// <summary>Words that say nothing of what is needed, offered or given, wherever they stand.</summary>
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal)
    {
        "ich", "er", "sie", "es", "man", "sich", "mir", "mich", "uns", "wir", "ihm", "ihnen", "noch", "auch", "halt", "eben", "ja", "doch", "mal", "wohl", "schon", "nun", "jetzt", "gerade", "dringend", "unbedingt", "bitte", "eh", "hat", "habe", "haben", "hatte", "haette", "ist", "sind", "war", "waere", "waeren", "wird", "wuerde", "kann", "koennte", "will", "moechte", "muss", "soll", "sollte", "gern", "gerne", "sehr", "total", "ganz", "immer", "meint", "sagt", "sei", "und", "aber", "denn", "weil", "dass", "da", "seinerseits", "ihrerseits", "'s", "leider",
    };

    /// <summary>Words that stand for a thing named before: “eins”, “welche”, “keinen”.</summary>
    private static readonly HashSet<string> ForAThing = new(StringComparer.Ordinal)
    {
        "eins", "einen", "einer", "eine", "eines", "welche", "welchen", "welches", "keinen", "keine", "keins", "das", "den", "die", "der", "dem", "davon", "dafuer", "damit", "dazu", "darauf", "drauf", "drum", "darum", "so", "was", "etwas", "mehr", "nix", "nichts", "wer", "jemand", "jemanden", "beide", "alles", "zwei", "drei", "wo", "wie", "hin", "raus", "ran", "rueber", "bis", "von", "dabei", "in", "zu", "an", "nicht", "fuer", "alle", "auf", "am", "im", "ins", "bei", "beim", "hier", "dort", "mit", "aus", "nach", "einmal", "selbst", "selber", "anderer", "andere", "anderes", "anderen", "einfach", "nur", "ja", "vorher", "hinterher", "fest", "hoch", "heilig", "ehrenwort", "hand", "feierlich", "ausdruecklich", "jederzeit", "ruhig", "kostenlos", "gratis", "umsonst", "billig", "guenstig", "notfalls", "danach", "vorsichtig", "eher",
    };

    /// <summary>Words of unknown verbs that do no good: of their beginnings.</summary>
    private static readonly string[] Harm = ["annoy", "crash", "upset", "damag", "ruin", "wreck", "smash", "scar", "shock", "surpris", "startl", "bother", "ignor", "block", "unfriend", "bor", "amaz", "impress", "delight", "depress", "worr", "scratch", "dent", "insult", "offend", "disappoint", "cancel", "reject", "refus", "decline", "thank", "congratulat", "hug", "kiss", "greet", "wav", "stopp", "chatt", "nodd", "look", "seem", "want", "like", "lov", "hat", "miss", "admir", "prais", "notic", "approach", "quizz", "grill", "interview", "interrupt", "elbow", "remember", "recogni", "laugh", "smil", "cri", "blam", "accus", "confus", "convinc", "persuad", "turn", "arriv", "bump", "pass", "happen"];
}
