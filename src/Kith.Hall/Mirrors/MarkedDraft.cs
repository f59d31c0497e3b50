using Kith.Care;

namespace Kith.Hall.Mirrors;

/// <summary>A stretch of a draft as a page shows it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Numbers">The numbers of the remarks whose words end here, from 1.</param>
/// <param name="IsGood">Whether all remarks about them say what is good.</param>
public sealed record DraftStretch(string Text, IReadOnlyList<int> Numbers, bool IsGood = false)
{
    /// <summary>Whether a remark is about them.</summary>
    public bool IsMarked { get; init; }
}

/// <summary>Cuts a draft at the words that remarks are about.</summary>
public static class MarkedDraft
{
    /// <summary>All of the text, in order; a stretch may be what several remarks are about. A remark on the whole of it marks nothing.</summary>
    public static IReadOnlyList<DraftStretch> Of(string text, IReadOnlyList<Remark> remarks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(remarks);
        var marked = remarks.Select((remark, n) => (remark.At, Number: n + 1, remark.IsGood)).Where(one => one.At.Length > 0 && one.At.Length < text.Length && one.At.End <= text.Length).ToList();
        int[] cuts = [.. marked.SelectMany(one => new[] { one.At.Start, one.At.End }).Append(0).Append(text.Length).Distinct().Order()];
        var stretches = new List<DraftStretch>();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var over = marked.FindAll(one => one.At.Start <= start && one.At.End >= end);
            // The number stands where the words of its remark end.
            stretches.Add(new DraftStretch(text[start..end], [.. over.Where(one => one.At.End == end).Select(one => one.Number)], over.Count > 0 && over.TrueForAll(one => one.IsGood)) { IsMarked = over.Count > 0 });
        }

        return stretches;
    }
}
