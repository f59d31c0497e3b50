namespace Kith.Exchange;

/// <summary>Finds those who may be meant without going through everybody (blocking, as record linkage calls it).</summary>
internal sealed class Index
{
    private readonly Dictionary<(string Scheme, string Value), Acquaintance> aliases = [];
    private readonly Dictionary<RosterPoint, List<Acquaintance>> points = [];
    private readonly Dictionary<string, List<Acquaintance>> blocks = new(StringComparer.Ordinal);

    /// <summary>Whom a source calls so; null when nobody.</summary>
    public Acquaintance? Called(string scheme, string external) => aliases.GetValueOrDefault((scheme, external));

    /// <summary>Who is reached so.</summary>
    public IReadOnlyList<Acquaintance> Reached(RosterPoint point) => points.GetValueOrDefault(point) ?? [];

    /// <summary>Who has the very name.</summary>
    public IReadOnlyList<Acquaintance> Named(NameKey name) => blocks.GetValueOrDefault("=" + name.Text) ?? [];

    /// <summary>Who may be meant by names like these.</summary>
    public IEnumerable<Acquaintance> Near(Traits traits) =>
        traits.Names.SelectMany(name => Blocks(name, traits.Birthday)).Distinct().SelectMany(block => blocks.GetValueOrDefault(block) ?? []).Distinct();

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

        foreach (var block in one.Names.SelectMany(name => Blocks(name, one.Birthday)))
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
        yield return "l" + name.Words[^1];
        yield return $"f{name.Words[0]} {name.Words[^1][0]}";
        if (birthday?.Whole is not null)
        {
            yield return $"b{name.Words[0]} {birthday}";
        }
    }

    private static void Put<TKey>(Dictionary<TKey, List<Acquaintance>> lists, TKey key, Acquaintance one)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        if (!list.Contains(one))
        {
            list.Add(one);
        }
    }
}
