using System.CommandLine;
using System.CommandLine.Invocation;
using Kith.Cli.Desks;
using Kith.Cli.Texts;

namespace Kith.Cli.Commands;

/// <summary>kith guide: what every --help says, as one page. It is how docs/guide/commands.md is written, and is not listed.</summary>
internal static class GuideCommand
{
    public static Command Make(Opening opening, RootCommand root)
    {
        var command = new Command("guide", HelpTexts.Guide) { Hidden = true };
        opening.LetsWithout(command, (_, screen) =>
        {
            screen.Say($"{HelpTexts.GuideHead}\n\n{HelpTexts.GuideIntro}");
            foreach (var path in Paths(root, []))
            {
                var heading = string.Join(' ', path.Prepend("kith"));
                screen.Say($"\n{(path.Length > 1 ? "###" : "##")} {heading}\n\n```\n{Help(root, path)}\n```");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string[]> Paths(Command command, string[] path) =>
        command.Subcommands.Where(sub => !sub.Hidden).SelectMany(sub => Paths(sub, [.. path, sub.Name])).Prepend(path);

    private static string Help(RootCommand root, string[] path)
    {
        using var help = new StringWriter { NewLine = "\n" };
        root.Parse([.. path, "--help"]).Invoke(new InvocationConfiguration { Output = help });
        return string.Join('\n', help.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n');
    }
}
