using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

public sealed class AcceptingTests
{
    [Theory, OnBoth]
    public async Task A_proposal_is_taken_in_whole_and_undone_to_the_very_row(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var before = await Snapshot.OfAsync(book);
        var proposal = Village.Proposal();

        var accepted = await book.AcceptAsync(proposal, Now, null, Cancellation);

        Assert.Equal((3, 1000), (accepted.People, accepted.Moments));
        Assert.Equal(1000, await book.Moments.CountAsync(Cancellation));
        Assert.Equal(3, await book.GroupMembers.CountAsync(Cancellation));
        Assert.Equal(3, await book.Pulses.CountAsync(p => p.Days > 200, Cancellation));

        await book.UndoImportAsync(proposal.Source.Id, Now, Cancellation);

        Assert.Equal(before, await Snapshot.OfAsync(book));
    }

    [Theory, OnBoth]
    public async Task A_proposal_with_nothing_new_leaves_no_trace(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var proposal = new Proposal(Source.Of(SourceKind.Files, "again.vcf", Now), [], [], []);

        var accepted = await book.AcceptAsync(proposal, Now, null, Cancellation);

        Assert.Null(accepted.Revision);
        Assert.Equal(0, await book.Sources.CountAsync(Cancellation));
        Assert.Equal(0, await book.Book.Select(b => b.Revision).SingleAsync(Cancellation));
    }

    [Theory, OnBoth]
    public async Task Cancelling_halfway_leaves_no_trace(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var before = await Snapshot.OfAsync(book);
        using var stop = new CancellationTokenSource();
        var proposal = Village.Proposal();
        var stopped = proposal with { Moments = proposal.Moments.Select((m, at) => { if (at == 700) { stop.Cancel(); } return m; }) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => book.AcceptAsync(stopped, Now, null, stop.Token));

        await using var again = shelf.Shelf.Open(book.BookId);
        Assert.Equal(before, await Snapshot.OfAsync(again));
    }

    [Theory, OnBoth]
    public async Task What_was_written_on_an_import_since_stays_with_the_people_it_needs(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var proposal = Village.Proposal();
        await book.AcceptAsync(proposal, Now, null, Cancellation);
        var ana = await book.People.SingleAsync(p => p.FormattedName == "Ana Kovač", Cancellation);
        var lunch = Moment.Of(MomentKind.Meeting, new LocalDate(2026, 11, 22), Substance.Talk).About("lunch");
        book.AddRange(lunch, Participant.In(lunch, ana.Id));
        await book.SaveAsync(new Deed("moment.record", "", Now), Cancellation);

        var undone = await book.UndoImportAsync(proposal.Source.Id, Now, Cancellation);

        Assert.True(undone.Kept > 0);
        Assert.Equal(["Ana Kovač", "Mira Lindqvist"], await book.People.OrderBy(p => p.FormattedName).Select(p => p.FormattedName).ToListAsync(Cancellation));
        Assert.Equal("lunch", await book.Moments.Select(m => m.Title).SingleAsync(Cancellation));
        Assert.Equal("ana@example.org", await book.ContactPoints.Select(c => c.Value).SingleAsync(Cancellation));
        Assert.Equal(1, await book.Pulses.Where(p => p.Person == ana.Id).Select(p => p.Days).SingleAsync(Cancellation));
    }

    [Theory, OnBoth]
    public async Task A_newer_file_adds_and_corrects_and_can_be_undone(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        var before = await Snapshot.OfAsync(book);
        var ana = await book.People.AsNoTracking().SingleAsync(p => p.FormattedName == "Ana Kovač", Cancellation);
        var known = await book.Moments.AsNoTracking().SingleAsync(m => m.External == "mail:0", Cancellation);
        var draft = new PersonDraft(ana)
        {
            Points = [ContactPoint.Of(ana.Id, ContactKind.Phone, "+44 1632 960001", "+441632960001")],
            Occasions = [Occasion.Of(ana.Id, OccasionKind.Birthday, PartialDate.Of(1981, 2, 28))],
            Aliases = [Alias.Of("vcard", "uid-ana", ana.Id, 2)],
        };
        known.Take(Moment.Of(MomentKind.Mail, new LocalDate(2024, 1, 2)).About("Letter moved").From("mail:0", 77));
        var newer = new Proposal(
            Source.Of(SourceKind.Files, "newer.vcf", Now),
            [new ProposedPerson(Verdict.Changed, draft, "", null, "", "")],
            [new ProposedMoment(Verdict.Changed, known, [ana.Id])],
            []);

        var accepted = await book.AcceptAsync(newer, Now, null, Cancellation);

        Assert.Equal((0, 2, 0), (accepted.People, accepted.Changed, accepted.Moments));
        Assert.Equal(["+441632960001", "ana@example.org"], await book.ContactPoints.Where(c => c.Person == ana.Id).OrderBy(c => c.Normal).Select(c => c.Normal).ToListAsync(Cancellation));
        Assert.Equal("1981-02-28", (await book.Occasions.Where(o => o.Person == ana.Id).Select(o => o.On).SingleAsync(Cancellation)).ToString());
        Assert.Equal(new LocalDate(2024, 1, 2), await book.Participants.Where(p => p.Moment == known.Id).Select(p => p.On).SingleAsync(Cancellation));

        await book.UndoImportAsync(newer.Source.Id, Now, Cancellation);

        Assert.Equal(before, await Snapshot.OfAsync(book));
    }

    [Theory, OnBoth]
    public async Task What_was_called_off_goes_to_the_trash_and_undoing_the_import_brings_it_back(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        var before = await Snapshot.OfAsync(book);
        var known = await book.Moments.AsNoTracking().SingleAsync(m => m.External == "mail:0", Cancellation);
        ProposedMoment Off(Moment moment) => new(Verdict.CalledOff, moment, []);
        var off = new Proposal(Source.Of(SourceKind.Files, "newer.ics", Now), [], [Off(known), Off(Moment.Of(MomentKind.Meeting, new LocalDate(2026, 12, 1), Substance.Talk))], []);

        await book.AcceptAsync(off, Now, null, Cancellation);

        Assert.Equal(999, await book.Moments.CountAsync(Cancellation));
        Assert.False(await book.Participants.AnyAsync(p => p.Moment == known.Id, Cancellation));

        await book.UndoImportAsync(off.Source.Id, Now, Cancellation);

        Assert.Equal(before, await Snapshot.OfAsync(book));
    }
}
