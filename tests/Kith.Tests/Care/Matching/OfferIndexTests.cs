using System.Globalization;
using Kith.Care;
using Xunit;

namespace Kith.Tests.Care.Matching;

/// <summary>Which offers answer a need by their words, their subjects and the company their words keep.</summary>
public sealed class OfferIndexTests
{
    private static readonly string[] English =
    [
        "piano to give away, needs tuning", "teaches the cello to adults", "retired plumber, still has his tools", "keeps the books of small firms",
        "would lend her tent", "minds children on Fridays", "walks dogs in the park", "native speaker of Portuguese",
    ];

    private static readonly string[] German =
    [
        "Klavier zu verschenken", "gibt Cellounterricht", "Klempner im Ruhestand", "macht Steuererklärungen", "verleiht ein Zelt", "hütet abends Kinder", "geht mit Hunden spazieren", "hat einen Transporter",
    ];

    [Theory]
    [InlineData("wants to learn the cello", "teaches the cello to adults")]
    [InlineData("her tap drips", "retired plumber, still has his tools")]
    [InlineData("somebody for her daughter while she works", "minds children on Fridays")]
    [InlineData("his tax return is late", "keeps the books of small firms")]
    [InlineData("camping trip with four friends", "would lend her tent")]
    [InlineData("wants to speak again as in Lisbon", "native speaker of Portuguese")]
    [InlineData("broken wrist, and a puppy that wants out", "walks dogs in the park")]
    public void The_offer_that_answers_comes_first(string need, string offer) => Assert.Equal(offer, First(English, need, "en"));

    [Theory]
    [InlineData("möchte Cello lernen", "gibt Cellounterricht")]
    [InlineData("der Wasserhahn tropft", "Klempner im Ruhestand")]
    [InlineData("Ärger mit dem Finanzamt", "macht Steuererklärungen")]
    [InlineData("zieht am Samstag um, Umzugskartons stehen im dritten Stock", "hat einen Transporter")]
    [InlineData("braucht abends einen Babysitter", "hütet abends Kinder")]
    public void So_it_is_in_German(string need, string offer) => Assert.Equal(offer, First(German, need, "de"));

    [Fact]
    public void A_German_need_is_answered_by_an_English_offer() => Assert.Equal("retired plumber, still has his tools", First(English, "der Wasserhahn tropft und die Spüle ist undicht", "en"));

    [Fact]
    public void What_shares_nothing_is_not_an_answer() => Assert.Empty(Index(English, "en").Answers("a quiet word about the will of her aunt", 3));

    [Fact]
    public void Words_that_say_nothing_answer_nothing() => Assert.Empty(Index(["would gladly help", "could give something"], "en").Answers("needs somebody who would gladly help", 3));

    [Fact]
    public void An_empty_register_answers_nothing() => Assert.Empty(Index([], "en").Answers("a van", 3));

    [Fact]
    public void The_same_words_are_told_as_they_stand_in_the_need()
    {
        var why = Index(English, "en").Answers("wants to learn the Cello", 1)[0].Why;
        Assert.Equal(["Cello"], why.Shared);
    }

    [Fact]
    public void Laid_out_again_with_one_more_it_answers_as_if_it_were_new()
    {
        Registered[] offers = [.. English.Select(Line)];
        var (former, more) = (new OfferIndex(offers, Culture("en")), Line("mends taps"));
        var (again, anew) = (new OfferIndex([more, .. offers.Skip(1)], Culture("en"), former), new OfferIndex([more, .. offers.Skip(1)], Culture("en")));
        Assert.Equal(Answers(anew), Answers(again));
        Assert.Equal(English.Length, again.Count);

        static IEnumerable<(string, Likeness)> Answers(OfferIndex index) => [.. index.Answers("her tap drips", 5).Select(answer => (answer.Offer.Text, answer.Likeness))];
    }

    private static string? First(string[] offers, string need, string language) => Index(offers, language).Answers(need, 1).Select(answer => answer.Offer.Text).FirstOrDefault();

    private static OfferIndex Index(string[] offers, string language) => new([.. offers.Select(Line)], Culture(language));

    private static Registered Line(string text) => new(Id<Need>.New(), Id<Person>.New(), text);

    private static CultureInfo Culture(string language) => CultureInfo.GetCultureInfo(language);
}
