using System.Text;

namespace Kith.Formats.Mail;

/// <summary>What begins a message in an mbox: <c>From sender date</c> (RFC 4155, appendix A).</summary>
/// <remarks>
/// A sentence may begin with “From ” too, and programs that do not quote it are met; so the date is asked for: a day of the week,
/// right after it a month or a day of the month, and after these an hour and a year of four digits. That takes in asctime's form,
/// Takeout's (with an offset), Thunderbird's (<c>From - Mon Jan …</c>), pipermail's (<c>From ana at home.example  Mon …</c>) and RFC 5322's.
/// </remarks>
internal static class MboxSeparator
{
    /// <summary>No separator is longer.</summary>
    public const int MostBytes = 1024;

    private static readonly byte[][] Weekdays = [.. "Mon Tue Wed Thu Fri Sat Sun".Split(' ').Select(Encoding.ASCII.GetBytes)];
    private static readonly byte[][] Months = [.. "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".Split(' ').Select(Encoding.ASCII.GetBytes)];

    /// <summary>Whether a line, with or without its end, begins a message.</summary>
    public static bool Is(ReadOnlySpan<byte> line)
    {
        if (line.Length > MostBytes || !line.StartsWith("From "u8))
        {
            return false;
        }

        line = line[5..].TrimEnd("\r\n "u8);
        while (!line.IsEmpty)
        {
            var word = Word(ref line);
            if (IsOneOf(Weekdays, word) && IsDateAfterWeekday(line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDateAfterWeekday(ReadOnlySpan<byte> rest)
    {
        var first = Word(ref rest);
        if (!IsOneOf(Months, first) && !(first.Length <= 2 && IsNumber(first)))
        {
            return false;
        }

        var (hour, year) = (false, false);
        while (!rest.IsEmpty)
        {
            var word = Word(ref rest);
            hour |= word.Length >= 5 && word[2] == ':' && IsNumber(word[..2]) && IsNumber(word[3..5]);
            year |= word.Length == 4 && IsNumber(word);
        }

        return hour && year;
    }

    private static ReadOnlySpan<byte> Word(ref ReadOnlySpan<byte> line)
    {
        line = line.TrimStart((byte)' ');
        var space = line.IndexOf((byte)' ');
        var word = space < 0 ? line : line[..space];
        line = space < 0 ? [] : line[(space + 1)..];
        return word.TrimEnd((byte)',');
    }

    private static bool IsOneOf(byte[][] names, ReadOnlySpan<byte> word)
    {
        foreach (var name in names)
        {
            if (word.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<byte> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
