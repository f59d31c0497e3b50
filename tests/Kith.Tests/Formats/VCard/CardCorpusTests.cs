using Kith.Formats;
using Kith.Formats.VCard;
using Kith.Tests.House;
using Xunit;

namespace Kith.Tests.Formats.VCard;

/// <summary>Cards that real programs wrote, where they are at hand, and our own broken ones.</summary>
public sealed class CardCorpusTests
{
    [Fact]
    public void Every_real_card_is_read_or_refused_with_a_sentence() =>
        Assert.All(CardCorpus.Real(), file => Assert.All(CardCorpus.Read(file), parsed => Assert.True(parsed.Value is not null || parsed.Problem!.Message.EndsWith('.'), file)));

    [Fact]
    public void Every_real_card_comes_back_without_loss() =>
        Assert.All(CardCorpus.Real(), file => Assert.All(CardCorpus.Cards(file), card => Assert.Equal(card.Properties, Assert.Single(CardText.Read(card.ToString())).Value!.Properties)));

    [Fact]
    public void Every_real_file_but_the_cropped_and_the_empty_one_is_read_without_a_complaint() =>
        Assert.Equal(
            ["Cropped_2_1.vcf", "Empty.vcf"],
            CardCorpus.Real().Where(file => CardCorpus.Read(file).Any(parsed => parsed.Problem is not null)).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("FolkerKinzel.VCards/Greek.vcf", "Βαγγέλης")]
    [InlineData("FolkerKinzel.VCards/Ukrainian.vcf", "Віталій Володимирович Кличко")]
    [InlineData("FolkerKinzel.VCards/German.vcf", "Sören Täve Nüßlebaum")]
    [InlineData("FolkerKinzel.VCards/Murks.vcf", "Sören Täve Nüßlebaum")]
    [InlineData("FolkerKinzel.VCards/utf-8.vcf", "孔夫子")]
    [InlineData("ez-vcard/John_Doe_IPHONE.vcf", "Mr. John Richter James Doe Sr.")]
    [InlineData("ez-vcard/John_Doe_GMAIL.vcf", "Mr. John Richter, James Doe Sr.")]
    public void Names_are_read_as_they_were_meant(string file, string name) => Assert.Equal(name, CardCorpus.Cards(CardCorpus.Real(file)).First().FormattedName);

    [Theory]
    [InlineData("ez-vcard/John_Doe_IPHONE.vcf")]
    [InlineData("ez-vcard/John_Doe_MS_OUTLOOK.vcf")]
    [InlineData("ez-vcard/John_Doe_MAC_ADDRESS_BOOK.vcf")]
    [InlineData("ez-vcard/John_Doe_BLACK_BERRY.vcf")]
    [InlineData("ez-vcard/outlook-2007.vcf")]
    [InlineData("sabre-vobject/issue153.vcf")]
    [InlineData("sabre-vobject/issue64.vcf")]
    [InlineData("FolkerKinzel.VCards/v2_1.vcf")]
    [InlineData("FolkerKinzel.VCards/AnsiIssue.vcf")]
    public void Pictures_are_read_whole(string file) => Assert.Equal([0xFF, 0xD8], CardCorpus.Cards(CardCorpus.Real(file)).Select(card => card.Photo?.Bytes).OfType<byte[]>().First()[..2]);

    [Fact]
    public void Our_own_broken_cards_are_explained() =>
        Assert.All(CardCorpus.Own(), file => Assert.Contains(CardCorpus.Read(file), parsed => parsed.Problem is not null));
}

/// <summary>Where the cards lie.</summary>
internal static class CardCorpus
{
    public static IReadOnlyList<string> Own() => [.. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "tests", "corpus", "cards"), "*.vcf").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Real() => [.. Directory.EnumerateFiles(Shared(), "*.vcf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static string Real(string file) => Path.Combine(Shared(), file);

    public static IReadOnlyList<Parsed<Card>> Read(string file)
    {
        using var stream = File.OpenRead(file);
        return [.. CardReader.Read(stream, Path.GetFileName(file), Limits.Default)];
    }

    public static IEnumerable<Card> Cards(string file) => Read(file).Select(parsed => parsed.Value).OfType<Card>();

    private static string Shared()
    {
        var data = Environment.GetEnvironmentVariable("KITH_SHARED_DATA") ?? Path.Combine(SourceTree.Root, "..", "shared", "data");
        var cards = Path.Combine(data, "cards");
        Assert.SkipUnless(Directory.Exists(cards), "The real cards lie outside the repository, in ../shared/data/cards or below KITH_SHARED_DATA, and are not here.");
        return cards;
    }
}
