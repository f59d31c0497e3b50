using Kith.Cli.Texts;

namespace Kith.Cli.Commands.People;

/// <summary>Dates as they are typed.</summary>
internal static class Dates
{
    /// <summary>A date as far as it is known; null for nothing said.</summary>
    /// <exception cref="RefusalException">It is none.</exception>
    public static PartialDate? Read(string name, string text) => text.Length == 0 ? null
        : PartialDate.TryParse(text, null, out var date) ? date : throw new RefusalException(RefusalReason.Invalid, RecordTexts.NoDate.With(name, text));
}
