using System.CommandLine;
using System.Text.Json;
using Kith.Cli.Texts;
using Kith.Hall.Records;
using Kith.Storage;

namespace Kith.Cli.Commands.Records;

/// <summary>The fields of a record as options of a command: <c>--settled-on</c> for <c>settledOn</c>, choices that the shell completes.</summary>
internal sealed class FieldOptions
{
    private readonly List<(RecordField Field, Option Option, Func<ParseResult, string> Read)> options;

    /// <summary>Options for some fields.</summary>
    /// <param name="fields">Those a person may say.</param>
    /// <param name="complete">Whether the required ones have to be said.</param>
    public FieldOptions(IEnumerable<RecordField> fields, bool complete) => options = [.. fields.Select(field => Make(field, complete && field.IsRequired))];

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command) => options.ForEach(one => command.Options.Add(one.Option));

    /// <summary>What was said, by the names of fields; an empty text takes back what a field said, and the handle of another record becomes its identity.</summary>
    /// <exception cref="RefusalException">A handle means no record, or several.</exception>
    public async Task<Dictionary<string, string>> SaidAsync(KithContext book, ParseResult parsed, CancellationToken cancellation)
    {
        var said = options.Where(one => parsed.GetResult(one.Option) is { Implicit: false }).ToDictionary(one => one.Field.Name, one => one.Read(parsed));
        foreach (var field in options.Select(one => one.Field).Where(field => field.Shape == FieldShape.Reference && !string.IsNullOrWhiteSpace(said.GetValueOrDefault(field.Name))))
        {
            said[field.Name] = (await Handle.FindAsync(book, RecordKinds.Referred(field), said[field.Name].Trim(), cancellation)).ToString();
        }

        return said;
    }

    /// <summary>An option's name for a field's: <c>--settled-on</c>.</summary>
    private static string Name(RecordField field) => "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(field.Name);

    private static (RecordField Field, Option Option, Func<ParseResult, string> Read) Make(RecordField field, bool required)
    {
        if (field.Shape is FieldShape.People or FieldShape.Choices)
        {
            var many = new Option<string[]>(Name(field)) { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = field.Shape == FieldShape.Choices };
            // Nothing said is a choice too: it takes back what was chosen.
            return Described(field, required, field.Words.Count > 0 ? many.AcceptOnlyFromAmong([.. field.Words, ""]) : many, parsed => string.Join(',', parsed.GetValue(many) ?? []));
        }

        var one = new Option<string>(Name(field));
        return Described(field, required, field.Words.Count > 0 ? one.AcceptOnlyFromAmong([.. field.Words, ""]) : one, parsed => parsed.GetValue(one) ?? "");
    }

    private static (RecordField Field, Option Option, Func<ParseResult, string> Read) Described(RecordField field, bool required, Option option, Func<ParseResult, string> read)
    {
        option.Description = Help(field);
        option.HelpName = field.Words.Count > 0 ? string.Join('|', field.Words) : RecordTexts.ResourceManager.GetString("Shape." + field.Shape, RecordTexts.Culture) ?? "TEXT";
        option.Required = required;
        return (field, option, read);
    }

    private static string Help(RecordField field) =>
        RecordTexts.ResourceManager.GetString("Field." + field.Name, RecordTexts.Culture) ?? field.Name;
}
