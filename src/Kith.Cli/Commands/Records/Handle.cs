using System.Globalization;
using Kith.Cli.Texts;
using Kith.Hall.Records;
using Kith.Storage;

namespace Kith.Cli.Commands.Records;

/// <summary>A record's short name at the terminal: the shortest end of its identity that no other record of its kind has, four digits at least.</summary>
internal static class Handle
{
    private const int Shortest = 4;
    private const int Whole = 32;

    /// <summary>The handles of some records.</summary>
    public static Task<IReadOnlyDictionary<Guid, string>> OfAsync(KithContext book, RecordKind kind, IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        OfAsync(tails => kind.EndingAsync(book, tails, cancellation), ids);

    /// <summary>The handles of some records, told apart among those whose identities end so.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> OfAsync(Func<IReadOnlyList<string>, Task<IReadOnlyList<Guid>>> ending, IReadOnlyCollection<Guid> ids)
    {
        // Whoever shares a longer end shares this one.
        var rivals = (await ending([.. ids.Select(id => Tail(id, Shortest)).Distinct()])).ToLookup(id => Tail(id, Shortest));
        return ids.Distinct().ToDictionary(id => id, id => Enumerable.Range(Shortest, Whole - Shortest + 1).Select(length => Tail(id, length)).First(tail => rivals[Tail(id, Shortest)].All(other => other == id || Tail(other, tail.Length) != tail)));
    }

    /// <summary>The record that a handle means; a whole identity is one too.</summary>
    /// <exception cref="RefusalException">It means none, or several.</exception>
    public static Task<Guid> FindAsync(KithContext book, RecordKind kind, string said, CancellationToken cancellation) =>
        FindAsync(tails => kind.EndingAsync(book, tails, cancellation), kind.Plural, said);

    /// <summary>The same among those whose identities end so.</summary>
    /// <exception cref="RefusalException">It means none, or several.</exception>
    public static async Task<Guid> FindAsync(Func<IReadOnlyList<string>, Task<IReadOnlyList<Guid>>> ending, string plural, string said)
    {
        var tail = said.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        if (tail.Length is < Shortest or > Whole || !tail.All(char.IsAsciiHexDigit))
        {
            throw new RefusalException(RefusalReason.Invalid, RecordTexts.NoHandle.With(said, plural));
        }

        return await ending([tail]) switch
        {
            [] => throw NoSuch(plural, said),
            [var one] => one,
            var several => throw new RefusalException(RefusalReason.Conflict, RecordTexts.SeveralSo.With(several.Count, plural, said)),
        };
    }

    /// <summary>There is no record of that handle.</summary>
    public static RefusalException NoSuch(RecordKind kind, string said) => NoSuch(kind.Plural, said);

    private static RefusalException NoSuch(string plural, string said) => new(RefusalReason.NotFound, RecordTexts.NoSuch.With(plural, said));

    private static string Tail(Guid id, int length) => id.ToString("N", CultureInfo.InvariantCulture)[(Whole - length)..];
}
