using System.Globalization;
using NodaTime;

namespace Kith.Care;

/// <summary>Turns what the mirror shows, and what was read in a draft, into sentences in the reader's language. It never says what to write.</summary>
public static class MirrorPhrasing
{
    private static readonly Texts Says = new("Kith.Care.Mirror.Phrases");

    /// <summary>Two things side by side: “In the last three months you asked for three things and gave two.”</summary>
    public static string Of(MirrorPair pair, CultureInfo reader)
    {
        var told = Says.Fill($"Pair.{pair.Kind}", reader, ("first", Count(pair.Kind, "First", pair.First.Count, reader)), ("second", Count(pair.Kind, "Second", pair.Second.Count, reader)));
        return pair.Change == MirrorChange.AsBefore ? told : $"{told} {Says[$"Change.{pair.Kind}.{pair.Change}", reader]}";
    }

    /// <summary>Who nearly always begins, and how often.</summary>
    public static Sentence Of(MirrorLeaning leaning, CultureInfo reader) => Sentence.Of(
        Says[leaning.Balance.Value > 0 ? "Leaning.Me" : "Leaning.Them", reader],
        ("name", new Segment(leaning.Name, Person: leaning.Person)),
        ("times", new Segment(NumberWords.Of(Math.Max(leaning.Balance.Out, leaning.Balance.In), reader))),
        ("all", new Segment(NumberWords.Of(leaning.Balance.Events, reader))));

    /// <summary>Somebody one only wrote to when something was needed.</summary>
    public static Sentence Of(MirrorNeed need, CultureInfo reader) => Sentence.Of(
        Says["OnlyWhenNeeded", reader],
        ("name", new Segment(need.Name, Person: need.Person)),
        ("times", new Segment(NumberWords.Of(need.Moments.Count, reader), need.Moments[0])));

    /// <summary>One remark on a draft, with the fact it rests on.</summary>
    public static Sentence Of(Remark remark, DraftPicture picture, LocalDate today, CultureInfo reader)
    {
        var fact = remark.Facts.Count > 0 ? remark.Facts[0] : null;
        return Sentence.Of(
            Says[$"Remark.{remark.Kind}{(fact is null ? "" : fact.On is null ? ".Fact" : ".Fact.On")}", reader],
            ("name", new Segment(picture.Name, Person: picture.Person)),
            ("fact", new Segment(fact?.Text ?? "")),
            ("day", new Segment(fact?.On is { } on ? DayWords.Of(on, today, reader) : "")),
            ("silence", new Segment(picture.Silence(today) is { } days ? SpanWords.Of(days, reader) : "", picture.LastMoment)));
    }

    /// <summary>The whole of a draft in a sentence; null while Kith is not sure.</summary>
    public static Sentence? Of(DraftReading reading, DraftPicture picture, CultureInfo reader) =>
        reading.IsSelfServing ? Sentence.Of(Says["Draft.SelfServing", reader], ("name", new Segment(picture.Name, Person: picture.Person))) : null;

    private static string Count(MirrorKind kind, string which, int count, CultureInfo reader)
    {
        var forms = Says[$"Count.{kind}.{which}", reader].Split('|');
        return forms[Math.Min(count, 2)].Replace("{n}", NumberWords.Of(count, reader), StringComparison.Ordinal);
    }
}
