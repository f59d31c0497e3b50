using Kith.Care;
using Xunit;

namespace Kith.Tests.Care.Matching;

/// <summary>What needs and offers are about, by numbers learned from pairs that belong together.</summary>
public sealed class SensesTests
{
    [Fact]
    public void A_text_stands_where_its_signs_point_together()
    {
        var (signs, company) = (SenseSigns.Of(["tap", "drips"], Tongue.English), new float[2 * WordVectors.Known.Width]);
        uint[] known = [.. signs.Signs.Distinct().Order()];
        var made = new Senses(Senses.Write(known, [.. known.SelectMany((_, at) => new[] { at + 1f, -at })], company, 2));
        var sum = known.Aggregate((X: 0f, Y: 0f), (sum, sign) => (sum.X + Array.IndexOf(known, sign) + 1, sum.Y - Array.IndexOf(known, sign)));
        Assert.Equal(1, made.Of(signs with { Vectors = [] }).Nearness(Meaning.Of([sum.X, sum.Y])), 0.02f);
        Assert.Equal(2, made.Width);
    }

    [Fact]
    public void A_sign_that_is_not_known_changes_nothing()
    {
        var signs = SenseSigns.Of(["tap"], Tongue.German);
        uint[] known = [.. signs.Signs.Order()];
        var made = new Senses(Senses.Write(known, [.. known.SelectMany(_ => new[] { 3f, 4f })], new float[2 * WordVectors.Known.Width], 2));
        var more = signs with { Signs = [.. signs.Signs, known[^1] + 1] };
        Assert.Equal(1, made.Of(signs).Nearness(made.Of(more)), 0.01f);
        Assert.Equal(Meaning.None.Nearness(made.Of(signs)), made.Of(new SenseSigns([known[^1] + 1], [])).Nearness(made.Of(signs)));
    }

    [Fact]
    public void A_word_is_known_by_itself_and_by_its_pieces_whatever_stands_around_it()
    {
        var (tap, drips, both) = (SenseSigns.Of(["tap"], Tongue.German), SenseSigns.Of(["drips"], Tongue.German), SenseSigns.Of(["tap", "drips"], Tongue.German));
        Assert.Equal(1 + 3 + 2 + 1, tap.Signs.Length);
        Assert.Equal(tap.Signs.Length + drips.Signs.Length + 1, both.Signs.Length);
        Assert.Superset(tap.Signs.ToHashSet(), both.Signs.ToHashSet());
        Assert.Equal(both.Signs.Order(), SenseSigns.Of(["drips", "tap"], Tongue.German).Signs.Order());
        Assert.Empty(tap.Vectors);
        Assert.Single(SenseSigns.Of(["tap"], Tongue.English).Vectors);
    }

    // Written for this test, in words of which neither the subjects nor the pairs have all.
    [Theory]
    [InlineData("en", "her wedding ring slipped down the plughole", "was a plumber", "teaches Italian")]
    [InlineData("en", "cannot hear the sermon any more", "fits hearing aids", "keeps goats")]
    [InlineData("de", "die Katze sitzt seit gestern auf der Fichte", "Baumkletterer mit Gurt", "Lektorin im Ruhestand")]
    [InlineData("de", "die Enkelin schreibt Briefe, die keiner lesen kann", "Logopädin und Legasthenietrainerin", "verleiht einen Anhänger")]
    public void What_answers_is_nearer_than_what_does_not(string language, string need, string answer, string other)
    {
        var of = language == "de" ? Tongue.German : Tongue.English;
        Meaning Sense(string text) => Senses.Known.Of(NeedText.Signs(text, of));
        Assert.True(Sense(need).Nearness(Sense(answer)) > Sense(need).Nearness(Sense(other)) + 0.1f);
    }
}
