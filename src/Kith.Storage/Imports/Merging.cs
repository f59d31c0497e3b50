using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage.Imports;

/// <summary>Puts what a newer file says beside what the book holds: it adds and corrects, and takes nothing away that the owner may have written.</summary>
internal sealed class Merging(KithContext book)
{
    /// <summary>Puts a draft into a known person; the tracker holds the result.</summary>
    public async Task MergeAsync(PersonDraft draft, CancellationToken cancellation)
    {
        var id = draft.Person.Id;
        var person = await book.FindAsync(id, cancellation)
            ?? throw new RefusalException(RefusalReason.Conflict, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.PersonLeft, draft.Person.FormattedName));
        person.Take(draft.Person);
        await AddMissingAsync(draft, cancellation);
        await AliasesAsync(draft, cancellation);
        await TieAsync(draft, cancellation);
        await KeepsakesAsync(draft, cancellation);
    }

    /// <summary>Puts a newer telling into a known moment; returns those who took part before.</summary>
    public async Task<IReadOnlyList<Id<Person>>> MergeAsync(ProposedMoment proposed, CancellationToken cancellation)
    {
        var known = await book.FindAsync(proposed.Moment.Id, cancellation)
            ?? throw new RefusalException(RefusalReason.Conflict, Texts.TroubleTexts.MomentLeft);
        known.Take(proposed.Moment);
        var present = await book.Participants.Where(p => p.Moment == known.Id).ToListAsync(cancellation);
        var before = present.ConvertAll(p => p.Person);
        book.RemoveRange(present.Where(p => !proposed.People.Contains(p.Person)));
        foreach (var participant in present)
        {
            participant.Follow(known);
        }

        book.AddRange(proposed.People.Except(before).Select(person => Participant.In(known, person)));
        return before;
    }

    /// <summary>Puts a moment that was called off in the trash; nothing when it has left since. Tells who was to take part.</summary>
    public async Task<IReadOnlyList<Id<Person>>> RemoveAsync(Id<Moment> moment, CancellationToken cancellation)
    {
        if (await book.FindAsync(moment, cancellation) is not { } known)
        {
            return [];
        }

        await book.RemoveAsync(known, cancellation);
        return await book.Participants.AsNoTracking().Where(participant => participant.Moment == moment).Select(participant => participant.Person).ToListAsync(cancellation);
    }

    private async Task AddMissingAsync(PersonDraft draft, CancellationToken cancellation)
    {
        var id = draft.Person.Id;
        var points = await book.ContactPoints.Where(p => p.Person == id).Select(p => new { p.Kind, p.Normal }).ToListAsync(cancellation);
        book.AddRange(draft.Points.Where(p => !points.Contains(new { p.Kind, p.Normal })));
        var addresses = await book.PostalAddresses.Where(a => a.Person == id).ToListAsync(cancellation);
        book.AddRange(draft.Addresses.Where(a => !addresses.Exists(known => Same(known, a))));
        var facts = await book.Facts.Where(f => f.Person == id).Select(f => f.Text).ToListAsync(cancellation);
        book.AddRange(draft.Facts.Where(f => !facts.Contains(f.Text)));
        var tags = await book.Tags.Where(t => t.Person == id).Select(t => t.Name).ToListAsync(cancellation);
        book.AddRange(draft.Tags.DistinctBy(t => t.Name).Where(t => !tags.Contains(t.Name)));
        var occasions = await book.Occasions.Where(o => o.Person == id).ToListAsync(cancellation);
        foreach (var occasion in draft.Occasions)
        {
            if (occasions.Find(known => known.Kind == occasion.Kind && known.Text == occasion.Text) is { } known)
            {
                // What the owner said by another calendar no file knows better.
                if (known.Calendar is null)
                {
                    known.Move(occasion.On);
                }
            }
            else
            {
                book.Add(occasion);
            }
        }
    }

    private async Task AliasesAsync(PersonDraft draft, CancellationToken cancellation)
    {
        foreach (var alias in draft.Aliases)
        {
            if (await book.FindAsync<Alias>([book.BookId, alias.Scheme, alias.Value], cancellation) is { } known)
            {
                known.Saw(alias.Fingerprint);
            }
            else
            {
                book.Add(alias);
            }
        }
    }

    /// <summary>How they know each other is the owner's to tell: a file only fills what nobody has said.</summary>
    private async Task TieAsync(PersonDraft draft, CancellationToken cancellation)
    {
        if (draft.Person.IsMe)
        {
            return;
        }

        if (await book.FindTieAsync(draft.Person.Id, cancellation) is not { } tie)
        {
            book.Add(draft.Tie());
        }
        else if (tie.Origin == Origin.Unsaid)
        {
            tie.Began(draft.Origin);
        }
    }

    private async Task KeepsakesAsync(PersonDraft draft, CancellationToken cancellation)
    {
        if (draft.Photo is { } photo)
        {
            if (await book.FindAsync<Photo>([book.BookId, photo.Person], cancellation) is not { } known)
            {
                book.Add(photo);
            }
            else if (known.Checksum != photo.Checksum)
            {
                known.Replace(photo);
            }
        }

        if (draft.Card is { } card)
        {
            if (await book.FindAsync<OriginalCard>([book.BookId, card.Person], cancellation) is { } known)
            {
                known.Replace(card.Text);
            }
            else
            {
                book.Add(card);
            }
        }
    }

    private static bool Same(PostalAddress one, PostalAddress other) =>
        one.Street == other.Street && one.Locality == other.Locality && one.PostalCode == other.PostalCode && one.Region == other.Region
        && one.Country == other.Country && one.PostOfficeBox == other.PostOfficeBox && one.Extended == other.Extended;
}
