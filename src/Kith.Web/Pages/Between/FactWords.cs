using Kith.Hall.Texts;
using Kith.Hall.Wording;

namespace Kith.Web.Pages.People;

/// <summary>What stands quietly beside a fact.</summary>
public static class FactWords
{
    /// <summary>“family · since 2019”, “work · until March 2024”; empty when nothing more is known.</summary>
    public static string Beside(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return string.Join(" · ", new[]
        {
            fact.Kind,
            fact.Since is { } since ? Said.Fill(RecordTexts.SinceDate, Said.Date(since)) : "",
            fact.Until is { } until ? Said.Fill(RecordTexts.UntilDate, Said.Date(until)) : "",
        }.Where(part => part.Length > 0));
    }
}
