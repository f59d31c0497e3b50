using System.Globalization;
using Kith.Capture;
using Kith.Storage;
using Kith.Hall.Wording;
using Microsoft.EntityFrameworkCore;
using NodaTime;

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
        var took = book.ChangeTracker.Entries<Participant>().Where(part => part.Entity.Moment == moment.Id).Select(part => part.Entity.Person).ToList();
        var note = moment.Note;
        foreach (var (finding, text) in await KeepAsync(book, moment.On, moment.Id, took, findings, about))
        {
            note = Stands(note, text) ? note : $"{note}\n{Sentence(finding, text)}";
        }

        moment.About(moment.Title, note, moment.Place);
    }

    /// <summary>Keeps the findings that were not taken out, of a line that is no moment yet.</summary>
    /// <param name="book">The book that is open.</param>
    /// <param name="on">The day on which it was told.</param>
    /// <param name="moment">The moment they were learned at; null when there is none.</param>
    /// <param name="took">Who takes part.</param>
    /// <param name="findings">As they were confirmed.</param>
    /// <param name="about">Whom the field of a finding means; null when it means the owner or nobody.</param>
    /// <returns>What nobody can be named for, with its words.</returns>
    public static async Task<IReadOnlyList<(FindingFields Finding, string Text)>> KeepAsync(KithContext book, LocalDate on, Id<Moment>? moment, IReadOnlyList<Id<Person>> took, IEnumerable<FindingFields> findings, Func<string?, Task<Id<Person>?>> about)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(took);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(about);
        var (me, left) = (await book.People.Where(person => person.IsMe).Select(person => person.Id).SingleAsync(), new List<(FindingFields, string)>());
        foreach (var finding in findings.Where(finding => finding.Keep && !string.IsNullOrWhiteSpace(finding.Text)))
        {
            var text = finding.Text!.Trim();
            var with = await about(finding.About) ?? (took.Count > 0 && finding.Kind != FindingKind.Fact ? took[0] : null);
            if (Record(finding, text, with, me, on, moment) is { } record)
            {
                book.Add(record);
            }
            else
            {
                left.Add((finding, text));
            }
        }

        return left;
    }

    /// <summary>The record that a finding becomes; null when it is between the owner and nobody.</summary>
    private static object? Record(FindingFields finding, string text, Id<Person>? with, Id<Person> me, LocalDate on, Id<Moment>? moment)
    {
        var by = finding.ByMe ? Party.Me : Party.Them;
        return (finding.Kind, finding.ByMe && finding.Kind is FindingKind.Need or FindingKind.Offer ? me : with) switch
        {
            (_, null) => null,
            (FindingKind.Fact, { } person) => Fact.About(person, text, moment: moment),
            (FindingKind.Need, { } person) => Need.Of(person, NeedKind.Need, text, on, moment: moment),
            (FindingKind.Offer, { } person) => Need.Of(person, NeedKind.Offer, text, on, moment: moment),
            (FindingKind.Promise, { } person) => Promise.Of(person, by, text, on, finding.Due, moment),
            (FindingKind.Gift, { } person) => Given(Gift.Of(person, by, finding.Amount is null ? GiftKind.Thing : GiftKind.Money, text, on), finding),
            (FindingKind.Ask, { } person) => Asked(Ask.Of(person, by, text, on), finding, on),
            (_, { } person) => Lent(Loan.Of(person, by, text, on), finding, text, on),
        };
    }

    private static Gift Given(Gift gift, FindingFields finding)
    {
        gift.Mean(Money.Of(finding.Amount, finding.Currency), "", null);
        return gift;
    }

    private static Ask Asked(Ask ask, FindingFields finding, LocalDate on)
    {
        ask.Settle(finding.Answer, on);
        return ask;
    }

    private static Loan Lent(Loan loan, FindingFields finding, string text, LocalDate on)
    {
        loan.Say(text, on, Money.Of(finding.Amount, finding.Currency), finding.Due);
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
