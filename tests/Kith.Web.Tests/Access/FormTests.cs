using AngleSharp.Html.Parser;

namespace Kith.Tests.Access;

public sealed class FormTests(Door door) : IClassFixture<Door>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/people/add")]
    [InlineData("/people/{Ana Kovač}")]
    [InlineData("/people/{Ana Kovač}/edit")]
    [InlineData("/people/{Ana Kovač}/tie")]
    [InlineData("/note?line=lunch+with+Ana+yesterday")]
    [InlineData("/import")]
    [InlineData("/history")]
    [InlineData("/settings")]
    [InlineData("/settings/programs")]
    public async Task Every_form_that_changes_something_carries_its_token(string path)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await door.ReadAsync(await door.AddressAsync(path)), TestContext.Current.CancellationToken);
        var bare = page.QuerySelectorAll("form[method=post]").Where(form => form.QuerySelector("input[name=__RequestVerificationToken]") is null);
        Assert.Empty(bare.Select(form => form.GetAttribute("action")));
    }

    [Fact]
    public async Task The_page_of_a_person_has_forms_that_change_something() =>
        Assert.Contains("__RequestVerificationToken", await door.ReadAsync(await door.AddressAsync("/people/{Ana Kovač}")), StringComparison.Ordinal);
}
