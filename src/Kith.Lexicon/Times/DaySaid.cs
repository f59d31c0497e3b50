using NodaTime;

namespace Kith.Lexicon;

/// <summary>A day as a line says it.</summary>
/// <param name="First">Its first word.</param>
/// <param name="After">The word after its last.</param>
/// <param name="Past">The day when what is told has been; null when it cannot have been.</param>
/// <param name="Ahead">The day when what is told is still to come; null when it cannot be.</param>
internal sealed record DaySaid(int First, int After, LocalDate? Past, LocalDate? Ahead)
{
    /// <summary>The day of a moment: one that has been, if it can have been.</summary>
    internal LocalDate On => Past ?? Ahead!.Value;

    /// <summary>Whether it cannot have been.</summary>
    internal bool ToCome => Past is null;
}
