using Kith.Formats.VCard;
using Xunit;

namespace Kith.Tests.Formats.VCard;

public sealed class CardFieldTests
{
    private static readonly Card Apple = CardText.Of(
        "3.0",
        "N:Lovelace;Ada;Augusta,King;;ing. jr,M.Sc.",
        "FN:Ada Lovelace",
        "TEL;type=CELL;type=VOICE;type=pref:+1 555 0100",
        "item1.TEL:+1 555 0111",
        "item1.X-ABLabel:Boat",
        "item2.URL;type=pref:https\\://ada.example",
        "item2.X-ABLabel:_$!<HomePage>!$_",
        "item3.X-ABRELATEDNAMES:Charles",
        "item3.X-ABLabel:_$!<Friend>!$_",
        "item5.ADR;type=HOME;type=pref:;Flat 2;1 Main St\\nNorth;London;;N1;UK",
        "item5.X-ABADR:gb",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-10",
        "item4.X-ABDATE:2010-05-06",
        "item4.X-ABLabel:Graduation",
        "X-SOCIALPROFILE;type=twitter:https://x.example/ada",
        "IMPP;X-SERVICE-TYPE=Jabber;type=HOME:xmpp:ada@chat.example",
        "X-PHONETIC-FIRST-NAME:Ay-da",
        "NICKNAME:Ada\\, Countess,Enchantress",
        "ORG:Engines Ltd.;Analysis",
        "UID:urn:uuid:8f4a");

    [Fact]
    public void Several_names_in_a_part_are_kept_apart_from_escaped_commas() => Assert.Equal(new CardName("Lovelace", "Ada", "Augusta King", "", "ing. jr, M.Sc."), Apple.Name);

    [Fact]
    public void The_owners_label_goes_before_the_type() => Assert.Equal(["cell", "Boat"], Apple.Phones.Select(phone => phone.Label));

    [Fact]
    public void A_sentinel_label_is_read_as_its_word() => Assert.Equal("HomePage", Apple.Urls.Single().Label);

    [Fact]
    public void Escaped_colons_are_colons() => Assert.Equal("https://ada.example", Apple.Urls.Single().Text);

    [Fact]
    public void A_related_name_takes_its_kind_from_the_label() => Assert.Equal(("friend", "Charles"), Apple.Relations.Select(relation => (relation.Kind, relation.Text)).Single());

    [Fact]
    public void An_address_in_a_group_is_found() => Assert.Equal(("home", "1 Main St\nNorth", "London"), Apple.Addresses.Select(pair => (pair.Address.Label, pair.Address.Street, pair.Address.Locality)).Single());

    [Fact]
    public void A_labelled_day_is_a_day() => Assert.Contains(("Graduation", new CardDate(2010, 5, 6)), Apple.Days.Select(day => (day.Kind, day.Date)));

    [Fact]
    public void Handles_name_their_network() => Assert.Equal([("twitter", "https://x.example/ada"), ("jabber", "ada@chat.example")], Apple.Handles.Select(handle => (handle.Network, handle.Name)));

    [Fact]
    public void Escaped_commas_do_not_part_nicknames() => Assert.Equal(["Ada, Countess", "Enchantress"], Apple.Nicknames);

    [Fact]
    public void The_urn_is_taken_off_the_identity() => Assert.Equal("8f4a", Apple.Uid);

    [Theory]
    [InlineData("GENDER:m;he/him", "M", "he/him")]
    [InlineData("GENDER:;grrrl", "", "grrrl")]
    [InlineData("GENDER:F", "F", "")]
    public void Sex_and_gender_are_told_apart(string line, string sex, string identity) => Assert.Equal((sex, identity), CardText.Of("4.0", line).Gender);

    [Fact]
    public void Bare_types_are_types() => Assert.Equal(["home", "pref"], Card.TypesOf(CardText.Of("2.1", "TEL;HOME;PREF;QUOTED-PRINTABLE:1").First("TEL")!));

    [Fact]
    public void The_preferred_address_comes_first() => Assert.Equal(["b@x.example", "a@x.example"], CardText.Of("4.0", "EMAIL;PREF=2:a@x.example", "EMAIL;PREF=1:mailto:b@x.example").Emails.Select(email => email.Text));

    [Fact]
    public void A_label_property_belongs_to_the_address_of_the_same_types() => Assert.Equal("1 Road\nTown", CardText.Of("2.1", "ADR;WORK:;;1 Road;Town;;;", "LABEL;HOME:no", "LABEL;WORK;ENCODING=QUOTED-PRINTABLE:1 Road=0D=0ATown").Addresses.Single().Address.Envelope);

