using NodaTime;

namespace Kith.Hall.Records;

/// <summary>Fields as kinds write them down: the name, and how it is read off the record.</summary>
internal static class Fields
{
    public static ReadField<T> Text<T>(string name, Func<T, string?> read, FieldShape shape = FieldShape.Text) => new(RecordField.Of(name, shape), row => read(row) is { Length: > 0 } text ? text : null);

    public static ReadField<T> Day<T>(string name, Func<T, LocalDate?> read) => new(RecordField.Of(name, FieldShape.Day), row => read(row));

    public static ReadField<T> Date<T>(string name, Func<T, PartialDate?> read) => new(RecordField.Of(name, FieldShape.PartialDate), read);

    public static ReadField<T> Person<T>(string name, Func<T, Id<Person>?> read) => new(RecordField.Of(name, FieldShape.Person), row => read(row)?.Value);

    public static ReadField<T> People<T>(string name) => new(RecordField.Of(name, FieldShape.People), _ => null);

    public static ReadField<T> Rows<T>(string name, params IReadOnlyList<RecordField> parts) => new(RecordField.Rows(name, parts), _ => null);

    public static ReadField<T> Reference<T, TOther>(string name, Func<T, Id<TOther>?> read) => new(RecordField.Of(name, FieldShape.Reference), row => read(row)?.Value);

    public static ReadField<T> Choice<T, TChoice>(string name, Func<T, TChoice?> read)
        where TChoice : struct, Enum => new(RecordField.Choice<TChoice>(name), row => read(row) is { } value ? RecordField.WordOf(value) : null);

    public static ReadField<T> Choices<T>(string name, Func<T, Sides> read) =>
        new(RecordField.Choice<Sides>(name), row => string.Join(',', Enum.GetValues<Sides>().Where(side => side != Sides.None && read(row).HasFlag(side)).Select(RecordField.WordOf)) is { Length: > 0 } words ? words : null);

    public static ReadField<T> AnyWords<T>(string name, Func<T, string?> read) => new(RecordField.Of(name, FieldShape.Choices), row => read(row) is { Length: > 0 } words ? words : null);

    public static ReadField<T> Amount<T>(Func<T, decimal?> read) => new(RecordField.Of("amount", FieldShape.Amount), row => read(row));

    public static ReadField<T> Number<T>(string name, Func<T, int?> read) => new(RecordField.Of(name, FieldShape.Number), row => read(row));

    extension<T>(ReadField<T> one)
    {
        /// <summary>A record cannot do without it.</summary>
        public ReadField<T> Required => one with { Field = one.Field.Required };

        /// <summary>It is said once, when the record is made.</summary>
        public ReadField<T> Fixed => one with { Field = one.Field.Fixed };

        /// <summary>Its words stand in rows beside the record.</summary>
        public ReadField<T> Beside => one with { Field = one.Field with { IsBeside = true } };

        /// <summary>It names others than the owner.</summary>
        public ReadField<T> OfOthers => one with { Field = one.Field with { IsOfOthers = true } };

        /// <summary>It is only told, and follows from what is done with the record.</summary>
        public ReadField<T> Told => one with { Field = one.Field.Told };
    }
}
