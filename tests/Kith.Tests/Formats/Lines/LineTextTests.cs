using CsCheck;
using Kith.Formats.Lines;
using Xunit;

namespace Kith.Tests.Formats.Lines;

public sealed class LineTextTests
{
    [Theory]
    [InlineData("a\\nb\\Nc", "a\nb\nc")]
    [InlineData("a\\,b\\;c\\\\d", "a,b;c\\d")]
    [InlineData("\\\\n", "\\n")]
    [InlineData("http\\://x.example \\\"quoted\\\"", "http://x.example \"quoted\"")]
    [InlineData("C:\\temp", "C:\\temp")]
    [InlineData("ends with \\", "ends with \\")]
    public void Escapes_are_resolved(string value, string text) => Assert.Equal(text, LineText.Unescape(value));

    [Fact]
    public void In_the_old_version_a_backslash_is_a_backslash() => Assert.Equal("\\\\server; \\share", LineText.UnescapeLoosely("\\\\server\\; \\share"));

    [Fact]
    public void What_was_escaped_is_the_same_text_again() =>
        Gen.Char["ab\\,;:\n\""].Array[0, 30].Select(letters => new string(letters)).Sample(text => LineText.Unescape(LineText.Escape(text)) == text);

    [Fact]
    public void Escaped_pieces_come_apart_at_the_separators_alone() =>
        Gen.Char["ab\\,;\n"].Array[0, 8].Select(letters => new string(letters)).Array[1, 5]
            .Sample(pieces => LineText.Split(string.Join(';', pieces.Select(LineText.Escape)), ';').Select(LineText.Unescape).SequenceEqual(pieces));
}
