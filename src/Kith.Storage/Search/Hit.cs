using NodaTime;

namespace Kith.Storage;

/// <summary>What was found, with all that a list shows of it.</summary>
/// <param name="Kind">A <see cref="FoundKind"/> in lower case, or <c>contact_point</c>.</param>
/// <param name="Id">Its identity, of that kind; of a tie and of fields that of their person.</param>
/// <param name="Person">The person it is about; for a moment one who took part, of those asked for if any were; null when nobody did.</param>
/// <param name="Name">What that person is called; empty when there is none.</param>
/// <param name="Title">The title of a moment, the kind of a fact, the occasion of a gift, the organization of a person, the label of an address; may be empty.</param>
/// <param name="Text">What it says: the note of a person or moment, the fact, the need, the address.</param>
/// <param name="On">Its day, where it has one; of a person and a way to reach them the last day of contact; null when there is none.</param>
public sealed record Hit(string Kind, Guid Id, Id<Person>? Person, string Name, string Title, string Text, LocalDate? On)
{
    /// <summary>Title and text in a line, as far as there are any.</summary>
    public string Line => string.Join(": ", new[] { Title, Text }.Where(part => part.Length > 0));
}
