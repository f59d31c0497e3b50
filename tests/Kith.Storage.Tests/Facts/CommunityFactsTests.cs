using Kith.Storage.Queries;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

/// <summary>What the community is drawn from, the same on both databases.</summary>
public sealed class CommunityFactsTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory, OnBoth]
    public async Task Bonds_that_are_written_down_moments_together_and_members_are_read(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        Person[] people = [.. "Ana Ben Cleo Dan".Split(' ').Select(name => Person.Called(name))];
        var (ana, ben, cleo, dan) = (people[0].Id, people[1].Id, people[2].Id, people[3].Id);
        var (choir, lunch, longAgo) = (Group.Called("Choir"), Moment.Of(MomentKind.Meeting, Today), Moment.Of(MomentKind.Meeting, Today.PlusYears(-9)));
        var (kin, thought) = (Kinship.Of(ana, KinshipKind.Sibling, dan), Introduction.Between(ben, dan));
        book.AddRange(people);
        book.AddRange(choir, GroupMember.Of(choir.Id, cleo), lunch, longAgo, Participant.In(lunch, ana), Participant.In(lunch, ben), Participant.In(longAgo, ana), Participant.In(longAgo, cleo), kin, thought, Tie.With(cleo, new Origin(Through: ana)));
        await book.SaveAsync(new Deed("person.add", "", Now), Cancellation);

        Assert.Equal(new HashSet<(Id<Person>, Id<Person>)> { (ana, dan), (cleo, ana) }, (await book.WrittenBondsAsync(Cancellation)).Select(bond => (bond.One, bond.Other)).ToHashSet());
        var together = await book.TogetherAsync(Today.PlusYears(-3), Cancellation);
        Assert.Equal(new HashSet<Id<Person>> { ana, ben }, Assert.Single(together).ToHashSet());
        Assert.Equal([new MemberFact(choir.Id, "Choir", cleo)], await book.MembersAsync(Cancellation));
    }
}
