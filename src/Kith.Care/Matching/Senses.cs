using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Kith.Care;

/// <summary>
/// What needs and offers are about, learned from pairs that belong together: of each sign of a text some numbers, whose sum is near the
/// sum of a text that answers it. The numbers are made by <c>Kith.Bench learn</c> from the subjects and from pairs written for Kith, and
/// come with the program; nothing is learned from a book.
/// </summary>
internal sealed class Senses
{
    private const int Head = 16;

    // A number from -7 to 7 in half a byte.
    private const int Bits = 4;
    private const int Most = 15;
    private const int Middle = 8;

    private const string Resource = "Kith.Care.Matching.Learned.senses.bin";

    private static readonly Lazy<Senses> TheKnown = new(() => new Senses(ShippedMemory.Of(Resource)));

    private readonly ReadOnlyMemory<byte> file;
    private readonly int count;
    private readonly int vectors;
    private readonly float step;

    /// <summary>Those of a file.</summary>
    /// <param name="file">What <see cref="Write"/> wrote.</param>
    public Senses(ReadOnlyMemory<byte> file)
    {
        var head = file.Span;
        (this.file, count, Width, vectors) = (file, BinaryPrimitives.ReadInt32LittleEndian(head), BinaryPrimitives.ReadInt32LittleEndian(head[4..]), BinaryPrimitives.ReadInt32LittleEndian(head[8..]));
        step = BinaryPrimitives.ReadSingleLittleEndian(head[12..]);
    }

    /// <summary>Those that the program brings.</summary>
    public static Senses Known => TheKnown.Value;

    /// <summary>How many numbers a sign.</summary>
    public int Width { get; }

    private ReadOnlySpan<float> Company => MemoryMarshal.Cast<byte, float>(file.Span.Slice(Head, Width * vectors * sizeof(float)));

    private int SignsAt => Head + (Width * vectors * sizeof(float));

    private ReadOnlySpan<uint> Signs => MemoryMarshal.Cast<byte, uint>(file.Span.Slice(SignsAt, count * sizeof(uint)));

    private ReadOnlySpan<byte> Scales => file.Span.Slice(SignsAt + (count * sizeof(uint)), count);

    private ReadOnlySpan<byte> Table => file.Span[^(count * Width / 2)..];

    /// <summary>Where a text stands.</summary>
    public Meaning Of(SenseSigns text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (sum, known) = (new float[Width], 0);
        var signs = Signs;
        var scales = Scales;
        var table = Table;
        foreach (var sign in text.Signs)
        {
            if (signs.BinarySearch(sign) is >= 0 and var row)
            {
                known++;
                var scale = scales[row] * step;
                var two = table.Slice(row * Width / 2, Width / 2);
                for (var n = 0; n < two.Length; n++)
                {
                    sum[2 * n] += ((two[n] & Most) - Middle) * scale;
                    sum[(2 * n) + 1] += ((two[n] >> Bits) - Middle) * scale;
                }
            }
        }

        for (var (n, share) = (0, 1 / MathF.Sqrt(Math.Max(1, known))); n < sum.Length; n++)
        {
            sum[n] *= share;
        }

        if (text.Vectors.Length > 0)
        {
            var shared = WordVectors.Known.Sum(text.Vectors);
            var company = Company;
            for (var (n, at) = (0, 0); n < sum.Length; n++)
            {
                foreach (var number in shared)
                {
                    sum[n] += company[at++] * number;
                }
            }
        }

        return Meaning.Of(sum);
    }

    /// <summary>Writes numbers that were learned, two in a byte: of each sign how large its largest is, and of each number which of fifteen parts of that.</summary>
    /// <param name="signs">The signs, in order.</param>
    /// <param name="table">Of each its numbers.</param>
    /// <param name="company">Of each number those by which a word vector adds to it.</param>
    /// <param name="width">How many numbers a sign; even.</param>
    public static byte[] Write(ReadOnlySpan<uint> signs, ReadOnlySpan<float> table, ReadOnlySpan<float> company, int width)
    {
        var unit = Largest(table) / (Middle - 1) / byte.MaxValue;
        var file = new byte[Head + MemoryMarshal.AsBytes(company).Length + (signs.Length * (sizeof(uint) + 1)) + (table.Length / 2)];
        BinaryPrimitives.WriteInt32LittleEndian(file, signs.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), width);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), company.Length / width);
        BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(12), unit);
        MemoryMarshal.AsBytes(company).CopyTo(file.AsSpan(Head));
        var at = Head + MemoryMarshal.AsBytes(company).Length;
        MemoryMarshal.AsBytes(signs).CopyTo(file.AsSpan(at));
        var scales = file.AsSpan(at + (signs.Length * sizeof(uint)), signs.Length);
        var two = file.AsSpan(^(table.Length / 2)..);
        for (var row = 0; row < signs.Length; row++)
        {
            var numbers = table.Slice(row * width, width);
            scales[row] = (byte)Math.Clamp(MathF.Ceiling(Largest(numbers) / (Middle - 1) / unit), 1, byte.MaxValue);
            for (var n = 0; n < width; n++)
            {
                var part = (int)MathF.Round(numbers[n] / (scales[row] * unit)) + Middle;
                two[((row * width) + n) / 2] |= (byte)(n % 2 == 0 ? part : part << Bits);
            }
        }

        return file;
    }

    private static float Largest(ReadOnlySpan<float> numbers)
    {
        var most = 0f;
        foreach (var number in numbers)
        {
            most = MathF.Max(most, MathF.Abs(number));
        }

        return most;
    }
}
