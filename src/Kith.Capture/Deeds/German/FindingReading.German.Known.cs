namespace Kith.Capture;

/// <summary>Words by which what a German statement tells is known.</summary>
internal sealed partial class FindingReading
{
    /// <summary>Verbs by which one speaks, moves or gives back: done to somebody they are no gift.</summary>
    private static readonly HashSet<string> NoService = new(StringComparer.Ordinal)
    {
        "schreiben", "anrufen", "zurueckrufen", "melden", "besuchen", "vorbeikommen", "vorbeischauen", "antworten", "mailen", "texten", "faxen", "reden", "sprechen", "vorstellen", "bekanntmachen", "weiterleiten", "zurueckgeben", "zurueckbringen", "zurueckzahlen", "ueberweisen", "nehmen", "abnehmen", "wegnehmen",
        "mitmachen", "mitkommen", "hingehen", "umziehen", "spielen", "singen", "halten", "unterschreiben", "lassen", "informieren", "benachrichtigen", "verstaendigen", "erinnern", "warnen", "wecken", "treffen", "sehen", "zuhoeren", "ausmachen", "verkaufen", "vermieten", "mieten", "tauschen", "teilen", "lesen", "schauen", "anschauen", "ansehen", "nachschauen", "finden", "bestellen", "absagen", "verpassen", "begegnen", "versetzen", "aufhalten", "abholen", "angeben", "ausrichten", "erschrecken", "beleidigen", "verletzen", "gefallen", "passieren", "verlassen", "verraten", "gestehen", "verschweigen", "vorwerfen", "vertreten", "machen-auf", "kuendigen", "drohen", "glauben", "versetzt", "verraten", "gestanden", "vorgeworfen", "verziehen", "beschrieben", "beschimpft", "belogen", "angelogen", "verlassen", "vergessen", "geklaut", "gestohlen", "gefehlt", "gefallen", "verboten", "erlaubt", "geraten", "bestaetigt", "gestimmt", "kaputtmachen", "kaputtgemacht", "beschaedigt", "ruiniert", "zerstoert", "verloren", "verlegt", "verschlampt", "kritisiert", "gelobt", "bewundert", "gesehen", "besichtigt", "uebernehmen", "abgelehnt", "angenommen", "kommentiert", "gelesen", "eingesteckt", "angefahren", "zerkratzt", "geheiratet", "bemerkt", "vermisst", "unterbrochen", "gestoert", "weggeworfen", "erraten", "verstanden", "missverstanden", "umgeworfen", "abgekauft", "durchlesen", "loben", "geklagt", "klagen", "gebeichtet", "gegoennt", "gewuenscht", "angesehen", "erspart", "zugehoert", "zugetraut", "widersprochen", "vertraut", "uebelgenommen", "ausgerichtet", "mitgeteilt", "mitteilen", "vorgeschwaermt", "vorgejammert", "eingefallen", "aufgefallen", "geholfen-nicht", "abgesprochen", "gesteckt", "nachgesagt", "vorfuehren", "vorgefuehrt", "gegenuebergesessen", "abgeraten", "uebelnehmen", "eingeredet", "vorgelogen", "zugestimmt", "gedroht", "gekuendigt",
    };

    /// <summary>Words by which the present tells what is done again and again.</summary>
    private static readonly HashSet<string> AgainAndAgain = new(StringComparer.Ordinal) { "immer", "oft", "meistens", "meist", "manchmal", "staendig", "dauernd", "jeden", "jede", "jedes", "normalerweise", "regelmaessig", "selten", "nie", "beruflich", "ehrenamtlich", "seit", "gerade", "frueher" };

    /// <summary>Words by which something is promised in return or for another time.</summary>
    private static readonly HashSet<string> InReturn = new(StringComparer.Ordinal) { "dafuer", "dank", "gegenzug", "demnaechst", "naechstes", "naechsten", "bald", "dagegen", "spaeter", "danach", "freilich", "dazu", "versprochen", "ehrensache" };

    /// <summary>What one has at hand and brings for nobody.</summary>
    private static readonly HashSet<string> AtHand = new(StringComparer.Ordinal) { "kinder", "kind", "schirm", "rad", "kamera", "hund" };

