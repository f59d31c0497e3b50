using Kith.Storage;
using NodaTime;
using Reading = Kith.Analysis.Pulse;

namespace Kith.Cli.Desks;

/// <summary>Hands the formulas of Analysis to Storage, which keeps their readings and may not know them.</summary>
internal static class Rhythm
{
    public static Pulse Read(Tie tie, IReadOnlyList<LocalDate> days) =>
        Reading.Of([.. days], tie.Intention, tie.Wish, tie.Person) is { } read
            ? Pulse.Of(tie.Person, read.Days, read.First, read.Last, read.Gap, read.Attention, read.ThoughtOn, read.QuieterOn, read.FadedOn, read.Slot)
            : Pulse.Of(tie.Person, 0, null, null, null, 0, null, null, null, Reading.SlotOf(tie.Person));
}
