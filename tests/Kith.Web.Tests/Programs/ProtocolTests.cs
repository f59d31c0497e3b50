using System.Globalization;
using System.Text;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Programs;

/// <summary>What holds for the whole door for programs: parts of lists, tags, keys that may be sent twice, sizes, and what no token opens.</summary>
public sealed class ProtocolTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task A_list_comes_in_parts_that_hold_each_record_once()
    {
        var (client, token) = await OpenAsync();
        foreach (var number in Enumerable.Range(0, 5))
        {
            await client.CallAsync(client.Of("addFact"), token, body: $$"""{"person":"Helen Marsh","text":"fact {{number}}"}""");
        }

        var (seen, query) = (new List<string>(), "?person=Helen+Marsh&limit=2");
        while (query.Length > 0)
        {
            var page = await client.CallAsync(client.Of("listFacts"), token, query: query);
            seen.AddRange(page.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("text").GetString()!));
            var link = page.Header("Link");
            Assert.Equal(page.Json.GetProperty("next").GetString() is not null, link is not null);
            query = link is null ? "" : link[(link.IndexOf('?', StringComparison.Ordinal))..link.IndexOf('>', StringComparison.Ordinal)];
        }

        Assert.Equal(["fact 0", "fact 1", "fact 2", "fact 3", "fact 4"], seen);
    }

    [Fact]
    public async Task A_record_that_is_as_it_was_seen_is_not_sent_again()
    {
        var (client, token) = await OpenAsync();
        var added = await client.CallAsync(client.Of("addNeed"), token, body: """{"person":"Ana Kovač","text":"a piano teacher"}""");
        var (id, tag) = (added.Json.GetProperty("id").GetString(), added.Header("ETag")!);

        var same = await client.CallAsync(client.Of("showNeed"), token, id, headers: ("If-None-Match", tag));
        var other = await client.CallAsync(client.Of("showNeed"), token, id, headers: ("If-None-Match", "\"another\""));

        Assert.Equal((304, "", tag), (same.Status, same.Body, same.Header("ETag")));
        Assert.Equal((200, tag), (other.Status, other.Header("ETag")));
    }

    [Theory]
    [InlineData("changeNeed", """{"text":"a violin teacher"}""")]
    [InlineData("meetNeed", null)]
    [InlineData("removeNeed", null)]
    public async Task What_changed_since_it_was_seen_is_left_as_it_is(string operation, string? body)
    {
        var (client, token) = await OpenAsync();
        var added = await client.CallAsync(client.Of("addNeed"), token, body: """{"person":"Ana Kovač","text":"a piano teacher"}""");
        var (id, tag) = (added.Json.GetProperty("id").GetString(), added.Header("ETag")!);
        var changed = await client.CallAsync(client.Of("changeNeed"), token, id, """{"text":"a flute teacher"}""");
        var before = await Rows.OfAsync(door);

        var late = await client.CallAsync(client.Of(operation), token, id, body, "", ("If-Match", tag));

        Assert.Equal((412, changed.Header("ETag")), (late.Status, late.Header("ETag")));
        Assert.Equal(before, await Rows.OfAsync(door));
        Assert.Equal(412, (await client.CallAsync(client.Of(operation), token, id, body, "", ("If-Match", $"W/{changed.Header("ETag")}"))).Status);
        Assert.InRange((await client.CallAsync(client.Of(operation), token, id, body, "", ("If-Match", $"\"other\", {changed.Header("ETag")}"))).Status, 200, 204);
    }

    [Fact]
    public async Task The_same_key_with_the_same_request_is_answered_the_same_and_done_once()
    {
        var (client, token) = await OpenAsync();
        const string Body = """{"person":"Ana Kovač","by":"me","text":"bring the book back"}""";
        var first = await client.CallAsync(client.Of("addPromise"), token, body: Body, headers: ("Idempotency-Key", "one"));
        var before = await Rows.OfAsync(door);

        var again = await client.CallAsync(client.Of("addPromise"), token, body: Body, headers: ("Idempotency-Key", "one"));
        var other = await client.CallAsync(client.Of("addPromise"), token, body: Body.Replace("book", "drill", StringComparison.Ordinal), headers: ("Idempotency-Key", "one"));

        Assert.Equal((201, first.Body, first.Revision, first.Header("Location"), first.Header("ETag"), "true"), (again.Status, again.Body, again.Revision, again.Header("Location"), again.Header("ETag"), again.Header("Idempotency-Replayed")));
        Assert.Equal(422, other.Status);
        Assert.Equal(before, await Rows.OfAsync(door));
        Assert.NotEqual(first.Body, (await client.CallAsync(client.Of("addPromise"), token, body: Body, headers: ("Idempotency-Key", "two"))).Body);
        var another = (await Client.TokenAsync(door, Scopes.Write)).Secret;
        Assert.Null((await client.CallAsync(client.Of("addPromise"), another, body: Body, headers: ("Idempotency-Key", "one"))).Header("Idempotency-Replayed"));
    }

    [Fact]
    public async Task Requests_with_one_key_that_come_at_once_do_it_once()
    {
        var (client, token) = await OpenAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.CallAsync(client.Of("addFact"), token, body: """{"person":"Ben Whitaker","text":"sings bass"}""", headers: ("Idempotency-Key", "at once"))));

        Assert.Single(answers.Select(answer => answer.Body).Distinct());
        await using var book = door.Open();
        Assert.Equal(1, await book.Facts.CountAsync(fact => fact.Text == "sings bass", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_refusal_is_not_kept_under_the_key()
    {
        var (client, token) = await OpenAsync();
        Assert.Equal(422, (await client.CallAsync(client.Of("addFact"), token, body: """{"person":"Ana Kovač"}""", headers: ("Idempotency-Key", "refused"))).Status);
        Assert.Equal(201, (await client.CallAsync(client.Of("addFact"), token, body: """{"person":"Ana Kovač","text":"no gluten"}""", headers: ("Idempotency-Key", "refused"))).Status);
    }

    [Fact]
    public async Task An_answer_is_kept_for_a_day()
    {
        await using var book = door.Open();
        await book.KeepAsync(KeptAnswer.Of("key", "request", 201, "{}", "", Door.Now), TestContext.Current.CancellationToken);
        Assert.NotNull(await book.AnswerAsync("key", Door.Now + NodaTime.Duration.FromHours(23), TestContext.Current.CancellationToken));
        Assert.Null(await book.AnswerAsync("key", Door.Now + NodaTime.Duration.FromHours(24), TestContext.Current.CancellationToken));
        await book.KeepAsync(KeptAnswer.Of("later", "request", 201, "{}", "", Door.Now + NodaTime.Duration.FromHours(25)), TestContext.Current.CancellationToken);
        Assert.False(await book.KeptAnswers.AnyAsync(answer => answer.Key == "key", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("12.75")]
    [InlineData("999999999.9999")]
    [InlineData("0.0001")]
    public async Task An_amount_comes_back_to_the_digit(string amount)
    {
        var (client, token) = await OpenAsync();
        var added = await client.CallAsync(client.Of("addGift"), token, body: $$"""{"person":"Ana Kovač","by":"me","text":"honey","amount":{{amount}},"currency":"EUR"}""");
        Assert.Equal(201, added.Status);
        Assert.Equal(amount, (await client.CallAsync(client.Of("showGift"), token, added.Json.GetProperty("id").GetString())).Json.GetProperty("amount").GetRawText());
    }

    [Fact]
    public async Task Null_takes_back_what_was_said_and_what_is_not_named_stays()
    {
        var (client, token) = await OpenAsync();
        var added = await client.CallAsync(client.Of("addOccasion"), token, body: """{"person":"Ana Kovač","kind":"anniversary","on":"--02-29","text":"of the choir","leadDays":9}""");
        var changed = await client.CallAsync(client.Of("changeOccasion"), token, added.Json.GetProperty("id").GetString(), """{"leadDays":null}""");
        Assert.Equal((System.Text.Json.JsonValueKind.Null, "of the choir", "--02-29"), (changed.Json.GetProperty("leadDays").ValueKind, changed.Json.GetProperty("text").GetString(), changed.Json.GetProperty("on").GetString()));
    }

    [Fact]
    public async Task A_person_has_words_a_tie_and_ways_to_reach_them()
    {
        var (client, token) = await OpenAsync();
        var added = await client.CallAsync(client.Of("addPerson"), token, body: """{"name":"Mia Kovač","given":"Mia","family":"Kovač","nicknames":["Mimi","M"],"tags":["choir","family"],"diedOn":null}""");
        var id = added.Json.GetProperty("id").GetString();
        var point = await client.CallAsync(client.Of("addContactPoint"), token, body: $$"""{"person":"{{id}}","kind":"email","value":"Mia@Example.org","label":"home"}""");
        var tie = await client.CallAsync(client.Of("changeTie"), token, id, """{"context":"choir","through":"Ana Kovač","intention":"close","wish":"P2M","sides":["family","play"]}""");

        Assert.Equal(["Mimi", "M"], added.Json.GetProperty("nicknames").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(["choir", "family"], added.Json.GetProperty("tags").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal((await door.IdAsync("Ana Kovač")).ToString(), tie.Json.GetProperty("through").GetString());
        Assert.Equal("P2M", tie.Json.GetProperty("wish").GetString());
        await using var book = door.Open();
        var kept = new Id<ContactPoint>(Guid.Parse(point.Json.GetProperty("id").GetString()!));
        Assert.Equal("mia@example.org", (await book.ContactPoints.SingleAsync(one => one.Id == kept, TestContext.Current.CancellationToken)).Normal);
    }

    [Theory]
    [InlineData("application/json", 300_000, 413)]
    [InlineData("text/plain", 10, 415)]
    [InlineData("application/x-www-form-urlencoded", 10, 415)]
    public async Task A_body_that_is_too_large_or_no_JSON_is_refused(string type, int length, int status)
    {
        var (_, token) = await OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/facts", UriKind.Relative)) { Content = new StringContent($$"""{"person":"Ana Kovač","text":"{{new string('a', length)}}"}""", Encoding.UTF8, type) };
        request.Headers.Authorization = new("Bearer", token);
        var before = await Rows.OfAsync(door);

        using var answer = await door.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(before, await Rows.OfAsync(door));
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"a\\u0000b\"")]
    public async Task A_character_that_no_text_holds_is_refused(string text)
    {
        var (client, token) = await OpenAsync();
        Assert.Equal(422, (await client.CallAsync(client.Of("addFact"), token, body: $$"""{"person":"Ana Kovač","text":{{text}}}""")).Status);
    }

    [Fact]
    public async Task A_token_opens_no_page_of_another_site_and_no_other_name_of_this_computer()
    {
        var (client, token) = await OpenAsync();
        Assert.Equal(403, (await client.CallAsync(client.Of("listPeople"), token, headers: ("Host", "kith.example.org"))).Status);
        Assert.Equal(403, (await client.CallAsync(client.Of("addFact"), token, body: """{"person":"Ana Kovač","text":"x"}""", headers: ("Origin", "https://example.org"))).Status);
    }

    [Fact]
    public async Task No_program_takes_back_whom_the_owner_let_in_or_shut_out()
    {
        var (client, token) = await OpenAsync();
        var other = await Client.TokenAsync(door, Scopes.Write);
        var answer = await client.CallAsync(client.Of("undoChange"), token, other.Revision!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(403, answer.Status);

        await using var book = door.Open();
        var undone = await book.UndoAsync(other.Revision.Value, Door.Now, TestContext.Current.CancellationToken);
        Assert.Equal(403, (await client.CallAsync(client.Of("undoChange"), token, undone.Revision.ToString(CultureInfo.InvariantCulture))).Status);
        Assert.Equal(401, (await client.CallAsync(client.Of("listPeople"), other.Secret)).Status);
    }

    [Fact]
    public async Task Whoever_was_shut_out_stays_out_however_that_was_done()
    {
        var (client, _) = await OpenAsync();
        var (revoked, taken) = (await Client.TokenAsync(door, Scopes.Read), await Client.TokenAsync(door, Scopes.Read));
        await using var book = door.Open();
        await Kith.Hall.Tokens.Issuing.RevokeAsync(book, revoked.Token.Id, Door.Now, TestContext.Current.CancellationToken);
        var revocation = await book.Changes.Where(change => change.Verb == "token.revoke").MaxAsync(change => change.Revision, TestContext.Current.CancellationToken);
        var takenBack = await book.UndoAsync(taken.Revision!.Value, Door.Now, TestContext.Current.CancellationToken);
        foreach (var revision in new[] { revocation, takenBack.Revision })
        {
            var refusal = await Assert.ThrowsAsync<RefusalException>(() => book.UndoAsync(revision, Door.Now, TestContext.Current.CancellationToken));
            Assert.Equal(RefusalReason.Forbidden, refusal.Reason);
        }

        Assert.Equal((401, 401), ((await client.CallAsync(client.Of("listPeople"), revoked.Secret)).Status, (await client.CallAsync(client.Of("listPeople"), taken.Secret)).Status));
        Assert.DoesNotContain($"/history/{revocation}/undo", await door.ReadAsync("/history"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_at_no_address_is_told_as_a_problem()
    {
        using var answer = await door.SendAsync(HttpMethod.Get, "/api/nothing", ("Accept", "text/html"));
        Assert.Equal((404, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_line_about_a_day_to_come_is_kept_as_a_reminder_and_told_of_later()
    {
        var (client, token) = await OpenAsync();
        var moments = (await client.CallAsync(client.Of("listMoments"), token, query: "?person=Tomasz+Orłowski")).Json.GetProperty("items").GetArrayLength();
        var planned = await client.CallAsync(client.Of("note"), token, body: """{"line":"walk with Tomasz and Helen next Friday, 2 hours"}""");
        var id = planned.Json.GetProperty("id").GetString();
        Assert.Equal((201, $"/api/reminders/{id}", "walk with Tomasz and Helen, 2 hours"), (planned.Status, planned.Header("Location"), planned.Json.GetProperty("text").GetString()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, planned.Json.GetProperty("person").ValueKind);
        Assert.Equal(moments, (await client.CallAsync(client.Of("listMoments"), token, query: "?person=Tomasz+Orłowski")).Json.GetProperty("items").GetArrayLength());

        var told = await client.CallAsync(client.Of("note"), token, body: $$"""{"line":"walk with Tomasz and Helen","reminder":"{{id}}"}""");
        Assert.StartsWith("/api/moments/", told.Header("Location"), StringComparison.Ordinal);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await client.CallAsync(client.Of("showReminder"), token, id)).Json.GetProperty("next").ValueKind);
        Assert.Equal(409, (await client.CallAsync(client.Of("note"), token, body: $$"""{"line":"walk with Tomasz","reminder":"{{id}}"}""")).Status);
        Assert.Equal(422, (await client.CallAsync(client.Of("note"), token, body: """{"line":"the dentist tomorrow"}""")).Status);
    }

    [Fact]
    public async Task The_log_goes_on_after_a_revision()
    {
        var (client, token) = await OpenAsync();
        var added = await client.CallAsync(client.Of("addFact"), token, body: """{"person":"Ana Kovač","text":"afraid of flying"}""");
        var news = await client.CallAsync(client.Of("listChanges"), token, query: $"?after={added.Revision - 1}&limit=1");
        var only = news.Json.GetProperty("items")[0];
        Assert.Equal((added.Revision, "fact.add", "2026-11-23T10:00:00Z"), (only.GetProperty("revision").GetInt64(), only.GetProperty("verb").GetString(), only.GetProperty("at").GetString()));
    }

    [Fact]
    public async Task The_trash_and_what_was_brought_in_are_parts_of_the_log()
    {
        var (client, token) = await OpenAsync();
        var added = await client.CallAsync(client.Of("addFact"), token, body: """{"person":"Ana Kovač","text":"keeps bees"}""");
        var removed = await client.CallAsync(client.Of("removeFact"), token, added.Json.GetProperty("id").GetString());
        async Task<IReadOnlyList<long>> ListAsync(string part) =>
            [.. (await client.CallAsync(client.Of("listChanges"), token, query: $"?show={part}&limit=200")).Json.GetProperty("items").EnumerateArray().Select(change => change.GetProperty("revision").GetInt64())];

        Assert.Contains(removed.Revision, await ListAsync("trash"));
        Assert.DoesNotContain(added.Revision, await ListAsync("trash"));
        Assert.DoesNotContain(removed.Revision, await ListAsync("sources"));
        await client.CallAsync(client.Of("undoChange"), token, removed.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.DoesNotContain(removed.Revision, await ListAsync("trash"));
        var wrong = await client.CallAsync(client.Of("listChanges"), token, query: "?show=attic");
        Assert.Equal((422, "“show” is “attic”; it can be: all, trash, sources."), (wrong.Status, wrong.Sentence));
    }

    [Fact]
    public async Task How_a_line_is_understood_is_told_without_keeping_it()
    {
        var client = await Client.OfAsync(door);
        var token = (await Client.TokenAsync(door, Scopes.Read)).Secret;
        var before = await Rows.OfAsync(door);
        var line = Uri.EscapeDataString("lunch with Ana and Zoltan yesterday, 90 min: promised her the fig cuttings");
        var read = await client.CallAsync(client.Of("readNote"), token, query: $"?line={line}");

        Assert.Empty(client.Faults(client.Of("readNote").Result!.Value, read.Json));
        Assert.Equal(("2026-11-22", 90), (read.Json.GetProperty("on").GetString(), read.Json.GetProperty("minutes").GetInt32()));
        Assert.Equal([(await door.IdAsync("Ana Kovač")).ToString(), null], read.Json.GetProperty("people").EnumerateArray().Select(one => one.TryGetProperty("id", out var id) ? id.GetString() : null));
        Assert.Contains("fig cuttings", read.Json.GetProperty("promises")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, await Rows.OfAsync(door));
        Assert.Equal((422, "“line” has to be said."), ((await client.CallAsync(client.Of("readNote"), token)).Status, (await client.CallAsync(client.Of("readNote"), token)).Sentence));
    }

    private async Task<(Client Client, string Token)> OpenAsync() => (await Client.OfAsync(door), (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret);
}
