using System.Globalization;
using System.Text.Encodings.Web;
using Kith.Analysis;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Html;

namespace Kith.Web.Markup;

/// <summary>The years at a glance: a bar a quarter, drawn without a style so that the page needs none inline.</summary>
/// <param name="quarters">Without gaps, oldest first.</param>
/// <param name="large">With the years written below, for a person's own page.</param>
public sealed class Bars(IReadOnlyList<Quarter> quarters, bool large) : IHtmlContent
{
    private const int LittleQuarters = 24;

    // Fewer would make a few fat bars of somebody's first months.
    private const int FewestLarge = 12;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var (height, foot) = large ? (88, 22) : (26, 2);
        var shown = large ? quarters : [.. quarters.TakeLast(LittleQuarters)];
        var step = large ? 100.0 / Math.Max(shown.Count, FewestLarge) : 8;
        var most = Math.Max(shown.Select(quarter => quarter.Days).DefaultIfEmpty().Max(), 3);
        // The large one is as wide as the page: across it counts in hundredths, down in pixels, so that its years are written at their own size.
        writer.Write(large ? "<svg class=\"bars large\" role=\"img\" aria-label=\"" : string.Create(CultureInfo.InvariantCulture, $"<svg class=\"bars little\" viewBox=\"0 0 {shown.Count * step} {height + foot}\" role=\"img\" aria-label=\""));
        encoder.Encode(writer, shown.Count == 0 ? WordsTexts.BarsNone : Said.Fill(WordsTexts.BarsLabel, shown[0].Year, shown[^1].Year));
        writer.Write("\">");
        var x = 0.0;
        foreach (var quarter in shown)
        {
            WriteBar(writer, quarter, x, step, height, most);
            WriteYear(writer, quarter, x, height + foot, shown.Count);
            x += step;
        }

        writer.Write("</svg>");
    }

    private string Across(double x) => x.ToString("0.##", CultureInfo.InvariantCulture) + (large ? "%" : "");

    /// <summary>A quarter without contact is a thin line: time passed, nothing is missing.</summary>
    private void WriteBar(TextWriter writer, Quarter quarter, double x, double step, double height, int most)
    {
        var tall = quarter.Days == 0 ? 1.5 : 4 + ((height - 4) * Math.Sqrt((double)quarter.Days / most));
        var kind = quarter.Days == 0 ? " class=\"rest\"" : quarter.Number == 1 ? "" : " class=\"pale\"";
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{Across(x)}\" y=\"{height - tall:0.#}\" width=\"{Across(step * 0.68)}\" height=\"{tall:0.#}\" rx=\"1.5\"{kind}/>"));
    }

    private void WriteYear(TextWriter writer, Quarter quarter, double x, double y, int count)
    {
        // Every year has room on a small phone while there are few, every second, fifth or tenth when there are many.
        var every = count > 120 ? 10 : count > 48 ? 5 : count > 32 ? 2 : 1;
        if (large && quarter.Number == 1 && quarter.Year % every == 0)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{Across(x)}\" y=\"{y - 4:0.#}\">{quarter.Year}</text>"));
        }
    }
}