    [Fact]
    public void A_group_of_Apples_is_a_group()
    {
        var group = CardText.Of("3.0", "FN:Choir", "X-ADDRESSBOOKSERVER-KIND:group", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:2");

        Assert.True(group.IsGroup);
        Assert.Equal(["1", "2"], group.Members);
    }

    [Theory]
    [InlineData("BDAY:19850412", "19850412")]
    [InlineData("BDAY:1985-04-12", "19850412")]
    [InlineData("BDAY:1985-04-12T00:00:00Z", "19850412")]
    [InlineData("BDAY:1985-04", "1985-04")]
    [InlineData("BDAY:1985", "1985")]
    [InlineData("BDAY:--0412", "--0412")]
    [InlineData("BDAY:--04-12", "--0412")]
    [InlineData("BDAY:--04", "--04")]
    [InlineData("BDAY:--0229", "--0229")]
    [InlineData("BDAY:0000-12-10", "--1210")]
    [InlineData("BDAY:1604-12-10", "--1210")]
    [InlineData("BDAY;X-APPLE-OMIT-YEAR=\"1604\":1604-02-29", "--0229")]
    [InlineData("BDAY;X-APPLE-OMIT-YEAR=1900:1900-12-10", "--1210")]
    [InlineData("BDAY;X-FM-NO-MONTH=1;X-FM-NO-DAY=1:1980-01-01", "1980")]
    [InlineData("BDAY;X-FM-NO-DAY=1:1980-03-01", "1980-03")]
    [InlineData("BDAY;VALUE=date:1980/3/2", "19800302")]
    [InlineData("BDAY:12.04.1985", "19850412")]
    [InlineData("BDAY;ENCODING=QUOTED-PRINTABLE:1985=2D04=2D12", "19850412")]
    public void A_birthday_is_read_with_what_is_known_of_it(string line, string date) => Assert.Equal(date, CardText.Of("3.0", line).Days.Single().Date.ToString());

    [Theory]
    [InlineData("BDAY;VALUE=text:circa 1800")]
    [InlineData("BDAY:19723101")]
    [InlineData("BDAY:0000-00-00")]
    [InlineData("BDAY:1985-02-29")]
    [InlineData("BDAY:---12")]
    public void What_is_no_date_is_given_as_text(string line)
    {
        var card = CardText.Of("4.0", line);

        Assert.Empty(card.Days);
        Assert.Single(card.UnreadDays);
    }

    [Theory]
    [InlineData("PHOTO;ENCODING=b;TYPE=JPEG:AQID")]
    [InlineData("PHOTO;ENCODING=BASE64;JPEG: AQ ID")]
    [InlineData("PHOTO;BASE64:\r\n  AQ\r\n  ID\r\n")]
    [InlineData("PHOTO:data:image/jpeg;base64,AQID")]
    [InlineData("PHOTO;VALUE=uri:data:image/png;base64\\,AQID")]
    public void A_picture_in_the_card_is_given_as_bytes(string lines) => Assert.Equal([1, 2, 3], CardText.Of("3.0", lines.Split("\r\n")).Photo!.Bytes!);

    [Theory]
    [InlineData("PHOTO;ENCODING=b:AQID", 3)]
    [InlineData("PHOTO;ENCODING=b:AQI=", 2)]
    [InlineData("PHOTO;ENCODING=b:AQI", 2)]
    [InlineData("PHOTO;ENCODING=b:AQ", 1)]
    [InlineData("PHOTO:data:image/jpeg;base64,AQ%3D%3D", 1)]
    public void A_picture_that_lost_its_padding_is_read_to_its_last_byte(string line, int length) =>
        Assert.Equal(new byte[] { 1, 2, 3 }[..length], CardText.Of("3.0", line).Photo!.Bytes!);

    [Theory]
    [InlineData("AQIDB")]
    [InlineData("A")]
    [InlineData("AQ_D")]
    [InlineData("====")]
    public void A_picture_torn_inside_a_character_has_no_bytes(string value) => Assert.Null(CardText.Of("3.0", $"PHOTO;ENCODING=b:{value}").Photo!.Bytes);

    [Fact]
    public void A_picture_elsewhere_is_given_as_its_address() => Assert.Equal("https://x.example/p.jpg", CardText.Of("3.0", "PHOTO;VALUE=uri:https://x.example/p.jpg").Photo!.Uri);
}
