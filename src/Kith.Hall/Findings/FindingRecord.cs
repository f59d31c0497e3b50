using System.Globalization;
using Kith.Capture;
using Kith.Storage;
using Kith.Hall.Wording;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall.Findings;

/// <summary>Keeps what a line told beside the contact. The one place where a finding becomes a record: page and terminal both come here.</summary>
public static class FindingRecord
{
    /// <summary>Keeps the findings that were not taken out.</summary>
    /// <param name="book">The book that is open.</param>
    /// <param name="moment">The moment they were learned at, with those who took part.</param>
    /// <param name="findings">As they were confirmed.</param>
    /// <param name="about">Whom the field of a finding means; null when it means the owner or nobody.</param>
    /// <remarks>What nobody can be named for stands in the moment's note: as the line says it, or, where its words were corrected, as a line below it.</remarks>
    public static async Task KeepAsync(KithContext book, Moment moment, IEnumerable<FindingFields> findings, Func<string?, Task<Id<Person>?>> about)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(moment);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(about);
        var took = book.ChangeTracker.Entries<Participant>().Where(part => part.Entity.Moment == moment.Id).Select(part => part.Entity.Person).ToList();
        var me = await book.People.Where(person => person.IsMe).Select(person => person.Id).SingleAsync();
        var note = moment.Note;
        foreach (var finding in findings.Where(finding => finding.Keep && !string.IsNullOrWhiteSpace(finding.Text)))
        {
            var text = finding.Text!.Trim();
            var with = await about(finding.About) ?? (took.Count > 0 && finding.Kind != FindingKind.Fact ? took[0] : null);
            if (Record(finding, text, with, me, moment) is { } record)
            {
                book.Add(record);
            }
            else if (!Stands(note, text))
            {
                note = $"{note}\n{Sentence(finding, text)}";
            }
        }

        moment.About(moment.Title, note, moment.Place);
    }

    /// <summary>The record that a finding becomes; null when it is between the owner and nobody.</summary>
    private static object? Record(FindingFields finding, string text, Id<Person>? with, Id<Person> me, Moment moment)
    {
        var by = finding.ByMe ? Party.Me : Party.Them;
        return (finding.Kind, finding.ByMe && finding.Kind is FindingKind.Need or FindingKind.Offer ? me : with) switch
        {
            (_, null) => null,
            (FindingKind.Fact, { } person) => Fact.About(person, text, moment: moment.Id),
            (FindingKind.Need, { } person) => Need.Of(person, NeedKind.Need, text, moment.On, moment: moment.Id),
            (FindingKind.Offer, { } person) => Need.Of(person, NeedKind.Offer, text, moment.On, moment: moment.Id),
            (FindingKind.Promise, { } person) => Promise.Of(person, by, text, moment.On, finding.Due, moment.Id),
            (FindingKind.Gift, { } person) => Given(Gift.Of(person, by, finding.Amount is null ? GiftKind.Thing : GiftKind.Money, text, moment.On), finding),
            (FindingKind.Ask, { } person) => Asked(Ask.Of(person, by, text, moment.On), finding, moment),
            (_, { } person) => Lent(Loan.Of(person, by, text, moment.On), finding, text, moment),
        };
    }

    private static Gift Given(Gift gift, FindingFields finding)
    {
        gift.Mean(Money.Of(finding.Amount, finding.Currency), "", null);
        return gift;
    }

    private static Ask Asked(Ask ask, FindingFields finding, Moment moment)
    {
        ask.Settle(finding.Answer, moment.On);
        return ask;
    }

    private static Loan Lent(Loan loan, FindingFields finding, string text, Moment moment)
    {
        loan.Say(text, moment.On, Money.Of(finding.Amount, finding.Currency), finding.Due);
        return loan;
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
