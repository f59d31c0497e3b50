using System.Text.RegularExpressions;

namespace Kith.Tests.House;

/// <summary>A source with its path inside its project.</summary>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>The first folder of the path; a file that lies in no folder stands for itself.</summary>
    public string Place => Path.Split('/')[0];
}

/// <summary>One place of a project using another, with the file and the type by which it does.</summary>
public sealed record Use(string From, string To, string Why);

/// <summary>Which folders of a project name types of which others.</summary>
/// <remarks>
/// Read from text: a type is known by its name if one folder only declares it, and a name after a dot or after
/// another type's name is a member, not a type. Extension methods called on a value are not seen.
/// </remarks>
public sealed class FolderGraph
{
    private static readonly Regex Word = new(@"[A-Za-z_]\w*|[^\s\w]", RegexOptions.NonBacktracking);

    private static readonly HashSet<string> BeforeTypes =
    [
        "new", "return", "is", "as", "in", "out", "ref", "params", "this", "public", "private", "internal", "protected",
        "static", "readonly", "sealed", "const", "async", "override", "virtual", "abstract", "required", "await", "not",
        "and", "or", "case", "throw", "explicit", "implicit", "operator", "event", "when", "scoped", "extern", "partial",
        "else", "where", "from", "using",
    ];

    private FolderGraph(IReadOnlyList<Use> uses) => Uses = uses;

    public IReadOnlyList<Use> Uses { get; }

    public static FolderGraph Of(IReadOnlyList<SourceFile> sources)
    {
        var codes = sources.Select(source => (source.Place, source.Path, Code: CSharpText.CodeOnly(source.Text))).ToList();
        var homes = codes
            .SelectMany(file => CSharpText.DeclaredTypes(file.Code).Select(type => (type, file.Place)))
            .GroupBy(home => home.type, home => home.Place)
            .Where(home => home.Distinct().Count() == 1)
            .ToDictionary(home => home.Key, home => home.First());
        var uses =
            from file in codes
            from type in TypesNamed(file.Code).Distinct()
            where homes.TryGetValue(type, out var home) && home != file.Place
            group new Use(file.Place, homes[type], $"{file.Path} names {type}") by (file.Place, homes[type]) into same
            select same.First();
        return new FolderGraph([.. uses]);
    }

    /// <summary>A sentence for each place that reaches itself over a folder.</summary>
    public IEnumerable<string> Cycles() =>
        from use in Uses
        where !(use.From.EndsWith(".cs", StringComparison.Ordinal) && use.To.EndsWith(".cs", StringComparison.Ordinal))
        where Reach(use.To).Contains(use.From)
        select $"{use.From} and {use.To} reach each other: {use.Why}.";

    private HashSet<string> Reach(string start)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([start]);
        while (open.TryPop(out var here))
        {
            if (reached.Add(here))
            {
                Uses.Where(use => use.From == here).ToList().ForEach(use => open.Push(use.To));
            }
        }

        return reached;
    }

    private static IEnumerable<string> TypesNamed(string code)
    {
        var before = "";
        foreach (var word in Word.Matches(code).Select(match => match.Value))
        {
            if (char.IsUpper(word[0]) && !IsMember(before))
            {
                yield return word;
            }

            before = word;
        }
    }

    private static bool IsMember(string before) =>
        before is "." or ">" or "]" or "?" || (char.IsLetter(before.FirstOrDefault()) && !BeforeTypes.Contains(before));
}
