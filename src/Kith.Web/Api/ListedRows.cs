using System.Text.Json.Serialization;

namespace Kith.Web.Api;

/// <summary>Somebody in the list, for a program.</summary>
public sealed record ListedPerson(Guid Id, string Name, string? Organization, string? Context, string? Circle, string? Last);

/// <summary>A moment in somebody's timeline, for a program.</summary>
public sealed record ListedMoment(Guid Id, string On, string Kind, int? Minutes, string Substance, string Title, string Place, string Note);

/// <summary>How the lists are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<ListedPerson>))]
[JsonSerializable(typeof(IAsyncEnumerable<ListedMoment>))]
internal sealed partial class ListJson : JsonSerializerContext;
