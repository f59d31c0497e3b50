using System.Text;
using Kith.Formats;
using Kith.Formats.VCard;
using Xunit;

namespace Kith.Tests.Formats.VCard;

/// <summary>Cards from text or bytes, for tests.</summary>
internal static class CardText
{
    public static IReadOnlyList<Parsed<Card>> Read(string text) => [.. CardReader.Read(text, "cards.vcf")];

    public static IReadOnlyList<Parsed<Card>> Read(byte[] bytes, Limits? limits = null) =>
        [.. CardReader.Read(new MemoryStream(bytes), "cards.vcf", limits ?? Limits.Default)];

    /// <summary>One card of these lines in a version.</summary>
    public static Card Of(string version, params string[] lines) =>
        Assert.Single(Read($"BEGIN:VCARD\r\nVERSION:{version}\r\n{string.Join("\r\n", lines)}\r\nEND:VCARD\r\n")).Value!;

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
