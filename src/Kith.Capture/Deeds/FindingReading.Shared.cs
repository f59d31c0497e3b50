namespace Kith.Capture;

/// <summary>What passed between the owner and several people at once: each of them gave it, or was given it.</summary>
internal sealed partial class FindingReading
{
    /// <summary>Tells each gift of a row of people for each of them: “Will and Mark helped me with the wardrobe”, “Max und Aylin zum Essen, ich hab für sie gekocht”.</summary>
    private void Share()
    {
        foreach (var finding in findings.Where(finding => finding is { Kind: FindingKind.Gift, About: not null }).ToList())
        {
            if (narration.Mentions.FindLast(mention => scan[mention.First].Start < finding.End && contact.Name(mention) == finding.About) is not { } mention || !IsOfAll(finding, mention))
            {
                continue;
            }

            foreach (var other in Row(mention).Where(other => other != mention && other.Group is null))
            {
                var name = contact.Name(other);
                if (!findings.Exists(known => known.Kind == FindingKind.Gift && known.ByMe == finding.ByMe && known.About == name && known.Start < finding.End && known.End > finding.Start))
                {
                    findings.Insert(findings.IndexOf(finding) + 1, finding with { About = name });
                }
            }
        }
    }

    // The row stands in the statement itself, or a word for several refers to it.
    private bool IsOfAll(Finding finding, Mention mention) => scan[mention.First].Start >= finding.Start
        || Enumerable.Range(mention.After, scan.Count - mention.After).Any(at => scan[at].Start >= finding.Start && scan[at].Start < finding.End && scan.Key(at) is "they" or "them" or "both" or "ihnen" or "beiden" or "beide" or "em" or "'em");

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
