using System.Globalization;
using System.Text.Encodings.Web;
using Kith.Hall.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NodaTime;

namespace Kith.Web.Markup;

/// <summary>A field with its label, hint and refusal: <c>&lt;field for="Form.On" type="date" label="Day"&gt;</c>.</summary>
/// <remarks>The framework's own input prints a <see cref="LocalDate"/> in the reader's culture, which a browser's date field does not read.</remarks>
[HtmlTargetElement("field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTag(HtmlEncoder encoder) : TagHelper
{
    /// <summary>What it binds to.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>What it is called.</summary>
    public string Label { get; set; } = "";

    /// <summary>A word of help; empty for none.</summary>
    public string Hint { get; set; } = "";

    /// <summary>The type of an input, or “textarea”, or “partial” for a <see cref="PartialDateForm"/>.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Choices; the field is a list then.</summary>
    public IReadOnlyList<(string Value, string Text)>? Choices { get; set; }

    /// <summary>Whether it takes the whole width.</summary>
    public bool Wide { get; set; }

    /// <summary>The page it stands on.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string Id => TagBuilder.CreateSanitizedId(Name, "-");

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var own = string.Concat(output.Attributes.Select(attribute => $" {attribute.Name}=\"{encoder.Encode(attribute.Value?.ToString() ?? "")}\""));
        output.Attributes.Clear();
        output.TagName = Type == "partial" ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Wide ? "field wide" : "field");
        var refusals = Refused();
        output.Content.SetHtmlContent(Type == "partial" ? Partial(refusals) : One(own, refusals));
    }

    private string One(string own, string refusals)
    {
        var told = refusals.Length > 0 ? $" aria-invalid=\"true\" aria-describedby=\"{Id}-told\"" : Hint.Length > 0 ? $" aria-describedby=\"{Id}-hint\"" : "";
        var common = $" id=\"{Id}\" name=\"{Name}\"{told}{own}";
        var value = encoder.Encode(Value());
        var field = this switch
        {
            { Choices: { } choices } => $"<select{common}>{string.Concat(choices.Select(choice => Option(choice.Value, choice.Text)))}</select>",
            { Type: "textarea" } => $"<textarea{common}>\n{value}</textarea>",
            _ => $"<input type=\"{Type}\" value=\"{value}\"{common}>",
        };
        return $"<label for=\"{Id}\">{encoder.Encode(Label)}</label>{field}{HintBelow()}{refusals}";
    }

    private string Option(string value, string text) =>
        $"<option value=\"{encoder.Encode(value)}\"{(string.Equals(value, Value(), StringComparison.Ordinal) ? " selected" : "")}>{encoder.Encode(text)}</option>";

    private string Partial(string refusals)
    {
        var date = For.Model as PartialDateForm ?? new PartialDateForm();
        var months = string.Concat(Enumerable.Range(1, 12).Select(month =>
            $"<option value=\"{month}\"{(Tried("Month", date.Month) == month.ToString(CultureInfo.InvariantCulture) ? " selected" : "")}>{encoder.Encode(CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(month))}</option>"));
        return $"<legend>{encoder.Encode(Label)}</legend><div class=\"parts\">"
            + Number("Day", date.Day, Texts.FieldTexts.Day)
            + $"<select name=\"{Name}.Month\" aria-label=\"{encoder.Encode(Texts.FieldTexts.Month)}\"><option value=\"\">{encoder.Encode(Texts.FieldTexts.Month)}</option>{months}</select>"
            + Number("Year", date.Year, Texts.FieldTexts.Year)
            + $"</div>{HintBelow()}{refusals}";
    }

    private string Number(string part, int? value, string label) =>
        $"<input name=\"{Name}.{part}\" inputmode=\"numeric\" autocomplete=\"off\" size=\"4\" maxlength=\"4\" placeholder=\"{encoder.Encode(label)}\" aria-label=\"{encoder.Encode(label)}\" value=\"{encoder.Encode(Tried(part, value))}\">";

    private string Tried(string part, int? value) =>
        ViewContext.ModelState[$"{Name}.{part}"]?.AttemptedValue ?? value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private string HintBelow() => Hint.Length > 0 ? $"<span class=\"hint\" id=\"{Id}-hint\">{encoder.Encode(Hint)}</span>" : "";

    private string Refused()
    {
        var errors = ViewContext.ModelState.Where(state => state.Key == Name || state.Key.StartsWith(Name + ".", StringComparison.Ordinal)).SelectMany(state => state.Value?.Errors ?? []).Select(error => error.ErrorMessage).ToList();
        return errors.Count == 0 ? "" : $"<span class=\"refusal\" id=\"{Id}-told\">{encoder.Encode(string.Join(' ', errors))}</span>";
    }

    /// <summary>What was typed before, else what the model holds, as a browser's field reads it.</summary>
    private string Value() => ViewContext.ModelState[Name]?.AttemptedValue ?? For.Model switch
    {
        null => "",
        LocalDate day => Said.Iso(day),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };
}
