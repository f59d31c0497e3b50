using Kith.Storage;
using Kith.Hall.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>Something done for several people at once: one change, taken back as one.</summary>
/// <param name="Tag">A word to file them under; null or empty for none.</param>
/// <param name="Untag">A word to take away; null or empty for none.</param>
/// <param name="Group">The name of a group to put them into, made when it is not there; null or empty for none.</param>
/// <param name="Circle">The closeness the owner wants; null to leave it.</param>
public sealed record Bulk(string? Tag = null, string? Untag = null, string? Group = null, Intention? Circle = null)
{
    /// <summary>What a program fills in.</summary>
    public static IReadOnlyList<RecordField> Fields { get; } =
        [RecordField.Of("people", FieldShape.People).Required, RecordField.Of("tag"), RecordField.Of("untag"), RecordField.Of("group"), RecordField.Choice<Intention>("intention")];

    /// <summary>What was filled in.</summary>
    public static Bulk Of(Filled filled) => new(filled.Said("tag"), filled.Said("untag"), filled.Said("group"), filled.Choice<Intention>("intention"));

    /// <summary>Does it; people who are no longer in the book, and the owner, are passed over.</summary>
    /// <returns>What was kept, with the number of people it was done for as its subject.</returns>
    /// <exception cref="RefusalException">Nobody was named, or nothing to do.</exception>
    public async Task<Kept> DoAsync(KithContext book, IReadOnlyCollection<Id<Person>> people, Instant now, CancellationToken cancellation)
    {
        var chosen = await book.People.Where(person => people.Contains(person.Id) && !person.IsMe).Select(person => person.Id).ToListAsync(cancellation);
        if (chosen.Count == 0)
        {
            throw new RefusalException(RefusalReason.Invalid, WholeTexts.BulkNobody);
        }

        await TagAsync(book, chosen, cancellation);
        await JoinAsync(book, chosen, cancellation);
        if (Circle is { } circle)
        {
            var today = (await book.Book.AsNoTracking().SingleAsync(cancellation)).Today(now);
            (await book.Ties.Where(tie => chosen.Contains(tie.Person)).ToListAsync(cancellation)).ForEach(tie => tie.Want(circle, today));
        }

        var count = chosen.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return await book.SaveAsync(new Deed("people.bulk", count, now), cancellation) is { } revision ? new Kept(default, revision, count) : throw new RefusalException(RefusalReason.Invalid, WholeTexts.BulkNothing);
    }

    private async Task TagAsync(KithContext book, List<Id<Person>> people, CancellationToken cancellation)
    {
        if (Word(Tag) is { } tag)
        {
            var tagged = await book.Tags.Where(known => known.Name == tag && people.Contains(known.Person)).Select(known => known.Person).ToListAsync(cancellation);
            book.AddRange(people.Except(tagged).Select(person => Kith.Tag.On(person, tag)));
        }

        if (Word(Untag) is { } word)
        {
            book.RemoveRange(await book.Tags.Where(known => known.Name == word && people.Contains(known.Person)).ToListAsync(cancellation));
        }
    }

    private async Task JoinAsync(KithContext book, List<Id<Person>> people, CancellationToken cancellation)
    {
        if (Word(Group) is not { } name)
        {
            return;
        }

        var group = (await book.Groups.ToListAsync(cancellation)).Find(known => PersonName.Fold(known.Name) == PersonName.Fold(name));
        if (group is null)
        {
            book.Add(group = Kith.Group.Called(name));
        }

        var members = await book.GroupMembers.Where(member => member.Group == group.Id && people.Contains(member.Person)).ToListAsync(cancellation);
        book.AddRange(members.Where(member => member.Until is not null).Select(member => member.Return(null, null)));
        book.AddRange(people.Except(members.Select(member => member.Person)).Select(person => GroupMember.Of(group.Id, person)));
    }

    private static string? Word(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
