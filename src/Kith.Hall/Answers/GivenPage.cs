using NodaTime;

namespace Kith.Hall.Answers;

/// <summary>A page on which one of two who are asked may answer, as it is told once to the owner.</summary>
/// <param name="Who">Which of the two.</param>
/// <param name="Address">Where it is; whoever knows it can answer.</param>
/// <param name="Until">The last day on which it opens, the owner's.</param>
public sealed record GivenPage(Id<Person> Who, Uri Address, LocalDate Until);
