using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

public sealed class UnitingTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    [Theory, OnBoth]
    public async Task Two_records_become_one_with_all_that_hung_on_either_and_come_apart_again(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (ana, twin, ben) = await TwinsAsync(book);
        var before = await Snapshot.OfAsync(book);

        await book.UniteAsync(ana, twin, Cancellation);
        var revision = await book.SaveAsync(new Deed("person.merge", "Ana Kovač", Now), Cancellation);

        Assert.Null(await book.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == twin.Id, Cancellation));
        Assert.Equal(ana.Id, await book.NowAsync(twin.Id, Cancellation));
        Assert.Equal(["ana@example.org", "anka@example.org"], await book.ContactPoints.Where(p => p.Person == ana.Id).OrderBy(p => p.Ordinal).Select(p => p.Normal).ToListAsync(Cancellation));
        Assert.Equal(["No coriander", "Relation: between the two records, which fell away when they became one", "Sings alto"], (await book.Facts.Where(f => f.Person == ana.Id).Select(f => f.Text).ToListAsync(Cancellation)).Order(StringComparer.Ordinal));
        Assert.Equal(2, await book.Participants.CountAsync(p => p.Person == ana.Id, Cancellation));
        Assert.Equal(1, await book.Needs.CountAsync(n => n.Person == ana.Id, Cancellation));
        Assert.Equal(1, await book.Kinships.CountAsync(Cancellation));
        Assert.Equal(2, (await book.Pulses.AsNoTracking().SingleAsync(p => p.Person == ana.Id, Cancellation)).Days);
        var tie = await book.Ties.AsNoTracking().SingleAsync(t => t.Person == ana.Id, Cancellation);
        Assert.Equal(("choir", Intention.Close), (tie.OriginContext, tie.Intention));
        Assert.Equal(ana.Id, (await book.Ties.AsNoTracking().SingleAsync(t => t.Person == ben.Id, Cancellation)).OriginThrough);
        Assert.Contains("Anka K", (await book.People.AsNoTracking().SingleAsync(p => p.Id == ana.Id, Cancellation)).Nicknames, StringComparison.Ordinal);

        await book.UndoAsync(revision!.Value, Now, Cancellation);

        Assert.Equal(before, await Snapshot.OfAsync(book));
        Assert.Equal(twin.Id, await book.NowAsync(twin.Id, Cancellation));
    }

    [Theory, OnBoth]
    public async Task What_both_say_otherwise_is_kept_beside_and_says_from_which_record_it_is(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (ana, twin, ben) = await TwinsAsync(book);
        var (field, choir) = (Field.Called("Shoe size", FieldKind.Text, 0), await book.Groups.SingleAsync(Cancellation));
        var (tie, other, kinship, introduction) = ((await book.FindTieAsync(ana.Id, Cancellation))!, (await book.FindTieAsync(twin.Id, Cancellation))!, Kinship.Of(twin.Id, KinshipKind.Mentor, ben.Id, null, "taught him"), Introduction.Between(ana.Id, twin.Id));
        ana.WorkAt("The mill", null);
        twin.WorkAt("The bakery", "Miller");
        ana.NoteDown("Likes plums");
        twin.NoteDown("Likes pears");
        tie.Share("plums", Sides.None);
        other.Began(new Origin("work", "Leeds", PartialDate.Of(2019, null, null), ben.Id, "by rain"));
        other.Share("pears", Sides.None);
        other.KeepEvery(Period.FromWeeks(3));
        tie.KeepEvery(Period.FromWeeks(2));
        introduction.Serve("for a song", "");
        tie.PauseUntil(new LocalDate(2027, 1, 1));
        other.PauseUntil(new LocalDate(2027, 3, 1));
        book.AddRange(new[] { (ana.Id, "home"), (twin.Id, "Work"), (twin.Id, "") }.Select(one => ContactPoint.Of(one.Item1, ContactKind.Phone, "+44 113 496 0199", "+441134960199", one.Item2)));
        book.AddRange(PostalAddress.Of(ana.Id, "", null, null, "1 Mill St", "Leeds", null, null, null), PostalAddress.Of(twin.Id, "boat", null, null, "1 Mill St", "Leeds", null, null, null));
        (await book.GroupMembers.SingleAsync(m => m.Person == twin.Id, Cancellation)).Belong("alto", PartialDate.Of(2010, null, null), PartialDate.Of(2015, null, null));
        book.AddRange(field, FieldValue.Of(field, ana.Id, "38"), FieldValue.Of(field, twin.Id, "39"), kinship, Kinship.Of(ana.Id, KinshipKind.Mentor, ben.Id), introduction);
        book.AddRange(Photo.Of(ana.Id, "image/png", "aa", [1]), Photo.Of(twin.Id, "image/png", "bb", [2]), OriginalCard.Of(ana.Id, "BEGIN:VCARD A"), OriginalCard.Of(twin.Id, "BEGIN:VCARD B"));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);
        book.ChangeTracker.Clear();
        var before = await Snapshot.OfAsync(book);

        await book.UniteAsync((await book.FindAsync(ana.Id, Cancellation))!, (await book.FindAsync(twin.Id, Cancellation))!, Cancellation);
        var revision = await book.SaveAsync(new Deed("person.merge", "Ana Kovač", Now), Cancellation);

        var facts = await book.Facts.AsNoTracking().Where(f => f.Person == ana.Id && f.Kind == "from the record Anka K").Select(f => f.Text).ToListAsync(Cancellation);
        Assert.All(
            ["Works at: The bakery", "Shoe size: 39", "What you share: pears", "How you know each other: work, 2019, Leeds, through Ben Whitaker, by rain", "How often you mean to be in touch: P3W", "Paused until: 2027-03-01", "Introduction: for a song"],
            said => Assert.Contains(said, facts));
        Assert.Equal("home, Work", (await book.ContactPoints.SingleAsync(point => point.Person == ana.Id && point.Normal == "+441134960199", Cancellation)).Label);
        Assert.Equal("boat", (await book.PostalAddresses.SingleAsync(address => address.Person == ana.Id && address.Street == "1 Mill St", Cancellation)).Label);
        Assert.Single(await book.Kinships.Where(k => k.Kind == KinshipKind.Mentor).ToListAsync(Cancellation));
        Assert.Contains("taught him", string.Join('|', facts.Concat(await book.Kinships.Select(k => k.Note).ToListAsync(Cancellation))), StringComparison.Ordinal);
        var person = await book.People.AsNoTracking().SingleAsync(p => p.Id == ana.Id, Cancellation);
        Assert.Equal(("The mill", "Miller", "Likes plums\n\nLikes pears"), (person.Organization, person.Title, person.Note));
        var stay = await book.GroupStays.AsNoTracking().SingleAsync(s => s.Person == ana.Id && s.Group == choir.Id, Cancellation);
        Assert.Equal(("alto", PartialDate.Of(2015, null, null)), (stay.Role, stay.Until));
        Assert.Equal(["Anka K.png", "Anka K.vcf"], (await book.Documents.Where(d => d.Person == ana.Id).Select(d => d.Name).ToListAsync(Cancellation)).Order(StringComparer.Ordinal));

        book.ChangeTracker.Clear();
        await book.UndoAsync(revision!.Value, Now, Cancellation);
        Assert.Equal(before, await Snapshot.OfAsync(book));
    }

    [Theory, OnBoth]
    public async Task Nobody_comes_to_descend_from_or_to_be_known_through_themselves(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (ana, twin, ben) = await TwinsAsync(book);
        var descent = new[] { Kinship.Of(ana.Id, KinshipKind.Parent, ben.Id), Kinship.Of(ben.Id, KinshipKind.Parent, twin.Id) };
        book.AddRange(descent);
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);
        Assert.Contains("descend from themselves", (await Assert.ThrowsAsync<RefusalException>(() => book.UniteAsync(ana, twin, Cancellation))).Message, StringComparison.Ordinal);

        book.RemoveRange(descent);
        (await book.FindTieAsync(ana.Id, Cancellation))!.Began(new Origin("choir", Through: ben.Id));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);
        Assert.Contains("through themselves", (await Assert.ThrowsAsync<RefusalException>(() => book.UniteAsync(ana, twin, Cancellation))).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(book.ChangeTracker.Entries(), entry => entry.State != EntityState.Unchanged);

        (await book.FindTieAsync(ana.Id, Cancellation))!.Began(new Origin("choir", Through: twin.Id));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);
        await book.UniteAsync(ana, twin, Cancellation);
        await book.SaveAsync(new Deed("person.merge", "", Now), Cancellation);
        Assert.Null((await book.Ties.AsNoTracking().SingleAsync(t => t.Person == ana.Id, Cancellation)).OriginThrough);
        Assert.Equal(1, await book.Facts.CountAsync(f => f.Text == "How you know each other: through Anka K", Cancellation));
    }

    [Theory, OnBoth]
    public async Task Nobody_is_merged_with_themselves_and_the_owner_stays(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (ana, _, _) = await TwinsAsync(book);
        var me = await book.People.SingleAsync(p => p.IsMe, Cancellation);

        Assert.Equal(RefusalReason.Invalid, (await Assert.ThrowsAsync<RefusalException>(() => book.UniteAsync(ana, ana, Cancellation))).Reason);
        Assert.Equal(RefusalReason.Invalid, (await Assert.ThrowsAsync<RefusalException>(() => book.UniteAsync(ana, me, Cancellation))).Reason);
    }

    private static async Task<(Person Ana, Person Twin, Person Ben)> TwinsAsync(KithContext book)
    {
        var (ana, twin, ben) = (Village.Ana(), Person.Called("Anka K"), Person.Called("Ben Whitaker"));
        var tie = Tie.With(twin.Id, Origin.Unsaid);
        tie.Want(Intention.Close, Day);
        var (together, alone, group) = (Moment.Of(MomentKind.Meeting, Day), Moment.Of(MomentKind.Call, Day.PlusDays(-3)), Group.Called("Choir"));
        book.AddRange(ana, twin, ben, Tie.With(ana.Id, new Origin("choir")), tie, Tie.With(ben.Id, new Origin("", Through: twin.Id)), group, GroupMember.Of(group.Id, ana.Id), GroupMember.Of(group.Id, twin.Id));
        book.AddRange(ContactPoint.Of(ana.Id, ContactKind.Email, "ana@example.org", "ana@example.org"), ContactPoint.Of(twin.Id, ContactKind.Email, "Ana@example.org", "ana@example.org"), ContactPoint.Of(twin.Id, ContactKind.Email, "anka@example.org", "anka@example.org", ordinal: 1));
        book.AddRange(Fact.About(ana.Id, "No coriander"), Fact.About(twin.Id, "No coriander"), Fact.About(twin.Id, "Sings alto"), Tag.On(ana.Id, "alto"), Tag.On(twin.Id, "alto"), Tag.On(twin.Id, "Leeds"), Need.Of(twin.Id, NeedKind.Need, "A flat"));
        book.AddRange(together, Participant.In(together, ana.Id), Participant.In(together, twin.Id), Participant.In(together, ben.Id), alone, Participant.In(alone, twin.Id));
        book.AddRange(Kinship.Of(ana.Id, KinshipKind.Sibling, ben.Id), Kinship.Of(twin.Id, KinshipKind.Sibling, ben.Id), Kinship.Of(ana.Id, KinshipKind.Friend, twin.Id));
        await book.SaveAsync(new Deed("sample.add", "twins", Now), Cancellation);
        return (ana, twin, ben);
    }
}
