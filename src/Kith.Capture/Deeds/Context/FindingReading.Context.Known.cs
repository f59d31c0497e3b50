using System.Collections.Frozen;

namespace Kith.Capture;

/// <summary>Words by which one statement goes on with another.</summary>
internal sealed partial class FindingReading
{
    private static readonly FrozenSet<string> DoneDeeds = Frozen("gemacht gmacht erledigt uebernommen geregelt getan besorgt");

    private static readonly FrozenSet<string> Meals = Frozen("essen kaffee mittagessen abendessen fruehstueck brunch grillen kochen tee raclette fondue supper dinner lunch tea breakfast brunch sunday");

    private static readonly FrozenSet<string> Cooking = Frozen("cook bake roast kochen backen braten grillen aufkochen bekochen auftischen");

    /// <summary>Verbs that stand for whatever was told before: “I'll do it”, “das übernehme ich”.</summary>
    private static readonly FrozenSet<string> ForADeed = Frozen("do manage handle take sort see machen tun uebernehmen erledigen regeln einspringen organisieren helfen besorgen gehen kommen wollen koennen sollen werden sagen zusagen versprechen");

    /// <summary>Verbs by which somebody else is spoken to on behalf of the one who needs something: “I'll ask Ben”, “ich stelle ihr Inge vor”.</summary>
    private static readonly FrozenSet<string> Mediating = Frozen(
        "ask talk speak ring call text email message phone write introduce check tap pester poke nudge "
        + "fragen nachfragen anfragen rumfragen herumfragen anrufen anschreiben ansprechen reden sprechen schreiben vorstellen einschalten vermitteln verkuppeln weiterleiten anhauen antexten horchen nachhorchen umhoeren rumhoeren nachhaken bitten bekanntmachen zusammenbringen verknuepfen");

    /// <summary>What of a third one is given to the one who needs it: “gave her Ben's number”.</summary>
    private static readonly FrozenSet<string> Mediated = Frozen("number numbers name contact contacts details address card touch introduced put nummer nummern kontakt kontaktdaten adresse namen handynummer telefonnummer visitenkarte mailadresse empfohlen vermittelt");

    /// <summary>What comes from somebody as a gift when nothing else is said of it.</summary>
    private static readonly FrozenSet<string> Presents = Frozen("tipp tipps rat ratschlag ratschlaege hilfe kuchen torte kekse plaetzchen glas glaeser kiste kasten korb flasche flaschen tuete tueten sack saecke dose dosen schachtel packung beutel buch buecher blumen strauss tulpen rosen brot brote marmelade honig eier aepfel birnen pflaumen tomaten zucchini kartoffeln suppe eintopf lasagne auflauf salat pralinen schokolade wein bier schnaps saft tee gutschein karten karte tickets geschenk mitbringsel leihgabe jacke muetze schal socken pulli pullover handschuhe decke stuhl tisch regal fahrrad bohrmaschine leiter anhaenger spielzeug setzlinge ableger samen holz essen");

    /// <summary>What comes from somebody and is no gift.</summary>
    private static readonly FrozenSet<string> NoThings = Frozen("news word greetings hello reminder request question questions invite invitation complaint complaints sign answer reply nothing ask heard friend friends brother sister mother father mum dad son daughter husband wife team post bill neuigkeiten grüsse anfrage frage fragen einladung einladungen lebenszeichen beschwerde antwort erinnerung freund freundin bruder schwester mutter vater sohn tochter mann frau kind kinder kollege kollegin nachbar nachbarin geburtstag hochzeit umzug haus wohnung teil ende anfang post rechnung besuch absage zusage");

    private static FrozenSet<string> Frozen(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Of these words alone nobody knows what is needed.
    private static readonly HashSet<string> SaysNothing = new(
        ("someone somebody anyone anybody one ones some any new used second hand 2nd second-hand good decent proper cheap another who knows about can could understands it that them help hand advice a the to with of that's fix look at sort "
        + "jemand jemanden jemandem wen wer einen eine eins ein ne nen en neue neuen neuer neues neu gebraucht gebrauchte gebrauchten gebrauchtes gute guten gutes gut guenstige guenstigen guenstig auskennt kann weiss versteht hilft hilfe rat der die das sich damit da dabei sie ihn es ihm ihr mir mal bald dringend").Split(' '),
        StringComparer.Ordinal);
}
