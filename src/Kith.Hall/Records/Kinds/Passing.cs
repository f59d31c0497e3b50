using static Kith.Hall.Records.Fields;

namespace Kith.Hall.Records;

/// <summary>What passes between the owner and one person, in two columns: theirs and mine.</summary>
internal static class Passing
{
    public static RecordKind Needs { get; } = new RecordKind<Need>(
        "need", "needs",
        Person<Need>("person", need => need.Person).Required.Fixed,
        Choice<Need, NeedKind>("kind", need => need.Kind).Fixed,
        Text<Need>("text", need => need.Text).Required,
        Day<Need>("since", need => need.Since),
        Choice<Need, Discretion>("discretion", need => need.Discretion),
        Choice<Need, NeedState>("state", need => need.State).Told,
        Day<Need>("settledOn", need => need.SettledOn).Told)
    {
        Make = filled => Need.Of(filled.Person("person"), filled.Choice<NeedKind>("kind") ?? NeedKind.Need, filled.Text("text"), filled.Day("since"), filled.Choice<Discretion>("discretion") ?? Discretion.Anybody),
        Change = (need, filled) => need.Say(filled.Text("text"), filled.Day("since"), filled.Choice<Discretion>("discretion") ?? Discretion.Anybody),
        Settled = need => need.State != NeedState.Open,
        Subject = need => need.Text,
        About = (book, person) => book.Needs.Where(need => need.Person == person),
        Doings =
        [
            RecordVerb<Need>.Of("meet", need => need.State == NeedState.Open, (need, filled) => need.Meet(filled.Today)),
            RecordVerb<Need>.Of("let-go", need => need.State == NeedState.Open, (need, filled) => need.LetGo(filled.Today)),
            RecordVerb<Need>.Of("reopen", need => need.State != NeedState.Open, (need, _) => need.Reopen()),
        ],
    };

    public static RecordKind Gifts { get; } = new RecordKind<Gift>(
        "gift", "gifts",
        Person<Gift>("person", gift => gift.Person).Required.Fixed.OfOthers,
        Choice<Gift, Party>("by", gift => gift.By).Required.Fixed,
        Choice<Gift, GiftKind>("kind", gift => gift.Kind),
        Text<Gift>("text", gift => gift.Text).Required,
        Day<Gift>("on", gift => gift.On),
        Amount<Gift>(gift => gift.Amount),
        Text<Gift>("currency", gift => gift.Currency),
        Text<Gift>("occasion", gift => gift.Occasion),
        Reference<Gift, Need>("need", gift => gift.Need),
        Day<Gift>("thankedOn", gift => gift.ThankedOn).Told)
    {
        Make = filled => Meaning(Gift.Of(filled.Person("person"), filled.Choice<Party>("by") ?? Party.Me, filled.Choice<GiftKind>("kind") ?? GiftKind.Thing, filled.Text("text"), filled.Day("on")), filled),
        Change = (gift, filled) =>
        {
            gift.Say(filled.Choice<GiftKind>("kind") ?? GiftKind.Thing, filled.Text("text"), filled.Day("on"));
            Meaning(gift, filled);
        },
        Latest = rows => rows.OrderBy(gift => gift.On == null).ThenByDescending(gift => gift.On),
        Subject = gift => gift.Text,
        About = (book, person) => book.Gifts.Where(gift => gift.Person == person),
        Doings =
        [
            RecordVerb<Gift>.Of("thank", gift => gift.ThankedOn is null, (gift, filled) => gift.Thank(filled.Today)),
            RecordVerb<Gift>.Of("unthank", gift => gift.ThankedOn is not null, (gift, _) => gift.Thank(null)),
        ],
    };

