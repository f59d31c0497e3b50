using Kith.Analysis;
using Xunit;

namespace Kith.Tests.Analysis;

/// <summary>What follows from stored relations, and that it ends.</summary>
public sealed class FamilyTests
{
    private readonly Dictionary<string, Id<Person>> people = [];
    private readonly List<KinFact> facts = [];

    [Fact]
    public void A_stored_relation_reads_from_both_sides()
    {
        Say("ana", KinshipKind.Parent, "mia");
        Assert.Equal([("mia", Relation.Child, false)], Of("ana"));
        Assert.Equal([("ana", Relation.Parent, false)], Of("mia"));
    }

    [Fact]
    public void Those_with_a_parent_in_common_are_siblings_and_it_is_said_to_be_inferred()
    {
        Say("gunnar", KinshipKind.Parent, "mira");
        Say("gunnar", KinshipKind.Parent, "signe");
        Assert.Contains(("signe", Relation.Sibling, true), Of("mira"));
    }

    [Fact]
    public void A_friend_can_be_a_sibling_too_and_a_stored_sibling_is_told_once()
    {
        Say("gunnar", KinshipKind.Parent, "mira");
        Say("gunnar", KinshipKind.Parent, "signe");
        Say("mira", KinshipKind.Friend, "signe");
        Assert.Equal([("signe", Relation.Friend, false), ("signe", Relation.Sibling, true)], Of("mira").Where(kin => kin.Name == "signe").Select(kin => (kin.Name, kin.Relation, kin.Inferred)));
        Say("mira", KinshipKind.Sibling, "signe");
        Assert.DoesNotContain(("signe", Relation.Sibling, true), Of("mira"));
    }

    [Theory]
    [InlineData("great", Relation.Grandparent, 1)]
    [InlineData("grand", Relation.Grandparent, 0)]
    [InlineData("greataunt", Relation.AuntOrUncle, 1)]
    [InlineData("aunt", Relation.AuntOrUncle, 0)]
    [InlineData("nephew", Relation.NieceOrNephew, 0)]
    [InlineData("greatnephew", Relation.NieceOrNephew, 1)]
    [InlineData("grandchild", Relation.Grandchild, 0)]
    public void Generations_are_counted(string who, Relation relation, int degree)
    {
        Village();
        Assert.Equal((relation, degree), Kin("self", who) is var kin ? (kin.Relation, kin.Degree) : default);
    }

    [Theory]
    [InlineData("cousin", 1, 0)]
    [InlineData("cousinschild", 1, 1)]
    [InlineData("parentscousin", 1, 1)]
    [InlineData("secondcousin", 2, 0)]
    public void Cousins_are_counted_by_degree_and_by_generations_apart(string who, int degree, int removed)
    {
        Village();
        Assert.Equal((Relation.Cousin, degree, removed), Kin("self", who) is var kin ? (kin.Relation, kin.Degree, kin.Removed) : default);
    }

    [Fact]
    public void In_laws_follow_from_a_marriage_and_end_with_it()
    {
        Say("self", KinshipKind.Spouse, "wife");
        Say("mother", KinshipKind.Parent, "wife");
        Say("wife", KinshipKind.Sibling, "brother");
        Assert.Equal([("mother", Relation.ParentInLaw), ("brother", Relation.SiblingInLaw)], Of("self").Where(kin => kin.Inferred).Select(kin => (kin.Name, kin.Relation)));
        facts[0] = facts[0] with { HasEnded = true };
        Assert.DoesNotContain(Of("self"), kin => kin.Inferred);
    }

    [Fact]
    public void A_parents_partner_who_is_no_parent_is_a_step_parent()
    {
        Say("mother", KinshipKind.Parent, "self");
        Say("mother", KinshipKind.Partner, "tom");
        Say("tom", KinshipKind.Parent, "kim");
        Assert.Contains(("tom", Relation.StepParent, true), Of("self"));
        Assert.Contains(("kim", Relation.StepSibling, true), Of("self"));
        Assert.Contains(("self", Relation.StepChild, true), Of("tom"));
    }

    [Fact]
    public void A_circle_ends_and_nobody_is_their_own_kin()
    {
        Say("a", KinshipKind.Parent, "b");
        Say("b", KinshipKind.Parent, "c");
        Say("c", KinshipKind.Parent, "a");
        Say("a", KinshipKind.Sibling, "b");
        Assert.DoesNotContain(Of("a"), kin => kin.Name == "a");
        Assert.InRange(Of("a").Count, 1, 10);
    }

    [Fact]
    public void A_village_that_is_all_one_family_stays_bounded()
    {
        for (var at = 1; at < 2000; at++)
        {
            Say($"p{at / 3}", KinshipKind.Parent, $"p{at}");
        }

        Assert.InRange(Family.Of(Id("p700"), facts).Count, 5, Family.Most);
    }

    [Fact]
    public void Nobody_is_told_twice_as_inferred()
    {
        Village();
        var inferred = Family.Of(Id("self"), facts).Where(kin => kin.Inferred).Select(kin => kin.Person).ToList();
        Assert.Equal(inferred.Distinct().Count(), inferred.Count);
    }

    private void Village()
    {
        Say("great", KinshipKind.Parent, "grand");
        Say("great", KinshipKind.Parent, "greataunt");
        Say("greataunt", KinshipKind.Parent, "parentscousin");
        Say("parentscousin", KinshipKind.Parent, "secondcousin");
        Say("grand", KinshipKind.Parent, "parent");
        Say("grand", KinshipKind.Parent, "aunt");
        Say("aunt", KinshipKind.Parent, "cousin");
        Say("cousin", KinshipKind.Parent, "cousinschild");
        Say("parent", KinshipKind.Parent, "self");
        Say("parent", KinshipKind.Parent, "sister");
        Say("sister", KinshipKind.Parent, "nephew");
        Say("nephew", KinshipKind.Parent, "greatnephew");
        Say("self", KinshipKind.Parent, "child");
        Say("child", KinshipKind.Parent, "grandchild");
    }

    private Kin Kin(string self, string who) => Family.Of(Id(self), facts).Single(kin => kin.Person == Id(who));

    private List<(string Name, Relation Relation, bool Inferred)> Of(string self) =>
        [.. Family.Of(Id(self), facts).Select(kin => (people.Single(one => one.Value == kin.Person).Key, kin.Relation, kin.Inferred))];

    private void Say(string one, KinshipKind kind, string other) => facts.Add(new(Id(one), kind, Id(other)));

    private Id<Person> Id(string name) => people.TryGetValue(name, out var id) ? id : people[name] = Id<Person>.New();
}
