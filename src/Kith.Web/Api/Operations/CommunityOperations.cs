using Kith.Hall.Communities;
using Kith.Hall.Keeping;
using Kith.Hall.Wording;
using Kith.Web.Texts;

namespace Kith.Web.Api;

/// <summary>How the people of the book are tied to each other.</summary>
internal static class CommunityOperations
{
    /// <summary>The one there is.</summary>
    public static IEnumerable<Operation> All =>
    [
        new(HttpMethod.Get, "/community", "showCommunity", "book", ApiTexts.Community, ShowAsync)
        {
            Result = Shapes.Object(
                ("on", Shapes.Day), ("thought", Shapes.OrNull(Shapes.Text())),
                ("people", Shapes.List(Shapes.Object(("person", Shapes.Identity), ("name", Shapes.Text()), ("circle", Shapes.OrNull(Shapes.Text())), ("ties", Shapes.Number(0)), ("place", Shapes.Text()))))),
        },
    ];

    private static async Task<Reply> ShowAsync(Asked asked)
    {
        var today = await asked.TodayAsync();
        var picture = await CommunityReading.OfAsync(asked.Book, asked.Request.HttpContext.RequestServices.GetRequiredService<Kept<CommunityPicture>>(), today, asked.Cancellation);
        return Reply.Of(ReplyJson.Write(json =>
        {
            json.WriteString("on", Said.Iso(picture.On));
            json.WriteString("thought", picture.Thought?.Sentence);
            ReplyJson.List(json, "people", picture.People.Values.OrderBy(person => person.Id), person =>
            {
                json.WriteStartObject();
                json.WriteString("person", person.Id.Value);
                json.WriteString("name", person.Name);
                json.WriteString("circle", picture.Community.CircleOf(person.Id) is { } circle ? picture.NameOf(circle) : null);
                json.WriteNumber("ties", picture.Community.Degree(person.Id));
                json.WriteString("place", picture.PlaceOf(person.Id));
                json.WriteEndObject();
            });
        }));
    }
}
