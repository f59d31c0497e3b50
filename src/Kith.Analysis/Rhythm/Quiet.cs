using NodaTime;

namespace Kith.Analysis;

/// <summary>How a silence reads, in words and never as a reproach.</summary>
public enum Silence
{
    /// <summary>As usual.</summary>
    AsUsual,

    /// <summary>Twice the usual gap: worth a thought.</summary>
    WorthAThought,

    /// <summary>Four times the usual gap: quieter than usual.</summary>
    Quieter,

    /// <summary>Eight times the tie's own gap: probably faded (Navarro et al. 2017).</summary>
    ProbablyFaded,
}

/// <summary>The silence so far beside the usual gap.</summary>
public static class Quiet
{
    /// <summary>The silence as a multiple of the usual gap, o = s/g: 1 is as usual. Never below 0; null without a usual gap.</summary>
    public static double? Of(LocalDate last, UsualGap? usual, LocalDate today) =>
        usual is { } gap ? Math.Max(0, Period.DaysBetween(last, today)) / gap.Length : null;

    /// <summary>
    /// How many usual gaps of silence it takes: 2, 4 and 8; of a wish 1 and 2, since it is what its owner asked for; null when no
    /// silence can tell it: a wish or a layer says what is hoped for, not what was, so neither of them fades.
    /// </summary>
    public static double? Multiple(Silence silence, GapSource source) => (silence, source) switch
    {
        (Silence.AsUsual, _) => 0,
        (Silence.WorthAThought, GapSource.Wish) => 1,
        (Silence.Quieter, GapSource.Wish) => 2,
        (Silence.WorthAThought, _) => 2,
        (Silence.Quieter, _) => 4,
        (Silence.ProbablyFaded, GapSource.Own) => 8,
        _ => null,
    };

    /// <summary>
    /// The first whole day on which a silence reads so; null without a usual gap, where no silence can tell it, and beyond the
    /// last day of the calendar.
    /// </summary>
    public static LocalDate? Begins(LocalDate last, UsualGap? usual, Silence silence)
    {
        if (usual is not { } gap || Multiple(silence, gap.Source) is not { } multiple)
        {
            return null;
        }

        var days = Math.Max(Least(silence), Math.Ceiling(multiple * gap.Length));
        return days <= Period.DaysBetween(last, LocalDate.MaxIsoValue) ? last.PlusDays((int)days) : null;
    }

    // Two people who speak daily are not worth a sentence after two days without: no silence speaks before a week is over.
    private static double Least(Silence silence) => silence switch
    {
        Silence.AsUsual => 0,
        Silence.WorthAThought => 7,
        Silence.Quieter => 14,
        _ => 28,
    };
}
