using System.Globalization;
using System.Text.Encodings.Web;
using Kith.Analysis;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Html;

namespace Kith.Web.Markup;

/// <summary>The years at a glance: a bar a quarter, drawn without a style so that the page needs none inline.</summary>
/// <param name="quarters">Without gaps, oldest first.</param>
/// <param name="large">With the years written below, for a person's own page.</param>
public sealed class Bars(IReadOnlyList<Quarter> quarters, bool large) : IHtmlContent
{
    private const int LittleQuarters = 24;
    private const int LargeQuarters = 40;

    // A bar and the gap beside it, in the units of the picture.
    private double Step => large ? 16 : 8;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var (height, foot) = large ? (66, 22) : (26, 2);
        var count = large ? Math.Max(quarters.Count, LargeQuarters) : LittleQuarters;
        var shown = quarters.Skip(Math.Max(0, quarters.Count - count)).ToList();
        var most = Math.Max(shown.Select(quarter => quarter.Days).DefaultIfEmpty().Max(), 3);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"bars {(large ? "large" : "little")}\" viewBox=\"0 0 {count * Step} {height + foot}\" role=\"img\" aria-label=\""));
        encoder.Encode(writer, shown.Count == 0 ? WordsTexts.BarsNone : Said.Fill(WordsTexts.BarsLabel, shown[0].Year, shown[^1].Year));
        writer.Write("\">");
        // The little one ends today at its right edge; the large one begins at its left edge with the first contact.
        var x = large ? 0 : (count - shown.Count) * Step;
        foreach (var quarter in shown)
        {
            WriteBar(writer, quarter, x, height, most);
            WriteYear(writer, quarter, x, height + foot, shown.Count);
            x += Step;
        }

        writer.Write("</svg>");
    }

    /// <summary>A quarter without contact is a thin line: time passed, nothing is missing.</summary>
    private void WriteBar(TextWriter writer, Quarter quarter, double x, double height, int most)
    {
        var tall = quarter.Days == 0 ? 1.5 : 4 + ((height - 4) * Math.Sqrt((double)quarter.Days / most));
        var kind = quarter.Days == 0 ? " class=\"rest\"" : quarter.Number == 1 ? "" : " class=\"pale\"";
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{height - tall:0.#}\" width=\"{Step * 0.68:0.#}\" height=\"{tall:0.#}\" rx=\"1.5\"{kind}/>"));
    }

    private void WriteYear(TextWriter writer, Quarter quarter, double x, double y, int count)
    {
        // Every year has room while there are few, every second or fifth when there are many.
        var every = count > 80 ? 5 : count > 40 ? 2 : 1;
        if (large && quarter.Number == 1 && quarter.Year % every == 0)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y - 4:0.#}\">{quarter.Year}</text>"));
        }
    }
}
