using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Kith.Web.Markup;

/// <summary>One good thing in the drawing of the years.</summary>
/// <param name="Year">When.</param>
/// <param name="Title">What a pointer that rests on it is told, and a reader hears.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="IsFull">Whether it is drawn full; as a ring otherwise. Both are of one size.</param>
public sealed record Dot(int Year, string Title, string Address, bool IsFull);

/// <summary>What came in which year: a dot each, all of one size, whatever it was worth.</summary>
/// <param name="label">What it shows.</param>
/// <param name="dots">Oldest first.</param>
/// <param name="until">The year that is now.</param>
/// <param name="year">The address of one year, for when there are more than can be told apart: a column a year then.</param>
public sealed class Dots(string label, IReadOnlyList<Dot> dots, int until, Func<int, string>? year = null) : IHtmlContent
{
    private const int MostDots = 300;
    private const double ColumnWidth = 22;
    private const int Pitch = 20;
    private const int Highest = 12;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        var byYear = dots.ToLookup(dot => dot.Year);
        var from = dots.Count == 0 ? until : Math.Min(until, dots.Min(dot => dot.Year));
        var years = Math.Max(until - from + 1, 5);
        // A year of more than a dozen is written closer, not cut short.
        var tallest = Math.Max(3, byYear.Select(year => year.Count()).DefaultIfEmpty().Max());
        var pitch = tallest <= Highest ? Pitch : (double)Pitch * Highest / tallest;
        var foot = (pitch * tallest) + 10;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"dots\" height=\"{foot + 24:0}\" role=\"group\" aria-label=\""));
        encoder.Encode(writer, label);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"\"><line x1=\"0\" y1=\"{foot + 2:0.#}\" x2=\"100%\" y2=\"{foot + 2:0.#}\"/>"));
        var every = years > 24 ? 5 : years > 12 ? 2 : 1;
        for (var at = 0; at < years; at++)
        {
            var x = 100 * (at + 0.5) / years;
            if ((from + at) % every == 0 && from + at <= until)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{x:0.##}%\" y=\"{foot + 20:0.#}\">{(years > 8 ? $"’{(from + at) % 100:00}" : from + at)}</text>"));
            }

            if (year is not null && dots.Count > MostDots && byYear[from + at].Any())
            {
                Column(writer, encoder, year(from + at), from + at, [.. byYear[from + at]], x, foot, pitch);
                continue;
            }

            var y = foot - 8;
            foreach (var dot in byYear[from + at])
            {
                Write(writer, encoder, dot, x, y, Math.Min(6.5, (pitch / 2) - 1));
                y -= pitch;
            }
        }

        writer.Write("</svg>");
    }

    // Full below and pale above, as dots would be full and rings.
    private static void Column(TextWriter writer, HtmlEncoder encoder, string address, int year, Dot[] dots, double x, double foot, double pitch)
    {
        var (full, all) = (dots.Count(dot => dot.IsFull) * pitch, dots.Length * pitch);
        writer.Write($"<a href=\"{encoder.Encode(address)}\" aria-label=\"{year}: {dots.Length}\"><title>{year}: {dots.Length}</title>");
        foreach (var (top, height, pale) in new[] { (foot - all, all - full, true), (foot - full, full, false) })
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<svg x=\"{x:0.##}%\" y=\"{top:0.#}\" width=\"{ColumnWidth}\" height=\"{height:0.#}\" overflow=\"visible\"><rect x=\"{-ColumnWidth / 2}\" width=\"{ColumnWidth}\" height=\"{height:0.#}\"{(pale ? " class=\"ring\"" : "")}/></svg>"));
        }

        writer.Write("</a>");
    }

    private static void Write(TextWriter writer, HtmlEncoder encoder, Dot dot, double x, double y, double r)
    {
        writer.Write($"<a href=\"{encoder.Encode(dot.Address)}\" aria-label=\"");
        encoder.Encode(writer, dot.Title);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"\"><circle cx=\"{x:0.##}%\" cy=\"{y:0.#}\" r=\"{r:0.#}\"{(dot.IsFull ? "" : " class=\"ring\"")}><title>"));
        encoder.Encode(writer, dot.Title);
        writer.Write("</title></circle></a>");
    }
}
