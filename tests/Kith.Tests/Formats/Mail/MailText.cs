using System.Text;
using Kith.Formats;
using Kith.Formats.Mail;
using Xunit;

namespace Kith.Tests.Formats.Mail;

/// <summary>Mailboxes written out in a test, and read through streams that give as little at a time as they like.</summary>
internal static class MailText
{
    public const string Separator = "From ana@home.example Mon Jan  5 10:00:00 2026\n";

    public static IReadOnlyList<Parsed<MailHeaders>> Mbox(string text, Limits? limits = null, int chunk = int.MaxValue) =>
        Mbox(Encoding.UTF8.GetBytes(text), limits, chunk);

    public static IReadOnlyList<Parsed<MailHeaders>> Mbox(byte[] bytes, Limits? limits = null, int chunk = int.MaxValue)
    {
        using var stream = new Trickle(bytes, chunk);
        return [.. MboxReader.Read(stream, "box.mbox", limits ?? Limits.Default)];
    }

    public static Parsed<MailHeaders> Eml(string text, Limits? limits = null, int chunk = int.MaxValue) => Eml(Encoding.UTF8.GetBytes(text), limits, chunk);

    public static Parsed<MailHeaders> Eml(byte[] bytes, Limits? limits = null, int chunk = int.MaxValue)
    {
        using var stream = new Trickle(bytes, chunk);
        return Assert.Single(EmlReader.Read(stream, "one.eml", limits ?? Limits.Default));
    }

    public static MailHeaders Headers(string text) => Eml(text + "\n\nThe body is nobody's business.\n").Value!;

    public static IEnumerable<string> Subjects(IEnumerable<Parsed<MailHeaders>> read) => read.Select(one => one.Value?.Subject ?? "(problem)");

    /// <summary>A stream that gives at most so many bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk));
    }
}
