using Kith.Analysis;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Web.Markup;
using Kith.Web.Texts;

namespace Kith.Web.Pages.People;

/// <summary>The small drawings of a person's page: who belongs to whom, and through whom one knows whom.</summary>
public static class FamilyDrawing
{
    private const string Self = "self";
    private const string You = "you";

    /// <summary>The family of somebody in rows, a generation a row; null when nobody of it is written down.</summary>
    public static Tree? Of(PersonHead head, Related related)
    {
        ArgumentNullException.ThrowIfNull(related);
        ArgumentNullException.ThrowIfNull(head);
        var family = related.Kin.Select(kin => (Kin: kin, Row: KinWords.Row(kin))).Where(one => one.Row is not null).ToList();
        if (family.Count == 0)
        {
            return null;
        }

        var (top, bottom) = (Math.Min(0, family.Min(one => one.Row!.Value)), Math.Max(0, family.Max(one => one.Row!.Value)));
        var rows = Enumerable.Range(top, bottom - top + 1).Select(row => (IReadOnlyList<TreeNode>)[
            .. row == 0 ? [new TreeNode(Self, head.Short, head.Name, null)] : Array.Empty<TreeNode>(),
            .. family.Where(one => one.Row == row).Select(one => Node(one.Kin.Person, related.Names.GetValueOrDefault(one.Kin.Person, ""), KinWords.Of(one.Kin)))]).ToList();
        var shown = family.Select(one => one.Kin.Person).ToHashSet();
        var lines = family.Select(one => new TreeLine(one.Kin.By.LastOrDefault(shown.Contains) is var by && by != default ? by.ToString() : Self, one.Kin.Person.ToString(), one.Kin.Inferred));
        return new Tree(Said.Fill(BetweenTexts.FamilyOf, head.Name), rows, [.. lines]);
    }

    /// <summary>The chain of introductions through somebody, from the owner down; null when they came by themselves and brought nobody.</summary>
    public static Tree? Of(PersonHead head, Chain chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentNullException.ThrowIfNull(head);
        if (chain.Up.Count == 0 && chain.Down.Count == 0)
        {
            return null;
        }

        var line = chain.Up.Reverse().Select(link => Node(link.Id, link.Name, link.Context)).Prepend(new TreeNode(You, BetweenTexts.You, BetweenTexts.You, "/")).Append(new TreeNode(Self, head.Short, head.Name, null)).ToList();
        List<IReadOnlyList<TreeNode>> rows = [.. line.Select(node => (IReadOnlyList<TreeNode>)[node])];
        var lines = line.Zip(line.Skip(1), (from, to) => new TreeLine(from.Key, to.Key)).ToList();
        if (chain.Down.Count > 0)
        {
            rows.Add([.. chain.Down.Select(link => Node(link.Id, link.Name, link.Context))]);
            lines.AddRange(chain.Down.Select(link => new TreeLine(Self, link.Id.ToString())));
        }

        return new Tree(Said.Fill(BetweenTexts.ChainOf, head.Name), rows, lines);
    }

    private static TreeNode Node(Id<Person> id, string name, string beside) => new(id.ToString(), name.Split(' ', 2)[0], beside.Length > 0 ? $"{name}, {beside}" : name, $"/people/{id}");
}
