using NodaTime;

namespace Kith.Care;

/// <summary>The time there is, and what is at hand.</summary>
/// <param name="Minutes">From 1 to <see cref="Plan.MostMinutes"/>.</param>
/// <param name="Hand">What is at hand.</param>
/// <param name="On">The owner's day.</param>
/// <param name="SundayForFamily">On Sundays the plan names nobody but family.</param>
public sealed record PlanTerms(int Minutes, Hand Hand, LocalDate On, bool SundayForFamily = false);

/// <summary>What the owner said to earlier offers, as far as it says something of today.</summary>
public sealed record PlanTurnTold(Id<Person> Person, ActKind Act, ActWay Way, Id<ActGround> Ground, LocalDate On, PlanAnswer Answer, LocalDate? Until);

/// <summary>Something the answers of the owner have shown, and what the plan makes of it.</summary>
/// <param name="Way">What is rarely done.</param>
/// <param name="Day">On which day of the week.</param>
/// <param name="Offered">How often it was offered on such days.</param>
/// <param name="Done">How often it was done then.</param>
public sealed record Habit(ActWay Way, IsoDayOfWeek Day, int Offered, int Done);

/// <summary>What to do in the time there is: at most <see cref="MostActs"/> acts, something easy first. It may be empty, and that is fine.</summary>
/// <param name="Terms">For what it was made.</param>
/// <param name="Acts">In the order in which to do them.</param>
/// <param name="Habit">What was learned of the owner that changed it; null when nothing did.</param>
public sealed record Plan(PlanTerms Terms, IReadOnlyList<Act> Acts, Habit? Habit)
{
    /// <summary>More acts than this nobody carries out in one sitting.</summary>
    public const int MostActs = 5;

    /// <summary>So much courage in one sitting: one act that takes much, or two that take some.</summary>
    public const int MostCourage = 2;

    /// <summary>Longer than this is a day, and no longer a sitting.</summary>
    public const int MostMinutes = 240;

    /// <summary>Half a year back tells the life one leads now.</summary>
    public const int HabitDays = 182;

    /// <summary>How long all of it takes.</summary>
    public int Minutes => Acts.Sum(act => act.Minutes);

    /// <summary>
    /// Chooses the plan whose good is largest (<see cref="Choosing"/>). The same acts, terms and answers give the same plan; nothing
    /// grows while the owner is away, for what is chosen is bounded by their time and not by what has gathered.
    /// </summary>
    public static Plan Choose(IEnumerable<Act> acts, PlanTerms terms, IReadOnlyCollection<PlanTurnTold> turns)
    {
        var habit = HabitOf(turns, terms.On);
        var open = acts.Where(act => act.Fits(terms.Hand) && !turns.Any(turn => Silences(turn, act, terms.On)))
            .OrderByDescending(act => act.Good.Sum).ThenBy(act => act.Minutes).ThenBy(act => act.Key, StringComparer.Ordinal).DistinctBy(act => act.Key).ToList();
        var willing = habit is null ? open : open.FindAll(act => act.Way != habit.Way);
        var chosen = Choosing.Best(willing, terms.Minutes);
        return new Plan(
            terms,
            [.. chosen.OrderBy(act => act.Courage).ThenByDescending(act => act.Good.Sum).ThenBy(act => act.Minutes).ThenBy(act => act.Key, StringComparer.Ordinal)],
            willing.Count < open.Count ? habit : null);
    }

    /// <summary>Whether an answer keeps an act away on a day.</summary>
    public static bool Silences(PlanTurnTold turn, Act act, LocalDate today) => turn.Answer switch
    {
        PlanAnswer.NotThisWay => turn.Person == act.Person && turn.Way == act.Way,
        PlanAnswer.NotThis => IsOf(turn, act),
        _ => IsOf(turn, act) && turn.Until > today && !IsNews(turn, act),
    };

    // A yes opens the next step, whatever was said of the one before it.
    private static bool IsNews(PlanTurnTold turn, Act act) => act.Willing && (turn.Person != act.Person || turn.On < act.On);

    // Where an act rests on the tie itself, it stays the same when two records of the person become one.
    private static bool IsOf(PlanTurnTold turn, Act act) => turn.Act == act.Kind && (act.Ground == ActGround.Of(act.Person) ? turn.Person == act.Person : turn.Ground == act.Ground.Id);

    // Three Mondays without a call are a habit.
    private static Habit? HabitOf(IEnumerable<PlanTurnTold> turns, LocalDate today) => (
        from turn in turns
        where turn.On.DayOfWeek == today.DayOfWeek && turn.On < today && turn.On >= today.PlusDays(-HabitDays) && turn.Answer is PlanAnswer.Done or PlanAnswer.Later
        group turn by turn.Way into way
        let habit = new Habit(way.Key, today.DayOfWeek, way.Count(), way.Count(turn => turn.Answer == PlanAnswer.Done))
        where habit.Offered >= HabitTimes && habit.Done * 4 <= habit.Offered
        orderby habit.Done / (double)habit.Offered, habit.Way
        select habit).FirstOrDefault();

    private const int HabitTimes = 3;
}
