using System.Net;
using System.Text.RegularExpressions;
using Kith.Storage;
using Kith.Web.Pages.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Tests.Pages;

public sealed class PeopleTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task Everybody_is_listed_as_filed()
    {
        var page = await door.ReadAsync("/people");
        Assert.True(page.IndexOf("Ana Kovač", StringComparison.Ordinal) < page.IndexOf("Ben Whitaker", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kovac", true)]
    [InlineData("ANA", true)]
    [InlineData("ana%20choir", true)]
    [InlineData("helen", false)]
    [InlineData("%25", false)]
    public async Task The_list_holds_those_who_answer_to_every_word(string words, bool found) =>
        Assert.Equal(found, (await door.ReadAsync($"/people?q={words}")).Contains("Ana Kovač", StringComparison.Ordinal));

    [Theory]
    [InlineData("/people?quiet=year", false)]
    [InlineData("/people?quiet=never", false)]
    [InlineData("/people?circle=Close", true)]
    [InlineData("/people?circle=unsaid", false)]
    [InlineData("/people?p=99", true)]
    public async Task The_list_can_be_narrowed(string path, bool found) =>
        Assert.Equal(found, (await door.ReadAsync(path)).Contains("Ana Kovač", StringComparison.Ordinal));

    [Theory]
    [InlineData("thought", "Thea")]
    [InlineData("quieter", "Quentin")]
    [InlineData("quieter", "Willa")]
    [InlineData("faded", "Faye")]
    public async Task The_quiet_are_found_by_the_rhythm_of_their_tie(string quiet, string name)
    {
        await QuietAsync();
        foreach (var list in new[] { "/people?", "/people.json?", "/people.csv?" })
        {
            foreach (var (choice, _) in PeopleFilter.Rhythms)
            {
                Assert.Equal(choice == quiet, (await door.ReadAsync($"{list}q=rhythm&quiet={choice}")).Contains(name, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("Uma")]
    [InlineData("Rest")]
    [InlineData("Dora")]
    public async Task Whoever_is_as_usual_or_rests_or_has_died_is_among_no_quiet(string name)
    {
        await QuietAsync();
        foreach (var (choice, _) in PeopleFilter.Rhythms)
        {
            Assert.DoesNotContain(name, await door.ReadAsync($"/people.csv?q=rhythm&quiet={choice}"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_of_a_person_tells_how_the_owner_knows_them()
    {
        var page = WebUtility.HtmlDecode(await door.ReadAsync($"/people/{await door.IdAsync("Ana Kovač")}"));
        Assert.Contains("You know each other from choir in Leeds since April 2016, through", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/people/nonsense")]
    [InlineData("/people/00000000-0000-0000-0000-000000000000")]
    [InlineData("/people/00000000-0000-0000-0000-000000000000/rest")]
    [InlineData("/people/nonsense/photo")]
    public async Task Nobody_has_no_page(string path) => Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync(path)).StatusCode);

    [Fact]
    public async Task A_day_that_holds_more_than_a_page_is_shown_to_its_end()
    {
        await using var book = door.Open();
        var helen = await door.IdAsync("Helen Marsh");
        var moments = Enumerable.Range(0, 60).Select(at => Moment.Of(MomentKind.Message, new(2026, 11, 1), Substance.Token).About($"message {at:00}.")).ToList();
        book.AddRange(moments);
        book.AddRange(moments.Select(moment => Participant.In(moment, helen)));
        await book.SaveAsync(new Deed("test", "messages", Door.Now), TestContext.Current.CancellationToken);
        var (seen, path) = (new HashSet<string>(), $"/people/{helen}");
        for (var pages = 0; path.Length > 0 && pages < 5; pages++)
        {
            var page = WebUtility.HtmlDecode(await door.ReadAsync(path));
            seen.UnionWith(Regex.Matches(page, @"message \d\d\.", RegexOptions.NonBacktracking).Select(found => found.Value));
            path = Regex.Match(page, @"/people/[^""#]*\?before=[^""#]*", RegexOptions.NonBacktracking).Value;
        }

        Assert.Equal(60, seen.Count);
    }

    [Fact]
    public async Task Hostile_names_are_written_and_never_run()
    {
        var page = await door.ReadAsync($"/people/{await door.IdAsync(Hamlet.Hostile)}");
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>bold", page, StringComparison.Ordinal);
    }

    /// <summary>People who spoke every ten days, five times, and then have been silent for so many days.</summary>
    private async Task QuietAsync()
    {
        await using var book = door.Open();
        if (await book.Tags.AnyAsync(tag => tag.Name == "rhythm", TestContext.Current.CancellationToken))
        {
            return;
        }

        foreach (var (name, silence, say) in new (string, int, Action<Person, Tie>)[]
        {
            ("Uma", 15, (_, _) => { }), ("Thea", 25, (_, _) => { }), ("Quentin", 45, (_, _) => { }), ("Faye", 90, (_, _) => { }),
            ("Willa", 90, (_, tie) => tie.Share("", Sides.Work)), ("Rest", 90, (_, tie) => tie.Rest(new(2026, 11, 1))), ("Dora", 90, (person, _) => person.Died(PartialDate.Of(2026, 10, 1))),
        })
        {
            var person = Person.Called(name);
            var tie = Tie.With(person.Id, Origin.Unsaid);
            say(person, tie);
            book.AddRange(person, tie, Tag.On(person.Id, "rhythm"));
            foreach (var day in Enumerable.Range(0, 5))
            {
                var moment = Moment.Of(MomentKind.Call, new LocalDate(2026, 11, 23).PlusDays(-silence - (10 * day)), Substance.Talk);
                book.AddRange(moment, Participant.In(moment, person.Id));
            }
        }

        await book.SaveAsync(new Deed("test", "rhythm", Door.Now), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_list_is_given_as_json_and_csv()
    {
        Assert.Contains("\"name\": \"Ana Kova", await door.ReadAsync("/people.json"), StringComparison.Ordinal);
        Assert.Contains(",Ana Kovač,", await door.ReadAsync("/people.csv"), StringComparison.Ordinal);
    }
}
