using Microsoft.EntityFrameworkCore;

namespace Kith.Storage;

/// <summary>After two records became one: what is now said twice is said once, and nobody is related to themselves; what falls away with that is said as a fact.</summary>
internal sealed class Gathering(KithContext book, Id<Person> person, Remaining remaining)
{
    /// <summary>Looks at what is tracked for the person, and marks what has become needless.</summary>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        await book.ContactPoints.Where(point => point.Person == person).LoadAsync(cancellation);
        await book.Facts.Where(fact => fact.Person == person).LoadAsync(cancellation);
        await book.Occasions.Where(occasion => occasion.Person == person).LoadAsync(cancellation);
        await book.PostalAddresses.Where(address => address.Person == person).LoadAsync(cancellation);
        await book.Kinships.Where(kinship => kinship.One == person || kinship.Other == person).LoadAsync(cancellation);
        Once<Fact, (string, string, PartialDate?, PartialDate?, Id<Moment>?)>(fact => fact.Person == person, fact => (fact.Kind, fact.Text, fact.Since, fact.Until, fact.Moment));
        Once<Occasion, (OccasionKind, string, string)>(occasion => occasion.Person == person, occasion => (occasion.Kind, occasion.Text, occasion.On.ToString()));
        Once<PostalAddress, string>(address => address.Person == person, Where, address => address.Label, (address, label) => address.Call(label));
        static string Where(PostalAddress address) => string.Join('|', address.PostOfficeBox, address.Extended, address.Street, address.Locality, address.Region, address.PostalCode, address.Country);
        Once<OutcomeStep, Id<Outcome>>(step => step.Person == person, step => step.Outcome);
        Reach();
        NobodyTwice();
    }

    private IEnumerable<T> Standing<T>(Func<T, bool> among)
        where T : class => book.ChangeTracker.Entries<T>().Where(entry => entry.State != EntityState.Deleted).Select(entry => entry.Entity).Where(among);

    /// <summary>Leaves one of those that say the same, and gives those that go.</summary>
    private List<T> Once<T, TSame>(Func<T, bool> among, Func<T, TSame> same)
        where T : class
    {
        var twice = Standing(among).ToList().GroupBy(same).SelectMany(alike => alike.OrderBy(row => book.Entry(row).State).ThenBy(row => book.Entry(row).Metadata.GetTableName(), StringComparer.Ordinal).Skip(1)).ToList();
        book.RemoveRange(twice);
        return twice;
    }

    /// <summary>Leaves one of those that say the same, and calls it by what all of them were called.</summary>
    private void Once<T, TSame>(Func<T, bool> among, Func<T, TSame> same, Func<T, string> label, Action<T, string> call)
        where T : class
    {
        var labels = Standing(among).ToList().OrderBy(row => book.Entry(row).State).ToLookup(same, label);
        Once(among, same);
        foreach (var row in Standing(among).Where(row => labels[same(row)].Skip(1).Any()).ToList())
        {
            call(row, string.Join(", ", labels[same(row)].Where(one => one.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)));
        }
    }

    /// <summary>The ways of the one that stays come first; those of the other go on counting.</summary>
    private void Reach()
    {
        Once<ContactPoint, (ContactKind, string)>(point => point.Person == person, point => (point.Kind, point.Normal), point => point.Label, (point, label) => point.Call(label));
        foreach (var kind in Standing<ContactPoint>(point => point.Person == person).GroupBy(point => point.Kind))
        {
            var ordinal = 0;
            foreach (var point in kind.OrderBy(point => book.Entry(point).State == EntityState.Modified).ThenBy(point => point.Ordinal))
            {
                point.Stand(ordinal++);
            }
        }
    }

    private void NobodyTwice()
    {
        foreach (var kinship in Standing<Kinship>(kinship => kinship.One == kinship.Other).ToList())
        {
            remaining.Say(Texts.TroubleTexts.KeptRelation, kinship.Note.Length > 0 ? kinship.Note : Texts.TroubleTexts.KeptFellAway);
            book.Remove(kinship);
        }

        var twice = Once<Kinship, (Id<Person>, Id<Person>, KinshipKind)>(_ => true, kinship => Kinship.IsMutual(kinship.Kind) && kinship.Other < kinship.One ? (kinship.Other, kinship.One, kinship.Kind) : (kinship.One, kinship.Other, kinship.Kind));
        foreach (var note in twice.Select(kinship => kinship.Note).Where(note => note.Length > 0))
        {
            remaining.Say(Texts.TroubleTexts.KeptRelation, note);
        }

        foreach (var introduction in Standing<Introduction>(one => one.One == one.Other || one.By == one.One || one.By == one.Other).ToList())
        {
            string[] said = [introduction.ForOne, introduction.ForOther, introduction.CameOf];
            remaining.Say(Texts.TroubleTexts.KeptIntroduction, Array.Exists(said, part => part.Length > 0) ? string.Join("; ", said.Where(part => part.Length > 0)) : Texts.TroubleTexts.KeptFellAway);
            book.Remove(introduction);
        }

        foreach (var tie in Standing<Tie>(tie => tie.OriginThrough == tie.Person).ToList())
        {
            remaining.SayThrough();
            tie.Began(tie.Origin with { Through = null });
        }
    }
}
