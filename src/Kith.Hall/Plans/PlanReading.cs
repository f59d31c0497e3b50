using Kith.Care;
using Kith.Hall.Keeping;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Hall.Plans;

/// <summary>Reads from the book what a plan is chosen from, for every door alike.</summary>
public static class PlanReading
{
    // A promise of three years ago waits no more; thanks come as late as that and are still welcome.
    private const int PromiseDays = 730;
    private const int ThanksDays = 365;
    private const int AskDays = 120;
    private const int NeedDays = 365;
    private const int NewsDays = 30;
    private const int LoanDays = 1095;
    private const int AfterMaking = 30;
    private const int CallsDays = 180;

    // A day that went by is said for a week; the plan still knows of it, and Today is quiet.
    private const int PastDue = 7;

    /// <summary>The plan for the time there is.</summary>
    /// <param name="book">The book.</param>
    /// <param name="minutes">How long there is.</param>
    /// <param name="hand">What is at hand.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <param name="kept">Keeps what could be done for a quarter of an hour, in which no night begins and none ends; null to read it anew.</param>
    /// <exception cref="RefusalException">There is no such time.</exception>
    public static async Task<Plan> OfAsync(KithContext book, int minutes, Hand hand, Instant now, CancellationToken cancellation, Kept<PlanPicture>? kept = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (minutes is < 1 or > Plan.MostMinutes)
        {
            throw new RefusalException(RefusalReason.Invalid, Wording.Said.Fill(Texts.PlanTexts.NoMinutes, minutes, Plan.MostMinutes));
        }

        var about = await book.Book.AsNoTracking().SingleAsync(cancellation);
        var terms = new PlanTerms(minutes, hand, about.Today(now), about.SundayForFamily);
        var picture = kept is null ? await PictureAsync(book, now, cancellation)
            : await kept.OfAsync(book, terms.On, fresh => PictureAsync(fresh.Book, fresh.Now, fresh.Cancellation), cancellation, now);
        return Plan.Choose(Acts.Of(picture, terms), terms, await TurnsAsync(book, terms.On, cancellation));
    }

    /// <summary>Promises of the owner that are due about now, the next first.</summary>
    public static async Task<IReadOnlyList<Act>> DueAsync(KithContext book, LocalDate today, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        return await ActsAsync(book, [], [.. Of(ActKind.Keep, "promise", await DuePromisesAsync(book, today, cancellation))], today, now, cancellation);
    }

