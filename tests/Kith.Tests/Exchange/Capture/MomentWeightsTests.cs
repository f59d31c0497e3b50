using Kith.Analysis;
using Kith.Capture;
using Kith.Lexicon;
using Kith.Tests.House;
using NodaTime;
using Xunit;

namespace Kith.Tests.Exchange.Capture;

/// <summary>Which of the days that a line says is that of the moment, who was there, and to how many a gift went: what the rules say is weighed by what other lines told.</summary>
public sealed class MomentWeightsTests
{
    private static readonly CaptureNames Book = CaptureCorpus.Book(Path.Combine(SourceTree.Root, "tests", "corpus", "capture"));

    // None of these is among the lines that were learned from.
    [Theory]
    [InlineData("Rose drove me to the station on Friday, wouldn't take a penny", "2026-11-20")]
    [InlineData("Sam's bike is fixed, I saw to the chain on Saturday", "2026-11-21")]
    [InlineData("Lent Uwe the good ladder Thursday, he'll bring it back by Sunday", "2026-11-19")]
    [InlineData("Elif wants a desk, Ben will ask his brother on Wednesday", "2026-11-23")]
    [InlineData("Uwe hat mir am Samstag die Winterreifen gewechselt", "2026-11-21")]
    [InlineData("Petra braucht ein Bett. Hab ihr gestern meins angeboten", "2026-11-22")]
    [InlineData("Kalle kommt am Freitag mit dem Anhänger, hat er versprochen", "2026-11-23")]
    public void The_day_is_that_of_the_moment_and_not_of_what_is_to_come(string line, string day) =>
        Assert.Equal(day, CaptureCorpus.Text(CaptureLine.Read(line, CaptureCorpus.Today, Book).On));

    [Theory]
    [InlineData("Jonas and Will carried the sofa up for me", "Jonas Becker|Will Turner", false)]
    [InlineData("Gave Elif and Sam a lift home", "Elif Aydin|Sam Patel", true)]
    [InlineData("Jonas und Petra haben mir beim Umzug geholfen", "Jonas Becker|Petra Lindner", false)]
    [InlineData("Fatima gave me a jar of olives", "Fatima Haddad", false)]
    public void What_several_gave_or_were_given_is_told_of_each(string line, string names, bool byMe)
    {
        var gifts = CaptureLine.Read(line, CaptureCorpus.Today, Book).Findings.Where(finding => finding.Kind == FindingKind.Gift).ToList();
        Assert.Equal(names, string.Join('|', gifts.Select(gift => gift.About!.Shown)));
        Assert.All(gifts, gift => Assert.Equal((byMe, gifts[0].Text), (gift.ByMe, gift.Text)));
    }

    [Fact]
    public void The_day_of_the_rules_is_believed_unless_the_contrary_is_all_but_sure()
    {
        var today = CaptureCorpus.Today;
        var (monday, friday) = (new DaySaid(0, 1, today.PlusDays(-7), today.PlusDays(7)), new DaySaid(3, 4, today.PlusDays(-3), today.PlusDays(4)));
        LocalDate? Chosen(DaySaid? ruled, float first, float second) => Weights(first, second).Choose([monday, friday], ruled, [["first"], ["second"]])?.On;
        Assert.Equal(monday.Past, Chosen(monday, 0, 0.3f));
        Assert.Equal(monday.Past, Chosen(monday, -1, 0));
        Assert.Equal(friday.Past, Chosen(monday, -9, 9));
        Assert.Null(Chosen(null, 0.2f, 0.2f));
        Assert.Equal(friday.Past, Chosen(null, 0, 9));
        Assert.Null(Chosen(monday, -9, -9));
    }

    [Fact]
    public void Where_nobody_was_met_nobody_was_there() =>
        Assert.All(["missed Ana's call", "Ben cancelled lunch", "Ana heute nicht gesehen, sie war krank"], line => Assert.Empty(CaptureLine.Read(line, CaptureCorpus.Today, Book).Names));

    private static DayWeights Weights(float first, float second) =>
        new(new FeatureWeights(new Dictionary<string, float[]>(StringComparer.Ordinal) { ["first"] = [-first, first, 0], ["second"] = [-second, second, 0] }, DayWeights.Letters.Length));
}
