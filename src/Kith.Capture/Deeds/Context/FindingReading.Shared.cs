namespace Kith.Capture;

/// <summary>What is told of several people at once: each of them gave it or was given it, needs it, offers it or promised it.</summary>
internal sealed partial class FindingReading
{
    /// <summary>Tells what is told of a row of people for each of them: “Will and Mark helped me with the wardrobe”, “Max und Aylin zum Essen, ich hab für sie gekocht”, “Sam und Priya suchen eine Wohnung”.</summary>
    private void Share()
    {
        foreach (var finding in findings.Where(finding => finding is { Kind: FindingKind.Gift or FindingKind.Promise, About: not null } or { Kind: FindingKind.Need or FindingKind.Offer, ByMe: false, About: not null }).ToList())
        {
            if (narration.Mentions.FindLast(mention => scan[mention.First].Start < finding.End && contact.Name(mention) == finding.About) is not { } mention || !IsOfAll(finding, mention))
            {
                continue;
            }

            foreach (var other in Row(mention).Where(other => other != mention && other.Group is null))
            {
                var name = contact.Name(other);
                if (!findings.Exists(known => known.Kind == finding.Kind && known.ByMe == finding.ByMe && known.About == name && known.Start < finding.End && known.End > finding.Start))
                {
                    findings.Insert(findings.IndexOf(finding) + 1, finding with { About = name });
                }
            }
        }
    }

    // The row stands in the statement itself, or a word for several refers to it. What is needed, offered or promised by several is so only where they are its subject.
    private bool IsOfAll(Finding finding, Mention mention) => (scan[mention.First].Start >= finding.Start && (finding.Kind == FindingKind.Gift || finding.ByMe || IsSubject(Row(mention).ToList())))
        || Enumerable.Range(mention.After, scan.Count - mention.After).Any(at => scan[at].Start >= finding.Start && scan[at].Start < finding.End && scan.Key(at) is "they" or "them" or "both" or "ihnen" or "beiden" or "beide" or "em" or "'em");

    // "Sam und Priya suchen", "Max and Ben could help": what follows a row is a verb in the plural.
    private bool IsSubject(List<Mention> row) => scan.Key(AfterAdverbs(row[^1].After)) is var verb && (Verbs.IsFinite(verb) && !verb.EndsWith('s') || Verbs.Is(verb) && verb.EndsWith('n')) && clauses.Exists(clause => scan.AfterFillers(clause.First, clause.After) == row[0].First);

    private int AfterAdverbs(int at)
    {
        while (KnownSayings.IsAdverb(scan.Key(at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>Those who stand in one row with somebody: “Ana, Ben and Priya”.</summary>
    private IEnumerable<Mention> Row(Mention mention)
    {
        var all = narration.Mentions;
        var (first, last) = (all.IndexOf(mention), all.IndexOf(mention));
        while (first > 0 && contact.InRow(all[first - 1], all[first]))
        {
            first--;
        }

        while (last + 1 < all.Count && contact.InRow(all[last], all[last + 1]))
        {
            last++;
        }

        return all.Skip(first).Take(last - first + 1);
    }
}
