using Kith.Hall.Records;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Records;

/// <summary>What every kind of record can do, whichever door asks for it: kept, changed, each verb done, removed, and each of it taken back.</summary>
public sealed class RecordKindTests(Door door) : IClassFixture<Door>
{
    public static TheoryData<string> Plurals => [.. RecordKinds.All.Select(kind => kind.Plural)];

    [Theory]
    [MemberData(nameof(Plurals))]
    public async Task A_record_is_kept_as_it_was_filled_in_and_taken_back(string plural)
    {
        var kind = RecordKinds.Of(plural)!;
        var before = await StateAsync();
        var said = Sample.Of(kind);

        var kept = await AddAsync(kind, said);

        await using (var book = door.Open())
        {
            var view = await kind.FindAsync(book, kept.Id, Cancellation);
            Assert.NotNull(view);
            foreach (var (field, text) in said)
            {
                Assert.Equal(text, view.Called(field) is { Length: > 0 } name ? name : view.Text(field));
            }
        }

        await UndoAsync(kept);
        Assert.Equal(before, await StateAsync());
    }

    [Theory]
    [MemberData(nameof(Plurals))]
    public async Task Every_field_that_is_not_fixed_can_be_changed_alone_and_taken_back(string plural)
    {
        var kind = RecordKinds.Of(plural)!;
        var kept = await AddAsync(kind, Sample.Of(kind));
        foreach (var field in kind.Fields.Where(field => field is { IsFixed: false, IsTold: false }))
        {
            var other = field.Shape == FieldShape.Reference ? (await AddAsync(RecordKinds.Referred(field), Sample.Of(RecordKinds.Referred(field)))).Id.ToString() : Sample.Other(field);
            var before = await StateAsync();
            await using var book = door.Open();
            var was = (await kind.FindAsync(book, kept.Id, Cancellation))!.Text(field.Name);

            var changed = await kind.ChangeAsync(book, kept.Id, new Dictionary<string, string> { [field.Name] = other }, Door.Now, Cancellation);

            await using var again = door.Open();
            var view = (await kind.FindAsync(again, kept.Id, Cancellation))!;
            Assert.NotEqual(was, view.Text(field.Name));
            await UndoAsync(changed!);
            Assert.Equal(before, await StateAsync());
        }

        await UndoAsync(kept);
    }

    [Theory]
    [MemberData(nameof(Plurals))]
    public async Task Every_verb_that_fits_can_be_done_and_taken_back(string plural)
    {
        var kind = RecordKinds.Of(plural)!;
        var kept = await AddAsync(kind, Sample.Of(kind));
        var done = new HashSet<string>();
        await WalkAsync(kind, kept.Id, done, 0);
        Assert.Empty(kind.Verbs.Select(verb => verb.Word).Except(done));
        await UndoAsync(kept);
    }

    [Theory]
    [MemberData(nameof(Plurals))]
    public async Task A_removed_record_is_gone_and_comes_back_whole(string plural)
    {
        var kind = RecordKinds.Of(plural)!;
        var kept = await AddAsync(kind, Sample.Of(kind));
        var before = await StateAsync();
        await using var book = door.Open();

        var removed = await kind.RemoveAsync(book, kept.Id, Door.Now, Cancellation);

        await using var again = door.Open();
        Assert.Null(await kind.FindAsync(again, kept.Id, Cancellation));
        await UndoAsync(removed!);
        Assert.Equal(before, await StateAsync());
        await UndoAsync(kept);
    }

    [Theory]
    [MemberData(nameof(Plurals))]
    public async Task What_cannot_be_is_refused_with_a_sentence_and_nothing_changes(string plural)
    {
        var kind = RecordKinds.Of(plural)!;
        var before = await StateAsync();
        foreach (var (said, named) in Sample.Bad(kind))
        {
            await using var book = door.Open();
            var refusal = await Assert.ThrowsAsync<RefusalException>(() => kind.AddAsync(book, said, Door.Now, Cancellation));
            Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, await StateAsync());
    }

    [Theory]
    [MemberData(nameof(Plurals))]
    public async Task Nobody_is_found_under_an_identity_that_is_none(string plural)
    {
        var kind = RecordKinds.Of(plural)!;
        await using var book = door.Open();
        Assert.Null(await kind.FindAsync(book, Guid.CreateVersion7(), Cancellation));
        Assert.Null(await kind.ChangeAsync(book, Guid.CreateVersion7(), new Dictionary<string, string>(), Door.Now, Cancellation));
        Assert.Null(await kind.RemoveAsync(book, Guid.CreateVersion7(), Door.Now, Cancellation));
        Assert.Null(await kind.DoAsync(book, Guid.CreateVersion7(), "any", new Dictionary<string, string>(), Door.Now, Cancellation));
    }

