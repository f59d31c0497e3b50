using Microsoft.EntityFrameworkCore;

namespace Kith.Storage.Queries;

/// <summary>How many of some people were ever in touch, flat.</summary>
public sealed record TouchedFact(int People, int Touched, int Again, int Good, Id<Group>? Group = null, string Name = "");

/// <summary>What became of people, counted by the database; ties at rest count like any other, the deceased do too.</summary>
public static class TouchedFacts
{
    /// <summary>Whose naming of a person says that they came from an address book or a list.</summary>
    private static readonly string[] Lists = ["vcard", "google", "linkedin", "outlook", "table"];

    extension(KithContext book)
    {
        /// <summary>Of those who came with a card or a list.</summary>
        public Task<TouchedFact> TouchedOfCardsAsync(CancellationToken cancellation) =>
            book.CountTouchedAsync(book.People.Where(person => book.OriginalCards.Any(card => card.Person == person.Id) || book.Aliases.Any(alias => alias.Person == person.Id && Lists.Contains(alias.Scheme))), cancellation);

        /// <summary>Of those known from work and from nowhere else.</summary>
        public Task<TouchedFact> TouchedOfWorkAsync(CancellationToken cancellation) =>
            book.CountTouchedAsync(book.People.Where(person => book.Ties.Any(tie => tie.Person == person.Id && tie.Sides == Sides.Work)), cancellation);

        /// <summary>Of each group with so many members, by its name.</summary>
        public async Task<List<TouchedFact>> TouchedOfGroupsAsync(int least, int most, CancellationToken cancellation)
        {
            var groups = await book.Groups.AsNoTracking().Where(group => book.GroupMembers.Count(member => member.Group == group.Id) >= least).OrderBy(group => group.Name).ThenBy(group => group.Id).Take(most).ToListAsync(cancellation);
            var facts = new List<TouchedFact>();
            foreach (var group in groups)
            {
                facts.Add(await book.CountTouchedAsync(book.People.Where(person => book.GroupMembers.Any(member => member.Group == group.Id && member.Person == person.Id)), cancellation) with { Group = group.Id, Name = group.Name });
            }

            return facts;
        }

        private async Task<TouchedFact> CountTouchedAsync(IQueryable<Person> people, CancellationToken cancellation)
        {
            var counted = await (
                from person in people.AsNoTracking().Where(person => !person.IsMe)
                join pulse in book.Pulses.AsNoTracking() on person.Id equals pulse.Person into pulses
                from pulse in pulses.DefaultIfEmpty()
                select new { Days = (int?)pulse.Days ?? 0, Good = book.OutcomeSteps.Any(step => step.Person == person.Id) })
                .GroupBy(_ => 1).Select(all => new { People = all.Count(), Touched = all.Count(one => one.Days >= 1), Again = all.Count(one => one.Days >= 2), Good = all.Count(one => one.Good) }).SingleOrDefaultAsync(cancellation);
            return counted is null ? new TouchedFact(0, 0, 0, 0) : new TouchedFact(counted.People, counted.Touched, counted.Again, counted.Good);
        }
    }
}
