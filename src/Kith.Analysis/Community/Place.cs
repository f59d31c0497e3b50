namespace Kith.Analysis;

/// <summary>Where somebody is drawn on the map of a community.</summary>
/// <param name="Person">Who.</param>
/// <param name="X">From 0 at the left to 1 at the right.</param>
/// <param name="Y">From 0 at the top to 1 at the bottom.</param>
public sealed record Place(Id<Person> Person, double X, double Y);
