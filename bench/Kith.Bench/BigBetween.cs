using System.Globalization;
using NodaTime;

namespace Kith.Bench;

/// <summary>What else stands in a generated book: records of every kind, fourteen for each person, three quarters of them facts, needs, offers, gifts and promises.</summary>
internal sealed class BigBetween(Random random, IReadOnlyList<Id<Person>> people, IReadOnlyList<string> words)
{
    private const int Each = 14;

    private static readonly LocalDate Last = new(2026, 11, 22);

    // Of a thousand records so many, one kind after the other.
    private (int Share, Func<Id<Person>, IEnumerable<object>> Make)[] Kinds =>
    [
        (285, who => [Fact.About(who, Text("likes"), "interest")]),
        (120, who => [Need(who, NeedKind.Need, "looks for a")]),
        (60, who => [Need(who, NeedKind.Offer, "lends a")]),
        (155, who => [Gift(who)]),
        (150, who => [Promise(who)]),
        (50, who => [Ask(who)]),
        (30, who => [Loan(who)]),
        (25, who => [Occasion.Of(who, OccasionKind.Anniversary, PartialDate.Of(null, 1 + random.Next(12), 1 + random.Next(28)), Text("the day of the"))]),
        (35, Outcome),
        (20, who => [Introduction(who)]),
        (45, Journal),
        (15, who => [Kinship.Of(who, KinshipKind.Colleague, Other(who), null, Text("from the"))]),
        (5, who => [Reminder.Of(Text("ask about the"), Last.PlusDays(random.Next(300)), who)]),
        (5, who => [PostalAddress.Of(who, "home", null, null, $"{random.Next(200)} {Word} Street", "Leeds", null, null, "England")]),
    ];

    /// <summary>The records, those of one kind mixed with those of the others.</summary>
    public IEnumerable<object> Rows()
    {
        var kinds = Kinds;
        for (var at = 0; at < people.Count * Each; at++)
        {
            var lot = random.Next(kinds.Sum(kind => kind.Share));
            var kind = kinds.First(one => (lot -= one.Share) < 0);
            foreach (var row in kind.Make(Somebody))
            {
                yield return row;
            }
        }

        var field = Field.Called("Instrument", FieldKind.Text);
        yield return field;
        foreach (var who in people.Where((_, n) => n % 10 == 0))
        {
            yield return FieldValue.Of(field, who, Word);
            yield return Document.Of(who, $"{Word}.txt", "text/plain", new string('0', 64), new byte[200]);
        }
    }

    private string Word => words[random.Next(words.Count)];

    // Few people have most of what passes: the square leans to the first, as with moments.
    private Id<Person> Somebody => people[(int)(random.NextDouble() * random.NextDouble() * people.Count)];

    private LocalDate Day => Last.PlusDays(-random.Next(3650));

    private Party By => random.Next(2) == 0 ? Party.Me : Party.Them;

    private string Text(string verb) => string.Create(CultureInfo.InvariantCulture, $"{verb} {Word} and {Word}, note{random.Next(20_000)}");

    private Id<Person> Other(Id<Person> who)
    {
        var other = Somebody;
        return other == who ? people[(people.Count - 1) == 0 || who != people[0] ? 0 : 1] : other;
    }

    private Need Need(Id<Person> who, NeedKind kind, string verb)
    {
        var need = Kith.Need.Of(who, kind, Text(verb), Day);
        if (random.Next(10) < 7)
        {
            need.Meet(Day);
        }

        return need;
    }

    private Gift Gift(Id<Person> who)
    {
        var gift = Kith.Gift.Of(who, By, (GiftKind)random.Next(8), Text("a"), Day);
        gift.Mean(random.Next(5) == 0 ? Money.Of(random.Next(5, 200), "EUR") : null, random.Next(3) == 0 ? "birthday" : "", null);
        gift.Thank(random.Next(10) < 8 ? Day : null);
        return gift;
    }

    private Promise Promise(Id<Person> who)
    {
        var promise = Kith.Promise.Of(who, By, Text("to send the"), Day, random.Next(3) == 0 ? Day : null);
        if (random.Next(20) > 0)
        {
            promise.Keep(Day);
        }

        return promise;
    }

    private Ask Ask(Id<Person> who)
    {
        var ask = Kith.Ask.Of(who, By, Text("for help with the"), Day);
        ask.Settle(random.Next(20) > 0 ? (AskAnswer)random.Next(3) : null, Day);
        return ask;
    }

    private Loan Loan(Id<Person> who)
    {
        var loan = Kith.Loan.Of(who, By, Text("the"), Day);
        loan.Return(random.Next(10) > 0 ? Day : null);
        return loan;
    }

    private Introduction Introduction(Id<Person> who)
    {
        var introduction = Kith.Introduction.Between(who, Other(who));
        introduction.Serve(Text("they need a"), Text("they seek a"));
        if (random.Next(10) > 0)
        {
            introduction.AskOne(Day);
            introduction.AskOther(Day);
            introduction.Agree(Day);
            introduction.Make(Day);
        }

        return introduction;
    }

    private IEnumerable<object> Outcome(Id<Person> who)
    {
        var outcome = Kith.Outcome.Of((OutcomeKind)random.Next(6), Beneficiary.Me, Text("came of the"), Day);
        return [outcome, .. OutcomeStep.Path(outcome.Id, random.Next(2) == 0 ? [who] : [who, Other(who)])];
    }

    private IEnumerable<object> Journal(Id<Person> who)
    {
        var entry = JournalEntry.Of(Day, Text("thought of the"));
        return [entry, JournalMention.In(entry.Id, who)];
    }
}
