using NodaTime;

namespace Kith.Storage;

/// <summary>The rhythm of one tie in a row, so that Today finds its few without reading a million moments. A cache: it may be emptied at any time.</summary>
public sealed class Pulse : ICache
{
    private Pulse()
    {
    }

    /// <summary>A reading of one tie.</summary>
    public static Pulse Of(Id<Person> person, int days, LocalDate? first, LocalDate? last, double? gap, double attention, LocalDate? thought, LocalDate? quieter, LocalDate? faded, int slot) =>
        new()
        {
            Person = person, Days = days, FirstOn = first, LastOn = last, Gap = gap, Attention = attention,
            ThoughtOn = thought, QuieterOn = quieter, FadedOn = faded, Slot = slot,
        };

    /// <summary>With whom.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>Distinct contact days.</summary>
    public int Days { get; private init; }

    /// <summary>The first of them.</summary>
    public LocalDate? FirstOn { get; private init; }

    /// <summary>The last of them.</summary>
    public LocalDate? LastOn { get; private init; }

    /// <summary>Usual days between them; null when nothing can be said.</summary>
    public double? Gap { get; private init; }

    /// <summary>Attention as of the last contact day; halves every 90 days.</summary>
    public double Attention { get; private init; }

    /// <summary>The day on which the silence is worth a thought.</summary>
    public LocalDate? ThoughtOn { get; private init; }

    /// <summary>The day on which it is quieter than usual.</summary>
    public LocalDate? QuieterOn { get; private init; }

    /// <summary>The day on which it has probably faded.</summary>
    public LocalDate? FadedOn { get; private init; }

    /// <summary>The day of four weeks, 0 to 27, on which a dormant tie may speak.</summary>
    public int Slot { get; private init; }
}

/// <summary>Reads the rhythm of one tie from its contact days, in order and distinct, and the book's defaults. Handed in by the door, for the formulas live in Kith.Analysis.</summary>
public delegate Pulse PulseFormula(Layers layers, Tie tie, IReadOnlyList<LocalDate> days);
