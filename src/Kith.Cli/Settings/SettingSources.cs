using System.Globalization;
using Kith.Cli.Texts;

namespace Kith.Cli.Settings;

/// <summary>Gathers what was set, in the order in which later words win: the settings file, the environment, the command line.</summary>
internal static class SettingSources
{
    /// <summary>The names of settings, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<string> Names = ["book", "owner", "listen", "port", "wait", "nearby", "answers", "porch", "model", "language"];

    /// <summary>Those that the command line says as options; <c>--language</c> of <c>kith profile</c> is another one.</summary>
    public static readonly IReadOnlyList<string> AsOptions = ["book", "listen", "port"];

    /// <summary>All that was said, the weakest first.</summary>
    /// <param name="said">What the command line says, by option; null where it says nothing.</param>
    public static IReadOnlyList<Setting> Gather(IReadOnlyDictionary<string, string?> said)
    {
        var file = Environment.GetEnvironmentVariable("KITH_SETTINGS") ?? Places.Settings;
        return
        [
            .. File.Exists(file) ? FromFile(file, File.ReadAllText(file)) : [],
            .. from name in Names
               let variable = "KITH_" + name.ToUpperInvariant()
               let value = Environment.GetEnvironmentVariable(variable)
               where !string.IsNullOrEmpty(value)
               select new Setting(name, value, variable),
            .. from option in said
               where option.Value is not null
               select new Setting(option.Key, option.Value, "--" + option.Key),
        ];
    }

    /// <summary>Lines such as “port = 8080”; lines that begin with # are remarks.</summary>
    /// <exception cref="RefusalException">A line says nothing.</exception>
    public static IEnumerable<Setting> FromFile(string file, string text) =>
        from line in text.ReplaceLineEndings("\n").Split('\n').Select((words, at) => (Words: words.Trim(), Place: string.Create(CultureInfo.InvariantCulture, $"{file}, line {at + 1}")))
        where line.Words.Length > 0 && line.Words[0] != '#'
        let mark = line.Words.IndexOf('=', StringComparison.Ordinal)
        select mark > 0
            ? new Setting(line.Words[..mark].Trim(), line.Words[(mark + 1)..].Trim(), line.Place)
            : throw new RefusalException(RefusalReason.Invalid, TroubleTexts.NoSetting.With(line.Place));
}
