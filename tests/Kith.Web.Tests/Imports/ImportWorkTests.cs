using System.Text;
using Kith.Exchange;
using Kith.Hall;
using Kith.Storage;
using Kith.Hall.Imports;
using Kith.Web.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Kith.Web.Tests.Imports;

public sealed class ImportWorkTests : IAsyncLifetime
{
    private const string Card = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:ana-1\r\nFN:Ana Kovač\r\nN:Kovač;Ana;;;\r\nEMAIL:ana@example.org\r\nBDAY:--0229\r\nEND:VCARD\r\n";

    private const string Calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:lunch-1\r\nDTSTART:20261017T110000Z\r\nDTEND:20261017T123000Z\r\nSUMMARY:Lunch\r\nLOCATION:The Mill\r\n"
        + "ORGANIZER:mailto:mira@example.org\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:mira@example.org\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=Ana:mailto:ana@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kith-test-");
    private Shelf shelf = null!;
    private Id<Book> book;
    private Staging staging = null!;
    private ImportWork work = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Instant Now => Instant.FromUtc(2026, 11, 23, 8, 0);

    public async ValueTask InitializeAsync()
    {
        shelf = Shelf.OnSqlite(Path.Combine(folder.FullName, "book.db"), PulseReading.Of, pooling: false);
        await shelf.PrepareAsync(Cancellation);
        book = await shelf.NewAsync("Kith", "Mira Lindqvist", Now, Cancellation);
        staging = new Staging(Path.Combine(folder.FullName, "staging"));
        work = new ImportWork(shelf, book, staging, new Noon(), NullLogger<ImportWork>.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        await shelf.DisposeAsync();
        folder.Delete(true);
    }

    [Fact]
    public async Task Nothing_is_written_before_it_is_accepted()
    {
        var import = await ReadAsync(("cards", Card), ("calendar", Calendar));

        Assert.Equal(StagedPhase.Proposed, staging.State(import)!.Phase);
        Assert.Equal(1, staging.Proposal(import)!.People.New);
        Assert.Equal(1, staging.Proposal(import)!.Moments.New);
        await using var open = shelf.Open(book);
        Assert.Equal(1, await open.People.CountAsync(Cancellation));
    }

    [Fact]
    public async Task What_is_accepted_stands_in_the_book_and_importing_it_again_changes_nothing()
    {
        await AcceptAsync(await ReadAsync(("cards", Card), ("calendar", Calendar)));
        await using var open = shelf.Open(book);
        var revision = await open.Book.AsNoTracking().Select(b => b.Revision).SingleAsync(Cancellation);
        Assert.Equal("Ana Kovač", await open.People.Where(p => !p.IsMe).Select(p => p.FormattedName).SingleAsync(Cancellation));
        var lunch = await open.Moments.AsNoTracking().SingleAsync(Cancellation);
        Assert.Equal((90, "The Mill", MomentKind.Meeting), (lunch.Minutes, lunch.Place, lunch.Kind));

        await AcceptAsync(await ReadAsync(("the same cards", Card), ("the same calendar", Calendar)));

        Assert.Equal(revision, await open.Book.AsNoTracking().Select(b => b.Revision).SingleAsync(Cancellation));
        Assert.Equal(1, await open.Sources.CountAsync(Cancellation));
    }

    [Fact]
    public async Task What_was_planned_leaves_the_book_when_a_newer_calendar_calls_it_off()
    {
        var planned = Calendar.Replace("20261017", "20261201", StringComparison.Ordinal);
        await AcceptAsync(await ReadAsync(("cards", Card), ("calendar", planned)));
        await using var open = shelf.Open(book);
        Assert.Equal("Lunch", (await open.Moments.AsNoTracking().SingleAsync(Cancellation)).Title);

        var import = await ReadAsync(("the newer calendar", planned.Replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY", StringComparison.Ordinal)));

        Assert.Equal(new Tally(0, 0, 0, 0, CalledOff: 1), staging.Proposal(import)!.Moments);
        await AcceptAsync(import);
        Assert.Empty(await open.Moments.AsNoTracking().ToListAsync(Cancellation));
        Assert.Empty(await open.Participants.AsNoTracking().ToListAsync(Cancellation));
    }

    [Fact]
    public Task An_import_that_was_stopped_leaves_no_trace() => StopAsync(work);

    [Fact]
    public Task An_import_hears_that_it_was_stopped_though_the_clock_was_set_back() =>
        StopAsync(new ImportWork(shelf, book, staging, new LongAgo(), NullLogger<ImportWork>.Instance));

    [Fact]
    public async Task What_cannot_be_read_is_told_with_its_file()
    {
        var import = await ReadAsync(("photo", "\u0089PNG not a card at all"));

        Assert.Contains(staging.Proposal(import)!.Unread, unread => unread.Place.EndsWith("photo", StringComparison.Ordinal) && unread.Reason.Length > 20);
    }

    [Theory]
    [InlineData("../../outside.vcf", "outside.vcf")]
    [InlineData("C:\\secret\\cards.vcf", "cards.vcf")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    public async Task A_name_is_never_a_path(string name, string kept)
    {
        var import = staging.Begin([], Now);
        await (staging.Receive(import, name)).DisposeAsync();

        Assert.Equal(kept, Path.GetFileName(Assert.Single(staging.Received(import))));
    }

    [Theory]
    [InlineData("Takeout/Contacts/All/cards.vcf", "Takeout/Contacts/All/cards.vcf")]
    [InlineData("Takeout\\..\\..\\cards.vcf", "Takeout/cards.vcf")]
    [InlineData("/etc//./cards.vcf", "etc/cards.vcf")]
    [InlineData("a/.. /...", "a/file/file")]
    public async Task A_file_keeps_the_folders_it_lay_in_and_never_leaves_its_own(string name, string kept)
    {
        var import = staging.Begin([], Now);
        await (staging.Receive(import, name)).DisposeAsync();

        Assert.Equal(kept, Assert.Single(staging.Names(import)).Replace('\\', '/'));
    }

    [Fact]
    public async Task Names_that_are_there_already_get_a_number()
    {
        var import = staging.Begin([], Now);
        foreach (var name in new[] { "a", "a/b", "a/b", "a" })
        {
            await (staging.Receive(import, name)).DisposeAsync();
        }

        Assert.Equal(["2-a/2-b", "2-a/b", "3-a", "a"], staging.Names(import).Select(name => name.Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_mailbox_that_is_a_folder_is_read_as_one()
    {
        const string Mail = "From: Mira <mira@example.org>\r\nTo: Ana <ana@example.org>\r\nDate: Mon, 2 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1@example.org>\r\nSubject: Lunch\r\n\r\nHello\r\n";
        var import = await ReadAsync(("home/cards.vcf", Card), ("home/Maildir/cur/1:2,S", Mail), ("home/Maildir/new/2", Mail.Replace("<1@", "<2@", StringComparison.Ordinal)), ("home/Thumbs.db", "\u0001\u0002"));

        Assert.Equal((1, 2), (staging.Proposal(import)!.People.New, staging.Proposal(import)!.Moments.New));
        Assert.Empty(staging.Proposal(import)!.Unread);
    }

    [Fact]
    public async Task A_table_within_a_folder_can_be_looked_at()
    {
        var import = await ReadAsync(("home/lists/choir.csv", "Who,Where\r\nAna Kovač,Leeds\r\nBen Whitaker,York\r\n"));

        Assert.Equal("home/lists/choir.csv", Assert.Single(staging.Proposal(import)!.Tables).Replace('\\', '/'));
    }

    [Fact]
    public async Task A_doubtful_person_is_asked_about_and_taken_as_the_owner_says()
    {
        await AcceptAsync(await ReadAsync(("cards", Card)));
        var import = await ReadAsync(("other", "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:other-9\r\nFN:Bruno Marsh\r\nEMAIL:ana@example.org\r\nEND:VCARD\r\n"));
        var doubtful = Assert.Single(staging.Proposal(import)!.Shown);
        Assert.Equal((Verdict.Doubtful, "Ana Kovač"), (doubtful.Verdict, doubtful.LikelyName));

        staging.Answer(import, new Dictionary<string, Answer> { [doubtful.Key] = Answer.New });
        await AcceptAsync(import);

        await using var open = shelf.Open(book);
        Assert.Equal(["Ana Kovač", "Bruno Marsh"], await open.People.Where(p => !p.IsMe).OrderBy(p => p.FormattedName).Select(p => p.FormattedName).ToListAsync(Cancellation));
    }

    private async Task StopAsync(ImportWork work)
    {
        var import = staging.Begin([], Now);
        await using (var file = staging.Receive(import, "many.vcf"))
        {
            for (var n = 0; n < 20_000; n++)
            {
                await file.WriteAsync(Encoding.UTF8.GetBytes(Card.Replace("ana", $"ana{n}", StringComparison.Ordinal)), Cancellation);
            }
        }

        staging.Stop(import);
        await work.ReadAsync(import);

        Assert.Null(staging.State(import));
        await using var open = shelf.Open(book);
        Assert.Equal(1, await open.People.CountAsync(Cancellation));
    }

    private async Task<Id<Source>> ReadAsync(params (string Name, string Text)[] files)
    {
        var import = staging.Begin(["mira@example.org"], Now);
        foreach (var (name, text) in files)
        {
            await using var file = staging.Receive(import, name);
            await file.WriteAsync(Encoding.UTF8.GetBytes(text), Cancellation);
        }

        await work.ReadAsync(import);
        return import;
    }

    private async Task AcceptAsync(Id<Source> import)
    {
        await work.AcceptAsync(import);
        Assert.Equal("", staging.State(import)!.Trouble);
    }

    private sealed class Noon : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }

    // Before any instant at which a worker can have told how far it is.
    private sealed class LongAgo : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(1969, 12, 31, 0, 0);
    }
}
