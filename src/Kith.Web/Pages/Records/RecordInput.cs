using System.Globalization;
using System.Text.Encodings.Web;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Html;

namespace Kith.Web.Pages.Records;

/// <summary>One field of a record as a form asks for it: with its label, its hint, and what was typed or is kept.</summary>
/// <param name="kind">Of which kind.</param>
/// <param name="asked">Which field.</param>
/// <param name="value">What stands in it, as a program writes it; people by their names.</param>
/// <param name="references">What it may refer to: identity and line.</param>
/// <param name="mark">Goes before the id, where one page asks for the same field twice.</param>
public sealed class RecordInput(RecordKind kind, RecordField asked, string value, IReadOnlyList<(string Value, string Text)> references, string mark = "") : IHtmlContent
{
    /// <summary>How many records a field offers to refer to.</summary>
    internal const int MostReferences = 100;

    private string Id => $"{mark}{asked.Name}";

    private string Label => RecordWords.Field(kind, asked.Name);

    private string Hint => RecordWords.Hint(kind, asked);

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        writer.Write(asked.Shape switch
        {
            FieldShape.PartialDate => Fieldset(encoder, Parts(encoder)),
            FieldShape.Choices => Fieldset(encoder, Ticks(encoder)),
            _ => $"<div class=\"field{(asked.Shape is FieldShape.Lines ? " wide" : "")}\"><label for=\"{Id}\">{encoder.Encode(Label)}</label>{One(encoder)}{HintBelow(encoder)}</div>",
        });
    }

    private string One(HtmlEncoder encoder)
    {
        var told = $" id=\"{Id}\" name=\"{asked.Name}\"{(asked.IsRequired ? " required" : "")}{(Hint.Length > 0 ? $" aria-describedby=\"{Id}-hint\"" : "")}";
        return asked.Shape switch
        {
            FieldShape.Lines => $"<textarea{told} maxlength=\"20000\">\n{encoder.Encode(value)}</textarea>",
            FieldShape.Choice => Select(encoder, told, asked.Words.Select(word => (word, RecordWords.Choice(kind, asked.Name, word)))),
            FieldShape.Reference => Select(encoder, told, References()),
            FieldShape.Day => $"<input type=\"date\"{told} value=\"{encoder.Encode(value)}\">",
            FieldShape.Number => $"<input inputmode=\"numeric\" autocomplete=\"off\"{told} value=\"{encoder.Encode(value)}\">",
            FieldShape.Amount => $"<input inputmode=\"decimal\" autocomplete=\"off\"{told} value=\"{encoder.Encode(value)}\">",
            _ => $"<input autocomplete=\"off\" maxlength=\"2000\"{told} value=\"{encoder.Encode(value)}\">",
        };
    }

    private string Select(HtmlEncoder encoder, string told, IEnumerable<(string Value, string Text)> choices) =>
        $"<select{told}>{string.Concat((asked.IsRequired ? [] : new[] { ("", RecordTexts.NotSaid) }).Concat(choices).Select(choice => $"<option value=\"{encoder.Encode(choice.Item1)}\"{(choice.Item1 == value ? " selected" : "")}>{encoder.Encode(choice.Item2)}</option>"))}</select>";

    // What is referred to already stays a choice, even when it is too old to be offered.
    private IEnumerable<(string Value, string Text)> References() =>
        value.Length == 0 || references.Any(choice => choice.Value == value) ? references : references.Prepend((value, RecordTexts.AsItWas));

    private string Fieldset(HtmlEncoder encoder, string inner) => $"<fieldset class=\"field{(asked.Shape == FieldShape.Choices ? " wide" : "")}\"><legend>{encoder.Encode(Label)}</legend>{inner}{HintBelow(encoder)}</fieldset>";

    private string Ticks(HtmlEncoder encoder)
    {
        var ticked = value.Split(',');
        var boxes = asked.Words.Select(word => $"<label class=\"check\"><input type=\"checkbox\" name=\"{asked.Name}\" value=\"{word}\"{(ticked.Contains(word) ? " checked" : "")}> {encoder.Encode(RecordWords.Choice(kind, asked.Name, word))}</label>");
        // The empty one says that the form asked, so that none ticked is said too.
        return $"<input type=\"hidden\" name=\"{asked.Name}\" value=\"\"><div class=\"row\">{string.Concat(boxes)}</div>";
    }

    private string Parts(HtmlEncoder encoder)
    {
        var (year, month, day) = Kith.PartialDate.TryParse(value, null, out var date) && date is not null ? (Text(date.Year), Text(date.Month), Text(date.Day)) : (value, "", "");
        var months = string.Concat(Enumerable.Range(1, 12).Select(number =>
            $"<option value=\"{number}\"{(month == Text(number) ? " selected" : "")}>{encoder.Encode(CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(number))}</option>"));
        return $"<div class=\"parts\">{Part(encoder, "day", day, FieldTexts.Day)}<select name=\"{asked.Name}.month\" aria-label=\"{encoder.Encode(FieldTexts.Month)}\"><option value=\"\">{encoder.Encode(FieldTexts.Month)}</option>{months}</select>{Part(encoder, "year", year, FieldTexts.Year)}</div>";
    }

    private string Part(HtmlEncoder encoder, string part, string text, string label) =>
        $"<input name=\"{asked.Name}.{part}\" inputmode=\"numeric\" autocomplete=\"off\" size=\"4\" maxlength=\"20\" placeholder=\"{encoder.Encode(label)}\" aria-label=\"{encoder.Encode(label)}\" value=\"{encoder.Encode(text)}\">";

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private string HintBelow(HtmlEncoder encoder) => Hint.Length > 0 ? $"<span class=\"hint\" id=\"{Id}-hint\">{encoder.Encode(Hint)}</span>" : "";
}
