using Kith.Hall.Meetings;

namespace Kith.Web.Pages.Briefs;

/// <summary>What is told of one whom one met, as a form asks for it.</summary>
public sealed class MetForm
{
    /// <summary>Who.</summary>
    public Id<Person> Person { get; set; }

    /// <summary>What they care about.</summary>
    public string? Cares { get; set; }

    /// <summary>What they need that the owner could give.</summary>
    public string? Needs { get; set; }

    /// <summary>What the owner gave.</summary>
    public string? Gave { get; set; }

    /// <summary>What the owner asked for.</summary>
    public string? AskedFor { get; set; }

    /// <summary>Whether the tie may rest.</summary>
    public bool Resting { get; set; }

    /// <summary>The same for the house.</summary>
    public Met Told => new(Person) { Cares = Cares ?? "", Needs = Needs ?? "", Gave = Gave ?? "", AskedFor = AskedFor ?? "", Resting = Resting };
}
