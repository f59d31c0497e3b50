namespace Kith.Care;

/// <summary>Turns of phrase of German messages; ä is written ae, ß ss.</summary>
internal static class TurnsGerman
{
    public static TurnTable All { get; } = new(
    [
        .. Turn.Table(TurnKind.Ask, """
            koenntest|kannst|wuerdest|koenntet|koennt|wuerdet|kannste|koenntste|wuerdste|magst|moechtest|willst|nimmst|bringst|schickst|gibst|leihst|hilfst|machst|holst|faehrst|schaust|uebernimmst|stimmst|unterschreibst du|ihr|mir|uns|mal|bitte|kurz
            kannste|koennteste|wuerdeste|machste|haste
            koennten|koennen|wuerden|moechten|wollen sie
            wenn|ob|dass du|sie|ihr .. koenntest|kannst|wuerdest|magst|haettest|koennten|wuerden|koennen|koennt|koenntet|leihst|uebernimmst|gibst|schickst
            haettest|haetten|hast|haben du|sie|ihr .. minute|minuten|zeit|tipp|tipps|kontakt|kontakte|idee|jemand|jemanden|moeglichkeit|ahnung|platz|noch
            waere|waerst|waeren du|sie|ihr .. bereit|nett|lieb|so
            waere|waers|waer .. toll|super|lieb|nett|grossartig|schoen|klasse|mega|cool|hilfreich|genial|beruhigung|freude|richtige|gut wenn
            waere .. dankbar|verbunden
            waere .. genau das
            wuerde|wuerden .. freuen|helfen|bedeuten|reichen wenn
            wuerde|wuerden|taete mir|uns .. helfen
            darf|duerfte|kann|koennte|koennten|duerften|duerfen|koennen|kann ich|wir|er|man|eine|mein*|unser*
            ich .. dich|sie|euch|ihnen .. fragen|bitten
            dich|sie|euch|um .. bitten|gebeten
            wollte|wollt|wollten .. fragen|bitten|nachfragen|anfragen
            frage ob
            eine|ne|kurze|kleine|schnelle|noch frage|bitte|anliegen|sache
            anliegen|gefallen|gefallens
            bitte
            ich|wir brauche|brauchen|braeuchte|braeuchten|brauch|braeucht
            brauche|braeuchte|brauchen|braeuchten|brauch ich|wir|noch|dringend|fuer
            fehlt|fehlen mir|uns|noch
            mir|uns fehlt|fehlen
            kennst|kennt|kennen|kennste|weisst du|ihr|sie|wen|jemand|jemanden
            wen|wer muss|kann|koennte ich|wir|mir|uns
            gutes wort
            wort .. einlegen|beim|bei|von
            ein wort von
            weiterleiten|weitergeben|weitersagen|weiterleitest|weitergibst|weiterzuleiten
            vermitteln|vermittelst|aussprechen|fuerspre*
            empfehlen|empfiehlst|weiterempfehlen|empfehlungsschreiben|empfehlung
            referenz|referenzschreiben|buerge|buergen|buergschaft|unterschrift|zeugnis
            kontakt .. herstellen|herstellst|geben
            mich|uns .. vorstellen|vorstellst|bekannt|einladen
            leihen|ausleihen|borgen|auslegen|leihst|vorstrecken|leih|vorschiessen
            hilf|hilfst|helft|gib|gibst|schick|schickst|leih|bring|sag|leg|mach|besorg|stell|zeig|schreib|ruf mir|uns|mich
            mir|uns .. helfen|hilfst|weiterhelfen|unterstuetzen|geben|schicken|sagen|leihen
            deine|deinen|ihre|eure|ihren hilfe|rat|meinung|unterstuetzung|einschaetzung|feedback|expertise|stimme|kontakte|unterschrift|spende
            ihr|dein nein|ja|wort
            drueberschauen|drueberschaust|durchlesen|gegenlesen|korrekturlesen|anschauen|drueberlesen
            hoffe|dachte du|sie .. kannst|koenntest|koennen|koennten|hilfst
            suche|suchen|such .. job|stelle|wohnung|arbeit|kunden|jemand|jemanden|leute|investoren|praktikum|teilnehmer|neue|auftraege|dringend|was|einen|eine|helfer|noch
            auf der suche
            sprechen|legen|schicken|senden|geben|nehmen|kommen|rufen|melden|bringen|unterschreiben|stimmen|teilen|tragen|ueberweisen|leiten|sagen|kaufen|spenden|schauen|lassen|setzen|richten|teilen sie
            #bring|nimm|leg|schick|sag|gib|hol|mach|trag|ueberweis|unterschreib|meld|stell|teil|kauf|stimm|leih|komm|schau|lies|reservier|buch|bestell|druck|setz|lass|zahl .. mir|uns|mich|mein*|unser*|meins
            sag|sagt|sagen bescheid|zu|sie
            meld|melde|meldet dich|euch
            rueckmeldung|antwort
            zaehlen duerfte|darf|kann
            nimm dir .. zeit
            wir|ich waeren|waere|wollen|wuerden|wuerde|moechten|moechte .. bei|dich|euch|sie|dir|ihnen
            ueber|zu .. waehlen
            einspringen|aushelfen|uebernehmen|aufpassen|hueten|giessen
            leg|lege|legt uns|mich|mir|doch
            klingle|klingel|komme|komm .. einfach|vorbei|mal
            gelegenheit
            #kannst|koenntest|wuerdest|koennt|haettest|hast|koennten|magst
            kannst|koenntest|wuerdest|koennt .. noch|nochmal|mal|kurz|bitte|mir|uns|mich|auch|die|den|das|meine|meinen|mein|unsere|unseren
            reparier*|uebersetz*|korrigier*|fotografier*|entwerf*|entwirf*|zusammenbau*|aufbau*|richten|machen|programmier*|einrichten .. mir|uns|mein*|unser*|bitte
            mein|meinen|meine|unser|unsere|unseren .. anschauen|ansehen|durchsehen|lesen|reparieren|korrigieren|uebersetzen|richten|pruefen|durchgehen|nehmen|giessen|fuettern|hueten|betreuen|abholen
            babysitten|babysitter|katze|hund|kinder|kids|blumen .. hueten|fuettern|giessen|nehmen|aufpassen|betreuen|ausfuehren
            bei dir|euch|ihnen .. uebernachten|wohnen|schlafen|unterkommen|pennen|parken|unterstellen|praktikum|anfangen|bewerben
            mitfahren|mitfahrgelegenheit|fahren|abholen|hinbringen .. flughafen|bahnhof
            flughafen|bahnhof
            gaesteliste
            schlafplatz|couch|sofa|gaestezimmer
            dein|deine|deinen|euer|eure|euren|ihr|ihre|ihren auto|transporter|anhaenger|garage|haus|ferienwohnung|wohnung|bohrmaschine|huette|boot|werkzeug|garten|passwort|zugang
            ueberweis*|paypal|iban|kontonummer
            ausfuellen|ausfuellst|fuell
            umsonst|gratis|kostenlos|unentgeltlich
            schicht*|dienst .. tauschen|uebernehmen|nehmen|tauschst|uebernimmst
            lebenslauf|bewerbungsunterlagen|unterlagen
            stelle|job frei
            zeit .. fuer mich|uns
            mal drueber|rein|draufschauen
            drauf|drueber schauen|schaust
            #schau|schick|schreib|bring|nimm|leg|sag|gib|hol|mach|trag|ueberweis|unterschreib|meld|melde|stell|teil|kauf|stimm|leih|lies|reservier|buch|bestell|druck|setz|lass|zahl|frag|besorg|such|hilf|kuemmer|denk|richt|fuell|les|pack|raeum|fahr|back|koch
            und|also|dann|einfach schau|schick|schreib|bring|nimm|leg|sag|gib|hol|mach|trag|ueberweis|unterschreib|stell|kauf|leih|reservier|bestell|setz|lass|zahl|frag|besorg
            braucht|brauchen|sucht|suchen|benoetigt|benoetigen .. noch|dringend|einen|eine|ein|leute|helfer|was|jemand*|hilfe|spenden
            lassen|laesst uns|mich .. nicht
            waere auch recht
            muessten|muesste .. irgendwo|hin|untergebracht|weg|her|jemand|wer
            braeuchte|braeuchten|brauchts
            brauch|brauche|braucht .. noch|eh
            machst|uebernimmst|nimmst|fuehrst|schreibst|holst|fahrst|faehrst du
            die machst|uebernimmst|schreibst du
            musst|muesstest du .. noch|nur|mir|uns|kurz|mal
            will|braucht sie|ihn|es|die|das .. um|bis|am|haben
            rezept|attest|ueberweisung|gutachten|bescheinigung|befund
            vorbeikommen|vorbeischauen|vorbeigucken .. darf|kann|koennen
            wann ich|wir .. darf|kann|koennen
            hast was|einen gut
            postest|teilst|likest|kommentierst du|dafuer
            termin .. frei|vorziehen|dazwischen
            nachhilfe
            praktikumsplatz|lehrstelle|ausbildungsplatz|ferienjob
            hochzeit|geburtstag|fest|feier .. du|dein*|fotografier*|kuchen|musik|torte
            kuchen|torte|salat .. backen|machen|mitbringen|backst
            steuererklaerung|einspruch|vertrag|bewerbung|lebenslauf|masterarbeit|bachelorarbeit .. schau*|lies|lesen|pruef*|korrigier*|machen|schreib*
            homepage|website|webseite|logo|flyer|plakat .. machst|mach*|bau*|gestalt*|entwerf*
            rechner|laptop|computer|handy|drucker|wlan .. spinnt|kaputt|geht|streikt|schau*|installier*
            lust|interesse
            ich|wir moechte|moechten|wuerde|wuerden .. bitten|gern|gerne|dich|sie
            zur verfuegung stellen|stellst
            mitmachen|mithelfen|anpacken|schleppen|tragen
            wir|ich kommen|komm|komme .. am|um|gegen|zu
            waeren|waere|waer .. toll|super|lieb|recht|fein|praktisch
            wuerd|wuerde|wuerden mir|uns .. passen
            #braeuchte|brauche|brauch
            morgen frueh|abend
            unterschreib*|unterschrift|petition
            weisst du .. zufaellig|noch .. passwort|nummer|code|wo|wie|wer
            drauflegen|nachlegen|vorstrecken|auslegen
            red|sprich|ruf mit|mal|bitte
            fehlen|fehlt noch
            schreibst|machst|schickst|gibst du uns|mir|mal|schnell|kurz
            ideal
            gerahmt|fertig|bis mitte|ende|anfang
            passwort
            suchen wir|ich
            kram|raeum bloss|halt|schon
            geb|gebe .. deine nummer
            wohnzimmer|gaestebett|matratze
            steht|stehen ohne .. da
            brauch|brauche|braeuchte ich
            horch|frag|schau|hoer doch|mal
            ins spiel bringen
            kannst|koenntest ihn|sie|es|ihm|ihr mir
            drehst|machst|schaust|regelst|richtest du da|das|was|es|etwas
            dachte du .. was
            logisch|schoen|gut|fein wenn du
            darf|duerfte ich dir .. schicken|zeigen
            ich|wir such|suche|suchen|brauch|brauche|brauchen
            ihr|du muesstet|muesstest nur
            wie viel|was zahlst|verlangst|nimmst|kostet du|ihr|er|sie
            zu mir|uns wechseln|kommen
            """),
        .. Turn.Table(TurnKind.Promote, """
            mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer .. buch|roman|kurs|podcast|shop|laden|startup|webinar|newsletter|kanal|album|kampagne|agentur|workshop|programm|app|marke|konzert|ausstellung|website|webseite|seite|blog|projekt|firma|unternehmen|coaching|onlinekurs|lesung|auftritt|umfrage|beitrag|artikel|video|band|verein|stand|bewerbung|kunden|angebot|produkt*
            abstimmen|voten|vote|abgestimmt
            anmelden|anmeldung
            abonnier*
            folg*|folge mir|uns
            teil*|like*|liken mein*|unser*|diesen|das|bitte
            liken|teilen|kommentieren|kommentar
            spende*|spenden|spendenaktion
            crowdfunding|startnext|kickstarter|gofundme|betterplace
            rabatt|rabattcode|gutschein|gutscheincode|fruehbucher*|freundschaftspreis|sonderpreis|vorteilspreis
            weitersagen
            bewertung|rezension|sterne .. schreiben|hinterlassen|geben|dalassen
            invest*|beteilig*
            limitiert*|plaetze
            nebenverdienst|passives|einkommen
            absicherung|versicherung|police|vorsorge|bausparen|immobilie*|berater|beraterin|makler*
            umfrage|fragebogen
            kostenlos*|unverbindlich* .. beratung|gespraech|erstgespraech|analyse|angebot|webinar
            waermepumpen
            flugblaetter|flyer|plakate
            iban
            basar
            krypto|bitcoin|trading
            thermomix|vertriebspartner*|teampartner*|network
            petition
            spendenlauf|charity
            startpaket|produktparty
            geschaeftsidee|geschaeftsmodell
            vernissage|release|premiere
            verlosung|gewinnspiel
            markenbotschafter*|botschafter*|influencer*|kooperation
            storys|stories|posten|postest|leggings
            vorbestell*
            bestell|bestellt|kauf|kauft .. jetzt|bitte|gleich|mein*
            tickets|karten .. gibt|kosten|fuer|sichern|kauf*
            nahrungsergaenzung*|praeparat
            vertreibe|verkaufe
            nur .. euro
            euro im monat
            ich leite|betreibe|fuehre .. seit
            """),
        .. Turn.Table(TurnKind.Lever, """
            dein|deine|deinem|deinen|deiner|ihr|ihre|ihrem|ihren|ihrer|euer|eure|eurem|eurer .. netzwerk|kontakte|kontakten|beziehungen|einfluss|reichweite|passwort|rabatt|mitarbeiterrabatt|vorstand|redaktion|abteilung|chef|chefin
            gut vernetzt|connected
            kennst .. alle|jeden|leute|viele|doch|gott|halb
            jemand|jemandem|leute wie|mit|in .. du|dir|deiner|deinem|sie|ihnen|ihrer|ihrem
            jetzt wo|da du|sie
            wo|da|weil|nachdem du|sie .. jetzt|nun|doch|ja|eh|sowieso|ohnehin
            du|sie .. doch|eh .. jetzt|bei|in|an|daheim|zuhause|das|ein|eine|einen|gut|keine
            gesehen|gehoert|gelesen dass|du .. jetzt|bei|chef*|leiter*|arbeitest
            arbeitest|arbeiten du|sie .. noch|nicht|doch
            bist|sind du|sie .. noch|doch .. bei|in
            du arbeitest|bist|sitzt|hast|kennst|verdienst .. doch|bei|gut
            hast du noch|nicht
            du hast doch|ja
            meint|sagt du hast|haettest
            auf sie|dich .. hoert|hoeren
            haette|hat|haben .. gewicht
            ein leichtes
            vier|drei|zwei .. faellt|gar
            an dich|sie|dir .. gewandt|eingefallen
            bei|mit euch .. stelle|frei
            wie sie|du vielleicht|sicher|wissen|weisst
            dazwischenschieben|dazwischenzuschieben
            machst du das
            selbst noch nicht
            du bist|warst .. doch|ja
            du|ihr .. habt|hast doch|ja|eh
            in deiner|ihrer branche|position|lage|funktion|stellung
            deine erfahrung|ausbildung|beziehungen
            sitzt|arbeitest .. quelle|doch|ja
            du warst|bist .. gut|stark|fit in|mit
            du hast ja|doch|eh .. keine|kein|zeit|frei|platz
            ja wie immer
            kleingeld|peanuts
            wie immer allein
            allein|alleine .. gesellschaft
            fuer alte|gute freunde
            du bist .. ja|doch|eh .. allein|daheim|frei|zuhause|da
            deine .. ferien|rente|pension|teilzeit
            die|das machst|kannst du
            ueber die feiertage
            rentner*|pensionist*|single|kinderlos
            du bist ja
            hat|haben er|sie|wir jetzt sie
            bei uns .. leider|nicht .. geht
            unter verwandten|freunden|nachbarn|kollegen
            jetzt wo|da
            wo du eh|ja|jetzt|doch
            eh in|da|daheim
            fliegst|faehrst|arbeitest|spielst|singst|kochst du noch
            es gibt doch
            standby|mitarbeiter*|personal .. tickets|rabatt|preis
            du hast .. stimme
            zaehlen kann
            an der spitze
            allein daheim
            du hast doch bestimmt|sicher|noch|sowieso
            wenn du schon
            passwort fuer
            sehen .. ihre kunst|arbeit
            als arzt|aerztin|anwalt|anwaeltin|lehrer*|grafiker*|handwerker|elektriker|steuerberater*|fotograf*|journalist*|uebersetzer*|redakteur*|profi .. du|sie|dir|ihnen
            du|sie|ihr hast|haben|habt doch|eh
            du|sie .. doch so gern
            horch
            auf der anderen seite
            ist jetzt dein|ihr|deine|ihre
            """),
        .. Turn.Table(TurnKind.Press, """
            bis montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|spaetestens|uebermorgen
            spaetestens
            dringend|dringende|eilt|asap|schnellstmoeglich|umgehend|schleunigst|sofort
            so schnell|bald wie
            noch heute
            nach allem was
            das mindeste
            ich|wir hab|habe|haben dir|euch .. auch|damals|immer|geholfen
            damals|2018|2019|2020|2021 .. geholfen|geliehen|gefahren|auch
            zaehl*|verlass*|verlasse auf dich|sie|ihr
            lass|laesst mich|uns|uns|da nicht
            laesst .. nicht
            im regen|stich
            dauert|kostet nur|hoechstens|eh|keine
            kostet dich
            nur|bloss .. minute|minuten|sekunden|kleinigkeit|formsache|unterschrift|stunde
            formsache
            zehn|fuenf|zwei minuten
            noch keine antwort
            nicht geantwortet|gemeldet|zurueck*
            echte freund*
            solche freunde
            bester|beste freund|freundin
            das bist du
            dann ist alles
            ausreden
            auf dem gewissen
            muessen wir|ich .. aufloesen|absagen|zusperren
            ausser dir
            wie vereinbart|versprochen
            erinnerung
            termin ist
            nochmal kommen|machen|vorbei
            bis .. uhr
            noch diese|in dieser
            du bist .. letzte|einzige
            enttaeuscht
            nach allem
            ich habe .. immer|auch fuer dich
            fuer dich .. auch gemacht|getan
            letzte|letzter|letzten chance|platz|moeglichkeit|tag
            noch|immer noch nicht
            komm schon
            chef|chefin will|braucht|wartet
            vier|drei|zwei|nur|letzte|wenige plaetze
            schnell sein
            frist
            vermoegen|unbezahlbar
            spielt nicht mit
            schon morgen|heute
            wartet man|ewig
            bevor ich was|es|jemand
            du hast|hattest .. versprochen|zugesagt
            stell dich nicht
            du schuldest mir .. noch|was|etwas
            spaetestens|fruehestens
            ist doch|ja netter|besser|schoen|nichts|schnell
            nichts besonderes|grosses|wildes
            start waer|waere
            abgabe|termin waere|waer|ist
            unglaubliches
            nochmal|noch einmal .. tausend|hundert|euro|800|100|200|500
            hoechstens zwei|drei|eine
            eine seite|stunde
            startet am
            start am
            unbezahlbar
            bis mitte|ende|anfang
            schnell zusammen|mal|noch|drueber
            lass .. nicht stressen
            nochmal|noch einmal .. diesmal
            wucher
            bevor sie|es|er .. ausgeschrieben|vergeben|weg
            na was
            wie verrueckt
            muss leer|fertig|weg|raus|her
            """),
        .. Turn.Table(TurnKind.Mass, """
            liebe alle|freund*|leute|kolleg*|bekannte*
            hallo|hi|hey|moin zusammen|alle|leute|allerseits
            liebe freund* und
            ihr lieben
            an alle
            rundmail|rundschreiben|rundnachricht|verteiler|sammelmail|massenmail
            euch alle|allen
            abmelden|abbestellen
            """),
        .. Turn.Table(TurnKind.ProForma, """
            wie geht es|dir|euch|ihnen|so
            wie|was gehts|geht's|laeufts|treibst|treiben
            alles gut|klar|ok|fit|paletti|bestens|frisch
            na wie
            hoff|hoffe|hoffen .. geht|gehts|gut|alles|bestens|wohl|wohlauf
            ich hoffe dir|euch|ihnen|es|ihr|sie
            mal wieder .. treffen|sehen|kaffee|quatschen|was
            lass|lasst uns .. mal|wieder|bald|treffen|kaffee|quatschen
            bald mal|wieder
            muessen|sollten|muessten|koennten .. mal|wieder|treffen|kaffee|bald
            wie die|schnell zeit|die
            alte|alten zeiten
            weisst du noch
            lange|lang|ewig nichts|nix
            in gedanken bei
            muessen unbedingt
            ich hoffe .. kraft|erholst|tankst|gut
            hat mir .. leidgetan|leid
            """),
        .. Turn.Table(TurnKind.Idle, """
            was meinst|denkst|sagst|haeltst|meinen|denken|sagen du|sie
            passt das|es|dir|ihnen|euch
            hast|haettest|haetten|haben du|sie|ihr .. zeit|interesse|lust|minute|minuten|tipp|tipps|idee|ideen|ahnung
            wann hast|kannst|koenntest|passt|koennen|haetten|waere|haettest
            welcher|welchen tag
            um wie
            interesse|interessiert
            bist|seid|waerst du|ihr dabei
            kann|koennte|darf|duerfte|soll|sollen|koennen|koennten ich|wir|man
            kannst|koenntest|wuerdest du
            koennten|koennen|wuerden sie
            kennst|kennen|kennt du|sie|ihr
            arbeitest du noch
            bist du noch
            geht das|klar|es
            ok|okay|oder
            erinnerst du|dich
            weisst du noch|wer|jemand|jemanden|ob
            waere das
            in ordnung
            deal
            gell|oder|ne|nicht
            """),
        .. Turn.Table(TurnKind.Thanks, """
            danke|dank|dankeschoen fuer|nochmal|noch|dass|dir
            vielen|herzlichen|tausend|besten|lieben dank fuer|nochmal|noch|dass|dir
            danke .. fuer|dass
            dankbar fuer|dass
            hat mir .. geholfen|gut
            hat .. sehr|so|total|mich|uns .. gefreut|geholfen
            du hattest recht
            hat .. geschmeckt
            """),
        .. Turn.Table(TurnKind.Offer, """
            kann|koennte|koennen ich|wir .. dir|euch|helfen|mitbringen|ihnen|vorbeibringen|abnehmen|bringen|kochen
            soll|sollen ich|wir .. dir|euch|mitbringen|kommen|helfen|vorbei*|bringen|was|ihnen|abholen
            ich|wir bring*|koch*|back*|helf*|komme|komm|fahr*|hol*|schick*|uebernehm*|leih*|ruf|rufe|stell|zahl*|bezahl*|kauf* .. dir|dich|euch|ihnen|gern|gerne|vorbei|mit|dafuer|alles
            bringe|bring|braechte|koche|backe|helfe|hole|schicke|uebernehme|leihe|passe|nehme|rufe|kaufe|kaufen ich|wir
            du|ihr|sie bekommst|kriegst|bekommt|kriegt|bekommen
            wenn|falls du|ihr .. brauchst|braucht|hilfe|reden|wen|jemand|magst|moechtest
            falls|wenn sie .. brauchen|moechten|moegen
            brauchst|braucht|brauchen du|ihr|sie
            sag .. bescheid|wenn .. brauchst|ich .. kann|helfen
            ich|wir|bin .. fuer dich|euch|sie
            fuer dich .. da
            bin .. da
            habe|hab|haben .. fuer dich|euch|sie .. gefunden|mitgebracht|aufgehoben|gemacht|gebacken|zurueckgelegt
            musste|muss|musste an dich denken
            dachte .. gefaellt|gefallen|interessiert|freut|freuen
            lade|lad .. ein
            geht|gehen auf mich|uns
            revanchier*
            gern|gerne helfen|uebernehmen|mitbringen|abnehmen|vorbeibringen|zuhoeren
            passe|pass .. auf
            ich kann das
            geschenkt
            fuer dich .. frei|platz
            neben mir
            gibt's|gibts|gibt .. suppe|essen|kuchen|kaffee|punsch|auch
            von mir
            ein satz extra
            stehen .. von uns
            gerade|schon raus
            dafuer .. ich|von mir|bekommst|kriegst|mach|koch
            ich .. mach|mache|koch|koche|back|backe|bring|bringe|hol|hole|fahr|fahre|pass|passe|schick|schicke|leih|leihe|nehm|nehme|lad|lade|zeig|zeige|helf|helfe .. dir|dich|euch|dafuer|gern|vorbei|auf|mit
            du|ihr kannst|koennt|darfst|duerft .. haben|behalten|benutzen|nehmen|kommen|bleiben|anrufen|melden
            ich .. bin|waere|komme .. dabei|da|vorbei
            steht|stehen|liegt|liegen .. fuer dich|bereit
            kuchen|suppe|pizza|bier|essen|kaffee .. von mir|auf mich|gibt|bring
            mein|unser gaestezimmer|gast
            hol|hole|bring|bringe|fahr|fahre|koch|koche|back|backe|nehm|nehme|mach|mache|schick|schicke|zeig|zeige|pass|passe|leih|leihe|trag|trage|zahl|zahle|komm|komme ich .. dir|euch|sie|ihn|es|ihnen|vorbei|dafuer|gern|auf
            soll ich|wir
            hab|habe ich|wir .. fuer|dir|dich|kuchen|suppe|gesagt|gefragt|gebeten
            hab|habe .. gebeten|gefragt|reserviert|zurueckgelegt|aufgehoben|gekocht|gebacken|gekauft
            liegt|steht|haengt|wartet|stehen|warten .. bei|dir|dich|tuer|keller|kuehlschrank|bereit
            deine|eure|ihre .. kiste|steht|wartet|liegt
            wuerstl|suppe|kuchen|sekt|wein|punsch|essen|brot|marmelade .. zu|fuer|steht|im|von|auf|gibt|dir
            ihr|du seid|bist .. willkommen|eingeladen
            willkommen
            vier|zwei betten
            kostet .. nichts
            ich weiss wen|jemand*
            kenne|kenn .. jemand*|wen
            gesagt ich weiss
            """),
        .. Turn.Table(TurnKind.Fair, """
            bezahle|bezahl|bezahlen|zahle|zahl|zahlen|vergueten|honorar|bezahlt|gezahlt|stundensatz
            gegen bezahlung|honorar|entgelt
            im gegenzug
            als dank|dankeschoen|gegenleistung
            revanchier*
            tauschen|tausch
            spritgeld|benzingeld
            geb|gebe .. zurueck|aus
            wie jeder andere
            """),
        .. Turn.Table(TurnKind.Free, """
            kein|keinen|ohne stress|druck|problem|eile|zwang|muss
            keine eile|sorge|verpflichtung|umstaende|antwort
            nein sagen
            ein nein
            sag|sagen .. ab|nein
            wenn|falls .. nicht|nichts|lieber|zu|keine|kein
            wenns|wenn's .. nicht|grad|gerade|zu
            wenn dir|ihnen|euch .. nicht|danach|lieber
            voellig|total|auch|absolut|genauso .. okay|ok|verstehe|ordnung
            verstehe .. wenn|voellig|total
            nur wenn|falls
            weder .. noch
            musst|muessen|muesst|brauchst|brauchen|braucht du|sie|ihr|nicht|nichts .. nicht|nichts|selbst|kein
            du|sie|ihr musst|muessen|brauchst|brauchen|muesst .. nicht|nichts|kein
            genuegt|reicht mir
            wann .. passt|magst|willst
            eilig
            oder auch nicht
            komm nur
            sonst|dann frage|frag|finde|versuche|geht|schaffe|such* ich|wir|es
            ganz normal
            sei|bitte ehrlich|streng
            hat zeit
            in ruhe
            ganz wie
            wie du|sie magst|willst|moechten|moegen|wollen
            kein|keine ding|antwort|drama|grund
            ist .. auch gut|okay|ok|in ordnung|recht
            musst|brauchst du .. nicht|nichts
            nicht .. noetig|schlimm|dringend|wichtig
            ein ja oder
            wenn's dir|euch|passt
            wenn es .. passt|geht|geht's
            falls .. nicht
            ohne .. begruendung|schlechtes|druck
            ueberleg|ueberlegen
            nimm .. nicht uebel
            oder .. nicht
            kannst .. nein|absagen|ablehnen
            lehn|lehne|lehnen .. ab
            absagen
            gar nichts
            reg*|ganz regulaer|normal
            nenn .. kollegen|kollegin|jemand*|namen
            wenn|falls du .. voll|ausgebucht|beschaeftigt|muede|unterwegs|weg
            voll bist
            nur|aber|auch wenn|falls .. passt|geht|magst|willst|moechtest|zeit|lust|nicht
            wenn du|sie|ihr|es|das|nicht|dir|ihnen|nur .. nicht|kein|keine|lieber|anders|voll|zu
            falls du|sie|ihr|es|das|nicht|dir|ihnen .. nicht|kein|keine|lieber|anders|voll|zu|mag*
            sonst|dann|ansonsten frage|frag|finde|such|suche|schau|schaue|geh|gehe|mach|mache|warte|warten|nehme|nehm|versteh|lass ich|wir|es
            warten|warte wir|ich
            versteh|verstehe ich
            sag|sagt|sagen .. ehrlich|nein|ab|wenn|einfach|gleich|ruhig
            du darfst|kannst .. nein|absagen|ablehnen|ruhig|auch
            musst|muss|muessen|muesst .. nicht|nichts|kein*
            brauchst|braucht|brauchen .. nicht|nichts|kein*
            muessen|musst nichts|nicht|mir
            nichts versprechen
            keine|kein antwort|hektik|eile|stress|verpflichtung|freundespreis|muss
            ein|andermal anders|andermal|andermal|mal
            ein andermal
            anderes mal
            irgendwann
            wann immer
            magst|moechtest|willst du lieber
            oder magst|lieber|willst|soll|moechtest
            lieber .. nicht|selber|selbst|spaeter
            mehr nicht
            ich erwarte|will nichts
            nichts weiter
            genuegt .. mir|schon
            reicht schon|voellig|mir
            auch gut|okay|ok
            steig ein
            lieber ist
            auch einfach
            nicht .. schlimm|tragisch
            vollen preis
            mit rechnung
            nur fuer den
            antworte nicht
            nie gefragt
            sag es
            hoffentlich war
            ich will nichts
            """),
        .. Turn.Table(TurnKind.Owns, """
            tut mir leid .. dass|so|nicht|lange|gemeldet
            sorry .. dass|fuer|so|gemeldet|lange
            entschuldige|entschuldigung|verzeih|verzeihung|verzeihen|verzeiht
            ich .. haette .. sollen|muessen
            haette .. melden|schreiben|anrufen|fragen|danken sollen|muessen
            habe|hab mich .. nicht|lange|nie|ewig .. gemeldet|geruehrt
            ich .. nicht gemeldet|geschrieben|geantwortet
            ich habe .. geschwiegen|versaeumt
            ich war .. still|weg|untergetaucht|schlecht*
            mein fehler
            schlechtes gewissen
            ich weiss
            schaem*
            peinlich|unangenehm
            aus dem nichts
            uneigennuetzig
            melde mich .. spaet|nach|nur|erst
            nur .. wenn ich .. brauche|will
            lange .. nicht gemeldet
            mit einem|ner|nem anliegen|bitte|frage
            gleich offen|vorweg|ehrlich
            offen gesagt|gestanden
            ehrlich gesagt|gestanden
            sich wundern
            ich schulde
            muss|muesste .. was|etwas|dich|sie .. fragen|bitten
            ich gebe zu
            ich komme .. mit
            trau|traue mich
            sie .. wundern
            ueberfalle|ueberfall*
            bitte streng
            ist .. lange|ewig .. her .. ich|von mir
            laengst .. sollen|melden
            untreu|treulos|schreibfaul
            viel zu lange
            zu lange
            ich .. nur|immer .. wenn ich
            bitte .. verzeih*
            scham|schlechtes
            kein recht
            ich bin .. schuldig|schuld
            unverschaemt
            dreist
            ist mir arg
            liegt an mir
            brauche ich auch
            mich .. geruehrt
            jedes jahr
            haette|hatte .. laengst|schon|frueher
            schon lange|laengst .. wollte|wollen|schreiben|sagen
            keine ausrede|entschuldigung
            bittsteller*
            ich bitte|frage|frag dich|sie|nur|ungern
            ungern
            bloed|unpassend*|schlechter|falscher .. moment|zeitpunkt|frage
            hut in der
            ich melde .. erst
            ewig .. nicht gemeldet
            letztes .. lebenszeichen
            ich weiss .. ist|ich|wie|du|lange|viel
            gestehe|gestehen
            in deiner|ihrer schuld
            nie .. gedankt|bedankt|gemeldet|geschrieben|gesagt
            geniere|genier
            feig|feige
            nie gefragt
            darf ich .. fragen .. wofuer
            hat angst
            hoffentlich .. recht
            nicht ewig
            hab|habe mich .. versteckt
            weil ich angst
            betteln
            """),
        .. Turn.Table(TurnKind.Together, """
            hast|habt|haettest|haben|haettet du|ihr|sie .. lust
            komm|kommt|kommst|kommen .. vorbei|zu|mit|rueber|doch|zum|du
            magst|moechtest|wollt|willst du|ihr .. kommen|mitkommen|vorbeikommen|essen
            treffen wir|uns
            wollen|sollen wir
            lad*|einladen .. dich|euch|sie|ein
            ich wuerde dich|euch .. sehen
            seid ihr .. eingeladen
            eingeladen
            wie immer
            kaffee|essen|spaziergang|abendessen|bier|tee|fruehstueck .. am|morgen|naechste|diese|gehen|trinken
            bis morgen|dann|samstag|sonntag|heute
            freue mich auf
            """),
        .. Turn.Table(TurnKind.Care, """
            glueckwunsch|glueckwuensche|gratuliere|gratulation
            alle achtung
            alles gute|liebe
            freu*|freut mich|uns .. fuer|dass|dich|euch
            ich|wir freue|freuen|freu mich|uns .. fuer
            habe|hab mich .. gefreut
            tut mir .. leid zu|wegen|fuer|das|mit
            es|das tut mir
            beileid
            denke|denk|gedacht|denken .. an dich|euch|sie|deine*
            an dich|euch .. gedacht|denke|denken
            stolz auf
            vermiss*
            drueck*|halte .. daumen
            viel glueck|kraft|erfolg
            gute besserung
            wie schoen|toll|gut|furchtbar|traurig dass|zu
            das ist .. wunderbar|toll|grossartig|schlimm|hart|schoen
            das klingt|muss
            du|sie hast|hattest|haben|hatten .. erzaehlt|gesagt|erwaehnt|geschrieben|geschwaermt
            du|sie sagtest|erzaehltest|erwaehntest|meintest|wolltest|sagten|erzaehlten
            erzaehlt|erwaehnt hast|hattest|haben|hatten du
            ich hoffe .. klappt|geklappt|heilt|besser|erholt|eingelebt
            umarm*
            traeum|traeumst
            gut heimgekommen
            ich muss lachen
            toi toi
            stelle|stell mir vor
            bin .. gefallen|geplatzt vor freude|stolz
            fast .. vor freude
            verlobt|bestanden|geschafft
            hut ab
            respekt
            bravo|hurra|juhu
            hat mir .. damals|genommen|beigebracht|geholfen
            wie du|sie .. geschafft|gemacht|gesagt
            keine worte
            weiss .. nicht was .. sagen
            """),
        .. Turn.Table(TurnKind.After, """
            wie war|ist|lief|laeuft|geht|gehts|waren|sind|hat .. dein*|die|der|das|es|deiner|ihr*|ihm|ihr|mit|bei|seit|nach
            wie fuehlst|kommst|schlaefst|haeltst|findest|fuehlen du|sie
            wie geht es .. dein*|mit|seit|nach|ihr|ihm|der|dem|den|jetzt
            wie geht's .. dein*|mit|seit|nach|ihr|ihm|der|dem|den|jetzt
            erzaehl .. mir|mal|doch|wie|von
            sag .. wie es
            schreib .. wie
            ich wuerde .. hoeren|wissen|erfahren
            wuesste .. gern*
            was macht|sagt|machen|ist .. dein*|die|der|das|ihr*
            hast|habt|haben|hat du|ihr|sie|er|es|dein* .. schon|geschafft|gefunden|gut|dich|euch|geklappt|entschieden|bekommen|ueberstanden
            bist|seid|sind du|ihr|sie .. gut|schon|wieder|umgezogen|angekommen|zurueck|aufgeregt|zufrieden|gluecklich
            schlaeft|laeuft|waechst|gefaellt
            gefaellt es|dir|ihr|ihm|euch
            und .. wie|war|ist|hat
            #und wie|hat|ist|war|schlaeft|laeuft
            wie war|ist|sind|hat|macht|lebt|laeuft|schmeckt .. ihr|dein*|der|die|das|es|sich|neue
            was sagt|macht|spielt|liest|kocht|schreibst|siehst .. du|dein*|die|der|das|ihr
            kommst|kommt du|ihr .. zurecht|klar|an
            schlaeft|isst|singst|spielst|liest|malst|laeufst .. du|noch|wieder|schon|ueberhaupt|er|der|ihr
            """),
        .. Turn.Table(TurnKind.Need, """
            krankenhaus|klinik|notaufnahme|krankenwagen|notfall|intensivstation
            beerdigung|gestorben|verstorben|trauer
            weiss nicht .. wen|wer|wohin|weiter|sonst|mehr
            angst|verzweifelt|verzweiflung|panik|ueberfordert|weine|heule|zusammengebrochen
            schaffe .. nicht
            mir geht .. schlecht|nicht|mies|dreckig
            geht mir .. schlecht|nicht|mies|dreckig
            wohnung .. gekuendigt|verloren
            zwangsraeumung|obdachlos
            schwere|schlimme|harte zeit|woche|wochen|tage
            ausgesperrt
            liegengeblieben
            ich|bei mir .. krebs|tumor|diagnose|fehlgeburt|schlaganfall|operiert
            """),
        .. Turn.Table(TurnKind.Presume, """
            hab|habe|haben dich|euch|sie|deinen|ihren .. eingetragen|eingeplant|angemeldet|notiert|gesetzt|vorgemerkt|drucken|genannt|angegeben|geschrieben|versprochen
            eingetragen|eingeplant|vorgemerkt
            namen .. drucken|gesetzt|genannt|angegeben
            schon|bereits .. gesagt|zugesagt|versprochen|erzaehlt|gedruckt|gebucht|gedruckt
            davon ausgehen
            gehe|geh|gehen davon|ich|wir aus|davon
            rechne|rechnen .. mit|fest|dir|ihnen|deiner|ihrer
            du brauchst|musst nichts|nur
            versteht sich
            nicht wahr
            kommt gleich
            haengt an
            im anhang
            treffpunkt|abgabe
            klingle|klingel
            einfach mal|kurz
            reichen fuers|fuer|erst
            zahlt jeder
            dachte ich mir
            wollen wir|ich .. sparen
            waere genau
            stimmen wir
            steht schon
            sag|sagt mama|papa|ihm|ihr|niemand*|keinem nichts|nicht
            unter uns
            im voraus
            danke|dank schon .. voraus|mal|jetzt
            du|sie .. sicher|bestimmt|schon|wohl nichts|gern|gerne|zeit
            weiss|wusste .. dass|ich .. verlassen|du|sie
            du kannst|koenntest|darfst .. mitbringen|gleich|einfach|ruhig
            ist abgemacht
            abgemacht
            in deinem|ihrem namen
            geht klar
            hab|habe|haben dich|euch|sie .. schon|bereits
            kommt|kommen morgen|heute|am .. bei dir|euch
            muessten|muesste|duerfte|sollte|sollten reichen|genuegen|klappen|passen|drin
            schick|schicke|leg|lege dir|ihnen mal|schon|die|den|das
            frist ist
            klargeht
            bankverbindung
            sagen wir
            ich stell|stelle|werfe|werf|schick|schicke|bring|bringe|leg|lege sie|die|das|es|ihn|dir|ihnen|euch .. dir|hin|ein|vorbei|vor|rueber|heute|morgen|am
            beschlossen dass|du
            dass du jetzt|nun|auch
            mit links
            auf einen blick
            datei|unterlagen|liste|formular|dateien .. liegt|liegen|haengt|anbei|im
            wann passt|kommst|kann|darf
            natuerlich|selbstverstaendlich .. kriegst|bekommst|wuerden|wuerde
            musst du .. besorgen|noch|selber|selbst
            kannst du ja|eh|doch
            du zahlst
            es waeren nur
            nimmt|nimmst man|du .. nicht
            du muesstest nur
            gleich mitnehmen|mitbringen|dazu
            sie muessen nur
            hab|habe ich|mir .. gedacht
            gedacht|dachte du|wir|ich .. koenntest|kannst|koennten
            schon .. gebucht|zuruecklegen
            schick|schickt mir einfach|den|das|die|deine*
            lassen sich|wird sich .. machen
            wird .. wohl|schon .. machen|gehen|klappen
            bringen sie mit
            waer|waere .. der|natuerlich .. hit
            ich geb|gebe ihm|ihr|ihnen mal|deine*
            halte .. platz
            duerfen sie selbstverstaendlich|gern|gerne
            wenn du schon|grad|gerade dabei|da
            rate mal
            sobald .. bei mir
            kein honorar|geld|budget
            honorar .. nicht|leider|kein*
            du kriegst .. zurueck|natuerlich
            zieh .. an
            merkt .. kein|keiner|niemand
            pssst|psst
            soll ihr|dein schaden
            und falls du .. auch
            drei|zwei stunden und
            schick|schicke ich dir|ihnen
            waer|waere|waer's .. nur logisch
            liegt|liegen|herumliegen genug
            hast du ja .. genug|eh
            nur logisch
            ihr muesstet nur|bloss
            kommen wir zum|mit|am|um
            ich leg|lege .. drauf|drauf
            lernen|schlafen|ausruhen|essen kannst du
            """),
        .. Turn.Table(TurnKind.Flatter, """
            bewunder*|bewundere|bewunderung
            du bist|sie sind der|die|das|ein|eine|so .. beste|schatz|engel|genie|profi|expert*|richtige|einzige|held*|goldstueck|star
            schatz|schaetzchen|suesse|suesser|liebste|liebster|engel
            beeindruckt|beeindruckend*|inspirier*
            wie keine|keiner zweite|anderer|andere|du|sie
            wie kein
            niemand .. besser
            so schnell keiner|niemand
            haben|habe|hast .. verdient
            nicht denkbar
            verfolge .. weg|arbeit|schaffen
            fuer dich|sie .. doch|sicher|leicht*|klacks|nichts
            voll stark
            wie machst|schaffst du
            herzblut
            toller|tolle|grossartiger|wunderbarer|wunderbare mensch|frau|mann|freund|freundin
            du kannst das
            keiner .. besser|so
            talent|haendchen
            talentiert|begabt|kreativ|grosszuegig|erfolgreich|genial|unglaublich|fantastisch|phaenomenal
            so geschickt|klug|erfahren
            grosse|grosser|riesen fan
            verehrt*
            gefragt sind|bist
            segen
            cooles|tolles|spannendes|super profil
            vernuenftige|zuverlaessige|geschickte|einzige
            kennt man|kenn ich
            deinen blick|auge|talent
            halli
            kaempfer*
            solche leute
            kannst du .. besser
            viel besser als
            alter schwede
            mit dir an
            sensationell|spitze|weltklasse
            bezaubern*
            so viel verstaendnis
            bruderherz|schwesterherz|kumpel|digga
            ihre|deine kunst|bilder|aquarelle|texte|stimme|arbeit .. bezaubern*|begeister*|beeindruck*|grossartig|toll|wunderbar
            wie schoen war
            plausch
            kopf hoch
            kulisse|schlechthin
            """),
        .. Turn.Table(TurnKind.Pivot, """
            #jedenfalls
            #uebrigens
            #apropos
            #anderes thema
            #achja
            #ausserdem
            #nun zu
            #mal was
            #was anderes
            #weshalb ich
            #warum ich
            #der grund
            #umso
            #in diesem
            #wie du|sie vielleicht|sicher|ja|bestimmt
            #kurze
            #eine frage
            #ich wollte nur|kurz|mal|dir|ihnen
            wollte|wollt .. nur|kurz
            #und da
            #und wo
            #aber genug
            zufaellig
            #da faellt
            #und jetzt
            #jetzt aber
            #so jetzt
            #zum eigentlichen
            #eigentlich
            #ps
            #eins noch
            #noch was|etwas
            #im uebrigen
            #bei der gelegenheit
            #wo du
            #wie du|sie .. weisst|wissen
            #wie gesagt
            #lange rede
            melde mich .. weil|wegen
            schreibe|schreib .. weil|wegen
            #kleines attentat
            #attentat
            #folgendes
            #ich wende
            attentat
            #wir wuerden
            seit kurzem
            ich vertreibe|verkaufe|berate|vermittle|biete
            neuerdings
            #stell dir
            stell dir vor
            """),
    ]);
}
