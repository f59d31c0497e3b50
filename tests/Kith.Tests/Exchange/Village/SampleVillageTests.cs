using Kith.Exchange;
using Kith.Exchange.Village;
using NodaTime;
using Xunit;

namespace Kith.Tests.Exchange;

/// <summary>The village is whole, lively, and always the same.</summary>
public sealed class SampleVillageTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);
    private static readonly Proposal Sample = SampleVillage.Propose(Roster.Empty, Today, Now);

    public static TheoryData<int> Weekdays => [.. Enumerable.Range(0, 7)];

    [Fact]
    public void Twelve_people_live_around_the_owner() =>
        Assert.Equal((1, 12), (Sample.People.Count(person => person.Draft.Person.IsMe), Sample.People.Count(person => !person.Draft.Person.IsMe)));

    [Fact]
    public void About_six_hundred_moments_passed_in_three_years()
    {
        var moments = Sample.Moments.ToList();
        Assert.InRange(moments.Count, 520, 680);
    }

    [Fact]
    public void Every_moment_lies_in_the_last_three_years() =>
        Assert.All(Sample.Moments, moment => Assert.InRange(Period.DaysBetween(moment.Moment.On, Today), 1, 1100));

    [Fact]
    public void Every_kind_and_every_substance_happens() => Assert.Equal(
        (6, 4), (Sample.Moments.Select(moment => moment.Moment.Kind).Distinct().Count(), Sample.Moments.Select(moment => moment.Moment.Substance).Distinct().Count()));

    [Fact]
    public void Whoever_takes_part_or_introduced_somebody_lives_there()
    {
        var people = Sample.People.Select(person => person.Draft.Person.Id).ToHashSet();
        Assert.All(Sample.Moments.SelectMany(moment => moment.People).Concat(Sample.People.Select(person => person.Draft.Origin.Through).OfType<Id<Person>>()), id => Assert.Contains(id, people));
    }

    [Fact]
    public void Ana_is_known_through_Tomasz()
    {
        var through = Of("Ana Kovač").Origin.Through;
        Assert.Equal("Tomasz Orłowski", Sample.People.Single(person => person.Draft.Person.Id == through).Draft.Person.FormattedName);
    }

    [Fact]
    public void Ana_and_Mira_meet_every_three_weeks_and_it_has_been_five()
    {
        var days = Sample.Moments.Where(moment => moment.People.Contains(Of("Ana Kovač").Person.Id) && moment.Moment.Substance != Substance.Token).Select(moment => moment.Moment.On).Distinct().Order().ToList();
        Assert.Equal((true, 37), (Period.DaysBetween(days[0], days[^1]) / (days.Count - 1.0) is > 18 and < 24, Period.DaysBetween(days[^1], Today)));
    }

    [Fact]
    public void Somebody_was_born_on_a_29_February_of_a_year_unknown() =>
        Assert.Equal("--02-29", Of("Priya Nair").Occasions.Single().On.ToString());

    [Fact]
    public void Mia_turns_four_on_Wednesday() => Assert.Equal("2022-11-25", Of("Mia Kovač").Occasions.Single().On.ToString());

    [Fact]
    public void One_tie_rests()
    {
        var resting = Sample.People.Where(person => !person.Draft.Person.IsMe && person.Draft.Tie().Intention == Intention.Resting);
        Assert.Equal("Ruth Feldman", resting.Single().Draft.Person.FormattedName);
    }

    [Fact]
    public void No_two_moments_have_one_identity() =>
        Assert.Equal(Sample.Moments.Count(), Sample.Moments.Select(moment => moment.Moment.External).Distinct().Count());

    [Fact]
    public void The_same_day_makes_the_same_village() => Assert.Equal(
        Sample.Moments.Select(moment => (moment.Moment.On, moment.Moment.Title)), SampleVillage.Propose(Roster.Empty, Today, Now).Moments.Select(moment => (moment.Moment.On, moment.Moment.Title)));

    [Theory]
    [MemberData(nameof(Weekdays))]
    public void The_village_can_be_made_on_any_day(int days) =>
        Assert.InRange(SampleVillage.Propose(Roster.Empty, new LocalDate(2028, 2, 26).PlusDays(days), Now).Moments.Count(), 500, 700);

    [Fact]
    public void A_book_with_an_owner_keeps_its_own() =>
        Assert.DoesNotContain(SampleVillage.Propose(new Roster([new(Id<Person>.New(), "Jo Doe") { IsMe = true }]), Today, Now).People, person => person.Draft.Person.IsMe);

    [Fact]
    public void A_village_is_founded_once() => Assert.Throws<RefusalException>(() =>
        SampleVillage.Propose(new Roster([new(Id<Person>.New(), "Ana Kovač") { Aliases = [new(SampleVillage.Scheme, "ana", 1)] }]), Today, Now));

    [Fact]
    public void The_village_is_recognised_without_doubt_when_it_comes_back_as_a_file()
    {
        var roster = new Roster([.. Sample.People.Select(person => new RosterEntry(person.Draft.Person.Id, person.Draft.Person.FormattedName) { Points = [.. person.Draft.Points.Select(point => new RosterPoint(point.Kind, point.Normal))] })], "GB");
        var recognition = new PeopleRecognition(roster);
        Assert.All(Sample.People, person => Assert.Equal(person.Draft.Person.Id, recognition.Find(new(new("v.vcf", 1), "vcard", person.Draft.Person.FormattedName, person.Draft)).Person));
    }

    private static PersonDraft Of(string name) => Sample.People.Single(person => person.Draft.Person.FormattedName == name).Draft;

    [Fact]
    public void What_passed_both_ways_names_only_people_of_the_village()
    {
        var people = Sample.People.Select(person => person.Draft.Person.Id).ToHashSet();
        Assert.All(Sample.Rows.OfType<Need>(), need => Assert.Contains(need.Person, people));
        Assert.All(Sample.Rows.OfType<OutcomeStep>(), step => Assert.Contains(step.Person, people));
        Assert.All(Sample.Rows.OfType<Kinship>().SelectMany(kinship => new[] { kinship.One, kinship.Other }), id => Assert.Contains(id, people));
    }

    [Fact]
    public void Every_kind_of_what_passes_is_there() => Assert.Empty(
        new[] { typeof(Need), typeof(Promise), typeof(Gift), typeof(Ask), typeof(Loan), typeof(Kinship), typeof(Introduction), typeof(Group), typeof(GroupMember), typeof(Outcome), typeof(OutcomeStep), typeof(Field), typeof(FieldValue), typeof(JournalEntry), typeof(JournalMention) }
            .Except(Sample.Rows.Select(row => row.GetType())));

    [Fact]
    public void Friendship_came_first_then_work_then_work_by_those_whom_friends_brought()
    {
        var outcomes = Sample.Rows.OfType<Outcome>().OrderBy(outcome => outcome.On).ToList();
        Assert.Equal((OutcomeKind.Friendship, null), (outcomes[0].Kind, outcomes[0].Amount));
        Assert.Equal(["EUR", "GBP"], outcomes.Select(outcome => outcome.Currency).OfType<string>().Distinct().Order());
        Assert.True(outcomes.Count(outcome => outcome.Amount is null) >= 5);
    }

    [Fact]
    public void Nothing_passes_tomorrow() =>
        Assert.All(Sample.Rows.OfType<Outcome>().Select(outcome => outcome.On).Concat(Sample.Rows.OfType<Gift>().Select(gift => gift.On).OfType<LocalDate>()), day => Assert.True(day < Today));
}
