using System.Net;
using Kith.Storage;
using Kith.Tests.Programs;
using Kith.Web.Tests.Terminal;
using NodaTime;

namespace Kith.Tests.Meetings;

/// <summary>The community on the page, for programs and at the terminal.</summary>
public sealed class CommunityTests : IAsyncLifetime
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private readonly Door door = new();
    private readonly Person[] people = [.. "Ada Bo Cy Di Ed Fay".Split(' ').Select(name => Person.Called(name + " Quartz"))];

    /// <summary>Five of a group that nobody else is in; Fay was met with Ed alone.</summary>
    public async ValueTask InitializeAsync()
    {
        await door.InitializeAsync();
        await using var book = door.Open();
        var (group, walk) = (Group.Called("Bell ringers"), Moment.Of(MomentKind.Meeting, Today.PlusDays(-9), Substance.Talk));
        book.AddRange(people);
        book.AddRange(people.Select(person => Tie.With(person.Id, Origin.Unsaid)));
        book.Add(group);
        book.AddRange(people[..5].Select(person => GroupMember.Of(group.Id, person.Id)));
        book.AddRange(walk, Participant.In(walk, people[4].Id), Participant.In(walk, people[5].Id));
        await book.SaveAsync(new Deed("person.add", "", Door.Now), Cancellation);
    }

    public ValueTask DisposeAsync() => door.DisposeAsync();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_map_and_the_table_tell_of_the_circle_and_of_who_stands_at_its_edge()
    {
        var page = WebUtility.HtmlDecode(await door.ReadAsync("/community"));
        Assert.Contains("<svg class=\"map\"", page, StringComparison.Ordinal);
        Assert.Contains("<title>Fay Quartz</title>", page, StringComparison.Ordinal);
        Assert.Contains("Bell ringers", page, StringComparison.Ordinal);
        Assert.Contains("at the edge", page, StringComparison.Ordinal);
        Assert.Contains("Worth a thought", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circle_has_a_map_of_its_own_and_a_part_of_the_table_beyond_the_last_is_the_last()
    {
        await using (var book = door.Open())
        {
            Person[] others = [Person.Called("Gus Flint"), Person.Called("Hal Flint")];
            book.AddRange(others);
            book.AddRange(others.Select(person => Tie.With(person.Id, Origin.Unsaid)));
            book.Add(Kinship.Of(others[0].Id, KinshipKind.Sibling, others[1].Id));
            await book.SaveAsync(new Deed("person.add", "", Door.Now), Cancellation);
        }

        var page = WebUtility.HtmlDecode(await door.ReadAsync("/community?circle=3"));
        Assert.Contains("A circle: those around Gus Flint", page, StringComparison.Ordinal);
        Assert.Contains("<title>Hal Flint</title>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Quartz", page, StringComparison.Ordinal);
        Assert.Contains("<title>Fay Quartz</title>", await door.ReadAsync("/community?p=99"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changes_in_the_book_changes_on_the_map()
    {
        Assert.DoesNotContain("Gus Quartz", await door.ReadAsync("/community"), StringComparison.Ordinal);
        await using (var book = door.Open())
        {
            var gus = Person.Called("Gus Quartz");
            book.AddRange(gus, Tie.With(gus.Id, Origin.Unsaid), Kinship.Of(gus.Id, KinshipKind.Sibling, people[0].Id));
            await book.SaveAsync(new Deed("person.add", "", Door.Now), Cancellation);
        }

        Assert.Contains("<title>Gus Quartz</title>", await door.ReadAsync("/community"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_walks_from_somebody_to_those_they_are_tied_to()
    {
        var page = await door.ReadAsync($"/community?around={people[5].Id}");
        Assert.Contains("Around Fay Quartz", page, StringComparison.Ordinal);
        Assert.Contains("Ed Quartz", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Quartz", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync($"/community?around={Id<Person>.New()}")).StatusCode);
    }

    [Fact]
    public async Task A_program_is_told_the_same()
    {
        var (client, token) = (await Client.OfAsync(door), (await Client.TokenAsync(door, Scopes.Read)).Secret);
        var fay = (await client.CallAsync(client.Of("showCommunity"), token)).Json.GetProperty("people").EnumerateArray().Single(person => person.GetProperty("name").GetString() == "Fay Quartz");
        Assert.Equal(("Bell ringers", 1, "at the edge"), (fay.GetProperty("circle").GetString(), fay.GetProperty("ties").GetInt32(), fay.GetProperty("place").GetString()));
    }

    [Fact]
    public async Task The_terminal_is_told_the_same()
    {
        using var kith = new KithProgram();
        Assert.Contains("Nothing in this book ties two others", (await kith.RunAsync("community")).Out, StringComparison.Ordinal);
        await kith.RunAsync("note", "--new", "lunch with Ana Lima and Ben Roth yesterday");
        Assert.Contains("Ben Roth", (await kith.RunAsync("community", "--around", "Ana")).Out, StringComparison.Ordinal);
        Assert.Contains("those around", (await kith.RunAsync("community")).Out, StringComparison.Ordinal);
        Assert.InRange((await kith.RunAsync("community", "--around", "Zoltan")).Code, 1, 2);
    }
}
