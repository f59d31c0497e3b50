using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

/// <summary>Records beside people and moments are found by their words, kind, people, days and state.</summary>
public sealed class RecordSearchTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    [Theory, OnBoth]
    public async Task Every_kind_is_found_by_its_words_with_what_a_list_shows(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await EverythingAsync(book);

        var found = await book.SearchAsync("violin", 50, Cancellation);

        Assert.Equal(
            """
            address |  | Violin Row 3, Leeds | Ana Kovač |
            ask |  | lend me the violin | Ana Kovač | 2026-11-20
            document |  | violin.txt | Ana Kovač |
            fact | interest | plays the violin | Ana Kovač |
            field |  | Instrument: violin | Ana Kovač |
            gift | violin day | strings | Ana Kovač | 2026-11-20
            group |  | Violin section |  |
            introduction |  | a violin teacher; a pupil | Ana Kovač | 2026-11-20
            journal |  | Thought of the violin. |  | 2026-11-20
            kinship |  | from the violin class | Ana Kovač |
            loan |  | the violin | Ana Kovač | 2026-11-20
            moment | Violin lesson |  | Ana Kovač | 2026-11-20
            need |  | a violin | Ana Kovač | 2026-11-20
            occasion |  | the first violin | Ana Kovač |
            offer |  | a violin stand | Ana Kovač |
            outcome |  | a violin evening | Ana Kovač | 2026-11-20
            promise |  | to tune the violin | Ana Kovač | 2026-11-20
            reminder |  | ask about the violin | Ana Kovač |
            tie |  | choir, Leeds, by a violin | Ana Kovač |
            """.ReplaceLineEndings("\n"),
            string.Join('\n', found.Select(hit => $"{hit.Kind} | {hit.Title} | {hit.Text} | {hit.Name} | {hit.On?.ToString("uuuu-MM-dd", null)}".TrimEnd()).Order(StringComparer.Ordinal)));
    }

    [Theory, OnBoth]
    public async Task Filters_hold_for_every_kind(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await EverythingAsync(book);
        foreach (var (line, kinds) in new[]
        {
            ("kind:need violin", "need"), ("kind:need", "need need"), ("need:open", "need"), ("need:met", "need"), ("need:let-go", ""), ("need:violin", "need"), ("need:vio*", "need"), ("need:violin need:met", ""), ("need:met flat", "need"),
            ("offer:open", "offer"), ("offer:violin", "offer"), ("kind:journal", "journal"), ("kind:tie leeds", "tie"), ("kind:gift -strings", ""), ("kind:gift -violin", ""), ("kind:loan -drill", "loan"),
            ("who:ben violin", "introduction kinship outcome"), ("who:ben", "person introduction kinship outcome"), ("who:ana kind:journal", "journal"), ("who:ana kind:group violin", "group"), ("who:ben kind:promise", ""), ("group:violin kind:need", "need need"),
            ("tag:alto kind:promise", "promise"), ("violin since:2026-11-20 kind:gift", "gift"), ("violin since:2026-12", ""), ("kind:ask until:2026", "ask"), ("kind:fact since:2000", ""), ("since:2026-11-20 kind:outcome", "outcome"),
            ("violin kind:person", ""), ("violin kind:moment", "moment"), ("violin until:2020", ""), ("strings", "gift"), ("strin", "gift"), ("\"violin evening\"", "outcome"), ("violin -stand kind:offer", ""),
        })
        {
            Assert.Equal((line, kinds), (line, string.Join(' ', (await book.SearchAsync(line, 50, Cancellation)).Select(hit => hit.Kind).OrderBy(kind => kind != "person").ThenBy(kind => kind, StringComparer.Ordinal))));
        }
    }

    [Theory, OnBoth]
    public async Task Records_and_moments_are_weighed_against_each_other(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Village.Ana();
        book.AddRange(ana, Need.Of(ana.Id, NeedKind.Need, "somebody who mends a window before the winter, or knows who would"), Moment.Of(MomentKind.Call, Day).About("Window", "the window"), Promise.Of(ana.Id, Party.Me, "a window"));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);

        Assert.Equal(["moment", "promise", "need"], (await book.SearchAsync("window", 10, Cancellation)).Select(hit => hit.Kind));
    }

    [Theory, OnBoth]
    public async Task Very_many_records_leave_half_of_the_page_to_moments(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var ana = Village.Ana();
        book.Add(ana);
        book.AddRange(Enumerable.Range(0, 510).Select(n => Fact.About(ana.Id, $"pebble {n}")));
        book.AddRange(Enumerable.Range(0, 20).Select(n => Moment.Of(MomentKind.Call, Day).About($"pebble {n}")));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);

        Assert.Equal(["fact 5", "moment 5"], (await book.SearchAsync("pebble", 10, Cancellation)).CountBy(hit => hit.Kind).Select(kind => $"{kind.Key} {kind.Value}"));
        Assert.Equal(10, (await book.SearchAsync("pebble kind:fact who:ana", 10, Cancellation)).Count);
        Assert.Equal(["fact 30", "moment 20"], (await book.SearchAsync("pebble", 50, Cancellation)).CountBy(hit => hit.Kind).Select(kind => $"{kind.Key} {kind.Value}"));
    }

    [Theory, OnBoth]
    public async Task Of_very_many_those_of_few_people_and_days_are_found(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (ana, ben) = (Village.Ana(), Person.Called("Ben Whitaker"));
        book.AddRange(ana, ben);
        book.AddRange(Enumerable.Range(0, 600).Select(n => Gift.Of(n % 50 == 0 ? ben.Id : ana.Id, Party.Me, GiftKind.Thing, $"pebble {n}", Day.PlusDays(-n))));
        var talks = Enumerable.Range(0, 600).Select(n => Moment.Of(MomentKind.Call, Day.PlusDays(-n)).About("pebble", $"{n}")).ToList();
        book.AddRange(talks);
        book.AddRange(talks.Select((talk, n) => Participant.In(talk, n % 50 == 0 ? ben.Id : ana.Id)));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);
        foreach (var (line, found) in new[] { ("pebble who:ben", 24), ("pebble who:ben kind:gift", 12), ("pebble who:ben since:2026-11-20", 2), ("pebble since:2026-11-18", 6), ("pebble kind:gift until:2026-11-18 who:ben", 11), ("pebbl who:ben", 24), ("pebble who:ana", 100) })
        {
            Assert.Equal((line, found), (line, (await book.SearchAsync(line, 100, Cancellation)).Count));
        }
    }

    [Theory, OnBoth]
    public async Task Whatever_two_records_of_one_person_hold_is_found_by_the_one_that_stays(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (ana, twin) = (Village.Ana(), Person.Called("Anka K"));
        var field = Field.Called("Instrument", FieldKind.Text);
        book.AddRange(ana, twin, Tie.With(ana.Id, Origin.Unsaid), Tie.With(twin.Id, new Origin("orchard")), Need.Of(twin.Id, NeedKind.Need, "an orchard"), Fact.About(twin.Id, "owns an orchard"), ContactPoint.Of(twin.Id, ContactKind.Email, "orchard@example.org", "orchard@example.org"), field, FieldValue.Of(field, twin.Id, "orchard flute"));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);

        await book.UniteAsync(ana, twin, Cancellation);
        await book.SaveAsync(new Deed("person.merge", "Ana Kovač", Now), Cancellation);

        Assert.Equal(["contact_point", "fact", "field", "need", "tie"], (await book.SearchAsync("who:ana orchard", 10, Cancellation)).Where(hit => hit.Person == ana.Id).Select(hit => hit.Kind).Order());
        Assert.True((await Doctor.ExamineAsync(book, false, Cancellation)).All(check => check.Sound));
    }

    [Theory, OnBoth]
    public async Task What_is_reworded_or_removed_is_found_no_more(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await EverythingAsync(book);
        var (need, value) = (await book.Needs.SingleAsync(n => n.Text == "a violin", Cancellation), await book.FieldValues.SingleAsync(Cancellation));
        need.Say("a cello", Day, Discretion.Anybody);
        book.Remove(value);
        book.Remove(await book.Promises.SingleAsync(Cancellation));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);

        Assert.Empty(await book.SearchAsync("kind:need violin", 10, Cancellation));
        Assert.Empty(await book.SearchAsync("kind:field violin", 10, Cancellation));
        Assert.Empty(await book.SearchAsync("kind:promise violin", 10, Cancellation));
        Assert.Equal("need", Assert.Single(await book.SearchAsync("cello", 10, Cancellation)).Kind);
    }

    [Theory, OnBoth]
    public async Task Somebody_is_found_by_their_tags_their_part_in_a_group_and_the_names_of_fields(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (ana, group, field) = (Village.Ana(), Group.Called("Choir"), Field.Called("Instrument", FieldKind.Text));
        var member = GroupMember.Of(group.Id, ana.Id);
        member.Belong("treasurer", null, null);
        book.AddRange(ana, Tag.On(ana.Id, "alto"), Tag.On(ana.Id, "walks"), group, member, field, FieldValue.Of(field, ana.Id, "violin"));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);
        foreach (var (word, kind) in new[] { ("alto", "person"), ("walks", "person"), ("treasurer", "person"), ("instrument violin", "field") })
        {
            Assert.Equal((kind, ana.Id), Assert.Single((await book.SearchAsync(word, 10, Cancellation)).Select(hit => (hit.Kind, hit.Person!.Value))));
        }

        book.Remove(await book.Tags.SingleAsync(tag => tag.Name == "alto", Cancellation));
        member.Belong("singer", null, null);
        field.Call("Plays", 0);
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);

        Assert.Empty(await book.SearchAsync("alto", 10, Cancellation));
        Assert.Empty(await book.SearchAsync("treasurer", 10, Cancellation));
        Assert.Empty(await book.SearchAsync("instrument", 10, Cancellation));
        Assert.Equal(["person", "person", "field"], [Assert.Single(await book.SearchAsync("walks", 10, Cancellation)).Kind, Assert.Single(await book.SearchAsync("singer", 10, Cancellation)).Kind, Assert.Single(await book.SearchAsync("plays", 10, Cancellation)).Kind]);
    }

    private static async Task EverythingAsync(KithContext book)
    {
        var (ana, ben) = (Village.Ana(), Person.Called("Ben Whitaker"));
        var (group, field, entry, outcome) = (Group.Called("Violin section"), Field.Called("Instrument", FieldKind.Text), JournalEntry.Of(Day, "Thought of the violin."), Outcome.Of(OutcomeKind.Joy, Beneficiary.Me, "a violin evening", Day));
        var (introduction, gift, met, talk) = (Introduction.Between(ana.Id, ben.Id), Gift.Of(ana.Id, Party.Me, GiftKind.Thing, "strings", Day), Need.Of(ana.Id, NeedKind.Need, "a flat"), Moment.Of(MomentKind.Meeting, Day, Substance.Talk).About("Violin lesson"));
        introduction.Serve("a violin teacher", "a pupil");
        introduction.AskOne(Day);
        gift.Mean(null, "violin day", null);
        met.Meet(Day);
        book.AddRange(ana, ben, Tie.With(ana.Id, new Origin("choir", "Leeds", Story: "by a violin")), Tag.On(ana.Id, "alto"), group, GroupMember.Of(group.Id, ana.Id), field, FieldValue.Of(field, ana.Id, "violin"));
        book.AddRange(PostalAddress.Of(ana.Id, "home", null, null, "Violin Row 3", "Leeds", null, null, null), Fact.About(ana.Id, "plays the violin", "interest"), Occasion.Of(ana.Id, OccasionKind.Other, PartialDate.Of(null, 2, 28), "the first violin"), Document.Of(ana.Id, "violin.txt", "text/plain", "00", [1]));
        book.AddRange(Need.Of(ana.Id, NeedKind.Need, "a violin", Day), met, Need.Of(ana.Id, NeedKind.Offer, "a violin stand"), gift, Ask.Of(ana.Id, Party.Me, "lend me the violin", Day), Loan.Of(ana.Id, Party.Me, "the violin", Day), Promise.Of(ana.Id, Party.Me, "to tune the violin", Day));
        book.AddRange(Kinship.Of(ana.Id, KinshipKind.Mentor, ben.Id, null, "from the violin class"), introduction, Reminder.Of("ask about the violin", Day, ana.Id), entry, JournalMention.In(entry.Id, ana.Id), outcome, talk, Participant.In(talk, ana.Id));
        book.AddRange(OutcomeStep.Path(outcome.Id, [ana.Id, ben.Id]));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);
    }
}
