using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage.Queries;

/// <summary>What ties two people of the book to each other, flat.</summary>
public sealed record BondFact(Id<Person> One, Id<Person> Other, double Weight);

/// <summary>Who belongs to which group, flat.</summary>
public sealed record MemberFact(Id<Group> Group, string Name, Id<Person> Person);

/// <summary>The facts that the picture of the community is drawn from; each is bounded, whatever has gathered in the book.</summary>
public static class CommunityFacts
{
    private const int MostMoments = 20_000;
    private const int MostMembers = 20_000;
    private const double Kin = 3;
    private const double BroughtTogether = 2;

    extension(KithContext book)
    {
        /// <summary>Bonds that are written down as such: kin, introductions that were made, and through whom somebody is known.</summary>
        public async Task<List<BondFact>> WrittenBondsAsync(CancellationToken cancellation)
        {
            var kin = await book.Kinships.AsNoTracking().Where(kinship => kinship.Until == null).Select(kinship => new BondFact(kinship.One, kinship.Other, Kin)).ToListAsync(cancellation);
            var made = await book.Introductions.AsNoTracking().Where(one => one.Stage == IntroductionStage.Made).Select(one => new BondFact(one.One, one.Other, BroughtTogether)).ToListAsync(cancellation);
            var through = await book.Ties.AsNoTracking().Where(tie => tie.OriginThrough != null).Select(tie => new BondFact(tie.Person, tie.OriginThrough!.Value, BroughtTogether)).ToListAsync(cancellation);
            return [.. kin, .. made, .. through];
        }

        /// <summary>Who took part in the same moments since a day, moment by moment, the latest ones.</summary>
        public async Task<ILookup<Id<Moment>, Id<Person>>> TogetherAsync(LocalDate since, CancellationToken cancellation)
        {
            var moments = book.Moments.AsNoTracking().Where(moment => moment.On >= since).OrderByDescending(moment => moment.On).ThenByDescending(moment => moment.Id).Take(MostMoments);
            return (await moments.Join(book.Participants.AsNoTracking(), moment => moment.Id, part => part.Moment, (moment, part) => new { part.Moment, part.Person }).ToListAsync(cancellation)).ToLookup(part => part.Moment, part => part.Person);
        }

        /// <summary>Who belongs to which group now.</summary>
        public Task<List<MemberFact>> MembersAsync(CancellationToken cancellation) =>
            book.GroupMembers.AsNoTracking().Where(member => member.Until == null).OrderBy(member => member.Group).ThenBy(member => member.Person).Take(MostMembers)
                .Join(book.Groups, member => member.Group, group => group.Id, (member, group) => new MemberFact(group.Id, group.Name, member.Person)).ToListAsync(cancellation);
    }
}
