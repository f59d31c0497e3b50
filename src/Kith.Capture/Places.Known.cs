using System.Collections.Frozen;

namespace Kith.Capture;

/// <summary>Words of places, English and German.</summary>
internal static class KnownPlaces
{
    /// <summary>Nouns that are places.</summary>
    internal static readonly FrozenSet<string> Nouns = Set(
        "park cafe café pub bar bakery market station airport library museum gallery church mosque temple synagogue school office hospital clinic garden gardens gym pool beach lake river canal forest wood woods hill hills restaurant diner hotel theatre theater cinema hall club studio workshop shop shops supermarket mall playground kitchen house flat home work uni university campus centre center square bridge harbour harbor pier zoo farm allotment allotments bus train car place corner gate green waterfront promenade spa sauna court courts pitch stadium field barn chapel cathedral castle deli canteen conference shelter hospice care-home nursery kindergarten surgery bookshop tearoom teahouse "
        + "café kneipe bar bäckerei baecker baeckerei markt bahnhof flughafen bibliothek bücherei buecherei museum galerie kirche moschee schule büro buero krankenhaus klinik garten schwimmbad freibad hallenbad strand see fluss kanal wald berg restaurant hotel theater kino stadthalle halle verein studio werkstatt laden supermarkt spielplatz küche kueche haus wohnung uni campus zentrum platz brücke bruecke hafen zoo hof bauernhof schrebergarten zug auto ecke tor schultor kantine mensa heim altersheim pflegeheim hospiz kita kindergarten praxis wartezimmer biergarten weinstube gasthaus eisdiele imbiss sportplatz stadion turnhalle reitstall probenraum gemeindehaus buero fitnessstudio atelier ufer elbe rhein isar spree alster donau main neckar italiener griechen türken tuerken chinesen inder thai vietnamesen friseur arzt zahnarzt elternabend weihnachtsmarkt flohmarkt edeka rewe aldi lidl dm penny baumarkt ikea obi tesco sainsburys");

    /// <summary>Towns and countries, which stand where names stand: “postcard from Rome”.</summary>
    internal static readonly FrozenSet<string> Towns = Set(
        "london leeds manchester liverpool bristol oxford cambridge york edinburgh glasgow cardiff dublin belfast birmingham brighton bath norwich sheffield newcastle rome paris berlin hamburg munich münchen muenchen köln koeln cologne frankfurt stuttgart leipzig dresden bremen hannover nürnberg nuernberg wien vienna graz salzburg innsbruck linz zürich zuerich zurich bern basel genf geneva luzern amsterdam rotterdam utrecht brussels brüssel bruessel antwerp lisbon lissabon porto madrid barcelona sevilla seville valencia florence florenz venice venedig milan mailand naples neapel turin athens athen istanbul ankara izmir warsaw warschau krakow krakau prague prag budapest zagreb ljubljana belgrade belgrad sofia bucharest kyiv kiew kharkiv charkiw odessa lviv moscow moskau oslo stockholm copenhagen kopenhagen helsinki reykjavik tallinn riga vilnius tokyo kyoto beijing shanghai seoul delhi mumbai sydney melbourne toronto montreal vancouver boston chicago seattle "
        + "england scotland wales ireland britain germany deutschland austria österreich oesterreich switzerland schweiz france frankreich italy italien spain spanien portugal greece griechenland turkey türkei tuerkei poland polen croatia kroatien serbia slovenia hungary ungarn ukraine russia russland norway norwegen sweden schweden denmark dänemark daenemark finland finnland iceland netherlands holland niederlande belgium belgien peru brazil brasilien argentina mexico canada kanada usa india indien china japan australia australien africa afrika europe europa asia bali thailand vietnam egypt morocco marokko kenya ghana nigeria israel syria iran iraq cornwall devon kent sussex yorkshire bavaria bayern sachsen hessen schwaben tirol toskana tuscany provence mallorca sylt kreta crete rügen ruegen ostsee nordsee");

    private static readonly string[] NounEnds = ["park", "cafe", "café", "haus", "garten", "platz", "strasse", "straße", "see", "bad", "halle", "schule", "bahnhof", "markt", "hof", "heim", "laden", "wald", "berg", "kirche", "kneipe", "kanal", "bahn", "zimmer", "ufer", "weg", "klinik", "club", "klub", "stube", "keller", "verein", "brücke", "bruecke", "allee", "institut"];

    /// <summary>Whether a German noun ends as places do.</summary>
    internal static bool Ends(string key) => NounEnds.Any(end => key.Length >= end.Length + 2 && key.EndsWith(end, StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
