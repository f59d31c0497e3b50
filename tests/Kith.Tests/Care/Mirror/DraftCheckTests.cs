using System.Globalization;
using CsCheck;
using Kith.Care;
using NodaTime;
using Xunit;

namespace Kith.Tests.Care;

public sealed class DraftCheckTests
{
    private static readonly LocalDate Today = new(2026, 11, 25);
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly DraftFact NewJob = new("started a new job at the library", new LocalDate(2026, 10, 2), new ActGround("fact", Guid.CreateVersion7()));
    private static readonly DraftFact Knee = new("hat sich das Knie operieren lassen", new LocalDate(2026, 9, 2));

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("…!?")]
    public void Nothing_is_said_of_an_empty_draft(string text)
    {
        var reading = Read(text, Ben());
        Assert.Empty(reading.Remarks);
        Assert.False(reading.IsSelfServing);
    }

    [Theory]
    [InlineData("Hi Ben, hope you're well! I'm launching my agency and you're so well connected. Could you introduce me to your boss by Friday? I'd really appreciate it.")]
    [InlineData("Hallo Ben, hoffe dir geht's gut! Ich habe mich selbständig gemacht, und du kennst doch alle. Könntest du mich bis Freitag deinem Chef vorstellen? Das wäre super.")]
    public void An_ask_out_of_a_long_silence_with_nothing_beside_it_serves_oneself(string text)
    {
        var reading = Read(text, Ben(lastContact: Today.PlusDays(-500)) with { TheirNews = [NewJob] });

        Assert.True(reading.IsSelfServing);
        Assert.Contains(reading.Remarks, remark => remark.Kind == RemarkKind.AskAlone);
        Assert.Contains(reading.Remarks, remark => remark.Kind == RemarkKind.FirstInAYear);
        Assert.Contains(reading.Remarks, remark => remark.Kind == RemarkKind.LeavesTheirNews && remark.Facts.SequenceEqual([NewJob]));
    }

    [Theory]
    [InlineData("Hi Ben, I know it's been far too long, and I come with a request. How is the new job at the library? The request: could you read my letter? I'll pay for dinner, and if it's too much, just say no.")]
    [InlineData("Lieber Ben, ich weiß, ich habe mich lange nicht gemeldet, und jetzt komme ich mit einer Bitte. Könntest du meinen Brief lesen? Ich lade dich zum Essen ein, und wenn es dir zu viel ist, sag ruhig nein. Wie läuft es in der Bibliothek?")]
    public void An_honest_ask_stays_unspoken_of(string text)
    {
        var reading = Read(text, Ben(lastContact: Today.PlusDays(-500)) with { TheirNews = [NewJob] });

        Assert.False(reading.IsSelfServing);
        Assert.All(reading.Aloud, remark => Assert.True(remark.IsGood));
        Assert.Contains(reading.Aloud, remark => remark.Kind == RemarkKind.OwnsTheSilence);
        Assert.Contains(reading.Aloud, remark => remark.Kind == RemarkKind.Gives);
    }

    [Theory]
    [InlineData("can you bring the key tonight? thx")]
    [InlineData("Kannst du morgen den Schlüssel mitbringen? Danke")]
    public void A_short_practical_word_in_close_touch_is_fine(string text) =>
        Assert.False(Read(text, Ben(lastContact: Today.PlusDays(-2), isClose: true)).IsSelfServing);

    [Theory]
    [InlineData("I'm at the hospital, they found a lump and I'm scared. I don't know who else to call. Could you come and sit with me?")]
    [InlineData("Ich bin in der Notaufnahme und habe Angst. Ich weiß nicht, wen ich sonst anrufen soll. Kannst du kommen?")]
    public void A_cry_for_help_is_fine(string text) => Assert.False(Read(text, Ben(lastContact: Today.PlusDays(-20), isClose: true)).IsSelfServing);

    [Fact]
    public void News_that_are_answered_are_told_at_the_words_that_answer_them()
    {
        const string Text = "Hello Ben! How are they treating you at the library? See you on Sunday.";
        var reading = Read(Text, Ben() with { TheirNews = [NewJob] });

        var answer = Assert.Single(reading.Remarks, remark => remark.Kind == RemarkKind.AnswersNews);
        Assert.Equal("How are they treating you at the library?", Text.Substring(answer.At.Start, answer.At.Length));
        Assert.Equal([NewJob], answer.Facts);
        Assert.DoesNotContain(reading.Remarks, remark => remark.Kind == RemarkKind.LeavesTheirNews);
    }

    [Fact]
    public void What_they_told_is_known_again_by_other_words_of_the_same()
    {
        var reading = Read("Liebe Ana, wie macht sich das Knie, warst du schon in der Reha?", Ben() with { TheyTold = [Knee] });
        Assert.Contains(reading.Remarks, remark => remark.Kind == RemarkKind.Remembers);
        Assert.DoesNotContain(reading.Remarks, remark => remark.Kind == RemarkKind.ForgetsWhatTheyTold);
    }

    [Fact]
    public void News_that_only_serve_as_a_reason_are_not_answered() =>
        Assert.DoesNotContain(Read("Now that you work at the library, could you get me a card for free by Friday?", Ben() with { TheirNews = [NewJob] }).Remarks, remark => remark.Kind == RemarkKind.AnswersNews);

    [Theory]
    [InlineData("Anyway, I've put you down for Saturday. You're a genius, and it's only ten minutes.", "Anyway", "put you", "a genius", "it's only ten minutes")]
    [InlineData("Übrigens, ich hab dich eingetragen. Du bist ein Schatz, und es ist reine Formsache.", "Übrigens", "eingetragen", "Schatz", "Formsache")]
    public void What_presses_is_told_at_its_words(string text, string away, string given, string praise, string hurry)
    {
        var remarks = Read(text, Ben()).Remarks;
        foreach (var (kind, words) in new[] { (RemarkKind.TurnsAway, away), (RemarkKind.TakesAYesForGiven, given), (RemarkKind.Praises, praise), (RemarkKind.Hurries, hurry) })
        {
            var at = Assert.Single(remarks, remark => remark.Kind == kind).At;
            Assert.Contains(words.Split(' ')[^1], text[at.Start..at.End], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_remark_is_told_with_the_fact_it_rests_on()
    {
        var picture = Ben() with { TheirNews = [NewJob] };
        var remark = new Remark(RemarkKind.LeavesTheirNews, new TextSpan(0, 1), [NewJob]);

        Assert.Equal("Ben had news on 2 October: started a new job at the library. Nothing here answers it.", MirrorPhrasing.Of(remark, picture, new LocalDate(2026, 10, 20), English).ToString());
        Assert.Equal("Bei Ben gab es am 2. Oktober Neues: started a new job at the library. Darauf antwortet hier nichts.", MirrorPhrasing.Of(remark, picture, new LocalDate(2026, 10, 20), German).ToString());
    }

    [Fact]
    public void Any_text_at_all_is_read_and_every_remark_stands_within_it() =>
        Gen.Select(Gen.OneOf(Gen.String, Words), Gen.Int[0, 900], Gen.Bool).Sample((text, days, close) =>
        {
            var picture = Ben(Today.PlusDays(-days), close) with { TheirNews = [NewJob], TheyTold = [Knee], Asked = [new DraftFact("a loan")] };
            foreach (var remark in Read(text, picture).Remarks)
            {
                Assert.InRange(remark.At.Start, 0, text.Length);
                Assert.InRange(remark.At.End, remark.At.Start + 1, text.Length);
                Assert.DoesNotContain("{", MirrorPhrasing.Of(remark, picture, Today, English).ToString() + MirrorPhrasing.Of(remark, picture, Today, German), StringComparison.Ordinal);
            }
        });

    private static readonly string[] Pieces =
    [
        "I", "you", "could", "Könntest", "du", "please", "buy", "my", "book", "library", "Knie", "sorry", "lange", "nicht", "gemeldet", "?", ".", "!\n", "…", "how", "is", "it", "going", "ich",
        "brauche", "dich", "£50", "by", "Friday", "’s", "😀", "\u0301", "ẞ",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[0, 40].Select(words => string.Join(' ', words));

    private static DraftReading Read(string text, DraftPicture picture) => DraftCheck.Of(new Draft(text, Today), picture);

    private static DraftPicture Ben(LocalDate? lastContact = null, bool isClose = false) =>
        DraftPicture.Of(Id<Person>.New(), "Ben") with { LastContact = lastContact ?? Today.PlusDays(-30), IsClose = isClose };
}
