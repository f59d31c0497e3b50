using System.Text.RegularExpressions;

namespace Kith.Exchange.Capture;

/// <summary>The head of a line without its day and length, read word by word: the way, then names, until a word is neither.</summary>
internal sealed class HeadReading
{
    private readonly List<string> names = [];
    private readonly List<string> name = [];

    // After "with", "and" or a comma a name is expected, so that one in lower case is taken for one.
    private bool expected;

    internal HeadReading(MatchCollection words)
    {
        foreach (Match word in words)
        {
            if (!Take(word.Value))
            {
                UnreadFrom = word.Index;
                break;
            }
        }

        Close();
    }

    internal MomentKind? Kind { get; private set; }

    internal string Title { get; private set; } = "";

    internal IReadOnlyList<string> Names => names;

    /// <summary>Where the first word stands that is neither way nor name; null when all was understood.</summary>
    internal int? UnreadFrom { get; private set; }

    private bool Take(string word)
    {
        if (word is "," or "&" or "+" || CaptureWords.Before.Contains(word))
        {
            Close();
            expected = true;
            return true;
        }

        if (names.Count == 0 && name.Count == 0 && CaptureWords.Kinds.TryGetValue(word, out var kind))
        {
            Kind ??= kind;
            Title = Title.Length == 0 && CaptureWords.Titles.Contains(word) ? word.ToLowerInvariant() : Title;
            expected = true;
            return true;
        }

        if (char.IsUpper(word[0]) && !(names.Count == 0 && name.Count == 0 && CaptureWords.Nobody.Contains(word)))
        {
            name.Add(word.TrimEnd('.'));
            return true;
        }

        return TakeLower(word);
    }

    private bool TakeLower(string word)
    {
        if (CaptureWords.Nobody.Contains(word) && names.Count == 0 && name.Count == 0)
        {
            return true;
        }

        if (name.Count > 0 || (!expected && names.Count > 0) || CaptureWords.Nobody.Contains(word) || !char.IsLetter(word[0]))
        {
            return false;
        }

        name.Add(word.TrimEnd('.'));
        Close();
        return true;
    }

    private void Close()
    {
        if (name.Count > 0)
        {
            names.Add(string.Join(' ', name));
            name.Clear();
            expected = false;
        }
    }
}
