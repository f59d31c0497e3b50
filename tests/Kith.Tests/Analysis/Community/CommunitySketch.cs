using CsCheck;
using Kith.Analysis;

namespace Kith.Tests.Analysis;

/// <summary>People by number and the bonds between them, drawn in a line.</summary>
internal sealed class CommunitySketch(int people)
{
    private readonly List<Bond> bonds = [];

    /// <summary>Small graphs of seven people with up to fourteen bonds, some of them drawn twice.</summary>
    public static readonly Gen<CommunitySketch> Any =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6]).Array[0, 14].Select(pairs => pairs.Aggregate(new CommunitySketch(7), (sketch, pair) => sketch.Bond(pair.Item1, pair.Item2)));

    public IReadOnlyList<Bond> Bonds => bonds;

    public IReadOnlyList<Id<Person>> People { get; } = [.. Enumerable.Range(0, people).Select(Who)];

    public static Id<Person> Who(int number) => new(new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

    public static int[] Numbers(IEnumerable<Id<Person>> some) => [.. some.Select(person => BitConverter.ToInt32(person.Value.ToByteArray()))];

    public CommunitySketch Bond(int one, int other, double weight = 1)
    {
        bonds.Add(new(Who(one), Who(other), weight));
        return this;
    }

    /// <summary>Each with the next.</summary>
    public CommunitySketch Chain(params int[] numbers) => numbers.Zip(numbers.Skip(1)).Aggregate(this, (sketch, pair) => sketch.Bond(pair.First, pair.Second));

    /// <summary>Each with each, from the first number to the last.</summary>
    public CommunitySketch Clique(int first, int last)
    {
        for (var one = first; one <= last; one++)
        {
            for (var other = one + 1; other <= last; other++)
            {
                Bond(one, other);
            }
        }

        return this;
    }

    /// <summary>Circles of twenty-five with five bonds a person, one in ten of them to another circle, and one in twenty without any.</summary>
    public CommunitySketch Village(int seed)
    {
        var random = new Random(seed);
        var tied = People.Count * 19 / 20;
        for (var at = 0; at < tied * 5; at++)
        {
            var (one, beside) = (random.Next(tied), random.Next(25));
            Bond(one, random.Next(10) == 0 ? random.Next(tied) : Math.Min(tied - 1, (one / 25 * 25) + beside), 1 + random.NextDouble());
        }

        return this;
    }

    public Community Drawn() => Community.Of(People, bonds);

    /// <summary>The same, with people and bonds given in another order and bonds told from the other side.</summary>
    public Community Shuffled(int seed)
    {
        var random = new Random(seed);
        var (others, turned) = (People.ToArray(), bonds.Select(bond => bond with { One = bond.Other, Other = bond.One }).ToArray());
        random.Shuffle(others);
        random.Shuffle(turned);
        return Community.Of(others, turned);
    }
}
