using System.Buffers.Binary;
using NodaTime;

namespace Kith.Analysis;

/// <summary>
/// What a tie's contact days say, small enough to be kept beside the tie and found by its dates: a cache that may be dropped and
/// computed again at any time. Nothing in it depends on today.
/// </summary>
/// <param name="Days">Distinct contact days, at least 1. Tokens make none.</param>
/// <param name="First">The earliest of them.</param>
/// <param name="Last">The latest of them; it may lie ahead when a meeting is planned, and then nothing is quiet until it has passed.</param>
/// <param name="Usual">The usual gap; null when nothing tells it.</param>
/// <param name="Attention">As of <paramref name="Last"/>; see <see cref="AttentionOn"/>.</param>
/// <param name="ThoughtOn">The first day on which the silence is worth a thought.</param>
/// <param name="QuieterOn">The first day on which it is quieter than usual.</param>
/// <param name="FadedOn">The first day on which it has probably faded; only a rhythm of its own can tell that.</param>
/// <param name="Slot">0 to 27, by the person: the day of the four weeks on which a dormant tie may be thought of.</param>
public sealed record Pulse(
    int Days,
    LocalDate First,
    LocalDate Last,
    UsualGap? Usual,
    double Attention,
    LocalDate? ThoughtOn,
    LocalDate? QuieterOn,
    LocalDate? FadedOn,
    int Slot)
{
    /// <summary>How many slots the dormant ties are spread over, so that each is thought of once in that many days.</summary>
    public const int Slots = 28;

    /// <summary>A tie without any rhythm yet is worth a thought this many days after its last contact.</summary>
    public const int NewTie = 14;

    /// <summary>The usual gap in days; null when nothing tells it.</summary>
    public double? Gap => Usual?.Length;

    /// <summary>Reads the contact days of one tie, in ascending order and each once; null when there are none.</summary>
    /// <param name="days">The days.</param>
    /// <param name="intention">The layer the owner put the tie in.</param>
    /// <param name="wish">How often the owner means to be in touch.</param>
    /// <param name="person">With whom.</param>
    /// <param name="layers">The defaults of the book; null for what is usual.</param>
    /// <exception cref="ArgumentException">The days do not ascend.</exception>
    public static Pulse? Of(ReadOnlySpan<LocalDate> days, Intention? intention, Period? wish, Id<Person> person, Layers? layers = null)
    {
        if (days.IsEmpty)
        {
            return null;
        }

        var (first, last) = (days[0], days[^1]);
        var usual = UsualGap.Of(days.Length, first, last, intention, wish, layers);
        return new Pulse(
            days.Length,
            first,
            last,
            usual,
            Kith.Analysis.Attention.AsOfLast(days),
            usual is null && intention is not Intention.Resting ? After(last, NewTie) : Quiet.Begins(last, usual, Silence.WorthAThought),
            Quiet.Begins(last, usual, Silence.Quieter),
            Quiet.Begins(last, usual, Silence.ProbablyFaded),
            SlotOf(person));
    }

    /// <summary>The attention the tie has had, seen from any day from <see cref="Last"/> on.</summary>
    public double AttentionOn(LocalDate day) => Kith.Analysis.Attention.Decayed(Attention, Period.DaysBetween(Last, day));

    /// <summary>The slot of a person, spread evenly and the same for ever.</summary>
    public static int SlotOf(Id<Person> person)
    {
        Span<byte> bytes = stackalloc byte[16];
        person.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        // The second half of a UUIDv7 is random, and of an identity from elsewhere no worse than the first.
        return (int)(BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]) % Slots);
    }

    /// <summary>The slot whose turn it is on a day.</summary>
    public static int SlotOn(LocalDate day)
    {
        var number = Period.DaysBetween(new LocalDate(2000, 1, 1), day) % Slots;
        return number < 0 ? number + Slots : number;
    }

    private static LocalDate? After(LocalDate day, int days) =>
        Period.DaysBetween(day, LocalDate.MaxIsoValue) >= days ? day.PlusDays(days) : null;
}
