using System.Globalization;
using Kith.Exchange.Texts;
using NodaTime;

namespace Kith.Exchange.Village;

/// <summary>Twelve invented people around Mira Lindqvist with three years of what passed between them, taken in and undone like any import.</summary>
/// <remarks>The same day makes the same village, save for identities: nothing in it is left to chance.</remarks>
public static class SampleVillage
{
    /// <summary>The naming of the village's people in the book.</summary>
    public const string Scheme = "sample";

    private const string Months = "JFMAmjuaSOND";

    /// <summary>The village as a proposal. When the book has an owner already, the village gathers around them and Mira is left out.</summary>
    /// <param name="roster">Who is in the book.</param>
    /// <param name="today">The day from which its days are reckoned.</param>
    /// <param name="now">The time of the import.</param>
    /// <exception cref="RefusalException">The village is in the book already.</exception>
    public static Proposal Propose(Roster roster, LocalDate today, Instant now)
    {
        if (roster.People.Any(person => person.Aliases.Any(alias => alias.Scheme == Scheme)))
        {
            throw new RefusalException(RefusalReason.Conflict, RecognitionTexts.VillageIsThere);
        }

        var people = Villagers.All.ToDictionary(one => one.Key, one => Person.Called(new PersonName($"{one.Given} {one.Family}", one.Family, one.Given)));
        var proposed = Villagers.All.Select(one => Proposed(one, people, today)).ToList();
        if (!roster.People.Any(person => person.IsMe))
        {
            proposed.Insert(0, Owner(today));
        }

        var moments = Tellings.All.Concat(Habits.All.SelectMany((habit, i) => Of(habit, i, today)))
            .OrderByDescending(telling => telling.Ago)
            .Select((telling, i) => Moment(telling, i, people, today)).ToList();
        var ids = people.ToDictionary(one => one.Key, one => one.Value.Id);
        ids[Villagers.Owner.Key] = roster.People.FirstOrDefault(person => person.IsMe)?.Person ?? proposed[0].Draft.Person.Id;
        return new(Source.Of(SourceKind.Sample, RecognitionTexts.VillageName, now), proposed, moments, []) { Rows = [.. new Passing(ids, today).Rows()] };
    }

    private static ProposedPerson Owner(LocalDate today)
    {
        var me = Person.Owner(new PersonName($"{Villagers.Owner.Given} {Villagers.Owner.Family}", Villagers.Owner.Family, Villagers.Owner.Given));
        return Proposed(Villagers.Owner, new Dictionary<string, Person> { [Villagers.Owner.Key] = me }, today);
    }

    private static ProposedPerson Proposed(Villager one, Dictionary<string, Person> people, LocalDate today)
    {
        var person = people[one.Key];
        person.AlsoCall(one.Nicknames, one.Pronouns);
        person.WorkAt(one.Organization, one.Title);
        person.LiveIn(one.Zone, one.Languages);
        person.NoteDown(one.Note);
        var draft = new PersonDraft(person)
        {
            Points = [.. Points(one, person.Id)],
            Addresses = one.Home is { } home ? [PostalAddress.Of(person.Id, "home", null, null, home.Street, home.City, null, home.Code, home.Country)] : [],
            Occasions = [.. one.Days.Select(day => Occasion.Of(person.Id, day.Kind, day.On(today), day.Text))],
            Facts = [.. one.Facts.Select(fact => Fact.About(person.Id, fact.Text, fact.Kind))],
            Tags = [.. one.Tags.Select(tag => Tag.On(person.Id, tag))],
            Groups = one.Groups,
            Aliases = [Alias.Of(Scheme, one.Key, person.Id, 1)],
            Origin = Met(one, people),
            Intent = person.IsMe ? null : tie => Intend(one, tie, today),
        };
        return new(Verdict.New, draft, "", null, "", RecognitionTexts.VillageName);
    }

    private static IEnumerable<ContactPoint> Points(Villager one, Id<Person> person) =>
        from point in new (ContactKind Kind, string? Text, string Label)[] { (ContactKind.Email, one.Email, ""), (ContactKind.Phone, one.Phone, "mobile"), (ContactKind.Url, one.Url, "") }
        where point.Text is not null
        select ContactPoint.Of(person, point.Kind, point.Text, Normals.Of(point.Kind, point.Text, "GB"), point.Label);

    private static Origin Met(Villager one, Dictionary<string, Person> people) => new(
        one.Met.Context, one.Met.Place, one.Met.On.Length > 0 ? PartialDate.Parse(one.Met.On, CultureInfo.InvariantCulture) : null,
        one.Met.Through.Length > 0 ? people[one.Met.Through].Id : null, one.Met.Story);

    private static void Intend(Villager one, Tie tie, LocalDate today)
    {
        if (one.RestingFor is { } days)
        {
            tie.Rest(today.PlusDays(-days));
        }
        else
        {
            tie.Want(one.Intention, today);
        }

        tie.KeepEvery(one.Wish);
        tie.Share(one.Shared, one.Sides);
    }

    // A habit has its own clock with a limp: some days early, some late, now and then a turn left out.
    private static IEnumerable<Telling> Of(Habit habit, int number, LocalDate today)
    {
        var turn = 0;
        for (double ago = habit.From; ago >= habit.To; ago -= habit.Every)
        {
            var limp = Limp(number, turn);
            var day = today.PlusDays(-(int)ago + (int)Math.Round(habit.Every * 0.4 * limp));
            day = habit.On is { } weekday && day.DayOfWeek != weekday ? day.Previous(weekday) : day;
            var chosen = habit.Turns[turn++ % habit.Turns.Length];
            var left = Period.DaysBetween(day, today);
            var inSeason = habit.Months.Length == 0 || habit.Months.Contains(Months[day.Month - 1], StringComparison.Ordinal);
            if (inSeason && left >= habit.To && left <= habit.From && turn % 13 != 7)
            {
                yield return new(left, habit.Who, chosen.Kind, chosen.Substance, chosen.Minutes, limp > 0 ? Beginner.Me : Beginner.Them, chosen.Title, "", chosen.Place);
            }
        }
    }

    // From -1 to 1, the same for the same turn of the same habit.
    private static double Limp(int habit, int turn) => ((((habit * 7919) + (turn * 104_729)) % 1009) / 504.0) - 1;

    private static ProposedMoment Moment(Telling telling, int number, Dictionary<string, Person> people, LocalDate today) => new(
        Verdict.New,
        Kith.Moment.Of(telling.Kind, today.PlusDays(-telling.Ago), telling.Substance)
            .Lasting(telling.Minutes).About(telling.Title, telling.Note, telling.Place).Begun(telling.Begun)
            .From(string.Create(CultureInfo.InvariantCulture, $"{Scheme}:{number:D4}"), 1),
        [.. telling.Who.Split(' ').Select(key => people[key].Id)]);
}
