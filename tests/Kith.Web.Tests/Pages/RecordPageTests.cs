using System.Net;
using Kith.Hall.Records;
using Kith.Tests.Records;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Pages;

/// <summary>The pages of every kind of record, as a browser without JavaScript sees them.</summary>
public sealed class RecordPageTests(Door door) : IClassFixture<Door>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Plurals => [.. RecordKinds.All.Select(kind => kind.Plural)];

    /// <summary>Those that have the generic form; moments have one of their own.</summary>
    public static TheoryData<string> Forms => [.. RecordKinds.All.Select(kind => kind.Plural).Where(plural => plural != "moments")];

    [Theory]
    [MemberData(nameof(Plurals))]
    public async Task Every_kind_has_a_list_as_page_as_json_and_as_csv(string plural)
    {
        Assert.Equal(HttpStatusCode.OK, (await door.GetAsync($"/{plural}")).StatusCode);
        Assert.StartsWith("[", await door.ReadAsync($"/{plural}.json"), StringComparison.Ordinal);
        Assert.StartsWith("id,", await door.ReadAsync($"/{plural}.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_makes_a_record_that_is_shown_listed_and_taken_back(string plural)
    {
        var kind = RecordKinds.Of(plural)!;
        var before = await CountAsync(kind);

        var sent = await door.PostAsync($"/{plural}/add", [.. Records.Sample.Of(kind).Select(one => (one.Key, one.Value))]);

        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var page = await door.ReadAsync(sent.Headers.Location!.ToString());
        Assert.Contains("Written down.", page, StringComparison.Ordinal);
        Assert.Equal(before + 1, await CountAsync(kind));
        var undone = await door.PostAsync($"/history/{Revision(page)}/undo");
        Assert.Equal(HttpStatusCode.Found, undone.StatusCode);
        Assert.Equal(before, await CountAsync(kind));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_cannot_be_is_refused_on_the_same_page_with_what_was_typed(string plural)
    {
        var kind = RecordKinds.Of(plural)!;
        var before = await CountAsync(kind);
        foreach (var (said, _) in Records.Sample.Bad(kind).Where(bad => !bad.Said.ContainsKey("colour")))
        {
            var sent = await door.PostAsync($"/{plural}/add", [.. said.Select(one => (one.Key, one.Value))]);
            var page = await sent.Content.ReadAsStringAsync(Cancellation);
            Assert.InRange((int)sent.StatusCode, 400, 499);
            Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
            Assert.Contains($"action=\"/{plural}/add\"", page, StringComparison.Ordinal);
            foreach (var typed in said.Where(one => kind.Fields.Any(field => field.Name == one.Key && field.Shape is FieldShape.Text or FieldShape.Person or FieldShape.People) && one.Value.Trim().Length > 0))
            {
                Assert.Contains(typed.Value, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
            }
        }

        Assert.Equal(before, await CountAsync(kind));
    }

    [Fact]
    public async Task A_promise_is_kept_with_one_press_and_comes_back_where_it_was_pressed()
    {
        var ana = await door.IdAsync("Ana Kovač");
        var made = await door.PostAsync("/promises/add", ("person", ana.ToString()), ("by", "me"), ("text", "the book"), ("back", $"/people/{ana}#promises"));
        Assert.Equal($"/people/{ana}#promises", made.Headers.Location!.ToString());
        Assert.Contains("the book", await door.ReadAsync($"/people/{ana}"), StringComparison.Ordinal);
        await using var book = door.Open();
        var promise = await book.Promises.SingleAsync(one => one.Text == "the book", Cancellation);

        var kept = await door.PostAsync($"/promises/{promise.Id}/keep", ("back", $"/people/{ana}#promises"));

        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        await using var again = door.Open();
        Assert.Equal(PromiseState.Kept, (await again.Promises.SingleAsync(one => one.Id == promise.Id, Cancellation)).State);
        Assert.Contains("kept a promise: the book", await door.ReadAsync("/history"), StringComparison.Ordinal);
        var twice = await door.PostAsync($"/promises/{promise.Id}/keep");
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Contains("the book", await twice.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await door.PostAsync($"/promises/{promise.Id}/remove")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync($"/promises/{promise.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_way_back_to_another_house_is_not_taken()
    {
        var ana = await door.IdAsync("Ana Kovač");
        var made = await door.PostAsync("/asks/add", ("person", ana.ToString()), ("by", "me"), ("text", "a way"), ("back", "https://example.org/"));
        Assert.StartsWith("/asks/", made.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/promises/01890a5d-ac96-774b-bcce-b302099a8057")]
    [InlineData("/promises/none")]
    [InlineData("/unicorns")]
    [InlineData("/fields?person={Ana Kovač}")]
    public async Task Nothing_is_where_nothing_is(string path) => Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync(await door.AddressAsync(path))).StatusCode);

    [Fact]
    public async Task A_verb_nobody_knows_is_refused_with_a_sentence()
    {
        var ana = await door.IdAsync("Ana Kovač");
        var made = await door.PostAsync("/loans/add", ("person", ana.ToString()), ("by", "me"), ("text", "a spade"));
        var sent = await door.PostAsync($"{made.Headers.Location}/bury");
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        Assert.Contains("role=\"alert\"", await sent.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_not_fresh_changes_nothing()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("text", "x")]);
        var sent = await door.Client.PostAsync(new Uri("/needs/add", UriKind.Relative), form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
    }

    [Fact]
    public async Task A_hostile_text_is_written_and_never_run()
    {
        var ana = await door.IdAsync("Ana Kovač");
        var made = await door.PostAsync("/needs/add", ("person", ana.ToString()), ("text", "<script>alert(9)</script>"));
        foreach (var page in new[] { made.Headers.Location!.ToString(), "/needs", $"/people/{ana}" })
        {
            Assert.DoesNotContain("<script>alert(9)", await door.ReadAsync(page), StringComparison.Ordinal);
        }
    }

    private async Task<int> CountAsync(RecordKind kind)
    {
        await using var book = door.Open();
        return (await kind.ListAsync(book, null, null, 1000, Cancellation)).Count;
    }

    private static string Revision(string page)
    {
        var at = page.IndexOf("/history/", page.IndexOf("role=\"status\"", StringComparison.Ordinal), StringComparison.Ordinal) + "/history/".Length;
        return page[at..page.IndexOf('/', at)];
    }
}
