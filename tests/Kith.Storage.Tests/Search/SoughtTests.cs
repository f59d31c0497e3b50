using NodaTime;

namespace Kith.Storage.Tests;

public sealed class SoughtTests
{
    [Theory]
    [InlineData("choir garden", "choir|garden", "")]
    [InlineData("\"home again\" mother", "home again|mother", "")]
    [InlineData("“home again” mother", "home again|mother", "")]
    [InlineData("choir -garden", "choir", "garden")]
    [InlineData("choir -\"big garden\"", "choir", "big garden")]
    [InlineData("choir - garden", "choir|garden", "")]
    [InlineData("ana@example.org", "ana example org", "")]
    [InlineData("cho*", "cho*", "")]
    [InlineData("\"never closed", "never closed", "")]
    [InlineData("https://example.org", "https example org", "")]
    [InlineData("lunch 12:30 t:shirt who: Re: mood:good -mood:bad", "lunch|12 30|t shirt|who|re", "mood bad")]
    [InlineData("need:violin need:\"open door\" need:let-go", "violin|open door", "")]
    [InlineData("\"' OR * ) -- ;", "OR", "")]
    public void Words_phrases_and_what_to_leave_out_are_told_apart(string line, string words, string without)
    {
        var sought = Sought.Of(line);
        Assert.Equal(words, string.Join('|', sought.Words));
        Assert.Equal(without, string.Join('|', sought.Without));
    }

    [Fact]
    public void Filters_stand_anywhere_in_the_line()
    {
        var sought = Sought.Of("WHO:\"ana kovač\" letter group:Choir tag:\"old school\" kind:Moment since:2025-03 until:2025");
        Assert.Equal("letter", Assert.Single(sought.Words).ToString());
        Assert.Equal("ana kovač", Assert.Single(sought.Who).ToString());
        Assert.Equal(["Choir"], sought.Groups);
        Assert.Equal(["old school"], sought.Tags);
        Assert.Equal((new LocalDate(2025, 3, 1), new LocalDate(2025, 12, 31), FoundKind.Moment), (sought.Since, sought.Until, sought.Kind));
    }

    [Theory]
    [InlineData("need:open", FoundKind.Need, NeedState.Open)]
    [InlineData("need:Let-Go violin", FoundKind.Need, NeedState.LetGo)]
    [InlineData("offer:met", FoundKind.Offer, NeedState.Met)]
    [InlineData("offer:violin", FoundKind.Offer, null)]
    [InlineData("need:\"open\"", FoundKind.Need, null)]
    [InlineData("need:2", FoundKind.Need, null)]
    [InlineData("kind:Journal", FoundKind.Journal, null)]
    public void Needs_are_asked_for_by_a_word_or_by_how_they_stand(string line, FoundKind kind, NeedState? state)
    {
        var sought = Sought.Of(line);
        Assert.Equal((kind, state), (sought.Kind, sought.State));
        Assert.Empty(sought.Unread);
    }

    [Theory]
    [InlineData("mood:good garden", "mood good")]
    [InlineData("since:yesterday kind:cake kind:2 until:13", "since yesterday|kind cake|kind 2|until 13")]
    [InlineData("https://example.org 12:30 -mood:bad \"mood:good\" who: : :: a:b", "")]
    public void A_filter_that_cannot_be_read_is_told_and_is_no_word(string line, string unread) => Assert.Equal(unread, string.Join('|', Sought.Of(line).Unread.Select(one => $"{one.Name} {one.Said}")));

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-03", "2024-02-03", "2024-02-03")]
    public void A_year_and_a_month_last_from_their_first_day_to_their_last(string date, string first, string last)
    {
        var sought = Sought.Of($"since:{date} until:{date}");
        Assert.Equal($"{first} {last}", $"{sought.Since:uuuu-MM-dd} {sought.Until:uuuu-MM-dd}");
    }

    [Theory]
    [InlineData("letter", true)]
    [InlineData("le", false)]
    [InlineData("\"a letter\"", false)]
    [InlineData("lett*", false)]
    [InlineData("who:ana", false)]
    [InlineData("東", true)]
    public void Only_a_word_that_may_still_be_being_typed_is_completed_among_moments(string line, bool completed) => Assert.Equal(completed, Sought.Of(line).IsWorthCompleting);

    [Fact]
    public void A_pasted_letter_is_cut_to_a_few_words() => Assert.Equal(16, Sought.Of(string.Join(' ', Enumerable.Range(0, 5000))).Words.Count);

    [Theory]
    [InlineData("")]
    [InlineData("!!! :* --")]
    [InlineData("-garden")]
    public void Nothing_to_look_for_is_empty(string line) => Assert.True(Sought.Of(line).IsEmpty);
}
