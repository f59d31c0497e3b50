using Kith.Capture;
using NodaTime;

namespace Kith.Hall.Findings;

/// <summary>What a line told beside the contact, as a form asks whether it is so.</summary>
public sealed class FindingFields
{
    /// <summary>What it is.</summary>
    public FindingKind Kind { get; set; }

    /// <summary>Whom it is about: an identity, “new:” and a name, “who:” and the place among those who took part; nothing for the owner.</summary>
    public string? About { get; set; }

    /// <summary>Whether the owner needs, offers, owes the promise, gave, asked or lent.</summary>
    public bool ByMe { get; set; }

    /// <summary>What.</summary>
    public string? Text { get; set; }

    /// <summary>Until when a promise is to be kept.</summary>
    public LocalDate? Due { get; set; }

    /// <summary>What was answered to an ask.</summary>
    public AskAnswer? Answer { get; set; }

    /// <summary>How much money.</summary>
    public decimal? Amount { get; set; }

    /// <summary>In which currency, by ISO 4217.</summary>
    public string? Currency { get; set; }

    /// <summary>Whether it is to be kept.</summary>
    public bool Keep { get; set; }

    /// <summary>The fields as a finding fills them.</summary>
    public static FindingFields Of(Finding finding, string about)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new()
        {
            Kind = finding.Kind, About = about, ByMe = finding.ByMe, Text = finding.Text, Due = finding.Due, Answer = finding.Answer, Amount = finding.Amount, Currency = finding.Currency, Keep = true,
        };
    }
}
