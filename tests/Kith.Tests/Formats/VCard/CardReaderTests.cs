using System.Text;
using Kith.Formats;
using Kith.Formats.VCard;
using Xunit;

namespace Kith.Tests.Formats.VCard;

public sealed class CardReaderTests
{
    [Fact]
    public void A_character_folded_in_its_middle_comes_whole()
    {
        byte[] bytes = [.. "BEGIN:VCARD\nVERSION:3.0\nFN:Zo"u8, 0xC3, .. "\r\n "u8, 0xAB, .. "\nEND:VCARD\n"u8];

        Assert.Equal("Zoë", Assert.Single(CardText.Read(bytes)).Value!.FormattedName);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\r\r\n")]
    public void Lines_end_as_programs_end_them(string end)
    {
        var card = Assert.Single(CardText.Read(Encoding.UTF8.GetBytes($"BEGIN:VCARD{end}VERSION:3.0{end}FN:A{end} da{end}NOTE:x{end}END:VCARD{end}"))).Value!;

        Assert.Equal(["3.0", "Ada", "x"], card.Properties.Select(property => property.Value));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Byte_order_marks_are_understood(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        var card = Assert.Single(CardText.Read([.. encoding.Preamble, .. encoding.GetBytes("BEGIN:VCARD\nFN:Jürgen 🎻\nEND:VCARD\n")])).Value!;

        Assert.Equal("Jürgen 🎻", card.FormattedName);
    }

    [Fact]
    public void Bytes_that_are_not_Utf8_and_declare_nothing_are_read_as_windows_1252() =>
        Assert.Equal("Söhne", Assert.Single(CardText.Read(CardText.Latin("BEGIN:VCARD\nFN:S\u00F6hne\nEND:VCARD\n"))).Value!.FormattedName);

    [Fact]
    public void Bytes_that_declare_nothing_are_read_in_the_charset_the_card_declares_elsewhere() =>
        Assert.Equal(
            "Київ",
            Assert.Single(CardText.Read([.. "BEGIN:VCARD\nVERSION:2.1\nFN:"u8, 0xCA, 0xE8, 0xBF, 0xE2, .. "\nLABEL;CHARSET=Windows-1251;QUOTED-PRINTABLE:=CA\nEND:VCARD\n"u8])).Value!.FormattedName);

    [Fact]
    public void A_declared_charset_is_used() =>
        Assert.Equal("Straße", Assert.Single(CardText.Read(CardText.Latin("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1:Stra\u00DFe\nEND:VCARD\n"))).Value!.FormattedName);

    [Fact]
    public void Quoted_printable_is_decoded_over_its_soft_breaks() =>
        Assert.Equal("Lämmerweg 12\n98765 Kleindorf", CardText.Of("2.1", "LABEL;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:L=E4mmerweg 12=0D=0A=", "98765 Kleindorf").Text("LABEL"));

    [Fact]
    public void Quoted_printable_torn_by_an_empty_line_is_mended() =>
        Assert.Equal("ää", CardText.Of("2.1", "NOTE;ENCODING=QUOTED-PRINTABLE:=C3=A4=C3=", "", "=A4").Text("NOTE"));

    [Fact]
    public void A_soft_break_before_an_empty_line_ends_the_value() =>
        Assert.Equal(["a", "b"], CardText.Of("2.1", "NOTE;ENCODING=QUOTED-PRINTABLE:a=", "", "FN:b").Properties.Skip(1).Select(property => property.Plain));

    [Fact]
    public void A_line_broken_without_the_blank_belongs_to_the_one_before() =>
        Assert.Equal("/9j/4AAQ/2Q==", CardText.Of("3.0", "PHOTO;ENCODING=b:/9j/", "4AAQ", "/2Q==", "FN:x").First("PHOTO")!.Value);

    [Fact]
    public void A_fold_inside_the_parameters_is_no_broken_line()
    {
        var card = CardText.Of("4.0", "FN:Ada", "ADR;LABEL=\"1 Main St^nLondon, United Kingdom of Great Britain and Northern", "  Ireland\":;;1 Main St;London;;;");

        Assert.Equal("1 Main St\nLondon, United Kingdom of Great Britain and Northern Ireland", card.Addresses.Single().Address.Envelope);
    }

    [Fact]
    public void Text_around_cards_is_passed_over()
    {
        var read = CardText.Read("Dear Ana,\n\n  here they are:\nBEGIN:VCARD\nFN:Mia\nEND:VCARD\nand\n begin:vcard \nFN:Ivo\nend:vcard\nYours");

        Assert.Equal(["Mia", "Ivo"], read.Select(parsed => parsed.Value!.FormattedName));
    }

    [Fact]
    public void A_file_without_a_card_is_refused_with_a_sentence() =>
        Assert.StartsWith("There is no card in this file", Assert.Single(CardText.Read("hello")).Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_card_that_does_not_end_is_read_and_explained()
    {
        var read = CardText.Read("BEGIN:VCARD\nFN:Mia\nBEGIN:VCARD\nFN:Ivo\nEND:VCARD\n");

        Assert.Equal(["Mia", null, "Ivo"], read.Select(parsed => parsed.Value?.FormattedName));
        Assert.Contains("no END:VCARD", read[1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_no_property_is_left_out_and_told()
    {
        var read = CardText.Read("BEGIN:VCARD\nFN:Mia\n\nnonsense\nNOTE:x\nEND:VCARD\n");

        Assert.Equal(["Mia", "x"], read[0].Value!.Properties.Select(property => property.Value));
        Assert.Equal(4, read[1].Place.Line);
    }

    [Theory]
    [InlineData("AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN:Jeeves\r\nEND:VCARD")]
    [InlineData("AGENT:BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Jeeves\r\nEND:VCARD")]
    [InlineData("AGENT:BEGIN:VCARD\\nFN:Jeeves\\nEND:VCARD\\n")]
    public void The_card_of_an_agent_lies_inside(string agent)
    {
        var card = CardText.Of("2.1", agent, "FN:Bertie");

        Assert.Equal(("Bertie", "Jeeves"), (card.FormattedName, card.Agent?.FormattedName));
    }

    [Fact]
    public void Versions_mix_in_one_file() =>
        Assert.Equal(
            [CardVersion.V21, CardVersion.V30, CardVersion.V40, CardVersion.V21],
            CardText.Read("BEGIN:VCARD\nVERSION:2.1\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nEND:VCARD\nBEGIN:VCARD\nTEL;HOME:1\nEND:VCARD\n").Select(parsed => parsed.Value!.Version));

    [Fact]
    public void A_line_beyond_its_limit_stops_the_reading_with_a_sentence() => Stops("NOTE:" + new string('x', 200), new Limits { LineBytes = 100 }, "line is longer than 100 bytes");

    [Fact]
    public void Folded_lines_count_together() => Stops("NOTE:" + string.Join("\n ", Enumerable.Repeat(new string('x', 50), 4)), new Limits { LineBytes = 100 }, "line is longer than 100 bytes");

    [Fact]
    public void A_card_beyond_its_limit_stops_the_reading() => Stops(string.Join('\n', Enumerable.Repeat("NOTE:" + new string('x', 50), 4)), new Limits { RecordBytes = 150 }, "larger than 150 bytes");

    [Fact]
    public void A_file_beyond_its_limit_stops_the_reading() => Stops("FN:x", new Limits { FileBytes = 20 }, "larger than 20 bytes");

    [Fact]
    public void Cards_in_cards_beyond_the_limit_stop_the_reading() => Stops(string.Concat(Enumerable.Repeat("AGENT:\nBEGIN:VCARD\n", 40)), Limits.Default, "more than 16 deep");

    [Fact]
    public void Cards_beyond_their_number_stop_the_reading() => Stops("END:VCARD\nBEGIN:VCARD\nFN:x\nEND:VCARD\nBEGIN:VCARD", new Limits { Items = 1 }, "more than 1 cards");

    [Fact]
    public void Properties_beyond_their_number_stop_the_reading() => Stops(string.Concat(Enumerable.Repeat("N:x\n", 10_001)), Limits.Default, "more than 10000 properties");

    private static void Stops(string lines, Limits limits, string sentence)
    {
        var problem = CardText.Read(Encoding.UTF8.GetBytes($"BEGIN:VCARD\n{lines}\nEND:VCARD\n"), limits)[^1].Problem;

        Assert.True(problem is { Final: true } && problem.Message.Contains(sentence, StringComparison.Ordinal), $"“{problem?.Message}” is final and says “{sentence}”");
    }
}
