namespace Kith.Analysis;

/// <summary>A map of a community: people with bonds near each other, circles as islands, and those without a bond in calm rows below.</summary>
/// <remarks>The same community gives the same map. Distances are for the eye: only who is beside whom means something, not how far.</remarks>
public static class CommunityMap
{
    // So far two who fell on one spot are moved apart, which is a pixel on a screen of ten thousand.
    private const double Step = 1e-4;

    /// <summary>Everybody's place, by identity; from 0 to 1 in both directions, no two on one spot.</summary>
    /// <remarks>Springs after Fruchterman and Reingold (1991), begun from the circles.</remarks>
    public static IReadOnlyList<Place> Lay(Community community)
    {
        var tied = community.Graph.Tied();
        var rows = Rows(community);
        var field = BondField.Settled(community);
        var floor = rows.Count == 0 ? 1 : rows.Min(place => place.Y) - Gap(community);
        Scale(field.X, tied, 1);
        Scale(field.Y, tied, floor);
        var islands = Apart(tied.Select(one => new Place(community.People[one], field.X[one], field.Y[one])), floor);
        return [.. islands.Concat(rows).OrderBy(place => place.Person)];
    }

    /// <summary>Those without a bond, row by row from the bottom upwards, each row in the middle.</summary>
    /// <remarks>There are so many columns that all of a book in rows would take half the height.</remarks>
    private static List<Place> Rows(Community community)
    {
        var (alone, gap) = (community.Alone, Gap(community));
        var columns = Columns(community);
        return [.. alone.Chunk(columns).SelectMany((row, at) => row.Select((person, column) => new Place(person, 0.5 + ((column - ((row.Length - 1) / 2.0)) * gap), 1 - (at * gap))))];
    }

    private static double Gap(Community community) => 1.0 / Math.Max(2, Columns(community) - 1);

    private static int Columns(Community community) => Math.Max(1, (int)Math.Ceiling(Math.Sqrt(2.0 * community.People.Count)));

    /// <summary>Spreads values over 0 to the most; all in the middle when they do not differ.</summary>
    private static void Scale(double[] values, int[] of, double most)
    {
        var (low, high) = (of.Select(one => values[one]).DefaultIfEmpty().Min(), of.Select(one => values[one]).DefaultIfEmpty().Max());
        foreach (var one in of)
        {
            values[one] = high - low > Step ? (values[one] - low) / (high - low) * most : most / 2;
        }
    }

    private static List<Place> Apart(IEnumerable<Place> places, double floor)
    {
        var (taken, apart) = (new HashSet<(double, double)>(), new List<Place>());
        foreach (var place in places)
        {
            var free = place;
            for (var tries = 1; !taken.Add((free.X, free.Y)); tries++)
            {
                var (x, y) = Spiral.At(tries, Step * Math.Sqrt(tries));
                free = place with { X = Math.Clamp(place.X + x, 0, 1), Y = Math.Clamp(place.Y + y, 0, floor) };
            }

            apart.Add(free);
        }

        return apart;
    }
}
