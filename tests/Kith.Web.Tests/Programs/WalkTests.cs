using System.Globalization;
using System.Text.Json;
using Kith.Storage;

namespace Kith.Tests.Programs;

/// <summary>A client that knows the document only goes through every operation: what goes well, what is refused, and that each change is taken back to the row.</summary>
public sealed class WalkTests : IAsyncLifetime
{
    // A door each: what one walk leaves would stand in the way of the other.
    private readonly Door door = new();

    /// <summary>Something stands open, so that a plan has something to offer.</summary>
    public async ValueTask InitializeAsync()
    {
        await door.InitializeAsync();
        await using var book = door.Open();
        book.Add(Promise.Of(await door.IdAsync("Ana Kovač"), Party.Me, "send the book"));
        await book.SaveAsync(new Deed("promise.add", "send the book", Door.Now), TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => door.DisposeAsync();

    [Fact]
    public async Task Every_operation_does_what_the_document_says_and_every_change_is_taken_back()
    {
        var client = await Client.OfAsync(door);
        var token = (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret;
        var before = await Rows.OfAsync(door);

        foreach (var add in client.Operations.Where(operation => operation is { Method: "post", Body: not null } && !operation.Path.Contains('{', StringComparison.Ordinal)))
        {
            await (add.Success == 201 ? RecordAsync(client, token, add) : SeveralAsync(client, token, add));
            Assert.Equal(before, await Rows.OfAsync(door));
        }

        foreach (var end in client.Operations.Where(operation => operation is { Changes: true, CanBeTakenBack: false }))
        {
            await ForGoodAsync(client, token, end);
            Assert.Equal(before, await Rows.OfAsync(door));
        }

        foreach (var path in client.Operations.Where(operation => operation is { Method: "get" } && operation.Path.StartsWith("/api/people/{id}/", StringComparison.Ordinal)))
        {
            var ana = (await door.IdAsync("Ana Kovač")).ToString();
            if (client.Operations.FirstOrDefault(operation => operation.Method == "put" && operation.Path == path.Path) is { } put)
            {
                await PlaceAsync(client, token, put, ana);
            }
            else
            {
                await OneAsync(client, token, path.Path, ana);
            }
        }

        foreach (var read in client.Operations.Where(operation => operation is { Method: "get" } && !operation.Path.Contains('{', StringComparison.Ordinal)))
        {
            Fits(client, read, await client.CallAsync(read, token, query: read.Queries.FirstOrDefault(name => name is "q" or "line") is { } words ? $"?{words}=lunch+with+Ana" : ""));
        }

        Assert.Equal(before, await Rows.OfAsync(door));
        Assert.Empty(client.Operations.Select(operation => operation.Id).Except(client.Walked));
        Assert.True(client.Operations.Count > 100);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_by_every_operation_with_a_sentence_and_nothing_changes()
    {
        var client = await Client.OfAsync(door);
        var token = (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret;
        foreach (var operation in client.Operations)
        {
            var id = await IdAsync(client, token, operation);
            var before = await Rows.OfAsync(door);
            foreach (var (body, query, named) in Wrong(client, operation))
            {
                var answer = await client.CallAsync(operation, token, id, body, query);
                Refused(answer, [400, 409, 404, 422], $"{operation.Id} {query} {body}");
                // A verb that does not fit, or a person who is no member, is told before what was said with it.
                Assert.True(answer.Status is 404 or 409 || answer.Sentence.Contains(named, StringComparison.Ordinal), $"{operation.Id} {query} {body} is told “{answer.Sentence}”, without “{named}”.");
            }

            Assert.Equal(before, await Rows.OfAsync(door));
        }
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_by_any_operation()
    {
        var client = await Client.OfAsync(door);
        var token = (await Client.TokenAsync(door, Scopes.Read | Scopes.Write)).Secret;
        foreach (var operation in client.Operations.Where(operation => operation.Path.Contains('{', StringComparison.Ordinal)))
        {
            var body = operation.Body is { } schema ? client.Sample(schema) : null;
            Refused(await client.CallAsync(operation, token, operation.Path.Contains("{id}", StringComparison.Ordinal) ? Guid.CreateVersion7().ToString() : "999999", body), [404], operation.Id);
            Refused(await client.CallAsync(operation, token, "nobody", body), [404], operation.Id);
        }
    }

    [Fact]
    public async Task Nobody_is_let_in_without_a_token_that_opens_what_is_asked()
    {
        var client = await Client.OfAsync(door);
        var (reading, calendar, revoked) = (await Client.TokenAsync(door, Scopes.Read), await Client.TokenAsync(door, Scopes.Calendar), await Client.TokenAsync(door, Scopes.Read | Scopes.Write));
        await using (var book = door.Open())
        {
            await Kith.Hall.Tokens.Issuing.RevokeAsync(book, revoked.Token.Id, Door.Now, TestContext.Current.CancellationToken);
        }

        var before = await Rows.OfAsync(door);
        foreach (var operation in client.Operations)
        {
            var body = operation.Body is { } schema ? client.Sample(schema) : null;
            foreach (var token in new[] { null, "kith_guessed", revoked.Secret, reading.Token.Hash })
            {
                var answer = await client.CallAsync(operation, token, "1", body);
                if (operation.Path.Contains("{id}", StringComparison.Ordinal))
                {
                    answer = await client.CallAsync(operation, token, Guid.CreateVersion7().ToString(), body);
                }

                Refused(answer, [401], operation.Id);
                Assert.StartsWith("Bearer", answer.Header("WWW-Authenticate"), StringComparison.Ordinal);
            }

            var wrong = await client.CallAsync(operation, operation.Changes ? reading.Secret : calendar.Secret, operation.Path.Contains("{id}", StringComparison.Ordinal) ? Guid.CreateVersion7().ToString() : "1", body);
            Refused(wrong, [403], operation.Id);
            Assert.Contains("insufficient_scope", wrong.Header("WWW-Authenticate"), StringComparison.Ordinal);
        }

        Assert.Equal(before, await Rows.OfAsync(door));
    }

    /// <summary>Adds a record and does everything with it that the document knows; takes all of it back.</summary>
    private async Task RecordAsync(Client client, string token, Described add)
    {
        var added = await client.CallAsync(add, token, body: client.Sample(add.Body!.Value));
        Fits(client, add, added);
        Assert.StartsWith("/api/", added.Header("Location"), StringComparison.Ordinal);
        var id = added.Json.GetProperty("id").GetString()!;
        if (client.Operations.FirstOrDefault(operation => operation.Method == "get" && operation.Path == add.Path) is { } list)
        {
            var page = await client.CallAsync(list, token, query: "?limit=200");
            Fits(client, list, page);
            Assert.Contains(page.Json.GetProperty("items").EnumerateArray(), item => item.GetProperty("id").GetString() == id);
            await OneAsync(client, token, $"{add.Path}/{{id}}", id);
            // What lies below a person is asked of Ana, about whom there is something to tell.
            foreach (var below in client.Operations.Where(operation => operation.Method == "get" && operation.Path.StartsWith($"{add.Path}/{{id}}/", StringComparison.Ordinal) && add.Path != "/api/people"))
            {
                Fits(client, below, await client.CallAsync(below, token, id));
            }
        }

        await UndoAsync(client, token, added);
    }

    /// <summary>Does something for several people at once; takes it back as one.</summary>
    private async Task SeveralAsync(Client client, string token, Described operation)
    {
        var before = await Rows.OfAsync(door);
        var answer = await client.CallAsync(operation, token, body: client.Sample(operation.Body!.Value));
        Fits(client, operation, answer);
        Assert.NotEqual(before, await Rows.OfAsync(door));
        await UndoAsync(client, token, answer);
    }

    /// <summary>Does what cannot be taken back, with a record that is made for it: nothing of it is left, and the log refuses to bring it back.</summary>
    private async Task ForGoodAsync(Client client, string token, Described operation)
    {
        var add = client.Operations.Single(one => one.Method == "post" && one.Path == operation.Path.Split("/{")[0]);
        var id = (await client.CallAsync(add, token, body: client.Sample(add.Body!.Value))).Json.GetProperty("id").GetString()!;
        Fits(client, operation, await client.CallAsync(operation, token, id, client.Sample(operation.Body!.Value)));
        Refused(await client.CallAsync(client.Operations.Single(one => one.Method == "get" && one.Path == add.Path + "/{id}"), token, id), [404], operation.Id);
        await using var book = door.Open();
        var latest = book.Changes.Max(change => change.Revision);
        Refused(await client.CallAsync(client.Of("undoChange"), token, latest.ToString(CultureInfo.InvariantCulture)), [422], operation.Id);
    }

    /// <summary>Puts something where nothing was, and something else in its place; takes both back.</summary>
    private async Task PlaceAsync(Client client, string token, Described put, string id)
    {
        var first = await client.CallAsync(put, token, id, client.Sample(put.Body!.Value));
        Fits(client, put, first);
        await OneAsync(client, token, put.Path, id);
        var second = await client.CallAsync(put, token, id, client.Sample(put.Body!.Value, other: true));
        Fits(client, put, second);
        Assert.NotEqual(first.Header("ETag"), second.Header("ETag"));
        await UndoAsync(client, token, second);
        await UndoAsync(client, token, first);
    }

    /// <summary>Shows, changes, does and removes one record, each taken back.</summary>
    private async Task OneAsync(Client client, string token, string path, string id)
    {
        var before = await Rows.OfAsync(door);
        var show = client.Operations.Single(operation => operation.Method == "get" && operation.Path == path);
        var shown = await client.CallAsync(show, token, id);
        Fits(client, show, shown);
        if (client.Operations.FirstOrDefault(operation => operation.Method == "patch" && operation.Path == path) is { } change)
        {
            var changed = await client.CallAsync(change, token, id, client.Sample(change.Body!.Value, other: true));
            Fits(client, change, changed);
            Assert.NotEqual(shown.Header("ETag"), changed.Header("ETag"));
            await UndoAsync(client, token, changed);
            Assert.Equal(before, await Rows.OfAsync(door));
        }

        await VerbsAsync(client, token, path, id, [], 0);
        // Telling of a moment and declining somebody for a need are no verbs of the record: they can be done at any time.
        foreach (var beside in client.Operations.Where(operation => operation.Id is "tellMoment" or "nothingToTell" or "declineMatch" && operation.Path.StartsWith($"{path}/", StringComparison.Ordinal)))
        {
            var told = await client.CallAsync(beside, token, id, beside.Body is { } schema ? client.Sample(schema) : null);
            Fits(client, beside, told);
            await UndoAsync(client, token, told);
            Assert.Equal(before, await Rows.OfAsync(door));
        }

        if (client.Operations.FirstOrDefault(operation => operation.Method == "delete" && operation.Path == path) is { } remove)
        {
            var removed = await client.CallAsync(remove, token, id);
            Fits(client, remove, removed);
            Assert.Equal(404, (await client.CallAsync(show, token, id)).Status);
            await UndoAsync(client, token, removed);
            Assert.Equal(shown.Header("ETag"), (await client.CallAsync(show, token, id)).Header("ETag"));
        }

        Assert.Equal(before, await Rows.OfAsync(door));
    }

    /// <summary>Goes every way that “can” opens, taking each step back.</summary>
    private async Task VerbsAsync(Client client, string token, string path, string id, HashSet<string> done, int depth)
    {
        var show = client.Operations.Single(operation => operation.Method == "get" && operation.Path == path);
        var now = await client.CallAsync(show, token, id);
        if (depth > 6 || !now.Json.TryGetProperty("can", out var can))
        {
            return;
        }

        foreach (var verb in can.EnumerateArray().Select(verb => verb.GetString()!))
        {
            if (!done.Add(verb) && verb is not ("ask-one" or "ask-other" or "agree"))
            {
                continue;
            }

            var before = await Rows.OfAsync(door);
            var operation = client.Operations.Single(operation => operation.Method == "post" && operation.Path == $"{path}/{verb}");
            var answer = await client.CallAsync(operation, token, id, operation.Body is { } schema ? client.Sample(schema) : null);
            Fits(client, operation, answer);
            await VerbsAsync(client, token, path, id, done, depth + 1);
            await UndoAsync(client, token, answer);
            Assert.Equal(before, await Rows.OfAsync(door));
        }
    }

    private static async Task UndoAsync(Client client, string token, Answered answer)
    {
        var undo = client.Of("undoChange");
        Fits(client, undo, await client.CallAsync(undo, token, answer.Revision.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The record an operation is about: Ana, or one that is made for it and stays.</summary>
    private async Task<string?> IdAsync(Client client, string token, Described operation)
    {
        var collection = operation.Path.Split("/{")[0];
        if (!operation.Path.Contains("{id}", StringComparison.Ordinal))
        {
            return operation.Path.Contains('{', StringComparison.Ordinal) ? "1" : null;
        }

        var add = client.Operations.Single(one => one.Method == "post" && one.Path == collection);
        var made = await client.CallAsync(add, token, body: client.Sample(add.Body!.Value));
        return made.Status == 201 ? made.Json.GetProperty("id").GetString() : (await door.IdAsync("Ana Kovač")).ToString() is var ana && collection == "/api/people" ? ana : await FirstAsync(client, token, collection);
    }

    private static async Task<string> FirstAsync(Client client, string token, string collection) =>
        (await client.CallAsync(client.Operations.Single(one => one.Method == "get" && one.Path == collection), token)).Json.GetProperty("items")[0].GetProperty("id").GetString()!;

    private static IEnumerable<(string? Body, string Query, string Named)> Wrong(Client client, Described operation)
    {
        var fits = operation.Body is { } body ? client.Sample(body) : null;
        yield return (fits, "?colour=blue", "colour");
        if (operation.Queries.Contains("limit"))
        {
            yield return (null, "?limit=0", "limit");
            yield return (null, "?limit=many", "limit");
            yield return (null, "?after=here", "after");
        }

        if (operation.Queries.Contains("person"))
        {
            yield return (null, "?person=Nobody+Atall", "Nobody Atall");
        }

        if (!operation.Changes || operation.Method == "delete")
        {
            yield break;
        }

        yield return ("{\"text\": ", "", "JSON");
        yield return ("[1]", "", "object");
        yield return ("{\"text\":\"a\",\"text\":\"b\"}", "", "JSON");
        if (operation.Body is not { } schema)
        {
            yield break;
        }

        yield return (With(fits!, "colour", "\"blue\""), "", "colour");
        foreach (var property in client.Resolve(schema).GetProperty("properties").EnumerateObject())
        {
            foreach (var (wrong, named) in Schemas.Wrong(property.Value, property.Name))
            {
                yield return (With(fits!, property.Name, wrong), "", named);
            }
        }
    }

    private static string With(string json, string name, string raw)
    {
        var fields = JsonDocument.Parse(json).RootElement.EnumerateObject().Where(field => field.Name != name).Select(field => $"{JsonSerializer.Serialize(field.Name)}:{field.Value.GetRawText()}");
        return $"{{{string.Join(',', fields.Append($"{JsonSerializer.Serialize(name)}:{raw}"))}}}";
    }

    private static void Fits(Client client, Described operation, Answered answer)
    {
        Assert.True(operation.Success == answer.Status, $"{operation.Id} answered {answer.Status}, not {operation.Success}: {answer.Body}");
        Assert.Equal(operation is { Changes: true, CanBeTakenBack: true }, answer.Header("Kith-Revision") is not null);
        if (operation.Result is { } schema)
        {
            Assert.Empty(client.Faults(schema, answer.Json));
        }
    }

    private static void Refused(Answered answer, int[] statuses, string what)
    {
        Assert.True(statuses.Contains(answer.Status), $"{what} answered {answer.Status}: {answer.Body}");
        Assert.Equal("application/problem+json", answer.Type);
        Assert.Equal(answer.Status, answer.Json.GetProperty("status").GetInt32());
        Assert.True(answer.Sentence is [.., '.' or '”'], answer.Sentence);
        Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
        Assert.Null(answer.Header("Kith-Revision"));
    }
}
