using System.Globalization;
using System.Text;
using NodaTime;

namespace Kith.Capture;

/// <summary>Puts words of a line together to the few that a finding shows, and takes sums of money out of them.</summary>
internal static class CaptureText
{
    /// <summary>The words at some places, as they were typed, with what opens them left away.</summary>
    internal static string Of(Scan scan, IReadOnlyList<int> places, bool trim = true)
    {
        var (first, last) = (0, places.Count - 1);
        while (first <= last && IsIdle(scan, places[first], trim))
        {
            first++;
        }

        while (last >= first && (scan.Mark(places[last]) && !IsMoney(scan.Key(places[last])) || scan.Key(places[last]) is "and" or "und" or "to" or "with" or "mit" or "bis" or "until" or "then" or "dann" or "tho" or "though" or "apparently" or "noch" or "ja" or "please" or "bitte"))
        {
            last--;
        }

        var text = new StringBuilder();
        for (var n = first; n <= last; n++)
        {
            var word = scan[places[n]];
            text.Append(n == first || (places[n] == places[n - 1] + 1 && scan.Touches(places[n])) ? "" : " ").Append(word.Text);
        }

        return text.ToString();
    }

    /// <summary>The infinitive of a German verb as it is written.</summary>
    internal static string Infinitive(Verb verb)
    {
        var lemma = verb.Lemma;
        var text = new StringBuilder(lemma.Length);
        for (var at = 0; at < lemma.Length; at++)
        {
            var umlaut = at + 1 < lemma.Length && lemma[at + 1] == 'e' && (at == 0 || lemma[at - 1] is not ('a' or 'e')) ? lemma[at] switch { 'u' => 'ü', 'a' => 'ä', 'o' => 'ö', _ => '\0' } : '\0';
            text.Append(umlaut == '\0' ? lemma[at] : umlaut);
            at += umlaut == '\0' ? 0 : 1;
        }

        return text.ToString();
    }

    /// <summary>The first sum of money among some words.</summary>
    internal static (decimal Amount, string Currency)? Money(Scan scan, int first, int after)
    {
        for (var at = first; at < after; at++)
        {
            if (Currency(scan.Key(at)) is { } before && scan.Digits(at + 1))
            {
                return (Number(scan, at + 1), before);
            }

            if ((scan.Digits(at) || scan.Number(at) > 0) && scan.SenseOf(at) == Sense.None)
            {
                var next = at + 1;
                while (scan.Key(next) is "." or "," && scan.Touches(next) && scan.Digits(next + 1) && scan.Touches(next + 1))
                {
                    next += 2;
                }

                if (Currency(scan.Key(next)) is { } behind)
                {
                    return (scan.Digits(at) ? Number(scan, at) : scan.Number(at), behind);
                }
            }
        }

        return null;
    }

    /// <summary>The day until which something is to be done, among some words.</summary>
    internal static LocalDate? Due(IReadOnlyList<DaySaid> days, int first, int after) => days.FirstOrDefault(day => day.First >= first && day.First < after && day.Ahead is not null)?.Ahead;

    private static bool IsIdle(Scan scan, int at, bool trim) => scan.Key(at) is "" || (scan.Mark(at) && !IsMoney(scan.Key(at))) || (trim && KnownSayings.Leading.Contains(scan.Key(at)));

    private static bool IsMoney(string key) => key is "€" or "$" or "£";

    private static string? Currency(string key) => KnownCurrencies.Said.GetValueOrDefault(key);

    private static decimal Number(Scan scan, int at)
    {
        var text = new StringBuilder(scan[at].Text);
        for (var next = at + 1; scan.Key(next) is "." or "," && scan.Touches(next) && scan.Digits(next + 1) && scan.Touches(next + 1); next += 2)
        {
            // Three digits behind a mark are thousands, one or two are cents.
            text.Append(scan[next + 1].Text.Length == 3 ? "" : ".").Append(scan[next + 1].Text);
        }

        return decimal.TryParse(text.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000 ? number : 0;
    }
}
