using System.Buffers;
using System.Globalization;
using System.Text;

namespace Kith.Formats.Lines;

/// <summary>
/// The content lines of a stream, unfolded (RFC 6350, section 3.2; RFC 5545, section 3.1), one at a time and in constant memory.
/// </summary>
/// <remarks>
/// Read as bytes, so that a character folded in its middle comes whole again. Lines end with LF, CRLF, CR or the CR CR LF of careless copies;
/// UTF-16 is recognised. Beyond the standards three things are mended: the soft breaks of quoted-printable (a <c>=</c> at the end), lines broken by mailers
/// without the blank that marks a fold, and quoted-printable torn apart by empty lines.
/// </remarks>
/// <param name="stream">Read from where it stands.</param>
/// <param name="path">As its owner named it.</param>
/// <param name="limits">How much is read.</param>
/// <param name="mend">Whether a line without a name continues the one before it. Not so in calendars: Mozilla's folds them right after the name.</param>
public sealed class ContentLines(Stream stream, string path, Limits limits, bool mend = true)
{
    private static readonly SearchValues<byte> NameBytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._"u8);

    private readonly PhysicalLines physical = new(stream, path, limits);
    private byte[] line = new byte[1024];
    private int length;
    private bool soft;
    private bool? quoted;

    /// <summary>The unfolded line; valid until the next call.</summary>
    public ReadOnlySpan<byte> Current => line.AsSpan(0, length);

    /// <summary>Where the current line began.</summary>
    public Place Place { get; private set; } = new(path, 0);

    /// <summary>Why reading stopped before the end (a limit); null otherwise.</summary>
    public Problem? Stop => stop ?? physical.Stop;

    private Problem? stop;

    /// <summary>Moves to the next line that is not empty; false at the end and when <see cref="Stop"/> says why.</summary>
    public bool Next()
    {
        Clear();
        while (physical.Look() && physical.Line.IsEmpty)
        {
            physical.Drop();
        }

        if (!physical.Look())
        {
            return false;
        }

        Place = new Place(path, physical.Number);
        Take();
        while (Continues())
        {
            Take();
        }

        // An equals sign left at the very end would be a soft break when it is written.
        while (length > 0 && line[length - 1] == (byte)'=' && IsQuotedPrintable())
        {
            length--;
        }

        return Stop is null;
    }

    /// <summary>Moves to the next line that is this one (case and blanks around it do not matter), without unfolding what lies between.</summary>
    public bool Seek(ReadOnlySpan<byte> wanted)
    {
        Clear();
        while (physical.Look())
        {
            if (Ascii.EqualsIgnoreCase(physical.Line.Trim(" \t"u8), wanted))
            {
                Place = new Place(path, physical.Number);
                Take();
                return true;
            }

            physical.Drop();
        }

        return false;
    }

    /// <summary>Where the name (and group) of a line ends; 0 when the line has none.</summary>
    internal static int NameLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExcept(NameBytes);
        return end > 0 && text[end] is (byte)':' or (byte)';' ? end : 0;
    }

    private void Clear()
    {
        length = 0;
        soft = false;
        quoted = null;
    }

    private void Take()
    {
        var next = physical.Line;
        if (length > 0 && !soft && next[0] is (byte)' ' or (byte)'\t')
        {
            next = next[1..];
        }

        if (length + next.Length > limits.LineBytes)
        {
            stop = new Problem(Place, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.LogicalLineTooLong, PhysicalLines.Amount(limits.LineBytes)), Final: true);
            return;
        }

        if (length + next.Length > line.Length)
        {
            Array.Resize(ref line, Math.Max(line.Length * 2, length + next.Length));
        }

        next.CopyTo(line.AsSpan(length));
        length += next.Length;
        physical.Drop();
        soft = length > 0 && line[length - 1] == (byte)'=' && IsQuotedPrintable();
        length -= soft ? 1 : 0;
    }

    private bool Continues()
    {
        var gap = false;
        while (stop is null && physical.Look())
        {
            var next = physical.Line;
            if (!next.IsEmpty)
            {
                return soft ? !IsMarker(next) : Belongs(next, gap);
            }

            // Android closes a value with a soft break and an empty line.
            physical.Drop();
            soft = false;
            gap = true;
        }

        return false;
    }

    private bool Belongs(ReadOnlySpan<byte> next, bool gap)
    {
        if (IsMarker(Current))
        {
            return false;
        }

        if (next[0] is (byte)' ' or (byte)'\t')
        {
            return true;
        }

        return mend && !LooksLikeProperty(next) && (!gap || (next[0] == (byte)'=' && IsQuotedPrintable()));
    }

    // A line may end inside its parameters, hence ";NAME=" counts although no colon is in sight.
    private static bool LooksLikeProperty(ReadOnlySpan<byte> text)
    {
        var end = NameLength(text);
        if (end == 0 || text[end] == (byte)':')
        {
            return end > 0;
        }

        var rest = text[(end + 1)..];
        var word = rest.IndexOfAnyExcept(NameBytes);
        return (word > 0 && rest[word] == (byte)'=') || rest.Contains((byte)':');
    }

    // The lines around a component are short; a longer one is a property of that name, and may be folded.
    private static bool IsMarker(ReadOnlySpan<byte> text) => text.Length <= 64 && (Starts(text, "BEGIN:"u8) || Starts(text, "END:"u8));

    private static bool Starts(ReadOnlySpan<byte> text, ReadOnlySpan<byte> start) =>
        text.Length >= start.Length && Ascii.EqualsIgnoreCase(text[..start.Length], start);

    // Asked only of lines that end with "=", and answered as the property itself will answer.
    private bool IsQuotedPrintable()
    {
        if (quoted is null && NameLength(Current) is var end and > 0 && PropertyReader.Colon(Current, end) is var colon and > 0)
        {
            quoted = colon > end && ParameterText.Read(Encoding.Latin1.GetString(line, end, colon - end)).QuotedPrintable;
        }

        return quoted ?? false;
    }
}
