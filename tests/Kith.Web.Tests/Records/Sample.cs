using Kith.Hall.Records;

namespace Kith.Tests.Records;

/// <summary>What a person might fill in for a field of each shape, and what they might get wrong.</summary>
internal static class Sample
{
    /// <summary>Every field of a kind that can be filled in when it is made.</summary>
    public static Dictionary<string, string> Of(RecordKind kind) => kind.Fields.Where(field => !field.IsTold && field.Shape != FieldShape.Reference && !(field is { Name: "by", Shape: FieldShape.Person }))
        .ToDictionary(field => field.Name, field => kind.Plural == "fields" && field.Name == "kind" ? "text" : Value(field));

    /// <summary>Something that fits.</summary>
    public static string Value(RecordField field) => field.Shape switch
    {
        FieldShape.Day => "2026-11-20",
        FieldShape.PartialDate => "--02-29",
        FieldShape.Person => field.Name is "other" ? "Ben Whitaker" : "Ana Kovač",
        FieldShape.People => "Ana Kovač, Ben Whitaker",
        FieldShape.Choice => field.Words[0],
        FieldShape.Choices => $"{field.Words[0]},{field.Words[1]}",
        FieldShape.Amount => "12.75",
        FieldShape.Number => "3",
        FieldShape.Reference => "01890a5d-ac96-774b-bcce-b302099a8057",
        FieldShape.Lines => "One line\nand another",
        _ when field.Name == "currency" => "EUR",
        _ when field.Name == "rule" => "FREQ=MONTHLY;INTERVAL=3",
        _ => "A jar of honey",
    };

    /// <summary>Something else that fits.</summary>
    public static string Other(RecordField field) => field.Shape switch
    {
        FieldShape.Day => "2026-10-01",
        FieldShape.PartialDate => "1985",
        FieldShape.Person => "Tomasz Orłowski",
        FieldShape.People => "Helen Marsh",
        FieldShape.Choice => field.Words[^1],
        FieldShape.Choices => field.Words[^1],
        FieldShape.Amount => "7",
        FieldShape.Number => "4",
        FieldShape.Reference => "01890a5d-ac96-774b-bcce-b302099a8058",
        _ when field.Name == "currency" => "GBP",
        _ when field.Name == "rule" => "FREQ=WEEKLY",
        _ => "Something else",
    };

    /// <summary>What cannot be, with a word that the sentence about it has to hold.</summary>
    public static IEnumerable<(IReadOnlyDictionary<string, string> Said, string Named)> Bad(RecordKind kind)
    {
        yield return (new Dictionary<string, string>(Of(kind)) { ["colour"] = "blue" }, "colour");
        foreach (var field in kind.Fields.Where(field => !field.IsTold))
        {
            if (field.IsRequired)
            {
                yield return (new Dictionary<string, string>(Of(kind)) { [field.Name] = "  " }, field.Shape == FieldShape.People ? "" : field.Name);
            }

            if (Wrong(field) is { } wrong)
            {
                yield return (new Dictionary<string, string>(Of(kind)) { [field.Name] = wrong }, wrong);
            }
        }
    }

    private static string? Wrong(RecordField field) => field.Shape switch
    {
        FieldShape.Day => "31.2.2026",
        FieldShape.PartialDate => "1985-13",
        FieldShape.Person or FieldShape.People => "Nobody Atall",
        FieldShape.Choice or FieldShape.Choices => "perhaps",
        FieldShape.Amount => "-3x",
        FieldShape.Number => "3.5",
        FieldShape.Reference => "here",
        _ when field.Name == "currency" => "EURO",
        _ when field.Name == "rule" => "every blue moon",
        _ => null,
    };
}
