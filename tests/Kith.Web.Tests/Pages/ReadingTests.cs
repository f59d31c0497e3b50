using System.Net;
using Kith.Storage;
using NodaTime;

namespace Kith.Tests.Pages;

/// <summary>How a tie stands, in words and, once the book has taught it, with a percentage.</summary>
public sealed class ReadingTests(Door door) : IClassFixture<Door>
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public async Task The_silence_is_said_in_words()
    {
        Assert.Contains("The silence so far is as usual.", await PageAsync("Ana Kovač"), StringComparison.Ordinal);
        Assert.Contains("The silence so far is as usual.", await PageAsync("Ben Whitaker"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_tie_without_contact_nothing_is_said() => Assert.DoesNotContain("The silence", await PageAsync("Helen Marsh"), StringComparison.Ordinal);

    [Fact]
    public async Task A_percentage_is_shown_once_the_book_has_taught_one_and_never_of_a_tie_at_rest()
    {
        Assert.DoesNotContain("in touch again within three months", await PageAsync("Ana Kovač"), StringComparison.Ordinal);
        Assert.Contains("not taught Kith a percentage yet", await door.ReadAsync("/about/readings"), StringComparison.Ordinal);

        await TeachAsync();

        Assert.Matches(@"Of the ties in this book that stood like this one, (about [\w ]+|nearly all) \(\d+%\) were in touch again", await PageAsync("Ana Kovač"));
        Assert.Contains("from 12", await door.ReadAsync("/about/readings"), StringComparison.Ordinal);
        await door.PostAsync($"/people/{await door.IdAsync("Person 4")}/rest");
        Assert.DoesNotContain("in touch again within three months", await PageAsync("Person 4"), StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string name) => WebUtility.HtmlDecode(await door.ReadAsync($"/people/{await door.IdAsync(name)}"));

    /// <summary>A hundred and twenty ties over two years, of which half were in touch in the last three months: of the lively ones two in three, of the others one.</summary>
    private async Task TeachAsync()
    {
        await using var book = door.Open();
        foreach (var number in Enumerable.Range(0, 120))
        {
            var person = Person.Called($"Person {number}");
            book.AddRange(person, Tie.With(person.Id, Origin.Unsaid));
            var lively = number % 2 == 0;
            var stayed = (number % 3 == 0) != lively;
            foreach (var day in Enumerable.Range(0, lively ? 12 : 4).Select(at => Today.PlusDays(-(100 + (at * 45)))).Prepend(Today.PlusDays(stayed ? -40 : -700)))
            {
                var moment = Moment.Of(MomentKind.Call, day, Substance.Talk);
                book.AddRange(moment, Participant.In(moment, person.Id));
            }
        }

        await book.SaveAsync(new Deed("test", "past", Door.Now), TestContext.Current.CancellationToken);
    }
}
