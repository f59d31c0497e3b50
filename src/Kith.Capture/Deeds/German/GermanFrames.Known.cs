using System.Collections.Frozen;

namespace Kith.Capture;

/// <summary>Turns of phrase of German that say what no single verb does. How a line of the table is written is told by <see cref="Frame.Of"/>; its first cue begins with a whole word.</summary>
internal static class GermanFrames
{
    private static readonly (FindingKind Kind, Holder Holder, string[] Lines)[] Known =
    [
        // What I may have or use is another's offer, what another may is mine.
        (FindingKind.Offer, Holder.Me,
        [
            "soll|sollen|solle|kann|koennen|darf =nehmen|holen|mitnehmen|behalten|abholen|aussuchen|bedienen sich ruhig|einfach|jederzeit|gern|gerne !ich|wir|mir|uns|nicht",
            "steht|stehen|stuende offen|bereit|leer|zur+verfuegung @mine", "steh|stehe|staende|stuende bereit|zur+verfuegung|parat|gewehr+bei+fuss !sie|er|mir|uns", "stelle|stell zur+verfuegung", "will|mag|moechte|braucht|wollte wer|jemand !ich|von+mir|wer+mag|wer+will|ob|falls|wenn",
            "darf|duerfte|kann|koennte|koennten|duerften|duerfen|koennen|soll|sollen @them @mine|bei+mir|bei+uns|zu+mir|zu+uns|von+mir|von+uns !ich|nicht|helfen|mir|wir|fragen|wie",
        ]),
        (FindingKind.Offer, Holder.Them,
        [
            "kann|koennen|darf man|sich =holen|haben|nehmen|abholen|mitnehmen|pfluecken|ernten !nicht|ich|wir|nicht+haben|alles", "ueber+@name|durch+@name =bekommen|kriegen|bekomme|kriege|kommen ich|wir !bescheid|nachricht|nicht", "kann|koennte|koenne|darf man|jeder|jede bei+@them|bei+@name !nicht|nie|lachen|reden|sitzen",
            "kann|koennte|darf|duerfte|koennten|duerften|koennen|duerfen|koenne|duerfe ich|wir =haben|kriegen|bekommen|nehmen|abhaben|benutzen|nutzen|mitbenutzen|wohnen|pennen|schlafen|uebernachten|unterkommen|parken|leihen|ausleihen|borgen|ausborgen|mitfahren|holen|abholen|pfluecken|ernten|behalten|mitnehmen|unterstellen|aussuchen|an|dran|ran|rein|hin|dort|mitkommen|vorbeikommen|hospitieren|einziehen|zugreifen !nicht|keinen|keine",
            "darf|duerfte|duerfen|duerften|duerfe ich|wir !nicht|vergessen|keinen|keine", "soll|sollen|sollten|sollt ich|wir =aussuchen|bedienen|zugreifen|nehmen|klingeln|behalten|mitnehmen|holen|melden|bescheid|anrufen|vorbeikommen !nicht|ihr|ihm|ihnen|fuer",
            "gute|gutes|guten wort einlegen|einlegt|legt|wuerde", "waere fuer+mich|fuer+uns !froh|dankbar", "meldet|melde|melden jederzeit", "kommt|komm|schaut halt|einfach|jederzeit|gern|ruhig vorbei|rein|rueber",
            "braucht|brauche|brauch nur|bloss bescheid|sagen|melden|anrufen|klingeln|fragen|pfeifen", "jeder|alle|jedermann darf|soll|kann|duerfen|koennen|sollen", "wer mag|will|moechte|lust|braucht|holt|abholt soll|kann|darf|solls",
            "angebot|offerte|hilfsangebot von+@name|von+ihr|von+ihm|durch+@name !abgelehnt|meine", "angebot|vorschlag sein|ihr|seinem|ihrem|@name !bekommen|gekriegt|erhalten|ein|ich+habe|gemacht+habe|kein|abgelehnt", "taet|taete|wuerde|wuerden|koennte|koennten|haette|gaebe|gaeb|liesse|liehe|naehme|uebernaehme|kaeme|braechte mir|uns|mich|@mine|fuer+mich|fuer+uns !haette+gern|haette+gerne|verwendung|interesse|bedarf|froh|dankbar|freuen|helfen+wenn|gern+jemanden|ich|wir|brauchen|gebrauchen|nicht",
        ]),
        (FindingKind.Offer, Holder.Spoken,
        [
            "zuviel|uebrig|abzugeben|verschenken|verschenkt|verleihen|vergeben|entbehren|loswerden|abstossen|abzustossen|loszuwerden|losschlagen|hergeben|herschenken|ausmisten !gedacht|ohne|nicht|viel|zeit|braucht|sucht", "los werden|wird|bekommt|will",
            "zu vergeben|verschenken|verleihen|verkaufen|vermieten|haben|viel|viele|untervermieten hat|haben|habe|haette|gibt|gaeb|steht|sind|ist|waere !kein|keine|keinen|nicht|um|tun|erledigen|arbeit|stress|ob|fragt|gefragt", "haufenweise|massenhaft|tonnenweise|ueberreichlich|kistenweise|reichlich hat|haben|habe|@noun", "tuermen|stapeln sich|bei",
            "wohin|retten mit|vor !ohne", "kostenlos|gratis|umsonst|abholer|selbstabholer|selbstabholung|verschenke !bekommen|gekriegt|hab|habe|hat|haben", "fliegt|fliegen|kommt raus|weg !arbeit|job|wohnung|haus|nach|ueber|aus", "verkauf|verschenken|mitnehmen|abholen|selbstabholen|abgeben|vermieten zum|zur !beim", "wirft|schmeisst|mistet raus|aus|weg|hinaus",
            "aussicht|verfuegung gestellt|stellt|stellen|stellte|stellen", "erboetig|bereit zu|beizubringen|waere|ist|waeren !hat+sich|habe+mich|haben+sich|hatte+sich|nicht",
            "waere|waeren|ist|sind|bin dabei|am+start|zu+haben|mit+von+der+partie|bereit fuer|wenn|bei|@me", "springt|spring|springe|springen|einspringen|aushelfen|hilft|hilf|helfe ein|aus|jederzeit|notfalls|gern|gerne|immer !ob|gefragt|fragt|beim+naechsten|am|nicht|wer",
            "=platz|plaetze|zimmer|sofa|couch|bett|gaestezimmer|gaestebett|sitz|sitze|wohnung frei|leer|uebrig !halte|haelt|halten|sucht|brauche|braucht|kein|ob", "frei|ueber|doppelt|extra zwei|drei|ein|eine|einen|vier|karte|karten|ticket|tickets|platz|plaetze hat|habe|haben|haette !sucht|braucht|freigenommen|urlaub|ob|wer|jemand|zeit",
            "haette|hat|habe|haetten|nimmt|nehme =zeit|kapazitaeten|luft|lust !keine|nicht|wenig|kaum|nie|null|sich|gefragt|ob", "=draht|beziehungen|connections|kontakte zu|zur|zum|nach|in|bei hat|habe|haette|ueber !sucht", "kommt|komme ran|dran guenstig|billig|ueber|an !nicht",
            "stellt|stellen|stelle zur+verfuegung|bereit", "steht|stehe|staende|stuende|stehen zur+verfuegung|bereit|parat|offen mir|uns|sie|er", "kriegst|bekommst|kannst|darfst jederzeit|immer|gern|haben|nehmen|holen", "ueberlaesst|ueberlaess|leiht|borgt|verleiht|verborgt mir|uns|gern|gerne|jederzeit|immer|einem|allen !bis|@day|nicht|sich|gefragt",
            "braucht|benutzt|nutzt|brauchen|braeuchte nimmer|nicht+mehr|nie|kaum|nie+mehr|nimmermehr hat|haben|haette|steht|liegt|stehen|liegen !ich|zeit|hilfe", "aus|auskennt|auskennen kennt|kennen|auskennt|auskennen sich mit|bei|in|auf !nicht|kaum|ob|sucht|jemand|jemanden|wer|braucht|wen|ich|der+sich", "haendchen|daumen|ader hat|haben|gesegnet fuer|mit|gruenen", "geschenkt|fuer+lau|umme wenn|wer|falls holt|abholt|abholen|holen|nimmt|will|mag !mir|uns|hat+geschenkt", "im+schlaf macht|kann|beherrscht|spielt|repariert !ich", "gibt|geben|erteilt|unterrichtet =*unterricht|nachhilfe|*kurse|*kurs|*stunden|privatstunden !mir|uns|es|ich|nirgends|keinen|keine", "verfuegt|verfuegen ueber !nicht", "sitzt|hockt|sitzen auf berg|haufen|stapel|kiste|kisten|vorrat|menge|ladung|massen|haufenweise !der|stuhl|sofa|bank", "fragen|loechern|anhauen kann|darf man|jederzeit wenn|wegen|zu|bei|jederzeit !nicht|ob|ich", "quillt|quellen|wuchert ueber|zu", "wegschmeissen|wegwerfen|wegzuwerfen|entsorgen|muell zu+schade|zu+schad|schade|schad", "nicht+zu+schade|nicht+zu+schad|nicht+zu+fein sich|waere|waer|ist|wer", "beraet|beraten gern|gerne|jederzeit|kostenlos !mich|uns",
        ]),
        (FindingKind.Need, Holder.Spoken,
        [
            // What is not there.
            "fehlt|fehlen|fehlts|fehle|fehlten !seit+einer|seit+wochen|seit+tagen|unentschuldigt|dir|euch|krank|entschuldigt|lauftreff|chor|heute+gefehlt|mir", "fehlt|fehlen|fehlts mir|uns noch|ein|eine|einer|der|die|das !zeit|lust|geduld|sie|er|du", "ueberfordert|aufgeschmissen|ratlos|ueberlastet mit|bei|von ist|fuehlt|sind !nicht", "mangelt|mangelts|hapert|haperts|gebricht|happert an|am|mit|bei|beim", "fehlt|fehlte|mangelt an !mir", "klar|zurecht mit nicht|nie !mir|uns|ist", "taete|taet|reicht|wuerde 's|es|reichen auch|schon|vorerst|voellig !mir|uns", "taete|taet|taeten gut|wohl", "abgeht|abgehen|abgehn|geht|gehen ab @them|mir|uns|noch !auf|im|vor|ans|an", "abgeht|abgehen|abgehn @them|mir|uns",
            "ermangelung|mangels|mangel|not|knappheit an|am !not+am+mann+ist|wenn", "knapp|mau mit|an|bei|dran !uhr", "fehlanzeige", "ohne da steht|sitzt|stehen", "ohne aufgeschmissen|verloren|nix|nichts|aufs+maul|dasteht|hilflos|geht|gehts|ratlos|weiter|auskommen|gestrandet|immer+noch|noch !frueher|mit|zusagen|ohne+mich", "trockenen|trocknen|schlauch|regen sitzt|steht|stehen|sitzen|stehe|sitze",
            "niemanden|niemand|keiner|keinen|keine|kein|keins findet|finden|finde|fand|gefunden|kriegt|kriegen|bekommt|bekommen|auftreiben|auftreibt|aufgetrieben|hilft|abnimmt|zutraut|macht|traut|kommt|vertritt|einspringt|betreut|haelt|nimmt|termin !sms|antwort|luft|kinder|lust|hunger|ich+kriege|ahnung|angst|baby|mir",
            "kein|keine|keinen|keinerlei hat|aber !zeit|lust|ahnung|plan|hunger|angst|kinder|problem|probleme|interesse|chance|idee|geduld|nerven|kraft|schmerzen|ruhe|bock|appetit|einziges|auto+mehr|fieber|geschwister|wahl|antwort|meinung|gluck|glueck|stimme|kontakt|fleisch|milch|alkohol|augen|haar|haare|luft|freude|geld+dabei|ich|und|job+mehr|verstaendnis|eile|spass|sinn|wort|grund|empfang|netz|akku|mann|frau|freund|freundin|vertrag|recht|einladung|schlaf|minute|sekunde|ende|arbeit|strom|ohne",
            // What must come.
            "bedarf !ohne|bei|je|nach", "noetig|noetigsten|vonnoeten hat|haette|haben|waere|habe|ist !nicht", "gebraucht|benoetigt|gesucht wird|werden|noch|dringend !wuerde|habe|hat|haben|hatte", "gesucht|gsucht !habe|hat|haben|hatten|ausgesucht|hatte|gefunden|ewig|lange", "muss|muesste|muessten|muessen|soll|sollte|sollten her|ran !wissen|ich|kommt", "muesste|muessten|sollte|sollten|koennte|koennten jemand|jemanden|einer|wer|wen|mal+einer|irgendwer !ich|wir|wenn|falls",
            "muss|muesste|muessen|will|soll|sollte|muessten irgendwo|irgendwie|irgendwoher|irgendwas|dringend|unbedingt !ich|wir", "braeuchte|braeuchten|braucht|brauch|brauche|brauchen|benoetigt|benoetige|benoetigen !laenger|lang|lange|zurueck|wieder|nicht|nicht-mehr|ich+habe+gebraucht|nur+bescheid|kein|keine|keinen|mich+nicht|lange|ewig|gebraucht|zeit+fuer+sich|minuten|stunden|min", "gebrauchen|brauchen|vertragen|verwenden|gebraucht gut|gern|gerne|dringend|kann|koennte|koennten|koennen|waere !nicht|nicht+mehr",
            "jemand|jemanden|jemandem|einer|einen|eine|leute|wen wer+kennt|gesucht|suche|such|bitte+melden|mit+ahnung|der+sich+auskennt",
            // What is looked for.
            "suche|ausschau|jagd|sucht|fahndung|hatz auf|auf+der|haelt|nach !versuch*|ich+suche+mir", "auf =*suche !ich+war|gegangen", "fahndet|schaut|sieht|tut|hoert|guckt|schau|seh|umschaut|umsieht|umtut|umhoert um|augen|ausschau|sich nach|wegen|fuer !zu+hause|morgen|ob|nicht|ich", "schaut|guckt|fahndet|jagt|googelt|forscht nach !nach+hause|dem+rechten|zu|morgen|ob|nicht|ich|mutter|vater|@them|kindern|ihm|uns|mir", "rennt|laeuft|jagt|hechelt|telefoniert hinterher|hinter !ich",
            "aus|scharf|spitz|heiss|erpicht|versessen|wild|gespannt|geil auf ist|sind|waere|bin !haus", "liebaeugelt|liebaeugle|flirtet mit", "auge|visier|aug im|ins|auf|drauf hat|habe|gefasst|haben|geworfen !fuer+mich|fuer+uns|knapp|blaues", "schielt|spekuliert|hofft|lauert|spart|hoffe|spare|hoffen|sparen|lechzt|giert auf|nach !dass|ob|weiter|weiterhin", "traeumt|traeumen|sehnt|traeume von|nach !ich", "auftreiben|aufzutreiben|aufgetrieben|auftreibt !hat+mir|habe|hat+uns",
            "wuenscht|wuensche|wuenschen|wuenschte|wunsch|wunschzettel|herzenswunsch|ersehnt|wunschliste !zweites+kind|kinder|nachwuchs|gewuenscht|glueckwunsch|gute|alles|frohe|frohes|schoenes|gutes|ich+wuensche+ihr|viel|besserung|geburtstag", "wunschlos|happy|selig mit|waere !war", "traum|rettung|segen|gold|erleichterung|hit|geschenk+des+himmels|hilfe|lebensretter|luxus|wohltat|knaller waere|waeren|waers !ich|das",
            // What would do good.
            "kaeme|kaem|kaemen|kommt|kommen|kaemt recht|gelegen|gerufen|goldrichtig !vorbei", "waere|waers|waeren|ist froh|dankbar|heilfroh|gluecklich|happy|selig|erfreut|interessiert|geholfen|gedient|recht|lieb|angebracht|willkommen|praktisch|ideal|nett|super|toll|klasse|prima|perfekt|optimal|nicht+schlecht|hilfreich|ein+traum|noetig|wichtig|faellig|schoen !ist+froh|war|wenn+ich|gestern|es+ist|ist+praktisch|ist+schoen|ist+super|ist+toll|ist+klasse|ist+perfekt|ist+gluecklich|ist+selig|ist+happy|ist+lieb|ist+nett|ich|ist+wichtig|ist+willkommen|ist+prima|ist+ideal|froh+ist|wir|zusammen|treffen|wiederzusehen",
            "geholfen|gedient waere|ist mit", "freuen|freut|freuten sich|ueber wuerde|wuerden|ueber !gefreut|auf|schon|geburtstag|besuch|hat|riesig+ueber|sehr+ueber", "nimmt|naehme|nehmen gern|gerne|dankend|mit+kusshand|auch !mit|an|mich|mir|pakete|ich", "dagegen|abgeneigt|boese nichts|nicht|nix haette|hat|waere|ist", "schaden|weiterhelfen|guttun|helfen|interessieren|reizen koennte|wuerde|taete|taet !ich|mir|uns|angeboten|er+koennte|sie+koennte|er+wuerde|sie+wuerde|@me",
            "verwendung|gebrauch|abnehmer fuer hat|haette|habe|haben|waere", "interesse|bock|appetit|lust an|auf|am hat|haette|haben|bekundet|waere|meldet|angemeldet|meldete|zeigt|aeussert|aeusserte|besteht !kein|keine|keinen|nicht|verloren|null", "interessiert|interessieren sich|ist|fuer|an !mich|nicht", "haette|haetten|haett|moechte|moechten gern|gerne|lieber|am+liebsten|furchtbar+gern !dabei|gesehen|gewesen|gewusst|wieder|zurueck|ich+haette+gern+mehr",
            "angewiesen auf", "wartet|warten auf+einen|auf+eine|auf+ein seit|dringend|sehnlich|immer+noch !anruf|brief|bescheid|antwort|bus|zug|ergebnis|befund|paket|nachricht|ich|mich", "kennt|kenne niemanden|keinen|niemand !hier|ich", "lebt|wartet|warten von|auf spenden|*spenden|*platz|*wohnung|*termin !ich", "moechte|mag|moechten|will|wollen haben|kaufen|finden|lernen|mieten|bekommen|ausprobieren|besorgen|loswerden|unterkommen|anschaffen|zulegen|ersteigern|gewinnen !nicht|ich|wir|mir|nichts|mein*|unser*|spass|kind|kinder|zweites|ruhe|baby|mich|uns",
            // What is asked of everybody.
            "wer|jemand|irgendwer|irgendjemand|irgendwo hat|haette|kennt|weiss|kann|koennte|hilft|verleiht|verschenkt|leiht|verkauft|uebrig|rueber|mag|traut|nimmt|gibt !ich|wollte|will|braucht|oder|zeit+und|mir+erzaehlt|hat+gewonnen|wenn|ob|dass|da+war", "wo|woher herbekommt|kriegt|bekommt|findet|gibt|auftreibt|herkriegt|herbekommen|herkriegen|bekommen|kriegen|finden|hernehmen|hernehme|gaebe !hat+gefunden", "an kommen|ran|rankommen|drankommen|dranzukommen|heranzukommen soll|muss|will|moechte|versucht|irgendwie !zug|bahnhof",
            "haengt|haengen|steckt|stecken|festhaengt|feststeckt fest mit|bei|beim|in|an !schnee|stau|zug|verkehr|ich", "klemmts|hakts|klemmt|hakt bei|beim|am|mit !tuer|fenster|schublade|schloss|schluessel", "voran|weiter|vorwaerts|hinterher|gaenge|fleck nicht|kaum|nimmer kommt|kommen|komm mit|bei|beim|in|an|vom !ich", "allein|alleine schafft|packt|bewaeltigt|stemmt|hebt|kann nicht|nimmer|kaum|nicht+mehr !ich|sein|wohnen|lassen", "durch|durchblickt|durchsteigt blickt|steigt|sieht|durchblickt|durchsteigt nicht|nimmer|kaum !ich|fenster", "verzweifelt|verzweifeln|scheitert|scheitern an|am|ueber|bei|beim !ich", "quaelt|plagt|quaelen|plagen sich mit|durch|ab !ich", "vor schwebt|schweben|schwebte @them", "ein+noch+aus|aus+noch+ein mit|wegen|bei|vor|nicht+mehr", "kopf ueber waechst|wachsen|wuchs !ich|mir", "nirgends|nirgendwo gibt|gibts|kriegen|bekommen|haben|findet|kriegt|bekommt|auftreibbar|aufzutreiben !ich", "kein+einziges|keine+einzige|keinen+einzigen hat|haben|besitzt !tag|mal|wort|fehler|gelegenheit|gegentor", "zusammen|hin|gebacken|hingebogen kriegt|bekommt|kriegen|bekommen nicht|nimmer !ich", "was|etwas waer|waere|waers fuer+@them|fuer+sie|fuer+ihn !ich", "unterkommt|unterkommen|hinsoll|bleibt|wohnt wo weiss|wissen nicht|noch !ich", "sofort|vom+fleck+weg wuerde|taete|wuerden nehmen|einstellen|kaufen|anheuern|engagieren !ich|mich|heiraten",
        ]),
        (FindingKind.Promise, Holder.Me,
        [
            "auf+mich|auf+uns zaehlen|verlassen|bauen|rechnen kann|koenne|koennen|darf|duerfen|koennte !nicht|ich", "meine|meiner|meinen zusage|zusicherung !hat+mir", "zusage|versprechen|zusicherung an+@name|fuer+@name|gegenueber+@name !von", "mein versprechen !an+mich",
            "mein|unser wort|ehrenwort gegeben|gab|drauf|darauf|hat|gebe", "nicht|keinesfalls|bloss|ja|nie vergessen|verpennen|verschwitzen|versaeumen|verschusseln|vergesse|verbummeln|verschlafen|verbaseln @name|@them !hat|er|sie|haben|habe", "von+mir|von+uns bis|gibts|gibt|kommt|kommen|kriegt|bekommt|bekommen|kriegen|geht|folgt|folgen|noch|am|versprochen !hat|wuenscht|gepumpt|geliehen|geborgt|ueberrascht|regal|moechte|will|wollte|haben",
            "geht|gehen|gingen|kommt an|fuer @them !vorbei|mir|uns|nicht|es|kaputt",
            "rumzufragen|herumzufragen|umzuhoeren|rumzuhoeren|umzuschauen|nachzufragen|nachzuhaken versprochen|verprochen|zugesagt|zusagt|versichert !hat",
        ]),
        (FindingKind.Promise, Holder.Them,
        [
            "auf+ihn|auf+sie|auf+@name zaehlen|verlassen|bauen|rechnen kann|koenne|koennen|darf|duerfen ich|wir !nicht", "ihre|seine|@name zusage|zusicherung !meine|ich", "sein|ihr|@name versprechen !mein|ich|unser",
            "ehrenwort|wort mir|uns|drauf|gegeben !gehalten|ich|gutes|einlegen", "hand|angriff nimmt|nahm|genommen in", "kriege|krieg|bekomme|bekomm von|bescheid|rueckmeldung|noch|bis|antwort|am|naechste|morgen !euro|€|schulden|nicht|keinen|keine|kein|man|oft|immer|nie|hier|sie+bekommen|sie+kriegen|mich|zwillinge|baby|will|moechte", "von+ihm|von+ihr|von+ihnen|seinerseits|ihrerseits|von+@name bis|kommt|kommen|krieg|kriege|folgt|folgen|geht|erwarte|erhalte !euro|€|gestern|heute+kam|hab|habe|bedarf|geliehen|geborgt|gepumpt|bus|bahn",
            "laesst|lassen|lass zukommen|rueberwachsen|ausrichten+lassen|springen|hoeren|wissen mir|uns|von+sich|noch", "bereit|verpflichtet erklaert|zu hat|haben|sich !ist|waere|nicht|erklaerte", "nicht+muede|hand+und+fuss zu|betonen|versprechen",
            "hoch|heilig|hand|ehrenwort|indianerehrenwort|ehrensache und+heilig|drauf|versprochen|hand|geschworen !ich|habe",
            "naechstes+mal|naechste+mal|demnaechst spendiert|zahlt|bringt|kocht|backt|stiftet|uebernimmt|schmeisst !ich|wir|gern", "sagt|meldet|schreibt|gibt mir|uns|sich ob|wann|wie|bescheid @day|morgen|uebermorgen|bis|bald|die+tage !hat|hab|gestern", "aus|aussteht|ausstehend steht|stehen|ist noch von+@name|von+@them !ich",
        ]),
        (FindingKind.Loan, Holder.Me,
        [
            "leihgabe|verliehen|verborgt an+@name|fuer+@name !von", "=schulden|euro|€|hunderter|zwanziger|fuenfziger|zehner von+@them noch|krieg|kriege|bekomme|bekomm !versprochen|geliehen|geborgt|geschenkt",
            "unterwegs|faehrt|fahren|kurvt|duest mit+meinem|mit+meiner|mit+unserem|mit+unserer =auto|rad|fahrrad|wagen|bus|anhaenger|haenger|roller|moped|motorrad|e-bike|bike|karre|transporter|kinderwagen !ich|wir|mir|uns", "faehrt|nutzt|benutzt|traegt|verwendet|spielt @mine !mich|uns|mir|mit+meiner|mit+meinem+sohn|zu|nach|dienst", "noch|nach+wie+vor|immer+noch|seit|jetzt|liegt|steht|ist|lagert|parkt|haengt|verstaubt @mine hat|haben|liegt|steht|bei|lagert|parkt|haengt|benutzt|verstaubt !krank|krankenhaus|ich|mir|uns|hat+mir|im+urlaub|geburtstag|mutter|vater|schwester|bruder|sohn|tochter|mann|frau|gefragt|gerade|fan|alte+schule|immer+mein|gesagt|telefon|freundin|freund",
            "noch|seit von+mir|von+uns hat|haben !kriegt|bekommt|versprochen", "noch|seit bei+mir|bei+uns hat|haben|offen|schulden|kreide|ausstehend", "kreide mir|uns|bei+mir|bei+uns", "offen|aussteht|ausstaendig|kreide bei+mir|mir|hat",
        ]),
        (FindingKind.Loan, Holder.Them,
        [
            "leihgabe von+@name|von+@them", "fahre|fahr|nutze|benutze|trage|benutz|spiele =@name =auto|rad|fahrrad|wagen|bus|anhaenger|roller|moped|motorrad|e-bike|bike|laptop|drucker|jacke|mantel|kleid|gitarre|klavier|zelt !fuer|zu", "schulden bei+@them habe|noch|hatte !bezahlt|beglichen", "durfte|durften|darf|duerfen =leihen|ausleihen|borgen|ausborgen|entleihen von+@them|bei+@them|mir|uns", "darf|durfte|duerfen|kann ich|wir solange|derweil|einstweilen|inzwischen|voruebergehend|bis",
            "steht|liegt|ist|haengt|lagert|parkt|stehen|liegen|wohnt noch|seit|immer+noch|geliehen|geborgt bei+mir|bei+uns|hier|in+meinem|in+meiner|in+unserer|in+unserem !ich|krank|zu+besuch|@mine",
            "kreide ich|bin|habe|bei+@them", "geliehen|geborgt|ausgeliehen|ausgeborgt|entliehen|gepumpt|leihweise von+@them|bei+@them !hat+sich|er+sich|sie+sich", "leiht|borgt|lieh|borgte|ueberlaesst|vorstreckt mir|uns !koennte|gern|gerne|wuerde|jederzeit|immer|wenn|falls|sich|ob|nicht",
        ]),
        (FindingKind.Gift, Holder.Me,
        [
            "zum|zu|als geburtstag|weihnachten|ostern|nikolaus|abschied|einzug|namenstag|jubilaeum|trost fuer+@name !brauche|suche|besorgen|noch|kaufen|will|muss|sucht|braucht|party|feier|von|wir|ich", "von+mir|von+uns ueber gefreut|freute", "von+mir|von+uns gab|gabs|bekam|kriegte|erhielt !geliehen|geborgt|versprochen",
        ]),
        (FindingKind.Gift, Holder.Them,
        [
            "an+mich|an+uns gedacht|dachte", "danke|dankeschoen|merci fuer @name|an+@name|@them !einladung|abend|gespraech|besuch|zeit|anruf|nachricht|glueckwuensche|treffen|geduld", "=rechnung|zeche|kosten|eintritt|runde|spesen uebernahm|uebernommen|gezahlt|bezahlt|beglichen|zahlte|geschmissen !ich|habe|wir",
            "zum|zu|als geburtstag|weihnachten|ostern|nikolaus|dank|abschied|einzug|dankeschoen|namenstag|jubilaeum|trost von+@name|von+@them !geliehen|versprochen|gratuliert|eingeladen|einladung|anruf|karte|nachricht|gruss|gruesse", "dankeschoen|mitbringsel|aufmerksamkeit|gastgeschenk|praesent|spende|care-paket|carepaket von+@them|von+@name !an|fuer+@name", "durfte|durften =mitnehmen|behalten|schneiden|ernten|pfluecken|aussuchen|nehmen|holen|haben|abstauben|einpacken|einstecken ich|wir|mir|uns !nicht|leihweise|solange|bis", "revanchiert|revanchierte|erkenntlich|bedankt|bedankte mit sich !ich|habe|mich",
            "geht|ging|gehen|gingen|lief|liefen|war|waren auf auf+@them|auf+*kosten|auf+*rechnung|auf+*kappe|auf+*nacken !mich|uns|geburtstag|zu|los|nach|mir", "auf+@them|auf+*kosten|auf+*rechnung|auf+*kappe|auf+*nacken geht|ging|gehen|gingen|lief|liefen|war|waren !mich|uns|los|warten|gewartet|zu|lief+auf",
            "rueckt|rueckte|rausgerueckt|herausgerueckt|rausrueckt raus|heraus|mit|rausgerueckt|herausgerueckt|damit !sprache|nicht|an", "fuer+mich|fuer+uns|fuer+alle|fuer+jeden fiel|fielen|gab|gabs|sprang|sprangen|abgefallen|dabei|hatte|hat+gekocht|gekocht|gebacken !war|gabs+nur|nicht|nichts",
            "steht|stand|kam|erschien|tauchte|kreuzte|kamen|rueckte|ankam|aufgetaucht|standen|vorbeigekommen|empfing mit|hatte unterm|tuer|hand|arm|gepaeck|auf|vorbei|an|rucksack|kofferraum|empfangen|dabei|rueber !mit+dem+rad|mit+dem+auto|mit+dem+bus|fieber|grippe|zu+spaet|hund|kindern|kind|baby|mir|freund|freundin|mann|frau|beim|bei|neuer+frisur",
            "von+@them kam|kamen|gabs|gab|stammt|stammen|bekommen|gekriegt|erhalten|geschenkt|mitgegeben|ueberrascht|aufgedraengt|vermacht|geerbt|habe|zugesteckt|mitgenommen|abgestaubt|abgegriffen|mitbekommen|geschenkt+bekommen|sind|ist|im+briefkasten|spendiert|eingeladen !geliehen|geborgt|gepumpt|gehoert|nachricht|gruss|gruesse|post|mail|brief|karte|erfahren|bild|bilder|fotos|absage|weg|bescheid|anruf|gelesen|getraeumt|verabschiedet|anrufe|erzaehlt|gesprochen|geredet|berichtet|ausgeliehen|ausgeborgt|antwort|nichts|bis|sms|rueckmeldung|zusage|termin|kopfnicken|sprachnachricht",
            "bedankt|gedankt|dankte mich|ich|habe fuer !er|sie|hat|muss|zum", "bestand|liess|lassen|laesst darauf|nehmen nicht|zahlen|einladen|bezahlen|auszufuehren|einzuladen|spendieren",
            "spendierte|spendiert|gesponsert|geschmissen|ausgegeben|springen+lassen|spendieren|spendiere !gern|wuerde|naechste|ich|wir|dafuer|will|noch|viel|habe|zuviel",
        ]),
        (FindingKind.Ask, Holder.Them,
        [
            "ob ich|wir|mir|uns|mein*|unser* !gefragt+ob+es|wie|weiss+nicht|frage+mich|mal+schauen|mal+sehen|geschaut|schau|schaut|sieht|ueberlege", "will|moechte|wollte|wuenscht|haette|bettelt|hofft|mag|drangt|draengt|bittet|bat dass+ich|dass+wir|von+mir|von+uns|mich|@mine|bitte|anliegen|an+mich !nicht|ich|heiraten|umarmt|wiedersehen|treffen|sehen|besuchen|einladen|helfen|zu+haus|nur+eins|eingeladen|mich+treffen|wissen",
            "anfrage|bitte|anliegen|bettelmail|frage von+@name|seitens+@name !ich+habe", "anliegen|anfrage|ansinnen|wunsch|erbittet|erbat !ich+bitte|vielmals|mal|nichts|habe|hatte|ich|aber+bitte|meine|meinen|moege|um+rueckruf", "moege|moegen|solle|soll ich|wir !nicht|vielleicht|aussuchen|bedienen|ihm|ihnen|klingeln", "laesst+fragen|vorgefuehlt|anfragt !ich|habe",
            "wollte|wollten|hoffte|versuchte|wuerde gewinnen|anwerben|ueberreden|ausborgen|leihen|borgen|pumpen|einspannen|haben von+mir|mich|@me|von+uns !ich", "laesst|lassen fragen|anfragen|ausrichten ob|wer", "ohren|nacken|pelle liegt|sitzt|rueckt|hockt mir|uns|im|auf", "nervt|loechert|draengt|bekniet|belagert|beschwatzt|bearbeitet mich|uns|seit|ob|mit|wegen",
        ]),
        (FindingKind.Ask, Holder.Me,
        [
            "meine|meinen|meiner|meinem bitte|anfrage|frage|wunsch|anliegen !frage+ich|ich+frage",
        ]),
    ];

    private static readonly FrozenDictionary<string, Frame[]> Index = Known
        .SelectMany((table, row) => table.Lines.Select((line, n) => Frame.Of((row * 1000) + n, table.Kind, table.Holder, line)))
        .SelectMany(frame => frame.Cues[0].Select(choice => (Key: choice[0], Frame: frame)))
        .GroupBy(pair => pair.Key, pair => pair.Frame, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>The turn of phrase that a clause is, and the words that make it; null when it is none.</summary>
    internal static (Frame Frame, HashSet<int> Places)? In(Scan scan, Clause clause, Func<Frame, HashSet<int>, bool> holds)
    {
        (Frame Frame, HashSet<int> Places)? best = null;
        for (var at = clause.First; at < clause.After; at++)
        {
            foreach (var frame in Index.GetValueOrDefault(scan.Key(at)) ?? [])
            {
                if ((best is null || frame.Order < best.Value.Frame.Order) && frame.In(scan, clause) is { } places && holds(frame, places))
                {
                    best = (frame, places);
                }
            }
        }

        return best;
    }
}
