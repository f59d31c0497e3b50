using System.Globalization;

namespace Kith.Care;

/// <summary>Offers, laid out so that those which answer a need are found. Made once, read from then on, by many at a time.</summary>
public sealed class OfferIndex
{
    // Of so many that share most with the need the nearness of all words is worked out.
    private const int Looked = 64;
    private const float LeastNear = 0.4f;
    private const int FewOffers = 20;
    private const float LeastSubject = 0.05f;
    private const int MostShared = 3;

    // Fewer are read at once as soon as the work is shared out.
    private const int Many = 500;
    private const float LeastPair = 0.4f;
    private const float LeastSense = 0.3f;

    private readonly IReadOnlyList<Registered> offers;
    private readonly NeedText[] texts;
    private readonly float[] lengths;
    private readonly Dictionary<string, List<int>> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<(int Offer, float Weight)>> bySubject = [];
    private readonly Dictionary<int, List<int>> byVector = [];
    private readonly Tongue usual;

    /// <summary>Lays offers out.</summary>
    /// <param name="offers">The offers.</param>
    /// <param name="culture">The language in which a line is read that could be of either.</param>
    /// <param name="former">The same offers as they were laid out before, in the same language, so that only what is new is read; null for none.</param>
    public OfferIndex(IReadOnlyList<Registered> offers, CultureInfo culture, OfferIndex? former = null)
    {
        ArgumentNullException.ThrowIfNull(offers);
        ArgumentNullException.ThrowIfNull(culture);
        this.offers = offers;
        usual = culture.TwoLetterISOLanguageName == "de" ? Tongue.German : Tongue.English;
        var read = former?.offers.Index().ToDictionary(one => one.Item.Id, one => (one.Item.Text, Read: former.texts[one.Index])) ?? [];
        NeedText Read(Registered offer) => read.TryGetValue(offer.Id, out var known) && known.Text == offer.Text ? known.Read : NeedText.Of(offer.Text, usual);
        texts = offers.Count < Many ? [.. offers.Select(Read)] : InParallel(offers, Read);
        for (var offer = 0; offer < texts.Length; offer++)
        {
            foreach (var word in texts[offer].Words)
            {
                Put(byStem, word.Stem, offer);
                if (word.Vector is { } vector)
                {
                    Put(byVector, vector, offer);
                }
            }

            foreach (var (subject, weight) in texts[offer].About)
            {
                (bySubject.TryGetValue(subject, out var holding) ? holding : bySubject[subject] = []).Add((offer, weight));
            }
        }

        lengths = [.. texts.Select(Length)];
    }

    /// <summary>How many offers.</summary>
    public int Count => texts.Length;

    /// <summary>The offers, in the order they were given.</summary>
    public IReadOnlyList<Registered> Offers => offers;

    /// <summary>The offers that answer a need best, the best first, none that is only a guess and none of which no reason can be told.</summary>
    /// <param name="need">What is needed.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="meanings">What a model of the owner's told of the need and of some of the offers; null without one.</param>
    public IReadOnlyList<Answer> Answers(string need, int most, Meanings? meanings = null)
    {
        ArgumentNullException.ThrowIfNull(need);
        var text = NeedText.Of(need, usual);
        return
        [
            .. Find(text, Math.Max(Looked, most), Meant(need, text.Tongue, meanings)).TakeWhile(found => found.Likeness.Sum >= Likeness.Least)
                .Select(found => new Answer(offers[found.Offer], found.Likeness, Why(text, texts[found.Offer], found.Likeness.IsByModel ? meanings?.Model : null))).Where(answer => answer.Why.IsTold).Take(most),
        ];
    }

    /// <summary>The offers that answer a need best by words, subjects and company, guesses among them.</summary>
    public IEnumerable<Registered> Likely(string need, int most) => Find(need, most).Select(found => offers[found.Offer]);

    /// <summary>The numbers of the offers that answer best, guesses among them.</summary>
    internal IReadOnlyList<(int Offer, Likeness Likeness)> Find(string need, int most, Meanings? meanings = null)
    {
        var text = NeedText.Of(need, usual);
        return Find(text, most, Meant(need, text.Tongue, meanings));
    }

    private static NeedText[] InParallel(IReadOnlyList<Registered> offers, Func<Registered, NeedText> read) => [.. offers.AsParallel().AsOrdered().Select(read)];

    private IReadOnlyList<(int Offer, Likeness Likeness)> Find(NeedText text, int most, float[] meant)
    {
        var (words, subjects, company, senses) = (Words(text), About(text), Company(text), Array.ConvertAll(texts, offer => MathF.Max(0, text.Sense.Nearness(offer.Sense))));
        return
        [
            .. Best(offer => new Likeness(words[offer], subjects[offer], company[offer], senses[offer], meant[offer]).Sum, Math.Max(Looked, most))
                .Select(offer => (Offer: offer, Likeness: new Likeness(words[offer], subjects[offer], (company[offer] + Nearness(texts[offer], text)) / 2, senses[offer], meant[offer])))
                .OrderByDescending(found => found.Likeness.Sum).ThenBy(found => found.Offer).Take(most),
        ];
    }

    // The most likely few of many, without putting all in order.
    private IEnumerable<int> Best(Func<int, float> likeness, int most)
    {
        var few = new PriorityQueue<int, (float, int)>();
        for (var offer = 0; offer < Count; offer++)
        {
            if (likeness(offer) is > 0 and var likely)
            {
                few.Enqueue(offer, (likely, -offer));
                if (few.Count > most)
                {
                    few.Dequeue();
                }
            }
        }

        return few.UnorderedItems.Select(item => item.Element);
    }

