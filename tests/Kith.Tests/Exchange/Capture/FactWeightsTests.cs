using Kith.Capture;
using Kith.Tests.House;
using Xunit;

namespace Kith.Tests.Exchange.Capture;

/// <summary>Of what the tables take for a fact only what is worth keeping is proposed; none of these lines was learned from.</summary>
public sealed class FactWeightsTests
{
    private static readonly string Corpus = Path.Combine(SourceTree.Root, "tests", "corpus");
    private static readonly CaptureNames Book = CaptureCorpus.Book(Path.Combine(Corpus, "capture"));

    [Theory]
    [InlineData("Petra has moved to Glasgow", "moved to Glasgow")]
    [InlineData("Coffee with Ana. She's expecting a baby in April", "expecting a baby")]
    [InlineData("Ben's mother has dementia", "dementia")]
    [InlineData("lunch with Sam, he is allergic to peanuts", "allergic to peanuts")]
    [InlineData("Petra ist nach Bremen gezogen", "Bremen")]
    [InlineData("Kaffee mit Ana. Sie ist schwanger", "schwanger")]
    [InlineData("Bens Mutter liegt im Krankenhaus", "Krankenhaus")]
    [InlineData("Claudia hat gekündigt", "gekündigt")]
    public void What_has_weight_in_a_life_is_proposed(string line, string fact) =>
        Assert.Contains(Facts(line), one => one.Contains(fact, StringComparison.Ordinal));

    [Theory]
    [InlineData("Garden Crew on Thursday, two hours")]
    [InlineData("Max was late, 20 minutes on the phone")]
    [InlineData("Quiz with Tomasz, we came third, he paid for the crisps")]
    [InlineData("Vesna at the bus stop, two minutes")]
    [InlineData("Chor am Donnerstag, zwei Stunden")]
    [InlineData("Max kam zu spät, 20 Minuten telefoniert")]
    [InlineData("Spieleabend mit Tomasz, er wurde Dritter")]
    public void What_merely_happened_is_not(string line) => Assert.Empty(Facts(line));

    [Theory]
    [InlineData("en", 900)]
    [InlineData("de", 500)]
    public void Every_fact_says_whether_it_is_worth_keeping(string language, int least)
    {
        var lines = File.ReadLines(Path.Combine(Corpus, "facts", $"{language}.txt")).Select(line => line.Split('\t')).ToList();
        Assert.True(lines.Count >= least, "The corpus has shrunk.");
        Assert.All(lines, parts => Assert.True(parts is ["F" or "-", { Length: > 0 }, { Length: > 0 }], string.Join(' ', parts)));
    }

    private static IEnumerable<string> Facts(string line) => CaptureLine.Read(line, CaptureCorpus.Today, Book).Findings.Where(finding => finding.Kind == FindingKind.Fact).Select(finding => finding.Text);
}
