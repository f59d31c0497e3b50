using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Kith.Tests.Speech;

/// <summary>What somebody reads or hears on a page, and which words of it came neither from the resources nor from the book.</summary>
internal static class Reading
{
    private static readonly string[] Spoken = ["title", "aria-label", "aria-description", "placeholder", "alt", "summary", "label"];
    private static readonly string[] Unspoken = ["SCRIPT", "STYLE", "CODE", "PRE", "KBD", "TEMPLATE"];
    private static readonly Regex Word = new(@"\p{L}{2,}", RegexOptions.NonBacktracking);

    /// <summary>The words of a page outside of marks that are not known: each with what stands around it.</summary>
    public static IReadOnlyList<string> Unsaid(string html, Func<string, bool> isKnown)
    {
        var page = new HtmlParser().ParseDocument(html);
        var runs = Texts(page.DocumentElement).Concat(page.All.SelectMany(Attributes));
        return [.. runs.Select(Outside).SelectMany(run => Word.Matches(run).Where(word => !isKnown(word.Value)).Select(word => $"“{word.Value}” in “{Around(run, word.Index)}”")).Distinct()];
    }

    /// <summary>The words of a text.</summary>
    public static IEnumerable<string> Words(string text) => Word.Matches(text).Select(word => word.Value);

    // One run: a sentence may begin before a link and end behind it.
    private static IEnumerable<string> Texts(IElement root)
    {
        var run = new StringBuilder();
        Walk(root);
        return [run.ToString()];

        void Walk(INode node)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IText text)
                {
                    run.Append(text.Data).Append(' ');
                }
                else if (child is IElement element && !Unspoken.Contains(element.NodeName) && element.GetAttribute("translate") != "no")
                {
                    Walk(element);
                }
            }
        }
    }

    private static IEnumerable<string> Attributes(IElement element) =>
        element.Attributes.Where(attribute => Spoken.Contains(attribute.Name) || (attribute.Name == "value" && IsButton(element)) || IsToldByScript(attribute)).Select(attribute => attribute.Value);

    private static bool IsButton(IElement element) => element.NodeName == "INPUT" && element.GetAttribute("type") is "submit" or "button" or "reset";

    // What a script writes on the page stands ready in an attribute of data; those of htmx are instructions.
    private static bool IsToldByScript(IAttr attribute) => attribute.Name.StartsWith("data-", StringComparison.Ordinal) && !attribute.Name.StartsWith("data-hx-", StringComparison.Ordinal) && attribute.Value.Contains(' ', StringComparison.Ordinal);

    private static string Outside(string run)
    {
        var (left, depth) = (new StringBuilder(), 0);
        foreach (var letter in run)
        {
            // A mark may close that never opened: the place of a problem loses the folder it waits in, and its first mark with it.
            depth += letter == Marked.Open ? 1 : letter == Marked.Close && depth > 0 ? -1 : 0;
            left.Append(depth > 0 || letter == Marked.Close ? ' ' : letter);
        }

        return depth == 0 ? left.ToString() : throw new FormatException($"The marks do not close in: {run}");
    }

    private static string Around(string run, int at) => run[Math.Max(0, at - 20)..Math.Min(run.Length, at + 40)].ReplaceLineEndings(" ").Trim();
}
