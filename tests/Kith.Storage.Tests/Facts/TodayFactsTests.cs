using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

public sealed class TodayFactsTests
{
    [Theory, OnBoth]
    public async Task A_tie_is_found_on_the_day_its_silence_is_worth_a_thought(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        var pulse = await book.Pulses.AsNoTracking().FirstAsync(p => p.ThoughtOn != null, Cancellation);

        var found = await book.TurnsOfADayAsync([pulse.ThoughtOn!.Value, new LocalDate(1999, 1, 1)], 5, 10, new LocalDate(1999, 1, 1), Cancellation);

        Assert.Contains(found, tie => tie.Person == pulse.Person && tie.LastOn == pulse.LastOn);
    }

    [Theory, OnBoth]
    public async Task A_dormant_tie_is_found_by_its_slot(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);

        Assert.Equal(3, (await book.TurnsOfADayAsync([new LocalDate(1999, 1, 1)], 0, 10, new LocalDate(2030, 1, 1), Cancellation)).Count);
        Assert.Empty(await book.TurnsOfADayAsync([new LocalDate(1999, 1, 1)], 1, 10, new LocalDate(2030, 1, 1), Cancellation));
    }

    [Theory, OnBoth]
    public async Task An_occasion_is_found_across_the_turn_of_the_year_and_the_29th_of_February_in_a_common_one(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        var ana = await book.People.FirstAsync(p => p.FormattedName == "Ana Kovač", Cancellation);
        book.Add(Occasion.Of(ana.Id, OccasionKind.Anniversary, PartialDate.Of(2010, 1, 3)));
        await book.SaveAsync(new Deed("occasion.add", "", Now), Cancellation);

        var turn = await book.OccasionsBetweenAsync(new LocalDate(2026, 12, 28), new LocalDate(2027, 1, 10), 4, Cancellation);
        var leap = await book.OccasionsBetweenAsync(new LocalDate(2027, 3, 1), new LocalDate(2027, 3, 10), 4, Cancellation);

        Assert.Equal(OccasionKind.Anniversary, Assert.Single(turn).Kind);
        Assert.Equal(3, leap.Count);
    }

    [Theory, OnBoth]
    public async Task Moments_of_late_come_with_those_who_took_part(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        var last = new LocalDate(2024, 1, 1).PlusDays(999);

        var recent = await book.MomentsOfLate(last.PlusDays(-5), last, [Substance.Exchange], 2).AllAsync(Cancellation);

        Assert.Equal([last, last.PlusDays(-1)], recent.Select(r => r.On));
        Assert.Equal([ContactKind.Email], (await book.ReachAsync([recent[0].Person], Cancellation))[recent[0].Person]);
        Assert.Equal(recent[0].Id, Assert.Single(await book.TiesWith([recent[0].Person]).AllAsync(Cancellation)).Last!.Id);
    }

    [Theory, OnBoth]
    public async Task An_occasion_of_another_calendar_is_found_by_its_return_and_one_with_a_long_lead_from_afar(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        var ana = await book.People.FirstAsync(p => p.FormattedName == "Ana Kovač", Cancellation);
        Assert.True(CalendarDay.TryParse("1369-01-01", CalendarKind.Persian, out var nowruz) & CalendarDay.TryParse("--05L-14", CalendarKind.Hebrew, out var adar));
        var far = Occasion.Of(ana.Id, OccasionKind.Other, PartialDate.Of(null, 9, 9), "The fair");
        far.Lead(200);
        book.AddRange(Occasion.Of(ana.Id, OccasionKind.Other, nowruz!, "Nowruz"), Occasion.Of(ana.Id, OccasionKind.Other, adar!, "Purim"), far);
        await book.SaveAsync(new Deed("occasion.add", "", Now), Cancellation);

        async Task<IEnumerable<string>> FoundAsync(LocalDate from, LocalDate until) =>
            (await book.OccasionsBetweenAsync(from, until, 4, Cancellation)).Where(o => o.Calendar is not null).Select(o => $"{o.Text} {o.Own}");

        Assert.Equal(["Nowruz 1369-01-01"], await FoundAsync(new LocalDate(2026, 3, 20), new LocalDate(2026, 3, 25)));
        Assert.Equal(["Purim --05L-14"], await FoundAsync(new LocalDate(2025, 3, 14), new LocalDate(2025, 3, 14)));
        Assert.Empty(await FoundAsync(new LocalDate(2026, 3, 22), new LocalDate(2026, 4, 20)));
        Assert.Equal("The fair", Assert.Single(await book.OccasionsAheadAsync(14, 4, Cancellation)).Text);
        Assert.Equal(PartialDate.Of(1990, 3, 21), (await book.Occasions.SingleAsync(o => o.Text == "Nowruz", Cancellation)).On);
    }

    [Theory, OnBoth]
    public async Task Reminders_whose_day_has_come_are_found_the_latest_first(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await book.AcceptAsync(Village.Proposal(), Now, null, Cancellation);
        var ana = await book.People.FirstAsync(p => p.FormattedName == "Ana Kovač", Cancellation);
        var day = new LocalDate(2026, 11, 23);
        book.AddRange(Reminder.Of("Before", day.PlusDays(-3)), Reminder.Of("Now", day, ana.Id), Reminder.Of("After", day.PlusDays(1)));
        await book.SaveAsync(new Deed("reminder.add", "", Now), Cancellation);

        var found = await book.RemindersUpToAsync(day, 5, Cancellation);

        Assert.Equal([("Now", "Ana Kovač"), ("Before", null)], found.Select(f => (f.Reminder.Text, f.Name)));
        Assert.Equal("Now", Assert.Single(await book.RemindersUpToAsync(day, 1, Cancellation)).Reminder.Text);
    }

    [Theory, OnBoth]
    public async Task A_record_is_found_by_the_end_of_its_identity(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var group = Group.Called("Choir");
        book.AddRange(group, Group.Called("Allotments"));
        await book.SaveAsync(new Deed("group.add", "", Now), Cancellation);
        var text = group.Id.Value.ToString("N");

        Assert.Equal([group.Id.Value], await book.EndingAsync<Group>([text[^10..]], Cancellation));
        Assert.Equal([group.Id.Value], await book.EndingAsync<Group>([text], Cancellation));
        Assert.Empty(await book.EndingAsync<Need>([text[^10..]], Cancellation));
        Assert.Empty(await book.EndingAsync<Group>([], Cancellation));
    }
}
