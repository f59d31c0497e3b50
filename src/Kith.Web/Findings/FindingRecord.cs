using System.Globalization;
using Kith.Exchange.Capture;
using Kith.Storage;
using Kith.Web.Markup;

namespace Kith.Web.Findings;

/// <summary>Keeps what a line told beside the contact. The one place where a finding becomes a record: page and terminal both come here.</summary>
public static class FindingRecord
{
    /// <summary>Keeps the findings that were not taken out.</summary>
    /// <param name="book">The book that is open.</param>
    /// <param name="moment">The moment they were learned at.</param>
    /// <param name="findings">As they were confirmed.</param>
    /// <param name="about">Whom the field of a finding means; null when it means the owner or nobody.</param>
    /// <remarks>
    /// A fact of somebody is a <see cref="Fact"/>. What has no record of its own stands in the moment's note: as the line says it,
    /// or, where its words were corrected, as a line below it.
    /// </remarks>
    public static async Task KeepAsync(KithContext book, Moment moment, IEnumerable<FindingFields> findings, Func<string?, Task<Id<Person>?>> about)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(moment);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(about);
        var note = moment.Note;
        foreach (var finding in findings.Where(finding => finding.Keep && !string.IsNullOrWhiteSpace(finding.Text)))
        {
            var text = finding.Text!.Trim();
            if (finding.Kind == FindingKind.Fact && await about(finding.About) is { } person)
            {
                book.Add(Fact.About(person, text, moment: moment.Id));
            }
            else if (!Stands(note, text))
            {
                note = $"{note}\n{Sentence(finding, text)}";
            }
        }

        moment.About(moment.Title, note, moment.Place);
    }

    // Whether the note says it already: each word of it, in whatever order the line had them.
    private static bool Stands(string note, string text)
    {
        var said = PersonName.Fold(note);
        return PersonName.Fold(text).Split(' ').All(word => said.Contains(word, StringComparison.Ordinal));
    }

    private static string Sentence(FindingFields finding, string text) => string.Create(
        CultureInfo.CurrentCulture,
        $"{Named.Of(finding.Kind)}: {text}{(finding.Due is { } due ? $", {Said.Full(due)}" : "")}{(finding.Amount is { } amount ? $", {amount} {finding.Currency}" : "")}");
}
