using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Kith.Tests.House;

/// <summary>Every text stands in German beside English: X.resx and X.de.resx have the same keys, the same places to fill and the same plural forms.</summary>
public sealed class GermanTests
{
    private static readonly Regex Place = new(@"\{[A-Za-z0-9]+(?::[A-Z0-9]+)?\}", RegexOptions.NonBacktracking);

    private static readonly Regex Entry = new(@"<data name=""(?<key>[^""]+)""[^>]*>\s*<value>(?<text>[^<]*)</value>", RegexOptions.NonBacktracking);

    // Words with a blank between them, anywhere behind the reason of a refusal.
    private static readonly Regex Refusal = new(@"RefusalReason\.[A-Za-z]+,(?:[^;""]|""[^""\n]*"")*?(?<sentence>""[^""\n]*[a-z}] [a-z][^""\n]*"")", RegexOptions.NonBacktracking);

    [Fact]
    public void Every_English_text_has_its_German_beside_it()
    {
        var english = SourceTree.Files("src", ".resx").Where(path => !path.EndsWith(".de.resx", StringComparison.Ordinal)).ToList();
        Assert.True(english.Count > 30 && english.Sum(path => Texts(SourceTree.Read(path)).Count) > 2000, "The resource files were not found.");
        Rule.Kept(english.SelectMany(path => Faults(path, SourceTree.Read(path), SourceTree.Has(German(path)) ? SourceTree.Read(German(path)) : null)));
    }

    [Fact]
    public void No_German_file_stands_alone() =>
        Rule.Kept(SourceTree.Files("src", ".de.resx").Where(path => !SourceTree.Has(path.Replace(".de.resx", ".resx", StringComparison.Ordinal))).Select(path => $"{path} has no English beside it."));

    [Fact]
    public void A_file_without_German_is_refused() =>
        Rule.Broken(Faults("Bad.resx", Resx(("Hello", "Hello")), null), "Bad.de.resx");

    [Fact]
    public void A_text_without_German_is_refused_by_its_key_and_its_words() =>
        Rule.Broken(Faults("Bad.resx", Resx(("Hello", "Hello, {0}"), ("Bye", "Bye")), Resx(("Bye", "Tschüss"))), "add <data name=\"Hello\"> with the German of “Hello, {0}”");

    [Fact]
    public void A_German_text_without_English_is_refused() =>
        Rule.Broken(Faults("Bad.resx", Resx(("Hello", "Hello")), Resx(("Hello", "Hallo"), ("Gone", "Weg"))), "Gone");

    [Theory]
    [InlineData("{0} of {1}", "{0} von")]
    [InlineData("{name} turns {years}", "{name} wird älter")]
    [InlineData("{0:N0} ties", "{0} Verbindungen")]
    public void A_place_that_is_lost_is_refused(string english, string german) =>
        Rule.Broken(Faults("Bad.resx", Resx(("Key", english)), Resx(("Key", german))), "Key");

    [Fact]
    public void A_plural_that_is_lost_is_refused() =>
        Rule.Broken(Faults("Bad.resx", Resx(("Key", "one|{0} many")), Resx(("Key", "viele {0}"))), "Key");

    [Fact]
    public void Empty_German_is_refused() =>
        Rule.Broken(Faults("Bad.resx", Resx(("Key", "Words")), Resx(("Key", " "))), "Key");

    [Fact]
    public void No_refusal_has_its_sentence_in_the_code() =>
        Rule.Kept(SourceTree.Files("src", ".cs").SelectMany(path => Spoken(path, SourceTree.Read(path))));

    [Theory]
    [InlineData("throw new RefusalException(RefusalReason.Invalid, \"These are the same; name two.\");")]
    [InlineData("throw new RefusalException(RefusalReason.Invalid, isMe ? Texts.OwnerStays : $\"{name} is gone.\");")]
    public void A_refusal_with_its_sentence_in_the_code_is_refused(string code) => Rule.Broken(Spoken("Bad.cs", code), "Bad.cs");

    private static IEnumerable<string> Spoken(string path, string code) =>
        Refusal.Matches(code).Select(said => $"{path}: {said.Groups["sentence"].Value} belongs into a .resx file, where it can be German too.");

    private static string German(string path) => path.Replace(".resx", ".de.resx", StringComparison.Ordinal);

    private static IEnumerable<string> Faults(string path, string english, string? german)
    {
        if (german is null)
        {
            return [$"{German(path)} is missing: every text of {path} in German."];
        }

        var (en, de) = (Texts(english), Texts(german));
        return en.SelectMany(text => Faults(German(path), text.Key, text.Value, de.GetValueOrDefault(text.Key)))
            .Concat(de.Keys.Except(en.Keys).Select(key => $"{German(path)} has “{key}”, which {path} has not: take it out."));
    }

    private static IEnumerable<string> Faults(string path, string key, string english, string? german)
    {
        if (string.IsNullOrWhiteSpace(german) && !string.IsNullOrWhiteSpace(english))
        {
            yield return $"{path}: add <data name=\"{key}\"> with the German of “{english}”.";
            yield break;
        }

        if (!Places(english).SetEquals(Places(german!)))
        {
            yield return $"{path}: “{key}” has other places to fill than the English “{english}”.";
        }

        if (english.Count(letter => letter == '|') != german!.Count(letter => letter == '|'))
        {
            yield return $"{path}: “{key}” has other plural forms than the English “{english}”; they stand as one|many.";
        }
    }

    private static HashSet<string> Places(string text) => [.. Place.Matches(text).Select(match => match.Value)];

    private static Dictionary<string, string> Texts(string resx) =>
        Entry.Matches(resx).ToDictionary(entry => entry.Groups["key"].Value, entry => WebUtility.HtmlDecode(entry.Groups["text"].Value));

    private static string Resx(params (string Key, string Text)[] texts) =>
        string.Concat(texts.Select(text => $"<data name=\"{text.Key}\"><value>{WebUtility.HtmlEncode(text.Text)}</value></data>"));
}
