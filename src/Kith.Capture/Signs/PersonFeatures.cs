namespace Kith.Capture;

/// <summary>What is weighed of a name in a line, to tell whether its bearer took part in the moment.</summary>
internal static class PersonFeatures
{
    /// <summary>The features of a name where it stands, each once.</summary>
    /// <param name="scan">The line.</param>
    /// <param name="clauses">All clauses of the line.</param>
    /// <param name="mentions">All names in it.</param>
    /// <param name="at">Which of them.</param>
    /// <param name="contact">The contact that the line tells of.</param>
    /// <param name="seen">The statements of the line.</param>
    /// <param name="withRules">Whether to tell what the rules make of it.</param>
    internal static IReadOnlyList<string> Of(Scan scan, List<Clause> clauses, List<Mention> mentions, int at, Contact contact, IReadOnlyList<StatementSeen> seen, bool withRules)
    {
        var mention = mentions[at];
        var name = contact.Name(mention);
        var ruled = contact.Names.Contains(name);
        var what = mention.Group is not null ? "group" : mention.People.Count == 0 ? "new" : mention.Possessive ? "owner" : "known";
        var nth = Math.Min(2, mentions.Take(at).Select(contact.Name).Distinct().Count(other => other != name));
        var features = new HashSet<string>(StringComparer.Ordinal)
        {
            "", $"#what {what}", $"#nth {nth} {what}", $"#names {Math.Min(4, mentions.Select(contact.Name).Distinct().Count())} {what}", $"#group {mentions.Exists(other => other.Group is not null)} {what}",
            $"#before {scan.Key(mention.First - 1)} {what}", $"#after {scan.Key(mention.After)} {what}", $"#around {scan.Key(mention.First - 1)} {scan.Key(mention.After)}", $"#twice {mentions.Exists(other => other != mention && contact.Name(other) == name)}",
        };
        if (withRules)
        {
            features.Add($"#ruled {ruled}");
            features.Add($"#ruled {ruled} {what}");
            features.Add($"#ruled {ruled} {nth}");
            features.Add($"#ruled {contact.Names.Count} {ruled}");
        }

        if (clauses.FindIndex(clause => mention.First >= clause.First && mention.First < clause.After) is not (>= 0 and var here))
        {
            return [.. features];
        }

        var clause = clauses[here];
        var (passes, first) = (contact.Passes(clause) ? "passes" : contact.KindOf(clause) is not null ? "kind" : "tells", scan.AfterFillers(clause.First, clause.After) >= mention.First);
        var mine = Enumerable.Range(clause.First, clause.After - clause.First).Any(word => KnownSayings.Mine.Contains(scan.Key(word)));
        features.Add($"#clause {Math.Min(here, 3)} {clause.Break} {what}");
        features.Add($"#clause {Math.Min(here, 3)} {passes} {what}");
        features.Add($"#clause {here == 0} {passes} {mine} {first} {what}");
        features.Add($"#mine {mine} {here == 0}");
        features.Add($"#row {at > 0 && mention.First - mentions[at - 1].After == 1} {what}");
        features.Add($"#alone {mention.After - mention.First == clause.After - clause.First} {here == 0}");
        foreach (var word in StatementFeatures.Words(scan, clause).Distinct())
        {
            features.Add($"{word} {(first ? "^" : "")}");
            features.Add($"{word} {(here == 0 ? "0" : "1")}");
        }

        features.UnionWith(seen.Where(one => one.Saying.Clause == clause).SelectMany(one => Told(one, mention, mine)));
        return [.. features];
    }

    private static IEnumerable<string> Told(StatementSeen seen, Mention mention, bool mine)
    {
        var saying = seen.Saying;
        var role = saying.Subject.Of == mention ? saying.Subject.Other ? "theirs" : "does" : saying.To?.Of == mention ? "to" : saying.Subject.Me ? "mine" : "other";
        yield return $"#role {role} {saying.Mood} {mine}";
        yield return $"#role {role} {saying.Act} {mine}";
        yield return $"#role {role} {StatementClass.All[seen.Read].Letter}";
        if (saying.Verb is { } verb)
        {
            yield return $"#verb {role} {verb.Lemma}";
        }
    }
}
