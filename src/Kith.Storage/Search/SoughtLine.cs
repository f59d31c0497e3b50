using System.Globalization;
using NodaTime;

namespace Kith.Storage;

/// <summary>Reads a line of search piece by piece.</summary>
internal sealed class SoughtLine
{
    /// <summary>The names of the filters.</summary>
    public static readonly string[] Filters = ["who", "group", "tag", "kind", "need", "offer", "since", "until"];

    private readonly List<Phrase> words = [];
    private readonly List<Phrase> without = [];
    private readonly List<Phrase> who = [];
    private readonly List<string> groups = [];
    private readonly List<string> tags = [];
    private readonly List<UnreadFilter> unread = [];
    private LocalDate? since;
    private LocalDate? until;
    private FoundKind? kind;
    private NeedState? state;

    /// <summary>Reads it.</summary>
    public Sought Read(string line)
    {
        foreach (var (minus, name, text, quoted) in Pieces(line).Take(Sought.Most))
        {
            var terms = Sought.Terms(text);
            if (minus || name is null || terms.Count == 0 || !Take(name, text, new Phrase(terms, text.EndsWith('*'), quoted)))
            {
                Say(minus, Sought.Terms(name is null ? text : $"{name} {text}"), text, quoted);
            }
        }

        return new Sought(words, without, who, groups, tags, since, until, kind) { State = state, Unread = unread };
    }

    private void Say(bool minus, List<string> terms, string text, bool quoted)
    {
        if (terms.Count > 0)
        {
            (minus ? without : words).Add(new Phrase(terms, text.EndsWith('*'), quoted));
        }
    }

    /// <summary>Takes a filter that says something; false for what only looks like one, such as an address or “12:30”.</summary>
    private bool Take(string name, string text, Phrase phrase)
    {
        switch (name)
        {
            case "who":
                who.Add(phrase);
                return true;
            case "group":
                groups.Add(text);
                return true;
            case "tag":
                tags.Add(text);
                return true;
            case "need" or "offer":
                TakeNeed(name == "need" ? FoundKind.Need : FoundKind.Offer, phrase);
                return true;
            case "since" when Days(text) is { } days:
                since = days.First;
                return true;
            case "until" when Days(text) is { } days:
                until = days.Last;
                return true;
            case "kind" when char.IsLetter(text[0]) && Enum.TryParse<FoundKind>(text, true, out var said):
                kind = said;
                return true;
            default:
                // An address of the web goes on with a slash, and nobody calls a filter by one letter.
                var isFilter = name.Length > 1 && char.IsLetterOrDigit(text[0]);
                if (isFilter)
                {
                    unread.Add(new UnreadFilter(name, text));
                }

                return isFilter;
        }
    }

    /// <summary>Needs by how they stand, or by a word.</summary>
    private void TakeNeed(FoundKind which, Phrase phrase)
    {
        kind = which;
        if (!phrase.Quoted && string.Join("", phrase.Terms) is var said && Enum.TryParse<NeedState>(said, true, out var stands) && char.IsLetter(said[0]))
        {
            state = stands;
        }
        else
        {
            words.Add(phrase);
        }
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
