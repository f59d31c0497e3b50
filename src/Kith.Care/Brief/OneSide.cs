using NodaTime;

namespace Kith.Care;

/// <summary>The two meet on one side of life only; another is worth asking about (multiplex ties hold: Granovetter 1973, Verbrugge 1979).</summary>
/// <param name="Side">The only side.</param>
/// <param name="Times">How many of the moments at hand touched it; 0 where the tie alone says so.</param>
/// <param name="Fact">What is known of another side; null when nothing is.</param>
public sealed record OneSide(Sides Side, int Times, FactTold? Fact)
{
    private const int Enough = 3;

    private static readonly HashSet<string> WorkKinds = new(StringComparer.OrdinalIgnoreCase) { "work", "job", "role", "title", "company", "expertise", "arbeit", "beruf", "firma" };

    /// <summary>Whether it is so: of three moments that say their side, all said work, or the owner says that of the tie and no moment says otherwise.</summary>
    public static OneSide? Of(TiePicture tie, IReadOnlyList<MomentTold> past, IReadOnlyList<FactTold> facts)
    {
        var said = past.Where(moment => moment.Sides != Sides.None).ToList();
        var work = said.Count >= Enough ? said.All(moment => moment.Sides == Sides.Work) : said.TrueForAll(moment => moment.Sides == Sides.Work) && tie.Sides == Sides.Work && past.Count >= Enough;
        return work ? new OneSide(Sides.Work, said.Count >= Enough ? said.Count : 0, facts.FirstOrDefault(fact => !WorkKinds.Contains(fact.Kind))) : null;
    }
}
