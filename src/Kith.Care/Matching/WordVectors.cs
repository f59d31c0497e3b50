using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Kith.Care;

/// <summary>Where English words stand among each other by the company they keep: the nearer two vectors, the likelier the same talk.</summary>
/// <remarks>
/// GloVe (Pennington, Socher, Manning 2014), 100 numbers a word, a byte each, of the 60,000 most frequent words; written by the build
/// from an npm package (vectors.mjs), read when first asked for.
/// </remarks>
internal sealed class WordVectors
{
    private const string Resource = "Kith.Care.Matching.vectors.bin";
    private const int Head = 8;
    private const float RareStep = 16;

    private static readonly Lazy<WordVectors> TheKnown = new(() => new WordVectors(ShippedMemory.Of(Resource)));

    private readonly ReadOnlyMemory<byte> file;
    private readonly int words;
    private readonly int rare;
    private readonly int vectors;
    private readonly float[] scales;

    private WordVectors(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        Count = Number(0);
        Width = Number(sizeof(int));
        words = Head + (Count * sizeof(int));
        rare = words + End(Count - 1);
        vectors = rare + Count;
        scales = [.. Enumerable.Range(0, Count).Select(Scale)];
    }

    /// <summary>Those that the program brings.</summary>
    public static WordVectors Known => TheKnown.Value;

    /// <summary>How many words.</summary>
    public int Count { get; }

    /// <summary>How many numbers a word.</summary>
    public int Width { get; }

    /// <summary>The number of a word in small letters; null when it is none of the frequent ones.</summary>
    public int? Find(string word)
    {
        ReadOnlySpan<byte> sought = Encoding.UTF8.GetBytes(word);
        for (var (low, high) = (0, Count - 1); low <= high;)
        {
            var middle = (low + high) / 2;
            switch (sought.SequenceCompareTo(Word(middle)))
            {
                case 0:
                    return middle;
                case < 0:
                    high = middle - 1;
                    break;
                default:
                    low = middle + 1;
                    break;
            }
        }

        return null;
    }

    /// <summary>How rare a word is: 0 for the most frequent, one more with each doubling of its rank, 15.9 for the last.</summary>
    public float Rarity(int word) => file.Span[rare + word] / RareStep;

    /// <summary>How near two words are in meaning: 1 for the same, 0 for nothing in common, -1 at the least.</summary>
    public float Nearness(int one, int other) => Meaning.Product(Vector(one), Vector(other)) * scales[one] * scales[other];

    /// <summary>The numbers of some words together, each word of length 1; less of each the more they are.</summary>
    public float[] Sum(ReadOnlySpan<int> some)
    {
        var (sum, share) = (new float[Width], 1 / MathF.Sqrt(Math.Max(1, some.Length)));
        foreach (var word in some)
        {
            var numbers = Vector(word);
            for (var n = 0; n < sum.Length; n++)
            {
                sum[n] += numbers[n] * scales[word] * share;
            }
        }

        return sum;
    }

    private ReadOnlySpan<sbyte> Vector(int word) => MemoryMarshal.Cast<byte, sbyte>(file.Span.Slice(vectors + (word * Width), Width));

    private float Scale(int word) => 1 / MathF.Sqrt(Meaning.Product(Vector(word), Vector(word)));

    private ReadOnlySpan<byte> Word(int at) => file.Span[words..][(at == 0 ? 0 : End(at - 1))..End(at)];

    private int End(int word) => Number(Head + (word * sizeof(int)));

    private int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(file.Span[at..]);
}