    private float[] Words(NeedText need)
    {
        var both = new float[Count];
        foreach (var word in need.Words)
        {
            var weight = Weight(word) * Weight(word);
            foreach (var offer in byStem.GetValueOrDefault(word.Stem) ?? [])
            {
                both[offer] += weight;
            }
        }

        var length = Length(need);
        for (var offer = 0; offer < Count; offer++)
        {
            both[offer] = both[offer] == 0 ? 0 : both[offer] / (length * lengths[offer]);
        }

        return both;
    }

    private float[] About(NeedText need)
    {
        var both = new float[Count];
        foreach (var (subject, weight) in need.About)
        {
            foreach (var (offer, other) in bySubject.GetValueOrDefault(subject) ?? [])
            {
                both[offer] += weight * other;
            }
        }

        return both;
    }

    // Of each word of the need the nearest word of each offer, weighed by how much the word of the need tells.
    private float[] Company(NeedText need)
    {
        var (near, best, weights) = (new float[Count], new float[Count], 0f);
        foreach (var word in need.Words)
        {
            if (word.Vector is not { } vector)
            {
                continue;
            }

            Array.Clear(best);
            var weight = Weight(word);
            weights += weight;
            foreach (var (other, holding) in byVector)
            {
                if (WordVectors.Known.Nearness(vector, other) is > LeastNear and var nearness)
                {
                    holding.ForEach(offer => best[offer] = MathF.Max(best[offer], nearness));
                }
            }

            for (var offer = 0; offer < Count; offer++)
            {
                near[offer] += best[offer] * weight;
            }
        }

        return weights == 0 ? near : Array.ConvertAll(near, one => one / weights);
    }

    private float[] Meant(string need, Tongue tongue, Meanings? meanings)
    {
        var near = new float[Count];
        if (meanings?.Of(need) is { } meaning)
        {
            for (var offer = 0; offer < Count; offer++)
            {
                near[offer] = meanings.Of(offers[offer].Text) is { } other ? meanings.Nearness(meaning, other, tongue) : 0;
            }
        }

        return near;
    }

    private float Nearness(NeedText one, NeedText other)
    {
        var (near, weights) = (0f, 0f);
        foreach (var word in one.Words.Where(word => word.Vector is not null))
        {
            weights += Weight(word);
            near += Weight(word) * Nearest(word, other).Nearness;
        }

        return weights == 0 ? 0 : near / weights;
    }

    private static (float Nearness, NeedWord? Word) Nearest(NeedWord word, NeedText other)
    {
        (float Nearness, NeedWord? Word) best = (0, null);
        foreach (var second in other.Words)
        {
            if (second.Vector is { } vector && WordVectors.Known.Nearness(word.Vector!.Value, vector) is > LeastNear and var nearness && nearness > best.Nearness)
            {
                best = (nearness, second);
            }
        }

        return best;
    }

    private MatchReason Why(NeedText need, NeedText offer, string? model)
    {
        var shared = need.Words.Where(word => offer.Words.Any(other => other.Stem == word.Stem)).OrderByDescending(Weight).Select(word => word.Said).Distinct().Take(MostShared).ToList();
        return new MatchReason(shared, Pair(need, offer) is { } pair && !shared.Contains(pair.Need) ? pair : null, model);
    }

    // What tells most of the subject that both speak of, else the two words that are nearest in sense, else those nearest in meaning.
    private (string Need, string Offer)? Pair(NeedText need, NeedText offer)
    {
        var subjects = need.About.Select(one => (Subject: one.Key, Both: one.Value * offer.About.GetValueOrDefault(one.Key))).Where(one => one.Both > LeastSubject).OrderByDescending(one => one.Both).Take(1).ToList();
        return subjects is [var both] && need.Telling(both.Subject) is { } first && offer.Telling(both.Subject) is { } second ? (first, second) : Sensed(need, offer) ?? Near(need, offer);
    }

    private static (string Need, string Offer)? Sensed(NeedText need, NeedText offer) =>
        need.WordSenses.SelectMany(word => offer.WordSenses.Select(other => (word.Said, Other: other.Said, Nearness: word.Sense.Nearness(other.Sense))))
            .Where(pair => pair.Nearness > LeastSense).OrderByDescending(pair => pair.Nearness).Select(pair => ((string, string)?)(pair.Said, pair.Other)).FirstOrDefault();

    private (string Need, string Offer)? Near(NeedText need, NeedText offer) =>
        need.Words.Where(word => word.Vector is not null).Select(word => (Word: word, Nearest: Nearest(word, offer))).Where(pair => pair.Nearest.Nearness > LeastPair)
            .OrderByDescending(pair => pair.Nearest.Nearness * Weight(pair.Word)).Select(pair => ((string, string)?)(pair.Word.Said, pair.Nearest.Word!.Value.Said)).FirstOrDefault();

    // What stands in every second offer tells little.
    private float Weight(NeedWord word) =>
        Count < FewOffers ? word.Weight : word.Weight * MathF.Log((Count + 1f) / ((byStem.GetValueOrDefault(word.Stem)?.Count ?? 0) + 1)) / MathF.Log(Count + 1f);

    private float Length(NeedText text) => MathF.Sqrt(text.Words.Sum(word => Weight(word) * Weight(word)));

    private static void Put<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int offer)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        if (list.Count == 0 || list[^1] != offer)
        {
            list.Add(offer);
        }
    }
}
