using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

public sealed class SearchTests
{
    [Theory, OnBoth]
    public async Task Words_are_found_by_their_beginning_without_accents(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);

        var hits = await book.SearchAsync("KOVAC", 10, Cancellation);

        Assert.Equal("person", Assert.Single(hits).Kind);
    }

    [Theory, OnBoth]
    public async Task Two_words_must_both_stand_in_the_record(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);

        var hits = await book.SearchAsync("letter 999", 10, Cancellation);

        Assert.All(hits, hit => Assert.NotNull(hit.Person));
        Assert.Equal("moment", Assert.Single(hits).Kind);
    }

    [Theory, OnBoth]
    public async Task Very_many_hits_are_cut_at_the_limit_and_people_come_first(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        await book.AcceptAsync(Village.Proposal("more.vcf") is var more ? more with { Moments = [], People = [] } : null!, Now, null, Cancellation);

        Assert.Equal(10, (await book.SearchAsync("letter", 10, Cancellation)).Count);
        Assert.Equal("fact", (await book.SearchAsync("alto", 10, Cancellation))[0].Kind);
    }

    [Theory, OnBoth]
    public async Task Signs_alone_find_nothing_and_break_nothing(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;

        Assert.Empty(await book.SearchAsync("\"' OR * ) -- ;", 10, Cancellation));
        Assert.Empty(await book.SearchAsync("!!! :*", 10, Cancellation));
    }

    [Theory, OnBoth]
    public async Task A_second_book_finds_nothing_of_the_first(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        await using var other = shelf.Shelf.Open(await shelf.Shelf.NewAsync("Other", "Otto", Now, Cancellation));

        Assert.Empty(await other.SearchAsync("letter", 10, Cancellation));
        Assert.Empty(other.KnownMoments(["mail:0"]));
    }

    [Theory, OnBoth]
    public async Task Whole_words_come_before_words_that_only_begin_so(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await NoteAsync(book, ("Harvest", "the gardener came", 2024), ("Trail", "in the garden", 2020));

        Assert.Equal("Trail", Assert.Single(await book.SearchAsync("garden", 10, Cancellation)).Title);
        Assert.Equal(["Harvest", "Trail"], (await book.SearchAsync("garde", 10, Cancellation)).Select(hit => hit.Title).Order());
        Assert.Equal(["Harvest", "Trail"], (await book.SearchAsync("garden*", 10, Cancellation)).Select(hit => hit.Title).Order());
    }

    [Theory, OnBoth]
    public async Task What_is_all_about_the_words_comes_before_what_names_them_once(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await NoteAsync(
            book,
            ("Violin lesson", "scales on the violin", 2020),
            ("Lunch", "we spoke of many things, of the train and the weather, and then also of a violin and of the lesson that was called off", 2024),
            ("Letter", "lesson, violin", 2022));

        Assert.Equal(["Violin lesson", "Letter", "Lunch"], (await book.SearchAsync("violin lesson", 10, Cancellation)).Select(hit => hit.Title));
    }

    [Theory, OnBoth]
    public async Task Somebody_called_so_comes_before_somebody_of_whom_it_is_written(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (rose, other) = (Person.Called("Rose Marsh"), Person.Called("Ada Lind"));
        other.NoteDown("grows a rose");
        book.AddRange(rose, other, Fact.About(other.Id, "rose is her colour"), ContactPoint.Of(other.Id, ContactKind.Email, "rose@example.org", "rose@example.org"));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);

        var found = await book.SearchAsync("rose", 10, Cancellation);

        Assert.Equal(["Rose Marsh", "Ada Lind", "Ada Lind", "Ada Lind"], found.Select(hit => hit.Name));
        Assert.Equal(["person", "person", "contact_point", "fact"], found.Select(hit => hit.Kind));
        Assert.Equal("Rose Marsh", Assert.Single(await book.SearchAsync("who:rose", 10, Cancellation)).Name);
    }

    [Theory, OnBoth]
    public async Task Filters_phrases_and_words_left_out_narrow_it_down(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        foreach (var (line, found) in new[]
        {
            ("who:ana letter", 334), ("who:kov letter", 334), ("who:ana lett", 334), ("who:nobody letter", 0), ("who:ana", 338), ("who:ana -letter", 4),
            ("group:choir letter", 1000), ("group:band letter", 0), ("tag:choir who:ben letter", 333), ("letter -999", 999), ("\"letter 999\"", 1), ("\"999 letter\"", 0),
            ("letter since:2024-01-05 until:2024-01-07", 3), ("since:2024-01-05 until:2024-01-07", 3), ("who:ana since:2024-01-05 until:2024-01-07", 1),
            ("kind:address mill", 3), ("kind:group", 1), ("who:ana kind:group", 1), ("kind:fact", 3), ("kind:fact alto", 3), ("kind:person alto", 0), ("kind:person who:ana", 1), ("kind:moment ana", 0), ("ana@example.org", 1), ("example", 3),
        })
        {
            Assert.Equal((line, found), (line, (await book.SearchAsync(line, 2000, Cancellation)).Count));
        }
    }

    [Theory, OnBoth]
    public async Task A_moment_moved_to_another_day_is_found_there(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var moment = await NoteAsync(book, ("Trail", "in the garden", 2020));
        moment.Correct(MomentKind.Meeting, new LocalDate(2023, 5, 5), Substance.Talk);
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);

        Assert.Empty(await book.SearchAsync("garden until:2020", 10, Cancellation));
        Assert.Equal(new LocalDate(2023, 5, 5), Assert.Single(await book.SearchAsync("garden since:2023", 10, Cancellation)).On);
    }

    [Theory, OnBoth]
    public async Task Letters_that_are_no_accented_ones_are_found_without_their_stroke(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var one = Person.Called(PersonName.Of("Łukasz", "Orłowski"));
        var talk = Moment.Of(MomentKind.Meeting, new LocalDate(2026, 3, 1), Substance.Talk).About("at the GROẞE Straße", "Æbleskiver with Þór, Đorđe and Søren");
        var fun = Fact.About(one.Id, "mag Spaß");
        book.AddRange(one, talk, Participant.In(talk, one.Id), fun);
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);

        foreach (var (words, kind) in new[] { ("orlowski", "person"), ("ORŁOWSKI", "person"), ("lukasz orlo", "person"), ("strasse", "moment"), ("Straße", "moment"), ("grosse", "moment"), ("aebleskiver", "moment"), ("thor", "moment"), ("dorde", "moment"), ("soren", "moment"), ("spass", "fact") })
        {
            Assert.Equal((words, kind), (words, string.Join(' ', (await book.SearchAsync(words, 10, Cancellation)).Select(hit => hit.Kind))));
        }

        book.Remove(fun);
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);
        Assert.Empty(await book.SearchAsync("spass", 10, Cancellation));
        Assert.Equal(2, (await book.SearchAsync("who:orlowski", 10, Cancellation)).Count);
    }

    [Theory, OnBoth]
    public async Task A_number_is_found_however_it_is_written(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var one = Person.Called("Ana");
        book.AddRange(one, Phone("+49 170 1234567", "+491701234567"), Phone("0170/123 45 67", "01701234567"), Phone("+49 170 7654321", "+491707654321"), Phone("(555) 1234", "5551234"));
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);
        async Task<string> FoundAsync(string line) => string.Join(", ", (await book.SearchAsync(line, 10, Cancellation)).Select(hit => hit.Text).Order());

        foreach (var line in new[] { "+49 170 1234567", "0170 1234567", "0170/123 45 67", "1234567", "0049 (170) 123-4567", "+49 (0)170 1234567", "01701234567", "0170 12345", "34567" })
        {
            Assert.Equal((line, "+49 170 1234567, 0170/123 45 67"), (line, await FoundAsync(line)));
        }

        foreach (var line in new[] { "+49 171 1234567", "4567", "\"0170 1234567\"", "0170 1234567 -170 -123" })
        {
            Assert.Equal((line, ""), (line, await FoundAsync(line)));
        }

        ContactPoint Phone(string written, string normal) => ContactPoint.Of(one.Id, ContactKind.Phone, written, normal);
    }

    private static async Task<Moment> NoteAsync(KithContext book, params (string Title, string Note, int Year)[] notes)
    {
        var moments = notes.Select(note => Moment.Of(MomentKind.Meeting, new LocalDate(note.Year, 1, 1), Substance.Talk).About(note.Title, note.Note)).ToList();
        book.AddRange(moments);
        await book.SaveAsync(new Deed("test", "", Now), Cancellation);
        return moments[0];
    }
}
