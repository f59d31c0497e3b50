using System.Globalization;
using Kith.Care;
using Kith.Tests.Care.Matching;

namespace Kith.Bench;

/// <summary>What needs and offers are about, from the subjects and from <c>tests/corpus/matching/pairs</c>.</summary>
internal static class SenseLearning
{
    /// <summary>How the files of pairs end.</summary>
    public const string Ending = ".tsv";

    private const int Width = 96;
    private const int Steps = 11000;
    private const int AtOnce = 256;

    // What is told by one phrase or one pair alone says more of it than of its sense.
    private const int SeenAtLeast = 2;

    // So many of ten steps learn from pairs, the others from phrases of one subject, of which an eighth is told in two languages.
    private const double OfPairs = 0.6;
    private const double Across = 0.25;

    // So many of the steps of pairs learn a need beside the offer told in the other language, and so many a need or an offer beside itself
    // told there: what the word vectors know of English reaches German (Reimers and Gurevych 2020).
    private const double PairsAcross = 0.3;
    private const double SameAcross = 0.1;

    // A text tells of other things as well, and no sign is always there (Srivastava et al. 2014).
    private const double Astray = 0.5;
    private const double LeftOut = 0.4;
    private const int FewestPhrases = 4;

    // What comes so near to a need of a test set is not learned from: these of its longer words, and this share of the words of both.
    private const int ShortWord = 3;
    private const int NearWords = 3;
    private const double NearShare = 0.6;
    private static readonly char[] NoLetter = [.. " ,.;:!?()/-–’'\"&+".ToCharArray()];
    private static readonly int[] PhrasesAtOnce = [1, 1, 2, 2, 3];
    private static readonly Tongue[] Tongues = [Tongue.English, Tongue.German];
    private static readonly string Learned = Path.Combine("src", "Kith.Care", "Matching", "Learned", "senses.bin");

    /// <summary>Learns, of all files or of all but one that is then judged.</summary>
    public static void Run(string corpus, string? without)
    {
        var matching = Path.Combine(corpus, "matching");
        var files = Learning.Files(Path.Combine(matching, "pairs"), $"*{Ending}", without);
        var tested = Directory.GetFiles(matching, $"needs-*{Ending}").SelectMany(Rows).Select(row => Words(row[1])).ToList();
        var rows = files[false].SelectMany(Rows).ToLookup(row => Tongues.Any(tongue => Words(One(row, tongue)) is var words && tested.Exists(need => AreNear(need, words))));
        var told = new Told([.. rows[false]]);
        var (model, random) = (new Contrast(told.Signs, Width), new Random(1));
        for (var step = 0; step < Steps; step++)
        {
            var (ones, others) = told.Batch(random);
            model.Step(ones, others, 1 - ((float)step / Steps));
        }

        var learned = model.Learned;
        if (without is null)
        {
            File.WriteAllBytes(Learned, learned);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Learned}: {told.Signs.Length} signs of {told.Pairs} pairs and {Subjects.Known.Count} subjects in two languages, {rows[true].Count()} pairs near to the test sets left out, {learned.Length / 1000} kB"));
        }

        foreach (var (file, tongue) in files[true].SelectMany(file => Tongues.Select(tongue => (file, tongue))))
        {
            Judge(file, tongue, new Senses(learned));
        }
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(file).Select(line => line.Split('\t'));

    private static HashSet<string> Words(string text) => [.. text.ToLowerInvariant().Split(NoLetter, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > ShortWord)];

    private static bool AreNear(HashSet<string> one, HashSet<string> other) =>
        one.Count(other.Contains) is var both && both >= Math.Min(NearWords, Math.Min(one.Count, other.Count)) && both > 0 && both >= NearShare * (one.Count + other.Count - both);

    private static string One(string[] row, Tongue tongue) => row[2 * (int)tongue];

    private static string Other(string[] row, Tongue tongue) => row[(2 * (int)tongue) + 1];

