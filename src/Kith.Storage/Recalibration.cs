using NodaTime;

namespace Kith.Storage;

/// <summary>Who stays in touch, as the past of this book teaches it, in one row. A cache: it may be emptied at any time.</summary>
public sealed class Recalibration : ICache
{
    private Recalibration()
    {
    }

    /// <summary>What was learned on a day.</summary>
    public static Recalibration Of(LocalDate learnedOn, int outcomes, double level, double slope, int horizonDays, int windowDays) =>
        new() { LearnedOn = learnedOn, Outcomes = outcomes, Level = level, Slope = slope, HorizonDays = horizonDays, WindowDays = windowDays };

    /// <summary>The day on which it was learned.</summary>
    public LocalDate LearnedOn { get; private init; }

    /// <summary>How many ties it was learned from; 0 while the past teaches nothing.</summary>
    public int Outcomes { get; private init; }

    /// <summary>The log-odds at score 0.</summary>
    public double Level { get; private init; }

    /// <summary>The log-odds that a score of 1 adds.</summary>
    public double Slope { get; private init; }

    /// <summary>How far ahead it tells, in days.</summary>
    public int HorizonDays { get; private init; }

    /// <summary>How much of the past is seen, in days.</summary>
    public int WindowDays { get; private init; }
}

/// <summary>Learns from the contact days of every tie, in order and distinct, what became of them. Handed in by the door, for the formulas live in Kith.Analysis.</summary>
public delegate Recalibration RecalibrationFormula(IEnumerable<IReadOnlyList<LocalDate>> ties, LocalDate today);
