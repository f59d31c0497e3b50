namespace Kith.Care;

/// <summary>How often a draft says I, and how often you or we.</summary>
/// <param name="Mine">I, me, my.</param>
/// <param name="Yours">You, your, we, our.</param>
internal sealed record DraftVoice(int Mine, int Yours)
{
    private static readonly HashSet<string> MineWords = new(["i", "me", "my", "mine", "myself", "i'm", "i've", "i'd", "i'll", "ich", "mir", "mich", "mein", "meine", "meinen", "meinem", "meiner", "meines"], StringComparer.Ordinal);
    private static readonly HashSet<string> YourWords = new(["you", "your", "yours", "yourself", "you're", "you've", "you'd", "you'll", "u", "du", "dir", "dich", "dein", "deine", "deinen", "deinem", "deiner", "deines", "euch", "euer", "eure", "euren", "eurem", "eurer", "ihnen"], StringComparer.Ordinal);
    private static readonly HashSet<string> OurWords = new(["we", "us", "our", "ours", "we're", "we've", "we'd", "we'll", "wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer"], StringComparer.Ordinal);
    private static readonly HashSet<string> PoliteWords = new(["sie", "ihr", "ihre", "ihren", "ihrem", "ihrer"], StringComparer.Ordinal);

    /// <summary>The share of I among all of them; 0 where there is none.</summary>
    public double Share => Mine + Yours == 0 ? 0 : Mine / (double)(Mine + Yours);

    /// <summary>Counts the words.</summary>
    public static DraftVoice Of(IEnumerable<DraftWord> words)
    {
        var (mine, yours) = (0, 0);
        foreach (var word in words)
        {
            mine += SaysI(word) ? 1 : 0;
            yours += SaysYou(word) || OurWords.Contains(word.Plain) ? 1 : 0;
        }

        return new DraftVoice(mine, yours);
    }

    /// <summary>I, me, my.</summary>
    public static bool SaysI(DraftWord word) => MineWords.Contains(word.Plain);

    /// <summary>You, your; with a capital “Sie” and “Ihr” too.</summary>
    public static bool SaysYou(DraftWord word) => YourWords.Contains(word.Plain) || (word.IsCapital && PoliteWords.Contains(word.Plain));
}
