using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Pages;

public sealed class ImportTests(Door door) : IClassFixture<Door>
{
    private const string Card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Priya Nair\r\nN:Nair;Priya;;;\r\nEMAIL:priya@example.org\r\nUID:priya-1\r\nEND:VCARD\r\n";

    [Fact]
    public async Task Files_are_read_proposed_and_taken_in()
    {
        var at = await SendAsync("cards.vcf", Card);
        var proposed = await WaitAsync(at, "This is what would change");
        Assert.Contains("Priya Nair", proposed, StringComparison.Ordinal);
        await using var book = door.Open();
        Assert.False(await book.People.AnyAsync(person => person.FormattedName == "Priya Nair", TestContext.Current.CancellationToken));
        await door.PostAsync($"{at}/accept");
        await WaitAsync(at, "It is in the book");
        Assert.NotEqual(default, await door.IdAsync("Priya Nair"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_with_its_place()
    {
        var at = await SendAsync("broken.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Only Half\r\n");
        Assert.Contains("<span class=\"when\">broken.vcf", await WaitAsync(at, "This is what would change"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_thrown_away_leaves_no_trace()
    {
        var at = await SendAsync("away.vcf", Card.Replace("Priya", "Gone", StringComparison.Ordinal));
        await WaitAsync(at, "This is what would change");
        await door.PostAsync($"{at}/cancel");
        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync(at)).StatusCode);
    }

    [Fact]
    public async Task A_table_of_no_known_program_asks_what_its_columns_hold()
    {
        var at = await SendAsync("friends.csv", "Who,Reach\nMilo Park,milo@example.org\nIda Lund,ida@example.org\n");
        Assert.Contains($"{at}/columns?file=friends.csv", await WaitAsync(at, "This is what would change"), StringComparison.Ordinal);
        Assert.Contains("Milo Park", await door.ReadAsync($"{at}/columns?file=friends.csv"), StringComparison.Ordinal);
        await door.PostAsync($"{at}/columns?file=friends.csv", ("holds", "FullName"), ("holds", "Email"));
        Assert.Contains("Milo Park", await WaitAsync(at, "This is what would change"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_token_is_refused_before_a_byte_is_kept()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(Card)), "files", "cards.vcf" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await door.Client.PostAsync(new Uri("/import/files", UriKind.Relative), form, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task No_file_is_nothing_to_read()
    {
        using var form = new MultipartFormDataContent { { new StringContent(await door.TokenAsync()), "__RequestVerificationToken" } };
        Assert.Equal("/import?none=true", (await door.Client.PostAsync(new Uri("/import/files", UriKind.Relative), form, TestContext.Current.CancellationToken)).Headers.Location!.ToString());
    }

    private async Task<string> SendAsync(string name, string text)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await door.TokenAsync()), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name },
        };
        return (await door.Client.PostAsync(new Uri("/import/files", UriKind.Relative), form, TestContext.Current.CancellationToken)).Headers.Location!.ToString();
    }

    private async Task<string> WaitAsync(string at, string words)
    {
        var page = "";
        for (var tried = 0; tried < 300 && !page.Contains(words, StringComparison.Ordinal); tried++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            page = WebUtility.HtmlDecode(await door.ReadAsync(at));
        }

        Assert.Contains(words, page, StringComparison.Ordinal);
        return page;
    }
}
