using NodaTime;

namespace Kith.Exchange.Village;

/// <summary>Makes rows of what passed in the village.</summary>
/// <param name="people">Who the keys mean, the owner as “mira” included.</param>
/// <param name="today">The day from which its days are reckoned.</param>
internal sealed class Passing(IReadOnlyDictionary<string, Id<Person>> people, LocalDate today)
{
    /// <summary>All of them, in the order in which they can be written.</summary>
    public IEnumerable<object> Rows() =>
    [
        .. Between.Needs.Select(Of), .. Between.Promises.Select(Of), .. Between.Gifts.Select(Of), .. Between.Asks.Select(Of), .. Between.Loans.Select(Of),
        .. Between.Kinships.Select(one => Kinship.Of(people[one.One], one.Kind, people[one.Other])),
        .. Between.Introductions.Select(Of),
        .. Between.Groups.SelectMany(Of), .. Between.Outcomes.SelectMany(Of), .. Between.Fields.SelectMany(Of), .. Between.Journal.SelectMany(Of),
    ];

    private LocalDate Day(int ago) => today.PlusDays(-ago);

    private LocalDate? Day(int? ago) => ago is { } days ? today.PlusDays(-days) : null;

    private static Money? Sum(decimal? amount, string currency) => Money.Of(amount, currency);

    private Need Of(TellNeed told)
    {
        var need = Need.Of(people[told.Who], told.Kind, told.Text, Day(told.Ago), told.Discretion);
        if (Day(told.MetAgo) is { } met)
        {
            need.Meet(met);
        }

        return need;
    }

    private Promise Of(TellPromise told)
    {
        var promise = Promise.Of(people[told.Who], told.By, told.Text, Day(told.Ago), told.DueIn is { } days ? today.PlusDays(days) : null);
        if (Day(told.KeptAgo) is { } kept)
        {
            promise.Keep(kept);
        }
        else if (Day(told.ReleasedAgo) is { } released)
        {
            promise.Release(released);
        }

        return promise;
    }

    private Gift Of(TellGift told)
    {
        var gift = Gift.Of(people[told.Who], told.By, told.Kind, told.Text, Day(told.Ago));
        gift.Mean(Sum(told.Amount, told.Currency), "", null);
        gift.Thank(Day(told.ThankedAgo));
        return gift;
    }

    private Ask Of(TellAsk told)
    {
        var ask = Ask.Of(people[told.Who], told.By, told.Text, Day(told.Ago));
        ask.Settle(told.Answer, Day(told.Ago).PlusDays(2));
        return ask;
    }

    private Loan Of(TellLoan told)
    {
        var loan = Loan.Of(people[told.Who], told.By, told.Text, Day(told.Ago));
        loan.Return(Day(told.BackAgo));
        return loan;
    }

    private Introduction Of(TellIntroduction told)
    {
        var introduction = Introduction.Between(people[told.One], people[told.Other], told.By.Length > 0 ? people[told.By] : null);
        introduction.Serve(told.ForOne, told.ForOther);
        introduction.Tell(told.CameOf);
        var day = Day(told.Ago);
        switch (told)
        {
            case { Stage: IntroductionStage.LetGo }:
                introduction.LetGo(null, day);
                break;
            case { By.Length: > 0 }:
                introduction.Make(day);
                break;
            case { Stage: IntroductionStage.OneAsked }:
                introduction.AskOne(day);
                break;
            case { Stage: IntroductionStage.Made }:
                introduction.AskOne(day.PlusDays(-9));
                introduction.AskOther(day.PlusDays(-6));
                introduction.Agree(day.PlusDays(-2));
                introduction.Make(day);
                break;
        }

        return introduction;
    }

    private IEnumerable<object> Of(TellGroup told)
    {
        var group = Group.Called(told.Name);
        return [group, .. told.Members.Select(member => GroupMember.Of(group.Id, people[member.Who], member.Role))];
    }

    private IEnumerable<object> Of(TellOutcome told)
    {
        var outcome = Outcome.Of(told.Kind, told.Whose, told.Text, Day(told.Ago));
        outcome.Say(told.Kind, told.Whose, told.Text, Day(told.Ago), Sum(told.Amount, told.Currency));
        outcome.Thank(Day(told.ThankedAgo));
        return [outcome, .. OutcomeStep.Path(outcome.Id, [.. told.Path.Split(' ').Select(key => people[key])])];
    }

    private IEnumerable<object> Of((string Name, FieldKind Kind, (string Who, string Value)[] Values) told, int ordinal)
    {
        var field = Field.Called(told.Name, told.Kind, ordinal);
        return [field, .. told.Values.Select(value => FieldValue.Of(field, people[value.Who], value.Value))];
    }

    private IEnumerable<object> Of((int Ago, string Text, string Who) told)
    {
        var entry = JournalEntry.Of(Day(told.Ago), told.Text);
        return [entry, .. told.Who.Split(' ').Select(key => JournalMention.In(entry.Id, people[key]))];
    }
}
