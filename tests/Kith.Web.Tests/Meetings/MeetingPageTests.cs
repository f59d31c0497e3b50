using System.Net;
using Kith.Hall;
using Kith.Hall.Exports;
using Kith.Hall.Meetings;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Meetings;

/// <summary>The brief before a meeting, and what is told after it.</summary>
public sealed class MeetingPageTests : IAsyncLifetime
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    // A door each: what one tells another would find.
    private readonly Door door = new();
    private Id<Person> ana;
    private Id<Person> helen;

    public async ValueTask InitializeAsync()
    {
        await door.InitializeAsync();
        (ana, helen) = (await door.IdAsync("Ana Kovač"), await door.IdAsync("Helen Marsh"));
    }

    public ValueTask DisposeAsync() => door.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_a_meeting_one_reads_what_stands_open_and_what_to_ask()
    {
        await AddAsync(Promise.Of(ana, Party.Me, "send the book", Today), Need.Of(ana, NeedKind.Need, "a cello teacher", Today.PlusDays(-1)));

        var page = await door.ReadAsync($"/people/{ana}/brief");

        Assert.Contains("You promised: send the book.", page, StringComparison.Ordinal);
        Assert.Contains("Ana needs: a cello teacher.", page, StringComparison.Ordinal);
        Assert.Contains($"/people/{ana}/brief", await door.ReadAsync($"/people/{ana}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync($"/people/{Guid.CreateVersion7()}/brief")).StatusCode);
    }

    [Fact]
    public async Task Everybody_in_tomorrows_calendar_is_told_of_and_Today_says_so()
    {
        await PlanAsync(Today.PlusDays(1), "Choir", ana, helen);

        var page = await door.ReadAsync("/briefs");

        Assert.Contains("Choir", page, StringComparison.Ordinal);
        Assert.Contains("Ana Kovač", page, StringComparison.Ordinal);
        Assert.Contains("Helen Marsh", page, StringComparison.Ordinal);
        Assert.Contains("Tomorrow you meet Ana Kovač and Helen Marsh.", await door.ReadAsync("/"), StringComparison.Ordinal);
        Assert.Contains("Nothing is planned with anybody", await door.ReadAsync("/briefs?on=2026-11-29"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_is_a_meeting_with_everybody_its_words_name()
    {
        await AddAsync(Reminder.Of("dinner with Ana Kovač and Helen Marsh", Today.PlusDays(1), ana));

        await using var book = door.Open();
        var meeting = Assert.Single(await BriefReading.OnAsync(book, Today.PlusDays(1), Today, Cancellation));

        Assert.Equal(["Ana Kovač", "Helen Marsh"], meeting.Briefs.Select(brief => brief.Name));
        Assert.Equal("reminder", meeting.What.Kind);
    }

    [Fact]
    public async Task What_was_noted_today_has_been_and_is_no_meeting_ahead()
    {
        await door.PostAsync("/note", ("Form.Who", ana.ToString()), ("Form.Kind", "Meeting"), ("Form.On", "2026-11-23"), ("Form.Substance", "Talk"), ("Form.Note", "tea"));

        await using var book = door.Open();
        Assert.Null(await BriefReading.AheadAsync(book, Today, Door.Now, Cancellation));
        Assert.Empty(await AfterMeeting.UntoldAsync(book, Today, Door.Now, Cancellation));
    }

    [Fact]
    public async Task After_a_meeting_one_line_is_enough_and_it_is_asked_no_more()
    {
        var moment = await PlanAsync(Today.PlusDays(-1), "Lunch", ana);
        Assert.Contains("Yesterday you met Ana Kovač: Lunch. How was it?", await door.ReadAsync("/"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.SeeOther, (await door.PostAsync($"/moments/{moment}/after", ("Line", "her mother is home again; I promised to lend her the score, 90 min"))).StatusCode);

        Assert.DoesNotContain("How was it?", await door.ReadAsync("/"), StringComparison.Ordinal);
        await using var book = door.Open();
        var told = await book.Moments.SingleAsync(one => one.Id == moment, Cancellation);
        Assert.Equal(("her mother is home again; I promised to lend her the score, 90 min", (int?)90), (told.Note, told.Minutes));
        Assert.Equal((ana, Party.Me), await book.Promises.Where(promise => promise.Text.Contains("score")).Select(promise => new ValueTuple<Id<Person>, Party>(promise.Person, promise.By)).SingleAsync(Cancellation));
        await book.UndoAsync(await book.Changes.MaxAsync(change => change.Revision, Cancellation), Door.Now, Cancellation);
        Assert.Contains("How was it?", await door.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_room_of_people_each_is_told_of_in_one_change()
    {
        var moment = await PlanAsync(Today.PlusDays(-1), "The fair", ana, helen);
        Assert.Contains("What they care about", await door.ReadAsync($"/moments/{moment}/after"), StringComparison.Ordinal);

        await door.PostAsync(
            $"/moments/{moment}/after", ("Met[0].Person", ana.ToString()), ("Met[0].Cares", "letterpress"), ("Met[0].Needs", "a lift to York"), ("Met[0].Gave", "the name of a binder"), ("Met[0].AskedFor", "her opinion of the poster"),
            ("Met[1].Person", helen.ToString()), ("Met[1].Resting", "true"), ("Also", "Ines Duarte"));

        await using var book = door.Open();
        var last = await book.Changes.MaxAsync(change => change.Revision, Cancellation);
        Assert.Equal("moment.tell", await book.Changes.Where(change => change.Revision == last).Select(change => change.Verb).SingleAsync(Cancellation));
        Assert.True(await book.Facts.AnyAsync(fact => fact.Person == ana && fact.Text == "letterpress" && fact.Moment == moment, Cancellation));
        Assert.True(await book.Needs.AnyAsync(need => need.Person == ana && need.Text == "a lift to York" && need.Kind == NeedKind.Need, Cancellation));
        Assert.True(await book.Gifts.AnyAsync(gift => gift.Person == ana && gift.By == Party.Me && gift.Text == "the name of a binder" && gift.On == Today.PlusDays(-1), Cancellation));
        Assert.True(await book.Asks.AnyAsync(ask => ask.Person == ana && ask.By == Party.Me && ask.Text == "her opinion of the poster", Cancellation));
        Assert.Equal(Intention.Resting, await book.Ties.Where(tie => tie.Person == helen).Select(tie => tie.Intention).SingleAsync(Cancellation));
        Assert.True(await book.Participants.AnyAsync(part => part.Moment == moment && book.People.Any(person => person.Id == part.Person && person.FormattedName == "Ines Duarte"), Cancellation));
        var page = await door.ReadAsync($"/moments/{moment}/after");
        Assert.Contains("You gave: the name of a binder.", page, StringComparison.Ordinal);
        Assert.Contains("You asked for: her opinion of the poster.", page, StringComparison.Ordinal);
        await book.UndoAsync(last, Door.Now, Cancellation);
        Assert.False(await book.People.AnyAsync(person => person.FormattedName == "Ines Duarte", Cancellation));
    }

    [Fact]
    public async Task Somebody_named_twice_was_there_once()
    {
        var moment = await PlanAsync(Today.PlusDays(-1), "The fair", ana);

        Assert.Equal(HttpStatusCode.SeeOther, (await door.PostAsync($"/moments/{moment}/after", ("Also", "Helen Marsh, helen marsh, Ana Kovač, Ines Duarte, Ines Duarte"))).StatusCode);

        await using var book = door.Open();
        Assert.Equal(3, await book.Participants.CountAsync(part => part.Moment == moment, Cancellation));
        Assert.Equal(1, await book.People.CountAsync(person => person.FormattedName == "Ines Duarte", Cancellation));
    }

    [Fact]
    public async Task Nothing_to_tell_is_an_answer_too()
    {
        var moment = await PlanAsync(Today.PlusDays(-2), "Stand-up", ana);

        Assert.Equal(HttpStatusCode.SeeOther, (await door.PostAsync($"/moments/{moment}/after?handler=nothing")).StatusCode);

        Assert.DoesNotContain("How was it?", await door.ReadAsync("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Telling how a meeting was", await door.ReadAsync("/plan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_most_two_are_asked_after_and_none_of_last_week()
    {
        foreach (var ago in new[] { 1, 2, 3, 4, 8 })
        {
            await PlanAsync(Today.PlusDays(-ago), $"Lunch {ago}", ana);
        }

        await using var book = door.Open();
        Assert.Equal(["Lunch 1", "Lunch 2"], (await AfterMeeting.UntoldAsync(book, Today, Door.Now, Cancellation)).Select(one => one.Text));
    }

    [Fact]
    public async Task What_cannot_be_told_is_refused_and_nothing_changes()
    {
        var (moment, ahead) = (await PlanAsync(Today.PlusDays(-1), "Lunch", ana), await PlanAsync(Today.PlusDays(1), "Choir", ana));
        await using var book = door.Open();
        var before = await book.Changes.CountAsync(Cancellation);

        Assert.Contains("Say something about it", await (await door.PostAsync($"/moments/{moment}/after")).Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains("Helen Marsh did not take part", await (await door.PostAsync($"/moments/{moment}/after", ("Met[0].Person", helen.ToString()), ("Met[0].Cares", "bees"))).Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains("lies ahead", await (await door.PostAsync($"/moments/{ahead}/after", ("Line", "lovely"))).Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await door.PostAsync($"/moments/{Guid.CreateVersion7()}/after", ("Line", "lovely"))).StatusCode);
        Assert.Equal(before, await book.Changes.CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_calendar_holds_briefs_only_where_the_owner_said_so()
    {
        await PlanAsync(Today.PlusDays(1), "Choir", ana);
        await AddAsync(Promise.Of(ana, Party.Me, "send the book", Today));
        await using var book = door.Open();

        Assert.DoesNotContain("send the book", await CalendarFeed.WriteAsync(book, CalendarParts.Occasions | CalendarParts.Reminders, Today, Cancellation), StringComparison.Ordinal);
        var feed = (await CalendarFeed.WriteAsync(book, CalendarParts.Briefs, Today, Cancellation)).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Before you meet Ana Kovač", feed, StringComparison.Ordinal);
        Assert.Contains("You promised: send the book.", feed, StringComparison.Ordinal);
    }

    private async Task<Id<Moment>> PlanAsync(LocalDate on, string title, params Id<Person>[] with)
    {
        var moment = Moment.Of(MomentKind.Meeting, on).About(title).From($"ics:{title}", 1);
        await AddAsync([moment, .. with.Select(person => Participant.In(moment, person))]);
        return moment.Id;
    }

    private async Task AddAsync(params object[] records)
    {
        await using var book = door.Open();
        book.AddRange(records);
        await book.SaveAsync(new Deed("moment.record", "a test", Door.Now), Cancellation);
    }
}
