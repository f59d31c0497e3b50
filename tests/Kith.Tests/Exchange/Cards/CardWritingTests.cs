using Kith.Exchange.Cards;
using Kith.Formats;
using Kith.Formats.Lines;
using Kith.Formats.VCard;
using Kith.Tests.Formats.VCard;
using NodaTime;
using Xunit;

namespace Kith.Tests.Exchange.Cards;

public sealed class CardWritingTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 5, 1, 12, 0);

    private static readonly string[] Ana =
    [
        "VERSION:3.0", "N:Reyes;Ana;;;", "FN:Ana Reyes", "item1.EMAIL;type=INTERNET;type=pref:ana@old.example", "item1.X-ABLabel:Studio", "TEL;type=CELL;type=VOICE:+1 555 0100",
        "item2.ADR;type=HOME:;;1 Elm St;Springfield;;;", "item2.X-ABADR:us", "BDAY:1990-03-04", "X-CUSTOM;X-P=1:kept", "UID:ana-1",
    ];

    [Fact]
    public void What_did_not_change_comes_back_just_so() => Assert.Equal(Ana, Lines(Write(_ => { })));

    [Fact]
    public void A_changed_name_is_replaced_in_its_place() =>
        Assert.Equal(["VERSION:3.0", "N:Reyes Soto;Ana;;;", "FN:Ana Reyes Soto", .. Ana[3..], "REV:20260501T120000Z"], Lines(Write(draft => draft.Person.Call(new PersonName("Ana Reyes Soto", "Reyes Soto", "Ana")))));

    [Fact]
    public void A_changed_address_keeps_its_parameters_and_label() =>
        Assert.Equal("item1.EMAIL;type=INTERNET;type=pref:ana@new.example", Lines(Write(draft => draft with { Points = [Point(draft, ContactKind.Email, "ana@new.example", "Studio"), draft.Points[1]] }))[3]);

    [Fact]
    public void A_removed_address_takes_its_label_along() =>
        Assert.DoesNotContain(Lines(Write(draft => draft with { Points = [draft.Points[1]] })), line => line.StartsWith("item1.", StringComparison.Ordinal));

    [Fact]
    public void A_new_number_with_a_label_of_its_own_gets_a_group() =>
        Assert.Equal(["item3.TEL:+1 555 0199", "item3.X-ABLabel:Boat"], Lines(Write(draft => draft with { Points = [.. draft.Points, Point(draft, ContactKind.Phone, "+1 555 0199", "Boat")] }))[^3..^1]);

    [Fact]
    public void A_double_that_the_book_has_once_stays()
    {
        var twice = CardText.Of("3.0", "FN:Ana", "TEL;type=HOME:1", "TEL;type=CELL:1", "UID:a");

        Assert.Equal(twice.Properties, Write(twice, draft => draft with { Points = [draft.Points[0]] }).Properties);
    }

    [Fact]
    public void A_birthday_that_lost_its_year_is_written_in_the_way_phones_know() =>
        Assert.Contains("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", Lines(Write(draft => draft with { Occasions = [Occasion.Of(draft.Person.Id, OccasionKind.Birthday, PartialDate.Of(null, 2, 29))] })));

    [Fact]
    public void A_moved_house_loses_the_old_envelope() =>
        Assert.Equal("ADR;TYPE=home:;;2 Oak St;Springfield;;;", Lines(Write(
            CardText.Of("4.0", "FN:Ana", "ADR;TYPE=home;LABEL=1 Elm St:;;1 Elm St;Springfield;;;"),
            draft => draft with { Addresses = [PostalAddress.Of(draft.Person.Id, "home", null, null, "2 Oak St", "Springfield", null, null, null)] }))[2]);

    [Fact]
    public void A_changed_card_of_the_old_version_becomes_one_of_3_0()
    {
        var card = Write(CardText.Of("2.1", "N;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Jo", "FN:Jo", "TEL;HOME;VOICE:1"), draft => Called(draft, new PersonName("Joe", "Müller", "Jo")));

        Assert.Equal(["VERSION:3.0", "N:Müller;Jo", "FN:Joe", "TEL;TYPE=HOME;TYPE=VOICE:1"], Lines(card)[..4]);
    }

    [Fact]
    public void A_person_without_a_card_gets_one()
    {
        var person = Person.Called(PersonName.Of("Mia", "Stone"));
        var card = CardWriting.Write(new PersonDraft(person) { Points = [ContactPoint.Of(person.Id, ContactKind.Phone, "+1 555", "+1 555", "cell")], Groups = ["Choir"] }, Now);

        Assert.Equal(["VERSION:4.0", "FN:Mia Stone", "N:Stone;Mia;;;", "TEL;TYPE=cell:+1 555", "CATEGORIES:Choir", "REV:20260501T120000Z", $"UID:urn:uuid:{person.Id}"], Lines(card));
    }

    [Fact]
    public void What_was_written_is_read_as_the_same_person()
    {
        var person = Person.Called(new PersonName("Dr. Mia Stone", "Stone", "Mia", null, "Dr."));
        person.AlsoCall("Bear, Mimi", "she/her");
        person.NoteDown("line one\nline two; and, more\\");
        var written = new PersonDraft(person)
        {
            Points = [Of(ContactKind.Email, "mia@x.example", "work"), Of(ContactKind.Handle, "jabber:mia@chat.example", ""), Of(ContactKind.Handle, "twitter:https://x.example/mia", ""), Of(ContactKind.Handle, "skype:mia", "")],
            Occasions = [Occasion.Of(person.Id, OccasionKind.Other, PartialDate.Of(2010, 5, 6), "Graduation")],
        };
        ContactPoint Of(ContactKind kind, string value, string label) => ContactPoint.Of(person.Id, kind, value, value, label);

        var read = CardReading.Person(CardWriting.Write(written, Now), default, [])!.Draft;

        Assert.Equal(Told(written), Told(read));
    }

    [Fact]
    public void Every_real_card_goes_through_a_person_and_comes_back_whole() => Assert.All(CardCorpus.Real(), file => Assert.All(CardCorpus.Cards(file), card =>
    {
        if (CardReading.Person(card, default, []) is { } claim)
        {
            Assert.Equal(card.Properties, CardWriting.Write(claim.Draft, Now).Properties.Take(card.Properties.Count));
        }
    }));

    private static (PersonName Name, string Nicknames, string? Pronouns, string Note, string Points, string Days) Told(PersonDraft draft) =>
        (draft.Person.Name, draft.Person.Nicknames, draft.Person.Pronouns, draft.Person.Note,
        string.Join('|', draft.Points.Select(point => $"{point.Kind} {point.Value} {point.Label}")), string.Join('|', draft.Occasions.Select(day => $"{day.Kind} {day.On} {day.Text}")));

    private static PersonDraft Called(PersonDraft draft, PersonName name)
    {
        draft.Person.Call(name);
        return draft;
    }

    private static ContactPoint Point(PersonDraft draft, ContactKind kind, string value, string label) => ContactPoint.Of(draft.Person.Id, kind, value, value, label);

    private static Card Write(Action<PersonDraft> change) => Write(draft =>
    {
        change(draft);
        return draft;
    });

    private static Card Write(Func<PersonDraft, PersonDraft> change) => Write(CardText.Of("3.0", Ana[1..]), change);

    private static Card Write(Card card, Func<PersonDraft, PersonDraft> change) => CardWriting.Write(change(CardReading.Person(card, new Place("cards.vcf", 1), [])!.Draft), Now);

    private static string[] Lines(Card card) => card.ToString().Split("\r\n")[1..^2];
}
