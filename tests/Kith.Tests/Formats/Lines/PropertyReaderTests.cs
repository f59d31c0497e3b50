using System.Text;
using Kith.Formats;
using Kith.Formats.Lines;
using Xunit;

namespace Kith.Tests.Formats.Lines;

public sealed class PropertyReaderTests
{
    [Fact]
    public void Quotes_hide_colons_semicolons_and_commas() =>
        Assert.Equal(["a:b;c,d", "e"], Read("ATTENDEE;CN=\"a:b;c,d\",e:mailto:x@x.example").Parameters.Single().Values);

    [Fact]
    public void A_quote_that_does_not_close_ends_at_the_first_colon() => Assert.Equal("value", Read("X;CN=\"open:value").Value);

    [Fact]
    public void Circumflexes_stand_for_what_quotes_cannot_hold() => Assert.Equal("“\"a\n^b^c\"”", Read("X;CN=“^'a^n^^b^c^'”:v").Parameters["cn"]);

    [Theory]
    [InlineData("no colon")]
    [InlineData(":no name")]
    [InlineData("two words: value")]
    [InlineData("NAME;PARAM=x")]
    public void What_is_no_property_is_none(string line) => Assert.Null(new PropertyReader().Read(Encoding.UTF8.GetBytes(line), Encodings.Fallback, out _));

    [Fact]
    public void A_name_may_have_a_group() => Assert.Equal(("item1", "X-ABLabel"), (Read("item1.X-ABLabel:x").Group, Read("item1.X-ABLabel:x").Name));

    [Fact]
    public void Lines_of_any_component_are_given_one_by_one()
    {
        var lines = new ContentLines(new MemoryStream("BEGIN:VEVENT\r\nSUMMARY:long\r\n  title\r\nEND:VEVENT\r\n"u8.ToArray()), "a.ics", Limits.Default);
        var read = new List<(long, string)>();
        while (lines.Next())
        {
            read.Add((lines.Place.Line, Encoding.UTF8.GetString(lines.Current)));
        }

        Assert.Equal([(1, "BEGIN:VEVENT"), (2, "SUMMARY:long title"), (4, "END:VEVENT")], read);
    }

    private static Property Read(string line) => new PropertyReader().Read(Encoding.UTF8.GetBytes(line), Encodings.Fallback, out _)!;
}
