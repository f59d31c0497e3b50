using NodaTime;

namespace Kith.Capture;

/// <summary>What is weighed of a day that a line says, to tell whether it is the day of the moment.</summary>
internal static class DayFeatures
{
    // So many days away a day is one of the week, or one that people would still say without its year.
    private const int Near = 8;
    private const int Soon = 70;

    /// <summary>The features of a said day, each once.</summary>
    /// <param name="scan">The line.</param>
    /// <param name="clauses">All clauses of the line.</param>
    /// <param name="days">All days that it says.</param>
    /// <param name="at">Which of them.</param>
    /// <param name="contact">The contact that the line tells of.</param>
    /// <param name="seen">The statements of the line.</param>
    /// <param name="today">The day on which it is said.</param>
    /// <param name="ruled">What the rules make of it, by its place among <see cref="DayWeights.Letters"/>; null when that is not to be told.</param>
    internal static IReadOnlyList<string> Of(Scan scan, List<Clause> clauses, List<DaySaid> days, int at, Contact contact, IReadOnlyList<StatementSeen> seen, LocalDate today, int? ruled)
    {
        var day = days[at];
        var past = day.Past is { } was ? Period.DaysBetween(was, today) : -1;
        var ahead = day.Ahead is { } comes ? Period.DaysBetween(today, comes) : -1;
        var can = past < 0 ? "ahead" : ahead < 0 ? "past" : past < Near && ahead < Near ? "week" : ahead < Soon && past > ahead ? "soon" : past < Soon ? "lately" : "far";
        var first = scan.Key(day.First);
        var features = new HashSet<string>(StringComparer.Ordinal)
        {
            "", $"#can {can}", $"#nth {Math.Min(at, 2)} of {Math.Min(days.Count, 3)}", $"#others {days.Exists(other => other != day && other is { Past: not null, Ahead: null })}",
            $"#said {first} {can}", $"#before {scan.Key(day.First - 1)}", $"#after {scan.Key(day.After)}", $"#people {contact.Names.Count > 0} {can}",
        };
        if (ruled is { } rule)
        {
            features.Add($"#ruled {DayWeights.Letters[rule]}");
            features.Add($"#ruled {DayWeights.Letters[rule]} {can}");
        }

        if (clauses.FindIndex(clause => day.First >= clause.First && day.First < clause.After) is not (>= 0 and var here))
        {
            return [.. features];
        }

        var clause = clauses[here];
        var kind = contact.KindOf(clause) is not null;
        features.Add($"#clause {Math.Min(here, 2)} {clause.Break} {can}");
        features.Add($"#passes {contact.Passes(clause)} {kind} {can}");
        features.Add($"#begins {scan.AfterFillers(clause.First, clause.After) >= day.First} {can}");
        features.Add($"#ends {day.After >= clause.After} {can}");
        foreach (var word in StatementFeatures.Words(scan, clause).Distinct())
        {
            features.Add(word);
            features.Add($"{word} {can}");
        }

        if (here > 0 && clause.Break is not Break.Stop)
        {
            features.UnionWith(StatementFeatures.Words(scan, clauses[here - 1]).Select(word => $"< {word}"));
        }

        features.UnionWith(seen.Where(one => one.Saying.Clause == clause).SelectMany(one => Told(one, can)));
        return [.. features];
    }

    private static IEnumerable<string> Told(StatementSeen seen, string can)
    {
        var saying = seen.Saying;
        var who = StatementFeatures.Who(saying);
        yield return $"#mood {saying.Mood} {saying.Not} {can}";
        yield return $"#who {who} {saying.Mood} {can}";
        yield return $"#act {saying.Act} {saying.Mood} {can}";
        yield return $"#read {StatementClass.All[seen.Read].Letter} {can}";
        yield return $"#read {StatementClass.All[seen.Read].Letter} {saying.Mood} {can}";
        if (saying.Verb is { } verb)
        {
            yield return $"#verb {verb.Lemma} {saying.Mood}";
            yield return $"#verb {verb.Lemma} {saying.Mood} {can}";
        }
    }
}
