using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;
using Kith.Hall.Wording;

namespace Kith.Tests.Speech;

/// <summary>Pages in German, when the browser asks for it or the owner chose it.</summary>
public sealed class GermanPageTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task Today_is_said_in_German()
    {
        var page = await ReadAsync("/");
        Assert.Contains("<html lang=\"de\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Montag, 23. November</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Das ist alles für heute.", page, StringComparison.Ordinal);
        Assert.Contains("Du hast dich am 3. November mit Ana Kovač und Ben Whitaker getroffen: lunch.", Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_shown_in_German()
    {
        var page = Words(await ReadAsync($"/people/{await door.IdAsync("Ana Kovač")}"));
        Assert.Contains("Zwischen dir und", page, StringComparison.Ordinal);
        Assert.Contains("Ihr kennt euch (choir) aus Leeds seit April 2016, durch Tomasz Orłowski, dir bekannt (university).", page, StringComparison.Ordinal);
        Assert.Contains("etwa alle drei Wochen · ", page, StringComparison.Ordinal);
        Assert.Contains("So lange still ist es zwischen euch auch sonst.", page, StringComparison.Ordinal);
        Assert.Contains(", anderthalb Stunden", page, StringComparison.Ordinal);
        Assert.Contains("12. April 1985", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_and_what_is_not_there_are_said_in_German()
    {
        Assert.Contains("Niemand braucht etwas, soweit dieses Buch weiß.", await ReadAsync("/needs"), StringComparison.Ordinal);
        Assert.Contains("<h1>Hier ist nichts</h1>", await ReadAsync("/nowhere"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "en")]
    [InlineData("fr", "en")]
    [InlineData("fr, de;q=0.8, en;q=0.5", "de")]
    [InlineData("en-US, de;q=0.8", "en")]
    [InlineData("de;q=0", "en")]
    [InlineData("de-AT", "de")]
    [InlineData("not a language; at all", "en")]
    public async Task The_browser_is_heard(string? asked, string language) =>
        Assert.Contains($"<html lang=\"{language}\">", await ReadAsync("/help", asked), StringComparison.Ordinal);

    [Fact]
    public async Task What_the_house_refuses_is_said_in_German_by_the_noun_the_form_and_the_reader()
    {
        Assert.Contains("„Mars/Olympus“ ist keine Zeitzone; Namen sehen aus wie Europe/Berlin.", await SendAsync("/settings", ("Form.Name", "Robin Vale"), ("Form.BookName", "Buch"), ("Form.Zone", "Mars/Olympus")), StringComparison.Ordinal);
        Assert.Contains("„viele“ lässt sich hier nicht lesen.", await SendAsync("/settings", ("Form.Name", "Robin Vale"), ("Form.BookName", "Buch"), ("Form.InnerDays", "viele")), StringComparison.Ordinal);
        Assert.Contains("Niemand in diesem Buch heißt „Nobody“.", await SendAsync("/gifts/add", ("person", "Nobody"), ("by", "me"), ("text", "ein Buch")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_chooses_and_is_heard_before_the_browser_and_programs_are_not_told_to()
    {
        await using var own = await FreshAsync();
        await own.PostAsync("/settings", ("Form.Name", "Robin Vale"), ("Form.BookName", "Buch"), ("Form.Language", "de"));
        Assert.Contains("<option value=\"de\" selected>Deutsch</option>", await own.ReadAsync("/settings"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"de\">", await (await own.SendAsync(HttpMethod.Get, "/", ("Accept-Language", "en"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("A token is needed", await own.ReadAsync("/api/today"), StringComparison.Ordinal);
        await own.PostAsync("/settings", ("Form.Name", "Robin Vale"), ("Form.BookName", "Buch"), ("Form.Language", ""));
        Assert.Contains("<html lang=\"en\">", await own.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_are_answered_as_they_ask()
    {
        Assert.Contains("Es braucht ein Token", await ReadAsync("/api/today"), StringComparison.Ordinal);
        Assert.Equal(await door.ReadAsync("/api/openapi.json"), await ReadAsync("/api/openapi.json"));
    }

    [Fact]
    public async Task A_sum_is_read_as_it_is_written()
    {
        await SendAsync("/gifts/add", ("person", "Ana Kovač"), ("by", "me"), ("text", "für den Chor"), ("amount", "1.012,50"), ("currency", "EUR"));
        await SendAsync("/gifts/add", ("person", "Ana Kovač"), ("by", "me"), ("text", "für Noten"), ("amount", "7.5"), ("currency", "CHF"));
        var page = await ReadAsync("/gifts");
        Assert.Contains("1.012,50 €", page, StringComparison.Ordinal);
        Assert.Contains("7,50 CHF", page, StringComparison.Ordinal);
        Assert.Contains("und das ist kein Betrag", await SendAsync("/gifts/add", ("person", "Ana Kovač"), ("by", "me"), ("text", "doppelt"), ("amount", "1.450"), ("currency", "EUR")), StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_of_each_language()
    {
        Languages.Speak(Languages.English);
        Assert.Equal((12.5m, 1.45m, null), (Amounts.Read("12.50"), Amounts.Read("1.450"), Amounts.Read("12,50")));
        Assert.Equal(("£1,450", "SEK 300"), (Amounts.Said(1450, "GBP"), Amounts.Said(300, "SEK")));
        Languages.Speak(Languages.Of("de")!);
        Assert.Equal((12.5m, 12.5m, null, 1450m), (Amounts.Read("12.50"), Amounts.Read("12,50"), Amounts.Read("1.450"), Amounts.Read("1.450,00")));
        Assert.Equal(("1.450 £", "300 SEK"), (Amounts.Said(1450, "GBP"), Amounts.Said(300, "SEK")));
    }

    // The words of a page as they are read, whatever links stand between them.
    private static string Words(string page) => string.Join(' ', new HtmlParser().ParseDocument(page).Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<Door> FreshAsync()
    {
        var door = new Door();
        await door.InitializeAsync();
        return door;
    }

    private async Task<string> ReadAsync(string path, string? language = "de")
    {
        var answer = await door.SendAsync(HttpMethod.Get, path, language is null ? [] : [("Accept-Language", language)]);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<string> SendAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", await door.TokenAsync())).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = form };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("de"));
        return WebUtility.HtmlDecode(await (await door.Client.SendAsync(request, TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
