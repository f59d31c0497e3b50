using System.Text.Json.Serialization;

namespace Kith.Web.Api;

/// <summary>Somebody in the list, for a program.</summary>
public sealed record ListedPerson(Guid Id, string Name, string? Organization, string? Context, string? Circle, string? Last);

/// <summary>How the lists are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<ListedPerson>))]
internal sealed partial class ListJson : JsonSerializerContext;
