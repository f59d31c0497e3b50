using System.Net;

namespace Kith.Tests.Pages;

public sealed class EmptyBookTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task The_village_settles_in_an_empty_book_only() =>
        Assert.Equal(HttpStatusCode.Conflict, (await door.PostAsync("/sample")).StatusCode);
}
