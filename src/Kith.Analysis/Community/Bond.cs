namespace Kith.Analysis;

/// <summary>What ties two people of the book to each other, not to its owner. It reads the same from both sides.</summary>
/// <param name="One">One of the two.</param>
/// <param name="Other">The other.</param>
/// <param name="Weight">How strong it is, in a unit of the caller's; greater than 0.</param>
public sealed record Bond(Id<Person> One, Id<Person> Other, double Weight);