    // The offers of one writer are many alike, and each need has one that counts: less is found than where all that fit are counted.
    private static void Judge(string file, Tongue tongue, Senses learned)
    {
        var rows = Rows(file).ToList();
        var corpus = new MatchCorpus(tongue == Tongue.German ? "de" : "en", rows.ConvertAll(row => Other(row, tongue)), [.. rows.Select((row, at) => new CorpusNeed(One(row, tongue), new HashSet<int> { at }))]);
        var (index, offers) = (corpus.Index(), rows.ConvertAll(row => learned.Of(NeedText.Signs(Other(row, tongue), tongue))));
        string Share(Func<Likeness, float, float> sum) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * corpus.Found(need =>
        {
            var sense = learned.Of(NeedText.Signs(need, tongue));
            return index.Find(need, offers.Count).OrderByDescending(found => sum(found.Likeness, MathF.Max(0, sense.Nearness(offers[found.Offer])))).Select(found => found.Offer);
        }) / rows.Count:F0} %");
        Console.WriteLine($"{Path.GetFileName(file)}, {corpus.Language}, {rows.Count} needs: {Share((likeness, _) => (likeness with { Sense = 0 }).Sum)} without senses, {Share((_, sense) => sense)} by senses alone, {Share((likeness, sense) => (likeness with { Sense = sense }).Sum)} by all");
    }

    /// <summary>All that is learned from.</summary>
    private sealed class Told
    {
        private readonly Dictionary<Tongue, List<SenseRows[]>> phrases;
        private readonly Dictionary<Tongue, List<(SenseRows One, SenseRows Other)>> pairs;
        private readonly int[] subjects;
        private readonly int[] order;

        public Told(IReadOnlyList<string[]> rows)
        {
            var phrased = Tongues.ToDictionary(tongue => tongue, tongue => Subjects.Phrases(tongue).Select(some => some.Select(phrase => NeedText.Signs(phrase, tongue)).ToArray()).ToList());
            var paired = Tongues.ToDictionary(tongue => tongue, tongue => rows.Select(row => (One: NeedText.Signs(One(row, tongue), tongue), Other: NeedText.Signs(Other(row, tongue), tongue))).ToList());
            Signs =
            [
                .. phrased.Values.SelectMany(some => some).SelectMany(some => some).Concat(paired.Values.SelectMany(some => some).SelectMany(pair => new[] { pair.One, pair.Other }))
                    .SelectMany(one => one.Signs.Distinct()).CountBy(sign => sign).Where(sign => sign.Value >= SeenAtLeast).Select(sign => sign.Key).Order(),
            ];
            SenseRows Of(SenseSigns text) => new([.. text.Signs.Select(sign => Array.BinarySearch(Signs, sign)).Where(row => row >= 0)], text.Vectors);
            phrases = phrased.ToDictionary(one => one.Key, one => one.Value.ConvertAll(some => Array.ConvertAll(some, Of)));
            pairs = paired.ToDictionary(one => one.Key, one => one.Value.ConvertAll(pair => (Of(pair.One), Of(pair.Other))));
            subjects = [.. Enumerable.Range(0, Subjects.Known.Count).Where(at => Tongues.All(tongue => phrases[tongue][at].Length >= FewestPhrases))];
            order = [.. Enumerable.Range(0, rows.Count)];
        }

        /// <summary>The signs that were seen often enough, in order.</summary>
        public uint[] Signs { get; }

        public int Pairs => order.Length;

        /// <summary>Texts of one language beside those that belong to them, no two of one matter.</summary>
        public (List<SenseRows> Ones, List<SenseRows> Others) Batch(Random random)
        {
            var tongue = Tongues[random.Next(Tongues.Length)];
            if (random.NextDouble() < OfPairs && Pairs > 0)
            {
                random.Shuffle(order);
                var lot = random.NextDouble();
                var beside = lot < PairsAcross + SameAcross ? Tongues[1 - Array.IndexOf(Tongues, tongue)] : tongue;
                var (needs, same) = (random.Next(2) == 0, lot >= PairsAcross && lot < PairsAcross + SameAcross);
                var some = order.Take(AtOnce).ToList();
                return (some.ConvertAll(at => Thinned(same && !needs ? pairs[tongue][at].Other : pairs[tongue][at].One, random)), some.ConvertAll(at => Thinned(same && needs ? pairs[beside][at].One : pairs[beside][at].Other, random)));
            }

            var other = random.NextDouble() < Across ? Tongues[random.Next(Tongues.Length)] : tongue;
            random.Shuffle(subjects);
            var of = subjects.Take(AtOnce).ToList();
            return (of.ConvertAll(at => Thinned(Sample(tongue, at, random), random)), of.ConvertAll(at => Thinned(Sample(other, at, random), random)));
        }

        private SenseRows Sample(Tongue tongue, int subject, Random random)
        {
            var some = Enumerable.Range(0, PhrasesAtOnce[random.Next(PhrasesAtOnce.Length)]).Select(_ => Any(phrases[tongue][subject], random)).ToList();
            if (random.NextDouble() < Astray)
            {
                some.Add(Any(phrases[tongue][subjects[random.Next(subjects.Length)]], random));
            }

            return new SenseRows([.. some.SelectMany(one => one.Rows)], [.. some.SelectMany(one => one.Vectors)]);
        }

        private static SenseRows Any(SenseRows[] some, Random random) => some[random.Next(some.Length)];

        private static SenseRows Thinned(SenseRows text, Random random) =>
            new([.. text.Rows.Where(_ => random.NextDouble() >= LeftOut)], [.. text.Vectors.Where(_ => random.NextDouble() >= LeftOut)]);
    }
}
