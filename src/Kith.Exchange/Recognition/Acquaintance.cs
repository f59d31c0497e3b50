using Kith.Formats;

namespace Kith.Exchange;

/// <summary>Somebody known so far, of the book or of this import, with all by which they can be known again.</summary>
internal sealed class Acquaintance(Id<Person> person, string name)
{
    private readonly List<(string Path, string Scheme, string External)> told = [];

    /// <summary>Who.</summary>
    public Id<Person> Person { get; } = person;

    /// <summary>How they are called.</summary>
    public string Name { get; } = name;

    /// <summary>True for the owner of the book.</summary>
    public bool IsMe { get; init; }

    /// <summary>True while the owner has not said who this is.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Where they work, folded; null when not said.</summary>
    public string? Organization { get; set; }

    /// <summary>Ways in which their name is written.</summary>
    public List<NameKey> Names { get; } = [];

    /// <summary>Addresses, numbers, handles.</summary>
    public HashSet<RosterPoint> Points { get; } = [];

    /// <summary>Days that matter.</summary>
    public HashSet<RosterDay> Days { get; } = [];

    /// <summary>Names in outside sources, with the hash of what was said last.</summary>
    public Dictionary<(string Scheme, string Value), long> Aliases { get; } = [];

    /// <summary>Their birthday; null when not known.</summary>
    public PartialDate? Birthday => Days.Where(day => day.Kind == OccasionKind.Birthday).Select(day => day.On).FirstOrDefault();

    /// <summary>Remembers that a record of a file speaks of them.</summary>
    public void ToldBy(Place place, string scheme, string external) => told.Add((place.Path, scheme, external));

    /// <summary>True when the same file speaks of them under another name of its own: then a record with only the same name is somebody else, or a twin in that file.</summary>
    public bool IsToldOtherwise(Place place, string scheme, string external) =>
        told.Exists(one => one.Path == place.Path && one.Scheme == scheme && one.External != external);

    /// <summary>The closest relation among the ways in which both names are written.</summary>
    public NameRelation To(IReadOnlyList<NameKey> names) =>
        Names.Count == 0 || names.Count == 0 ? NameRelation.Unknown : names.SelectMany(name => Names.Select(own => own.To(name))).Min();
}
