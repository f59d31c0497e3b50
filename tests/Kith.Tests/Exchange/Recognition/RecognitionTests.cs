using Kith.Exchange;
using Kith.Formats;
using Xunit;

namespace Kith.Tests.Exchange;

/// <summary>Who is known again, who is asked about, and who is left in peace.</summary>
public sealed class RecognitionTests
{
    private static readonly RosterEntry Ana = new(Id<Person>.New(), "Ana Kovač")
    {
        Given = "Ana", Family = "Kovač", Organization = "Leeds Choir",
        Points = [new(ContactKind.Email, "ana@example.org"), new(ContactKind.Phone, "+441632960101")],
        Days = [new(OccasionKind.Birthday, PartialDate.Parse("1985-04-12"))],
        Aliases = [new("vcard", "ana-1", 7)],
    };

    [Theory]
    [InlineData("Ana Kovač", "ANA@example.org", null)]
    [InlineData("Kovač, Ana", "ana@example.org", null)]
    [InlineData("Dr. Ana Kovac", null, "(01632) 960101")]
    [InlineData("A. Kovač", "ana@example.org", null)]
    [InlineData("ana@example.org", "ana@example.org", null)]
    [InlineData("Ana Maria Kovač", null, "+44 1632 960 101")]
    [InlineData("Kovač, Ana", null, null)]
    [InlineData("Ana Kovač (choir)", "ana.work@example.com", null)]
    public void The_same_address_number_or_full_name_is_sure(string name, string? email, string? phone) =>
        Assert.Equal(Ana.Person, Find(Claim(name, email, phone)).Person);

    [Theory]
    [InlineData("Ivan Kovač", "ana@example.org", null)]
    [InlineData("Iva Novak", null, "01632 960101")]
    [InlineData("A. Kovač", null, "01632 960101")]
    [InlineData("Anna Kovač", null, "01632 960101")]
    [InlineData("Ana Kovač Jr.", null, null)]
    [InlineData("Kovač Ana", null, null)]
    [InlineData("Annie Kovač", null, null)]
    [InlineData("Ana Kovac-Hill, Jr", "ana@example.org", null)]
    public void What_is_only_likely_is_asked(string name, string? email, string? phone)
    {
        var finding = Find(Claim(name, email, phone), Ana with { Name = "Ana Kovač" }, Ana with { Person = Id<Person>.New(), Name = "Anne Kovač", Given = "Anne", Points = [], Aliases = [] });
        Assert.Equal(Verdict.Doubtful, finding.Verdict);
    }

    [Theory]
    [InlineData("Ben Okafor", "ben@example.org", null)]
    [InlineData("Ana Novak", null, null)]
    [InlineData("Ivan Kovač", "ivan@example.org", null)]
    [InlineData("Ana", "other@example.org", null)]
    public void Somebody_else_is_new(string name, string? email, string? phone) =>
        Assert.Equal(Verdict.New, Find(Claim(name, email, phone)).Verdict);

    [Fact]
    public void A_full_name_with_another_birthday_is_asked() =>
        Assert.Equal(Verdict.Doubtful, Find(Claim("Ana Kovač", null, null, "1990-01-02")).Verdict);

    [Fact]
    public void A_birthday_without_a_year_contradicts_nothing() =>
        Assert.Equal(Ana.Person, Find(Claim("Ana Kovač", null, null, "--04-12")).Person);

    [Fact]
    public void An_address_with_another_birthday_is_asked() =>
        Assert.Equal(Verdict.Doubtful, Find(Claim("Ana Kovač", "ana@example.org", null, "1990-01-02")).Verdict);

    [Fact]
    public void A_full_name_with_neither_address_nor_number_in_common_is_asked() =>
        Assert.Equal(Verdict.Doubtful, Find(Claim("Ana Kovač", "kovac@example.net", "+44 1632 960999")).Verdict);

