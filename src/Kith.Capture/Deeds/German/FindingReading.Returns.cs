namespace Kith.Capture;

/// <summary>What is handed over and is to come back is lent, whatever the verb: until a day, for a while, or because it is said behind it.</summary>
internal sealed partial class FindingReading
{
    /// <summary>Whether what is handed over comes back: the clause says it, or one of the two behind it, which are then told.</summary>
    private bool ComesBack(Saying saying)
    {
        var clause = saying.Clause;
        if (!clause.German || saying.Verb is not { } verb || !Handing.Any(handing => verb.Lemma == handing || verb.Lemma.EndsWith(handing, StringComparison.Ordinal)))
        {
            return Says(clause, Lendingly.Contains);
        }

        if (Says(clause, Lendingly.Contains) || IsLimited(clause) || (verb.Lemma is "ueberlassen" or "geben" or "mitgeben" or "abtreten" or "anvertrauen" && IsForAWhile(clause)))
        {
            return true;
        }

        var n = clauses.IndexOf(clause);
        if (n > 0 && clauses[n - 1].After - clauses[n - 1].First <= 2 && Says(clauses[n - 1], Lendingly.Contains))
        {
            return true;
        }

        for (var next = n + 1; n >= 0 && next < clauses.Count && next <= n + 2; next++)
        {
            var whole = next + 1 < clauses.Count && clauses[next + 1].Break is Break.And ? clauses[next] with { After = clauses[next + 1].After } : clauses[next];
            if (IsReturn(whole) || (next == n + 1 && clauses[next].After - clauses[next].First <= 5 && (Says(clauses[next], Lendingly.Contains) || IsLimited(clauses[next]))))
            {
                told.UnionWith(Enumerable.Range(n + 1, next - n + (whole == clauses[next] ? 0 : 1)));
                return true;
            }
        }

        return false;
    }

    /// <summary>What I may have is lent when it is for a while: “stellt mir für drei Wochen die Wohnung zur Verfügung”, “seine Drohne darf ich solange behalten”.</summary>
    private bool IsLentToMe(Saying saying, Frame frame) => frame is { Kind: FindingKind.Offer, Holder: not Holder.Me } && saying.Mood is Mood.Past or Mood.Present or Mood.Can && !Says(saying.Clause, key => key is "koennte" or "wuerde" or "gern" or "gerne" or "jederzeit" or "kann")
        && (Says(saying.Clause, Lendingly.Contains) || (saying.To is { Me: true } || saying.Subject is { Me: true }) && (EndsSometime(saying.Clause) || IsForAWhile(saying.Clause)));

    // "bis Sonntag", "bis zum Umzug", "bis ich sie wieder brauche"
    private bool IsLimited(Clause clause) => Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Key(at) == "bis" && (scan.SenseOf(at) == Sense.Day || scan.SenseOf(at + 1) == Sense.Day || scan.Capital(at + 1) || scan.Key(at + 1) is "zum" or "zur" or "ende" or "auf" or "dahin" or "ich" or "er" or "sie" or "sein" or "ihr" or "mein") && !scan.Digits(at + 1));

    // The same said behind it: "leiht uns zehn Stühle, bis Sonntag".
    private bool EndsSometime(Clause clause) => IsLimited(clause) || (clauses.IndexOf(clause) is >= 0 and var n && n + 1 < clauses.Count && clauses[n + 1].After - clauses[n + 1].First <= 3 && IsLimited(clauses[n + 1]));

    // "für drei Wochen", "übers Wochenende", "für den Sommer"
    private bool IsForAWhile(Clause clause) => Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Key(at) is "fuer" or "fuers" or "ueber" or "uebers" or "waehrend" && Enumerable.Range(at, Math.Min(5, clause.After - at)).Any(word => ForAWhile.Contains(scan.Key(word)) || scan.SenseOf(word) is Sense.Length));

    private bool IsReturn(Clause clause) => clause.German && (Says(clause, Returning.Contains) && !Says(clause, key => key is "hat" or "habe" or "war" or "dankbar")
        || Says(clause, key => key is "wieder" or "selber" or "selbst") && Says(clause, key => key is "will" or "brauche" or "braucht" or "kriege" or "bekomme" or "haben" or "kriegt" or "bekommt" or "moechte"));
}
