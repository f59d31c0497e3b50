using Xunit;

namespace Kith.Tests.House;

/// <summary>Within a project the folders look one way: none reaches, over however many others, back to itself.</summary>
public sealed class FolderTests
{
    private const string Order = "Folders of Domain, each knowing only those before it:";

    public static TheoryData<string> Rooms => [.. SourceTree.Projects()];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_folder_reaches_back_to_itself(string project) =>
        Rule.Kept(FolderGraph.Of(Sources(project)).Cycles());

    [Fact]
    public void Two_folders_that_use_each_other_are_refused()
    {
        var graph = FolderGraph.Of(
        [
            new("People/Person.cs", "public sealed class Person { public Moment Last() => null!; }"),
            new("Moments/Moment.cs", "public sealed record Moment(Id<Person> With);"),
        ]);
        Rule.Broken(graph.Cycles(), "Moments");
    }

    [Fact]
    public void A_longer_way_round_is_refused_too()
    {
        var graph = FolderGraph.Of(
        [
            new("A/One.cs", "class One : Two { }"),
            new("B/Two.cs", "class Two { Three x; }"),
            new("C/Three.cs", "class Three { One y; }"),
        ]);
        Rule.Broken(graph.Cycles(), "C");
    }

    [Fact]
    public void A_member_that_happens_to_be_called_like_a_type_is_no_use_of_it()
    {
        var graph = FolderGraph.Of(
        [
            new("People/Person.cs", "class Person { int Moment { get; } int N => this.Moment; /* Moment */ }"),
            new("Moments/Moment.cs", "record Moment(Id<Person> With);"),
        ]);
        Assert.Empty(graph.Cycles());
    }

    [Fact]
    public void Domain_keeps_the_order_of_its_folders() =>
        Rule.Kept(OutOfOrder(WrittenOrder(), FolderGraph.Of(Sources("src/Kith.Domain"))));

    [Fact]
    public void A_folder_that_uses_a_later_one_is_refused()
    {
        var graph = FolderGraph.Of([new("People/Person.cs", "class Person { Tie x; }"), new("Ties/Tie.cs", "class Tie { }")]);
        Rule.Broken(OutOfOrder(["People", "Ties"], graph), "Ties");
    }

    private static IEnumerable<string> OutOfOrder(List<string> order, FolderGraph graph) =>
        from use in graph.Uses
        let first = order.IndexOf(use.From)
        let then = order.IndexOf(use.To)
        where !use.From.EndsWith(".cs", StringComparison.Ordinal) && !use.To.EndsWith(".cs", StringComparison.Ordinal) && then >= first
        select first < 0 || then < 0
            ? $"{use.From} uses {use.To}, and one of them is missing from the order of Domain's folders in docs/architecture.md."
            : $"{use.From} comes before {use.To} in docs/architecture.md, but uses it: {use.Why}.";

    private static List<string> WrittenOrder() =>
        [.. SourceTree.Read("docs/architecture.md").Split('\n')
            .Single(line => line.StartsWith(Order, StringComparison.Ordinal))[Order.Length..]
            .Split('←', StringSplitOptions.TrimEntries).Select(name => name.Trim('.', ' '))];

    private static IReadOnlyList<SourceFile> Sources(string project) =>
        [.. SourceTree.Files(project, ".cs").Select(path => new SourceFile(path[(project.Length + 1)..], SourceTree.Read(path)))];
}
