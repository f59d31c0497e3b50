using NodaTime;

namespace Kith.Care;

/// <summary>What the few things of a day are chosen from: all that the book has to say of it, each list in its own order.</summary>
/// <param name="Day">Something alive, days that matter, reminders, and whom one might turn to.</param>
/// <param name="Untold">Meetings that have been and of which nothing is told, the latest first.</param>
/// <param name="Ahead">Whom the owner meets today or tomorrow; null for nobody.</param>
/// <param name="Promises">What the owner promised and is due about now, the next first.</param>
/// <param name="Glad">A yes to an introduction, good news to answer and good to give thanks for, the most welcome first.</param>
/// <param name="Matches">Needs of others that something the owner offers would meet, the best first.</param>
public sealed record FewPicture(
    Today Day, IReadOnlyList<Untold> Untold, MeetingAhead? Ahead, IReadOnlyList<Act> Promises, IReadOnlyList<Act> Glad, IReadOnlyList<Match> Matches);

/// <summary>
/// Today: at most <see cref="Most"/> things, the first of them good. It may be empty, and that is fine; what found no room is not
/// lost, stands on a page of its own, and is not counted.
/// </summary>
/// <param name="On">The day.</param>
public sealed record FewThings(LocalDate On)
{
    /// <summary>More than this is a list, and no longer a day.</summary>
    public const int Most = 5;

    /// <summary>So many days before a day that matters, or before a promise is due, it has a claim to one of the places.</summary>
    public const int Near = 3;

    // As many of the places stay free for people and for what the owner could give, so that a day is not all dates and duties.
    private const int ForOthers = 2;

    /// <summary>The good thing the day begins with; null when there was none of late, or <see cref="Glad"/> stands in its place.</summary>
    public Alive? Alive { get; private init; }

    /// <summary>Good news, or good that came, where nothing else is alive.</summary>
    public Act? Glad { get; private init; }

    /// <summary>A meeting to tell of.</summary>
    public Untold? Untold { get; private init; }

    /// <summary>Whom the owner meets today or tomorrow.</summary>
    public MeetingAhead? Ahead { get; private init; }

    /// <summary>Promises that are due about now.</summary>
    public IReadOnlyList<Act> Promises { get; private init; } = [];

    /// <summary>What the owner wanted to be told.</summary>
    public IReadOnlyList<ReminderDue> Reminders { get; private init; } = [];

    /// <summary>Days that matter, and are near.</summary>
    public IReadOnlyList<OccasionAhead> Occasions { get; private init; } = [];

    /// <summary>Whom one might turn to, and why.</summary>
    public IReadOnlyList<Suggestion> People { get; private init; } = [];

    /// <summary>A need that the owner could meet.</summary>
    public Match? Match { get; private init; }

    /// <summary>Whether reminders wait that found no room.</summary>
    public bool MoreReminders { get; private init; }

    /// <summary>Whether days that matter are ahead that found no room.</summary>
    public bool MoreDays { get; private init; }

    /// <summary>How many things these are.</summary>
    public int Count => Parts(this).Count();

    /// <summary>
    /// Chooses from a picture of the day. First something good. Then what has no sense any more tomorrow: a meeting, a day that matters,
    /// what the owner wanted to be told, a promise, as long as two places are left for people and for what the owner could give;
    /// then those; and where they are fewer, the rest. Nobody is suggested twice; promises and reminders stand beside whatever else names their people.
    /// </summary>
    public static FewThings Choose(FewPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var day = picture.Day;
        var chosen = new Chosen();
        // A yes that somebody waits with is better news than what was good of late.
        chosen.Take(day.Alive is { } alive && picture.Glad is not [{ Willing: true }, ..] ? [alive] : picture.Glad, 1);
        object[] timely = [.. Timely(picture)];
        object[] others = [.. day.People.Where(IsAnyDay).Take(1), .. picture.Matches, .. day.People.Where(IsAnyDay).Skip(1)];
        var free = Math.Min(ForOthers, others.Length);
        chosen.Take(timely, Most - chosen.Count - free);
        chosen.Take(others, Most - chosen.Count);
        chosen.Take(timely, Most - chosen.Count);
        IReadOnlyList<ReminderDue> reminders = [.. chosen.Of<ReminderDue>()];
        IReadOnlyList<OccasionAhead> occasions = [.. chosen.Of<OccasionAhead>()];
        return new FewThings(day.On)
        {
            Alive = chosen.Of<Alive>().FirstOrDefault(),
            Glad = chosen.Of<Act>().FirstOrDefault(act => act.Kind != ActKind.Keep),
            Untold = chosen.Of<Untold>().FirstOrDefault(),
            Ahead = chosen.Of<MeetingAhead>().FirstOrDefault(),
            Promises = [.. chosen.Of<Act>().Where(act => act.Kind == ActKind.Keep)],
            Reminders = reminders,
            Occasions = occasions,
            People = [.. chosen.Of<Suggestion>()],
            Match = chosen.Of<Match>().FirstOrDefault(),
            MoreReminders = day.MoreReminders || day.Reminders.Count > reminders.Count,
            MoreDays = day.Occasions.Count > occasions.Count,
        };
    }

    // One of each kind before a second of any, those first that are of today and nothing else.
    private static IEnumerable<object> Timely(FewPicture picture)
    {
        var (day, today) = (picture.Day, picture.Day.On);
        var kept = day.People.Where(named => !IsAnyDay(named)).ToList();
        var reminders = day.Reminders.OrderBy(reminder => reminder.Day == today ? 0 : 1).ToList();
        var near = day.Occasions.Where(occasion => Period.DaysBetween(today, occasion.On) is > 0 and <= Near).ToList();
        object[] ahead = picture.Ahead is { } meeting ? [meeting] : [];
        return
        [
            .. ahead, .. kept.Take(1), .. reminders.Take(1), .. picture.Untold.Take(1), .. picture.Promises.Take(1), .. near.Take(1),
            .. kept.Skip(1), .. reminders.Skip(1), .. picture.Promises.Skip(1), .. near.Skip(1),
        ];
    }

    private static bool IsAnyDay(Suggestion named) => named.Reason.Kind != ReasonKind.Occasion;

    private static IEnumerable<object> Parts(FewThings few) => new object?[] { few.Alive, few.Glad, few.Untold, few.Ahead, few.Match }.OfType<object>().Concat(few.Promises).Concat(few.Reminders).Concat(few.Occasions).Concat(few.People);

    /// <summary>What was taken so far, each thing and each person once.</summary>
    private sealed class Chosen
    {
        private readonly List<object> things = [];
        private readonly HashSet<Id<Person>> people = [];

        public int Count => things.Count;

        public void Take(IEnumerable<object> from, int most)
        {
            var full = Count + most;
            foreach (var thing in from)
            {
                if (Count < full && !things.Contains(thing) && IsFirst(thing))
                {
                    things.Add(thing);
                }
            }
        }

        public IEnumerable<T> Of<T>() => things.OfType<T>();

        // One need that the owner could meet is enough, and one good piece of news.
        private bool IsFirst(object thing) => thing switch
        {
            Suggestion named => people.Add(named.Person),
            OccasionAhead occasion => people.Add(occasion.Person),
            Act { Kind: ActKind.Keep } => true,
            Act act => !things.OfType<Alive>().Any() && !things.OfType<Act>().Any(other => other.Kind != ActKind.Keep) && people.Add(act.Person),
            Match match => !things.OfType<Match>().Any() && people.Add(match.Needing.Who.Person),
            _ => true,
        };
    }
}
