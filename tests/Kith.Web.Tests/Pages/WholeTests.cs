using System.Net;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Pages;

/// <summary>What is done with people as a whole: merged, handed over, forgotten, several at once.</summary>
public sealed class WholeTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task Two_records_become_one_and_the_old_address_leads_to_it()
    {
        var (ben, helen) = (await door.IdAsync("Ben Whitaker"), await door.IdAsync("Helen Marsh"));

        var answer = await door.PostAsync($"/people/{ben}/whole?handler=merge", ("Other", "Helen Marsh"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/people/{ben}", (await door.GetAsync($"/people/{helen}")).Headers.Location!.OriginalString);
        foreach (var (old, now) in new[] { ($"/people/{helen}/edit", $"/people/{ben}/edit"), ($"/people/{helen}/tie", $"/people/{ben}/tie"), ($"/people/{helen}/held", $"/people/{ben}/held"), ($"/facts?person={helen}", $"/facts?person={ben}"), ($"/facts/add?person={helen}", $"/facts/add?person={ben}") })
        {
            Assert.Equal(now, (await door.GetAsync(old)).Headers.Location?.OriginalString);
        }

        await UndoAsync("person.merge");
        Assert.Equal(HttpStatusCode.OK, (await door.GetAsync($"/people/{helen}")).StatusCode);
    }

    [Theory]
    [InlineData("Nobody Atall", HttpStatusCode.NotFound)]
    [InlineData("Tomasz Orłowski", HttpStatusCode.UnprocessableEntity)]
    public async Task A_merge_with_nobody_or_with_oneself_is_refused(string other, HttpStatusCode status)
    {
        var before = await RevisionAsync();
        var answer = await door.PostAsync($"/people/{await door.IdAsync("Tomasz Orłowski")}/whole?handler=merge", ("Other", other));
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(before, await RevisionAsync());
    }

    [Fact]
    public async Task What_is_held_about_somebody_leaves_out_what_concerns_others()
    {
        var file = await door.ReadAsync($"/people/{await door.IdAsync("Ana Kovač")}/held.md");

        Assert.StartsWith("# What I hold about Ana Kovač", file, StringComparison.Ordinal);
        Assert.Contains("Reads Le Guin again every winter", file, StringComparison.Ordinal);
        Assert.Contains("ana@example.org", file, StringComparison.Ordinal);
        Assert.Contains("with others", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben Whitaker", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Tomasz", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_held_names_no_other_by_a_single_name_either()
    {
        await door.PostAsync("/people/add", ("Form.Name", "Mia Kovač"));
        await door.PostAsync("/people/add", ("Form.Name", "Will Turner"));
        await door.PostAsync("/facts/add", ("person", "Ana Kovač"), ("text", "Mia starts school; Will Turner’s sister will teach her. Amiable."));

        var file = await door.ReadAsync($"/people/{await door.IdAsync("Ana Kovač")}/held.md");

        Assert.Contains("… starts school; …’s sister will teach her. Amiable.", file, StringComparison.Ordinal);
        Assert.StartsWith("# What I hold about Ana Kovač", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_forgotten_by_a_name_that_was_mistyped()
    {
        var helen = await door.IdAsync("Helen Marsh");
        var answer = await door.PostAsync($"/people/{helen}/whole?handler=forget", ("Written", "Helen March"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await door.GetAsync($"/people/{helen}")).StatusCode);
    }

    [Fact]
    public async Task Somebody_is_forgotten_when_the_name_is_written_once_more()
    {
        await door.PostAsync("/people/add", ("Form.Name", "Zebedee Quillfeather"));
        var zeb = await door.IdAsync("Zebedee Quillfeather");
        var answer = await door.PostAsync($"/people/{zeb}/whole?handler=forget", ("Written", "zebedee quillfeather"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync($"/people/{zeb}")).StatusCode);
        Assert.DoesNotContain("Quillfeather", await door.ReadAsync("/history"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_name_of_somebody_forgotten_still_stands_alone_is_told_with_where_to_look()
    {
        await door.PostAsync("/people/add", ("Form.Name", "Zephyrine Quackenbush"));
        await door.PostAsync("/facts/add", ("person", "Ben Whitaker"), ("text", "wants to call Zephyrine"));
        await using var book = door.Open();
        var fact = await book.Facts.Where(one => one.Text == "wants to call Zephyrine").Select(one => one.Id).SingleAsync(Cancellation);

        var answer = await door.PostAsync($"/people/{await door.IdAsync("Zephyrine Quackenbush")}/whole?handler=forget", ("Written", "Zephyrine Quackenbush"));

        var page = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains($"<a href=\"/facts/{fact}\">fact, Ben Whitaker</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing is left", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_people_are_changed_as_one_change_and_taken_back_as_one()
    {
        var (ben, helen) = (await door.IdAsync("Ben Whitaker"), await door.IdAsync("Helen Marsh"));

        var answer = await door.PostAsync("/people/bulk", ("people", $"{ben}"), ("people", $"{helen}"), ("tag", "walks"), ("group", "Allotments"), ("circle", "Friend"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await using (var book = door.Open())
        {
            Assert.Equal(2, await book.Tags.CountAsync(tag => tag.Name == "walks", Cancellation));
            Assert.Equal(2, await book.GroupMembers.CountAsync(Cancellation));
            Assert.Equal(2, await book.Ties.CountAsync(tie => tie.Intention == Intention.Friend, Cancellation));
        }

        await UndoAsync("people.bulk");
        await using var again = door.Open();
        Assert.Equal(0, await again.Tags.CountAsync(tag => tag.Name == "walks", Cancellation) + await again.Groups.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Nobody_marked_or_nothing_said_changes_nothing_and_says_so()
    {
        var before = await RevisionAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await door.PostAsync("/people/bulk", ("tag", "walks"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await door.PostAsync("/people/bulk", ("people", $"{await door.IdAsync("Helen Marsh")}"))).StatusCode);
        Assert.Equal(before, await RevisionAsync());
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task<long> RevisionAsync()
    {
        await using var book = door.Open();
        return await book.Changes.MaxAsync(change => change.Revision, Cancellation);
    }

    private async Task UndoAsync(string verb)
    {
        await using var book = door.Open();
        var revision = await book.Changes.Where(change => change.Verb == verb && change.UndoneBy == null).MaxAsync(change => change.Revision, Cancellation);
        await book.UndoAsync(revision, Door.Now, Cancellation);
    }
}
