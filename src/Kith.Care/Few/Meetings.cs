using NodaTime;

namespace Kith.Care;

/// <summary>A meeting that has been and of which nothing is told yet.</summary>
/// <param name="Moment">The moment that a calendar or the owner planned.</param>
/// <param name="On">Its day.</param>
/// <param name="Text">What it is called.</param>
/// <param name="With">Those who took part, the first few.</param>
/// <param name="Others">How many more.</param>
public sealed record Untold(Id<Moment> Moment, LocalDate On, string Text, IReadOnlyList<(Id<Person> Person, string Name)> With, int Others);

/// <summary>Whom the owner meets next, today or tomorrow.</summary>
/// <param name="On">The day.</param>
/// <param name="Names">Of those they meet, the first few.</param>
public sealed record MeetingAhead(LocalDate On, IReadOnlyList<string> Names);
