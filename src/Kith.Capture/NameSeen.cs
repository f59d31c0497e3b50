namespace Kith.Capture;

/// <summary>A name of a line as it is weighed.</summary>
/// <param name="Name">Whose.</param>
/// <param name="Aside">Whether it only says whose something is or what was talked about, or is that of a group: what the rules leave out of these stays out.</param>
/// <param name="Features">What is weighed of it, wherever it stands.</param>
internal sealed record NameSeen(CaptureName Name, bool Aside, IReadOnlyList<IReadOnlyList<string>> Features);
