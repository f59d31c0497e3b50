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
}
