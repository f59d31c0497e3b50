using System.Globalization;

namespace Kith;

/// <summary>What a field of the owner's own holds.</summary>
public enum FieldKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day, as far as it is known.</summary>
    Day,

    /// <summary>Yes or no.</summary>
    YesNo,
}

/// <summary>A field of the owner's own: a name, and what it holds of everybody who has it.</summary>
public sealed class Field
{
    private Field()
    {
    }

    /// <summary>A new field.</summary>
    /// <exception cref="RefusalException">The name is empty.</exception>
    public static Field Called(string name, FieldKind kind, int ordinal = 0)
    {
        var field = new Field { Id = Id<Field>.New(), Kind = kind };
        field.Call(name, ordinal);
        return field;
    }

    /// <summary>Its identity.</summary>
    public Id<Field> Id { get; private init; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it holds.</summary>
    public FieldKind Kind { get; private init; }

    /// <summary>Its place among the fields, from 0.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Gives it another name and place.</summary>
    /// <exception cref="RefusalException">The name is empty.</exception>
    public void Call(string name, int ordinal) => (Name, Ordinal) = (Words.Needed(name, Texts.RefusalTexts.FieldNeedsWords), ordinal);

    /// <summary>A value as the field keeps it.</summary>
    /// <exception cref="RefusalException">The field does not hold such a value.</exception>
    public string Read(string value)
    {
        var text = Words.Needed(value, string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.ValueNeedsWords, Name));
        var fits = Kind switch
        {
            FieldKind.Number => decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _),
            FieldKind.Day => PartialDate.TryParse(text, null, out _),
            FieldKind.YesNo => text is "yes" or "no",
            _ => true,
        };
        return fits ? text : throw new RefusalException(RefusalReason.Invalid, Kind switch
        {
            FieldKind.Number => string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.FieldNumber, text, Name),
            FieldKind.Day => string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.FieldDay, text, Name),
            _ => string.Format(CultureInfo.CurrentCulture, Texts.RefusalTexts.FieldYesNo, text, Name),
        });
    }
}

/// <summary>What a field of the owner's own holds of one person.</summary>
public sealed class FieldValue
{
    private FieldValue()
    {
    }

    /// <summary>What a field holds of somebody.</summary>
    /// <exception cref="RefusalException">The field does not hold such a value.</exception>
    public static FieldValue Of(Field field, Id<Person> person, string value) => new() { Field = field.Id, Person = person, Value = field.Read(value) };

    /// <summary>Which field.</summary>
    public Id<Field> Field { get; private init; }

    /// <summary>Of whom.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>What it holds.</summary>
    public string Value { get; private set; } = "";

    /// <summary>Holds something else.</summary>
    /// <exception cref="RefusalException">The field does not hold such a value.</exception>
    public void Set(Field field, string value) => Value = field.Read(value);
}
