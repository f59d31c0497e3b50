namespace Kith;

/// <summary>People who belong together: choir, family, line of work, phone group.</summary>
public sealed class Group
{
    private Group()
    {
    }

    /// <summary>A group without members yet.</summary>
    /// <exception cref="RefusalException">The name is empty.</exception>
    public static Group Called(string name) => string.IsNullOrWhiteSpace(name)
        ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.GroupNeedsName)
        : new Group { Id = Id<Group>.New(), Name = name.Trim() };

    /// <summary>Its identity.</summary>
    public Id<Group> Id { get; private init; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Gives it another name.</summary>
    public void Rename(string name) => Name = string.IsNullOrWhiteSpace(name) ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.GroupNeedsName) : name.Trim();
}

/// <summary>Somebody's place in a group.</summary>
public sealed class GroupMember
{
    private GroupMember()
    {
    }

    /// <summary>Somebody belongs to a group.</summary>
    public static GroupMember Of(Id<Group> group, Id<Person> person, string role = "", PartialDate? since = null) =>
        new() { Group = group, Person = person, Role = role.Trim(), Since = since };

    /// <summary>To which group.</summary>
    public Id<Group> Group { get; private init; }

    /// <summary>Who.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>As what: alto, treasurer; empty when not said.</summary>
    public string Role { get; private set; } = "";

    /// <summary>When they joined.</summary>
    public PartialDate? Since { get; private set; }

    /// <summary>When they left; null while they belong.</summary>
    public PartialDate? Until { get; private set; }

    /// <summary>Says as what somebody belongs, since when, and until when.</summary>
    /// <exception cref="RefusalException">They would leave before they joined.</exception>
    public void Belong(string role, PartialDate? since, PartialDate? until) => (Role, Since, Until) = (role.Trim(), since, PartialDate.Ending(since, until));
}

/// <summary>A word the owner files a person under.</summary>
public sealed class Tag
{
    private Tag()
    {
    }

    /// <summary>Files a person under a word.</summary>
    public static Tag On(Id<Person> person, string name) => string.IsNullOrWhiteSpace(name)
        ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.TagNeedsWord)
        : new Tag { Person = person, Name = name.Trim() };

    /// <summary>Who.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>The word.</summary>
    public string Name { get; private init; } = "";
}
