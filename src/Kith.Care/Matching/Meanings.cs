using System.Numerics;

namespace Kith.Care;

/// <summary>Where texts stand in meaning, as a model tells it that the owner runs (an embedding); the nearer two of them, the likelier the same matter.</summary>
/// <remarks>Kept at a byte a number: of some twenty thousand offers each number counts, and the order stays the same.</remarks>
public sealed class Meaning
{
    private readonly sbyte[] numbers;
    private readonly float length;

    private Meaning(sbyte[] numbers) => (this.numbers, length) = (numbers, MathF.Sqrt(Product(numbers, numbers)));

    /// <summary>How many numbers.</summary>
    public int Width => numbers.Length;

    /// <summary>Nothing at all: near to nothing.</summary>
    public static Meaning None { get; } = new([]);

    /// <summary>Keeps the numbers of a model.</summary>
    /// <param name="numbers">An embedding; of any length. One that is all zero or not finite tells nothing.</param>
    public static Meaning Of(ReadOnlySpan<float> numbers)
    {
        var most = 0f;
        foreach (var number in numbers)
        {
            if (!float.IsFinite(number))
            {
                return None;
            }

            most = MathF.Max(most, MathF.Abs(number));
        }

        if (most == 0)
        {
            return None;
        }

        var kept = new sbyte[numbers.Length];
        for (var n = 0; n < kept.Length; n++)
        {
            kept[n] = (sbyte)MathF.Round(numbers[n] / most * sbyte.MaxValue);
        }

        return new Meaning(kept);
    }

    /// <summary>The cosine of the angle between the two: 1 for the same, 0 when it is another width.</summary>
    public float Nearness(Meaning other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Width == other.Width && Width > 0 ? Product(numbers, other.numbers) / (length * other.length) : 0;
    }

    /// <summary>The sum of the products, number by number; the two have the same width.</summary>
    internal static int Product(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var (sums, at) = (Vector<int>.Zero, 0);
        for (; at + Vector<sbyte>.Count <= one.Length; at += Vector<sbyte>.Count)
        {
            // A product of two bytes has room in a short.
            Vector.Widen(new Vector<sbyte>(one[at..]), out var first, out var second);
            Vector.Widen(new Vector<sbyte>(other[at..]), out var third, out var fourth);
            Vector.Widen(first * third, out var a, out var b);
            Vector.Widen(second * fourth, out var c, out var d);
            sums += a + b + c + d;
        }

        var sum = Vector.Sum(sums);
        for (; at < one.Length; at++)
        {
            sum += one[at] * other[at];
        }

        return sum;
    }
}

/// <summary>What a model told of some texts, weighed by how well it did in its examination.</summary>
/// <param name="model">What the model is called.</param>
/// <param name="exam">How it did.</param>
/// <param name="known">What it told, by text.</param>
public sealed class Meanings(string model, ModelExam exam, IReadOnlyDictionary<string, Meaning> known)
{
    /// <summary>What the model is called.</summary>
    public string Model => model;

    /// <summary>What the model told of a text; null when it was not asked.</summary>
    internal Meaning? Of(string text) => known.GetValueOrDefault(text);

    /// <summary>How near the model puts two, from 0 for strangers to 1, as far as it is believed in this language.</summary>
    internal float Nearness(Meaning one, Meaning other, Tongue tongue) =>
        exam.In(tongue) is { Belief: > 0 } result ? result.Belief * Math.Clamp((one.Nearness(other) - result.Usual) / (1 - result.Usual), 0, 1) : 0;
}
