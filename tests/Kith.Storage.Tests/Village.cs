using NodaTime;

namespace Kith.Storage.Tests;

/// <summary>People whom the tests know, and an import of them.</summary>
internal static class Village
{
    public static Person Ana() => Person.Called(new PersonName("Ana Kovač", "Kovač", "Ana"));

    /// <summary>Three people and a thousand moments between them and the owner.</summary>
    public static Proposal Proposal(string name = "village.vcf")
    {
        PersonDraft[] drafts = [Draft("Ana Kovač", "ana"), Draft("Ben Okafor", "ben"), Draft("Priya Nair", "priya")];
        return new Proposal(
            Source.Of(SourceKind.Files, name, TestShelf.Now),
            [.. drafts.Select(d => new ProposedPerson(Verdict.New, d, "", null, "", "village.vcf, line 1"))],
            [.. Enumerable.Range(0, 1000).Select(n => Moment(drafts, n))],
            []);
    }

    private static ProposedMoment Moment(PersonDraft[] drafts, int n)
    {
        var moment = Kith.Moment.Of(MomentKind.Mail, new LocalDate(2024, 1, 1).PlusDays(n), n % 7 == 0 ? Substance.Token : Substance.Exchange)
            .About($"Letter {n}").From($"mail:{n}", n);
        return new ProposedMoment(Verdict.New, moment, [drafts[n % 3].Person.Id]);
    }

    private static PersonDraft Draft(string name, string mail)
    {
        var person = Person.Called(name);
        return new PersonDraft(person)
        {
            Points = [ContactPoint.Of(person.Id, ContactKind.Email, $"{mail}@example.org", $"{mail}@example.org", "home")],
            Addresses = [PostalAddress.Of(person.Id, "home", null, null, "1 Mill Lane", "Leeds", null, "LS1", "UK")],
            Occasions = [Occasion.Of(person.Id, OccasionKind.Birthday, PartialDate.Of(null, 2, 29))],
            Facts = [Fact.About(person.Id, "sings alto", "interest")],
            Tags = [Tag.On(person.Id, "choir")],
            Groups = ["Choir"],
            Aliases = [Alias.Of("vcard", $"uid-{mail}", person.Id, 1)],
            Photo = Photo.Of(person.Id, "image/png", mail, [1, 2, 3]),
            Card = OriginalCard.Of(person.Id, $"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n"),
        };
    }
}
