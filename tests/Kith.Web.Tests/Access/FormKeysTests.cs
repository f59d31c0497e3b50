using System.Net;

namespace Kith.Tests.Access;

public sealed class FormKeysTests : IAsyncLifetime
{
    private readonly Door door = new();

    private string Keys => Path.Combine(door.Folder, "form-keys");

    public ValueTask InitializeAsync() => door.InitializeAsync();

    public ValueTask DisposeAsync() => door.DisposeAsync();

    [Fact]
    public async Task A_form_opened_before_the_program_was_started_anew_can_still_be_sent()
    {
        var token = await door.TokenAsync();
        await door.RestartAsync();
        using var answer = await door.PostWithAsync(token, "/people/add", ("Name", "Mila Novak"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await door.IdAsync("Mila Novak");
    }

    [Fact]
    public async Task With_its_keys_gone_a_form_is_refused_and_nothing_is_written()
    {
        var token = await door.TokenAsync();
        File.Delete(Keys);
        await door.RestartAsync();
        using var answer = await door.PostWithAsync(token, "/people/add", ("Name", "Mila Novak"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await Assert.ThrowsAsync<InvalidOperationException>(() => door.IdAsync("Mila Novak"));
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_passed_over_and_the_others_hold()
    {
        var token = await door.TokenAsync();
        await File.WriteAllLinesAsync(Keys, ["", "torn 2026-", .. await File.ReadAllLinesAsync(Keys, TestContext.Current.CancellationToken)], TestContext.Current.CancellationToken);
        await door.RestartAsync();
        using var answer = await door.PostWithAsync(token, "/people/add", ("Name", "Mila Novak"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task The_keys_are_for_the_owner_alone_to_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights in another way.");
        await door.TokenAsync();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(Keys));
    }
}
