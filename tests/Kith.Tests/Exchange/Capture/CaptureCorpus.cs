using System.Globalization;
using Kith.Capture;
using NodaTime;

namespace Kith.Tests.Exchange.Capture;

/// <summary>A line of the corpus and what it says, as whoever wrote it meant it.</summary>
/// <param name="Text">The line.</param>
/// <param name="People">Who took part; null when it may be seen either way.</param>
/// <param name="Day">The day, in the short forms of tests/corpus/capture/README.md.</param>
/// <param name="Minutes">The length, "-" for none, "?" for either way.</param>
/// <param name="Findings">What else it tells; null when that may be seen either way.</param>
public sealed record CorpusLine(string Text, IReadOnlyList<string>? People, string Day, string Minutes, IReadOnlyList<CorpusFinding>? Findings);

/// <summary>A finding of the corpus: its kind by its letter, from whom to whom, the words it must hold, and what is said of it besides.</summary>
public sealed record CorpusFinding(char Kind, string From, string To, IReadOnlyList<string> Words, string Due, string Answer);

/// <summary>The lines of plain language with their truth, and the book they are about.</summary>
public static class CaptureCorpus
{
    /// <summary>The day on which all lines are read: Monday, 23 November 2026.</summary>
    public static readonly LocalDate Today = new(2026, 11, 23);

    /// <summary>The people and groups of the corpus.</summary>
    public static CaptureNames Book(string folder)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "book.txt")).Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)).ToList();
        return CaptureNames.Of(
            lines.Where(line => line[0] != '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(parts => new KnownPerson(
                Id<Person>.New(), parts[0], parts.Length > 1 ? parts[1] : "", parts[0][..parts[0].LastIndexOf(' ')], parts[0][(parts[0].LastIndexOf(' ') + 1)..], parts.Length > 2 ? parts[2] : null)),
            lines.Where(line => line[0] == '#').Select(line => new KnownGroup(Id<Group>.New(), line[1..])));
    }

    /// <summary>The lines of one file.</summary>
    public static IReadOnlyList<CorpusLine> Lines(string file)
    {
        var lines = File.ReadAllLines(file).Where(line => line.Length > 0).ToList();
        return [.. Enumerable.Range(0, lines.Count / 2).Select(n => Line(lines[2 * n], lines[(2 * n) + 1]))];
    }

    /// <summary>Whether a name that was read is the one that was meant: the beginning of a name of the book, or with a plus somebody new, with a # a group.</summary>
    public static bool IsName(CaptureName? name, string truth) => truth switch
    {
        "me" or "" => name is null,
        _ when truth[0] == '+' => name is { IsNew: true } && Holds(name.Written, truth[1..]),
        _ when truth[0] == '#' => name?.Group?.Name.StartsWith(truth[1..], StringComparison.Ordinal) == true,
        _ => name?.People.Any(person => person.Name.StartsWith(truth, StringComparison.Ordinal)) == true,
    };

    /// <summary>Whether the day that was read is the one that was meant.</summary>
    public static bool IsDay(CaptureLine read, string truth)
    {
        ArgumentNullException.ThrowIfNull(read);
        return IsDay(read.On, truth);
    }

    /// <summary>Whether a day is the one that was meant.</summary>
    public static bool IsDay(LocalDate on, string truth) => truth switch
    {
        "?" => true,
        "-" => on == Today,
        _ when truth.EndsWith('*') => on.Year == Today.Year && Text(on).StartsWith($"{Today.Year}-{truth[..2]}", StringComparison.Ordinal),
        _ when truth.Contains("..", StringComparison.Ordinal) => truth.Split("..") is [var first, var last] && string.CompareOrdinal(Text(on), Full(first)) >= 0 && string.CompareOrdinal(Text(on), Full(last)) <= 0,
        _ => Text(on) == Full(truth),
    };

    /// <summary>Whether a finding is the one that was meant. Its words are those that are kept of it, or those of the line that it was found in: what is kept of “hab für sie gedolmetscht” is “dolmetschen”.</summary>
    public static bool Is(Finding finding, CorpusFinding truth, string line) =>
        finding.Kind == Kind(truth.Kind)
        && (truth.Kind is 'F' or 'N' or 'O'
            ? truth.From == "me" ? finding.ByMe : IsAbout(finding.About, truth.From)
            : finding.ByMe == (truth.From == "me") && IsAbout(finding.About, truth.From == "me" ? truth.To : truth.From))
        && truth.Words.All(word => Holds($"{finding.Text} {finding.Amount:0.##} {line[finding.Start..finding.End]}", word));

    // Whom a finding is about: in a finding somebody new is written without the plus.
    private static bool IsAbout(CaptureName? name, string truth) => IsName(name, truth) || (truth is not ("me" or "") && name is { IsNew: true } && Holds(name.Written, truth));

    /// <summary>The day as it is written.</summary>
    public static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day of the corpus in full.</summary>
    public static string Full(string day) => day.Length == 5 ? $"{Today.Year}-{day}" : day;

    private static CorpusLine Line(string text, string truth)
    {
        var parts = truth[1..].Split('|', StringSplitOptions.TrimEntries);
        return parts.Length < 3
            ? throw new InvalidDataException($"Who, when and how long are not all said of: {text}")
            : new CorpusLine(
                text,
                parts[0] switch { "?" => null, "-" => [], _ => parts[0].Split(", ") },
                parts[1], parts[2],
                parts.Contains("?") && parts.LastIndexOf("?") > 2 ? null : [.. parts.Skip(3).Select(Finding)]);
    }

    private static CorpusFinding Finding(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var sides = text[2..colon].Split('>');
        var rest = text[(colon + 1)..];
        var (due, answer) = (After(ref rest, " @ "), After(ref rest, " = "));
        return new CorpusFinding(text[0], sides[0], sides.Length > 1 ? sides[1] : "", rest.Split(' ', StringSplitOptions.RemoveEmptyEntries), due, answer);
    }

    private static string After(ref string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        var after = at < 0 ? "" : text[(at + mark.Length)..].Trim();
        text = at < 0 ? text : text[..at];
        return after;
    }

    private static FindingKind Kind(char letter) => letter switch
    {
        'F' => FindingKind.Fact,
        'N' => FindingKind.Need,
        'O' => FindingKind.Offer,
        'P' => FindingKind.Promise,
        'G' => FindingKind.Gift,
        'A' => FindingKind.Ask,
        'L' => FindingKind.Loan,
        _ => throw new InvalidDataException($"There is no kind of finding {letter}."),
    };

    private static bool Holds(string text, string word) => PersonName.Fold(text).Contains(PersonName.Fold(word), StringComparison.Ordinal);
}