    /// <summary>What one has of others without having borrowed it.</summary>
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "nummer", "adresse", "stimme", "fragen", "kontakt" };

    private static readonly HashSet<string> Governing = new(StringComparer.Ordinal) { "von", "vom", "bei", "beim", "aus", "mit", "zu", "zum", "zur", "nach", "gegen", "in", "im", "ueber", "unter", "vor", "an", "am" };

    private static readonly HashSet<string> Lendingly = new(StringComparer.Ordinal) { "leihweise", "geliehen", "geborgt", "gepumpt", "voruebergehend", "zeitweise", "vorlaeufig", "leihgabe", "solange", "derweil", "einstweilen", "zwischenzeitlich", "leihe", "ausgeliehen", "ausgeborgt" };

    private static readonly HashSet<string> ForAWhile = new(StringComparer.Ordinal) { "tage", "tag", "wochen", "woche", "monat", "monate", "wochenende", "urlaub", "sommer", "winter", "zeit", "weile", "stunden", "ferien", "semester", "fahrt", "reise", "tour", "saison", "nacht", "abend", "uebergang", "dauer" };

    private static readonly HashSet<string> Returning = new(StringComparer.Ordinal) { "zurueck", "retour", "wiederhaben", "zurueckhaben", "zurueckbringen", "zurueckgeben", "zurueckbekommen", "zurueckkriegen", "wiederkriegen", "wiederbekommen", "rueckgabe", "zurueckzubringen", "zurueckzugeben", "zuruecklegen", "zurueckfordern" };

    /// <summary>Verbs by which a thing changes hands without a word on whose it is from then on.</summary>
    private static readonly HashSet<string> Handing = new(StringComparer.Ordinal)
    {
        "geben", "mitgeben", "ueberlassen", "dalassen", "anvertrauen", "bringen", "mitbringen", "vorbeibringen", "rueberbringen", "hinstellen", "hinlegen", "hergeben", "abgeben", "rausruecken", "herausruecken", "ausruecken", "besorgen", "ausgeben", "aushaendigen", "abtreten", "rueberreichen", "schicken", "hinbringen", "holen", "schieben", "zustecken", "druecken", "da lassen", "rueberstellen",
    };

    private static readonly HashSet<string> Wondering = new(StringComparer.Ordinal) { "fragen", "anfragen", "nachfragen", "rumfragen", "herumfragen", "erkundigen", "ueberlegen", "gruebeln", "raetseln", "umhoeren", "rumhoeren", "wissen", "nachdenken", "forschen", "interessieren", "schauen" };

    private static readonly HashSet<string> Anybody = new(StringComparer.Ordinal) { "jemand", "jemanden", "jemandem", "wer", "man", "irgendwer", "irgendjemand", "irgendjemanden", "irgendeiner", "irgendwen", "irgendwo", "irgendwoher", "einer", "wen" };

    /// <summary>Verbs by which one gets what one has not.</summary>
    private static readonly HashSet<string> Getting = new(StringComparer.Ordinal) { "man", "bekommt", "kriegt", "herbekommt", "gibt", "findet", "herkriegt", "auftreibt", "kriegen", "bekommen", "finden", "kaufen", "kauft", "mieten", "mietet", "leihen" };

    /// <summary>What is needed in general, of which the clause before says for what.</summary>
    private static readonly HashSet<string> General = new(StringComparer.Ordinal) { "ersatz", "hilfe", "unterstuetzung", "rat", "beistand", "abhilfe", "helfer", "loesung", "jemand", "jemanden", "wen", "wer", "einer", "einen", "neuen", "neue", "neues", "etwas", "was", "anderen", "anderer", "ratschlag", "tipp", "tipps", "rueckenwind", "nachfolger", "nachschub", "begleitung", "verstaerkung", "profi", "fachmann" };

    private static readonly HashSet<string> Parcels = new(StringComparer.Ordinal) { "paeckchen", "paket", "geschenk", "ueberraschung", "mitbringsel", "kleinigkeit", "praesent", "spende", "aufmerksamkeit", "tuete", "korb", "kiste", "ueberraschungspaket", "fresspaket", "carepaket" };

    /// <summary>Verbs and words by which it is wished that another does something.</summary>
    private static readonly HashSet<string> Wishing = new(StringComparer.Ordinal) { "moechte", "moechten", "wollen", "wollte", "haette", "wuenscht", "wuenschte", "hofft", "hoffte", "erwartet", "erwartete", "verlangt", "verlangte", "besteht", "bestand", "bittet", "bat", "gebeten", "draengt", "draengte", "fordert", "forderte", "waere", "faende", "faend", "freuen", "darum", "drum", "beharrt", "insistiert", "gern", "lieber", "anliegen", "wunsch", "bitte" };

    private static readonly HashSet<string> Wanting = new(StringComparer.Ordinal) { "moechte", "will", "wollte", "haette", "braucht", "braeuchte", "benoetigt", "wuenscht", "erhofft", "erwartet", "verlangt" };

    /// <summary>Words by which what is of me is had already, or only to be seen or known.</summary>
    private static readonly HashSet<string> Having = new(StringComparer.Ordinal) { "wissen", "hat", "geliehen", "bekommen", "gekriegt", "sehen", "gehabt", "geschenkt", "noch" };

    /// <summary>Qualities of whoever does a favour, or would.</summary>
    private static readonly HashSet<string> Obliging = new(StringComparer.Ordinal) { "nett", "lieb", "freundlich", "grosszuegig", "gut", "toll", "anstaendig", "suess", "bereit", "gewillt", "willens" };
}
