using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using static Kith.Hall.Records.Fields;

namespace Kith.Hall.Records;

/// <summary>What is between two people of the book, and what came through them.</summary>
internal static class Pairs
{
    public static RecordKind Kinships { get; } = new RecordKind<Kinship>(
        "kinship", "kinships",
        Person<Kinship>("one", kinship => kinship.One).Required.Fixed,
        Choice<Kinship, KinshipKind>("kind", kinship => kinship.Kind).Required.Fixed,
        Person<Kinship>("other", kinship => kinship.Other).Required.Fixed,
        Date<Kinship>("since", kinship => kinship.Since),
        Date<Kinship>("until", kinship => kinship.Until),
        Text<Kinship>("note", kinship => kinship.Note))
    {
        Make = filled =>
        {
            var kinship = Kinship.Of(filled.Person("one"), filled.Choice<KinshipKind>("kind") ?? KinshipKind.Friend, filled.Person("other"));
            kinship.Last(filled.PartialDate("since"), filled.PartialDate("until"), filled.Text("note"));
            return kinship;
        },
        Change = (kinship, filled) => kinship.Last(filled.PartialDate("since"), filled.PartialDate("until"), filled.Text("note")),
        Settled = kinship => kinship.Until is not null,
        Subject = kinship => RecordField.WordOf(kinship.Kind),
        About = (book, person) => book.Kinships.Where(kinship => kinship.One == person || kinship.Other == person),
        SettleAsync = RefuseAsync,
    };

    public static RecordKind Introductions { get; } = new RecordKind<Introduction>(
        "introduction", "introductions",
        Person<Introduction>("one", introduction => introduction.One).Required.Fixed,
        Person<Introduction>("other", introduction => introduction.Other).Required.Fixed,
        Person<Introduction>("by", introduction => introduction.By).Fixed.OfOthers,
        Text<Introduction>("forOne", introduction => introduction.ForOne, FieldShape.Lines),
        Text<Introduction>("forOther", introduction => introduction.ForOther, FieldShape.Lines),
        Text<Introduction>("cameOf", introduction => introduction.CameOf, FieldShape.Lines),
        Choice<Introduction, IntroductionStage>("stage", introduction => introduction.Stage).Told,
        Day<Introduction>("steppedOn", introduction => introduction.SteppedOn).Told,
        Day<Introduction>("madeOn", introduction => introduction.MadeOn).Told,
        Person<Introduction>("declinedBy", introduction => introduction.DeclinedBy).Told,
        Choice<Introduction, Willingness>("oneSaid", introduction => introduction.OneSaid).Told,
        Day<Introduction>("oneSaidOn", introduction => introduction.OneSaidOn).Told,
        Choice<Introduction, Willingness>("otherSaid", introduction => introduction.OtherSaid).Told,
        Day<Introduction>("otherSaidOn", introduction => introduction.OtherSaidOn).Told)
    {
        Make = filled => Serving(Introduction.Between(filled.Person("one"), filled.Person("other"), filled.Reference<Person>("by")), filled),
        Change = (introduction, filled) => Serving(introduction, filled),
        SettleAsync = BringingAsync,
        Settled = introduction => introduction.Stage is IntroductionStage.Made or IntroductionStage.LetGo,
        Subject = introduction => introduction.ForOne.Length > 0 ? introduction.ForOne : introduction.ForOther,
        About = (book, person) => book.Introductions.Where(introduction => introduction.One == person || introduction.Other == person || introduction.By == person),
        Doings =
        [
            RecordVerb<Introduction>.Of("ask-one", one => one is { By: null, Stage: IntroductionStage.ThoughtOf }, (one, filled) => one.AskOne(filled.Today)),
            RecordVerb<Introduction>.Of("ask-other", one => one is { By: null, Stage: IntroductionStage.OneAsked }, (one, filled) => one.AskOther(filled.Today)),
            RecordVerb<Introduction>.Of("agree", one => one is { By: null, Stage: IntroductionStage.OtherAsked }, (one, filled) => one.Agree(filled.Today)),
            RecordVerb<Introduction>.Of("make", one => one.Stage == IntroductionStage.Agreed || one is { By: not null, Stage: IntroductionStage.ThoughtOf }, (one, filled) => one.Make(filled.Day("on") ?? filled.Today), RecordField.Of("on", FieldShape.Day)),
            RecordVerb<Introduction>.Of("decline", one => one.Stage is IntroductionStage.OneAsked or IntroductionStage.OtherAsked, (one, filled) => one.LetGo(filled.Reference<Person>("who") ?? (one.Stage == IntroductionStage.OneAsked ? one.One : one.Other), filled.Today), RecordField.Of("who", FieldShape.Person)),
            RecordVerb<Introduction>.Of("let-go", one => one.Stage is not (IntroductionStage.Made or IntroductionStage.LetGo), (one, filled) => one.LetGo(null, filled.Today)),
            RecordVerb<Introduction>.Of("think-again", one => one.Stage == IntroductionStage.LetGo, (one, _) => one.ThinkAgain()),
        ],
    };

