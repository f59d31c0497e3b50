using System.Collections.Frozen;

namespace Kith.Capture;

/// <summary>A verb of contact: in what way, whether it is also a noun, and who began when its subject is somebody else.</summary>
internal sealed record ContactVerb(MomentKind Kind, bool Noun, bool Begins);

/// <summary>The words by which a line says in what way people were in contact, English and German.</summary>
internal static class KnownContacts
{
    /// <summary>In what way, by the noun that says it.</summary>
    internal static readonly FrozenDictionary<string, MomentKind> Kinds = Of(
        (MomentKind.Meeting, "lunch dinner supper breakfast brunch coffee coffees tea cuppa beer beers pint pints wine drink drinks pub walk hike run swim visit evening picnic rehearsal meeting catch-up catchup barbecue bbq practice training game match class workshop sleepover trip excursion hug stroll ride climb sauna massage dogwalk bike-ride dog-walk get-together playdate cake cinema museum film movie theatre ice-cream gym yoga tennis badminton football "
            + "mittagessen abendessen fruehstueck brunch kaffee kaffeetrinken kaffeeklatsch tee bier bierchen wein spaziergang wanderung treffen besuch probe chorprobe picknick essen mittag abendbrot kuchen radtour ausflug training spieleabend grillen grillabend stammtisch sauna kino museum theater eis eisessen runde hunderunde gassirunde spielplatz tour bummel stadtbummel mittagspause joggen klettern schwimmen wandern kneipe feierabendbier sitzung verabredung date vesper brotzeit krankenbesuch kaffeepause plausch schwatz kloenschnack klönschnack"),
        (MomentKind.Call, "call calls phone phonecall phone-call video videocall video-call zoom skype facetime ft teams ringing anruf anrufe telefonat telefon videoanruf videokonferenz videotelefonat call skype facetime gespraech-am-telefon apparat rueckruf ferngespraech"),
        (MomentKind.Letter, "letter card postcard parcel package note thank-you-card thank-you brief karte postkarte ansichtskarte dankeskarte geburtstagskarte weihnachtskarte paket paeckchen post"),
        (MomentKind.Mail, "mail mails email e-mail emails e-mails rundmail"),
        (MomentKind.Message, "message messages dm dms chat chats whatsapp whatsapps wa signal telegram threema insta instagram sms imessage voicemail messenger facebook fb linkedin nachricht nachrichten sprachnachricht whatsappnachricht textnachricht textnachrichten"),
        (MomentKind.Event, "party concert wedding funeral conference festival service christening baptism bar-mitzvah exhibition opening fete fair gig reunion seminar housewarming leaving-do stag-do hen-do "
            + "party feier fest konzert hochzeit beerdigung konferenz tagung festival gottesdienst taufe ausstellung vernissage geburtstagsfeier geburtstagsfest geburtstagsparty sommerfest weihnachtsfeier klassentreffen messe lesung trauerfeier konfirmation kommunion einweihung strassenfest gartenfest abschiedsfeier polterabend einschulung"));

    /// <summary>The nouns that say the way and nothing about what was done: no title.</summary>
    internal static readonly FrozenSet<string> NoTitles = Set("call calls phone zoom skype facetime ft video telefon anruf telefonat apparat letter brief mail mails email e-mail message messages nachricht chat whatsapp sms signal wa karte card meeting treffen post note dm facebook insta instagram signal telegram evening match run ride class video teams call linkedin fb messenger threema texts imessage voicemail emails gespraech");

    /// <summary>Endings of German nouns that say the way: “Geburtstagsfeier”, “Videokonferenz”.</summary>
    private static readonly (string End, MomentKind Kind)[] Ends =
    [
        ("feier", MomentKind.Event), ("konzert", MomentKind.Event), ("hochzeit", MomentKind.Event), ("party", MomentKind.Event), ("beerdigung", MomentKind.Event), ("probe", MomentKind.Meeting), ("spaziergang", MomentKind.Meeting), ("wanderung", MomentKind.Meeting),
        ("essen", MomentKind.Meeting), ("treffen", MomentKind.Meeting), ("besuch", MomentKind.Meeting), ("kaffee", MomentKind.Meeting), ("fruehstueck", MomentKind.Meeting), ("nachricht", MomentKind.Message), ("telefonat", MomentKind.Call), ("anruf", MomentKind.Call), ("postkarte", MomentKind.Letter), ("tour", MomentKind.Meeting), ("abend", MomentKind.Meeting), ("bierchen", MomentKind.Meeting),
    ];

