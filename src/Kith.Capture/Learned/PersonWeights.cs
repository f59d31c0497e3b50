using Kith.Analysis;

namespace Kith.Capture;

/// <summary>Whether somebody named in a line took part in the moment, or is only spoken of. The weights are made from <c>tests/corpus/capture</c> by <c>Kith.Bench learn</c> and are part of the program.</summary>
internal sealed class PersonWeights(FeatureWeights weights)
{
    /// <summary>How files write the two: spoken of, and there.</summary>
    internal static readonly string[] Letters = ["-", "T"];

    private static readonly Lazy<PersonWeights> English = new(() => Shipped("en"));
    private static readonly Lazy<PersonWeights> German = new(() => Shipped("de"));

    // What the rules say is believed unless the contrary is likelier than this.
    private const double ChangedFrom = 0.8;

    /// <summary>The weights of a language.</summary>
    internal static PersonWeights Of(bool german) => (german ? German : English).Value;

    /// <summary>Those who took part: whom the rules take for such, in their order, and then whom they do not, unless the contrary is likely enough.</summary>
    /// <param name="contact">The contact by the rules. Where it says that nobody was met, nobody was.</param>
    /// <param name="names">The names in the line.</param>
    internal IReadOnlyList<CaptureName> There(Contact contact, IReadOnlyList<NameSeen> names) => contact.Nobody ? [] :
    [
        .. contact.Names.Where(name => names.FirstOrDefault(one => one.Name == name) is not { } seen || Likely(seen) > 1 - ChangedFrom),
        .. names.Where(one => !contact.Names.Any(name => name.Start <= one.Name.Start && name.End >= one.Name.End) && !one.Aside && Likely(one) >= ChangedFrom).Select(one => one.Name),
    ];

    private double Likely(NameSeen name) => name.Features.Max(features => weights.Likely(features)[1]);

    private static PersonWeights Shipped(string language) => new(FeatureWeights.Shipped(typeof(PersonWeights).Assembly, $"Kith.Capture.Learned.people.{language}.txt", Letters));
}
