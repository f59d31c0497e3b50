namespace Kith.Care;

/// <summary>Words that say little of what somebody told, and families of words that tell of the same.</summary>
internal static class Echoes
{
    /// <summary>Words that stand in anything.</summary>
    public static HashSet<string> Little { get; } = new(
        """
        a an the and or but so as if of to in on at by for from with into onto over under after before about up down out off then than that this these those there here
        i me my mine myself you your yours he him his she her hers it its we us our ours they them their theirs who whom whose what which when where why how
        is are was were be been being am do does did done has have had having will would can could should may might must shall not no nor yes just very really quite too also only even still already yet
        get gets got getting go goes going went gone come comes coming came make makes making made take takes took taken give gave given say says said tell tells told telling ask asked asks know knows knew think thinks thought want wants wanted need needs needed let lets see sees saw seen look looks looked find found feel feels felt like likes liked love loved use used try tries tried trying keep keeps kept put start started starts starting begin began begun finally last first next new old big small good great bad nice well better best much many more most some any all both each every other another one two three four five six seven eight nine ten few lot lots
        time times day days week weeks weekend month months year years today yesterday tomorrow ago since again soon now later long short back away home thing things something anything everything people person friend friends someone mentioned mention wrote written writing writes message hopes hope hoping hoped worried worry little bit around because while until through without between
        january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter morning evening night early late
        der die das den dem des ein eine einen einem einer eines und oder aber denn weil dass ob wenn als wie wo wer was wann warum welche welcher welches von vom zu zum zur in im an am auf aus bei beim mit nach vor fuer ueber unter durch gegen ohne um bis seit ab
        ich mir mich mein meine meinen meinem meiner du dir dich dein deine deinen deinem deiner er ihm ihn sein seine seinen seinem seiner sie ihr ihre ihren ihrem ihrer es wir uns unser unsere unseren ihnen euch euer eure man sich selbst
        ist sind war waren bin bist wird werden wurde worden sei hat habe hast haben hatte hatten kann kannst koennen konnte muss muessen musste soll sollen will wollen wollte mag moegen moechte darf duerfen nicht kein keine keinen nur noch schon auch sehr so ja nein doch mal gerade jetzt dann da hier dort wieder immer nie endlich ganz etwas nichts alles viel viele mehr alle beide jede jeder andere anderen
        gut gute guten neu neue neuen neuer neues neuem alt alte alten gross grosse grossen klein kleine kleinen erste ersten letzte letzten naechste naechsten tag tage tagen woche wochen monat monate monaten jahr jahre jahren heute gestern morgen abend nacht zeit mal leute freund freunde freundin freunden sagt sagte erzaehlt erzaehlte gesagt schrieb geschrieben schreibt geht gehen ging gegangen kommt kommen kam gekommen macht machen machte gemacht gibt geben gab gegeben bekommen bekam bekommt hofft freut sich fragt fragte sucht angefangen beginnt begonnen fuehlt
        januar februar maerz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag fruehling sommer herbst winter eins zwei drei vier fuenf sechs sieben acht neun zehn
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>Words that tell of the same, a family a line; each stands for all that begin with it.</summary>
    public static IReadOnlyList<string[]> Families { get; } =
    [
        .. """
           job position role employ promot promoted stelle arbeitsstelle beruf befoerder jobwechsel
           baby newborn birth pregnan daughter son infant born geboren geburt schwanger tochter sohn entbindung nachwuchs kleine saeugling
           grandson granddaughter grandchild grandma grandpa enkel oma opa grossmutter grossvater
           mother mum mom mutter mama
           father dad vater papa
           parents eltern
           moved moving flat apartment house umzug umgezogen wohnung haus umziehen
           garden allotment planted seeds garten beet tomato
           wedding married marry engaged engagement bride hochzeit heirat geheiratet verlobt verlobung
           divorc separat trennung getrennt scheidung
           died death funeral loss passed condolence grief mourning bereave gestorben tod beerdigung verlust beileid trauer verstorben
           surgery operation operated hospital recover knee hip op operiert krankenhaus genesung knie huefte reha heal hospital
           ill illness sick diagnos treatment chemo krank krankheit diagnose behandlung therapie
           exam exams test degree thesis finals graduat master doctorate phd pruefung abschluss studium examen klausur abitur masterarbeit doktorarbeit promotion bachelor dissertation
           school class pupils teacher schule einschulung lehrer schueler klasse
           holiday trip travel journey vacation hike hiking walking reise urlaub ferien wandern wanderung fahrt
           marathon race running half triathlon lauf rennen
           choir concert sing singing orchestra band chor konzert singen auftritt gig recital
           book novel manuscript publish publisher buch roman manuskript verlag veroeffentlich
           dog puppy hund welpe
           cat kitten katze kater
           exhibition gallery paint painting ausstellung galerie malen bilder
           shop cafe bakery business open laden geschaeft cafe baeckerei eroeffn selbstaendig selbststaendig
           retire retirement pension rente ruhestand pensioniert
           redundan laid lost fired entlassen gekuendigt kuendigung arbeitslos
           bike bicycle cycling fahrrad rad radtour
           kitchen renovat bathroom builders kueche renovier bad umbau
           pottery ceramic toepfer keramik
           language spanish italian course class kurs sprachkurs
           award prize won win preis gewonnen auszeichnung
           """.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')),
    ];
}
