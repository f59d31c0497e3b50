namespace Kith.Capture;

/// <summary>What a finding says, where its own clause names nothing: what stands before it, or in it.</summary>
internal sealed partial class FindingReading
{
    // "ein Päckchen von Vesna kam an, Lebkuchen und ein Kalender drin": what is in it.
    private string Unpacked(string text, Saying saying)
    {
        var words = LineWords.Of(text);
        return words.Exists(word => Parcels.Contains(word.Key)) && words.TrueForAll(word => !word.Capital || Parcels.Contains(word.Key) || narration.Mentions.Exists(mention => mention.Written.Contains(word.Text, StringComparison.Ordinal))) && clauses.IndexOf(saying.Clause) is >= 0 and var n && n + 1 < clauses.Count && clauses[n + 1] is { Break: Break.Comma or Break.Colon } inside && !told.Contains(n + 1) && !contact.Passes(inside)
            ? $"{text}, {CaptureText.Of(scan, [.. Enumerable.Range(inside.First, inside.After - inside.First)])}" : text;
    }

    // "zu viele Zucchini und gibt gerne welche ab": what is told already, once more.
    private bool IsToldAlready(FindingKind kind, Doer about, bool byMe, string text) => kind is FindingKind.Offer or FindingKind.Need or FindingKind.Promise && findings.Count > 0 && findings[^1] is { } before && before.Kind == kind && before.ByMe == byMe && (byMe && kind != FindingKind.Promise || before.About == (about is { Me: false, Of: { } of } ? contact.Name(of) : null))
        && !text.Any(letter => char.IsAsciiDigit(letter)) && !LineWords.Of(text).Exists(word => word.Capital);

    // "ihr Drucker ist kaputt, sie bräuchte Ersatz"
    private string Meaning(string text, Saying saying)
    {
        var words = LineWords.Of(text);
        if (clauses.IndexOf(saying.Clause) is >= 0 and var last && last + 1 < clauses.Count && clauses[last + 1] is { Break: Break.Comma } nearer && !told.Contains(last + 1) && !contact.Passes(nearer) && !Places(nearer).Any(at => !scan.Capital(at) && Verbs.IsFinite(scan.Key(at)))
            && (scan.Says(nearer.First, "am", "liebsten|besten") || scan.Says(nearer.First, "moeglichst|vorzugsweise|idealerweise") || words.TrueForAll(word => General.Contains(word.Key) || !word.Capital)))
        {
            // "sucht was Neues, am liebsten eine Stelle im Garten"
            told.Add(last + 1);
            return $"{text}, {CaptureText.Of(scan, [.. Places(nearer)])}";
        }

        return words.TrueForAll(word => General.Contains(word.Key) || (!word.Capital && word.Shape is not WordShape.Digits)) && clauses.IndexOf(saying.Clause) is > 0 and var n && !contact.Passes(clauses[n - 1]) && Before(n) is { Length: > 0 } before ? $"{before}, {text}" : text;
    }
}
