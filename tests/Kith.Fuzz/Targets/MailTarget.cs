using Kith.Formats;
using Kith.Formats.Mail;

namespace Kith.Fuzz.Targets;

/// <summary>Whatever the bytes: a mailbox and a message are read to their end, decoded whole, and nothing is thrown.</summary>
public static class MailTarget
{
    private static readonly Limits Tight = Limits.Default with { RecordBytes = 64 << 10, Items = 10_000 };

    /// <summary>Reads the bytes as an mbox and as a single message.</summary>
    public static void Run(ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        foreach (var read in MboxReader.Read(new MemoryStream(copy), "fuzz.mbox", Tight).Concat(EmlReader.Read(new MemoryStream(copy), "fuzz.eml", Tight)))
        {
            if (read.Value is null == read.Problem is null)
            {
                throw new InvalidOperationException("A record is either read or a problem.");
            }
        }
    }
}
