using Kith.Exchange;
using Xunit;

namespace Kith.Tests.Exchange;

using Party = Kith.Exchange.Party;

/// <summary>What the owner's answers make of the doubtful.</summary>
public sealed class AnsweringTests
{
    private static readonly RosterEntry Ana = new(Id<Person>.New(), "Ana Kovač") { Points = [new(ContactKind.Email, "home@example.org")] };

    private static Proposal Doubtful => ProposalTests.Propose(
        [ProposalTests.File(RecognitionTests.Claim("Ivan Kovač", "home@example.org") with { External = "ivan" }), ProposalTests.Meeting("ics:1", new Party("Ivan Kovač", "home@example.org"))], Ana);

    [Fact]
    public void Whoever_is_not_answered_for_is_left_out() => Assert.Empty(Answered().People);

    [Fact]
    public void The_moments_of_those_left_out_are_left_out_too() => Assert.Empty(Answered().Moments);

    [Fact]
    public void Before_anybody_answers_no_moment_names_the_doubtful() => Assert.Empty(Doubtful.Moments);

    [Fact]
    public void Accepting_the_doubtful_takes_them_in_as_new() =>
        Assert.Equal(Verdict.New, Assert.Single(Doubtful.Answered(new Dictionary<string, Answer>(), acceptDoubtful: true).People).Verdict);

    [Fact]
    public void The_same_becomes_a_change_of_the_one_they_are()
    {
        var person = Assert.Single(Answered(Answer.Same).People);
        Assert.Equal((Verdict.Changed, Ana.Person, "Ana Kovač"), (person.Verdict, person.Draft.Person.Id, person.Draft.Person.FormattedName));
    }

    [Fact]
    public void The_moments_of_the_same_are_those_of_the_one_they_are() => Assert.Equal([Ana.Person], Assert.Single(Answered(Answer.Same).Moments).People);

    [Fact]
    public void The_new_one_has_their_own_moments()
    {
        var proposal = Answered(Answer.New);
        Assert.Equal(proposal.People[0].Draft.Person.Id, Assert.Single(Assert.Single(proposal.Moments).People));
    }

    private static Proposal Answered(params Answer[] answers) => Doubtful.Answered(answers.ToDictionary(_ => "vcard:ivan:Ivan Kovač"), acceptDoubtful: false);
}
