using Kith.Care;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using NodaTime;

namespace Kith.Hall.Meetings;

/// <summary>What doors say of a meeting that has been.</summary>
public static class AfterWords
{
    /// <summary>The question after it: “Yesterday you met Ana and Ben: choir. How was it?”</summary>
    public static string Asks(Untold untold, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(untold);
        var day = Said.Day(untold.On, today);
        return Said.Fill(AfterTexts.Asks, char.ToUpperInvariant(day[0]) + day[1..], With(untold), untold.Text);
    }

    /// <summary>Those who took part, in words.</summary>
    public static string With(Untold untold)
    {
        ArgumentNullException.ThrowIfNull(untold);
        return Said.List([.. untold.With.Select(one => one.Name), .. untold.Others > 0 ? new[] { Said.Count(AfterTexts.Others, untold.Others) } : []]);
    }
}
