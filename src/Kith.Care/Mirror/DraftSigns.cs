namespace Kith.Care;

/// <summary>What was found in a draft, before anything is made of it.</summary>
internal sealed class DraftSigns
{
    private static readonly HashSet<string> GermanWords = new(["ich", "du", "und", "der", "die", "das", "ist", "nicht", "wie", "mit", "dir", "fuer", "sie", "wir", "ein", "eine", "zu", "auf", "mir", "hast", "hallo", "dich", "bei", "noch"], StringComparer.Ordinal);
    private static readonly HashSet<string> EnglishWords = new(["i", "you", "and", "the", "is", "not", "how", "with", "for", "we", "a", "to", "on", "me", "my", "your", "have", "hi", "hello", "of", "it", "that", "at", "are"], StringComparer.Ordinal);
    private readonly ILookup<int, TurnFound> bySentence;
    private readonly HashSet<(int, TurnKind)> does;
    private readonly bool presses;
    private readonly DraftText text;

    private DraftSigns(DraftText text, bool german)
    {
        var turns = Turn.Find(german ? TurnsGerman.All : TurnsEnglish.All, text);
        German = german;
        (this.text, bySentence) = (text, turns.ToLookup(turn => turn.Sentence));
        (does, presses) = ([.. turns.Select(turn => (turn.Sentence, turn.Kind))], turns.Exists(turn => turn.Kind == TurnKind.Press));
    }

    /// <summary>Reads a text in the language it is written in.</summary>
    public static DraftSigns Of(DraftText text) => new(text, IsGerman(text));

    /// <summary>Whether the text is read as German: by its smallest words.</summary>
    public bool German { get; }

    private static bool IsGerman(DraftText text) =>
        text.Words.Count(word => GermanWords.Contains(word.Plain)) > text.Words.Count(word => EnglishWords.Contains(word.Plain));

    /// <summary>Whether a sentence does something.</summary>
    public bool Has(int sentence, TurnKind kind) => does.Contains((sentence, kind));

    /// <summary>The sentences that do something.</summary>
    public IEnumerable<int> Where(TurnKind kind) => Enumerable.Range(0, text.Sentences.Count).Where(n => Has(n, kind));

    /// <summary>The words by which something is first done; null where it is not.</summary>
    public TextSpan? First(TurnKind kind)
    {
        var turn = Where(kind).Take(1).SelectMany(n => bySentence[n]).Where(turn => turn.Kind == kind).MinBy(turn => turn.First);
        return turn is null ? null : TextSpan.Between(text.Words[turn.First].Start, text.Words[turn.Last - 1].End);
    }

    /// <summary>Where in a sentence it is done, to the end of the sentence.</summary>
    public TextSpan From(int sentence, TurnKind kind)
    {
        var first = bySentence[sentence].Where(turn => turn.Kind == kind).Min(turn => turn.First);
        return TextSpan.Between(text.Words[first].Start, text.Sentences[sentence].End);
    }

    /// <summary>Whether a sentence asks something for the owner: not an invitation, an offer or a question about the other. A yes that is taken for given is an ask where the text presses too.</summary>
    public bool Asks(int sentence) =>
        (Has(sentence, TurnKind.Ask) && !IsOther(sentence)) || Has(sentence, TurnKind.Promote) || (Has(sentence, TurnKind.Presume) && presses);

    /// <summary>Whether what is theirs, or how they are, only serves as a reason.</summary>
    public bool Uses(int sentence) => Has(sentence, TurnKind.Lever) || Has(sentence, TurnKind.Presume);

    /// <summary>Whether a sentence is a question about the other's life.</summary>
    public bool AsksAfter(int sentence)
    {
        var at = text.Sentences[sentence];
        if ((Has(sentence, TurnKind.Ask) && !IsOther(sentence)) || Uses(sentence))
        {
            return false;
        }

        var asked = Has(sentence, TurnKind.After) && (at.Asks || bySentence[sentence].Any(turn => turn.Kind == TurnKind.After && turn.First - at.First <= 1));
        return Weighs(at) && (asked || (at.Asks && !Has(sentence, TurnKind.Idle) && text.In(at).Any(DraftVoice.SaysYou) && !text.In(at).Any(DraftVoice.SaysI)));
    }

    // “How are you doing these days?” asks nothing; a word that says something makes a question of it.
    private bool Weighs(DraftSentence sentence) =>
        text.In(sentence).Any(word => word.Plain.Length > 2 && !Echoes.Little.Contains(word.Plain) && !Hollow.Contains(word.Plain));

    private static readonly HashSet<string> Hollow = new(["how's", "what's", "doing", "life", "everything", "hey", "hello", "dear", "treating", "lately", "keeping", "ages", "hows", "whats", "geht's", "gehts", "euch", "hallo", "hey", "lieber", "liebe", "laeuft", "leben", "familie", "family", "alles", "klar", "bestens", "bei", "busy", "kids", "kinder", "work", "arbeit", "free", "mate", "macht"], StringComparer.Ordinal);

    // Asking whether they would come, offering, or asking to be told of them asks nothing for oneself.
    private bool IsOther(int sentence) =>
        !Has(sentence, TurnKind.Press) && !Uses(sentence) && (Has(sentence, TurnKind.Together) || Has(sentence, TurnKind.Offer) || Has(sentence, TurnKind.After));
}
