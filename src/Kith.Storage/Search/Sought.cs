using System.Globalization;
using System.Text;
using NodaTime;

namespace Kith.Storage;

/// <summary>Words that stand beside one another: one, or as many as a phrase has.</summary>
/// <param name="Terms">Letters and digits, at least one term.</param>
/// <param name="Begun">Whether the last term is the beginning of a word: it was written with a star.</param>
/// <param name="Quoted">Whether it was quoted: then its last term is a whole word, and nothing is still being typed.</param>
public sealed record Phrase(IReadOnlyList<string> Terms, bool Begun = false, bool Quoted = false)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Terms) + (Begun ? "*" : "");
}

/// <summary>A filter that cannot be read: its name is not known, or not what stands behind the colon.</summary>
/// <param name="Name">Its name, in lower case.</param>
/// <param name="Said">What stands behind the colon.</param>
public sealed record UnreadFilter(string Name, string Said);

/// <summary>What somebody asks a book for, read from one line: words, “phrases”, words that must not stand there, and filters.</summary>
/// <param name="Words">All of them must stand in what is found.</param>
/// <param name="Without">None of these may.</param>
/// <param name="Who">Names of people it must be about or have taken part.</param>
/// <param name="Groups">Names of groups these people are in.</param>
/// <param name="Tags">Words these people are filed under.</param>
/// <param name="Since">The first day; what has no day stays away.</param>
/// <param name="Until">The last day.</param>
/// <param name="Kind">What kind; null for all.</param>
public sealed record Sought(
    IReadOnlyList<Phrase> Words, IReadOnlyList<Phrase> Without, IReadOnlyList<Phrase> Who, IReadOnlyList<string> Groups, IReadOnlyList<string> Tags,
    LocalDate? Since, LocalDate? Until, FoundKind? Kind)
{
    // More than anybody types; a whole letter pasted into the field is not a search.
    internal const int Most = 16;

    /// <summary>The names of the filters, as they are written before a colon.</summary>
    public static IReadOnlyList<string> Filters => SoughtLine.Filters;

    /// <summary>How a need or offer must stand; null for any way, and for other kinds.</summary>
    public NeedState? State { get; init; }

    /// <summary>Filters that could not be read, in the order of the line: doors say so instead of searching for something else.</summary>
    public IReadOnlyList<UnreadFilter> Unread { get; init; } = [];

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => Words.Count == 0 && !IsAboutPeople && Since is null && Until is null && Kind is null;

    /// <summary>Whether only certain people are meant.</summary>
    public bool IsAboutPeople => Who.Count + Groups.Count + Tags.Count > 0;

    /// <summary>Whether people and ways to reach them are asked for: they have no day.</summary>
    public bool TakesPeople => (Kind is null or FoundKind.Person) && Since is null && Until is null;

    /// <summary>Whether records other than people and moments are asked for.</summary>
    public bool TakesRecords => Kind is null or > FoundKind.Moment;

    /// <summary>Whether the last word may still be being typed, and stands for those that it begins.</summary>
    public bool IsOpen => Words.Count > 0 && Words[^1] is { Quoted: false, Begun: false };

    /// <summary>Whether so much of the last word is typed that it is worth completing among all the moments: a letter or two begin too many words, save in scripts of which one is a word.</summary>
    public bool IsWorthCompleting => IsOpen && Words[^1].Terms[^1] is var last && (last.Length >= 3 || !char.IsAscii(last[0]));

    /// <summary>Whether moments are asked for.</summary>
    public bool TakesMoments => Kind is null or FoundKind.Moment;

    /// <summary>Reads a line. Everything can be read: a filter that says nothing, and whatever else has a colon in it, is words.</summary>
    public static Sought Of(string line) => new SoughtLine().Read(line);

    /// <summary>Words as the index knows them: letters and digits, the rest separates.</summary>
    internal static List<string> Terms(string text, int most = Most)
    {
        var (terms, term) = (new List<string>(), new StringBuilder());
        foreach (var c in text + " ")
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                term.Append(c);
            }
            else if (term.Length > 0 && terms.Count < most)
            {
                terms.Add(term.ToString());
                term.Clear();
            }
        }

        return terms;
    }
}
