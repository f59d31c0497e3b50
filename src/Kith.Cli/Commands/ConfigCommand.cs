using System.CommandLine;
using System.Globalization;
using Kith.Cli.Desks;
using Kith.Cli.Screens;
using Kith.Cli.Settings;
using Kith.Cli.Texts;

namespace Kith.Cli.Commands;

/// <summary>kith config: what is in force, and where it was said.</summary>
internal static class ConfigCommand
{
    public static Command Make(Opening opening)
    {
        var command = new Command("config", HelpTexts.Config);
        opening.LetsWithout(command, (parsed, screen) =>
        {
            var options = opening.Options(parsed);
            var said = Opening.Settings(parsed).GroupBy(setting => setting.Name).ToDictionary(same => same.Key, same => same.Last());
            screen.List(
                [.. SettingSources.Names.Select(name => said.GetValueOrDefault(name) ?? new Setting(name, Usual(options, name), WordTexts.Usual)).Select(s => new Line(s.Name, s.Shown, s.From))],
                new Column<Line>(WordTexts.Setting, line => line.Name),
                new Column<Line>(WordTexts.Value, line => line.Value),
                new Column<Line>(WordTexts.SaidIn, line => line.From));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Usual(KithOptions options, string name) => name switch
    {
        "book" => options.Book,
        "owner" => options.Owner,
        "listen" => options.Listen,
        "wait" => options.Wait.ToString(CultureInfo.InvariantCulture),
        "nearby" => options.Nearby,
        "answers" => options.Answers?.ToString() ?? "",
        "porch" => options.Porch.ToString(CultureInfo.InvariantCulture),
        "model" => options.Model?.ToString() ?? "",
        "language" => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
        _ => options.Port.ToString(CultureInfo.InvariantCulture),
    };

    private sealed record Line(string Name, string Value, string From);
}
