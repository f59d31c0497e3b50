using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Kith.Hall.Wording;
using Kith.Tests.House;
using Microsoft.EntityFrameworkCore;

namespace Kith.Tests.Speech;

/// <summary>Whatever a page says stands in the resources, or in the book.</summary>
public sealed class ResourceTests(Door door) : IClassFixture<Door>
{
    private static readonly Regex Literal = new("'(?<text>[^'\\n]*)'|`(?<text>[^`]*)`|\"(?<text>[^\"\\n]*)\"", RegexOptions.NonBacktracking);
    private static readonly Regex Selector = new(@"(?:querySelector|querySelectorAll|closest|matches|focusOn|setRequestHeader)\('[^']*'|\.key === '[^']*\'", RegexOptions.NonBacktracking);
    private static readonly Regex Remark = new(@"^\s*//.*$", RegexOptions.NonBacktracking | RegexOptions.Multiline);
    private static readonly Regex Prose = new(@"^[A-ZÄÖÜ][a-zäöüß]+$|\p{L}{2,}[,.:]? \p{Ll}{2,}", RegexOptions.NonBacktracking);

    // Names of things that are called the same in every language.
    private static readonly string[] Proper = ["Kith", "English", "Deutsch", "JSON", "CSV", "kith"];

    // What stands in the files that wait to be brought in.
    private const string Brought = "cards.vcf broken.vcf friends.csv Priya Nair Anita Kovacs Milo Park Ida Lund example org Who Reach A column with quite a long name yes no All mail Including Spam and Trash.mbox Only Half priya milo ida The disk under the book is full. Nothing was changed; make room and try again. lunch with Ana and Vesna yesterday Zeile";

    [Fact]
    public async Task No_page_says_a_word_that_is_neither_of_the_resources_nor_of_the_book()
    {
        Assert.True(Marked.Everywhere() > 25);
        await using (var book = door.Open())
        {
            await Hamlet.PassAsync(book, TestContext.Current.CancellationToken);
        }

        // What is proposed is told in the language of whoever brought it in; what was done, of whoever did it, and only once.
        var addresses = new Addresses();
        Languages.Speak(Languages.Of(Marked.Reader)!);
        await addresses.PrepareAsync(door);
        await door.ReadAsync("/");
        var known = await KnownAsync();
        var faults = new List<string>();
        foreach (var path in Addresses.Known.Values.SelectMany(paths => paths).Where(path => !path.StartsWith(Addresses.Empty, StringComparison.Ordinal)))
        {
            var html = await (await door.SendAsync(HttpMethod.Get, await addresses.OfAsync(door, path), ("Accept-Language", Marked.Reader))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains("<html lang=\"de\">", html, StringComparison.Ordinal);
            Assert.Contains(Marked.Open, html);
            faults.AddRange(Reading.Unsaid(html, known.Contains).Select(fault => $"{path}: {fault} is no text of the resources."));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("<p>⟦Hallo⟧ there</p>", "there")]
    [InlineData("<p title=\"Look here\">⟦Hallo⟧</p>", "Look")]
    [InlineData("<button aria-label=\"⟦Weg⟧: remove\">⟦Weg⟧</button>", "remove")]
    [InlineData("<input placeholder=\"Search\">", "Search")]
    [InlineData("<img alt=\"Picture\">", "Picture")]
    [InlineData("<input type=\"submit\" value=\"Save\">", "Save")]
    [InlineData("<form data-told=\"{0} files dropped\"></form>", "files")]
    [InlineData("<p>⟦Du und <a>Ana</a> habt⟧ <a>spoken</a></p>", "spoken")]
    public void A_word_from_elsewhere_is_found(string html, string word) =>
        Assert.Contains(Reading.Unsaid(html, Proper.Contains), fault => fault.Contains($"“{word}”", StringComparison.Ordinal));

    [Fact]
    public void What_is_marked_known_or_code_is_let_be() =>
        Assert.Empty(Reading.Unsaid("<title>⟦{0} · Kith⟧</title><p title=\"⟦Weg⟧\">⟦Du und <a>Ana</a>⟧ <code>need.add</code> Kith</p><script>let some = 'thing'</script>", Proper.Contains));

    [Fact]
    public void No_script_brings_words_of_its_own() =>
        Rule.Kept(SourceTree.Files("src/Kith.Web/wwwroot/js", ".js").SelectMany(path => Said(path, SourceTree.Read(path))));

    [Theory]
    [InlineData("told.textContent = 'Please wait';", "Please wait")]
    [InlineData("button.title = 'Close';", "Close")]
    [InlineData("told.append(`${size} left over`);", "left over")]
    public void A_script_that_speaks_is_found(string script, string words) => Rule.Broken(Said("bad.js", script), words);

    private static IEnumerable<string> Said(string path, string script) =>
        from match in Literal.Matches(Selector.Replace(Remark.Replace(script, ""), ""))
        where Prose.IsMatch(match.Groups["text"].Value)
        select $"{path} says “{match.Groups["text"].Value}”, which is no text of the resources: give it to the script in an attribute of data.";

    /// <summary>The words of the book, of the files that are brought in, and the months and days of the reader.</summary>
    private async Task<HashSet<string>> KnownAsync()
    {
        var reader = CultureInfo.GetCultureInfo(Marked.Reader).DateTimeFormat;
        await using var book = door.Open();
        var said = new List<string>(Proper) { Brought, string.Join(' ', reader.MonthNames.Concat(reader.MonthGenitiveNames).Concat(reader.DayNames)) };
        await book.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        foreach (var table in await TextsAsync(book.Database.GetDbConnection(), "select name from sqlite_master where type = 'table' and name not like 'search%' and name not like 'sqlite%'"))
        {
            said.AddRange(await TextsAsync(book.Database.GetDbConnection(), $"select * from \"{table}\""));
        }

        said.AddRange(book.People.Select(person => person.FormattedName).AsEnumerable().Select(Named.Initials).ToList());
        return [.. said.SelectMany(Reading.Words)];
    }

    private static async Task<List<string>> TextsAsync(DbConnection book, string query)
    {
        await using var command = book.CreateCommand();
        command.CommandText = query;
        var texts = new List<string>();
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            texts.AddRange(Enumerable.Range(0, rows.FieldCount).Select(rows.GetValue).OfType<string>());
        }

        return texts;
    }
}
