using System.Text.RegularExpressions;
using Xunit;

namespace Kith.Tests.House;

/// <summary>Nothing of Kith but the one dialer opens a connection outwards or starts a program: what people know of each other stays where it is.</summary>
/// <remarks>The database that the owner names is the one exception; Npgsql goes there, and no type of these is needed for it.</remarks>
public sealed class OutwardTests
{
    // A file that must reach out is named here with its reason, and goes through one dialer that checks every address.
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        // The dialer itself: web hooks and a model of the owner's own, which the owner asked for.
        "src/Kith.Hall/Outward/Dialer.cs",
    };

    private static readonly Regex Outward = new(
        @"\b(?:I?HttpClient(?:Factory)?|HttpMessageInvoker|SocketsHttpHandler|HttpClientHandler|Socket|ClientWebSocket|TcpClient|UdpClient|NetworkStream|QuicConnection"
        + @"|WebRequest|HttpWebRequest|WebClient|Dns|SmtpClient|Ping|NamedPipeClientStream|Process\s*\.\s*Start|new\s+Process)\b",
        RegexOptions.NonBacktracking);

    [Fact]
    public void No_source_reaches_outwards() =>
        Rule.Kept(SourceTree.Files("src", ".cs", ".cshtml").Where(path => !Allowed.Contains(path)).SelectMany(path => Reaching(path, SourceTree.Read(path))));

    [Theory]
    [InlineData("using var client = new HttpClient();")]
    [InlineData("var socket = new System.Net.Sockets.Socket(kind, protocol);")]
    [InlineData("await Dns.GetHostAddressesAsync(name);")]
    [InlineData("Process\n    .Start(\"curl\", address);")]
    [InlineData("Say($\"{await new HttpClient().GetStringAsync(address)}\");")]
    public void A_way_outwards_is_refused(string code) => Rule.Broken(Reaching("Bad.cs", code), "Bad.cs");

    [Theory]
    [InlineData("// Another site's name was pointed here (Dns rebinding).")]
    [InlineData("kestrel.ListenAnyIP(port); HttpClientName name; Process.GetCurrentProcess();")]
    public void A_word_that_only_sounds_alike_is_allowed(string code) => Assert.Empty(Reaching("Good.cs", code));

    private static IEnumerable<string> Reaching(string path, string text) =>
        Outward.Matches(Code(text)).Select(match => $"{path} uses {match.Value}, which reaches out of this computer or this program.").Distinct();

    /// <summary>Comments are blanked; the holes of an interpolated string are code, so strings stay.</summary>
    private static string Code(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimStart().StartsWith("//", StringComparison.Ordinal) ? "" : line));
}
