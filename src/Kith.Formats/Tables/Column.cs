namespace Kith.Formats.Tables;

/// <summary>What a column of an address table holds.</summary>
public enum Column
{
    /// <summary>Nothing that is taken in as such; it is kept as a note or listed as left out.</summary>
    Other,

    /// <summary>Meant for programs, empty of meaning for people (an index, a sensitivity, a directory server).</summary>
    Nothing,

    /// <summary>The whole name in one cell.</summary>
    FullName,

    /// <summary>The given name.</summary>
    GivenName,

    /// <summary>Further given names.</summary>
    MiddleName,

    /// <summary>The family name.</summary>
    FamilyName,

    /// <summary>Dr., Prof.</summary>
    Prefix,

    /// <summary>Jr., PhD.</summary>
    Suffix,

    /// <summary>What friends call them.</summary>
    Nickname,

    /// <summary>The family name before marriage.</summary>
    MaidenName,

    /// <summary>The company or organisation.</summary>
    Organization,

    /// <summary>The position in it.</summary>
    JobTitle,

    /// <summary>The department in it.</summary>
    Department,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>SMTP or EX, as Outlook says; an EX address is of use inside one organisation only.</summary>
    EmailType,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A fax number, a pager, a switchboard: no number by which one person is known.</summary>
    SharedLine,

    /// <summary>An address of the web.</summary>
    Url,

    /// <summary>A name in a messenger.</summary>
    Messenger,

    /// <summary>Which messenger.</summary>
    MessengerKind,

    /// <summary>What the value of the same group is: Home, Work, Friend.</summary>
    Label,

    /// <summary>A postal address in one cell.</summary>
    Address,

    /// <summary>Street and house number, or a further line of it.</summary>
    Street,

    /// <summary>Post office box.</summary>
    PostBox,

    /// <summary>Flat, floor, building.</summary>
    Extended,

    /// <summary>Town.</summary>
    City,

    /// <summary>State, county, canton.</summary>
    Region,

    /// <summary>Postal code.</summary>
    PostalCode,

    /// <summary>Country.</summary>
    Country,

    /// <summary>Day of birth.</summary>
    Birthday,

    /// <summary>Wedding day.</summary>
    Anniversary,

    /// <summary>Another day that returns; its name is the label of the group.</summary>
    Event,

    /// <summary>Name of the husband or wife.</summary>
    Spouse,

    /// <summary>Names of children.</summary>
    Children,

    /// <summary>Name of a relation; its kind is the label of the group.</summary>
    Relation,

    /// <summary>What they like to do.</summary>
    Hobby,

    /// <summary>Schools.</summary>
    School,

    /// <summary>Name of the manager.</summary>
    ManagedBy,

    /// <summary>Name of the assistant.</summary>
    Assistant,

    /// <summary>Through whom we know each other.</summary>
    ReferredBy,

    /// <summary>The day two people connected.</summary>
    ConnectedOn,

    /// <summary>Gender or pronouns as written.</summary>
    Gender,

    /// <summary>Language.</summary>
    Language,

    /// <summary>Where they are, in one cell.</summary>
    Location,

    /// <summary>Groups the person belongs to.</summary>
    Groups,

    /// <summary>Words the person is filed under.</summary>
    Tags,

    /// <summary>Free text.</summary>
    Note,
}

/// <summary>What one column holds, and which columns belong together.</summary>
/// <param name="Holds">Its meaning.</param>
/// <param name="Group">Columns of one address, number or event share a group: <c>E-mail 1</c>, <c>Home</c>; empty when it stands alone.</param>
/// <param name="Type">What the header says about the value: home, work, mobile; null when it says nothing.</param>
public sealed record ColumnUse(Column Holds, string Group = "", string? Type = null);
