namespace Kith.Cli.Settings;

/// <summary>One thing that was set.</summary>
/// <param name="Name">As in the settings file.</param>
/// <param name="Value">As it was said.</param>
/// <param name="From">Where it was said: a file and line, a variable, an option.</param>
internal sealed record Setting(string Name, string Value, string From)
{
    /// <summary>The value as it may be shown: passwords of a connection string are covered.</summary>
    public string Shown => string.Join(';', Value.Split(';').Select(Cover));

    private static string Cover(string part) =>
        part.TrimStart().StartsWith("Password=", StringComparison.OrdinalIgnoreCase) || part.TrimStart().StartsWith("Pwd=", StringComparison.OrdinalIgnoreCase)
            ? part[..(part.IndexOf('=', StringComparison.Ordinal) + 1)] + "***"
            : part;
}
