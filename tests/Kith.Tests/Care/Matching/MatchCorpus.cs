using System.Globalization;
using Kith.Care;

namespace Kith.Tests.Care.Matching;

/// <summary>A need of a test set, and the numbers of the offers that meet it.</summary>
public sealed record CorpusNeed(string Text, IReadOnlySet<int> Right);

/// <summary>A half of the needs and offers of tests/corpus/matching, and how many needs find a right offer among the first.</summary>
/// <param name="Language">en or de.</param>
/// <param name="Offers">The offers.</param>
/// <param name="Needs">The needs.</param>
public sealed record MatchCorpus(string Language, IReadOnlyList<string> Offers, IReadOnlyList<CorpusNeed> Needs)
{
    /// <summary>So many are looked at, as an owner would.</summary>
    public const int Looked = 3;

    /// <summary>Reads a half: tab-separated lines, an offer with its identity, a need with its identity and those of the right offers.</summary>
    public static MatchCorpus Of(string folder, string half, string language)
    {
        var offers = File.ReadAllLines(Path.Combine(folder, $"offers-{half}-{language}.tsv")).Select(line => line.Split('\t')).ToList();
        var numbers = offers.Select((offer, at) => (Id: offer[0], at)).ToDictionary(offer => offer.Id, offer => offer.at, StringComparer.Ordinal);
        return new MatchCorpus(
            language,
            [.. offers.Select(offer => offer[1])],
            [.. File.ReadAllLines(Path.Combine(folder, $"needs-{half}-{language}.tsv")).Select(line => line.Split('\t')).Select(need => new CorpusNeed(need[1], need[2].Split(' ').Select(id => numbers[id]).ToHashSet()))]);
    }

    /// <summary>The offers, laid out.</summary>
    public OfferIndex Index() => new([.. Offers.Select(text => new Registered(Id<Need>.New(), default, text))], CultureInfo.GetCultureInfo(Language));

    /// <summary>How many of the needs have a right offer among the first few that an order brings.</summary>
    /// <param name="first">Of a need, the numbers of the offers in that order.</param>
    public int Found(Func<string, IEnumerable<int>> first) => Needs.Count(need => first(need.Text).Take(Looked).Any(need.Right.Contains));
}
