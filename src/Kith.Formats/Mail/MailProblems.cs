using System.Globalization;

namespace Kith.Formats.Mail;

/// <summary>How much of one message is taken in.</summary>
internal static class MailLimits
{
    /// <summary>Bytes of the headers of one message. Servers refuse far less (Postfix: 100 KB).</summary>
    public const int HeaderBytes = 1 << 20;
}

/// <summary>What can be wrong with a mailbox, in sentences.</summary>
internal static class MailProblems
{
    public static Problem Junk(string path, bool nothingElse) => nothingElse
        ? new(new Place(path, 0), "This is no mailbox: no line “From sender date” begins a message in it. If it is a single message, name it with .eml.", Final: true)
        : new(new Place(path, 1), "The text before the first message is no message and was passed over.");

    public static Problem NoHeaders(Place place) =>
        new(place, "This message has no headers, so nobody can say who wrote it; it was passed over.");

    public static Problem EndlessHeaders(Place place) =>
        new(place, $"The headers of this message are longer than {MailLimits.HeaderBytes >> 10} KB, which no mail program writes; it was passed over.");

    public static Problem TooMany(Place place, long items) =>
        new(place, string.Create(CultureInfo.InvariantCulture, $"This file has more than {items} messages; the rest was not read. Split the file, or raise the limit."), Final: true);

    public static Problem TooLong(string path, long bytes) =>
        new(new Place(path, 0), string.Create(CultureInfo.InvariantCulture, $"This file is longer than {bytes} bytes; the rest was not read. Split the file, or raise the limit."), Final: true);
}
