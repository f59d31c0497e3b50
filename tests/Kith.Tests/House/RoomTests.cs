using System.Xml;
using Xunit;

namespace Kith.Tests.House;

/// <summary>The table of rooms in docs/architecture.md is what the projects reference, no more and no less.</summary>
public sealed class RoomTests
{
    private const string Map = "docs/architecture.md";

    [Fact]
    public void Every_room_references_what_the_table_says() =>
        Rule.Kept(Differences(RoomTable.Parse(SourceTree.Read(Map)), Built()));

    [Fact]
    public void A_reference_the_table_does_not_allow_is_refused()
    {
        var table = RoomTable.Parse("| room | rooms | packages | why |\n|---|---|---|---|\n| Care | Domain | – | pure |\n");
        Rule.Broken(Differences(table, [new Room("Care", ["Domain", "Storage"], [])]), "Storage");
    }

    [Fact]
    public void A_package_the_table_does_not_allow_is_refused()
    {
        var table = RoomTable.Parse("| room | rooms | packages | why |\n|---|---|---|---|\n| Domain | – | NodaTime | pure |\n");
        Rule.Broken(Differences(table, [new Room("Domain", [], ["NodaTime", "Npgsql"])]), "Npgsql");
    }

    [Fact]
    public void A_room_without_a_row_is_refused() =>
        Rule.Broken(Differences([], [new Room("Attic", [], [])]), "Attic");

    private static IEnumerable<string> Differences(IReadOnlyList<Room> table, IReadOnlyList<Room> built)
    {
        foreach (var name in table.Concat(built).Select(room => room.Name).Distinct())
        {
            var said = table.FirstOrDefault(room => room.Name == name);
            var done = built.FirstOrDefault(room => room.Name == name);
            if (said is null || done is null)
            {
                yield return said is null ? $"{name} has no row in {Map}." : $"{Map} has a row for {name}, but there is no such project.";
                continue;
            }

            foreach (var one in done.All.Except(said.All))
            {
                yield return $"{name} references {one}, which {Map} does not allow: take the reference out, or change the table and say why.";
            }

            foreach (var one in said.All.Except(done.All))
            {
                yield return $"{Map} lets {name} reference {one}, but it does not: take it out of the table.";
            }
        }
    }

    private static IReadOnlyList<Room> Built() => [.. SourceTree.Projects().Select(ReadProject)];

    private static Room ReadProject(string folder)
    {
        var name = Path.GetFileName(folder);
        var rooms = new List<string>();
        var packages = new List<string>();
        using var xml = XmlReader.Create(Path.Combine(SourceTree.Root, folder, $"{name}.csproj"));
        while (xml.Read())
        {
            if (xml.Name == "ProjectReference")
            {
                rooms.Add(RoomTable.Short(Path.GetFileNameWithoutExtension(xml.GetAttribute("Include")!)));
            }
            else if (xml.Name == "PackageReference")
            {
                packages.Add(xml.GetAttribute("Include")!);
            }
        }

        return new Room(RoomTable.Short(name), rooms, packages);
    }
}

/// <summary>One project below src and what it references by name.</summary>
public sealed record Room(string Name, IReadOnlyList<string> Rooms, IReadOnlyList<string> Packages)
{
    public IEnumerable<string> All => Rooms.Concat(Packages);
}

/// <summary>The Markdown table whose heading begins "| room | rooms | packages |".</summary>
public static class RoomTable
{
    public static IReadOnlyList<Room> Parse(string markdown) =>
        [.. markdown.Split('\n')
            .SkipWhile(line => !line.StartsWith("| room | rooms | packages |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new Room(cells[1], Names(cells[2]), Names(cells[3])))];

    public static string Short(string project) => project.Replace("Kith.", "", StringComparison.Ordinal);

    private static IReadOnlyList<string> Names(string cell) =>
        cell is "–" ? [] : [.. cell.Split(',', StringSplitOptions.TrimEntries)];
}
