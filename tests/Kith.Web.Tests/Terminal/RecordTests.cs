using System.Text.Json;
using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>Recording, looking and taking back at the terminal, by the real program.</summary>
public sealed class RecordTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task The_first_run_says_where_the_book_lies_and_what_to_do_next()
    {
        var first = await kith.RunAsync();
        Assert.Equal(0, first.Code);
        Assert.Contains(kith.Book, first.Error, StringComparison.Ordinal);
        Assert.Contains("kith import", first.Error, StringComparison.Ordinal);
        Assert.Equal("", (await kith.RunAsync()).Error);
    }

    [Fact]
    public async Task What_is_noted_is_found_by_today_who_people_and_search()
    {
        Assert.Equal(0, (await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday, 90 min: her mother is home again")).Code);
        Assert.Contains("Ana Lima", (await kith.RunAsync("today")).Out, StringComparison.Ordinal);
        Assert.Contains("her mother is home again", (await kith.RunAsync("who", "ana")).Out, StringComparison.Ordinal);
        Assert.StartsWith("Ana Lima\t", (await kith.RunAsync("people", "lima")).Out, StringComparison.Ordinal);
        Assert.Contains("Ana Lima", (await kith.RunAsync("search", "mother")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_shows_records_of_every_kind_and_tells_a_filter_that_cannot_be_read()
    {
        await kith.RunAsync("note", "--new", "called Ana Lima yesterday, she needs a plumber, promised to send the number by Friday");

        Assert.StartsWith("need\tAna Lima\t", (await kith.RunAsync("search", "need:open", "plumber")).Out, StringComparison.Ordinal);
        Assert.StartsWith("promise\tAna Lima\t", (await kith.RunAsync("search", "kind:promise", "number")).Out, StringComparison.Ordinal);
        Assert.Equal("need", JsonDocument.Parse((await kith.RunAsync("search", "need:plumber", "--json")).Out).RootElement[0].GetProperty("kind").GetString());
        Assert.Equal(1, (await kith.RunAsync("search", "need:met")).Code);
        var refused = await kith.RunAsync("search", "kind:cake");
        Assert.NotEqual(0, refused.Code);
        Assert.Contains("“kind:cake” is no kind", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("today")]
    [InlineData("people")]
    [InlineData("who", "ana")]
    [InlineData("search", "mother")]
    [InlineData("history")]
    [InlineData("config")]
    [InlineData("doctor")]
    public async Task Every_answer_can_be_json(params string[] words)
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday: her mother is home again");
        var answer = await kith.RunAsync([.. words, "--json"]);
        Assert.Equal(0, answer.Code);
        Assert.NotEqual(JsonValueKind.Undefined, JsonDocument.Parse(answer.Out).RootElement.ValueKind);
    }

    [Fact]
    public async Task A_dry_run_says_how_a_line_is_understood_and_writes_nothing()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday");
        var answer = await kith.RunAsync("note", "--dry-run", "--json", "called Ana for 20 min, she needs a plumber, promised to send the number by Friday; lent me 50 €");
        Assert.Equal(0, answer.Code);
        var sheet = JsonDocument.Parse(answer.Out).RootElement;
        Assert.Equal(20, sheet.GetProperty("minutes").GetInt32());
        Assert.Equal("Ana Lima", sheet.GetProperty("people")[0].GetProperty("name").GetString());
        Assert.Equal("plumber", sheet.GetProperty("needs")[0].GetProperty("text").GetString());
        Assert.Equal("me", sheet.GetProperty("promises")[0].GetProperty("by").GetString());
        Assert.Equal(50, sheet.GetProperty("loans")[0].GetProperty("amount").GetDecimal());
        Assert.False(sheet.TryGetProperty("moment", out _));
        Assert.Equal(1, (await kith.RunAsync("search", "plumber")).Code);
    }

    [Fact]
    public async Task Undo_takes_the_latest_change_back_and_brings_it_again()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday");
        Assert.Equal(0, (await kith.RunAsync("undo")).Code);
        Assert.Equal(1, (await kith.RunAsync("who", "ana")).Code);
        Assert.Equal(0, (await kith.RunAsync("undo", "2")).Code);
        Assert.Equal(0, (await kith.RunAsync("who", "ana")).Code);
    }

    [Fact]
    public async Task A_day_to_come_is_a_reminder_until_it_is_told_how_it_was()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday");
        Assert.Contains("Planned for", (await kith.RunAsync("note", "coffee with Ana tomorrow at 10")).Out, StringComparison.Ordinal);
        var planned = Assert.Single((await kith.RunAsync("reminders")).Lines).Split('\t');
        Assert.Equal("coffee with Ana at 10", planned[1]);
        Assert.Single((await kith.RunAsync("moments")).Lines);
        Assert.Equal(1, (await kith.RunAsync("note", "--reminder", "ffff", "coffee with Ana")).Code);

        Assert.Equal(0, (await kith.RunAsync("note", "--reminder", planned[0], "coffee with Ana, an hour: she found a flat")).Code);
        Assert.Equal(2, (await kith.RunAsync("moments")).Lines.Count);
        Assert.Empty((await kith.RunAsync("reminders")).Lines);
        Assert.Equal(0, (await kith.RunAsync("undo")).Code);
        Assert.Single((await kith.RunAsync("moments")).Lines);
        Assert.Single((await kith.RunAsync("reminders")).Lines);
    }

    [Fact]
    public async Task Nobody_is_made_without_a_yes()
    {
        var answer = await kith.RunAsync("note", "lunch with Ana Lima yesterday");
        Assert.Equal(1, answer.Code);
        Assert.Contains("--new", answer.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await kith.RunAsync("people", "ana")).Code);
    }

    [Fact]
    public async Task A_name_that_means_several_is_refused_with_their_names()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday");
        await kith.RunAsync("note", "--new", "lunch with Ana Souza yesterday");
        var answer = await kith.RunAsync("who", "ana");
        Assert.Equal(2, answer.Code);
        Assert.Contains("Ana Souza", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_a_book_of_its_own()
    {
        await kith.RunAsync("note", "--new", "lunch with Ana Lima yesterday");
        var copy = Path.Combine(kith.Folder, "copy.db");
        Assert.Equal(0, (await kith.RunAsync("backup", copy)).Code);
        Assert.Equal(2, (await kith.RunAsync("backup", copy)).Code);
        Assert.Contains("Ana Lima", (await kith.RunAsync("people", "--book", copy)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_book_is_a_sentence_without_a_stack_trace()
    {
        kith.Write("book.db", new string('x', 8192));
        var answer = await kith.RunAsync("people");
        Assert.Equal(2, answer.Code);
        Assert.Single(answer.Error.Trim().Split('\n'));
        Assert.DoesNotContain(" at ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_cannot_be_are_told_all_at_once()
    {
        var file = kith.Write("kith.conf", "port = many\ncolour = red\n");
        var start = kith.Start("config");
        start.Environment["KITH_SETTINGS"] = file;
        var answer = await KithProgram.RunAsync(start);
        Assert.Equal(2, answer.Code);
        Assert.Contains("many", answer.Error, StringComparison.Ordinal);
        Assert.Contains("colour", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_not_shown()
    {
        var answer = await kith.RunAsync("config", "--book", "Host=db;Username=kith;Password=secret");
        Assert.DoesNotContain("secret", answer.Out, StringComparison.Ordinal);
    }

    public void Dispose() => kith.Dispose();
}