    /// <summary>A yes to an introduction; good news of others, and good that came through somebody or was given, of which no word is noted: the latest first, one act of each record.</summary>
    /// <param name="book">The book.</param>
    /// <param name="today">The owner's day.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="answersOnly">Whether nothing but a yes is asked for.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<IReadOnlyList<Act>> GladAsync(KithContext book, LocalDate today, Instant now, bool answersOnly, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        var answered = await book.IntroductionsAnsweredAsync(today.PlusDays(-NewsDays), cancellation);
        return await ActsAsync(
            book,
            answered,
            answersOnly ? [] :
            [
                .. Of(ActKind.Rejoice, "outcome", await book.OutcomesOfLateAsync(Beneficiary.Them, today.PlusDays(-NewsDays), today, cancellation)),
                .. Of(ActKind.Thank, "outcome", await book.OutcomesOfLateAsync(Beneficiary.Me, today.PlusDays(-NewsDays), today, cancellation)),
                .. Of(ActKind.Thank, "gift", await book.UnthankedGiftsAsync(today.PlusDays(-NewsDays), cancellation)),
            ],
            today, now, cancellation);
    }

    /// <summary>All that could be done now, whatever the time and whatever is at hand.</summary>
    internal static async Task<IReadOnlyList<Act>> ActsAsync(KithContext book, Instant now, CancellationToken cancellation)
    {
        var about = await book.Book.AsNoTracking().SingleAsync(cancellation);
        return Acts.Of(await PictureAsync(book, now, cancellation), new PlanTerms(Plan.MostMinutes, Hand.All, about.Today(now)));
    }

    private static Task<List<OpenFact>> DuePromisesAsync(KithContext book, LocalDate today, CancellationToken cancellation) =>
        book.PromisesDueAsync(today.PlusDays(-PastDue), today.PlusDays(FewThings.Near), cancellation);

    // What the owner answered to a plan holds here too: what was put off or ruled out stays away.
    private static async Task<IReadOnlyList<Act>> ActsAsync(KithContext book, List<Introduction> answered, List<OpenRecord> open, LocalDate today, Instant now, CancellationToken cancellation)
    {
        if (open.Count == 0 && answered.Count == 0)
        {
            return [];
        }

        var about = await book.Book.AsNoTracking().SingleAsync(cancellation);
        var terms = new PlanTerms(Plan.MostMinutes, Hand.All, today, about.SundayForFamily);
        var people = await PeopleAsync(book, about, [.. open.Select(one => one.Person), .. Both(answered)], now, cancellation);
        var acts = Acts.Of(new PlanPicture([], [.. Introducing(answered, people), .. open], people), terms);
        var turns = await TurnsAsync(book, today, cancellation);
        return [.. acts.Where(act => !turns.Any(turn => Plan.Silences(turn, act, today))).DistinctBy(act => act.Ground)];
    }

    private static async Task<PlanPicture> PictureAsync(KithContext book, Instant now, CancellationToken cancellation)
    {
        var about = await book.Book.AsNoTracking().SingleAsync(cancellation);
        var today = about.Today(now);
        var reasons = (await TodayReading.OfAsync(book, today, cancellation)).People.Select(named => named.Reason).ToList();
        var lasting = await TodayReading.LastingAsync(book, today, cancellation);
        var introductions = await book.IntroductionsWaitingAsync(today.PlusDays(-ThanksDays), today.PlusDays(-AfterMaking), cancellation);
        var due = await DuePromisesAsync(book, today, cancellation);
        List<OpenRecord> open =
        [
            .. Of(ActKind.Keep, "promise", due.UnionBy(await book.PromisesByMeAsync(today.PlusDays(-PromiseDays), cancellation), promise => promise.Id)),
            .. Of(ActKind.Thank, "gift", await book.UnthankedGiftsAsync(today.PlusDays(-ThanksDays), cancellation)),
            .. Of(ActKind.Thank, "outcome", await book.OutcomesOfLateAsync(Beneficiary.Me, today.PlusDays(-ThanksDays), today, cancellation)),
            .. Of(ActKind.Rejoice, "outcome", await book.OutcomesOfLateAsync(Beneficiary.Them, today.PlusDays(-NewsDays), today, cancellation)),
            .. Of(ActKind.Answer, "ask", await book.UnansweredAsksAsync(today.PlusDays(-AskDays), cancellation)),
            .. Of(ActKind.Help, "need", await book.NeedsOfOthersAsync(today.PlusDays(-NeedDays), cancellation)),
            .. Of(ActKind.Return, "loan", await book.BorrowedAsync(today.PlusDays(-LoanDays), cancellation)),
        ];
        var named = reasons.Concat(lasting).Select(reason => reason.Person).Concat(open.Select(one => one.Person)).Concat(Both(introductions)).ToHashSet();
        var people = await PeopleAsync(book, about, named, now, cancellation);
        open.AddRange(Introducing(introductions, people));
        return new PlanPicture(reasons, open, people, lasting);
    }

    private static IEnumerable<Id<Person>> Both(IEnumerable<Introduction> introductions) => introductions.SelectMany(one => new[] { one.One, one.Other });

    private static IEnumerable<OpenRecord> Introducing(IEnumerable<Introduction> introductions, Dictionary<Id<Person>, Reachable> people) =>
        introductions.Where(one => people.ContainsKey(one.One) && people.ContainsKey(one.Other)).Select(one => Introduce(one, people));

    // Who is asked next, or was asked last, is the one to write to; the other stands beside. Who said yes on a page need not be asked to say it.
    private static OpenRecord Introduce(Introduction one, Dictionary<Id<Person>, Reachable> people)
    {
        var (stage, said) = one switch
        {
            { Stage: IntroductionStage.ThoughtOf or IntroductionStage.OneAsked, OneSaid: Willingness.Yes } => (IntroductionStage.ThoughtOf, one.OneSaidOn),
            { Stage: IntroductionStage.OtherAsked, OtherSaid: Willingness.Yes } => (IntroductionStage.Agreed, one.OtherSaidOn),
            _ => (one.Stage, (LocalDate?)null),
        };
        var (first, second) = one.Stage == IntroductionStage.OtherAsked || said is not null ? (one.Other, one.One) : (one.One, one.Other);
        return new OpenRecord(
            ActKind.Introduce, new ActGround("introduction", one.Id.Value), first,
            (first == one.One ? one.ForOne : one.ForOther).TrimEnd('.'), said ?? one.SteppedOn, Other: people[second].Who, Stage: stage, Willing: said is not null);
    }

    private static IEnumerable<OpenRecord> Of(ActKind kind, string table, IEnumerable<OpenFact> facts) =>
        facts.Select(fact => new OpenRecord(kind, new ActGround(table, fact.Id), fact.Person, fact.Text.TrimEnd('.'), fact.On, fact.Due));

    private static async Task<Dictionary<Id<Person>, Reachable>> PeopleAsync(KithContext book, Book about, HashSet<Id<Person>> people, Instant now, CancellationToken cancellation)
    {
        var (reach, family) = (await book.ReachAsync(people, cancellation), await book.FamilyAsync(people, cancellation));
        var calls = await book.CallLengthsAsync([.. people.Where(person => reach[person].Contains(ContactKind.Phone))], about.Today(now).PlusDays(-CallsDays), cancellation);
        return (await book.PlannedAsync(people, cancellation)).ToDictionary(fact => fact.Person, fact => new Reachable(
            new Named(fact.Person, fact.Name, new Standing(fact.IsMe, fact.HasDied, fact.Intention, fact.PausedUntil)),
            now.InZone((fact.Zone is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) : null) ?? about.TimeZone).TimeOfDay,
            reach[fact.Person].Contains(ContactKind.Phone),
            family.Contains(fact.Person) || fact.Sides?.HasFlag(Sides.Family) == true,
            Median([.. calls[fact.Person]])));
    }

    private static int? Median(int[] minutes)
    {
        Array.Sort(minutes);
        return minutes.Length == 0 ? null : minutes[minutes.Length / 2];
    }

    private static async Task<IReadOnlyList<PlanTurnTold>> TurnsAsync(KithContext book, LocalDate today, CancellationToken cancellation) =>
    [
        .. (await book.PlanTurnsAsync(today.PlusDays(-Plan.HabitDays), cancellation))
            .Select(turn => new PlanTurnTold(turn.Person, turn.Act, turn.Way, turn.Ground, turn.On, turn.Answer, turn.Until)),
    ];
}