    /// <summary>In what way, by the verb that says it.</summary>
    internal static readonly FrozenDictionary<string, ContactVerb> Verbs = new (MomentKind Kind, bool Begins, string Words)[]
    {
        (MomentKind.Call, true, "called rang phoned ring calling ringing phoning dialled buzzed facetimed skyped zoomed angerufen anrief zurueckgerufen durchgeklingelt gefacetimed ruft rief riefen anruft anzurufen zurueckzurufen angeklingelt durchgerufen anruf"),
        (MomentKind.Call, false, "telefoniert telefonierte telefonieren geskypt gezoomt telefonierten facetimen"),
        (MomentKind.Meeting, false, "met saw seen meet meeting bumped ran hung caught sat walked hiked cycled swam cooked played ate drank lunched chatted talked spoke speaking talking hugged celebrated watched danced had-a went getroffen gesehen traf sah trafen begegnet gegessen getrunken geredet gesprochen unterhalten geplaudert geschnackt gequatscht gefeiert spaziert gewandert gejoggt gelaufen geschwommen geklettert gesessen umarmt kennengelernt verbracht treffe treffen gespielt gekocht gefruehstueckt gegrillt ratschen geratscht getratscht verquatscht ausgesprochen gebastelt aufgeraeumt gebummelt zusammengesessen gesungen spazieren plauderten redeten sprach sprachen redete quatschte unterhielt sass gebacken rumgesessen gestrickt musiziert geprobt"),
        (MomentKind.Meeting, true, "visited came popped dropped turned stopped stayed visiting invited besucht besuchte kam vorbeigekommen vorbeigeschaut kamen besuchen eingeladen schaute uebernachtet vorbeikam reingeschaut"),
        (MomentKind.Message, true, "texted messaged text message pinged whatsapped dmed tweeted getextet gesimst simste gechattet geschrieben-per textete whatsappte gewhatsappt"),
        (MomentKind.Message, false, "chatting chattete chatten congratulated gratuliert gratulierte wished"),
        (MomentKind.Mail, true, "emailed mailed e-mailed wrote writes written gemailt mailte schrieb schreibt geschrieben schrieben antwortete geantwortet replied"),
    }.SelectMany(line => line.Words.Split(' ').Select(word => (word, new ContactVerb(line.Kind, word is "text" or "message" or "ring" or "meeting" or "treffen" or "anruf", line.Begins))))
        .DistinctBy(pair => pair.word).ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    // Verbs behind which somebody's name stands by itself: "rang Helen", "asked Ben", "tel. Hannes".
    private static readonly FrozenSet<string> BeforeNames = Set("called rang phoned met saw visited texted emailed messaged mailed hugged thanked helped asked told lent gave taught showed paid wished invited introduced promised sent bought brought joined seeing visiting calling meeting phoning ringing facetimed skyped zoomed congratulated drove took call ring phone ask tell text email visit meet see invite thank give lend send help bring show remind message "
        + "traf besuchte sah kannte fragte bat dankte rief telefon treffe besuche frage ruf rufe samt inkl plus incl like");

    /// <summary>Said of somebody who was there as well.</summary>
    internal static readonly FrozenSet<string> Present = Set("there too joined dabei da came kam kamen stiess dazu mitgekommen anwesend");

    /// <summary>Capitalised words that are no names.</summary>
    internal static readonly FrozenSet<string> NoNames = Set(
        "english german french italian spanish dutch portuguese turkish polish russian arabic chinese japanese american british irish indian greek swedish danish ukrainian god christmas easter facebook whatsapp zoom skype teams signal instagram linkedin google netflix tesco lidl aldi ikea edeka rewe amazon ebay uber siemens bosch bbc nhs uk usa us eu ok tv dvd cd pc it pdf ps nb fyi asap dm ft gp cv phd mba hr pr ceo vw bmw sap db "
        + "everyone everybody nobody somebody someone anyone all both people friends kids family work home school church uni yes no hello hi hey thanks thank great good nice lovely long short quick happy sad sorry also then now today just still maybe really finally later first last next what where why how when which because although while during if as at by in on to so oh wow meeting then-again "
        + "alle beide leute freunde kinder familie arbeit schule kirche ja nein hallo danke super toll schoen nett gut lang kurz auch dann jetzt heute noch vielleicht endlich spaeter wieder wo warum wann weil obwohl waehrend wenn als bei mit von zu so ach leider lieber liebe herzlichen frohe gute alles beim zum zur im am vom ins ans seit nach vor wegen sowie eben kaum beinahe geschenkt geliehen deutsch englisch franzoesisch italienisch spanisch hollaendisch türkisch");

