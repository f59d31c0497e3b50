namespace Kith.Care;

/// <summary>What a turn of phrase does in a message.</summary>
internal enum TurnKind
{
    /// <summary>Asks something of the other.</summary>
    Ask,

    /// <summary>Makes known or sells what is the owner's: a launch, a vote, a link.</summary>
    Promote,

    /// <summary>Names what the other is good for: their contacts, their post, what they own, the time they have now.</summary>
    Lever,

    /// <summary>Takes the yes for given.</summary>
    Presume,

    /// <summary>Praises the other rather than anything they did.</summary>
    Flatter,

    /// <summary>Turns from the other to what it is about.</summary>
    Pivot,

    /// <summary>Presses: hurry, guilt, a debt.</summary>
    Press,

    /// <summary>Was written to many.</summary>
    Mass,

    /// <summary>A greeting or an ending that anybody gets.</summary>
    ProForma,

    /// <summary>A question that is not about the other's life.</summary>
    Idle,

    /// <summary>Thanks for something that was.</summary>
    Thanks,

    /// <summary>Offers.</summary>
    Offer,

    /// <summary>Pays or gives in return.</summary>
    Fair,

    /// <summary>Leaves the other free to say no.</summary>
    Free,

    /// <summary>Owns to a silence, or to having only asked.</summary>
    Owns,

    /// <summary>Invites.</summary>
    Together,

    /// <summary>Congratulates, consoles, thinks of the other.</summary>
    Care,

    /// <summary>Asks after the other.</summary>
    After,

    /// <summary>Tells of a hard day of one's own.</summary>
    Need,
}

/// <summary>Where a turn of phrase was found.</summary>
internal sealed record TurnFound(TurnKind Kind, int Sentence, int First, int Last);

/// <summary>
/// A turn of phrase as the tables write it: words in a row, <c>a|b</c> for either, <c>stem*</c> for any ending, <c>..</c> for up to
/// four words between, <c>#</c> before one that holds only at the beginning of a sentence.
/// </summary>
internal sealed class Turn
{
    private const int MostBetween = 4;
    private readonly string[][] parts;
    private readonly bool begins;

    private Turn(TurnKind kind, string written)
    {
        (Kind, begins) = (kind, written[0] == '#');
        parts = [.. written.TrimStart('#').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('|'))];
    }

    public TurnKind Kind { get; }

    /// <summary>The turns of a table, one a line.</summary>
    public static Turn[] Table(TurnKind kind, string lines) =>
        [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new Turn(kind, line))];

    /// <summary>Every place where a turn of the table stands.</summary>
    public static List<TurnFound> Find(TurnTable table, DraftText text)
    {
        var found = new List<TurnFound>();
        for (var n = 0; n < text.Sentences.Count; n++)
        {
            var sentence = text.Sentences[n];
            for (var at = sentence.First; at < sentence.Last; at++)
            {
                foreach (var turn in table.Beginning(text.Words[at].Plain))
                {
                    if ((at == sentence.First || !turn.begins) && turn.Fit(text.Words, 0, at, sentence.Last) is { } end)
                    {
                        found.Add(new TurnFound(turn.Kind, n, at, end));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>The words it may begin with, as they are written.</summary>
    public IReadOnlyList<string> Beginnings => parts[0];

    private int? Fit(IReadOnlyList<DraftWord> words, int part, int at, int last)
    {
        if (part == parts.Length)
        {
            return at;
        }

        if (parts[part] is [".."])
        {
            for (var skip = 0; skip <= MostBetween && at + skip < last; skip++)
            {
                if (Fit(words, part + 1, at + skip, last) is { } end)
                {
                    return end;
                }
            }

            return null;
        }

        return at < last && Array.Exists(parts[part], word => Is(words[at].Plain, word)) ? Fit(words, part + 1, at + 1, last) : null;
    }

    private static bool Is(string plain, string written) =>
        written[^1] == '*' ? plain.AsSpan().StartsWith(written.AsSpan(0, written.Length - 1), StringComparison.Ordinal) : string.Equals(plain, written, StringComparison.Ordinal);
}

/// <summary>The turns of a language, by the words they begin with.</summary>
internal sealed class TurnTable
{
    private readonly ILookup<string, Turn> words;
    private readonly Turn[] stems;

    public TurnTable(IReadOnlyList<Turn> turns)
    {
        words = turns.SelectMany(turn => turn.Beginnings.Select(word => (word, turn))).ToLookup(one => one.word, one => one.turn, StringComparer.Ordinal);
        stems = [.. turns.Where(turn => turn.Beginnings.Any(word => word[^1] == '*'))];
    }

    /// <summary>Those that may begin with a word.</summary>
    public IEnumerable<Turn> Beginning(string word) => words[word].Concat(stems);
}
