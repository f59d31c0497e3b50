using System.Globalization;
using Kith.Care;
using NodaTime;
using Xunit;

namespace Kith.Tests.Care;

public sealed class MirrorTests
{
    private static readonly LocalDate Today = new(2026, 11, 25);
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly MirrorPerson Ana = Somebody("Ana");
    private static readonly MirrorPerson Ben = Somebody("Ben");
    private static readonly MirrorPerson Mum = new(Id<Person>.New(), "Mum", new Standing(), IsKin: true);

    [Fact]
    public void An_empty_book_shows_nothing() => Assert.True(Mirror.Of(MirrorPicture.Empty, Today).IsEmpty);

    [Fact]
    public void What_was_asked_stands_beside_what_was_given_with_the_records_behind_it()
    {
        var (ask, gift) = (Asked(Ana, Party.Me, 10), Gave(Ben, Party.Me, 20));
        var pair = Assert.Single(Mirror.Of(Book(asks: [ask], gifts: [gift, Gave(Ben, Party.Me, 91)]), Today).Pairs);

        Assert.Equal(MirrorKind.AskedAndGave, pair.Kind);
        Assert.Equal([new ActGround("ask", ask.Id.Value)], pair.First);
        Assert.Equal([new ActGround("gift", gift.Id.Value)], pair.Second);
        Assert.Equal("In the last three months you asked for one thing and gave one thing.", MirrorPhrasing.Of(pair, English));
        Assert.Equal("In den letzten drei Monaten hast du um eine Sache gebeten und eine Sache gegeben.", MirrorPhrasing.Of(pair, German));
    }

    [Fact]
    public void No_account_is_kept_of_what_passes_between_kin() =>
        Assert.Empty(Mirror.Of(Book(asks: [Asked(Mum, Party.Me, 1)], gifts: [Gave(Mum, Party.Them, 2)], moments: [.. Enumerable.Range(1, 30).Select(n => Met(n, Beginner.Me, Substance.Exchange, Mum))]), Today).Pairs);

    [Fact]
    public void Who_begins_is_said_of_a_tie_from_ten_moments_and_when_it_is_surely_uneven()
    {
        MirrorMoment[] nine = [.. Enumerable.Range(1, 9).Select(n => Met(n * 20, Beginner.Them, Substance.Talk, Ana))];
        Assert.Empty(Mirror.Of(Book(moments: nine), Today).Leanings);

        var leaning = Assert.Single(Mirror.Of(Book(moments: [.. nine, Met(5, Beginner.Them, Substance.Talk, Ana), Met(6, null, Substance.Talk, Ana)]), Today).Leanings);
        Assert.Equal((0, 10, 10), (leaning.Balance.Out, leaning.Balance.In, leaning.Moments.Count));
        Assert.Equal("It is mostly Ana who begins: ten of ten times in a year.", MirrorPhrasing.Of(leaning, English).ToString());
        Assert.Equal("Meist macht Ana den Anfang: zehn von zehn Mal in einem Jahr.", MirrorPhrasing.Of(leaning, German).ToString());
    }

    [Theory]
    [InlineData(Intention.Inner)]
    [InlineData(Intention.Close)]
    [InlineData(Intention.Resting)]
    public void Nothing_is_weighed_between_close_ones_nor_with_those_at_rest(Intention intention)
    {
        var friend = new MirrorPerson(Id<Person>.New(), "Cleo", new Standing(Intention: intention));
        MirrorMoment[] moments = [.. Enumerable.Range(1, 12).Select(n => Met(n * 20, Beginner.Me, Substance.Talk, friend))];
        var mirror = Mirror.Of(Book([friend], moments, [.. moments.Select(moment => new MirrorAsk(Id<Ask>.New(), friend.Person, Party.Me, moment.On))]), Today);

        Assert.Empty(mirror.Leanings);
        Assert.Empty(mirror.OnlyWhenNeeded);
    }

