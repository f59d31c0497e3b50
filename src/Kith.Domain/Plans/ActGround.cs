namespace Kith;

/// <summary>The record on which something that is offered rests, whatever its kind.</summary>
/// <param name="Kind">The table of the record: promise, gift, outcome, ask, need, loan, introduction, occasion, person.</param>
/// <param name="Id">The record.</param>
public sealed record ActGround(string Kind, Id<ActGround> Id)
{
    /// <summary>A record by its bare identity.</summary>
    public ActGround(string kind, Guid id)
        : this(kind, new Id<ActGround>(id))
    {
    }

    /// <summary>The ground of a tie as such: the person.</summary>
    public static ActGround Of(Id<Person> person) => new("person", person.Value);
}
