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

/// <summary>What may be found.</summary>
public enum FoundKind
{
    /// <summary>A person, or a way to reach one.</summary>
    Person,

    /// <summary>Something known about a person.</summary>
    Fact,

    /// <summary>What passed.</summary>
    Moment,
}

/// <summary>What somebody asks a book for, read from one line: words, “phrases”, words that must not stand there, and filters.</summary>
/// <param name="Words">All of them must stand in what is found.</param>
/// <param name="Without">None of these may.</param>
/// <param name="Who">Names of people it must be about or have taken part.</param>
/// <param name="Groups">Names of groups these people are in.</param>
/// <param name="Tags">Words these people are filed under.</param>
/// <param name="Since">The first day; only moments have a day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Kind">What kind; null for all.</param>
public sealed record Sought(
    IReadOnlyList<Phrase> Words, IReadOnlyList<Phrase> Without, IReadOnlyList<Phrase> Who, IReadOnlyList<string> Groups, IReadOnlyList<string> Tags,
    LocalDate? Since, LocalDate? Until, FoundKind? Kind)
{
    // More than anybody types; a whole letter pasted into the field is not a search.
    private const int Most = 16;

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => Words.Count == 0 && !IsAboutPeople && Since is null && Until is null && Kind is null;

    /// <summary>Whether only certain people are meant.</summary>
    public bool IsAboutPeople => Who.Count + Groups.Count + Tags.Count > 0;

    /// <summary>Whether people, ways to reach them and facts are asked for: they have no day.</summary>
    public bool TakesPeople => Kind != FoundKind.Moment && Since is null && Until is null;

    /// <summary>Whether the last word may still be being typed, and stands for those that it begins.</summary>
    public bool IsOpen => Words.Count > 0 && Words[^1] is { Quoted: false, Begun: false };

    /// <summary>Whether so much of the last word is typed that it is worth completing among all the moments: a letter or two begin too many words, save in scripts of which one is a word.</summary>
    public bool IsWorthCompleting => IsOpen && Words[^1].Terms[^1] is var last && (last.Length >= 3 || !char.IsAscii(last[0]));

    /// <summary>Whether moments are asked for.</summary>
    public bool TakesMoments => Kind is null or FoundKind.Moment;

    /// <summary>Reads a line. Everything can be read: a filter that is unknown, or says nothing, is words.</summary>
    public static Sought Of(string line)
    {
        var (words, without, who, groups, tags) = (new List<Phrase>(), new List<Phrase>(), new List<Phrase>(), new List<string>(), new List<string>());
        (LocalDate? since, LocalDate? until, FoundKind? kind) = (null, null, null);
        foreach (var (minus, name, text, quoted) in Pieces(line).Take(Most))
        {
            var terms = Terms(text);
            switch (minus ? "" : name)
            {
                case "who" when terms.Count > 0:
                    who.Add(new Phrase(terms, text.EndsWith('*'), quoted));
                    break;
                case "group" when terms.Count > 0:
                    groups.Add(text);
                    break;
                case "tag" when terms.Count > 0:
                    tags.Add(text);
                    break;
                case "since" when Days(text) is { } days:
                    since = days.First;
                    break;
                case "until" when Days(text) is { } days:
                    until = days.Last;
                    break;
                case "kind" when Enum.TryParse<FoundKind>(text, true, out var said) && char.IsLetter(text[0]):
                    kind = said;
                    break;
                default:
                    var all = Terms(name is null ? text : $"{name} {text}");
                    if (all.Count > 0)
                    {
                        (minus ? without : words).Add(new Phrase(all, text.EndsWith('*'), quoted));
                    }

                    break;
            }
        }

        return new Sought(words, without, who, groups, tags, since, until, kind);
    }

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

    /// <summary>The line in pieces: a minus before it, the name of a filter, and the text, of which a quoted one may hold blanks.</summary>
    private static IEnumerable<(bool Minus, string? Name, string Text, bool Quoted)> Pieces(string line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (char.IsWhiteSpace(line[at]))
            {
                continue;
            }

            var minus = line[at] == '-' && at + 1 < line.Length && !char.IsWhiteSpace(line[at + 1]);
            at += minus ? 1 : 0;
            var colon = at;
            while (colon < line.Length && char.IsAsciiLetter(line[colon]))
            {
                colon++;
            }

            var name = colon > at && colon < line.Length && line[colon] == ':' ? line[at..colon].ToLowerInvariant() : null;
            at = name is null ? at : colon + 1;
            var quoted = at < line.Length && IsQuote(line[at]);
            at += quoted ? 1 : 0;
            var end = at;
            while (end < line.Length && !(quoted ? IsQuote(line[end]) : char.IsWhiteSpace(line[end])))
            {
                end++;
            }

            yield return (minus, name, line[at..end].Trim(), quoted);
            at = end;
        }
    }

    // Telephones write the round ones.
    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„';

    private static (LocalDate First, LocalDate Last)? Days(string text) =>
        PartialDate.TryParse(text, CultureInfo.InvariantCulture, out var date) && date.Year is { } year
            ? date.Whole is { } day ? (day, day)
                : date.Month is { } month ? (new LocalDate(year, month, 1), new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth))
                : (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
            : null;
}