    public static RecordKind Outcomes { get; } = new RecordKind<Outcome>(
        "outcome", "outcomes",
        Text<Outcome>("text", outcome => outcome.Text).Required,
        Choice<Outcome, OutcomeKind>("kind", outcome => outcome.Kind),
        Choice<Outcome, Beneficiary>("whose", outcome => outcome.Whose),
        Day<Outcome>("on", outcome => outcome.On),
        Amount<Outcome>(outcome => outcome.Amount),
        Text<Outcome>("currency", outcome => outcome.Currency),
        People<Outcome>("path").OfOthers,
        Reference<Outcome, Introduction>("introduction", outcome => outcome.Introduction),
        Day<Outcome>("thankedOn", outcome => outcome.ThankedOn).Told)
    {
        Make = filled => Coming(Outcome.Of(filled.Choice<OutcomeKind>("kind") ?? OutcomeKind.Help, filled.Choice<Beneficiary>("whose") ?? Beneficiary.Me, filled.Text("text"), Past(filled)), filled),
        Change = (outcome, filled) => Coming(outcome, filled),
        Latest = rows => rows.OrderByDescending(outcome => outcome.On),
        Subject = outcome => outcome.Text,
        About = (book, person) => book.Outcomes.Where(outcome => book.OutcomeSteps.Where(step => step.Person == person).Select(step => step.Outcome).Contains(outcome.Id)),
        Doings =
        [
            RecordVerb<Outcome>.Of("thank", outcome => outcome.ThankedOn is null, (outcome, filled) => outcome.Thank(filled.Today)),
            RecordVerb<Outcome>.Of("unthank", outcome => outcome.ThankedOn is not null, (outcome, _) => outcome.Thank(null)),
        ],
        SettleAsync = (book, outcome, filled, cancellation) => LayAsync(book, outcome, filled.People("path"), cancellation),
        BesideAsync = async (book, ids, cancellation) => (await book.OutcomeSteps.Where(step => ids.Contains(step.Outcome)).OrderBy(step => step.Ordinal).Select(step => new { step.Outcome, step.Person }).ToListAsync(cancellation)).ToLookup(step => step.Outcome, step => step.Person),
        ClearAsync = async (book, outcome, cancellation) => book.RemoveRange(await StepsAsync(book, outcome, cancellation)),
    };

    private static Task<List<OutcomeStep>> StepsAsync(KithContext book, Outcome outcome, CancellationToken cancellation) => book.OutcomeSteps.Where(step => step.Outcome == outcome.Id).ToListAsync(cancellation);

    /// <summary>Brings the path to the people who were named.</summary>
    private static async Task LayAsync(KithContext book, Outcome outcome, IReadOnlyList<Id<Person>> people, CancellationToken cancellation)
    {
        var laid = (await StepsAsync(book, outcome, cancellation)).OrderBy(step => step.Ordinal).ToList();
        book.RemoveRange(laid.Skip(people.Count));
        foreach (var step in OutcomeStep.Path(outcome.Id, people))
        {
            if (laid.Find(known => known.Ordinal == step.Ordinal) is { } known)
            {
                known.Be(step.Person);
            }
            else
            {
                book.Add(step);
            }
        }
    }

    /// <summary>The owner is introduced by somebody, and brings others together.</summary>
    private static async Task BringingAsync(KithContext book, Introduction introduction, Filled filled, CancellationToken cancellation)
    {
        if (introduction.By is null && book.Entry(introduction).State == EntityState.Added && await book.People.AnyAsync(person => person.IsMe && (person.Id == introduction.One || person.Id == introduction.Other), cancellation))
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RecordTexts.BroughtByWhom);
        }
    }

    private static async Task RefuseAsync(KithContext book, Kinship kinship, Filled filled, CancellationToken cancellation)
    {
        if (await book.Kinships.AnyAsync(known => known.Id != kinship.Id && known.One == kinship.One && known.Other == kinship.Other && known.Kind == kinship.Kind, cancellation))
        {
            throw new RefusalException(RefusalReason.Conflict, Texts.RecordTexts.KnownAlready);
        }

        if (kinship.Kind == KinshipKind.Parent && book.Entry(kinship).State == EntityState.Added && await DescendsAsync(book, kinship.One, kinship.Other, cancellation))
        {
            throw new RefusalException(RefusalReason.Conflict, Texts.RecordTexts.OwnAncestor);
        }
    }

    /// <summary>Whether somebody is among the children of another, or theirs, as far as it is written down.</summary>
    private static async Task<bool> DescendsAsync(KithContext book, Id<Person> somebody, Id<Person> ancestor, CancellationToken cancellation)
    {
        var (here, met) = (new[] { somebody }, new HashSet<Id<Person>> { somebody });
        while (here.Length > 0 && !met.Contains(ancestor))
        {
            var children = here;
            here = [.. (await book.Kinships.Where(known => known.Kind == KinshipKind.Parent && children.Contains(known.Other)).Select(known => known.One).ToListAsync(cancellation)).Where(met.Add)];
        }

        return met.Contains(ancestor);
    }

    private static Introduction Serving(Introduction introduction, Filled filled)
    {
        introduction.Serve(filled.Text("forOne"), filled.Text("forOther"));
        introduction.Tell(filled.Text("cameOf"));
        return introduction;
    }

    private static Outcome Coming(Outcome outcome, Filled filled)
    {
        outcome.Say(filled.Choice<OutcomeKind>("kind") ?? OutcomeKind.Help, filled.Choice<Beneficiary>("whose") ?? Beneficiary.Me, filled.Text("text"), Past(filled), filled.Money());
        outcome.ComeBy(filled.Reference<Introduction>("introduction"));
        return outcome;
    }

    private static NodaTime.LocalDate Past(Filled filled) =>
        (filled.Day("on") ?? filled.Today) is var day && day <= filled.Today ? day : throw new RefusalException(RefusalReason.Invalid, Texts.RecordTexts.OutcomeAhead);
}