    [Fact]
    public void Whom_one_only_wrote_to_when_something_was_needed_is_told_once_there_are_two_such_and_nothing_was_given()
    {
        MirrorMoment[] two = [Met(30, Beginner.Me, Substance.Exchange, Ben), Met(200, Beginner.Me, Substance.Exchange, Ben)];
        MirrorAsk[] asks = [Asked(Ben, Party.Me, 28), Asked(Ben, Party.Me, 203)];

        var need = Assert.Single(Mirror.Of(Book(moments: [.. two, Met(50, Beginner.Them, Substance.Talk, Ben)], asks: asks), Today).OnlyWhenNeeded);
        Assert.Equal(two.Select(moment => moment.Id), need.Moments);
        Assert.Equal(asks.Select(ask => ask.Id), need.Asks);
        Assert.StartsWith("This year you turned to Ben two times", MirrorPhrasing.Of(need, English).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("In diesem Jahr hast du dich zwei Mal an Ben gewandt", MirrorPhrasing.Of(need, German).ToString(), StringComparison.Ordinal);

        Assert.Empty(Mirror.Of(Book(moments: [two[0]], asks: asks), Today).OnlyWhenNeeded);
        Assert.Empty(Mirror.Of(Book(moments: [.. two, Met(90, Beginner.Me, Substance.Talk, Ben)], asks: asks), Today).OnlyWhenNeeded);
        Assert.Empty(Mirror.Of(Book(moments: two, asks: asks, gifts: [Gave(Ben, Party.Me, 300)]), Today).OnlyWhenNeeded);
        Assert.Empty(Mirror.Of(Book(moments: two, asks: [asks[0], Asked(Ben, Party.Me, 204)]), Today).OnlyWhenNeeded);
    }

    [Fact]
    public void Talks_stand_beside_greetings_and_a_difference_from_before_is_told_when_it_is_no_chance()
    {
        MirrorMoment[] talks = [.. Enumerable.Range(1, 8).Select(n => Met(n, null, Substance.Talk, Ana))];
        var pair = Assert.Single(Mirror.Of(Book(moments: [.. talks, Met(3, null, Substance.Token, Ana)]), Today).Pairs, one => one.Kind == MirrorKind.Substance);

        Assert.Equal((8, 1, MirrorChange.More), (pair.First.Count, pair.Second.Count, pair.Change));
        Assert.Equal("You had eight real talks, and one greeting in passing. There were more talks than in the three months before.", MirrorPhrasing.Of(pair, English));
        Assert.Equal(MirrorChange.AsBefore, Mirror.Of(Book(moments: [talks[0], talks[1], talks[2]]), Today).Pairs.Single(one => one.Kind == MirrorKind.Substance).Change);
    }

    [Fact]
    public void Listening_is_told_by_what_was_kept_and_nobody_is_blamed_for_keeping_no_notes()
    {
        var (with, without) = (Met(4, null, Substance.Exchange, Ana), Met(9, null, Substance.Exchange, Ben) with { HasNote = true });
        var kept = new MirrorLearned(new ActGround("fact", Guid.CreateVersion7()), Ana.Person, with.Id);

        Assert.Empty(Mirror.Of(Book(moments: [with, without]), Today).Pairs);
        var pair = Assert.Single(Mirror.Of(Book(moments: [with, without]) with { Learned = [kept] }, Today).Pairs);
        Assert.Equal((MirrorKind.Listening, 1, 1), (pair.Kind, pair.First.Count, pair.Second.Count));
    }

    [Fact]
    public void Every_pair_can_be_told_in_both_languages()
    {
        foreach (var (kind, change, count) in from kind in Enum.GetValues<MirrorKind>() from change in Enum.GetValues<MirrorChange>() from count in new[] { 0, 1, 2, 20 } select (kind, change, count))
        {
            ActGround[] some = [.. Enumerable.Range(0, count).Select(_ => new ActGround("ask", Guid.CreateVersion7()))];
            var pair = new MirrorPair(kind, some, some, change);
            Assert.DoesNotContain("{", MirrorPhrasing.Of(pair, English) + MirrorPhrasing.Of(pair, German), StringComparison.Ordinal);
        }
    }

    private static MirrorPerson Somebody(string name) => new(Id<Person>.New(), name, new Standing());

    private static MirrorPicture Book(IReadOnlyList<MirrorPerson>? more = null, MirrorMoment[]? moments = null, MirrorAsk[]? asks = null, MirrorGift[]? gifts = null) =>
        new([Ana, Ben, Mum, .. more ?? []], moments ?? [], asks ?? [], gifts ?? [], []);

    private static MirrorMoment Met(int daysAgo, Beginner? begun, Substance substance, MirrorPerson with) =>
        new(Id<Moment>.New(), Today.PlusDays(-daysAgo), substance, begun, [with.Person]);

    private static MirrorAsk Asked(MirrorPerson person, Party by, int daysAgo) => new(Id<Ask>.New(), person.Person, by, Today.PlusDays(-daysAgo));

    private static MirrorGift Gave(MirrorPerson person, Party by, int daysAgo) => new(Id<Gift>.New(), person.Person, by, Today.PlusDays(-daysAgo));
}
