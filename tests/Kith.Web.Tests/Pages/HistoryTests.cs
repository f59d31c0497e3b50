using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Pages;

public sealed class HistoryTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task Somebody_taken_out_lies_in_the_trash_and_comes_back_by_one_button()
    {
        var id = await door.IdAsync("Ben Whitaker");
        await door.PostAsync($"/people/{id}/remove");
        Assert.Contains("Ben Whitaker", await door.ReadAsync("/history?show=trash"), StringComparison.Ordinal);
        await using var book = door.Open();
        var revision = await book.Changes.Where(change => change.Verb == "person.remove").Select(change => change.Revision).SingleAsync(TestContext.Current.CancellationToken);
        var answer = await door.PostAsync($"/history/{revision}/undo", ("back", $"/people/{id}"));
        Assert.Equal($"/people/{id}", answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await door.GetAsync($"/people/{id}")).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_taken_back_is_refused_in_a_sentence()
    {
        var answer = await door.PostAsync("/history/0/undo");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("beginning of the book", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_without_number_is_not_there() => Assert.Equal(HttpStatusCode.NotFound, (await door.PostAsync("/history/none/undo")).StatusCode);
}
