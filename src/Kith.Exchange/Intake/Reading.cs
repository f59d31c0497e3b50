using System.Globalization;
using Kith.Exchange.Calendars;
using Kith.Exchange.Cards;
using Kith.Exchange.Tables;
using Kith.Exchange.Texts;
using Kith.Formats;
using Kith.Formats.Files;

namespace Kith.Exchange;

/// <summary>One reading of several files, cards and tables first, so that people are known before what passed between them.</summary>
internal sealed class Reading(IReadOnlyList<FoundFile> files, IntakeOptions options, IProgress<IntakeProgress>? progress, CancellationToken cancellation)
{
    private const int ReportEvery = 1 << 20;

    private readonly long total = files.Sum(file => file.Length);
    private readonly List<FileReading> readings = [];
    private MailLedger? ledger;
    private long finished;
    private long inFile;
    private long reported = -ReportEvery;
    private long records;

    /// <summary>What all of them say.</summary>
    public IReadOnlyList<FileReading> All()
    {
        Each([FileKind.VCard], (stream, path) => CardReading.Read(stream, path, options.Limits));
        Each([FileKind.Table], (stream, path) => TableReading.Read(stream, path, options.Columns(path), options.Limits));
        var learned = Mail();
        var me = options.Me.Count > 0 ? options.Me : learned;
        Each([FileKind.ICalendar], (stream, path) => CalendarReading.Read(stream, path, new([.. me], options.Zone, options.Now), options.Limits));
        progress?.Report(new(total, total, Records, ""));
        return readings;
    }

    private long Records => records + (ledger?.Counts.Messages ?? 0);

    private void Each(FileKind[] kinds, Func<Stream, string, FileReading> read)
    {
        foreach (var file in files.Where(file => kinds.Contains(file.Kind)))
        {
            Open(file, file.Length, stream =>
            {
                var reading = read(stream, file.Path);
                records += reading.People.Count + reading.Occasions.Count;
                readings.Add(reading);
            });
        }
    }

    // All mail goes into one ledger: what was sent and what was received lie in different files.
    private IReadOnlyList<string> Mail()
    {
        var mail = files.Where(file => file.Kind is FileKind.Mbox or FileKind.Message or FileKind.Maildir).ToList();
        if (mail is [])
        {
            return [];
        }

        ledger = new MailLedger(new(options.Me, options.Zone, options.Now));
        foreach (var file in mail)
        {
            Mail(file, ledger);
        }

        var path = mail is [var only] ? only.Path : string.Format(CultureInfo.InvariantCulture, RecognitionTexts.AndMore, mail[0].Path, mail.Count - 1);
        var reading = ledger.Reading(mail.TrueForAll(file => file.Kind == FileKind.Mbox) ? "mbox" : mail.TrueForAll(file => file.Kind == FileKind.Maildir) ? "Maildir" : "mail", path);
        readings.Add(reading);
        return reading.OwnAddresses;
    }

    private void Mail(FoundFile file, MailLedger all)
    {
        switch (file.Kind)
        {
            case FileKind.Maildir:
                foreach (var message in file.Messages)
                {
                    Open(message, message.Length, stream => all.TakeMessage(stream, message.Path, options.Limits));
                }

                break;
            case FileKind.Message:
                Open(file, file.Length, stream => all.TakeMessage(stream, file.Path, options.Limits));
                break;
            default:
                Open(file, file.Length, stream => all.TakeMbox(stream, file.Path, options.Limits));
                break;
        }
    }

    private void Open(FoundFile file, long length, Action<Stream> read)
    {
        cancellation.ThrowIfCancellationRequested();
        inFile = 0;
        try
        {
            using var stream = new MeasuredStream(file.Open(), count => Count(count, length, file.Path), cancellation);
            read(stream);
        }
        catch (IOException problem)
        {
            readings.Add(new("", file.Path) { Problems = [new(new(file.Path, 0), problem.Message, Final: true)] });
        }

        finished += length;
    }

    // A compressed file is longer inside than outside; it is done when its own length is.
    private void Count(int count, long length, string path)
    {
        inFile = Math.Min(inFile + count, length);
        if (finished + inFile - reported >= ReportEvery)
        {
            reported = finished + inFile;
            progress?.Report(new(reported, total, Records, path));
        }
    }
}
