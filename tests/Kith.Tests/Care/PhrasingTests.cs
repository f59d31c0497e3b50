using System.Globalization;
using CsCheck;
using Kith.Analysis;
using Kith.Care;
using NodaTime;
using Xunit;

namespace Kith.Tests.Care;

public sealed class PhrasingTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly LocalDate On = new(2026, 11, 23);
    private static readonly Id<Person> Ana = Id<Person>.New();
    private static readonly Id<Moment> Coffee = Id<Moment>.New();

    [Fact]
    public void A_silence_is_told_beside_what_is_usual() => Assert.Equal(
        "You and Ana are usually in touch about every three weeks; it has been two months.",
        Say(new Reason(ReasonKind.Thought, Ana, "Ana", On, On, Gap: 21, Last: On.PlusDays(-61))));

    [Fact]
    public void A_sentence_names_its_person_and_the_moment_it_rests_on()
    {
        var links = Phrasing.Of(new Reason(ReasonKind.Thought, Ana, "Ana", On, On, Gap: 21, Last: On.PlusDays(-61), Moment: Coffee), English)
            .Segments.Where(segment => segment.Person is not null || segment.Moment is not null);

        Assert.Equal([new Segment("Ana", Person: Ana), new Segment("two months", Moment: Coffee)], links);
    }

    [Fact]
    public void A_birthday_is_told_with_the_age_it_brings() => Assert.Equal(
        "Ana turns 40 on Friday.",
        Phrasing.Of(new OccasionAhead(Id<Occasion>.New(), Ana, "Ana", OccasionKind.Birthday, "", On.PlusDays(4), 40), On, English).ToString());

    [Fact]
    public void What_is_alive_names_those_who_were_there() => Assert.Equal(
        "You met Ana and Ben yesterday: choir.",
        Phrasing.Of(new Alive(Coffee, On.PlusDays(-1), MomentKind.Meeting, "choir", [With("Ana"), With("Ben")]), On, English).ToString());

    [Fact]
    public void A_crowd_is_counted() => Assert.Equal(
        "You were together with Ana, Ben and two others today.",
        Phrasing.Of(new Alive(Coffee, On, MomentKind.Event, "", [With("Ana"), With("Ben"), With("Cleo"), With("Dov")]), On, English).ToString());

    [Fact]
    public void Every_kind_of_moment_can_be_told() =>
        Assert.All(Enum.GetValues<MomentKind>(), kind => Assert.NotEmpty(Phrasing.Of(new Alive(Coffee, On, kind, "x", [With("Ana")]), On, English).Segments));

    [Fact]
    public void Every_kind_of_occasion_can_be_told() =>
        Assert.All(Enum.GetValues<OccasionKind>(), kind => Assert.NotEmpty(
            Phrasing.Of(new OccasionAhead(Id<Occasion>.New(), Ana, "Ana", kind, "", On, null), On, English).Segments));

    [Fact]
    public void Every_step_can_be_told() => Assert.All(Enum.GetValues<Step>(), step => Assert.Contains("Ana", Phrasing.Of(step, "Ana", English)));

    [Fact]
    public void Every_number_of_every_sentence_is_a_fact_of_the_book() => Gen.Select(Village.Book, Gen.Int[0, 364]).Sample((book, day) =>
        Today.Choose(book, Village.Start.PlusDays(day)).People.All(named => IsTrue(named, book)));

    [Fact]
    public void Every_date_of_every_sentence_is_a_fact_of_the_book() => Gen.Select(Village.Book, Gen.Int[0, 364]).Sample((book, day) =>
        Today.Choose(book, Village.Start.PlusDays(day)).People
            .Where(named => named.Reason.Moment is not null)
            .All(named => book.Candidates.Single(tie => tie.Person == named.Person).Last is { } last
                && last.Id == named.Reason.Moment && Phrasing.Of(named.Reason, English).Segments
                    .Where(segment => segment.Moment is not null)
                    .All(segment => segment.Text == DayWords.Of(last.On, named.Reason.On, English)
                        || Near(Numbers.DaysIn(segment.Text).Single(), Period.DaysBetween(last.On, named.Reason.On)))));

    private static bool IsTrue(Suggestion named, Picture book)
    {
        var pulse = book.Candidates.Single(tie => tie.Person == named.Person).Pulse;
        var sentence = Phrasing.Of(named.Reason, English).ToString();
        double[] lengths = pulse is null ? [] : [pulse.Gap ?? 0, Period.DaysBetween(pulse.Last, named.Reason.On)];
        return Numbers.CountsIn(sentence).All(count => count == pulse!.Days)
            // An anniversary counts its years, which are the occasion's and not the rhythm's.
            && (named.Reason.Kind == ReasonKind.Occasion
                || (Numbers.DaysIn(sentence).All(said => lengths.Any(length => Near(said, length)))
                    && Numbers.DaysIn(sentence).Any() != (named.Reason.Kind is ReasonKind.Dormant || sentence.Contains(", and you were last in touch ", StringComparison.Ordinal))));
    }

    private static bool Near(double said, double meant) => Math.Abs(said - meant) <= Math.Max(0.5, meant / 6);

    private static Named With(string name) => new(Id<Person>.New(), name, new Standing());

    private static string Say(Reason reason) => Phrasing.Of(reason, English).ToString();
}
