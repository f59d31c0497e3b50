using CsCheck;
using Kith.Analysis;
using Kith.Care;
using NodaTime;
using Xunit;

namespace Kith.Tests.Care;

public sealed class TodayTests
{
    private static readonly LocalDate Last = new(2026, 3, 2);
    private static readonly Id<Person> Ana = Id<Person>.New();
    private static readonly Gen<(Picture Book, int Day)> AnyDay = Gen.Select(Village.Book, Gen.Int[0, 364]);

    [Theory]
    [InlineData(20, ReasonKind.Thought)]
    [InlineData(22, ReasonKind.Thought)]
    [InlineData(40, ReasonKind.Quieter)]
    [InlineData(67, ReasonKind.Quieter)]
    [InlineData(80, ReasonKind.Faded)]
    public void A_threshold_speaks_on_its_turns(int silence, ReasonKind kind) =>
        Assert.Equal(kind, Chosen(EveryTenDays(5), silence).Single().Reason.Kind);

    [Theory]
    [InlineData(19)]
    [InlineData(21)]
    [InlineData(68)]
    [InlineData(108)]
    public void Between_its_turns_a_threshold_is_silent(int silence) => Assert.Empty(Chosen(EveryTenDays(5), silence));

    [Theory]
    [InlineData(19, null)]
    [InlineData(21, ReasonKind.Thought)]
    [InlineData(68, ReasonKind.Quieter)]
    [InlineData(79, ReasonKind.Quieter)]
    [InlineData(108, null)]
    public void Whoever_has_time_is_told_between_the_turns_too_until_a_tie_has_faded(int silence, ReasonKind? kind) =>
        Assert.Equal(kind, Today.Lasting(EveryTenDays(5), Last.PlusDays(silence))?.Kind);

    [Fact]
    public void What_lasts_is_what_the_turn_says_and_names_nobody_whom_Today_may_not() =>
        AnyDay.Sample((book, day) =>
        {
            var today = Village.Start.PlusDays(day);
            foreach (var candidate in book.Candidates)
            {
                var lasting = Today.Lasting(candidate, today);
                var turn = Today.Choose(new Picture([candidate], [], []), today).People.SingleOrDefault()?.Reason;
                Assert.True(lasting is null || candidate.Standing.MayBeNamed(today));
                Assert.True(turn is null or { Kind: ReasonKind.Faded or ReasonKind.Dormant } || turn == lasting);
            }
        });

    [Fact]
    public void A_dormant_tie_is_thought_of_at_growing_gaps()
    {
        var days = Enumerable.Range(81, 800).Where(silence => Chosen(EveryTenDays(12), silence).Any(named => named.Reason.Kind == ReasonKind.Dormant)).ToList();

        Assert.Equal([56, 84, 168, 364], days.Skip(1).Zip(days, (later, earlier) => later - earlier));
    }

    [Fact]
    public void A_tie_that_was_never_lively_is_not_called_dormant() =>
        Assert.DoesNotContain(Enumerable.Range(81, 800), silence => Chosen(EveryTenDays(9), silence).Any(named => named.Reason.Kind == ReasonKind.Dormant));

    [Fact]
    public void A_new_tie_is_named_two_weeks_after_a_first_talk() =>
        Assert.Equal(ReasonKind.NewTie, Chosen(Tie(Substance.Talk, MomentKind.Call, 0), 14).Single().Reason.Kind);

    [Fact]
    public void A_first_mail_begins_nothing_that_needs_tending() =>
        Assert.Empty(Chosen(Tie(Substance.Exchange, MomentKind.Mail, 0), 14));

    [Fact]
    public void Somebody_known_for_years_is_not_called_new() =>
        Assert.Empty(Chosen(Tie(Substance.Talk, MomentKind.Call, 0) with { Origin = new Origin(On: PartialDate.Of(1999, null, null)) }, 14));

    [Fact]
    public void A_birthday_names_a_friend_on_its_day()
    {
        var reason = WithBirthday(EveryTenDays(5), Last.PlusDays(3), silence: 3).Single().Reason;

        Assert.Equal((ReasonKind.Occasion, 40), (reason.Kind, reason.Occasion!.Years));
    }

    [Fact]
    public void A_birthday_that_was_kept_is_not_told_again() =>
        Assert.Empty(WithBirthday(EveryTenDays(5), Last, silence: 2));

    [Theory]
    [InlineData(true, true, Step.Call)]
    [InlineData(false, true, Step.Write)]
    [InlineData(false, false, Step.Note)]
    public void The_easy_step_is_a_call_where_there_is_a_number(bool phone, bool mail, Step step) =>
        Assert.Equal(step, Chosen(EveryTenDays(5) with { HasPhone = phone, HasMail = mail }, 20).Single().Step);

    [Fact]
    public void The_closest_come_first()
    {
        var friend = EveryTenDays(5) with { Person = Id<Person>.New(), Standing = new Standing(Intention: Intention.Inner) };

        Assert.Equal(friend.Person, Choose([EveryTenDays(5), friend], 20).People[0].Person);
    }

