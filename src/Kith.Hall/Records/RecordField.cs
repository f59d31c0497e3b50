using System.Text.Json;

namespace Kith.Hall.Records;

/// <summary>What a field of a record holds, as a form asks for it and a program sends it.</summary>
public enum FieldShape
{
    /// <summary>A few words on a line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    Lines,

    /// <summary>A whole day, 2026-11-23.</summary>
    Day,

    /// <summary>A date as far as it is known, as RFC 6350 writes it: 1985-04-12, --04-12, 1985.</summary>
    PartialDate,

    /// <summary>One person: an identity, a name, or “me”.</summary>
    Person,

    /// <summary>Several people, in order.</summary>
    People,

    /// <summary>One word of several.</summary>
    Choice,

    /// <summary>Some words of several; of any, when the field names none.</summary>
    Choices,

    /// <summary>A decimal number.</summary>
    Amount,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Another record, by its identity.</summary>
    Reference,

    /// <summary>Rows beside the record, each about one person; only told.</summary>
    Rows,
}

/// <summary>A field of a record as every door shows and takes it.</summary>
/// <param name="Name">As programs write it: <c>settledOn</c>.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="Words">The words it may hold, when it is a choice.</param>
/// <param name="IsRequired">Whether a record cannot do without it.</param>
/// <param name="IsFixed">Whether it is said once, when the record is made.</param>
/// <param name="IsTold">Whether it is only told and follows from what is done with the record.</param>
public sealed record RecordField(string Name, FieldShape Shape, IReadOnlyList<string> Words, bool IsRequired = false, bool IsFixed = false, bool IsTold = false)
{
    /// <summary>A field of a shape.</summary>
    public static RecordField Of(string name, FieldShape shape = FieldShape.Text) => new(name, shape, []);

    /// <summary>A choice among the words of an enumeration.</summary>
    public static RecordField Choice<T>(string name)
        where T : struct, Enum => new(name, typeof(T).IsDefined(typeof(FlagsAttribute), false) ? FieldShape.Choices : FieldShape.Choice, [.. Enum.GetValues<T>().Where(value => Convert.ToInt32(value, null) != 0 || !typeof(T).IsDefined(typeof(FlagsAttribute), false)).Select(WordOf)]);

    /// <summary>Whether its words stand in rows beside the record.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Whether it names others than the owner: the other side of what passes, the path by which something came.</summary>
    public bool IsOfOthers { get; init; }

    /// <summary>What each of its rows says beside the person, when it holds rows.</summary>
    public IReadOnlyList<RecordField> Parts { get; init; } = [];

    /// <summary>Rows beside the record, with what each says of its person.</summary>
    public static RecordField Rows(string name, params IReadOnlyList<RecordField> parts) => new(name, FieldShape.Rows, [], IsTold: true) { Parts = parts };

    /// <summary>The same field; a record cannot do without it.</summary>
    public RecordField Required => this with { IsRequired = true };

    /// <summary>The same field; it is said once, when the record is made.</summary>
    public RecordField Fixed => this with { IsFixed = true };

    /// <summary>The same field; it is only told.</summary>
    public RecordField Told => this with { IsTold = true };

    /// <summary>A value of an enumeration as its word: <c>heart-to-heart</c>.</summary>
    public static string WordOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
