using Kith.Hall.Texts;
using Kith.Hall.Wording;

namespace Kith.Hall.Records;

/// <summary>A row beside a record: somebody's place in a group, what a field of the owner's own holds of somebody.</summary>
/// <param name="Person">About whom.</param>
/// <param name="Values">What its parts hold; null where nothing was said.</param>
public sealed record RecordRow(Id<Person> Person, IReadOnlyDictionary<string, object?> Values)
{
    /// <summary>What a part holds, as a program writes it; empty when nothing was said.</summary>
    public string Text(string part) => RecordView.TextOf(Values.GetValueOrDefault(part));

    /// <summary>What the row says of its person, in words: “alto · since 2019”.</summary>
    public string InWords() => string.Join(" · ", Values.Select(part => (part.Key, part.Value) switch
    {
        ("since", PartialDate date) => Said.Fill(RecordTexts.SinceDate, Said.Date(date)),
        ("until", PartialDate date) => Said.Fill(RecordTexts.UntilDate, Said.Date(date)),
        _ => RecordView.TextOf(part.Value),
    }).Where(words => words.Length > 0));
}
