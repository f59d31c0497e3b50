using Kith.Hall.Wording;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>A record in one line, as lists write it: what it is, and beside it who, of what kind, when and how it stands.</summary>
/// <param name="Text">What it is, in the owner's words where there are any.</param>
/// <param name="Beside">What stands quietly beside it; empty for nothing.</param>
/// <param name="Day">The day by which it is remembered; null when none is known.</param>
/// <param name="IsOver">Whether it is settled, ended, returned or let go.</param>
public sealed record RecordLine(string Text, string Beside, LocalDate? Day, bool IsOver)
{
    /// <summary>What <see cref="Says"/> holds where the day alone is said.</summary>
    internal const string Plain = "{0}";

    private const int Longest = 240;

    // In the order in which one of them gives a record its name.
    private static readonly string[] Telling = ["text", "name", "title", "forOne", "forOther", "note"];
    private static readonly string[] Standing = ["state", "answer", "stage"];
    private static readonly string[] Days = ["on", "since", "madeOn", "steppedOn"];
    private static readonly string[] Ends = ["settledOn", "returnedOn", "until"];

    /// <summary>What is said of the day, with a gap for it: “next: {0}”.</summary>
    public string Says { get; init; } = Plain;

    /// <summary>Whether the day stands without its little word: behind a “since” or a “next:”.</summary>
    public bool IsAlone { get; init; }

    /// <summary>The day in words: “yesterday”, “next: Friday”, “waiting since Friday”; null when none is known.</summary>
    public string? When(LocalDate today) => Day is not { } day ? null : Said.Fill(Says, IsAlone ? Said.Alone(day, today) : Said.Day(day, today));

    /// <summary>The line of a record, as it reads on a day.</summary>
    public static RecordLine Of(RecordView view, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (ReturningLine.Of(view, today) is { } returning)
        {
            return returning;
        }

        var line = RecordWords.Said($"{view.Kind.Word}.line") is { } pattern ? Filled(view, pattern) : null;
        var told = Telling.Select(view.Text).FirstOrDefault(text => text.Length > 0);
        var beside = view.Kind.Fields.Where(field => line is null ? field.Shape is FieldShape.Person or FieldShape.People : field.Shape == FieldShape.People)
            .Select(field => view.Called(field.Name))
            .Concat(view.Kind.Fields.Where(field => field.Shape == FieldShape.Choice && (line is null || Standing.Contains(field.Name)) && view.Text(field.Name).Length > 0).Select(field => RecordWords.Choice(view.Kind, field.Name, view.Text(field.Name))))
            .Append(view.Text("amount").Length > 0 ? Amounts.Said((decimal)view.Values["amount"]!, view.Text("currency")) : "")
            .Append(Stands(view))
            .Append(line is null ? "" : told ?? "");
        return new(
            Short(line ?? told ?? RecordWords.One(view.Kind)),
            string.Join(" · ", beside.Where(part => part.Length > 0)),
            Days.Select(view.Day).FirstOrDefault(day => day is not null),
            Ends.Any(end => view.Text(end).Length > 0) || view.Text("stage") == "let-go");
    }

    /// <summary>Whether a loan is back, and whether thanks are said for what was received; empty where neither is asked.</summary>
    private static string Stands(RecordView view) => view.Kind.Word switch
    {
        "loan" => RecordWords.Said(view.Text("returnedOn").Length > 0 ? "loan.back" : "loan.out")!,
        "gift" when view.Text("thankedOn").Length > 0 => RecordWords.Said("gift.thanked")!,
        "gift" when view.Text("by") == "them" => RecordWords.Said("gift.unthanked")!,
        _ => "",
    };

    /// <summary>A pattern with the fields it names: “{one}, {kind} {other}”.</summary>
    private static string Filled(RecordView view, string pattern) => view.Kind.Fields.Aggregate(pattern, (text, field) => text.Replace(
        $"{{{field.Name}}}",
        field.Shape switch
        {
            FieldShape.Person or FieldShape.People => view.Called(field.Name),
            FieldShape.Choice when view.Text(field.Name).Length > 0 => RecordWords.Choice(view.Kind, field.Name, view.Text(field.Name)),
            FieldShape.PartialDate when view.Values.GetValueOrDefault(field.Name) is PartialDate date => Said.Date(date),
            _ => view.Text(field.Name),
        },
        StringComparison.Ordinal));

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }
}
