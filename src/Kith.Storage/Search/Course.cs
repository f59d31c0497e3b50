using System.Globalization;

namespace Kith.Storage.Search;

/// <summary>A way to the moments that hold words and in which certain people took part.</summary>
/// <param name="Newest">Through so many of these people's newest moments, asking which hold the words; 0 for through all that hold the words, the newest first, asking of each who took part.</param>
/// <param name="IsProbing">Whether the index is asked for each of them by its number, and not for all that hold the words.</param>
internal readonly record struct Way(int Newest, bool IsProbing);

/// <summary>Chooses the shortest way to moments that hold a common word.</summary>
internal static class Course
{
    // Measured over a million moments, in microseconds: asking who took part in one; listing one of these people's; finding its number; asking the index for a number; passing over one in the index.
    private const double Asking = 3;
    private const double Listing = 0.3;
    private const double Numbering = 3;
    private const double Probing = 50;
    private const double Passing = 0.13;

    // So that luck seldom makes it too few, and the search be made twice.
    private const double Reserve = 1.6;

    /// <summary>The shortest way.</summary>
    /// <param name="counted">What was counted: from the distance of the first that hold the words follows how many do.</param>
    /// <param name="parts">In how many moments these people took part; 0 for nobody's and for more than can be put into a set.</param>
    /// <param name="wanted">How many are wanted.</param>
    public static Way Of(Counted counted, int parts, int wanted)
    {
        if (counted.Moments is not { Length: > 1 } numbers || parts == 0)
        {
            return default;
        }

        var dense = Math.Min(1, numbers.Length / (double)Math.Max(1, Number(numbers[^1]) - Number(numbers[0])));
        var holding = dense * counted.Last;
        var walk = Math.Min(holding, wanted * counted.Last / (double)parts) * Asking;
        var newest = Math.Min(parts, (wanted / dense * Reserve) + 50);
        var list = (parts * Listing) + (newest * Numbering);
        var (set, probe) = (list + (newest / parts * holding * Passing), list + (newest * Probing));
        return walk < Math.Min(set, probe) ? default : new Way((int)newest, probe < set);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
