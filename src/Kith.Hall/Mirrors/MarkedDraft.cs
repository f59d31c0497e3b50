using Kith.Care;

namespace Kith.Hall.Mirrors;

/// <summary>A stretch of a draft as a page shows it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Number">The number of the remark that is about them, from 1; null where none is.</param>
/// <param name="IsGood">Whether that remark says what is good.</param>
public sealed record DraftStretch(string Text, int? Number = null, bool IsGood = false);

/// <summary>Cuts a draft at the words that remarks are about.</summary>
public static class MarkedDraft
{
    /// <summary>All of the text, in order. Where remarks overlap, the words go to the one that begins first; the others are told below all the same.</summary>
    public static IReadOnlyList<DraftStretch> Of(string text, IReadOnlyList<Remark> remarks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(remarks);
        var (stretches, at) = (new List<DraftStretch>(), 0);
        foreach (var (remark, number) in remarks.Select((remark, n) => (remark, n + 1)).Where(one => one.remark.At.Length > 0 && one.remark.At.Length < text.Length).OrderBy(one => one.remark.At.Start))
        {
            if (remark.At.Start < at || remark.At.End > text.Length)
            {
                continue;
            }

            stretches.Add(new DraftStretch(text[at..remark.At.Start]));
            stretches.Add(new DraftStretch(text[remark.At.Start..remark.At.End], number, remark.IsGood));
            at = remark.At.End;
        }

        stretches.Add(new DraftStretch(text[at..]));
        return [.. stretches.Where(stretch => stretch.Text.Length > 0)];
    }
}
