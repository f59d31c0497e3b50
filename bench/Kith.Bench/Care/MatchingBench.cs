using System.Diagnostics;
using System.Globalization;
using Kith.Care;
using Kith.Hall.Matches;
using Kith.Hall.Outward;
using Kith.Tests.Care.Matching;
using Microsoft.Data.Sqlite;

namespace Kith.Bench;

/// <summary>
/// <c>matching [half…] [--misses] [--model NAME@ADDRESS] [--pool FOLDER]</c>: of how many needs a right offer is among the first three, beside plain full-text search, and how
/// long it takes among many; with a model, what it adds. Only misses of the tuning halves are ever printed. A pool holds for each need what any of the ways found
/// and what is known to be right, in no telling order, for somebody to judge who knows of neither.
/// </summary>
internal static class MatchingBench
{
    private const string Tuning = "tuning";
    private const int Many = 30_000;
    private const int Asked = 50;
    private const int Pooled = 8;
    private static readonly string[] Halves = [Tuning, "blind", "second"];

    public static int Run(string[] args)
    {
        var folder = Path.Combine("tests", "corpus", "matching");
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine("Run it in the folder of the repository: the needs and offers are in tests/corpus/matching.");
            return 1;
        }

        var model = Behind(args, "--model") is { } said ? ModelAddress.Reads(said) : null;
        Console.WriteLine($"| needs | right among the first three | of those with a reason that are no guess | suggested unasked, of them the first right | plain full text (SQLite FTS5, bm25) |{(model is null ? "" : $" with {model.Name} |")}");
        Console.WriteLine($"|---|---|---|---|---|{(model is null ? "" : "---|")}");
        string[] named = [.. Halves.Where(args.Contains)];
        foreach (var (half, language) in (named.Length > 0 ? named : Halves).SelectMany(half => new[] { (half, "en"), (half, "de") }))
        {
            var corpus = MatchCorpus.Of(folder, half, language);
            var (index, text) = (corpus.Index(), new PlainText(corpus.Offers));
            Console.WriteLine($"| {half}, {language} | {Share(corpus.Found(need => First(index, need)), corpus.Needs.Count)} | {Share(corpus.Found(need => Shown(index, need)), corpus.Needs.Count)} | {Unasked(corpus, index)} | {Share(corpus.Found(text.First), corpus.Needs.Count)} |{(model is null ? "" : $" {Share(Told(corpus, index, model), corpus.Needs.Count)} |")}");
            if (Behind(args, "--pool") is { } pool)
            {
                Pool(Path.Combine(pool, $"pool-{half}-{language}.txt"), corpus, index, text);
            }

            if (half == Tuning && args.Contains("--misses"))
            {
                Misses(corpus, index);
            }
        }

