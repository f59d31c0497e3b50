using System.Reflection;
using Kith.Hall.Records;
using Kith.Tests.Programs;
using Kith.Web;
using Kith.Web.Tests.Terminal;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Tests.Records;

/// <summary>What one can do on the pages can be done in the terminal and by a program. The kinds of record follow from their description; the rest stands in docs/doors.md, which is read here.</summary>
public sealed class ThreeDoorsTests(Door door) : IClassFixture<Door>
{
    private static readonly IReadOnlyList<Row> Table = [.. File.ReadLines(Path.Combine(HelpTests.Root(), "docs", "doors.md")).Where(line => line.StartsWith('|')).Skip(2).Select(Row.Of)];
    private static readonly Dictionary<string, HashSet<string>> Guide = Commands(File.ReadLines(Path.Combine(HelpTests.Root(), "docs", "guide", "commands.md")));

    [Fact]
    public void Every_form_that_is_sent_on_the_pages_stands_in_the_table_beside_a_command()
    {
        // Where trouble is told answers to a form as it was sent.
        var sent = typeof(WebApp).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(PageModel)) && !type.IsAbstract && type != typeof(Kith.Web.Pages.TroubleModel)).SelectMany(Sent).Order(StringComparer.Ordinal).ToList();
        Assert.True(sent.Count > 30);
        Assert.Equal(sent, Table.SelectMany(row => row.Forms).Order(StringComparer.Ordinal));
        Assert.All(Table, row => Assert.NotEmpty(row.Commands));
    }

    [Fact]
    public void Every_command_in_the_table_is_there_with_its_options() => Assert.Empty(Table.SelectMany(row => row.Commands).SelectMany(Missing));

    [Fact]
    public void A_command_or_an_option_that_is_not_there_is_found()
    {
        Assert.Equal(["kith conquer"], Missing("kith conquer"));
        Assert.Equal(["kith tie --sell"], Missing("kith tie --rest --sell"));
    }

    [Fact]
    public async Task Every_operation_stands_in_the_table_or_follows_from_a_kind_of_record()
    {
        var operations = (await Client.OfAsync(door)).Operations.Select(operation => operation.Id).ToHashSet();
        Assert.Empty(Table.SelectMany(row => row.Operations).Except(operations));
        var kinds = RecordKinds.All.Concat(RecordKinds.OfPeople).SelectMany(kind => new[] { "list" + Pascal(kind.Plural) }.Concat(new[] { "add", "show", "change", "remove" }.Concat(kind.Verbs.Select(verb => verb.Word)).Select(verb => Camel(verb) + Pascal(kind.Word)))).ToHashSet();
        Assert.Empty(kinds.Except(operations));
        Assert.Empty(operations.Except(kinds).Except(Table.SelectMany(row => row.Operations)));
    }

    [Fact]
    public void Every_kind_of_record_and_each_of_its_verbs_is_a_command() =>
        Assert.Empty(RecordKinds.All.SelectMany(kind => new[] { "add", "show", "edit", "remove" }.Concat(kind.Verbs.Select(verb => verb.Word)).SelectMany(verb => Missing($"kith {kind.Plural} {verb}"))));

    [Fact]
    public void What_is_done_with_people_beyond_their_forms_stands_in_the_table() =>
        Assert.Empty(RecordKinds.OfPeople.SelectMany(kind => kind.Verbs.Select(verb => Camel(verb.Word) + Pascal(kind.Word))).Concat(RecordKinds.Ties.Verbs.Select(verb => verb.Word + "Tie")).Except(Table.SelectMany(row => row.Operations)));

    /// <summary>Forms by the name of their page: <c>People.Verbs.Rest</c>.</summary>
    private static IEnumerable<string> Sent(Type page) =>
        from method in page.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        where method.Name.StartsWith("OnPost", StringComparison.Ordinal)
        let handler = method.Name["OnPost".Length..] is var rest && rest.EndsWith("Async", StringComparison.Ordinal) ? rest[..^"Async".Length] : rest
        select string.Join('.', new[] { page.Namespace!["Kith.Web.Pages".Length..].TrimStart('.'), page.Name[..^"Model".Length], handler }.Where(part => part.Length > 0));

    /// <summary>What the guide, which another test compares with the program, does not know of a command.</summary>
    private static IEnumerable<string> Missing(string said)
    {
        var words = said.Split(' ');
        var command = string.Join(' ', words.TakeWhile(word => word[0] != '-'));
        return Guide.TryGetValue(command, out var options) ? words.Where(word => word[0] == '-' && !options.Contains(word)).Select(option => $"{command} {option}") : [command];
    }

    /// <summary>Each command of the guide with its options.</summary>
    private static Dictionary<string, HashSet<string>> Commands(IEnumerable<string> lines)
    {
        var (all, last) = (new Dictionary<string, HashSet<string>>(), new HashSet<string>());
        foreach (var line in lines)
        {
            if (line.StartsWith('#') && line.TrimStart('#', ' ') is ['k', 'i', 't', 'h', ..] command)
            {
                all[command] = last = [];
            }

            last.UnionWith(line.StartsWith("  -", StringComparison.Ordinal) ? line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word[0] == '-') : []);
        }

        return all;
    }

    private static string Pascal(string word) => string.Concat(word.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Camel(string word) => Pascal(word) is var pascal ? char.ToLowerInvariant(pascal[0]) + pascal[1..] : "";

    private sealed record Row(IReadOnlyList<string> Forms, IReadOnlyList<string> Commands, IReadOnlyList<string> Operations)
    {
        public static Row Of(string line)
        {
            var cells = line.Trim('|').Split('|');
            return new Row(Spans(cells[1]), Spans(cells[2]), Spans(cells[3]));
        }

        private static List<string> Spans(string cell) => [.. cell.Split('`').Where((_, at) => at % 2 == 1)];
    }
}
