using System.Collections.Frozen;

namespace Kith.Lexicon;

/// <summary>Small words in and around statements, English and German.</summary>
internal static class KnownSayings
{
    /// <summary>Words with which a statement may begin without meaning anything for it.</summary>
    internal static readonly FrozenSet<string> Fillers = Set(
        "and but then also so omg ugh wow lol aww argh gosh finally later afterwards apparently btw ps well yes no oh ah hm because since as though although that anyway meanwhile unfortunately sadly luckily fyi nb note still now just actually turns-out really plus too ok okay maybe probably hey "
        + "und aber dann auch also denn endlich spaeter danach anscheinend uebrigens ja nein ach na weil da dass leider zum-glueck jetzt noch eigentlich gell nun ausserdem sonst vielleicht wohl doch halt eben moin naja nebenbei p.s zudem gerade");

    internal static readonly FrozenSet<string> Adverbs = Set(
        "also really still just now then kindly very always finally already only soon probably definitely even ever recently currently happily gladly both again later too maybe once actually sort kind newly apparently desperately urgently badly almost nearly "
        + "noch auch schon mal gern gerne jetzt dann wieder leider eigentlich vielleicht bestimmt sicher sehr immer dringend endlich gerade demnaechst bald halt eben doch einmal nochmal unbedingt wohl dafuer dabei dazu anscheinend wirklich total ganz auf-jeden-fall erstmal extra sogar aber ja also bitte kurz lieber netterweise freundlicherweise");

    private static readonly FrozenSet<string> NoAdverbs = Set("family reply supply early apply july italy bully belly jelly lily rally holy lovely friendly lonely elderly daily weekly monthly yearly anomaly butterfly assembly");

    /// <summary>Whether a word is an adverb by the tables, or an English one by its ending.</summary>
    internal static bool IsAdverb(string key) => Adverbs.Contains(key) || (key.Length > 4 && key.EndsWith("ly", StringComparison.Ordinal) && !NoAdverbs.Contains(key));

    /// <summary>Words that open what is given: behind “her” they tell that it is given to her.</summary>
    internal static readonly FrozenSet<string> Openers = Set("a an the my our some this that it one two three four five six ten all no any what how if whether to about for another more money");

    /// <summary>Words that are left away at the beginning of what is needed, given, lent or asked.</summary>
    internal static readonly FrozenSet<string> Leading = Set(
        "a an the some my our to for that if whether him her them me us please also just really still an any of on with and "
        + "ein eine einen einem einer der die das den dem mein meine meinen meinem meiner unser unsere unseren noch dringend auch schon mal gern gerne dass ob er sie ich wir um nach jetzt dann gerade uns mir mich ihr ihm ihn wieder doch bitte unbedingt bald demnaechst vielleicht kurz so zum");

    /// <summary>Verbs of which the object, given to the owner, is a message and no gift.</summary>
    internal static readonly FrozenSet<string> NoGifts = Set(
        "call ring hug kiss talk lecture message text mail email letter card postcard photo photos picture pictures link ad note voice voicemail look go up birth notice way regards greetings number address impression feeling time back kids children dog girlfriend boyfriend friend friends husband wife sister brother along word thanks thank news update headache fright shock chance hand-up "
        + "glueckwunsch glueckwuensche anliegen bitte nichts schrecken schreck vorwurf vorwuerfe ohrfeige laune leid video videos witz witze meme tuer umarmung armen laecheln kuss bussi nachricht mail brief karte postkarte foto fotos bild bilder link bescheid gruss gruesse rueckmeldung antwort muehe hand recht hund kinder freund freundin mann frau schwester bruder korb zeit termin gefuehl dank auf weg acht sprachnachricht namen du kopf hoffnung sorgen angst");

    /// <summary>Words in which a few words without a verb tell something of somebody.</summary>
    internal static readonly FrozenSet<string> Telling = Set(
        "pregnant vegan vegetarian divorced engaged married widowed retired single separated unemployed redundant ill sick hospital cancer job baby moving moved flat house dog cat allergic broken lonely twins grandmother grandfather grandma grandad granddad degree exam exams operation op surgery burnout school university promotion promoted started expecting lost studying learning teacher nurse works lives kids daughter son wife husband mother father mum dad brother sister girlfriend boyfriend due stressed depressed exhausted homesick "
        + "schwanger vegan veganer veganerin vegetarier vegetarierin geschieden verlobt verheiratet verwitwet rente rentner rentnerin single getrennt arbeitslos gekuendigt krank krankgeschrieben krankenhaus krebs job stelle baby umzug umgezogen gezogen wohnung haus hund katze allergisch nussallergie gebrochen einsam zwillinge oma opa abschluss pruefung operation op burnout schule uni befoerdert ausbildung lehrer lehrerin studiert lernt arbeitet wohnt lebt kinder tochter sohn frau mann mutter vater bruder schwester freundin freund depressiv heimweh erschoepft gestresst grippe corona erkaeltet geworden verletzt gestorben elternzeit");

    /// <summary>Kin and others of whom one speaks as somebody's.</summary>
    internal static readonly FrozenSet<string> Kin = Set(
        "mother mum mom father dad sister brother son daughter husband wife partner boyfriend girlfriend aunt uncle cousin grandmother grandma grandfather grandad granddad nan gran niece nephew friend boss colleague neighbour neighbor parents kids children family flatmate mate ex stepson stepdaughter mother-in-law father-in-law sister-in-law brother-in-law fiance fiancee dog cat "
        + "mutter mama mutti vater papa vati schwester bruder sohn tochter mann frau partner partnerin freund freundin tante onkel cousin cousine oma opa grossmutter grossvater nichte neffe chef chefin kollege kollegin nachbar nachbarin nachbarn eltern kinder kind familie mitbewohner mitbewohnerin verlobter verlobte schwiegermutter schwiegervater schwager schwaegerin schwiegersohn schwiegertochter enkel enkelin hund katze ex");

    /// <summary>Words that say where something is put.</summary>
    internal static readonly FrozenSet<string> Somewhere = Set("auf in ins an ans vor neben hinter unter zur sich vors bei frage fragen antrag");

    /// <summary>Words for the owner and what is theirs.</summary>
    internal static readonly FrozenSet<string> Mine = Set("i me my us we our mine ich mir mich mein meine meinen meinem meiner uns wir unser unsere unseren");

    /// <summary>What somebody is called by whom one does not know by name yet: “new neighbour Tane”, “a rep, Trang”.</summary>
    internal static readonly FrozenSet<string> Roles = Set("woman man guy lad lass lady bloke chap girl boy fella dude kid neighbour neighbor colleague coworker student teacher nurse rep contractor verger plumber driver landlord landlady tenant apprentice trainee intern curate vicar doctor dentist electrician builder joiner gardener client customer supplier manager barista singer drummer bassist carer volunteer coach trainer tutor lodger flatmate postman milkman accountant lawyer solicitor baker butcher mechanic painter tiler cleaner sitter childminder minister pastor librarian farmer fisherman");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
