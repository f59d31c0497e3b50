using System.Text.Json;
using Kith.Care;
using NodaTime;
using NodaTime.Text;

namespace Kith.Tests.Care;

/// <summary>A draft of the corpus, and whether its writer meant it to be self-serving.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="IsSelfServing">As its writer labelled it.</param>
/// <param name="IsHard">Meant to look like the other kind.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Picture">What the book holds of the one it is for.</param>
public sealed record CorpusDraft(int Id, string Language, bool IsSelfServing, bool IsHard, Draft Draft, DraftPicture Picture);

/// <summary>The drafts with their truth.</summary>
public static class DraftCorpus
{
    /// <summary>The day on which all drafts are read.</summary>
    public static readonly LocalDate Today = new(2026, 11, 25);

    /// <summary>The drafts of one file.</summary>
    public static IReadOnlyList<CorpusDraft> Of(string file) => [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Read)];

    private static CorpusDraft Read(string line)
    {
        var draft = JsonDocument.Parse(line).RootElement;
        return new CorpusDraft(
            draft.GetProperty("id").GetInt32(), draft.GetProperty("language").GetString()!, draft.GetProperty("selfServing").GetBoolean(), draft.GetProperty("hard").GetBoolean(),
            new Draft(draft.GetProperty("draft").GetString()!, Today),
            new DraftPicture(
                Id<Person>.New(), "Ana", Day(draft, "lastContact"), Day(draft, "lastFromThem"),
                Facts(draft, "theyLastTold"), Facts(draft, "theirNews"), Facts(draft, "gaveThemLately"), Facts(draft, "askedThemLately"), IsClose(draft.GetProperty("close"))));
    }

    private static LocalDate? Day(JsonElement draft, string name) =>
        draft.TryGetProperty(name, out var day) && day.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(day.GetString()!) is { Success: true, Value: var on } ? on : null;

    private static DraftFact[] Facts(JsonElement draft, string name) =>
        draft.TryGetProperty(name, out var facts) && facts.ValueKind == JsonValueKind.Array ? [.. facts.EnumerateArray().Select(fact => new DraftFact(fact.GetString()!))] : [];

    private static bool IsClose(JsonElement close) => close.ValueKind == JsonValueKind.True || (close.ValueKind == JsonValueKind.String && close.GetString() is "close" or "family" or "kin" or "inner" or "partner");
}
