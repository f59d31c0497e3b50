using System.CommandLine;
using Kith.Cli.Desks;
using Kith.Cli.Texts;

namespace Kith.Cli.Commands;

/// <summary>kith completion SHELL: a script that asks kith itself what may come next.</summary>
internal static class CompletionCommand
{
    private const string Bash =
        """
        # In ~/.bashrc: source <(kith completion bash)
        _kith() {
            local word="${COMP_WORDS[COMP_CWORD]}"
            mapfile -t COMPREPLY < <(compgen -W "$(kith "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word")
        }
        complete -o default -F _kith kith
        """;

    private const string Zsh =
        """
        # In ~/.zshrc, after compinit: source <(kith completion zsh)
        _kith() {
            local -a found
            found=("${(@f)$(kith "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -a found
            _files
        }
        compdef _kith kith
        """;

    private const string Fish =
        """
        # kith completion fish > ~/.config/fish/completions/kith.fish
        complete -c kith -a '(kith "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
        """;

    private const string Pwsh =
        """
        # In $PROFILE: kith completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName kith -ScriptBlock {
            param($word, $ast, $position)
            kith "[suggest:$position]" "$ast" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    private static readonly Dictionary<string, string> Scripts = new() { ["bash"] = Bash, ["zsh"] = Zsh, ["fish"] = Fish, ["pwsh"] = Pwsh };

    public static Command Make(Opening opening)
    {
        var shell = new Argument<string>("SHELL") { Description = HelpTexts.CompletionShell };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", HelpTexts.Completion) { shell };
        opening.LetsWithout(command, (parsed, screen) =>
        {
            screen.Say(Scripts[parsed.GetRequiredValue(shell)]);
            return ExitCode.Done;
        });
        return command;
    }
}
