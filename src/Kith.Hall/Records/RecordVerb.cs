using Kith.Storage;

namespace Kith.Hall.Records;

/// <summary>Something one does with a record, in the words of the record: <c>keep</c>, <c>release</c>, <c>thank</c>.</summary>
/// <param name="Word">As it stands in an address and on a command line.</param>
/// <param name="Fits">Whether it can be done as the record stands; only these are offered.</param>
/// <param name="DoAsync">Does it.</param>
public sealed record RecordVerb<T>(string Word, Func<T, bool> Fits, Func<KithContext, T, Filled, CancellationToken, Task> DoAsync)
    where T : class
{
    /// <summary>What it asks for besides; empty for a verb that is said with one press.</summary>
    public IReadOnlyList<RecordField> Asks { get; init; } = [];

    /// <summary>A verb that needs the record alone.</summary>
    public static RecordVerb<T> Of(string word, Func<T, bool> fits, Action<T, Filled> doing, params IReadOnlyList<RecordField> asks) =>
        new(word, fits, (_, record, filled, _) => { doing(record, filled); return Task.CompletedTask; }) { Asks = asks };
}

/// <summary>A verb as doors offer it.</summary>
/// <param name="Word">As it stands in an address and on a command line.</param>
/// <param name="Asks">What it asks for besides.</param>
public sealed record OfferedVerb(string Word, IReadOnlyList<RecordField> Asks);
