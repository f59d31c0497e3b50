using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Kith.Web.Markup;

/// <summary>Somebody in a drawing.</summary>
/// <param name="Key">By what lines name them.</param>
/// <param name="Name">As it is written; short, or it is written over its neighbour.</param>
/// <param name="Title">What a pointer that rests on it is told, and a reader hears.</param>
/// <param name="Address">Where it leads; null for the one the drawing is about.</param>
public sealed record TreeNode(string Key, string Name, string Title, string? Address);

/// <summary>A line of a drawing.</summary>
/// <param name="From">From whom.</param>
/// <param name="To">To whom.</param>
/// <param name="Faint">Whether it is drawn as something that only follows.</param>
public sealed record TreeLine(string From, string To, bool Faint = false);

/// <summary>People in rows with lines between them, drawn without a style, as wide as the page; each name is a link that the keyboard reaches.</summary>
/// <param name="label">What it shows.</param>
/// <param name="rows">From top to bottom.</param>
/// <param name="lines">Who is joined to whom.</param>
public sealed class Tree(string label, IReadOnlyList<IReadOnlyList<TreeNode>> rows, IReadOnlyList<TreeLine> lines) : IHtmlContent
{
    /// <summary>How many stand in a row at most; more would not be told apart on a phone.</summary>
    public const int Across = 6;

    private const int Step = 56;
    private const int Top = 24;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        var places = rows.SelectMany((row, at) => row.Take(Across).Select((node, i) => (node.Key, X: 100 * (i + 0.5) / Math.Min(row.Count, Across), Y: Top + (Step * at)))).DistinctBy(one => one.Key).ToDictionary(one => one.Key, one => (one.X, one.Y));
        // Across it counts in hundredths, down in pixels, so that names are written at their own size on any page.
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"tree\" height=\"{(Step * rows.Count) - 12}\" role=\"group\" aria-label=\""));
        encoder.Encode(writer, label);
        writer.Write("\">");
        foreach (var line in lines.Where(line => places.ContainsKey(line.From) && places.ContainsKey(line.To)))
        {
            var (from, to) = (places[line.From], places[line.To]);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<line x1=\"{from.X:0.##}%\" y1=\"{from.Y - 4}\" x2=\"{to.X:0.##}%\" y2=\"{to.Y - 4}\"{(line.Faint ? " class=\"faint\"" : "")}/>"));
        }

        foreach (var node in rows.SelectMany(row => row.Take(Across)).DistinctBy(node => node.Key))
        {
            Write(writer, encoder, node, places[node.Key]);
        }

        writer.Write("</svg>");
    }

    private static void Write(TextWriter writer, HtmlEncoder encoder, TreeNode node, (double X, int Y) at)
    {
        if (node.Address is { } address)
        {
            writer.Write($"<a href=\"{encoder.Encode(address)}\">");
        }

        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{at.X:0.##}%\" y=\"{at.Y}\"{(node.Address is null ? " class=\"self\"" : "")}>"));
        encoder.Encode(writer, node.Name);
        writer.Write("<title>");
        encoder.Encode(writer, node.Title);
        writer.Write(node.Address is null ? "</title></text>" : "</title></text></a>");
    }
}
