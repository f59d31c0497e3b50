using System.Globalization;
using Kith.Hall.Records;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Exports;

/// <summary>The records about one person, each on a line with all that its kind describes; what concerns others is counted instead.</summary>
/// <param name="Sections">Kind by kind.</param>
/// <param name="Relations">How the person is related to the owner.</param>
/// <param name="LeftOut">How many were left out, whole or in part.</param>
internal sealed record HeldRecords(IReadOnlyList<HeldSection> Sections, IReadOnlyList<string> Relations, int LeftOut)
{
    // These stand at the head of the line.
    private static readonly string[] Heading = ["by", "text", "on", "since", "currency"];

    /// <summary>Reads them.</summary>
    public static async Task<HeldRecords> OfAsync(KithContext book, Id<Person> id, LocalDate today, CancellationToken cancellation)
    {
        var me = await book.People.Where(person => person.IsMe).Select(person => person.Id).SingleAsync(cancellation);
        async Task<IReadOnlyList<RecordView>> About(string plural) => await RecordKinds.Of(plural)!.ListAsync(book, id, null, int.MaxValue, cancellation);
        bool Alone(RecordView view) => view.Kind.Fields.SelectMany(field => view.People(field.Name)).All(person => person == id || person == me);

        var (needs, introductions, outcomes) = (await About("needs"), await About("introductions"), await About("outcomes"));
        var (journal, kinships, turns) = (await About("journal"), await About("kinships"), await TurnsAsync(book, id, cancellation));
        var gifts = await About("gifts");
        var met = await MetAsync(book, [id, me], gifts, cancellation);
        return new(
            [
                new(HeldTexts.Groups, [.. (await About("groups")).SelectMany(group => group.Rows("memberships").Where(row => row.Person == id).Select(row => Held.Join(group.Text("name"), "", row.InWords())))]),
                new(HeldTexts.Facts, [.. (await About("facts")).Select(fact => Line(fact, fact.Text("kind"), "kind"))]),
                new(HeldTexts.Needs, [.. needs.Where(need => need.Text("kind") == "need").Select(need => Line(need, "", "kind"))]),
                new(HeldTexts.Offers, [.. needs.Where(need => need.Text("kind") == "offer").Select(need => Line(need, "", "kind"))]),
                new(HeldTexts.Gifts, [.. gifts.Select(gift => string.Join(" · ", new[] { Line(gift), met.GetValueOrDefault(gift.Text("need"), "") }.Where(part => part.Length > 0)))]),
                new(HeldTexts.Asks, [.. (await About("asks")).Select(ask => Line(ask))]),
                new(HeldTexts.Loans, [.. (await About("loans")).Select(loan => Line(loan))]),
                new(HeldTexts.Promises, [.. (await About("promises")).Select(promise => Line(promise))]),
                new(HeldTexts.Introductions, [.. introductions.Select(one => Introduced(one, id, Alone(one)))]),
                new(HeldTexts.Outcomes, [.. outcomes.Where(Alone).Select(outcome => Line(outcome))]),
                new(HeldTexts.Reminders, [.. (await About("reminders")).Select(reminder => string.Join(" · ", turns[new Id<Reminder>(reminder.Id)].Prepend(Line(reminder))))]),
                new(HeldTexts.Journal, [.. journal.Where(Alone).Select(entry => Line(entry))]),
            ],
            [.. kinships.Where(Alone).Select(kinship => RecordLine.Of(kinship, today).Text)],
            introductions.Concat(outcomes).Concat(journal).Concat(kinships).Count(view => !Alone(view)) + gifts.Count(gift => gift.Text("need") is { Length: > 0 } need && !met.ContainsKey(need)));
    }

    /// <summary>The needs that gifts met, in words: the person's own and the owner's, for another's is theirs.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> MetAsync(KithContext book, Id<Person>[] theirs, IReadOnlyList<RecordView> gifts, CancellationToken cancellation)
    {
        var ids = gifts.Select(gift => gift.Text("need")).Where(need => need.Length > 0).Distinct().Select(need => Id<Need>.Parse(need, CultureInfo.InvariantCulture)).ToList();
        var needs = ids.Count == 0 ? [] : await book.Needs.Where(need => ids.Contains(need.Id) && theirs.Contains(need.Person)).Select(need => new { need.Id, need.Text }).ToListAsync(cancellation);
        return needs.ToDictionary(need => need.Id.ToString(), need => Held.Join(RecordWords.Field(RecordKinds.Of("gifts")!, "need"), "", need.Text));
    }

    /// <summary>The person's own side of an introduction; what it was to be for the other, and what the other answered, is theirs.</summary>
    private static string Introduced(RecordView view, Id<Person> id, bool alone)
    {
        var (one, other) = (view.People("one").Contains(id), view.People("other").Contains(id));
        string[] theirs = alone ? [] : one ? ["forOther", "cameOf", "otherSaid", "otherSaidOn"] : ["forOne", "cameOf", "oneSaid", "oneSaidOn"];
        return one || other || alone ? Line(view, "", theirs) : "";
    }

    private static async Task<ILookup<Id<Reminder>, string>> TurnsAsync(KithContext book, Id<Person> id, CancellationToken cancellation) =>
        (await book.ReminderTurns.AsNoTracking().Where(turn => book.Reminders.Any(reminder => reminder.Id == turn.Reminder && reminder.Person == id)).ToListAsync(cancellation))
            .OrderBy(turn => turn.On).ToLookup(turn => turn.Reminder, ReminderTurns.InWords);

    private static string Line(RecordView view, string head = "", params string[] leaving)
    {
        var by = view.Text("by") switch { "me" => HeldTexts.ByMe, "them" => HeldTexts.ByYou, _ => head };
        var day = view.Values.GetValueOrDefault("on") ?? view.Values.GetValueOrDefault("since");
        var rest = view.Kind.Fields.Where(field => !Heading.Contains(field.Name) && !leaving.Contains(field.Name)).Select(field => InWords(view, field));
        return string.Join(" · ", rest.Prepend(Held.Join(by, Day(day), view.Text("text"))).Where(part => part.Length > 0));
    }

    private static string Day(object? day) => day switch { NodaTime.LocalDate known => Said.Full(known), PartialDate date => Said.Date(date), _ => "" };

    /// <summary>A field with what it is called; a choice tells that by itself. Empty for nothing, and for people and other records.</summary>
    private static string InWords(RecordView view, RecordField field)
    {
        var text = field.Shape switch
        {
            FieldShape.Day or FieldShape.PartialDate => Day(view.Values[field.Name]),
            FieldShape.Amount when view.Values[field.Name] is decimal amount => Amounts.Said(amount, view.Text("currency")),
            FieldShape.Person or FieldShape.People or FieldShape.Reference or FieldShape.Rows => "",
            _ => view.Text(field.Name),
        };
        return text.Length == 0 ? ""
            : field.Shape == FieldShape.Choice ? RecordWords.Choice(view.Kind, field.Name, text)
            : field.Shape == FieldShape.Amount ? text
            : Held.Join(RecordWords.Field(view.Kind, field.Name), "", text);
    }
}
