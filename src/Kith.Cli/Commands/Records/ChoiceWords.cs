using System.Globalization;
using Kith.Hall.Records;
using Kith.Hall.Wording;

namespace Kith.Cli.Commands.Records;

/// <summary>The words of choices as a person reads them at the terminal. In English they are those one types behind an option, and stay so; JSON keeps them in every language.</summary>
internal static class ChoiceWords
{
    /// <summary>Whether choices are said as one types them.</summary>
    public static bool AsTyped => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" || CultureInfo.CurrentUICulture.Equals(CultureInfo.InvariantCulture);

    /// <summary>One word, or several with commas between them; a word that is no choice of the field stays as it is.</summary>
    public static string Of(RecordKind kind, RecordField field, string words)
    {
        var several = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return AsTyped || several.Length == 0 ? words : Said.List([.. several.Select(word => field.Words.Contains(word) ? RecordWords.Choice(kind, field.Name, word) : word)]);
    }
}
