using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Pages;

/// <summary>A picture chosen by hand.</summary>
public sealed class PictureTests(Door door) : IClassFixture<Door>
{
    // One red pixel, and one blue.
    private static readonly byte[] Red = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");
    private static readonly byte[] Blue = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC");

    [Fact]
    public async Task It_is_kept_replaced_taken_away_and_each_of_it_taken_back()
    {
        var id = await door.IdAsync("Ana Kovač");
        Assert.Equal($"/people/{id}", (await SendAsync(id, Red, "ana.png")).Headers.Location?.ToString());
        var red = await ShownAsync(id);
        await SendAsync(id, Blue, "ana.png");
        var blue = await ShownAsync(id);
        await door.PostAsync($"/people/{id}/picture/remove");
        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync($"/people/{id}/photo")).StatusCode);
        await UndoAsync();
        Assert.Equal(blue, await ShownAsync(id));
        await UndoAsync();
        Assert.Equal(red, await ShownAsync(id));
        Assert.NotEqual(red, blue);
        Assert.Contains($"/people/{id}/picture/remove", await door.ReadAsync($"/people/{id}/edit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_told_in_a_sentence_on_the_same_page() =>
        await AssertToldAsync("hello"u8.ToArray(), "note.txt", "“note.txt” cannot be read as a picture");

    [Fact]
    public async Task A_file_that_is_too_large_is_told_in_a_sentence() => await AssertToldAsync(new byte[13 * 1024 * 1024], "large.jpg", "more than 12 MB");

    [Fact]
    public async Task No_file_is_told_in_a_sentence() => await AssertToldAsync([], "", "No file was chosen");

    [Theory]
    [InlineData("/people/nonsense/picture")]
    [InlineData("/people/00000000-0000-0000-0000-000000000000/picture")]
    public async Task Nobody_has_no_picture(string path) => Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync(path)).StatusCode);

    private async Task AssertToldAsync(byte[] file, string name, string sentence)
    {
        var answer = await SendAsync(await door.IdAsync("Helen Marsh"), file, name);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains("name=\"picture\"", page, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(Id<Person> id, byte[] file, string name)
    {
        using var form = new MultipartFormDataContent();
        using var token = new StringContent(await door.TokenAsync());
        using var bytes = new ByteArrayContent(file);
        form.Add(token, "__RequestVerificationToken");
        if (name.Length > 0)
        {
            form.Add(bytes, "picture", name);
        }

        return await door.Client.PostAsync(new Uri($"/people/{id}/picture", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    private async Task<string> ShownAsync(Id<Person> id) =>
        Convert.ToHexString(await (await door.GetAsync($"/people/{id}/photo")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

    private async Task UndoAsync()
    {
        await using var book = door.Open();
        var latest = await book.Changes.Where(change => change.UndoneBy == null && change.Undoes == null).MaxAsync(change => change.Revision, TestContext.Current.CancellationToken);
        await door.PostAsync($"/history/{latest}/undo");
    }
}
