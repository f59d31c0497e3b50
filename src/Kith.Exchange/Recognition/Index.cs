namespace Kith.Exchange;

/// <summary>Finds those who may be meant without going through everybody (blocking, as record linkage calls it).</summary>
internal sealed class Index
{
    // A longer word is compared by its beginning: names are shorter.
    private const int LongestWord = 24;

    private readonly Dictionary<(string Scheme, string Value), Acquaintance> aliases = [];
    private readonly Dictionary<RosterPoint, List<Acquaintance>> points = [];
    private readonly Dictionary<string, List<Acquaintance>> blocks = new(StringComparer.Ordinal);
    private readonly HashSet<(object Key, Acquaintance One)> put = [];

    /// <summary>Whom a source calls so; null when nobody.</summary>
    public Acquaintance? Called(string scheme, string external) => aliases.GetValueOrDefault((scheme, external));

    /// <summary>Who is reached so.</summary>
    public IReadOnlyList<Acquaintance> Reached(RosterPoint point) => points.GetValueOrDefault(point) ?? [];

    /// <summary>Who has the very name.</summary>
    public IReadOnlyList<Acquaintance> Named(NameKey name) => blocks.GetValueOrDefault("=" + name.Text) ?? [];

    /// <summary>Who may be meant by names like these.</summary>
    public IEnumerable<Acquaintance> Near(Traits traits) =>
        traits.Names.SelectMany(name => Blocks(name, traits.Birthday).Concat(Asked(name))).Distinct().SelectMany(block => blocks.GetValueOrDefault(block) ?? []).Distinct();

    /// <summary>Takes in all by which somebody can be found; what is there already stays.</summary>
    public void Add(Acquaintance one)
    {
        foreach (var alias in one.Aliases.Keys)
        {
            aliases.TryAdd(alias, one);
        }

        foreach (var point in one.Points.Where(point => Normals.Tells(point.Kind, point.Normal)))
        {
            Put(points, point, one);
        }

        foreach (var block in one.Names.SelectMany(name => Blocks(name, one.Birthday).Concat(Told(name))))
        {
            Put(blocks, block, one);
        }
    }

    private static IEnumerable<string> Blocks(NameKey name, PartialDate? birthday)
    {
        yield return "=" + name.Text;
        if (name.Words.Count < 2)
        {
            yield break;
        }

        // A calendar says “Ana’s birthday”: one word finds whoever is called so among other words.
        yield return "=" + name.Words[0];
        yield return "s" + name.Sorted;
        foreach (var given in Slips(name.Words[0]).Concat(name.Lines))
        {
            yield return $"l{name.Words[^1]} {given}";
        }

        yield return $"f{name.Words[0]} {name.Words[^1][0]}";
        if (birthday?.Whole is not null)
        {
            yield return $"b{name.Words[0]} {birthday}";
        }
    }

    // A family may be as large as a village: within it only those are near whose given names are a slip, a nickname or an initial apart.
    private static IEnumerable<string> Told(NameKey name)
    {
        if (name.Words.Count > 1)
        {
            yield return $"i{name.Words[^1]} {name.Words[0][0]}{(name.Words[0].Length == 1 ? "." : "")}";
        }
    }

    /// <summary>Whoever is known by an initial may be anybody of that letter, and the other way round.</summary>
    private static IEnumerable<string> Asked(NameKey name) => name.Words.Count < 2 ? []
        : name.Words[0].Length == 1 ? [$"i{name.Words[^1]} {name.Words[0][0]}", $"i{name.Words[^1]} {name.Words[0][0]}."]
        : [$"i{name.Words[^1]} {name.Words[0][0]}."];

    /// <summary>A word and all that is left of it without one letter: two words one slip apart have one of these in common (symmetric deletion).</summary>
    private static IEnumerable<string> Slips(string word) => word.Length < 3 ? [word] : [word, .. Enumerable.Range(0, Math.Min(word.Length, LongestWord)).Select(at => word.Remove(at, 1))];

    private void Put<TKey>(Dictionary<TKey, List<Acquaintance>> lists, TKey key, Acquaintance one)
        where TKey : notnull
    {
        if (!put.Add((key, one)))
        {
            return;
        }

        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(one);
    }
}
