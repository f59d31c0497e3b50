using Kith.Exchange;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using static Kith.Hall.Records.Fields;

namespace Kith.Hall.Records;

/// <summary>The people of a book and how to reach them.</summary>
internal static class Persons
{
    public static RecordKind People { get; } = new RecordKind<Person>(
        "person", "people",
        Text<Person>("name", person => person.FormattedName).Required,
        Text<Person>("given", person => person.GivenName),
        Text<Person>("family", person => person.FamilyName),
        Text<Person>("additional", person => person.AdditionalNames),
        Text<Person>("prefixes", person => person.HonorificPrefixes),
        Text<Person>("suffixes", person => person.HonorificSuffixes),
        AnyWords<Person>("nicknames", person => person.Nicknames),
        Text<Person>("pronouns", person => person.Pronouns),
        Text<Person>("organization", person => person.Organization),
        Text<Person>("title", person => person.Title),
        Text<Person>("zone", person => person.Zone),
        AnyWords<Person>("languages", person => person.Languages),
        AnyWords<Person>("tags", _ => null).Beside,
        Text<Person>("note", person => person.Note, FieldShape.Lines),
        Date<Person>("diedOn", person => person.DiedOn),
        new ReadField<Person>(new RecordField("owner", FieldShape.Choice, ["yes", "no"]).Told, person => person.IsMe ? "yes" : "no"))
    {
        Make = filled => Telling(Person.Called(Name(filled)), filled),
        Change = (person, filled) => Telling(person, filled).Call(Name(filled)),
        Subject = person => person.FormattedName,
        About = (book, person) => book.People.Where(one => one.Id == person),
        Doings =
        [
            new RecordVerb<Person>("merge", _ => true, async (book, person, filled, cancellation) => await book.UniteAsync(person, (await book.FindAsync(filled.Person("other"), cancellation))!, cancellation)) { Asks = [RecordField.Of("other", FieldShape.Person).Required] },
        ],
        SettleAsync = SettleAsync,
        WordsAsync = async (book, ids, cancellation) => (await book.Tags.AsNoTracking().Where(tag => ids.Contains(tag.Person)).OrderBy(tag => tag.Name).ToListAsync(cancellation)).ToLookup(tag => tag.Person, tag => tag.Name),
        ClearAsync = (book, person, cancellation) => book.RemoveAsync(person, cancellation),
    };

    public static RecordKind ContactPoints { get; } = new RecordKind<ContactPoint>(
        "contact-point", "contact-points",
        Person<ContactPoint>("person", point => point.Person).Required.Fixed,
        Choice<ContactPoint, ContactKind>("kind", point => point.Kind).Required.Fixed,
        Text<ContactPoint>("value", point => point.Value).Required,
        Text<ContactPoint>("label", point => point.Label),
        Number<ContactPoint>("ordinal", point => point.Ordinal))
    {
        Make = filled => ContactPoint.Of(filled.Person("person"), filled.Choice<ContactKind>("kind") ?? ContactKind.Email, filled.Text("value"), filled.Text("value"), filled.Text("label"), filled.Number("ordinal") ?? 0),
        Change = (point, filled) => point.Say(filled.Text("value"), filled.Text("value"), filled.Text("label"), filled.Number("ordinal") ?? 0),
        Subject = point => point.Value,
        About = (book, person) => book.ContactPoints.Where(point => point.Person == person),
        SettleAsync = async (book, point, _, cancellation) =>
        {
            var region = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Region;
            point.Say(point.Value, Normals.Of(point.Kind, point.Value, region), point.Label, point.Ordinal);
        },
    };

    public static RecordKind Addresses { get; } = new RecordKind<PostalAddress>(
        "address", "addresses",
        Person<PostalAddress>("person", address => address.Person).Required.Fixed,
        Text<PostalAddress>("label", address => address.Label),
        Text<PostalAddress>("box", address => address.PostOfficeBox),
        Text<PostalAddress>("extended", address => address.Extended),
        Text<PostalAddress>("street", address => address.Street),
        Text<PostalAddress>("locality", address => address.Locality),
        Text<PostalAddress>("region", address => address.Region),
        Text<PostalAddress>("code", address => address.PostalCode),
        Text<PostalAddress>("country", address => address.Country))
    {
        Make = filled =>
        {
            var address = PostalAddress.Of(filled.Person("person"), "", null, null, null, null, null, null, null);
            Standing(address, filled);
            return address;
        },
        Change = Standing,
        Subject = address => string.Join(", ", new[] { address.Street, address.Locality }.OfType<string>()),
        About = (book, person) => book.PostalAddresses.Where(address => address.Person == person),
    };

    private static PersonName Name(Filled filled) =>
        new(filled.Text("name"), filled.Said("family"), filled.Said("given"), filled.Said("additional"), filled.Said("prefixes"), filled.Said("suffixes"));

    private static Person Telling(Person person, Filled filled)
    {
        person.AlsoCall(filled.Text("nicknames"), filled.Said("pronouns"));
        person.WorkAt(filled.Said("organization"), filled.Said("title"));
        person.LiveIn(filled.Said("zone"), filled.Text("languages"));
        person.NoteDown(filled.Text("note"));
        person.Died(filled.PartialDate("diedOn"));
        return person;
    }

    private static void Standing(PostalAddress address, Filled filled) =>
        address.Say(filled.Text("label"), filled.Said("box"), filled.Said("extended"), filled.Said("street"), filled.Said("locality"), filled.Said("region"), filled.Said("code"), filled.Said("country"));

    /// <summary>Files the person under their tags; somebody new gets a tie of which nothing is said yet.</summary>
    private static async Task SettleAsync(KithContext book, Person person, Filled filled, CancellationToken cancellation)
    {
        var words = filled.Text("tags").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        var tags = await book.Tags.Where(tag => tag.Person == person.Id).ToListAsync(cancellation);
        book.RemoveRange(tags.Where(tag => !words.Contains(tag.Name)));
        book.AddRange(words.Where(word => !tags.Exists(tag => tag.Name == word)).Select(word => Tag.On(person.Id, word)));
        if (book.Entry(person).State == EntityState.Added)
        {
            book.Add(Tie.With(person.Id, Origin.Unsaid));
        }
    }
}
