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
        ? new(new Place(path, 0), Texts.ProblemTexts.NoMailbox, Final: true)
        : new(new Place(path, 1), Texts.ProblemTexts.MailPreamble);

    public static Problem NoHeaders(Place place) =>
        new(place, Texts.ProblemTexts.MailNoHeaders);

    public static Problem EndlessHeaders(Place place) =>
        new(place, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.MailHeadersTooLong, MailLimits.HeaderBytes >> 10));

    public static Problem TooMany(Place place, long items) =>
        new(place, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.MailTooMany, items), Final: true);

    public static Problem TooLong(string path, long bytes) =>
        new(new Place(path, 0), string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.MailTooLong, bytes), Final: true);
}
