namespace Kith.Analysis;

/// <summary>Somebody who holds others together.</summary>
/// <param name="Person">Who.</param>
/// <param name="Betweenness">
/// The share of the shortest ways, by steps from bond to bond, between any two others with a bond that lead over them: 0 to 1
/// (Freeman 1977). Above <see cref="Community.Exact"/> people an estimate.
/// </param>
/// <param name="CutOff">How many people would no longer reach the largest part that is left if this person went; 0 when nobody is parted.</param>
public sealed record Holding(Id<Person> Person, double Betweenness, int CutOff);
