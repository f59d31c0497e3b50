using System.Numerics;
using Kith.Care;

namespace Kith.Bench;

/// <summary>A text to learn from: the rows of its signs, and its words among the word vectors.</summary>
internal sealed record SenseRows(int[] Rows, int[] Vectors);

/// <summary>
/// Learns numbers for signs so that two texts which belong together are nearer than two which do not: the cosine of each with its own against
/// all others of a batch (InfoNCE; van den Oord et al. 2018), both ways, by Adam (Kingma and Ba 2015). The same texts in the same order make the same numbers.
/// </summary>
internal sealed class Contrast
{
    private const float Rate = 3e-3f;
    private const float Sharpness = 8;
    private const float First = 0.9f;
    private const float Second = 0.999f;

    private readonly uint[] signs;
    private readonly int width;
    private readonly Adaptive table;
    private readonly Adaptive company;
    private readonly int vectors;

    /// <summary>Begins by chance.</summary>
    /// <param name="signs">The signs to learn, in order; others are not looked at.</param>
    /// <param name="width">How many numbers a sign.</param>
    public Contrast(uint[] signs, int width)
    {
        (this.signs, this.width, vectors) = (signs, width, WordVectors.Known.Width);
        (table, company) = (new Adaptive(signs.Length, width), new Adaptive(1, width * vectors));
        var random = new Random(1);
        table.Fill(random, 0.5f / MathF.Sqrt(width));
        company.Fill(random, 1 / MathF.Sqrt(vectors * 3f));
    }

    /// <summary>What was learned so far, as a file.</summary>
    public byte[] Learned => Senses.Write(signs, table.Numbers, company.Numbers, width);

    /// <summary>One step.</summary>
    /// <param name="ones">Texts.</param>
    /// <param name="others">Of each the one that belongs to it.</param>
    /// <param name="left">How much of the way is left, from 1 to 0: the steps become smaller.</param>
    public void Step(IReadOnlyList<SenseRows> ones, IReadOnlyList<SenseRows> others, float left)
    {
        var (first, second) = (new Side(this, ones), new Side(this, others));
        Slopes(first, second);
        first.Return(this);
        second.Return(this);
        table.Take(Rate * left);
        company.Take(Rate * left);
    }

    private static void Slopes(Side left, Side right)
    {
        var count = left.Count;
        var slopes = new float[count * count];
        for (var one = 0; one < count; one++)
        {
            for (var other = 0; other < count; other++)
            {
                slopes[(one * count) + other] = Sharpness * Dot(left.Unit(one), right.Unit(other));
            }
        }

        float[] rows = [.. slopes];
        for (var at = 0; at < count; at++)
        {
            Softmax(rows, at * count, 1, count);
            Softmax(slopes, at, count, count);
        }

        for (var one = 0; one < count; one++)
        {
            for (var other = 0; other < count; other++)
            {
                var slope = Sharpness / count * (rows[(one * count) + other] + slopes[(one * count) + other] - (one == other ? 2 : 0));
                Add(left.Slope(one), right.Unit(other), slope);
                Add(right.Slope(other), left.Unit(one), slope);
            }
        }
    }

    private static void Softmax(float[] numbers, int from, int step, int count)
    {
        var (most, sum) = (float.MinValue, 0f);
        for (var at = 0; at < count; at++)
        {
            most = MathF.Max(most, numbers[from + (at * step)]);
        }

        for (var at = 0; at < count; at++)
        {
            sum += numbers[from + (at * step)] = MathF.Exp(numbers[from + (at * step)] - most);
        }

        for (var at = 0; at < count; at++)
        {
            numbers[from + (at * step)] /= sum;
        }
    }

    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector<float>.Zero;
        for (var at = 0; at < one.Length; at += Vector<float>.Count)
        {
            sum += new Vector<float>(one[at..]) * new Vector<float>(other[at..]);
        }

