using System.Text;

namespace Kith.Storage.Search;

/// <summary>Letters that Unicode does not take apart, as people write them without: ł as l, ß as ss.</summary>
/// <remarks>Those of Latin that PostgreSQL's <c>unaccent</c> folds as well; script 0011 folds the same into the index of SQLite.</remarks>
internal static class PlainLetters
{
    /// <summary>The text with each such letter written plainly; all others stay.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = Plain(c) is { } letters ? plain.Append(letters) : plain.Append(c);
        }

        return plain.ToString();
    }

    private static string? Plain(char c) => c switch
    {
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ß' or 'ẞ' => "ss",
        'þ' or 'Þ' => "th",
        'ð' or 'Ð' or 'đ' or 'Đ' => "d",
        'ø' or 'Ø' => "o",
        'ħ' or 'Ħ' => "h",
        'ı' => "i",
        'ł' or 'Ł' => "l",
        'ŋ' or 'Ŋ' => "n",
        'ŧ' or 'Ŧ' => "t",
        _ => null,
    };
}
