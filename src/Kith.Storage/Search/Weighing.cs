using System.Text;

namespace Kith.Storage.Search;

/// <summary>How well a text answers to words, the same on every database: BM25F (Robertson and Zaragoza 2009) without the rarity of words, for all words stand in all that is found.</summary>
/// <remarks>The database's own ranking is left alone: FTS5's bm25 reads every record that holds a word to tell how rare it is, 30 ms for one that stands in a million.</remarks>
internal sealed class Weighing(Sought sought)
{
    // How much sooner a title answers than a note; how soon more of a word says nothing new; how much a long text is held to account for its length; words that stand together.
    private const double Heading = 3;
    private const double Saturation = 1.2;
    private const double Length = 0.75;
    private const double Together = 1.5;

    private readonly string[] words = [.. sought.Words.SelectMany(phrase => phrase.Terms).Select(Fold)];

    /// <summary>The hits, the best first, and of equals the newest.</summary>
    public IReadOnlyList<Hit> Rank(IReadOnlyList<Hit> hits)
    {
        var texts = hits.Select(hit => (Hit: hit, Title: Terms(hit.Title), Note: Terms(hit.Text))).ToList();
        var usual = Math.Max(1, texts.Sum(text => text.Title.Count + text.Note.Count) / (double)Math.Max(1, texts.Count));
        return [.. texts.OrderByDescending(text => Weight(text.Title, text.Note, usual)).ThenByDescending(text => text.Hit.On).ThenByDescending(text => text.Hit.Id).Select(text => text.Hit)];
    }

    /// <summary>People: who is called so, then of whom it is written, then addresses; of equals those in touch lately.</summary>
    public IReadOnlyList<Hit> RankPeople(IReadOnlyList<Hit> hits) =>
        [.. hits.OrderBy(Place).ThenByDescending(hit => hit.On).ThenBy(hit => hit.Name, StringComparer.Ordinal).ThenByDescending(hit => hit.Id)];

    private int Place(Hit hit) => hit.Kind == "person" ? IsName(hit.Name) : 3;

    // Whole, or begun, or neither.
    private int IsName(string name) =>
        Terms(name) is var terms && words.All(terms.Contains) ? 0
        : words.SkipLast(1).All(terms.Contains) && terms.Exists(term => term.StartsWith(words[^1], StringComparison.Ordinal)) ? 1
        : 2;

    private double Weight(List<string> title, List<string> note, double usual)
    {
        var length = 1 - Length + (Length * (title.Count + note.Count) / usual);
        var weight = words.Sum(word => ((Heading * title.Count(term => term == word)) + note.Count(term => term == word)) / length is var often ? often / (often + Saturation) : 0);
        return words.Length > 1 && (Follow(title) || Follow(note)) ? weight * Together : weight;
    }

    private bool Follow(List<string> terms)
    {
        for (var at = 0; at + words.Length <= terms.Count; at++)
        {
            if (terms.Skip(at).Take(words.Length).SequenceEqual(words))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Terms(string text) => Sought.Terms(Fold(text), int.MaxValue);

    private static string Fold(string text) => Ascii.IsValid(text) ? text.ToLowerInvariant() : PlainLetters.Of(PersonName.Fold(text));
}
