namespace Kith.Care;

/// <summary>Words of needs and offers that say nothing of what is needed or offered, and words by which a language is known.</summary>
internal static class NeedWords
{
    /// <summary>Words by which a line is known for English.</summary>
    public static HashSet<string> English { get; } = Set(
        """
        a an the and or but of to at by for from with into is are was were be been has have had does do did not no he she his her him they them their it its who whose what when where which how would could can will should
        i my me you your we our us this that these those there if so than then too very just still also only someone somebody anyone looking looks needs wants likes loves offers gladly happy knows used without before after while since until about over under up out off
        """);

    /// <summary>Words by which a line is known for German.</summary>
    public static HashSet<string> German { get; } = Set(
        """
        der die das den dem des ein eine einen einem einer eines und oder aber denn weil dass ob wenn als wie wo wer von vom zu zum zur im am auf aus bei beim mit nach vor fuer ueber unter durch gegen ohne um bis seit ab
        ich mir mich mein meine er ihm ihn sein seine sie ihr ihre ihren es wir uns unser ist sind war waren bin wird werden wurde hat habe haben hatte kann koennen muss soll will moechte mag nicht kein keine nur noch schon auch sehr
        sucht suche braucht gern gerne jemand jemanden bietet hilft verleiht kennt gibt etwas wuenscht
        """);

    /// <summary>Words that say nothing of what it is about, in either language.</summary>
    public static HashSet<string> Little { get; } =
    [
        .. English, .. German,
        .. Set(
            """
            on in as am being having them theirs hers ours mine yours herself himself themselves myself yourself again against all any both each every few more most much many other another some such own same own rather quite really ever never always often sometimes usually already yet soon now later today tomorrow
            because though although however either neither nor whether why here down onto upon within through between among during per via must may might shall let lets get gets got getting go goes going went come comes came take takes taking took give gives giving gave given make makes making made put puts
            need needed want wanted wish wishes wished hope hopes hoping hoped look looked find finds finding found seek seeks seeking searching offer offered offering glad willing ready able love like liked enjoys enjoy know known can't cannot won't don't doesn't didn't isn't i'd i'm it's he's she's they're
            help helps helping helped please thanks anybody anything something nothing everything everyone everybody people person thing things one ones two three lot lots bit kind sort way ways maybe perhaps etc eg ok okay also even
            new good great nice well better best big small little old first last next whole spare free
            im in man sich selbst euch euer dir dich du dein deine deinen ihnen ihrem ihrer seinem seinen seiner unsere unseren unserem meinen meinem meiner diese dieser dieses diesen diesem jene alle allem allen alles beide jede jeder jedes jeden andere anderen anderer mehr viel viele vielen wenig wenige paar einige manche mancher etwa circa
            da dann doch eben eher einfach endlich erst ganz gar gerade hier dort immer je jetzt kaum lieber mal meist nie nochmal nun oft schon sehr so sonst spaeter statt trotz vielleicht wieder wirklich wohl zwar zusammen dazu davon dafuer damit daran darauf darin daraus dabei deshalb was wann warum welche welcher welches wozu womit wobei
            sei seid gewesen hast habt hatten gehabt wirst wurden worden koennte koennten kannst konnte konnten muesste muessen sollte sollen wollen wollte wollten moechten mag mochte darf duerfen lassen laesst liess geht gehen ging gegangen kommt kommen kam macht machen machte gemacht geben gab gegeben nimmt nehmen tut tun
            brauchen brauche gebraucht suchen gesucht wuenschen hofft hoffen bieten anbieten angeboten helfen hilfe hilft hilfst unterstuetzt unterstuetzen kennen weiss wissen moeglich bereit neu neue neuen neuer neues gut gute guten guter gutes grosse grossen grosser klein kleine kleinen kleiner alt alte alten alter altes erste ersten letzte letzten naechste naechsten
            stueck hundert tausend sechs sieben acht neun zehn elf zwoelf jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden uhr woechentlich taeglich jaehrlich mindestens hoechstens
            four five six seven eight nine ten hundred thousand year years month months week weeks day days hour hours weekly daily minutes least
            eins zwei drei vier fuenf bzw evtl usw zb ca ja nein bitte danke leute menschen mensch sache sachen dinge ding zeit zeiten
            """),
    ];

    private static HashSet<string> Set(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
