using CsCheck;
using Kith.Capture;
using Kith.Tests.House;
using Xunit;

namespace Kith.Tests.Exchange.Capture;

/// <summary>The lines that the reading was tuned on are read no worse than they were; whatever is typed, the line is kept.</summary>
public sealed class CaptureCorpusTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "corpus", "capture");

    // Words of real lines, their marks and a few that are nobody's: put together at random they are still a line.
    private static readonly string[] Pieces = [.. new[] { "en", "de" }.SelectMany(language => CaptureCorpus.Lines(Path.Combine(Folder, language, "tuned.txt"))).SelectMany(line => line.Text.Split(' ')).Distinct(), "\n", "🎉", "'s", "w/", "1/2", "½", "€", "..", "((", "\u0301", "\ud800", "0", "99999999999", "31.2.", "-"];

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void The_tuned_lines_are_read_as_well_as_they_were(string language)
    {
        var score = CaptureScore.Of(CaptureCorpus.Lines(Path.Combine(Folder, language, "tuned.txt")), CaptureCorpus.Book(Folder));
        Assert.True(score.Lines >= 140, "The corpus has shrunk.");
        Assert.True(score.People.Of >= 0.97 && score.Days.Of >= 0.97 && score.Lengths.Of >= 0.97, string.Join('\n', score.Misses));
        foreach (var found in new[] { score.Together(FindingKind.Need, FindingKind.Offer), score.Findings[FindingKind.Promise], score.Together(FindingKind.Gift, FindingKind.Loan) })
        {
            // What is found beside the truth is mostly what may be seen either way: “Kim can do Thursday”, “Dave might know a carpenter”.
            Assert.True(found.Precision.Of >= 0.85 && found.Recall.Of >= 0.95, string.Join('\n', score.Misses));
        }
    }

    [Fact]
    public void Whatever_is_typed_the_line_is_kept_and_every_range_lies_in_it() =>
        Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[0, 40].Select(words => string.Join(' ', words)).Sample(line => Holds(line, CaptureLine.Read(line, CaptureCorpus.Today, CaptureCorpus.Book(Folder))), iter: 1000);

    [Fact]
    public void Any_text_at_all_is_a_line() => Gen.String[0, 300].Sample(line => Holds(line, CaptureLine.Read(line, CaptureCorpus.Today, CaptureNames.None)), iter: 1000);

    private static bool Holds(string line, CaptureLine read) =>
        read.Note == line.Trim()
        && read.Understood.All(range => range.Start >= 0 && range.Start < range.End && range.End <= line.Length)
        && read.Names.All(name => name.Start < name.End && name.End <= line.Length)
        && read.Findings.All(finding => finding.Start < finding.End && finding.End <= line.Length && (finding.Text.Length > 0 || finding.Kind == FindingKind.Loan));
}