        Time(MatchCorpus.Of(folder, Tuning, "en"));
        return 0;
    }

    private static IEnumerable<int> First(OfferIndex index, string need) => index.Find(need, MatchCorpus.Looked).Select(one => one.Offer);

    private static int Told(MatchCorpus corpus, OfferIndex index, ModelAddress model)
    {
        using var shelf = new MeaningShelf(new LocalModel(model), TimeSpan.FromHours(1));
        Registered[] needs = [.. corpus.Needs.Select(need => new Registered(Id<Need>.New(), default, need.Text))];
        var meanings = shelf.OfAsync(needs, index, CancellationToken.None).GetAwaiter().GetResult();
        return shelf.Remark is { } remark ? throw new InvalidOperationException(remark) : corpus.Found(need => index.Find(need, MatchCorpus.Looked, meanings).Select(one => one.Offer));
    }

    private static Dictionary<Id<Need>, int> Numbers(OfferIndex index) => index.Offers.Select((offer, at) => (offer.Id, at)).ToDictionary(offer => offer.Id, offer => offer.at);

    private static IEnumerable<int> Shown(OfferIndex index, string need) => index.Answers(need, MatchCorpus.Looked).Select(answer => Numbers(index)[answer.Offer.Id]);

    // Of how many needs something would be suggested though nobody asked, and how often rightly.
    private static string Unasked(MatchCorpus corpus, OfferIndex index)
    {
        var numbers = Numbers(index);
        var sure = corpus.Needs.Select(need => (need.Right, First: index.Answers(need.Text, 1) is [var first, ..] ? first : null)).Where(one => one.First?.Likeness.Sum >= Likeness.Sure).ToList();
        return $"{sure.Count}, {Share(sure.Count(one => one.Right.Contains(numbers[one.First!.Offer.Id])), Math.Max(1, sure.Count))}";
    }

    private static string? Behind(string[] args, string option) => args.SkipWhile(arg => arg != option).ElementAtOrDefault(1);

    private static void Pool(string file, MatchCorpus corpus, OfferIndex index, PlainText text) => File.WriteAllLines(file, corpus.Needs.SelectMany((need, at) => index.Find(need.Text, Pooled).Select(one => one.Offer)
        .Concat(text.First(need.Text)).Concat(need.Right).Distinct().Order().Select(offer => $"    {offer + 1}  {corpus.Offers[offer]}").Prepend($"NEED {at + 1}: {need.Text}")));

    private static string Share(int some, int all) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * some / all:F1} % ({some}/{all})");

    private static void Misses(MatchCorpus corpus, OfferIndex index)
    {
        foreach (var need in corpus.Needs)
        {
            var found = index.Find(need.Text, MatchCorpus.Looked);
            if (!found.Any(one => need.Right.Contains(one.Offer)))
            {
                Console.WriteLine($"  {need.Text}\n    right: {string.Join("; ", need.Right.Select(right => corpus.Offers[right]))}\n    found: {string.Join("; ", found.Select(one => $"{corpus.Offers[one.Offer]} ({one.Likeness.Sum:F2})"))}");
            }
        }
    }

    // As many offers as a large book may hold, each made of two of the corpus, so that none stands twice.
    private static void Time(MatchCorpus corpus)
    {
        Registered[] offers = [.. Enumerable.Range(0, Many).Select(n => new Registered(Id<Need>.New(), default, $"{corpus.Offers[n % corpus.Offers.Count]}, {corpus.Offers[n / corpus.Offers.Count * 7 % corpus.Offers.Count]}"))];
        corpus.Index();
        var clock = Stopwatch.StartNew();
        var index = new OfferIndex(offers, CultureInfo.InvariantCulture);
        var laid = clock.Elapsed;
        clock.Restart();
        _ = new OfferIndex(offers, CultureInfo.InvariantCulture, index);
        var again = clock.Elapsed;
        var times = corpus.Needs.Take(Asked).Select(need =>
        {
            clock.Restart();
            _ = index.Answers(need.Text, 12);
            return clock.Elapsed.TotalMilliseconds;
        }).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Among {Many:N0} offers: laid out in {laid.TotalMilliseconds:F0} ms, again after a change in {again.TotalMilliseconds:F0} ms, one need answered in {times[times.Count / 2]:F1} ms (median), {times[^1]:F1} ms (longest of {Asked})."));
    }

    /// <summary>What a search for any of the words finds.</summary>
    private sealed class PlainText
    {
        private readonly SqliteConnection connection = new("Data Source=:memory:");

        public PlainText(IReadOnlyList<string> offers)
        {
            connection.Open();
            Do("create virtual table offer using fts5 (text, tokenize = 'unicode61 remove_diacritics 2')");
            foreach (var (text, at) in offers.Select((text, at) => (text, at)))
            {
                using var insert = connection.CreateCommand();
                insert.CommandText = "insert into offer (rowid, text) values ($at, $text)";
                insert.Parameters.AddWithValue("$at", at);
                insert.Parameters.AddWithValue("$text", text);
                insert.ExecuteNonQuery();
            }
        }

        public List<int> First(string need)
        {
            var words = new string([.. need.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            using var query = connection.CreateCommand();
            query.CommandText = "select rowid from offer where offer match $words order by bm25(offer), rowid limit 3";
            query.Parameters.AddWithValue("$words", string.Join(" OR ", words.Select(word => $"\"{word}\"")));
            using var reader = query.ExecuteReader();
            var found = new List<int>();
            while (reader.Read())
            {
                found.Add(reader.GetInt32(0));
            }

            return found;
        }

        private void Do(string statement)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }
}
