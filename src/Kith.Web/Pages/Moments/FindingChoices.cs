using System.Globalization;
using Kith.Capture;
using Kith.Hall.Findings;
using Kith.Hall.Names;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Web.Markup;
using Kith.Web.Texts;

namespace Kith.Web.Pages.Moments;

/// <summary>The choices of a finding's fields, and the sentence a chip says of it.</summary>
public static class FindingChoices
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<(string Value, string Text)> Kinds => [.. Enum.GetValues<FindingKind>().Select(kind => (kind.ToString(), Named.Of(kind)))];

    /// <summary>By whom.</summary>
    public static IReadOnlyList<(string Value, string Text)> Sides => [("False", MomentTexts.FindingTheirs), ("True", MomentTexts.FindingMine)];

    /// <summary>The answers.</summary>
    public static IReadOnlyList<(string Value, string Text)> Answers =>
        [("", MomentTexts.AnswerUnsaid), (nameof(AskAnswer.Yes), MomentTexts.AnswerYes), (nameof(AskAnswer.No), MomentTexts.AnswerNo), (nameof(AskAnswer.Silence), MomentTexts.AnswerSilence)];

    /// <summary>Whom a finding may be about: the owner, those who took part, and others the line names.</summary>
    public static IReadOnlyList<(string Value, string Text)> Of(CaptureLine line, IReadOnlyList<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(line);
        var others = line.Findings.Select(finding => finding.About).OfType<CaptureName>().Where(about => !line.Names.Contains(about)).DistinctBy(about => about.Shown).Select(about => (MomentForm.AboutValue(line, about), about.Shown));
        return [("", MomentTexts.FindingAboutMe), .. Took(mentions), .. others];
    }

    /// <summary>The same, of a form that was sent.</summary>
    public static IReadOnlyList<(string Value, string Text)> Sent(MomentForm form, IReadOnlyList<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(form);
        var took = Took(mentions).ToList();
        var others = form.Findings.Select(finding => finding.About).Where(about => !string.IsNullOrEmpty(about) && !took.Exists(one => one.Value == about)).Distinct().Select(about => (about!, about!.StartsWith("new:", StringComparison.Ordinal) ? about[4..] : MomentTexts.FindingAboutOther));
        return [("", MomentTexts.FindingAboutMe), .. took, .. others];
    }

    /// <summary>“I promised Ana: send the book”.</summary>
    public static string Sentence(FindingFields finding, IReadOnlyList<(string Value, string Text)> abouts)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var name = abouts.FirstOrDefault(about => about.Value == (finding.About ?? "") && about.Value.Length > 0).Text ?? MomentTexts.FindingSomebody;
        var text = finding is { Amount: { } amount, Kind: FindingKind.Loan } && finding.Text?.Contains(amount.ToString("0.##", CultureInfo.InvariantCulture), StringComparison.Ordinal) != true ? $"{finding.Text} {amount.ToString("0.##", CultureInfo.CurrentCulture)} {finding.Currency}" : finding.Text;
        return Said.Fill(
            (finding.Kind, finding.ByMe) switch
            {
                (FindingKind.Fact, _) => MomentTexts.ChipFact,
                (FindingKind.Need, true) => MomentTexts.ChipNeedMine,
                (FindingKind.Need, _) => MomentTexts.ChipNeedTheirs,
                (FindingKind.Offer, true) => MomentTexts.ChipOfferMine,
                (FindingKind.Offer, _) => MomentTexts.ChipOfferTheirs,
                (FindingKind.Promise, true) => MomentTexts.ChipPromiseMine,
                (FindingKind.Promise, _) => MomentTexts.ChipPromiseTheirs,
                (FindingKind.Gift, true) => MomentTexts.ChipGiftMine,
                (FindingKind.Gift, _) => MomentTexts.ChipGiftTheirs,
                (FindingKind.Ask, true) => MomentTexts.ChipAskMine,
                (FindingKind.Ask, _) => MomentTexts.ChipAskTheirs,
                (_, true) => MomentTexts.ChipLoanMine,
                _ => MomentTexts.ChipLoanTheirs,
            },
            name, text);
    }

    private static IEnumerable<(string Value, string Text)> Took(IReadOnlyList<Mention> mentions) =>
        mentions.Select((mention, n) => (string.Create(CultureInfo.InvariantCulture, $"who:{n}"), mention.Group?.Name ?? (mention.Namesakes.Count > 0 ? mention.Namesakes[0].Name : mention.Name)));
}

/// <summary>The findings of a line and whom each may be about, as a page shows them.</summary>
public sealed record FindingSheet(MomentForm Form, IReadOnlyList<(string Value, string Text)> Abouts);
