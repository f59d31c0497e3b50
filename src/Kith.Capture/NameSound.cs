using System.Text;

namespace Kith.Capture;

/// <summary>How a given name sounds, roughly, in English and German: what only the spelling tells apart is alike (Stephanie and Stefanie, Sara and Sarah, Philipp and Phillip).</summary>
internal static class NameSound
{
    /// <summary>Shorter ones are too often other names: Ana is not Anna.</summary>
    internal const int Shortest = 4;

    private static readonly (string Written, string Sounds)[] Alike = [("ph", "f"), ("th", "t"), ("dt", "t"), ("ck", "k"), ("ie", "i"), ("y", "i"), ("c", "k"), ("z", "s")];

    /// <summary>A key that names share which sound alike; lower-case letters.</summary>
    /// <param name="fold">The name as names are compared.</param>
    internal static string Of(string fold)
    {
        foreach (var (written, sounds) in Alike)
        {
            fold = fold.Replace(written, sounds, StringComparison.Ordinal);
        }

        var key = new StringBuilder(fold.Length);
        for (var at = 0; at < fold.Length; at++)
        {
            // An h that is not before a vowel is not heard, and a letter twice is heard once.
            if (!(fold[at] == 'h' && at > 0 && (at + 1 == fold.Length || !"aeiou".Contains(fold[at + 1], StringComparison.Ordinal))) && (key.Length == 0 || key[^1] != fold[at]))
            {
                key.Append(fold[at]);
            }
        }

        return key.ToString();
    }
}
