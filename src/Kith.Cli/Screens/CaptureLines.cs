using System.Globalization;
using Kith.Capture;
using Kith.Cli.Texts;
using Kith.Hall.Records;
using Kith.Hall.Wording;

namespace Kith.Cli.Screens;

/// <summary>How a line was understood, in lines for a person.</summary>
internal static class CaptureLines
{
    /// <summary>What each line is, and what was understood.</summary>
    public static IEnumerable<(string What, string Text)> Of(CaptureLine line)
    {
        yield return (WordTexts.Sheet_with, string.Join(", ", line.Names.Select(name => name.IsNew ? WordTexts.Sheet_new.With(name.Shown) : name.Shown)));
        yield return (WordTexts.Sheet_on, DayText.Iso(line.On));
        if (line.NoDay.Length > 0)
        {
            yield return (WordTexts.Sheet_noday, line.NoDay);
        }

        yield return (WordTexts.Sheet_kind, string.Join(' ', new[] { WordTexts.ResourceManager.GetString($"Sheet.{JsonText.Word(line.Kind)}", WordTexts.Culture) ?? "", line.Title, line.Place.Length > 0 ? $"@ {line.Place}" : "" }.Where(word => word.Length > 0)));
        if (line.Minutes is { } minutes)
        {
            yield return (WordTexts.Sheet_minutes, minutes.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var finding in line.Findings)
        {
            var (other, me) = (finding.About?.Shown, WordTexts.Sheet_me);
            var sides = finding.Kind is FindingKind.Fact or FindingKind.Need or FindingKind.Offer ? (finding.ByMe ? me : other) : finding.ByMe ? $"{me} > {other}" : $"{other} > {me}";
            var due = finding.Due is { } day ? $" ({DayText.Iso(day)})" : "";
            yield return (Hall.Wording.Named.Of(finding.Kind), $"{sides}: {finding.Text}{due}{(finding.Answer is { } answer ? $" = {RecordWords.Said($"answer.{JsonText.Word(answer)}")}" : "")}");
        }
    }
}
