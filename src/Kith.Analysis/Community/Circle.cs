namespace Kith.Analysis;

/// <summary>People who have more bonds among themselves than chance would give them.</summary>
/// <param name="Number">Its place among the circles, from 1 for the largest.</param>
/// <param name="People">Who belongs to it, two or more, by identity.</param>
public sealed record Circle(int Number, IReadOnlyList<Id<Person>> People);
