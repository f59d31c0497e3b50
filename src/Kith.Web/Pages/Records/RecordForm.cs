using System.Globalization;
using Kith.Hall.Records;
using Microsoft.Extensions.Primitives;

namespace Kith.Web.Pages.Records;

/// <summary>Reads what a form sent for the fields of a record: the parts of a date become one, what was ticked becomes a list.</summary>
public static class RecordForm
{
    /// <summary>What was sent, by the names of the fields; a field that the form did not hold is left out.</summary>
    public static Dictionary<string, string> Read(IFormCollection form, IEnumerable<RecordField> fields)
    {
        ArgumentNullException.ThrowIfNull(form);
        var said = new Dictionary<string, string>();
        foreach (var field in fields.Where(field => !field.IsTold))
        {
            if (field.Shape == FieldShape.PartialDate && form.ContainsKey($"{field.Name}.year"))
            {
                said[field.Name] = Date(form[$"{field.Name}.year"], form[$"{field.Name}.month"], form[$"{field.Name}.day"]);
            }
            else if (form.TryGetValue(field.Name, out var value))
            {
                said[field.Name] = string.Join(',', value.Where(one => !string.IsNullOrEmpty(one)));
            }
        }

        return said;
    }

    /// <summary>A date from its parts, as RFC 6350 writes it: 1985-04-12, --04-12, 1985-04, 1985. What is no date stays as it was typed, to be refused by name.</summary>
    private static string Date(StringValues year, StringValues month, StringValues day)
    {
        var (y, m, d) = (year.ToString().Trim(), month.ToString().Trim(), day.ToString().Trim());
        var two = (string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString("00", CultureInfo.InvariantCulture) : part;
        return (y, m, d) switch
        {
            ("", "", "") => "",
            (_, "", "") => y,
            ("", _, "") => $"--{two(m)}",
            (_, _, "") => $"{y}-{two(m)}",
            ("", _, _) => $"--{two(m)}-{two(d)}",
            _ => $"{y}-{two(m)}-{two(d)}",
        };
    }
}
