using System.Net;

namespace Kith.Tests.Access;

public sealed class TroubleTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task What_is_not_there_is_told_in_a_sentence()
    {
        var answer = await door.GetAsync("/nowhere");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is nothing here", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
