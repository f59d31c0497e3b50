using System.Text;

namespace Kith.Fuzz;

/// <summary>Makes one hostile input of honest ones: the same for the same seed and number, so that a crash can be had again.</summary>
public sealed class Mutation(IReadOnlyList<byte[]> seeds, int seed)
{
    private const int MostBytes = 256 * 1024;

    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "\r\n", "\n", "\r", "\r\n ", "\n\t", ":", ";", ",", "\"", "\\", "\\n", "=", "=\r\n", "=3D", "=?utf-8?q?", "?=", "=?x?B?",
            "BEGIN:VCARD\r\n", "END:VCARD\r\n", "VERSION:2.1\r\n", "VERSION:4.0\r\n", "ENCODING=QUOTED-PRINTABLE", "CHARSET=", "item1.", "PHOTO:data:",
            "BEGIN:VCALENDAR\r\n", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "RRULE:FREQ=SECONDLY\r\n", "DTSTART:", "DTSTART;TZID=", "99991231T235959Z", "00000000",
            "\nFrom ", "From: ", "Date: ", "Content-Type: multipart/mixed; boundary=", "--", "<", ">", "@", "PK\u0003\u0004", "%00", "-0229", "2147483648", "9999999999999999999",
        }.Select(Encoding.UTF8.GetBytes),
        [0], [0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ];

    /// <summary>The n-th input; the first ones are the seeds as they are.</summary>
    public byte[] Input(int number)
    {
        if (number < seeds.Count)
        {
            return seeds[number];
        }

        var dice = new Random(HashCode(seed, number));
        var input = seeds[dice.Next(seeds.Count)];
        for (var left = 1 << dice.Next(6); left > 0; left--)
        {
            input = Change(dice, input);
        }

        return input;
    }

    private byte[] Change(Random dice, byte[] input)
    {
        var (from, to) = Range(dice, input.Length);
        return dice.Next(9) switch
        {
            0 when input.Length > 0 => Flip(dice, input),
            1 => [.. input[..from], .. input[to..]],
            2 => [.. input[..to], .. input[from..to], .. input[to..]],
            3 => Repeat(input[from..Math.Min(to, from + 64)], 1 << dice.Next(13), input, from),
            4 => input[..from],
            5 => Splice(dice, input[..from]),
            6 => [.. input[..from], (byte)dice.Next(256), .. input[from..]],
            _ => [.. input[..from], .. Words[dice.Next(Words.Length)], .. input[(dice.Next(2) == 0 ? from : to)..]],
        };
    }

    private static byte[] Flip(Random dice, byte[] input)
    {
        var copy = input.ToArray();
        copy[dice.Next(copy.Length)] ^= (byte)(1 << dice.Next(8));
        return copy;
    }

    private static byte[] Repeat(byte[] piece, int times, byte[] input, int at) =>
        piece.Length * times + input.Length > MostBytes
            ? input
            : [.. input[..at], .. Enumerable.Repeat(piece, times).SelectMany(bytes => bytes), .. input[at..]];

    private byte[] Splice(Random dice, byte[] head)
    {
        var other = seeds[dice.Next(seeds.Count)];
        var joined = new byte[Math.Min(MostBytes, head.Length + other.Length)];
        head.AsSpan(0, Math.Min(head.Length, joined.Length)).CopyTo(joined);
        other.AsSpan(0, joined.Length - Math.Min(head.Length, joined.Length)).CopyTo(joined.AsSpan(Math.Min(head.Length, joined.Length)));
        return joined;
    }

    private static (int From, int To) Range(Random dice, int length)
    {
        var from = dice.Next(length + 1);
        var longest = dice.Next(3) == 0 ? length : Math.Min(length, from + 32);
        return (from, dice.Next(from, Math.Max(from, longest) + 1));
    }

    // Not System.HashCode, which differs from process to process.
    private static int HashCode(int seed, int number) => unchecked((seed * 397) ^ (number * (int)2_654_435_761));
}
