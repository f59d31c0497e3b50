namespace Kith.Analysis;

/// <summary>The bands of time together that Hall (2019) found between people who became friends.</summary>
public enum TogetherBand
{
    /// <summary>Below 40 hours: says nothing.</summary>
    Beginning,

    /// <summary>From 40 hours: the time after which acquaintances called each other casual friends (40 to 60).</summary>
    Casual,

    /// <summary>From 80 hours: friends (80 to 100).</summary>
    Friends,

    /// <summary>Over 200 hours: close friends.</summary>
    Close,
}

/// <summary>Hours of one-to-one and small-group time, told as bands only: the records are never all there was.</summary>
public static class TimeTogether
{
    /// <summary>More people than this, the owner included, are no small group.</summary>
    public const int SmallGroup = 5;

    /// <summary>The hours of the moments whose length is known and whose company was small.</summary>
    /// <param name="moments">How long each was, null when not said, and how many took part, the owner included.</param>
    public static double Hours(IEnumerable<(int? Minutes, int People)> moments) =>
        moments.Where(moment => moment.People <= SmallGroup).Sum(moment => moment.Minutes ?? 0) / 60.0;

    /// <summary>The band of a number of hours.</summary>
    public static TogetherBand Band(double hours) => hours switch
    {
        > 200 => TogetherBand.Close,
        >= 80 => TogetherBand.Friends,
        >= 40 => TogetherBand.Casual,
        _ => TogetherBand.Beginning,
    };
}
