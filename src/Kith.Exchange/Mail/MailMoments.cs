using System.Runtime.InteropServices;
using Kith.Formats;
using NodaTime;

namespace Kith.Exchange;

/// <summary>What passed between the owner and one person on one day in one thread: 40 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct MailMoment
{
    public ulong Thread;
    public int Person;
    public int Day;
    public uint First;
    public int Title;
    public uint Line;
    public ushort File;
    public bool MeWrote;
    public bool TheyWrote;
    public bool MeBegan;
    public bool Answered;
    public bool Brief;
}

/// <summary>Days as numbers.</summary>
internal static class MailDay
{
    private static readonly LocalDate First = new(1970, 1, 1);

    /// <summary>Days since 1 January 1970.</summary>
    public static int Number(LocalDate day) => Period.DaysBetween(First, day);

    /// <summary>The day of a number.</summary>
    public static LocalDate Of(int number) => First.PlusDays(number);
}

/// <summary>All moments of a mailbox, by person, thread and day.</summary>
internal sealed class MailMoments
{
    // A greeting and its thanks take two days at most; what goes on longer has become a talk.
    private const int BriefDays = 2;

    private readonly MailMoment[] moments;
    private readonly int count;

    private MailMoments(MailMoment[] moments)
    {
        this.moments = moments;
        Array.Sort(moments, Order);
        count = Merge(moments);
        Weigh(Moments);
    }

    /// <summary>In order of person, thread, day.</summary>
    public Span<MailMoment> Moments => moments.AsSpan(0, count);

    /// <summary>Those of the cells that have the owner at one end and somebody else at the other.</summary>
    public static MailMoments Between(IReadOnlySet<int> owners, Correspondents people, ExchangeCells cells, MailThreads threads)
    {
        var own = new bool[people.Count];
        foreach (var owner in owners)
        {
            own[owner] = true;
        }

        var between = new MailMoment[Enumerable.Range(0, cells.Count).Count(at => own[cells[at].Low] != own[cells[at].High])];
        for (var (at, next) = (0, 0); at < cells.Count; at++)
        {
            ref readonly var cell = ref cells[at];
            if (own[cell.Low] != own[cell.High])
            {
                between[next++] = Moment(cell, threads.Root(cell.Thread), lowIsMe: own[cell.Low]);
            }
        }

        return new MailMoments(between);
    }

    /// <summary>The moments as claims, made as they are asked for.</summary>
    /// <remarks>
    /// Without a body, substance is told by the thread: what was answered, some time, is an exchange; what never was, or was a greeting, is a token.
    /// </remarks>
    public IEnumerable<MomentClaim> Claims(Correspondents people, SubjectTitles titles, DateTimeZone zone, MailFiles files)
    {
        for (var at = 0; at < count; at++)
        {
            yield return Claim(moments[at], people[moments[at].Person], titles[moments[at].Title], zone, files);
        }
    }

    private static MomentClaim Claim(in MailMoment moment, Correspondents.Row person, string title, DateTimeZone zone, MailFiles files)
    {
        var token = !moment.Answered || (moment.Brief && SubjectLine.IsGreeting(title));
        var flags = (token ? 1 : 0) | (moment.MeBegan ? 2 : 0);
        return new MomentClaim(
            files.Place(moment.File, moment.Line),
            MailHash.Identity(moment.Thread, person.Address, moment.Day),
            MailHash.Fingerprint(title, moment.First, flags),
            MomentKind.Mail,
            MailDay.Of(moment.Day),
            [new Party(person.Name, person.Address)])
        {
            At = Instant.FromUnixTimeSeconds(moment.First),
            Zone = zone.Id,
            Substance = token ? Substance.Token : Substance.Exchange,
            BegunBy = moment.MeBegan ? Beginner.Me : Beginner.Them,
            Title = title,
        };
    }

    private static MailMoment Moment(in ExchangeCell cell, ulong thread, bool lowIsMe) => new()
    {
        Thread = thread,
        Person = lowIsMe ? cell.High : cell.Low,
        Day = cell.Day,
        First = cell.First,
        Title = cell.Title,
        Line = cell.Line,
        File = cell.File,
        MeWrote = lowIsMe ? cell.LowWrote : cell.HighWrote,
        TheyWrote = lowIsMe ? cell.HighWrote : cell.LowWrote,
        MeBegan = cell.LowBegan == lowIsMe,
    };

    // Two addresses of the owner, or a thread put together only now, may have told of one moment twice. Sorted, the earlier message is first.
    private static int Merge(Span<MailMoment> sorted)
    {
        var last = -1;
        foreach (ref var moment in sorted)
        {
            if (last >= 0 && sorted[last].Person == moment.Person && sorted[last].Thread == moment.Thread && sorted[last].Day == moment.Day)
            {
                sorted[last].MeWrote |= moment.MeWrote;
                sorted[last].TheyWrote |= moment.TheyWrote;
                continue;
            }

            sorted[++last] = moment;
        }

        return last + 1;
    }

    private static void Weigh(Span<MailMoment> merged)
    {
        for (var (begin, end) = (0, 0); begin < merged.Length; begin = end)
        {
            var (me, they) = (false, false);
            for (; end < merged.Length && merged[end].Person == merged[begin].Person && merged[end].Thread == merged[begin].Thread; end++)
            {
                me |= merged[end].MeWrote;
                they |= merged[end].TheyWrote;
            }

            foreach (ref var moment in merged[begin..end])
            {
                (moment.Answered, moment.Brief) = (me && they, end - begin <= BriefDays);
            }
        }
    }

    private static int Order(MailMoment a, MailMoment b) =>
        a.Person != b.Person ? a.Person.CompareTo(b.Person)
        : a.Thread != b.Thread ? a.Thread.CompareTo(b.Thread)
        : a.Day != b.Day ? a.Day.CompareTo(b.Day)
        : a.First != b.First ? a.First.CompareTo(b.First)
        : a.Line.CompareTo(b.Line);
}
