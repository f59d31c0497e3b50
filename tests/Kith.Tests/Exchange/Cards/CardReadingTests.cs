using System.Text;
using Kith.Exchange;
using Kith.Exchange.Cards;
using Kith.Formats;
using Xunit;

namespace Kith.Tests.Exchange.Cards;

public sealed class CardReadingTests
{
    private static readonly PersonDraft Ada = Read(
        "VERSION:3.0", "N:Lovelace;Ada;Augusta;;", "FN:Ada Lovelace", "NICKNAME:Countess", "ORG:Engines Ltd.;Analysis", "TITLE:Analyst", "X-PRONOUNS:she/her",
        "EMAIL;type=WORK:ada@engines.example", "item1.TEL:+44 20 7946 0100", "item1.X-ABLabel:Boat", "X-JABBER:ada@chat.example", "URL:https://ada.example",
        "ADR;type=HOME:;Flat 2;1 Main St;London;;N1;UK", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-10", "item2.X-ABDATE:2010-05-06", "item2.X-ABLabel:Graduation",
        "item3.X-ABRELATEDNAMES:Charles", "item3.X-ABLabel:_$!<Friend>!$_", "CATEGORIES:Choir,myContacts", "NOTE:Likes engines", "TZ:Europe/London", "DEATHDATE:18521127", "UID:urn:uuid:8f4a");

    [Fact]
    public void The_name_comes_in_its_parts() => Assert.Equal(new PersonName("Ada Lovelace", "Lovelace", "Ada", "Augusta"), Ada.Person.Name);

    [Fact]
    public void Ways_to_reach_her_keep_their_labels() =>
        Assert.Equal(
            [(ContactKind.Email, "ada@engines.example", "work"), (ContactKind.Phone, "+44 20 7946 0100", "Boat"), (ContactKind.Url, "https://ada.example", ""), (ContactKind.Handle, "jabber:ada@chat.example", "")],
            Ada.Points.Select(point => (point.Kind, point.Value, point.Label)));

    [Fact]
    public void A_birthday_without_a_year_is_one() => Assert.Contains((OccasionKind.Birthday, "--12-10", ""), Ada.Occasions.Select(day => (day.Kind, day.On.ToString(), day.Text)));

    [Fact]
    public void A_labelled_day_carries_its_label() => Assert.Contains((OccasionKind.Other, "Graduation"), Ada.Occasions.Select(day => (day.Kind, day.Text)));

    [Fact]
    public void The_day_of_death_is_no_occasion() => Assert.Equal((2, "1852-11-27"), (Ada.Occasions.Count, Ada.Person.DiedOn?.ToString()));

    [Fact]
    public void Somebody_related_is_a_fact() => Assert.Equal(("relation", "Friend: Charles"), Ada.Facts.Select(fact => (fact.Kind, fact.Text)).Single());

    [Theory]
    [InlineData("RELATED;TYPE=spouse:Bo", "family", "Spouse: Bo")]
    [InlineData("X-MS-MANAGER:Bo", "work", "Manager: Bo")]
    [InlineData("X-ABRELATEDNAMES:Bo", "relation", "Bo")]
    [InlineData("HOBBY:chess", "interest", "chess")]
    public void What_a_card_knows_of_her_life_is_a_fact(string line, string kind, string text) =>
        Assert.Equal((kind, text), Read("VERSION:4.0", "FN:Ada", line).Facts.Select(fact => (fact.Kind, fact.Text)).Single());

    [Fact]
    public void Categories_are_groups_but_those_that_mean_everybody() => Assert.Equal(["Choir"], Ada.Groups);

    [Fact]
    public void The_rest_of_her_is_there() =>
        Assert.Equal(
            ("Countess", "she/her", "Engines Ltd., Analysis", "Analyst", "Likes engines", "Europe/London", "London"),
            (Ada.Person.Nicknames, Ada.Person.Pronouns, Ada.Person.Organization, Ada.Person.Title, Ada.Person.Note, Ada.Person.Zone, Ada.Addresses.Single().Locality));

    [Theory]
    [InlineData("N:Doe;Jo;;;", "Jo Doe")]
    [InlineData("ORG:Bakery;Counter", "Bakery")]
    [InlineData("NICKNAME:Bear", "Bear")]
    [InlineData("EMAIL:jo@x.example", "jo@x.example")]
    [InlineData("TEL:123", "123")]
    public void Without_a_name_something_stands_in(string line, string name) => Assert.Equal(name, Read("VERSION:3.0", line).Person.FormattedName);

    [Fact]
    public void A_card_of_nobody_is_told() => Assert.Contains("nobody", Assert.Single(File("VERSION:3.0", "NOTE:hm").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_date_that_is_none_is_told() => Assert.Contains("“circa 1800” (birthday) is not a date", Assert.Single(File("VERSION:4.0", "FN:Ada", "BDAY;VALUE=text:circa 1800").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_broken_picture_is_told_and_the_person_read()
    {
        var file = File("VERSION:3.0", "FN:Ada", "PHOTO;ENCODING=b;TYPE=JPEG:AQIDBA==");

        Assert.Equal(("Ada", 1), (file.People.Single().Draft.Person.FormattedName, file.Problems.Count));
    }

    [Fact]
    public void A_group_names_its_members()
    {
        var group = File("VERSION:4.0", "KIND:group", "FN:Choir", "MEMBER:urn:uuid:1", "MEMBER:urn:uuid:2").Groups.Single();

        Assert.Equal(("Choir", "1,2"), (group.Name, string.Join(',', group.Members)));
    }

    [Fact]
    public void Without_a_UID_name_and_first_address_stand_in() => Assert.Equal("jo doe|jo@x.example", File("VERSION:3.0", "FN:Jo  Doé", "EMAIL:Jo@x.example").People.Single().External);

    [Fact]
    public void The_fingerprint_stays_when_only_the_export_is_newer() => Assert.Equal(Fingerprint("REV:20200101T000000Z"), Fingerprint("REV:20260101T000000Z"));

    [Fact]
    public void The_fingerprint_changes_with_what_is_said() => Assert.NotEqual(Fingerprint("NOTE:a"), Fingerprint("NOTE:b"));

    [Fact]
    public void The_fingerprint_is_the_same_on_every_machine() => Assert.Equal(-1483809822009006085, Fingerprint("NOTE:a"));

    private static long Fingerprint(string line) => File("VERSION:3.0", "FN:Ada", line).People.Single().Fingerprint;

    private static PersonDraft Read(params string[] lines) => File(lines).People.Single().Draft;

    private static FileReading File(params string[] lines) =>
        CardReading.Read(new MemoryStream(Encoding.UTF8.GetBytes($"BEGIN:VCARD\r\n{string.Join("\r\n", lines)}\r\nEND:VCARD\r\n")), "cards.vcf", Limits.Default);
}
