using NodaTime;
using NodaTime.Text;

namespace Kith.Cli.Screens;

/// <summary>Days as lists show them.</summary>
internal static class DayText
{
    /// <summary>2026-11-23.</summary>
    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
