namespace Kith.Capture;

/// <summary>Groups under their names in either language: who files a “Choir” speaks of “der Chor” as well.</summary>
internal static class GroupWords
{
    private static readonly string[][] Alike =
    [
        ["choir", "chor", "the choir", "singers", "choir practice", "chorprobe"], ["book club", "bookclub", "reading group", "lesekreis", "buchclub", "lesegruppe", "buchklub"], ["family", "familie"], ["band", "die band"],
        ["neighbours", "neighbors", "nachbarn", "nachbarschaft"], ["colleagues", "kollegen", "workmates"], ["running group", "running club", "lauftreff", "laufgruppe"], ["garden crew", "garden group", "gartengruppe", "gartencrew"],
        ["team", "mannschaft"], ["football team", "football", "fussballmannschaft", "fussball"], ["parents", "eltern"], ["orchestra", "orchester"], ["walking group", "wandergruppe"], ["knitting circle", "strickkreis"],
        ["yoga", "yoga class", "yogagruppe", "yogakurs"], ["class", "klasse"], ["theatre group", "theatergruppe"], ["chess club", "schachclub", "schachverein"], ["stammtisch", "regulars"], ["allotment", "schrebergarten", "kleingarten"],
        ["parish", "gemeinde", "kirchengemeinde"], ["sports club", "sportverein"], ["craft group", "handarbeitsgruppe"], ["rowing club", "ruderclub", "ruderverein"], ["board", "vorstand"], ["writing group", "schreibgruppe"],
    ];

    /// <summary>What else a group is called, spelt as tables spell.</summary>
    internal static IEnumerable<string> Others(string name)
    {
        var plain = name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
        return Alike.Where(names => names.Contains(plain)).SelectMany(names => names).Append(plain).Where(other => other != name).Distinct();
    }
}
