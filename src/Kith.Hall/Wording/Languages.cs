using System.Globalization;

namespace Kith.Hall.Wording;

/// <summary>The languages in which Kith speaks to people: English, and German.</summary>
public static class Languages
{
    /// <summary>What is spoken when nothing else was asked for.</summary>
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The languages by their tags, each called as it calls itself.</summary>
    public static IReadOnlyList<(string Tag, string Name)> Spoken { get; } = [("en", "English"), ("de", "Deutsch")];

    /// <summary>The language for a BCP 47 tag or a locale of the system, such as <c>de</c>, <c>de-AT</c> or <c>de_CH.UTF-8</c>; null when Kith does not speak it.</summary>
    /// <remarks>Regions of German are kept, for their months and numbers; all English is British, as the texts are.</remarks>
    public static CultureInfo? Of(string? tag)
    {
        var parts = (tag ?? "").Split('.', '@')[0].Split('-', '_');
        return parts[0].Trim().ToUpperInvariant() switch
        {
            "EN" => English,
            "DE" => CultureInfo.GetCultureInfo((parts.Length > 1 ? parts[1] : "").ToUpperInvariant() switch { "AT" => "de-AT", "CH" => "de-CH", "LI" => "de-LI", _ => "de-DE" }),
            _ => null,
        };
    }

    /// <summary>Of languages that somebody asks for, the one they like best and Kith speaks; English when it speaks none of them.</summary>
    /// <param name="asked">Each by its tag, with how much it is liked from 0, not at all, to 1; 1 when not said (RFC 9110, 12.5.4).</param>
    public static CultureInfo Preferred(IEnumerable<(string? Tag, double? Quality)> asked) =>
        asked.OrderByDescending(one => one.Quality ?? 1).Where(one => one.Quality is not 0).Select(one => Of(one.Tag)).FirstOrDefault(language => language is not null) ?? English;

    /// <summary>Speaks a language from here on, within the work that is being done.</summary>
    public static void Speak(CultureInfo language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;

    /// <summary>Makes something in English, whatever is spoken around it: what programs read, and what is made once for all.</summary>
    public static T InEnglish<T>(Func<T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            Speak(English);
            return make();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }
}