    [Theory]
    [InlineData("gifts", "need", "There is no such need in this book")]
    [InlineData("outcomes", "introduction", "There is no such introduction in this book")]
    public async Task What_a_field_refers_to_has_to_be_there_when_it_is_said(string plural, string name, string told)
    {
        var (kind, others) = (RecordKinds.Of(plural)!, RecordKinds.All.Single(one => one.Word == name));
        var said = Sample.Of(kind);
        foreach (var nothing in new[] { Guid.CreateVersion7().ToString(), (await door.IdAsync("Ana Kovač")).ToString() })
        {
            await using var book = door.Open();
            var refusal = await Assert.ThrowsAsync<RefusalException>(() => kind.AddAsync(book, new Dictionary<string, string>(said) { [name] = nothing }, Door.Now, Cancellation));
            Assert.StartsWith(told, refusal.Message, StringComparison.Ordinal);
        }

        var other = await AddAsync(others, Sample.Of(others));
        var kept = await AddAsync(kind, new Dictionary<string, string>(said) { [name] = other.Id.ToString() });
        await using var gone = door.Open();
        await others.RemoveAsync(gone, other.Id, Door.Now, Cancellation);
        Assert.NotNull(await kind.ChangeAsync(gone, kept.Id, new Dictionary<string, string> { [name] = other.Id.ToString(), ["text"] = "As it was" }, Door.Now, Cancellation));
        await Assert.ThrowsAsync<RefusalException>(() => kind.ChangeAsync(gone, kept.Id, new Dictionary<string, string> { [name] = Guid.CreateVersion7().ToString() }, Door.Now, Cancellation));
    }

    [Fact]
    public async Task A_verb_that_does_not_fit_is_refused_and_says_which_do()
    {
        var promises = RecordKinds.Of("promises")!;
        var kept = await AddAsync(promises, Sample.Of(promises));
        await using var book = door.Open();

        var refusal = await Assert.ThrowsAsync<RefusalException>(() => promises.DoAsync(book, kept.Id, "reopen", new Dictionary<string, string>(), Door.Now, Cancellation));

        Assert.Equal(RefusalReason.Conflict, refusal.Reason);
        Assert.Contains("keep, release", refusal.Message, StringComparison.Ordinal);
        await UndoAsync(kept);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Goes every way the verbs open, up to six steps deep, taking each step back.</summary>
    private async Task WalkAsync(RecordKind kind, Guid id, HashSet<string> done, int depth)
    {
        await using var book = door.Open();
        foreach (var verb in (await kind.FindAsync(book, id, Cancellation))!.Verbs)
        {
            if (!done.Add(verb.Word) && verb.Word is not ("ask-one" or "ask-other" or "agree"))
            {
                continue;
            }

            var before = await StateAsync();
            await using var doing = door.Open();
            var step = (await kind.DoAsync(doing, id, verb.Word, verb.Asks.ToDictionary(field => field.Name, Sample.Value), Door.Now, Cancellation))!;
            Assert.NotNull(step.Revision);
            if (depth < 6)
            {
                await WalkAsync(kind, id, done, depth + 1);
            }

            await UndoAsync(step);
            Assert.Equal(before, await StateAsync());
        }
    }

    private async Task<Kept> AddAsync(RecordKind kind, IReadOnlyDictionary<string, string> said)
    {
        await using var book = door.Open();
        return await kind.AddAsync(book, said, Door.Now, Cancellation);
    }

    private async Task UndoAsync(Kept kept)
    {
        await using var book = door.Open();
        await book.UndoAsync(kept.Revision!.Value, Door.Now, Cancellation);
    }

    /// <summary>Every row of every table but the log, as text.</summary>
    private async Task<string> StateAsync()
    {
        await using var book = door.Open();
        var text = new List<string>();
        foreach (var table in book.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Where(name => name is not ("change" or "change_row" or "book")).Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = book.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select * from \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync(Cancellation);
            var rows = new List<string>();
            while (await reader.ReadAsync(Cancellation))
            {
                rows.Add($"{table}: {string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(at), System.Globalization.CultureInfo.InvariantCulture)))}");
            }

            text.AddRange(rows.Order(StringComparer.Ordinal));
        }

        return string.Join('\n', text);
    }
}
