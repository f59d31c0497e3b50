using System.Globalization;
using Kith.Hall.Wording;

namespace Kith.Cli.Settings;

/// <summary>In which language the terminal speaks: the one that was set, else the one the system says, else English.</summary>
internal static class Tongue
{
    // In the order in which POSIX asks them (The Open Group, 8.2).
    private static readonly string[] Locale = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Speaks it from here on, before the first word of help is made.</summary>
    public static void Speak() => Languages.Speak(Languages.Of(Set()) ?? OfSystem());

    /// <summary>What was set. A settings file that cannot be read is told of by whoever needs the settings.</summary>
    private static string? Set()
    {
        try
        {
            return SettingSources.Gather(new Dictionary<string, string?>()).LastOrDefault(setting => setting.Name == "language")?.Value;
        }
        catch (Exception fault) when (fault is RefusalException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static CultureInfo OfSystem() =>
        Locale.Select(Environment.GetEnvironmentVariable).FirstOrDefault(said => !string.IsNullOrEmpty(said)) is { } locale
            ? Languages.Of(locale) ?? Languages.English
            : Languages.Of(CultureInfo.CurrentUICulture.Name) ?? Languages.English;
}
