using System.Runtime.InteropServices;
using Kith.Storage;
using NodaTime;

namespace Kith.Hall;

/// <summary>Hands the formulas of Kith.Analysis to Kith.Storage, which may not know them.</summary>
public static class PulseReading
{
    /// <summary>What the past of a book teaches, as it is kept beside the book.</summary>
    public static Recalibration Learn(IEnumerable<IReadOnlyList<LocalDate>> ties, LocalDate today) =>
        Analysis.Recalibration.OfBook(ties, today) is { } learned
            ? Recalibration.Of(today, learned.Curve.Outcomes, learned.Curve.Level, learned.Curve.Slope, learned.Horizon, learned.Window)
            : Recalibration.Of(today, 0, 0, 0, Analysis.StillInTouch.Horizon, 0);

    /// <summary>The rhythm of a tie as it is kept beside the tie.</summary>
    public static Pulse Of(Layers layers, Tie tie, IReadOnlyList<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(tie);
        var read = Analysis.Pulse.Of(CollectionsMarshal.AsSpan(days as List<LocalDate> ?? [.. days]), tie.Intention, tie.Wish, tie.Person, layers);
        return read is null
            ? Pulse.Of(tie.Person, 0, null, null, null, 0, null, null, null, Analysis.Pulse.SlotOf(tie.Person))
            : Pulse.Of(tie.Person, read.Days, read.First, read.Last, read.Gap, read.Attention, read.ThoughtOn, read.QuieterOn, read.FadedOn, read.Slot);
    }
}
