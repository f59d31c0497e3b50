using System.Text;
using CsCheck;
using Kith.Formats.Lines;
using Kith.Formats.VCard;
using Xunit;

namespace Kith.Tests.Formats.VCard;

public sealed class CardWriterTests
{
    private static readonly Gen<string> Words = Gen.Char["abcxyzÄßéЖ好🎻 \t;,:=\\\"^'.-nNENDB0\u00A0\u2028"].Array[0, 120].Select(letters => WellFormed(new string(letters)));

    private static readonly Gen<Parameter> Named = Gen.Select(Gen.OneOf("TYPE", "X-A", "LABEL", "PREF"), Words.Select(word => word.Replace('\t', ' ')).Array[1, 3], (name, values) => new Parameter(name, values));

    private static readonly Gen<Parameter> Bare = Gen.Select(Gen.OneOf("HOME", "PREF", "x=y", "INTERNET"), word => new Parameter(null, word));

    [Theory]
    [InlineData("3.0")]
    [InlineData("4.0")]
    public void What_is_written_is_read_again_just_so(string version) => Comes_back(version, Gen.OneOf(Named, Named, Bare), Words);

    [Fact]
    public void A_card_of_the_old_version_is_read_again_just_so() => Comes_back("2.1", Gen.OneOf(Named, Bare), Words);

    [Fact]
    public void Quoted_printable_is_read_again_just_so() =>
        Comes_back("2.1", Gen.Const(new Parameter("ENCODING", "QUOTED-PRINTABLE")), Gen.OneOf(Words, Words.Select(word => word + "\nEND:VCARD")).Select(QuotedPrintable.Encode));

    [Fact]
    public void Base64_is_read_again_just_so() =>
        Comes_back("2.1", Gen.Const(new Parameter("ENCODING", "BASE64")), Gen.Byte.Array[0, 300].Select(Convert.ToBase64String));

    [Theory]
    [InlineData(CardVersion.V30)]
    [InlineData(CardVersion.V40)]
    public void No_line_is_longer_than_75_octets(CardVersion version)
    {
        var written = CardWriter.Write(CardText.Of("3.0", "FN:" + string.Concat(Enumerable.Repeat("好🎻é", 60))), version);

        Assert.All(written.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public void No_fold_falls_inside_a_character() =>
        Assert.All(CardText.Of("3.0", "NOTE:" + string.Concat(Enumerable.Repeat("x🎻", 80))).ToString().Split("\r\n"), line => Assert.Equal(line, WellFormed(line)));

    [Fact]
    public void An_old_card_becomes_a_new_one()
    {
        var card = CardText.Of("2.1", "N;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg", "TEL;HOME;PREF:1", "NOTE:a, b\\server", "PHOTO;JPEG;ENCODING=BASE64:AQID").As(CardVersion.V40);

        Assert.Equal(
            ["VERSION:4.0", "FN:Jörg Müller", "N:Müller;Jörg", "TEL;TYPE=HOME;PREF=1:1", "NOTE:a\\, b\\\\server", "PHOTO:data:image/jpeg;base64,AQID"],
            card.ToString().Split("\r\n")[1..^2]);
    }

    [Fact]
    public void A_new_card_becomes_one_that_phones_read()
    {
        var card = CardText.Of("4.0", "KIND:group", "MEMBER:urn:uuid:1", "BDAY:--0229", "PHOTO:data:image/png;base64,AQID", "EMAIL;PREF=1:a@x.example").As(CardVersion.V30);

        Assert.Equal(
            ["VERSION:3.0", "FN:a@x.example", "N:;a@x.example;;;", "X-ADDRESSBOOKSERVER-KIND:group", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "PHOTO;ENCODING=b;TYPE=PNG:AQID", "EMAIL;TYPE=pref:a@x.example"],
            card.ToString().Split("\r\n")[1..^2]);
    }

    [Fact]
    public void The_printed_form_of_an_address_becomes_a_parameter() =>
        Assert.Equal(["ADR;TYPE=WORK;LABEL=1 Road^nTown:;;1 Road;Town;;;", "LABEL;TYPE=HOME:alone"], Said(CardText.Of("3.0", "FN:x", "N:x", "ADR;TYPE=WORK:;;1 Road;Town;;;", "LABEL;TYPE=WORK:1 Road\\nTown", "LABEL;TYPE=HOME:alone").As(CardVersion.V40))[3..]);

    [Fact]
    public void The_printed_form_of_an_address_becomes_a_property() =>
        Assert.Equal(["ADR;TYPE=WORK:;;1 Road;Town;;;", "LABEL;TYPE=WORK:1 Road\\nTown"], Said(CardText.Of("4.0", "FN:x", "N:x", "ADR;TYPE=WORK;LABEL=1 Road^nTown:;;1 Road;Town;;;").As(CardVersion.V30))[3..]);

    [Fact]
    public void A_bare_BASE64_of_Apple_does_not_stay_beside_a_data_URI() =>
        Assert.Equal("PHOTO:data:;base64,AQID", Said(CardText.Of("3.0", "FN:x", "PHOTO;BASE64:AQID").As(CardVersion.V40))[^1]);

    [Fact]
    public void A_card_of_an_address_alone_gets_the_names_its_version_demands() =>
        Assert.Equal(["VERSION:3.0", "FN:a@x.example", "N:;a@x.example;;;", "EMAIL;TYPE=PREF:a@x.example"], Said(CardText.Of("2.1", "EMAIL;PREF:a@x.example").As(CardVersion.V30)));

    [Fact]
    public void The_nested_card_of_an_agent_becomes_text() =>
        Assert.Equal("Jeeves", CardText.Of("2.1", "FN:Bertie", "AGENT:", "BEGIN:VCARD", "VERSION:2.1", "FN:Jeeves", "END:VCARD").As(CardVersion.V30).Agent!.FormattedName);

    private static string[] Said(Card card) => card.ToString().Split("\r\n")[1..^2];

    private static void Comes_back(string version, Gen<Parameter> parameters, Gen<string> values) =>
        Gen.Select(Gen.OneOf<string?>(null, "item1"), Gen.OneOf("FN", "NOTE", "X-ABLabel", "ADR", "X-LONG-NAME-OF-SOME-PROGRAM"), parameters.Array[0, 3], values)
            .Select((group, name, given, value) => new Property(group, name, new Parameters(given.Where(one => one.Name is null || given.Length > 0)), value))
            .Array[0, 6]
            .Sample(properties =>
            {
                var card = new Card([new Property("VERSION", version), .. properties]);
                return Assert.Single(CardText.Read(card.ToString())).Value!.Equals(card);
            });

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace("\uFFFD", "", StringComparison.Ordinal);
}
