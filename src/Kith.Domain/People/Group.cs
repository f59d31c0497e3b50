using System.Globalization;

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

    /// <summary>Joins again after leaving.</summary>
    /// <param name="role">As what; null for as before.</param>
    /// <param name="since">Since when; null when not said.</param>
    /// <returns>The years that went before, which are to be kept.</returns>
    /// <exception cref="RefusalException">They would be back before they left.</exception>
    public GroupStay Return(string? role, PartialDate? since)
    {
        if (since is not null && Until?.IsAfter(since) == true)
        {
            throw new RefusalException(RefusalReason.Conflict, string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.BackBeforeLeaving, Until, since));
        }

        var before = GroupStay.Of(this);
        Belong(role ?? Role, since, null);
        return before;
    }
}

/// <summary>Another span of years of somebody in a group beside the one their <see cref="GroupMember"/> tells: from before they joined again, or as another record of them told it.</summary>
public sealed class GroupStay
{
    private GroupStay()
    {
    }

    /// <summary>What a place in a group said so far, kept while the place goes on to say something else.</summary>
    /// <param name="member">The place.</param>
    /// <param name="person">Whose it is; null for the member's own.</param>
    public static GroupStay Of(GroupMember member, Id<Person>? person = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new() { Id = Id<GroupStay>.New(), Group = member.Group, Person = person ?? member.Person, Role = member.Role, Since = member.Since, Until = member.Until };
    }

    /// <summary>Its identity.</summary>
    public Id<GroupStay> Id { get; private init; }

    /// <summary>In which group.</summary>
    public Id<Group> Group { get; private init; }

    /// <summary>Who.</summary>
    public Id<Person> Person { get; private set; }

    /// <summary>As what; empty when not said.</summary>
    public string Role { get; private init; } = "";

    /// <summary>When they joined.</summary>
    public PartialDate? Since { get; private init; }

    /// <summary>When they left.</summary>
    public PartialDate? Until { get; private init; }
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
