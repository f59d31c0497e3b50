namespace Kith.Care;

/// <summary>Which days of the week and times of day a need or an offer names: who has Mondays off does not help on Thursdays.</summary>
/// <param name="Days">The days, a bit each, Monday first; 0 when none is named.</param>
/// <param name="Parts">Morning, afternoon, evening, night, a bit each; 0 when none is named.</param>
/// <param name="Said">The words that name them, as they stand; empty when there are none.</param>
internal sealed record MatchTimes(int Days, int Parts, string Said)
{
    private const int Weekend = 0b110_0000;
    private const int Week = 0b001_1111;

    // Beginnings of words in small plain letters; a German compound (“Sonntagabend”) names both.
    private static readonly (string Word, int Days, int Parts)[] Names =
    [
        ("monday", 1, 0), ("tuesday", 2, 0), ("wednesday", 4, 0), ("thursday", 8, 0), ("friday", 16, 0), ("saturday", 32, 0), ("sunday", 64, 0), ("weekend", Weekend, 0), ("weekday", Week, 0),
        ("montag", 1, 0), ("dienstag", 2, 0), ("mittwoch", 4, 0), ("donnerstag", 8, 0), ("freitag", 16, 0), ("samstag", 32, 0), ("sonnabend", 32, 0), ("sonntag", 64, 0), ("wochenend", Weekend, 0), ("werktag", Week, 0),
        ("morning", 0, 1), ("afternoon", 0, 2), ("evening", 0, 4), ("night", 0, 8), ("vormittag", 0, 1), ("fruehmorgens", 0, 1), ("morgens", 0, 1), ("nachmittag", 0, 2), ("abend", 0, 4), ("feierabend", 0, 4), ("nachts", 0, 8), ("nacht", 0, 8),
    ];

    // Words that begin so and name no time.
    private static readonly string[] Others = ["nightmare", "nightingale", "nachteil", "nachtisch", "abendmahl", "abendkleid", "abendkurs", "abendschule", "nachtrag"];

    /// <summary>Those of a text.</summary>
    public static MatchTimes Of(string text)
    {
        var (days, parts, said) = (0, 0, new List<string>());
        foreach (var word in DraftText.Of(text).Words.Where(word => !Array.Exists(Others, other => word.Plain.StartsWith(other, StringComparison.Ordinal))))
        {
            var (day, part) = Named(word.Plain);
            (days, parts) = (days | day, parts | part);
            if (day + part > 0)
            {
                said.Add(text[word.Start..word.End]);
            }
        }

        return new MatchTimes(days, parts, string.Join(' ', said));
    }

    /// <summary>Whether any is named.</summary>
    public bool IsTold => Said.Length > 0;

    /// <summary>Whether both name a day or a time of day, and one that suits the other.</summary>
    public bool Meets(MatchTimes other) => !Misses(other) && ((Days & other.Days) != 0 || (Parts & other.Parts) != 0);

    /// <summary>Whether both name days, or both times of day, and none in common.</summary>
    public bool Misses(MatchTimes other) => (Days != 0 && other.Days != 0 && (Days & other.Days) == 0) || (Parts != 0 && other.Parts != 0 && (Parts & other.Parts) == 0);

    private static (int Days, int Parts) Named(string word)
    {
        var (days, parts) = (0, 0);
        for (var from = 0; from < word.Length;)
        {
            var name = Array.Find(Names, name => word.AsSpan(from).StartsWith(name.Word));
            if (name.Word is null)
            {
                // Behind a day another word may hang; before one nothing stands.
                return from == 0 ? (0, 0) : (days, parts);
            }

            (days, parts) = (days | name.Days, parts | name.Parts);
            from += name.Word.Length;
        }

        return (days, parts);
    }
}
