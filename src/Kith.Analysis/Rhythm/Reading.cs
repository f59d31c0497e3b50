using NodaTime;

namespace Kith.Analysis;

/// <summary>How a tie stands on a day, with the numbers it was read from.</summary>
/// <param name="Pulse">What the contact days say.</param>
/// <param name="On">The day it is read on.</param>
/// <param name="Silence">Days since the last contact; 0 while a planned one lies ahead.</param>
/// <param name="Quiet">The silence as a multiple of the usual gap; null without one.</param>
/// <param name="Says">The silence in words; as usual where nothing tells otherwise.</param>
/// <param name="Attention">As of the day.</param>
public sealed record Reading(Pulse Pulse, LocalDate On, int Silence, double? Quiet, Silence Says, double Attention)
{
    /// <summary>Reads a pulse on a day; of a tie that is nothing but work it never says that it has faded (docs/analysis.md).</summary>
    public static Reading Of(Pulse pulse, LocalDate today, Sides sides = Sides.None) => new(
        pulse,
        today,
        Math.Max(0, Period.DaysBetween(pulse.Last, today)),
        Kith.Analysis.Quiet.Of(pulse.Last, pulse.Usual, today),
        Said(pulse, today) is var said && said is Kith.Analysis.Silence.ProbablyFaded && sides is Sides.Work ? Kith.Analysis.Silence.Quieter : said,
        pulse.AttentionOn(today));

    private static Silence Said(Pulse pulse, LocalDate today) =>
        pulse.FadedOn <= today ? Kith.Analysis.Silence.ProbablyFaded
        : pulse.QuieterOn <= today ? Kith.Analysis.Silence.Quieter
        : pulse.ThoughtOn <= today ? Kith.Analysis.Silence.WorthAThought
        : Kith.Analysis.Silence.AsUsual;
}