    [Fact]
    public void A_full_name_that_two_people_have_is_asked() =>
        Assert.Equal(Verdict.Doubtful, Find(Claim("Ana Kovač"), Ana, new RosterEntry(Id<Person>.New(), "Ana Kovač")).Verdict);

    [Fact]
    public void The_mailbox_of_an_office_is_not_one_persons() =>
        Assert.Equal(Verdict.Doubtful, Find(Claim("Info Desk", "info@example.org"), Ana with { Points = [new(ContactKind.Email, "info@example.org")] }).Verdict);

    [Fact]
    public void The_sources_own_name_is_sure_whatever_the_name_is_now()
    {
        var finding = Find(Claim("Ana Marsh") with { External = "ana-1", Fingerprint = 8 });
        Assert.Equal((Verdict.Changed, Ana.Person), (finding.Verdict, finding.Person));
    }

    [Fact]
    public void What_says_the_same_as_last_time_is_the_same() =>
        Assert.Equal(Verdict.Same, Find(Claim("Ana Kovač") with { External = "ana-1", Fingerprint = 7 }).Verdict);

    [Fact]
    public void A_known_person_of_whom_nothing_new_is_said_is_the_same() =>
        Assert.Equal(Verdict.Same, Find(Claim("Ana Kovač", "ana@example.org")).Verdict);

    [Fact]
    public void Two_cards_of_one_file_with_one_name_and_two_identities_are_asked()
    {
        var recognition = new PeopleRecognition(new Roster([Ana], "GB"));
        recognition.Expect(Claim("Ana Kovač") with { External = "ana-1" });
        Assert.Equal(Verdict.Doubtful, recognition.Find(Claim("Ana Kovač") with { External = "ana-2" }).Verdict);
    }

    [Fact]
    public void A_question_says_what_speaks_for_and_against() => Assert.Equal(
        "Ana Kovač is in the book already. But their birthdays differ.", Find(Claim("Ana Kovač", null, null, "1990-01-02")).Why);

    [Fact]
    public void Somebody_of_the_same_import_is_known_again()
    {
        var recognition = new PeopleRecognition(new Roster([], "GB"));
        var first = recognition.Normal(Claim("Ben Okafor", null, "01632 960 555"));
        recognition.Learn(first, first.Draft.Person.Id, doubtful: false);
        Assert.Equal(first.Draft.Person.Id, recognition.Find(recognition.Normal(Claim("Okafor, Ben", null, "+44 1632 960555") with { Scheme = "csv" })).Person);
    }

    [Fact]
    public void A_party_is_told_by_name_only_when_one_person_has_it()
    {
        var recognition = new PeopleRecognition(new Roster([Ana, new(Id<Person>.New(), "Ben Okafor"), new(Id<Person>.New(), "Ben Okafor")], "GB"));
        Assert.Equal([Ana.Person, null], new[] { recognition.Who(new("Ana Kovač")), recognition.Who(new("Ben Okafor")) });
    }

    private static Finding Find(PersonClaim claim, params RosterEntry[] people)
    {
        var recognition = new PeopleRecognition(new Roster(people is [] ? [Ana] : people, "GB"));
        return recognition.Find(recognition.Normal(claim));
    }

    internal static PersonClaim Claim(string name, string? email = null, string? phone = null, string? birthday = null)
    {
        var person = Person.Called(name);
        return new(new Place("people.vcf", 1), "vcard", $"{name}|{email}|{phone}", new PersonDraft(person)
        {
            Points =
            [
                .. email is null ? [] : new[] { ContactPoint.Of(person.Id, ContactKind.Email, email, email) },
                .. phone is null ? [] : new[] { ContactPoint.Of(person.Id, ContactKind.Phone, phone, phone) },
            ],
            Occasions = birthday is null ? [] : [Occasion.Of(person.Id, OccasionKind.Birthday, PartialDate.Parse(birthday))],
        });
    }
}
