namespace Kith.Capture;

/// <summary>A name in a line, and whom of the book it may mean.</summary>
internal sealed class Mention
{
    /// <summary>Its first word.</summary>
    internal required int First { get; init; }

    /// <summary>The word after its last.</summary>
    internal required int After { get; init; }

    /// <summary>As it was written, without what marks a genitive.</summary>
    internal required string Written { get; init; }

    /// <summary>People of the book it may mean; nobody when it is new, or a group.</summary>
    internal IReadOnlyList<KnownPerson> People { get; init; } = [];

    /// <summary>The group it means.</summary>
    internal KnownGroup? Group { get; init; }

    /// <summary>Whether it only says whose something is: “Ana's mother”, “Anas Mutter”.</summary>
    internal bool Possessive { get; set; }

    /// <summary>Whether this is the same as another mention.</summary>
    internal bool Means(Mention other) => Group is not null
        ? Group == other.Group
        : People.Count > 0 ? other.People.Any(person => People.Contains(person)) : other is { People.Count: 0, Group: null } && string.Equals(Written, other.Written, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether “she” may be said of it: null when its name does not tell.</summary>
    internal bool? IsWoman
    {
        get
        {
            var pronouns = People.Count > 0 ? People[0].Pronouns ?? "" : "";
            if (pronouns.Length > 0)
            {
                return pronouns.StartsWith("she", StringComparison.OrdinalIgnoreCase) || pronouns.StartsWith("sie", StringComparison.OrdinalIgnoreCase) ? true
                    : pronouns.StartsWith("he", StringComparison.OrdinalIgnoreCase) || pronouns.StartsWith("er", StringComparison.OrdinalIgnoreCase) ? false : null;
            }

            var given = PersonName.Fold(People.Count > 0 ? People[0].Given ?? People[0].Name : Written).Split(' ')[0];
            var (woman, man) = (GivenNames.Women.Contains(given), GivenNames.Men.Contains(given));
            return woman == man ? null : woman;
        }
    }
}
