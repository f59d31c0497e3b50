using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall.Records;

/// <summary>A search as every door makes it: what cannot be read is said, what is found has a word and a place.</summary>
public static class Seeking
{
    private static readonly string[] Kinds = [.. Enum.GetNames<FoundKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>What answers to a line, at most <paramref name="most"/>.</summary>
    /// <exception cref="RefusalException">A filter cannot be read.</exception>
    public static Task<IReadOnlyList<Hit>> SeekAsync(KithContext book, string line, int most, CancellationToken cancellation)
    {
        var sought = Sought.Of(line);
        return Unread(sought) is { } sentence ? throw new RefusalException(RefusalReason.Invalid, sentence) : SeekAsync(book, sought, most, cancellation);
    }

    /// <summary>What answers, all of it readable; what is the owner's own is told as “you”, for the book may call its owner anything.</summary>
    public static async Task<IReadOnlyList<Hit>> SeekAsync(KithContext book, Sought sought, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var hits = await book.SearchAsync(sought, most, cancellation);
        if (!hits.Any(IsOfSomebody))
        {
            return hits;
        }

        var me = await book.People.Where(person => person.IsMe).Select(person => (Id<Person>?)person.Id).SingleOrDefaultAsync(cancellation);
        return [.. hits.Select(hit => IsOfSomebody(hit) && hit.Person == me ? hit with { Name = WordsTexts.FoundYours } : hit)];
    }

    private static bool IsOfSomebody(Hit hit) => hit.Person is not null && hit.Kind is not ("person" or "moment");

    /// <summary>What is wrong with the first filter that cannot be read; null when all can.</summary>
    public static string? Unread(Sought sought)
    {
        ArgumentNullException.ThrowIfNull(sought);
        return sought.Unread switch
        {
            [] => null,
            [{ Name: "kind", Said: var said }, ..] => Said.Fill(WordsTexts.SearchNoKind, said, Said.List(Kinds)),
            [{ Name: "since" or "until" } one, ..] => Said.Fill(WordsTexts.SearchNoDay, one.Name, one.Said),
            [var one, ..] => Said.Fill(WordsTexts.SearchNoFilter, one.Name, Said.List([.. Sought.Filters.Select(filter => filter + ":")]), one.Said),
        };
    }

    /// <summary>What it is, in a word: “need”, “offer”, “journal”.</summary>
    public static string Word(Hit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return RecordWords.Said($"found.{hit.Kind}") ?? hit.Kind;
    }

    /// <summary>The kind of record it is; null for what stands on the page of its person.</summary>
    public static RecordKind? Kind(Hit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        var word = hit.Kind switch { "offer" => "need", "journal" => "journal-entry", var kind => kind };
        return word is "fact" or "field" ? null : RecordKinds.All.FirstOrDefault(kind => kind.Word == word);
    }
}
