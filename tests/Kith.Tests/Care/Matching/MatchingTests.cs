using System.Globalization;
using Kith.Care;
using NodaTime;
using Xunit;

namespace Kith.Tests.Care.Matching;

/// <summary>Of the offers that answer a need: which may be suggested, and in which order.</summary>
public sealed class MatchingTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly Dictionary<Id<Person>, Matchable> people = [];
    private readonly HashSet<(Id<Person>, Id<Person>)> underway = [];
    private readonly HashSet<(Id<Person>, Id<Person>)> letGo = [];
    private readonly HashSet<(Id<Need>, Id<Person>)> declined = [];

    [Fact]
    public void An_offer_of_another_is_suggested_with_both_sides()
    {
        var (ana, ben) = (Somebody("Ana Kovač"), Somebody("Ben Okafor"));
        var match = Assert.Single(Of(Line(ana, "her tap drips"), Line(ben, "retired plumber")));
        Assert.Equal(("Ana Kovač", "Ben Okafor"), (match.Needing.Who.Name, match.Offering.Who.Name));
        Assert.Equal("“drips” and “plumber” belong together.", MatchPhrasing.Why(match, English));
    }

    [Theory]
    [InlineData("somebody to mind her children on Thursday evenings", "minds children, Mondays only", "One side says “Thursday evenings”, the other “Mondays”.")]
    [InlineData("somebody to mind her children on Thursday evenings", "minds children on Thursday mornings", "One side says “Thursday evenings”, the other “Thursday mornings”.")]
    [InlineData("braucht am Donnerstagabend einen Babysitter", "Babysitter, nur vormittags", "One side says “Donnerstagabend”, the other “vormittags”.")]
    [InlineData("somebody to mind her children on Saturday", "minds children at weekends", null)]
    [InlineData("somebody to mind her children in the evening", "minds children on Mondays", null)]
    [InlineData("somebody to mind her children, who have nightmares", "minds children in the mornings", null)]
    [InlineData("braucht am Samstagabend einen Babysitter", "Babysitter am Wochenende, auch abends", null)]
    public void Days_and_times_of_day_that_do_not_meet_are_said(string need, string offer, string? said) =>
        Assert.Equal(said, MatchPhrasing.Beside(Assert.Single(Of(Line(Somebody("Ana"), need), Line(Somebody("Ben"), offer))), English).FirstOrDefault(sentence => sentence.StartsWith("One side", StringComparison.Ordinal)));

    [Fact]
    public void Of_two_alike_the_one_whose_day_it_is_comes_first()
    {
        var need = Line(Somebody("Ana"), "somebody to mind her children on Thursday");
        var found = Of(need, Line(Somebody("Ben"), "minds children on Tuesdays"), Line(Somebody("Cem"), "minds children on Thursdays"));
        Assert.Equal(["Cem", "Ben"], found.Select(match => match.Offering.Who.Name));
    }

    [Fact]
    public void Nobody_is_suggested_to_themselves()
    {
        var ana = Somebody("Ana");
        Assert.Empty(Of(Line(ana, "her tap drips"), Line(ana, "retired plumber")));
    }

    [Theory]
    [InlineData(Discretion.Anybody, Discretion.InConfidence, false, 0)]
    [InlineData(Discretion.InConfidence, Discretion.Anybody, false, 0)]
    [InlineData(Discretion.InConfidence, Discretion.Anybody, true, 1)]
    [InlineData(Discretion.AskFirst, Discretion.AskFirst, false, 1)]
    public void What_was_told_in_confidence_is_laid_beside_what_the_owner_offers_alone(Discretion need, Discretion offer, bool mine, int found)
    {
        var (ana, ben) = (Somebody("Ana"), Somebody("Ben", new Standing(IsMe: mine)));
        Assert.Equal(found, Of(Line(ana, "her tap drips") with { Discretion = need }, Line(ben, "retired plumber") with { Discretion = offer }).Count);
    }

    [Fact]
    public void What_was_offered_in_confidence_is_laid_beside_the_owners_own_need_alone()
    {
        var (me, ben) = (Somebody("Me", new Standing(IsMe: true)), Somebody("Ben"));
        Assert.Single(Of(Line(me, "my tap drips"), Line(ben, "retired plumber") with { Discretion = Discretion.InConfidence }));
    }

    [Fact]
    public void The_owners_own_need_in_confidence_finds_what_others_offer() =>
        Assert.Single(Of(Line(Somebody("Me", new Standing(IsMe: true)), "my tap drips") with { Discretion = Discretion.InConfidence }, Line(Somebody("Ben"), "retired plumber")));

    [Fact]
    public void The_dead_the_resting_and_the_paused_are_left_in_peace()
    {
        var need = Line(Somebody("Ana"), "her tap drips");
        Standing[] quiet = [new(HasDied: true), new(Intention: Intention.Resting), new(PausedUntil: Today.PlusDays(3))];
        Assert.All(quiet, standing => Assert.Empty(Of(need, Line(Somebody("Ben", standing), "retired plumber"))));
        Assert.All(quiet, standing => Assert.Empty(Of(Line(Somebody("Cleo", standing), "her tap drips"), Line(Somebody("Dan"), "retired plumber"))));
    }

    [Theory]
    [InlineData(Kith.Care.Matching.MostAsked - 1, 1)]
    [InlineData(Kith.Care.Matching.MostAsked, 0)]
    public void Nobody_is_asked_too_much(int asked, int found)
    {
        var (ana, ben) = (Somebody("Ana"), Somebody("Ben"));
        people[ben] = people[ben] with { AskedLately = asked };
        var matches = Of(Line(ana, "her tap drips"), Line(ben, "retired plumber"));
        Assert.Equal(found, matches.Count);
        Assert.All(matches, match => Assert.Contains("You asked Ben for something in the last three months.", MatchPhrasing.Beside(match, English)));
    }

    [Fact]
    public void Of_two_who_could_the_one_who_was_not_asked_of_late_comes_first()
    {
        var (ana, ben, cleo) = (Somebody("Ana"), Somebody("Ben"), Somebody("Cleo"));
        people[ben] = people[ben] with { AskedLately = 2 };
        Assert.Equal(["Cleo", "Ben"], Of(Line(ana, "her tap drips"), Line(ben, "retired plumber"), Line(cleo, "retired plumber")).Select(match => match.Offering.Who.Name));
    }

    [Fact]
    public void Of_two_who_could_the_one_who_lives_in_the_same_town_comes_first()
    {
        var (ana, ben, cleo) = (Somebody("Ana"), Somebody("Ben"), Somebody("Cleo"));
        people[ana] = people[ana] with { Place = "Leeds" };
        people[cleo] = people[cleo] with { Place = "leeds" };
        var matches = Of(Line(ana, "her tap drips"), Line(ben, "retired plumber"), Line(cleo, "retired plumber"));
        Assert.Equal(["Cleo", "Ben"], matches.Select(match => match.Offering.Who.Name));
        Assert.Contains("Both live in Leeds.", MatchPhrasing.Beside(matches[0], English));
    }

    [Fact]
    public void What_the_owner_declined_is_not_suggested_again_and_another_is()
    {
        var (ana, ben, cleo) = (Somebody("Ana"), Somebody("Ben"), Somebody("Cleo"));
        var need = Line(ana, "her tap drips");
        declined.Add((need.Id, ben));
        Assert.Equal(["Cleo"], Of(need, Line(ben, "retired plumber"), Line(cleo, "retired plumber")).Select(match => match.Offering.Who.Name));
    }

    [Fact]
    public void Somebody_with_two_offers_is_suggested_once()
    {
        var (ana, ben) = (Somebody("Ana"), Somebody("Ben"));
        Assert.Single(Of(Line(ana, "her tap drips"), Line(ben, "retired plumber"), Line(ben, "has spare taps")));
    }

    [Fact]
    public void It_is_told_whether_the_two_know_each_other()
    {
        var (ana, ben) = (Somebody("Ana"), Somebody("Ben"));
        var (need, offer) = (Line(ana, "her tap drips"), Line(ben, "retired plumber"));
        Assert.Equal(["They do not know each other, as far as this book tells."], MatchPhrasing.Beside(Of(need, offer)[0], English));
        Assert.Equal(["They know each other already."], MatchPhrasing.Beside(Of(need, offer)[0] with { Acquainted = true }, English));
    }

    [Fact]
    public void An_introduction_on_its_way_is_told_and_one_that_was_let_go_suggests_the_two_no_more()
    {
        var (ana, ben) = (Somebody("Ana"), Somebody("Ben"));
        var (need, offer) = (Line(ana, "her tap drips"), Line(ben, "retired plumber"));
        underway.Add(MatchPicture.Pair(ana, ben));
        Assert.Equal(["You are thinking of bringing them together, or are about to."], MatchPhrasing.Beside(Assert.Single(Of(need, offer)), English));
        letGo.Add(MatchPicture.Pair(ana, ben));
        Assert.Empty(Of(need, offer));
    }

    [Fact]
    public void Who_wants_to_be_asked_first_is_named()
    {
        var (ana, ben) = (Somebody("Ana"), Somebody("Ben"));
        var (need, offer) = (Line(ana, "her tap drips"), Line(ben, "retired plumber") with { Discretion = Discretion.AskFirst });
        Assert.Contains("Ask Ben before you speak of it.", MatchPhrasing.Beside(Of(need, offer)[0], English));
        Assert.Contains("Ask Ana and Ben before you speak of it.", MatchPhrasing.Beside(Of(need with { Discretion = Discretion.AskFirst }, offer)[0], English));
    }

    private Id<Person> Somebody(string name, Standing? standing = null)
    {
        var id = Id<Person>.New();
        people[id] = new Matchable(new Named(id, name, standing ?? new Standing()));
        return id;
    }

    private static Registered Line(Id<Person> person, string text) => new(Id<Need>.New(), person, text);

    private IReadOnlyList<Match> Of(Registered need, params Registered[] offers) =>
        Kith.Care.Matching.Of(need, new OfferIndex(offers, English).Answers(need.Text, 12), new MatchPicture(people, underway, letGo, declined, Today), 3);
}
