using Kith.Care;
using Kith.Tests.House;
using NodaTime;
using Xunit;

namespace Kith.Tests.Care;

/// <summary>Whether a draft serves its writer alone is weighed; none of these messages was learned from.</summary>
public sealed class DraftWeightsTests
{
    private static readonly LocalDate Today = new(2026, 11, 25);

    [Theory]
    [InlineData("Train is stuck outside Crewe, back around nine")]
    [InlineData("Which platform are you on?")]
    [InlineData("Congratulations on the twins!")]
    [InlineData("Thank you for the loan of the ladder, it is back in your shed.")]
    [InlineData("My sister had her operation this morning and it went well.")]
    [InlineData("Would Saturday suit you for the walk?")]
    [InlineData("I have not written in far too long. How are the bees?")]
    [InlineData("Zug steht vor Hamm, bin so gegen neun da")]
    [InlineData("Auf welchem Gleis bist du?")]
    [InlineData("Glückwunsch zu den Zwillingen!")]
    [InlineData("Danke für die Leiter, sie steht wieder in deinem Schuppen.")]
    [InlineData("Meine Schwester ist heute operiert worden, es ist alles gut gegangen.")]
    [InlineData("Passt dir Samstag für den Spaziergang?")]
    [InlineData("Ich hab viel zu lange nicht geschrieben. Was machen die Bienen?")]
    public void Everyday_messages_are_left_alone_however_long_the_silence(string text) => Assert.All(
        new int?[] { 1, 60, 500, null },
        days => Assert.False(DraftCheck.Of(new Draft(text, Today), Ben(days)).IsSelfServing, $"{days}"));

    [Theory]
    [InlineData("Hi Ben! Saw the lovely news about the shop, you must be thrilled. Listen, the council is choosing its caterer this month and your wife sits on that board. One word from her and I'm in. I've already put her name on the form, hope that's alright!")]
    [InlineData("Hallo Ben, hab das mit deinem Laden gehört, toll! Du, die Stadt vergibt gerade das Catering und deine Frau sitzt doch im Ausschuss. Ein Wort von ihr reicht. Ich hab sie schon als Referenz eingetragen, ist ja sicher okay für euch.")]
    public void News_that_only_open_the_door_are_seen_through(string text)
    {
        var reading = DraftCheck.Of(new Draft(text, Today), Ben(400) with { TheirNews = [new DraftFact("opened a shop")] });
        Assert.True(reading.IsSelfServing);
        Assert.Contains(reading.Aloud, remark => !remark.IsGood);
    }

    [Fact]
    public void Where_no_turn_says_why_the_words_that_weigh_most_are_marked()
    {
        var readings = Directory.GetFiles(Path.Combine(SourceTree.Root, "tests", "corpus", "drafts"), "*-?.jsonl").Where(file => !file.EndsWith("half-b.jsonl", StringComparison.Ordinal))
            .SelectMany(DraftCorpus.Of).Select(draft => (draft.Draft.Text, Reading: DraftCheck.Of(draft.Draft, draft.Picture))).Where(one => one.Reading.IsSelfServing).ToList();
        Assert.True(readings.Count > 300, "The corpus was not found.");
        Assert.All(readings, one => Assert.Contains(one.Reading.Remarks, remark => !remark.IsGood));
        Assert.All(readings, one => Assert.DoesNotContain(one.Reading.Remarks, remark => remark.IsGood && one.Reading.Remarks.Any(other => other.Kind == RemarkKind.SoundsSo && other.At == remark.At)));
        var marked = readings.SelectMany(one => one.Reading.Remarks.Where(remark => remark.Kind == RemarkKind.SoundsSo).Select(remark => one.Text.Substring(remark.At.Start, remark.At.Length))).ToList();
        Assert.InRange(marked.Count, 20, readings.Count / 3);
        Assert.Contains("Need 4 tyres, can you get them Saturday, I'll pay you when I'm paid", marked);
    }

    private static DraftPicture Ben(int? days) =>
        new(Id<Person>.New(), "Ben", days is { } silent ? Today.PlusDays(-silent) : null, null, [], [], [], []);
}