    /// <summary>German nouns that stand behind “mit” or “von” without being names, and endings of such nouns.</summary>
    internal static readonly FrozenSet<string> Nouns = Set(
        "skat doppelkopf schach canasta rommee romme billard tischtennis kniffel bowling federball poker darts monopoly hund hunde hunden katze kind kindern kinder frau mann mutter vater bruder schwester tochter sohn eltern oma opa tante onkel freund freundin freunden freunde kollege kollegin kollegen nachbar nachbarin nachbarn chef chefin rad auto bus bahn zug fahrrad milch zucker kuchen kaffee tee bier wein essen brot musik telefon handy laptop geld arbeit job stelle wohnung haus garten urlaub reise umzug krankenhaus arzt schule kita uni kirche verein gruppe team chor familie besuch glueck liebe lust spass angst stress ruhe zeit freude gruss gruesse grippe fieber husten corona ruecken knie op krebs baby bauch rest leuten kuchenessen gepaeck blick hilfe geduld anhang begleitung absicht einkauf fotos bildern karten spielen gitarre klavier koffer schnupfen erfolg verspaetung "
        + "wetter regen schnee sonne sommer winter abend morgen mittag nacht woche monat jahr tag stunde stunden minuten uhr euro geburtstag weihnachten ostern blumen geschenk buch brief karte paket post mail nachricht anruf platz park cafe kneipe restaurant markt laden bahnhof flughafen see wald berg stadt dorf land welt leben tod hochzeit scheidung trennung schwangerschaft pruefung termin problem frage antwort idee plan projekt thema sache ding dinge spiel film konzert theater museum feuer brille bohrmaschine leiter zelt werkzeug");

    internal static readonly string[] NounEnds = ["ung", "ungen", "heit", "keit", "schaft", "tion", "taet", "tung", "nis", "ismus", "zeug", "essen", "arbeit", "karte", "haus", "platz", "strasse", "zimmer", "stunde", "abend", "tag", "woche", "kuchen", "feier", "fest", "gang", "probe", "gruppe", "spiel"];

    /// <summary>What may follow “'s” for “is” or “has” behind a name.</summary>
    internal static readonly FrozenSet<string> AfterIs = Set("a an the not now here there back away ill sick pregnant vegan vegetarian so very just got been off out moving getting having fine well better doing still also always never no in at on from over up about too ok okay engaged married divorced retired single allergic busy tired sad happy lonely thinking");

    /// <summary>What is said of somebody behind “is” and takes no article: behind a name and 's no noun.</summary>
    internal static readonly FrozenSet<string> Predicates = Set("desperate short low keen dying eager anxious available welcome stuck lost willing prepared ready game hopeful skint broke poorly unwell due gone had off free open glad grateful mad crazy worried afraid scared proud sure certain bound likely after down up without minus behind strapped pushed pressed lacking missing back away over out");

    /// <summary>What follows a verb or such an adjective rather than a noun.</summary>
    internal static readonly FrozenSet<string> AfterPredicates = Set("a an the my our her his their your me us him them it this that these those some any all for of on to at about in with without from by if whether up off out down over round back away two three four five six ten no one someone somebody anyone and but so because");

    /// <summary>Nouns in -ing, which a name may own.</summary>
    internal static readonly FrozenSet<string> NounsInIng = Set("wedding building painting evening morning sibling parking meeting clothing ceiling hearing reading dressing washing funding spring string housewarming christening leaving drawing knitting sewing gardening birthing setting surgery swimming training savings belongings feelings earnings");

    internal static bool TakesName(string key) => BeforeNames.Contains(key);

    /// <summary>Whether a word says a way of contact and so is no name.</summary>
    internal static bool Is(string key) => Kind(key) is not null || Verbs.ContainsKey(key);

    /// <summary>In what way, by a noun; null when it says none.</summary>
    internal static MomentKind? Kind(string key)
    {
        if (Kinds.TryGetValue(key, out var kind))
        {
            return kind;
        }

        foreach (var (end, of) in Ends)
        {
            if (key.Length > end.Length + 2 && key.EndsWith(end, StringComparison.Ordinal))
            {
                return of;
            }
        }

        return null;
    }

    private static FrozenDictionary<string, MomentKind> Of(params (MomentKind Kind, string Words)[] lines) =>
        lines.SelectMany(line => line.Words.Split(' ').Select(word => (word, line.Kind))).DistinctBy(pair => pair.word).ToFrozenDictionary(pair => pair.word, pair => pair.Kind, StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