        return Vector.Sum(sum);
    }

    private static void Add(Span<float> to, ReadOnlySpan<float> what, float times)
    {
        for (var at = 0; at < to.Length; at += Vector<float>.Count)
        {
            (new Vector<float>(to[at..]) + (new Vector<float>(what[at..]) * times)).CopyTo(to[at..]);
        }
    }

    /// <summary>The texts of one side of a batch: where each stands, and which way it should go.</summary>
    private sealed class Side
    {
        private readonly IReadOnlyList<SenseRows> texts;
        private readonly float[][] shared;
        private readonly float[] units;
        private readonly float[] lengths;
        private readonly float[] slopes;
        private readonly int width;

        public Side(Contrast model, IReadOnlyList<SenseRows> texts)
        {
            (this.texts, width) = (texts, model.width);
            (units, slopes, lengths) = (new float[texts.Count * width], new float[texts.Count * width], new float[texts.Count]);
            shared = [.. texts.Select(text => text.Vectors.Length == 0 ? [] : WordVectors.Known.Sum(text.Vectors))];
            for (var at = 0; at < texts.Count; at++)
            {
                var sum = units.AsSpan(at * width, width);
                foreach (var row in texts[at].Rows)
                {
                    Add(sum, model.table.Row(row), Weight(at));
                }

                for (var n = 0; n < width && shared[at].Length > 0; n++)
                {
                    sum[n] += Product(model.company.Numbers.Slice(n * model.vectors, model.vectors), shared[at]);
                }

                lengths[at] = MathF.Max(1e-6f, MathF.Sqrt(Dot(sum, sum)));
                foreach (ref var number in sum)
                {
                    number /= lengths[at];
                }
            }
        }

        public int Count => texts.Count;

        public Span<float> Unit(int at) => units.AsSpan(at * width, width);

        public Span<float> Slope(int at) => slopes.AsSpan(at * width, width);

        // Only what lies across where a text stands turns it.
        public void Return(Contrast model)
        {
            for (var at = 0; at < Count; at++)
            {
                var slope = Slope(at);
                Add(slope, Unit(at), -Dot(slope, Unit(at)));
                foreach (var row in texts[at].Rows)
                {
                    Add(model.table.Slope(row), slope, Weight(at) / lengths[at]);
                }

                for (var n = 0; n < width && shared[at].Length > 0; n++)
                {
                    var turned = model.company.Slope(0).Slice(n * model.vectors, model.vectors);
                    for (var v = 0; v < turned.Length; v++)
                    {
                        turned[v] += slope[n] / lengths[at] * shared[at][v];
                    }
                }
            }
        }

        private float Weight(int at) => 1 / MathF.Sqrt(Math.Max(1, texts[at].Rows.Length));

        private static float Product(ReadOnlySpan<float> one, float[] other)
        {
            var sum = 0f;
            for (var at = 0; at < other.Length; at++)
            {
                sum += one[at] * other[at];
            }

            return sum;
        }
    }

    /// <summary>Numbers in rows, each with a rate of its own; only rows that were touched go on.</summary>
    private sealed class Adaptive(int rows, int width)
    {
        private readonly float[] numbers = new float[rows * width];
        private readonly float[] means = new float[rows * width];
        private readonly float[] squares = new float[rows * width];
        private readonly float[] slopes = new float[rows * width];
        private readonly bool[] isTouched = new bool[rows];
        private readonly List<int> touched = [];
        private int steps;

        public ReadOnlySpan<float> Numbers => numbers;

        public ReadOnlySpan<float> Row(int row) => numbers.AsSpan(row * width, width);

        public void Fill(Random random, float spread)
        {
            for (var at = 0; at < numbers.Length; at++)
            {
                numbers[at] = spread * (float)((random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5) * 2);
            }
        }

        public Span<float> Slope(int row)
        {
            if (!isTouched[row])
            {
                isTouched[row] = true;
                touched.Add(row);
            }

            return slopes.AsSpan(row * width, width);
        }

        public void Take(float rate)
        {
            steps++;
            var (first, second) = (1 - MathF.Pow(First, steps), 1 - MathF.Pow(Second, steps));
            foreach (var row in touched)
            {
                for (var at = row * width; at < (row + 1) * width; at++)
                {
                    means[at] = (First * means[at]) + ((1 - First) * slopes[at]);
                    squares[at] = (Second * squares[at]) + ((1 - Second) * slopes[at] * slopes[at]);
                    numbers[at] -= rate * (means[at] / first) / (MathF.Sqrt(squares[at] / second) + 1e-8f);
                    slopes[at] = 0;
                }

                isTouched[row] = false;
            }

            touched.Clear();
        }
    }
}
