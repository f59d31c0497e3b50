using Kith.Analysis;
using Kith.Capture;
using Kith.Tests.House;
using Xunit;

namespace Kith.Tests.Exchange.Capture;

/// <summary>What no table knows is judged by what statements of other lines told.</summary>
public sealed class StatementWeightsTests
{
    private static readonly string Corpus = Path.Combine(SourceTree.Root, "tests", "corpus");
    private static readonly CaptureNames Book = CaptureCorpus.Book(Path.Combine(Corpus, "capture"));

    // None of these is among the statements that were learned from, and the tables read nothing in them.
    [Theory]
    [InlineData("Grace can't face the funeral on her own", FindingKind.Need, false, "funeral")]
    [InlineData("Lena can't get the pram up the stairs", FindingKind.Need, false, "pram")]
    [InlineData("took Gerda's bins out for her all week", FindingKind.Gift, true, "Gerda's bins")]
    [InlineData("Grace traut sich nicht allein zum Amt", FindingKind.Need, false, "Amt")]
    [InlineData("Lena kriegt den Kinderwagen nicht die Treppe hoch", FindingKind.Need, false, "Kinderwagen")]
    [InlineData("Uwe ließ mich das Wochenende in seine Werkstatt", FindingKind.Gift, false, "Werkstatt")]
    [InlineData("Claudia schaut wegen der Halle", FindingKind.Promise, false, "Halle")]
    public void What_no_table_knows_is_told_all_the_same(string line, FindingKind kind, bool byMe, string words)
    {
        Assert.All(CaptureLine.Statements(line, CaptureCorpus.Today, Book), statement => Assert.Equal(0, statement.Read));
        var finding = Assert.Single(CaptureLine.Read(line, CaptureCorpus.Today, Book).Findings);
        Assert.Equal((kind, byMe), (finding.Kind, finding.ByMe));
        Assert.Contains(words, finding.Text, StringComparison.Ordinal);
        Assert.NotNull(finding.About);
    }

    [Theory]
    [InlineData("Lunch with Ana yesterday, 90 min, we laughed a lot")]
    [InlineData("Sat with Jonas in the beer garden until late")]
    [InlineData("Grace's daughter passed her exams")]
    [InlineData("got a card from Rose, she's lost her dad")]
    [InlineData("wrote a letter to Gerda")]
    [InlineData("gestern mit Ben essen gewesen, schöner Abend")]
    [InlineData("Anas Tochter hat die Prüfung bestanden")]
    public void What_only_was_is_neither_needed_nor_given(string line) =>
        Assert.DoesNotContain(CaptureLine.Read(line, CaptureCorpus.Today, Book).Findings, finding => finding.Kind != FindingKind.Fact);

    [Fact]
    public void A_sentence_tells_one_thing_of_a_kind_unless_the_tables_know_of_more()
    {
        var needs = CaptureLine.Read("Grace can't face the funeral on her own, she needs a lift", CaptureCorpus.Today, Book).Findings.Where(finding => finding.Kind == FindingKind.Need);
        Assert.Contains("lift", Assert.Single(needs).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Without_a_sign_of_anything_nothing_is_told(bool german) => Assert.Equal(0, StatementWeights.Of(german).Judge([""], 0, fact: false).Told);

    [Fact]
    public void What_the_tables_read_is_never_dropped_and_changed_only_when_that_is_all_but_sure()
    {
        var (need, gift) = (StatementClass.Of(FindingKind.Need, false), StatementClass.Of(FindingKind.Gift, false));
        StatementWeights Of(params (int At, float Weight)[] weights) => new(new FeatureWeights(new Dictionary<string, float[]>(StringComparer.Ordinal) { ["word"] = Row(weights) }, StatementClass.All.Length));
        Assert.Equal(need, Of((0, 9)).Judge(["word"], need, fact: false).Told);
        Assert.Equal(need, Of((gift, 2)).Judge(["word"], need, fact: false).Told);
        Assert.Equal(gift, Of((gift, 9)).Judge(["word"], need, fact: false).Told);
        Assert.Equal(gift, Of((gift, 9)).Judge(["word"], 0, fact: false).Told);
        Assert.Equal(gift, Of((gift, 3)).Judge(["word"], 0, fact: false).Told);
        Assert.Equal(0, Of((gift, 3)).Judge(["word"], 0, fact: true).Told);
    }

    [Theory]
    [InlineData("en", 2000)]
    [InlineData("de", 2000)]
    public void Every_statement_says_what_it_tells(string language, int least)
    {
        var lines = Directory.GetFiles(Path.Combine(Corpus, "statements"), $"{language}-*.txt").SelectMany(File.ReadLines).Select(line => line.Split('\t')).ToList();
        Assert.True(lines.Count >= least, "The corpus has shrunk.");
        Assert.All(lines, parts => Assert.True(parts.Length == 2 && parts[1].Length > 0 && StatementClass.All.Any(one => one.Letter == parts[0]), string.Join(' ', parts)));
    }

    private static float[] Row(params (int At, float Weight)[] weights) => [.. StatementClass.All.Select((_, at) => weights.FirstOrDefault(one => one.At == at).Weight)];
}
