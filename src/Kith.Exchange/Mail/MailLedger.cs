using Kith.Formats;
using Kith.Formats.Mail;
using NodaTime;

namespace Kith.Exchange;

/// <summary>What has to be known before mail can be read.</summary>
/// <param name="Me">The owner's own addresses; empty when they are to be learned from the mail itself.</param>
/// <param name="Zone">Where the owner lives: which day a message belongs to, and so which moment, is told by their calendar.</param>
/// <param name="Now">Messages from the future are not believed.</param>
public sealed record MailSetting(IReadOnlyList<string> Me, DateTimeZone Zone, Instant Now);

/// <summary>What passed between the owner and each person by mail, taken in message by message; nothing is kept of a message but who, when, in which thread.</summary>
/// <remarks>
/// One moment for each person, thread and day. A few dozen bytes are held for each such moment and for each answered message,
/// so that the memory follows the exchanges between people and not the size of the mailbox.
/// Files may be taken in any order and may overlap: inbox and sent mail, a Maildir file by file.
/// </remarks>
public sealed class MailLedger
{
    private const int MostProblems = 1_000;

    private readonly MailSetting setting;
    private readonly Correspondents people;
    private readonly ExchangeCells cells = new();
    private readonly MailThreads threads = new();
    private readonly SubjectTitles titles = new();
    private readonly MailFiles files = new();
    private readonly List<Problem> problems = [];
    private readonly MailSieve sieve;

    /// <summary>An empty ledger.</summary>
    public MailLedger(MailSetting setting)
    {
        this.setting = setting;
        people = new Correspondents(setting.Me);
        sieve = new MailSieve(people, setting.Now);
    }

    /// <summary>How many messages were seen, and how many were passed over for what reason.</summary>
    public MailCounts Counts => sieve.Counts;

    /// <summary>Takes in a mailbox in one file.</summary>
    public void TakeMbox(Stream stream, string path, Limits limits) => Take(MboxReader.Scan(stream, path, limits), path);

    /// <summary>Takes in one message: an <c>.eml</c>, a file of a Maildir.</summary>
    public void TakeMessage(Stream stream, string path, Limits limits) => Take(EmlReader.Scan(stream, path, limits), path);

    /// <summary>Addresses that are probably the owner's, likeliest first, each with what speaks for it. Those told beforehand are not guessed again.</summary>
    public IReadOnlyList<OwnAddress> Guess() => OwnAddresses.Guess(people, cells);

    /// <summary>What all the mail says. Its moments can be gone through more than once.</summary>
    /// <param name="format">“mbox”, “Maildir”.</param>
    /// <param name="path">The file or folder as its owner named it.</param>
    /// <param name="me">The owner's addresses; null for those told beforehand, or else the guess.</param>
    public FileReading Reading(string format, string path, IReadOnlyList<string>? me = null)
    {
        var guess = setting.Me is [] ? Guess() : [];
        var own = me ?? (setting.Me is [] ? [.. guess.Select(one => one.Address)] : setting.Me);
        var moments = MailMoments.Between(people.Owners(own), people, cells, threads);
        return new FileReading(format, path)
        {
            People = MailPeople.Proposed(moments, people, files),
            Moments = moments.Claims(people, titles, setting.Zone, files),
            Problems = problems,
            OwnAddresses = [.. guess.Select(one => one.Address)],
        };
    }

    private void Take(IEnumerable<Parsed<MailBlock>> messages, string path)
    {
        var shelf = MailLabels.ShelfOfFile(path);
        var file = files.Begin(path);
        foreach (var message in messages)
        {
            if (message.Problem is { } problem)
            {
                Say(problem);
            }
            else if (sieve.Letter(message.Value!, shelf) is { } letter)
            {
                Take(message.Value!, letter, file);
            }
            else if (sieve.LastIsUndated)
            {
                Say(new(message.Place, Texts.TroubleTexts.MailNoDay));
            }
        }
    }

    private void Take(MailBlock block, in Letter letter, ushort file)
    {
        var title = SubjectLine.Plain(block.Text(MailField.Subject), out var answers);
        var thread = threads.Of(block, answers, title);
        var day = letter.At.InZone(setting.Zone).Date;
        var occurrence = new Occurrence(thread, MailDay.Number(day), (uint)letter.At.ToUnixTimeSeconds(), titles.Of(title), (uint)block.Place.Line, file);
        foreach (var recipient in letter.To)
        {
            cells.Add(letter.From, recipient, occurrence);
        }
    }

    // A mailbox with a million broken dates has one thing to say, not a million.
    private void Say(Problem problem)
    {
        if (problems.Count < MostProblems)
        {
            problems.Add(problem);
        }
        else if (problems.Count == MostProblems)
        {
            problems.Add(new(new Place(problem.Place.Path, 0), Texts.TroubleTexts.MailMore));
        }
    }
}
