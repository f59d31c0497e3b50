using System.CommandLine;
using Kith.Cli.Texts;

namespace Kith.Cli.Commands.People;

/// <summary>The fields of a form of the pages as options; those that are said are filled in, the others stay as they are.</summary>
/// <param name="of">What the form is about, as the help texts begin.</param>
/// <param name="fields">Each field's name, and how it is filled in.</param>
internal sealed class FormOptions<TForm>(string of, IEnumerable<(string Name, Action<TForm, string> Say)> fields)
{
    private readonly List<(Option<string[]> Option, Action<TForm, string> Say)> options = [.. fields.Select(field => (Make(of, field.Name), field.Say))];

    /// <summary>Whether anything was said.</summary>
    public bool Says(ParseResult parsed) => options.Exists(one => parsed.GetResult(one.Option) is { Implicit: false });

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command) => options.ForEach(one => command.Options.Add(one.Option));

    /// <summary>Fills in what was said; what is said several times stands on several lines.</summary>
    public void Fill(TForm form, ParseResult parsed)
    {
        foreach (var (option, say) in options.Where(one => parsed.GetResult(one.Option) is { Implicit: false }))
        {
            say(form, string.Join('\n', parsed.GetValue(option) ?? []));
        }
    }

    private static Option<string[]> Make(string of, string name) => new("--" + name)
    {
        Description = RecordTexts.ResourceManager.GetString($"{of}.{name}", RecordTexts.Culture) ?? name,
        HelpName = RecordTexts.Shape_Text,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };
}
