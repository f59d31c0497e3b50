using NodaTime;

namespace Kith.Storage;

/// <summary>What was found, with all that a list shows of it.</summary>
/// <param name="Kind"><c>person</c>, <c>fact</c>, <c>moment</c> or <c>contact_point</c>.</param>
/// <param name="Id">Its identity, of that kind.</param>
/// <param name="Person">The person it is about; for a moment one who took part, of those asked for if any were; null when nobody did.</param>
/// <param name="Name">What that person is called; empty when there is none.</param>
/// <param name="Title">The title of a moment, the kind of a fact, the organization of a person, the label of an address; may be empty.</param>
/// <param name="Text">What it says: the note of a person or moment, the fact, the address.</param>
/// <param name="On">The day of a moment; of all else the last day of contact with the person; null when there is none.</param>
public sealed record Hit(string Kind, Guid Id, Id<Person>? Person, string Name, string Title, string Text, LocalDate? On)
{
    /// <summary>Title and text in a line, as far as there are any.</summary>
    public string Line => string.Join(": ", new[] { Title, Text }.Where(part => part.Length > 0));
}
