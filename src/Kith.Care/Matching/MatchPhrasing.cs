using System.Globalization;

namespace Kith.Care;

/// <summary>Turns a match into sentences in the reader's language: why the offer answers the need, and what to mind.</summary>
public static class MatchPhrasing
{
    private static readonly Texts Says = new("Kith.Care.Matching.Phrases");

    /// <summary>Why the offer answers the need.</summary>
    public static string Why(Match match, CultureInfo reader)
    {
        ArgumentNullException.ThrowIfNull(match);
        var (shared, pair, model) = match.Why;
        return string.Join(' ', new[]
        {
            shared.Count == 0 ? null : Says.Fill("Shared", reader, ("words", NumberWords.List([.. shared.Select(word => Word(word, reader))], reader))),
            pair is { } both ? Says.Fill("Pair", reader, ("need", Word(both.Need, reader)), ("offer", Word(both.Offer, reader))) : null,
            model is null ? null : Says.Fill("Model", reader, ("model", model)),
        }.OfType<string>());
    }

    /// <summary>What else there is to know of the two, a sentence each: where they live, whether their days meet, whether they know each other, who is to be asked first.</summary>
    public static IReadOnlyList<string> Beside(Match match, CultureInfo reader)
    {
        ArgumentNullException.ThrowIfNull(match);
        var sentences = new List<string>();
        if (match.Place is { } place)
        {
            sentences.Add(Says.Fill("Place", reader, ("place", place)));
        }

        if (match.Apart is { } apart)
        {
            sentences.Add(Says.Fill("Apart", reader, ("need", Word(apart.Need, reader)), ("offer", Word(apart.Offer, reader))));
        }

        if (match.IsBetweenOthers)
        {
            sentences.Add(Says[match.Underway ? "Underway" : match.Acquainted ? "Acquainted" : "Strangers", reader]);
        }

        if (match.Offering.AskedLately > 0)
        {
            sentences.Add(Says.Fill("Asked", reader, ("name", match.Offering.Who.Name)));
        }

        Matchable[] first = [.. new[] { (match.Need, match.Needing), (match.Offer, match.Offering) }.Where(side => side.Item1.Discretion == Discretion.AskFirst && !side.Item2.Who.Standing.IsMe).Select(side => side.Item2)];
        sentences.AddRange(first switch
        {
            [var one] => [Says.Fill("AskFirst", reader, ("name", one.Who.Name))],
            [var one, var other] => [Says.Fill("AskFirst.Both", reader, ("name", one.Who.Name), ("other", other.Who.Name))],
            _ => Array.Empty<string>(),
        });
        return sentences;
    }

    private static string Word(string word, CultureInfo reader) => Says.Fill("Word", reader, ("word", word));
}
