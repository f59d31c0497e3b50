using System.Globalization;
using Kith.Hall.Texts;
using NodaTime;
using NodaTime.Text;

namespace Kith.Hall.Records;

/// <summary>What a form, a command line or a program filled in, by the names of fields. People stand as identities.</summary>
/// <param name="values">What was said; an empty text says nothing.</param>
/// <param name="today">The owner's day.</param>
public sealed class Filled(IReadOnlyDictionary<string, string> values, LocalDate today)
{
    /// <summary>The owner's day.</summary>
    public LocalDate Today => today;

    /// <summary>The names of what was filled in, empty values included.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>The words; empty when nothing was said.</summary>
    public string Text(string name) => (values.GetValueOrDefault(name) ?? "").ReplaceLineEndings("\n").Trim();

    /// <summary>The words; null when nothing was said.</summary>
    public string? Said(string name) => Text(name) is { Length: > 0 } text ? text : null;

    /// <summary>A whole day; null when not said.</summary>
    /// <exception cref="RefusalException">It is none.</exception>
    public LocalDate? Day(string name) => Said(name) is not { } text ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } read ? read.Value : throw Refuse(RecordTexts.NoDay, name, text);

    /// <summary>A date as far as it is known; null when not said.</summary>
    /// <exception cref="RefusalException">It is none.</exception>
    public PartialDate? PartialDate(string name) => Said(name) is not { } text ? null
        : Kith.PartialDate.TryParse(text, null, out var read) ? read : throw Refuse(RecordTexts.NoPartialDate, name, text);

    /// <summary>The identity of another record; null when not said.</summary>
    /// <exception cref="RefusalException">It is none.</exception>
    public Id<T>? Reference<T>(string name) => Said(name) is not { } text ? null
        : Id<T>.TryParse(text, null, out var read) ? read : throw Refuse(RecordTexts.NoIdentity, name, text);

    /// <summary>The identity of somebody who has to be named.</summary>
    /// <exception cref="RefusalException">Nobody is named.</exception>
    public Id<Person> Person(string name) => Reference<Person>(name) ?? throw Refuse(RecordTexts.Missing, name, "");

    /// <summary>The identities of several people; empty when nobody is named.</summary>
    public IReadOnlyList<Id<Person>> People(string name) =>
        [.. Text(name).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(text => Id<Person>.TryParse(text, null, out var read) ? read : throw Refuse(RecordTexts.NoIdentity, name, text))];

    /// <summary>A value of an enumeration; null when not said.</summary>
    /// <exception cref="RefusalException">There is no such word.</exception>
    public T? Choice<T>(string name)
        where T : struct, Enum => Said(name) is not { } text ? null : Word<T>(name, text);

    /// <summary>A value of an enumeration that stands for several.</summary>
    /// <exception cref="RefusalException">There is no such word.</exception>
    public T Choices<T>(string name)
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), Text(name).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Aggregate(0, (all, word) => all | Convert.ToInt32(Word<T>(name, word), CultureInfo.InvariantCulture)));

    /// <summary>A whole number; null when not said.</summary>
    /// <exception cref="RefusalException">It is none.</exception>
    public int? Number(string name) => Said(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read) ? read : throw Refuse(RecordTexts.NoNumber, name, text);

    /// <summary>The amount and currency of the fields of these names; null when no amount was said.</summary>
    /// <exception cref="RefusalException">It is no amount, or has no currency.</exception>
    public Money? Money() => Said("amount") is not { } text ? null
        : Wording.Amounts.Read(text) is { } read ? Kith.Money.Of(read, Text("currency")) : throw Refuse(RecordTexts.NoAmount, "amount", text);

    private static T Word<T>(string name, string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(RecordField.WordOf(value), word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw new RefusalException(RefusalReason.Invalid, Wording.Said.Fill(RecordTexts.NoChoice, name, word, string.Join(", ", RecordField.Choice<T>(name).Words)));
    }

    private static RefusalException Refuse(string sentence, string name, string text) => new(RefusalReason.Invalid, Wording.Said.Fill(sentence, name, text));
}
