using System.Collections;
using System.Globalization;
using System.Resources;
using Kith.Hall.Texts;

namespace Kith.Hall.Records;

/// <summary>The verbs that the log can hold: of every kind of record, and those with words of their own.</summary>
public static class LogVerbs
{
    private static readonly Lazy<IReadOnlyList<string>> All = new(() =>
    [
        .. new ResourceManager(typeof(VerbTexts)).GetResourceSet(CultureInfo.InvariantCulture, true, true)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key)
            .Concat(RecordKinds.All.SelectMany(kind => kind.Verbs.Select(verb => verb.Word).Concat(["add", "edit", "remove"]).Select(verb => $"{kind.Word}.{verb}")))
            .Distinct().Order(StringComparer.Ordinal),
    ]);

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> Known => All.Value;

    /// <summary>Those with the same word before the dot; when there are none, the words that can stand there, each as <c>need.…</c>, and the verbs without.</summary>
    public static IEnumerable<string> Near(string verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        var same = Known.Where(known => known.StartsWith(verb.Split('.')[0] + ".", StringComparison.Ordinal)).ToList();
        return same.Count > 0 ? same : Known.Select(known => known.Contains('.', StringComparison.Ordinal) ? known.Split('.')[0] + ".…" : known).Distinct();
    }
}
