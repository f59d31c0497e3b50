using Kith.Care;
using Xunit;

namespace Kith.Tests.Care.Matching;

/// <summary>Who might be brought together, of those whose needs and offers meet.</summary>
public sealed class IntroducingTests
{
    private readonly Matchable ana = Somebody("Ana");
    private readonly Matchable ben = Somebody("Ben");
    private readonly Matchable cleo = Somebody("Cleo");
    private readonly Matchable me = Somebody("Me", new Standing(IsMe: true));

    [Fact]
    public void Two_strangers_of_whom_one_needs_what_the_other_offers_are_an_idea()
    {
        var idea = Assert.Single(Of([Between(ana, ben)]));
        Assert.Equal(("Ana", "Ben", false), (idea.One.Who.Name, idea.Other.Who.Name, idea.IsMutual));
    }

    [Fact]
    public void Two_who_know_each_other_need_nobody_to_bring_them_together() => Assert.Empty(Of([Between(ana, ben) with { Acquainted = true }]));

    [Fact]
    public void Two_who_are_thought_of_already_are_no_new_idea() => Assert.Empty(Of([Between(ana, ben) with { Underway = true }]));

    [Fact]
    public void The_owner_is_not_brought_together_with_anybody() => Assert.Empty(Of([Between(me, ben), Between(ana, me)]));

    [Fact]
    public void Where_both_need_something_of_the_other_both_reasons_are_told_and_it_comes_first()
    {
        var dan = Somebody("Dan");
        var ideas = Of([Between(cleo, dan, 2), Between(ana, ben, 0.5f), Between(ben, ana, 0.4f)]);
        Assert.Equal("Ana", ideas[0].One.Who.Name);
        Assert.Equal("Ben", ideas[0].ForOther!.Needing.Who.Name);
        Assert.Equal("Cleo", ideas[1].One.Who.Name);
    }

    [Fact]
    public void Those_whom_the_owner_is_in_touch_with_come_before_others()
    {
        var dan = Somebody("Dan");
        Assert.Equal("Cleo", Of([Between(ana, ben), Between(cleo, dan)], new() { [cleo.Who.Person] = 3, [dan.Who.Person] = 3 })[0].One.Who.Name);
    }

    [Fact]
    public void Nobody_is_in_two_ideas_and_no_more_are_told_than_asked_for()
    {
        Assert.Single(Of([Between(ana, ben), Between(cleo, ben)]));
        Assert.Single(Introducing.Of([Between(ana, ben), Between(cleo, Somebody("Dan"))], new Dictionary<Id<Person>, double>(), 1));
    }

    private static IReadOnlyList<Idea> Of(IEnumerable<Match> matches, Dictionary<Id<Person>, double>? attention = null) => Introducing.Of(matches, attention ?? [], 5);

    private static Matchable Somebody(string name, Standing? standing = null) => new(new Named(Id<Person>.New(), name, standing ?? new Standing()));

    private static Match Between(Matchable needing, Matchable offering, float worth = 1) => new(
        new Registered(Id<Need>.New(), needing.Who.Person, "a tap that does not drip"), needing,
        new Registered(Id<Need>.New(), offering.Who.Person, "retired plumber"), offering, new MatchReason(["tap"]), worth);
}