    [Fact]
    public void A_full_day_keeps_one_place_for_a_dormant_tie()
    {
        var silence = Enumerable.Range(81, 100).First(day => Chosen(EveryTenDays(12), day).Any(named => named.Reason.Kind == ReasonKind.Dormant));
        var living = Enumerable.Range(0, 6).Select(_ => EveryTenDays(5) with { Person = Id<Person>.New(), Pulse = Pulse.Of([Last.PlusDays(silence - 14)], Intention.Inner, null, Ana) });

        Assert.Equal(ReasonKind.Dormant, Choose([.. living, EveryTenDays(12)], silence).People[Today.Most - 1].Reason.Kind);
    }

    [Fact]
    public void Something_alive_is_the_latest_talk()
    {
        var named = new[] { new Named(Ana, "Ana", new Standing()) };
        var mail = new RecentMoment(Id<Moment>.New(), Last, MomentKind.Mail, Substance.Exchange, "", named);
        var talk = new RecentMoment(Id<Moment>.New(), Last.PlusDays(-3), MomentKind.Meeting, Substance.Talk, "", named);

        Assert.Equal(talk.Id, Today.Choose(new Picture([], [], [mail, talk]), Last).Alive!.Moment);
    }

    [Fact]
    public void Never_more_than_five_people_are_named() => AnyDay.Sample((book, day) => On(book, day).People.Count <= Today.Most);

    [Fact]
    public void Nobody_is_named_who_rests_or_has_died_or_asked_for_quiet() => AnyDay.Sample((book, day) =>
        On(book, day).People.All(named => book.Candidates.Single(somebody => somebody.Person == named.Person).Standing.MayBeNamed(Village.Start.PlusDays(day))));

    [Fact]
    public void No_occasion_is_told_of_somebody_who_may_not_be_named() => AnyDay.Sample((book, day) =>
        On(book, day).Occasions.All(ahead => book.Occasions.Single(occasion => occasion.Id == ahead.Id).Standing.MayBeNamed(Village.Start.PlusDays(day))));

    [Fact]
    public void The_same_book_and_day_choose_the_same_people() => AnyDay.Sample((book, day) =>
        On(book, day).People.SequenceEqual(On(book with { Candidates = [.. book.Candidates.Reverse()] }, day).People));

    [Fact]
    public void Over_a_year_nobody_is_named_on_two_days_in_a_row_for_the_same_reason() => Village.Book.Sample(
        book =>
        {
            var year = Enumerable.Range(0, 365).Select(day => Spoken(On(book, day))).ToList();
            return year.Zip(year.Skip(1)).All(days => !days.First.Overlaps(days.Second));
        },
        iter: 30);

    [Fact]
    public void A_door_that_asks_only_for_the_dates_of_the_turns_finds_the_same_people() => AnyDay.Sample((book, day) =>
    {
        var today = Village.Start.PlusDays(day);
        var found = book with { Candidates = [.. book.Candidates.Where(tie => IsFound(tie, book, today))] };
        return On(book, day).People.SequenceEqual(On(found, day).People);
    });

    private static bool IsFound(Candidate tie, Picture book, LocalDate today)
    {
        var dates = Turns.Since(today).Select(date => (LocalDate?)date).ToList();
        return (tie.Pulse is { } pulse
                && (dates.Contains(pulse.ThoughtOn) || dates.Contains(pulse.QuieterOn) || dates.Contains(pulse.FadedOn)
                    || (pulse.Slot == Pulse.SlotOn(today) && pulse.FadedOn < Turns.DormantBefore(today) && pulse.Days >= Turns.DormantDays)))
            || book.Occasions.Any(occasion => occasion.Person == tie.Person && occasion.On.NextOn(today.PlusDays(-Turns.Belated)) <= today);
    }

    private static HashSet<(Id<Person>, ReasonKind, LocalDate)> Spoken(Today today) =>
        [.. today.People.Select(named => (named.Person, named.Reason.Kind, named.Reason.Since))];

    private static Today On(Picture book, int day) => Today.Choose(book, Village.Start.PlusDays(day));

    private static Candidate EveryTenDays(int times) => Tie(Substance.Talk, MomentKind.Call, [.. Enumerable.Range(0, times).Select(i => -10 * i)]);

    private static Candidate Tie(Substance substance, MomentKind kind, params int[] offsets)
    {
        LocalDate[] days = [.. offsets.Order().Select(offset => Last.PlusDays(offset))];
        return new Candidate(Ana, "Ana", new Standing(), Pulse.Of(days, null, null, Ana), new LastMoment(Id<Moment>.New(), Last, kind, substance));
    }

    private static IReadOnlyList<Suggestion> WithBirthday(Candidate tie, LocalDate day, int silence) =>
        Today.Choose(
            new Picture([tie], [new OccasionOf(Id<Occasion>.New(), Ana, "Ana", tie.Standing, OccasionKind.Birthday, PartialDate.Of(day.PlusYears(-40)))], []),
            Last.PlusDays(silence)).People;

    private static IReadOnlyList<Suggestion> Chosen(Candidate tie, int silence) => Choose([tie], silence).People;

    private static Today Choose(IReadOnlyList<Candidate> ties, int silence) => Today.Choose(new Picture(ties, [], []), Last.PlusDays(silence));
}
