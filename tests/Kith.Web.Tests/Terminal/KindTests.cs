using System.Text.Json;
using Kith.Hall.Records;
using Kith.Tests.Records;
using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>Every kind of record at the terminal: written down, listed, changed, each verb that fits, removed, taken back; one of them by the real program.</summary>
public sealed class KindTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task Every_kind_is_written_down_and_shown_by_its_handle()
    {
        await PeopleAsync();
        foreach (var kind in RecordKinds.All)
        {
            var added = await kith.DoAsync([kind.Plural, "add", .. Options(kind, Sample.Of(kind)), "--json"]);
            Assert.True(added.Code == 0, $"{kind.Plural}: {added.Error}");
            var answer = JsonDocument.Parse(added.Out).RootElement;
            var id = answer.GetProperty("id").GetString()!;
            Assert.True(answer.GetProperty("revision").GetInt64() > 0);
            Assert.Equal(id, answer.GetProperty("record").GetProperty("id").GetString());
            var shown = await kith.DoAsync(kind.Plural, "show", id[^4..], "--json");
            Assert.True(shown.Code == 0, $"{kind.Plural}: {shown.Error}");
            Assert.Equal(id, JsonDocument.Parse(shown.Out).RootElement.GetProperty("id").GetString());
        }
    }

    [Fact]
    public async Task A_need_is_met_left_out_of_the_list_and_taken_back()
    {
        await PeopleAsync();
        var added = await kith.RunAsync("needs", "add", "--person", "Ana", "--kind", "offer", "--text", "Lessons in the choir");
        Assert.Equal(0, added.Code);
        Assert.Contains("kith undo", added.Out, StringComparison.Ordinal);
        var handle = added.Out.Split(' ')[0];
        Assert.Equal(0, (await kith.RunAsync("needs", "edit", handle, "--text", "Lessons in the choir, on Mondays")).Code);
        Assert.Equal([handle, "Ana Kovač", "offer", "Lessons in the choir, on Mondays"], (await kith.RunAsync("needs", "--person", "ana")).Lines.Single().Split('\t')[..4]);

        Assert.Equal(0, (await kith.RunAsync("gifts", "add", "--person", "Ana", "--by", "me", "--text", "Coming along", "--need", handle)).Code);
        Assert.Equal(1, (await kith.RunAsync("gifts", "add", "--person", "Ana", "--by", "me", "--text", "Coming along", "--need", "ffff")).Code);
        Assert.Equal(0, (await kith.RunAsync("needs", "meet", handle)).Code);
        Assert.Empty((await kith.RunAsync("needs")).Lines);
        Assert.Single((await kith.RunAsync("needs", "--all")).Lines);
        Assert.Equal(2, (await kith.RunAsync("needs", "meet", handle)).Code);

        Assert.Equal(0, (await kith.RunAsync("undo")).Code);
        Assert.Single((await kith.RunAsync("needs")).Lines);
        Assert.Equal(0, (await kith.RunAsync("needs", "remove", handle)).Code);
        Assert.Equal(1, (await kith.RunAsync("needs", "show", handle)).Code);
    }

    [Theory]
    [InlineData(64, "needs", "add", "--text", "A ladder")]
    [InlineData(64, "needs", "add", "--person", "Ana", "--text", "A ladder", "--kind", "wish")]
    [InlineData(64, "needs", "add", "--person", "Ana", "--text", "A ladder", "--colour", "blue")]
    [InlineData(1, "needs", "add", "--person", "Nobody Atall", "--text", "A ladder")]
    [InlineData(1, "needs", "meet", "abcd")]
    [InlineData(2, "needs", "meet", "ab")]
    [InlineData(2, "needs", "add", "--person", "Ana", "--text", "A ladder", "--since", "31.2.2026")]
    [InlineData(64, "journal", "make")]
    [InlineData(2, "person", "edit", "Ana", "--died-on", "soon")]
    public async Task What_cannot_be_is_a_sentence_and_an_exit_code(int code, params string[] words)
    {
        await PeopleAsync();
        var answer = await kith.DoAsync(words);
        Assert.Equal(code, answer.Code);
        Assert.NotEqual("", answer.Error);
        Assert.Equal("", answer.Out);
    }

    [Fact]
    public async Task What_a_field_holds_and_who_was_in_a_group_is_shown()
    {
        await PeopleAsync();
        var field = (await kith.DoAsync("fields", "add", "--name", "Shoe size", "--kind", "number")).Out.Split(' ')[0];
        await kith.DoAsync("fields", "set", field, "--person", "Ana", "--value", "38");
        Assert.Contains("Ana Kovač · 38", (await kith.DoAsync("fields", "show", field)).Out, StringComparison.Ordinal);
        Assert.Contains("Shoe size: 38", (await kith.DoAsync("who", "Ana")).Out, StringComparison.Ordinal);
        Assert.Equal("38", JsonDocument.Parse((await kith.DoAsync("who", "Ana", "--json")).Out).RootElement.GetProperty("fields")[0].GetProperty("value").GetString());

        var group = (await kith.DoAsync("groups", "add", "--name", "Choir")).Out.Split(' ')[0];
        await kith.DoAsync("groups", "join", group, "--person", "Ana", "--role", "alto", "--since", "2019");
        await kith.DoAsync("groups", "join", group, "--person", "Ben", "--role", "tenor");
        await kith.DoAsync("groups", "leave", group, "--person", "Ben", "--until", "2024");
        var shown = (await kith.DoAsync("groups", "show", group)).Out;
        Assert.Contains("Ana Kovač · alto · since 2019", shown, StringComparison.Ordinal);
        Assert.Contains("Ben Whitaker · tenor · until 2024", shown, StringComparison.Ordinal);
        var rows = JsonDocument.Parse((await kith.DoAsync("groups", "show", group, "--json")).Out).RootElement.GetProperty("memberships");
        Assert.Equal(("Ana Kovač", "2019", "2024"), (rows[0].GetProperty("person").GetProperty("name").GetString(), rows[0].GetProperty("since").GetString(), rows[1].GetProperty("until").GetString()));

        await kith.DoAsync("groups", "join", group, "--person", "Ben", "--role", "bass", "--since", "2026");
        shown = (await kith.DoAsync("groups", "show", group)).Out;
        Assert.Contains("Ben Whitaker · tenor · until 2024", shown, StringComparison.Ordinal);
        Assert.Contains("Ben Whitaker · bass · since 2026", shown, StringComparison.Ordinal);
        Assert.Contains("Ben Whitaker", (await kith.DoAsync("search", "tenor")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_waits_on_today_until_it_is_done()
    {
        await PeopleAsync();
        var added = await kith.DoAsync("reminders", "add", "--text", "Ask after her mother", "--person", "Ana", "--on", "2026-01-31", "--rule", "every 3 months");
        Assert.Equal(0, added.Code);
        Assert.Contains("Ana Kovač: Ask after her mother", (await kith.DoAsync("today")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await kith.DoAsync("reminders", "skip", added.Out.Split(' ')[0])).Code);
        Assert.DoesNotContain("Ask after her mother", (await kith.DoAsync("today")).Out, StringComparison.Ordinal);
        Assert.Contains("FREQ=MONTHLY;INTERVAL=3", (await kith.DoAsync("reminders")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_and_ties_are_kept_by_the_forms_of_the_pages()
    {
        Assert.Equal(0, (await kith.DoAsync("person", "add", "Priya", "Raman", "--nicknames", "Pri", "--email", "priya@example.org home")).Code);
        Assert.Equal(0, (await kith.DoAsync("person", "edit", "Pri", "--organization", "The bakery", "--tags", "choir, bread")).Code);
        Assert.Equal(0, (await kith.DoAsync("tie", "Pri", "--context", "choir", "--intention", "close", "--every", "P2M", "--sides", "family,play")).Code);
        var tie = await kith.DoAsync("tie", "Priya", "--json");
        Assert.Contains("\"every\":\"P2M\"", tie.Out, StringComparison.Ordinal);
        Assert.Contains("\"intention\":\"close\"", tie.Out, StringComparison.Ordinal);
        Assert.Contains("\"sides\":\"family, play\"", tie.Out, StringComparison.Ordinal);
        Assert.Equal(2, (await kith.DoAsync("tie", "Priya", "--sides", "money")).Code);
        Assert.Equal(0, (await kith.DoAsync("tie", "Priya", "--rest")).Code);
        Assert.Contains("\"intention\":\"resting\"", (await kith.DoAsync("tie", "Priya", "--json")).Out, StringComparison.Ordinal);
        Assert.Equal(2, (await kith.DoAsync("tie", "Priya", "--every", "sometimes")).Code);
        Assert.Contains("choir", (await kith.DoAsync("people", "bread")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await kith.DoAsync("person", "remove", "Priya")).Code);
        Assert.Equal(1, (await kith.DoAsync("person", "edit", "Priya", "--title", "Baker")).Code);
    }

    [Fact]
    public async Task A_calendar_is_told_once_listed_and_revoked()
    {
        var added = await kith.DoAsync("calendar", "add", "Thunderbird", "--only", "reminders");
        Assert.Matches("^http://localhost:5484/calendar/[A-Za-z0-9_-]{43}\\.ics\n$", added.Out);
        Assert.StartsWith("Thunderbird\treminders\t", (await kith.DoAsync("calendar")).Out, StringComparison.Ordinal);
        Assert.Equal(2, (await kith.DoAsync("calendar", "add", "Thunderbird")).Code);
        Assert.Equal(0, (await kith.DoAsync("calendar", "revoke", "Thunderbird")).Code);
        Assert.Equal("", (await kith.DoAsync("calendar")).Out);
        Assert.Equal(1, (await kith.DoAsync("calendar", "revoke", "Thunderbird")).Code);
    }

    [Fact]
    public async Task The_shell_completes_choices_and_verbs()
    {
        Assert.Contains("offer", (await kith.RunAsync("[suggest:22]", "kith needs add --kind ")).Lines);
        Assert.Contains("meet", (await kith.RunAsync("[suggest:13]", "kith needs me")).Lines);
    }

    [Fact]
    public void Every_change_has_words_in_the_history_and_every_command_and_field_a_help()
    {
        var (history, texts) = (Keys("Verb.resx"), Keys("Record.resx"));
        Assert.All(RecordKinds.All.SelectMany(kind => kind.Verbs.Select(verb => verb.Word).Concat(["add", "edit", "remove"]).Select(verb => $"{kind.Word}.{verb}")), verb => Assert.Contains(verb, history));
        Assert.All(RecordKinds.All.SelectMany(kind => kind.Verbs.Select(verb => $"Do.{kind.Word}.{verb.Word}").Concat([$"List.{kind.Plural}", $"One.{kind.Plural}"])), key => Assert.Contains(key, texts));
        Assert.All(RecordKinds.All.SelectMany(kind => kind.Fields.Where(field => !field.IsTold).Concat(kind.Verbs.SelectMany(verb => verb.Asks))), field => Assert.Contains("Field." + field.Name, texts));
        Assert.All(RecordKinds.All.SelectMany(kind => kind.Fields), field => Assert.Contains("Head." + field.Name, texts));
    }

    public void Dispose() => kith.Dispose();

    private async Task PeopleAsync()
    {
        foreach (var name in new[] { "Ana Kovač", "Ben Whitaker" })
        {
            await kith.DoAsync("person", "add", name);
        }
    }

    private static IEnumerable<string> Options(RecordKind kind, Dictionary<string, string> said) =>
        said.SelectMany(pair => kind.Fields.Single(field => field.Name == pair.Key).Shape == FieldShape.Choices
            ? [Name(pair.Key), .. pair.Value.Split(',')]
            : new[] { Name(pair.Key), pair.Value });

    private static IReadOnlyList<string> Keys(string file) =>
        [.. File.ReadLines(Path.Combine(HelpTests.Root(), "src", "Kith.Cli", "Texts", file)).Where(line => line.Contains("<data name=\"", StringComparison.Ordinal)).Select(line => line.Split('"')[1])];

    private static string Name(string field) => "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(field);
}
