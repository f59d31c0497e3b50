namespace Kith.Cli.Settings;

/// <summary>Where this computer keeps things.</summary>
internal static class Places
{
    /// <summary>Where data is kept: $XDG_DATA_HOME or ~/.local/share, ~/Library/Application Support, %LOCALAPPDATA%.</summary>
    public static string Book => Path.Combine(Folder(Environment.SpecialFolder.LocalApplicationData), "kith", "book.db");

    /// <summary>Where settings are kept: $XDG_CONFIG_HOME or ~/.config, ~/Library/Application Support, %APPDATA%.</summary>
    public static string Settings => Path.Combine(Folder(Environment.SpecialFolder.ApplicationData), "kith", "kith.conf");

    private static string Folder(Environment.SpecialFolder folder) => Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify);
}