    public static RecordKind Asks { get; } = new RecordKind<Ask>(
        "ask", "asks",
        Person<Ask>("person", ask => ask.Person).Required.Fixed.OfOthers,
        Choice<Ask, Party>("by", ask => ask.By).Required.Fixed,
        Text<Ask>("text", ask => ask.Text).Required,
        Day<Ask>("on", ask => ask.On),
        Choice<Ask, AskAnswer>("answer", ask => ask.Answer).Told,
        Day<Ask>("answeredOn", ask => ask.AnsweredOn).Told)
    {
        Make = filled => Ask.Of(filled.Person("person"), filled.Choice<Party>("by") ?? Party.Me, filled.Text("text"), filled.Day("on")),
        Change = (ask, filled) => ask.Say(filled.Text("text"), filled.Day("on")),
        Settled = ask => ask.Answer is not null,
        Latest = rows => rows.OrderBy(ask => ask.On == null).ThenByDescending(ask => ask.On),
        Subject = ask => ask.Text,
        About = (book, person) => book.Asks.Where(ask => ask.Person == person),
        Doings =
        [
            RecordVerb<Ask>.Of("yes", ask => ask.Answer is null, (ask, filled) => ask.Settle(AskAnswer.Yes, filled.Today)),
            RecordVerb<Ask>.Of("no", ask => ask.Answer is null, (ask, filled) => ask.Settle(AskAnswer.No, filled.Today)),
            RecordVerb<Ask>.Of("silence", ask => ask.Answer is null, (ask, filled) => ask.Settle(AskAnswer.Silence, filled.Today)),
            RecordVerb<Ask>.Of("reopen", ask => ask.Answer is not null, (ask, filled) => ask.Settle(null, filled.Today)),
        ],
    };

    public static RecordKind Loans { get; } = new RecordKind<Loan>(
        "loan", "loans",
        Person<Loan>("person", loan => loan.Person).Required.Fixed.OfOthers,
        Choice<Loan, Party>("by", loan => loan.By).Required.Fixed,
        Text<Loan>("text", loan => loan.Text).Required,
        Day<Loan>("on", loan => loan.On),
        Amount<Loan>(loan => loan.Amount),
        Text<Loan>("currency", loan => loan.Currency),
        Day<Loan>("due", loan => loan.Due),
        Day<Loan>("returnedOn", loan => loan.ReturnedOn).Told)
    {
        Make = filled =>
        {
            var loan = Loan.Of(filled.Person("person"), filled.Choice<Party>("by") ?? Party.Me, filled.Text("text"), filled.Day("on"));
            loan.Say(filled.Text("text"), filled.Day("on"), filled.Money(), filled.Day("due"));
            return loan;
        },
        Change = (loan, filled) => loan.Say(filled.Text("text"), filled.Day("on"), filled.Money(), filled.Day("due")),
        Settled = loan => loan.ReturnedOn is not null,
        Latest = rows => rows.OrderBy(loan => loan.On == null).ThenByDescending(loan => loan.On),
        Subject = loan => loan.Text,
        About = (book, person) => book.Loans.Where(loan => loan.Person == person),
        Doings =
        [
            RecordVerb<Loan>.Of("return", loan => loan.ReturnedOn is null, (loan, filled) => loan.Return(filled.Today)),
            RecordVerb<Loan>.Of("reopen", loan => loan.ReturnedOn is not null, (loan, _) => loan.Return(null)),
        ],
    };

    public static RecordKind Promises { get; } = new RecordKind<Promise>(
        "promise", "promises",
        Person<Promise>("person", promise => promise.Person).Required.Fixed.OfOthers,
        Choice<Promise, Party>("by", promise => promise.By).Required.Fixed,
        Text<Promise>("text", promise => promise.Text).Required,
        Day<Promise>("on", promise => promise.On),
        Day<Promise>("due", promise => promise.Due),
        Choice<Promise, PromiseState>("state", promise => promise.State).Told,
        Day<Promise>("settledOn", promise => promise.SettledOn).Told)
    {
        Make = filled => Promise.Of(filled.Person("person"), filled.Choice<Party>("by") ?? Party.Me, filled.Text("text"), filled.Day("on"), filled.Day("due")),
        Change = (promise, filled) => promise.Say(filled.Text("text"), filled.Day("on"), filled.Day("due")),
        Settled = promise => promise.State != PromiseState.Open,
        Subject = promise => promise.Text,
        About = (book, person) => book.Promises.Where(promise => promise.Person == person),
        Doings =
        [
            RecordVerb<Promise>.Of("keep", promise => promise.State == PromiseState.Open, (promise, filled) => promise.Keep(filled.Today)),
            RecordVerb<Promise>.Of("release", promise => promise.State == PromiseState.Open, (promise, filled) => promise.Release(filled.Today)),
            RecordVerb<Promise>.Of("reopen", promise => promise.State != PromiseState.Open, (promise, _) => promise.Reopen()),
        ],
    };

    private static Gift Meaning(Gift gift, Filled filled)
    {
        gift.Mean(filled.Money(), filled.Text("occasion"), filled.Reference<Need>("need"));
        return gift;
    }
}
