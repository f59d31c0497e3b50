using System.Text;
using Kith.Exchange;
using Kith.Formats;
using Kith.Formats.Files;
using NodaTime;
using Xunit;

namespace Kith.Tests.Exchange;

/// <summary>Files of several kinds, read together.</summary>
public sealed class IntakeTests
{
    private const string Card = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:ana-1\r\nFN:Ana Kovač\r\nEMAIL:ana@example.org\r\nEND:VCARD\r\n";
    private const string Table = "Name,E-mail\nAna Kovac,ana@example.org\nBen Okafor,ben@example.org\n";

    private const string Calendar =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t\r\nBEGIN:VEVENT\r\nUID:e1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260501T170000Z\r\nDTEND:20260501T180000Z\r\nSUMMARY:Tea\r\n"
        + "ORGANIZER:mailto:mira@example.org\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:mira@example.org\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=Ana:mailto:ana@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private const string Mail =
        "From ana@example.org Fri May  8 10:00:00 2026\nFrom: Ana Kovač <ana@example.org>\nTo: mira@example.org\nSubject: Rehearsal\nDate: Fri, 08 May 2026 10:00:00 +0000\nMessage-ID: <1@example.org>\n\nHello\n\n"
        + "From mira@example.org Fri May  8 11:00:00 2026\nFrom: Mira <mira@example.org>\nTo: ana@example.org\nSubject: Re: Rehearsal\nDate: Fri, 08 May 2026 11:00:00 +0000\nMessage-ID: <2@example.org>\nIn-Reply-To: <1@example.org>\n\nYes\n\n";

    private static readonly IntakeOptions Options = new(["mira@example.org"], DateTimeZone.Utc, Instant.FromUtc(2026, 11, 23, 9, 0));

    [Fact]
    public void Cards_and_tables_are_read_before_mail_and_calendars() => Assert.Equal(
        ["vCard", "CSV", "mbox", "iCalendar"], Read(("c.ics", Calendar), ("m.mbox", Mail), ("t.csv", Table), ("a.vcf", Card)).Select(reading => reading.Format));

    [Fact]
    public void One_person_of_four_files_is_one_person()
    {
        var people = Propose(("c.ics", Calendar), ("m.mbox", Mail), ("t.csv", Table), ("a.vcf", Card)).People;
        Assert.Equal(["Ana Kovač", "Ben Okafor"], people.Select(person => person.Draft.Person.FormattedName));
    }

    [Fact]
    public void What_passed_between_the_two_is_told_by_mail_and_calendar() => Assert.Equal(
        [MomentKind.Mail, MomentKind.Meeting],
        Propose(("c.ics", Calendar), ("m.mbox", Mail), ("a.vcf", Card)).Moments.Select(moment => moment.Moment.Kind).Order(Comparer<MomentKind>.Create((one, other) => other.CompareTo(one))));

    [Fact]
    public void What_cannot_be_read_is_told_and_ends_nothing()
    {
        var found = Found("a.vcf", Card).Append(new(new Problem(new("b.bin", 0), "Nothing known.")));
        var readings = Intake.Read(found, Options, null, TestContext.Current.CancellationToken);
        Assert.Equal([1, 0], readings.Select(reading => reading.Problems.Count));
    }

    [Fact]
    public void Progress_ends_with_everything_read()
    {
        var said = new Said();
        _ = Intake.Read(Found("a.vcf", Card), Options, said, TestContext.Current.CancellationToken);
        Assert.Equal((Encoding.UTF8.GetByteCount(Card), Encoding.UTF8.GetByteCount(Card), 1L), ((int)said.Last.Bytes, (int)said.Last.TotalBytes, said.Last.Records));
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        Assert.Throws<OperationCanceledException>(() => Intake.Read(Found("a.vcf", Card).ToList(), Options, null, cancel.Token));
    }

    [Fact]
    public void A_cancelled_reading_stops_within_a_file()
    {
        using var cancel = new CancellationTokenSource();
        var file = new FoundFile("a.vcf", FileKind.VCard, 1 << 30, () => new Endless(cancel));
        Assert.Throws<OperationCanceledException>(() => Intake.Read(Only(file), Options, null, cancel.Token));
    }

    [Fact]
    public void A_file_that_breaks_off_is_a_problem()
    {
        var file = new FoundFile("a.vcf", FileKind.VCard, 10, () => throw new IOException("This file cannot be opened; check that you may read it."));
        Assert.Equal("This file cannot be opened; check that you may read it.", Intake.Read(Only(file), Options, null, TestContext.Current.CancellationToken)[0].Problems[0].Message);
    }

    private static IReadOnlyList<FileReading> Read(params (string Name, string Text)[] files) =>
        Intake.Read(files.SelectMany(file => Found(file.Name, file.Text)), Options, null, TestContext.Current.CancellationToken);

    private static Proposal Propose(params (string Name, string Text)[] files) => ProposalTests.Propose(Read(files));

    private static IEnumerable<Parsed<FoundFile>> Only(FoundFile file) => [new(file, new(file.Path, 0))];

    private static IEnumerable<Parsed<FoundFile>> Found(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return FileWalk.Into(name, bytes.Length, () => new MemoryStream(bytes), Limits.Default);
    }

    private sealed class Said : IProgress<IntakeProgress>
    {
        public IntakeProgress Last { get; private set; }

        public void Report(IntakeProgress value) => Last = value;
    }

    private sealed class Endless(CancellationTokenSource cancel) : MemoryStream
    {
        private int reads;

        public override int Read(Span<byte> buffer)
        {
            if (++reads == 3)
            {
                cancel.Cancel();
            }

            buffer.Fill((byte)'\n');
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
