using Microsoft.Data.Sqlite;
using Xunit;

namespace Kith.Web.Tests.Terminal;

/// <summary>The log of a served book holds identities and places in the program, and nobody's name.</summary>
public sealed class LogTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task No_name_of_the_village_reaches_the_log()
    {
        await kith.RunAsync("sample");
        var names = (await kith.RunAsync("people")).Lines.SelectMany(line => line.Split('\t')[0].Split(' ')).Where(name => name.Length > 3).Distinct().ToList();
        var log = await ServeAsync(names);
        Assert.Contains("A fault at", log, StringComparison.Ordinal);
        Assert.Empty(Told(log, names));
    }

    [Fact]
    public void A_log_that_tells_an_address_is_noticed() =>
        Assert.Equal(["Kovač"], Told("info: Request starting GET /search?q=ana%20Kovač", ["Kovač", "Ana"]));

    public void Dispose() => kith.Dispose();

    private static IEnumerable<string> Told(string log, IEnumerable<string> names)
    {
        var words = log.Split([.. log.Where(letter => !char.IsLetter(letter)).Distinct()]).ToHashSet(StringComparer.Ordinal);
        return names.Where(words.Contains);
    }

    /// <summary>A session with every name in it, ended by faults: the search index is gone. The log is told in order, so when the last fault is in it, all of it is.</summary>
    private async Task<string> ServeAsync(List<string> names)
    {
        await using var served = await Served.StartAsync(kith);
        foreach (var name in names)
        {
            var word = Uri.EscapeDataString(name);
            await served.GetAsync($"/search?q={word}");
            await served.GetAsync($"/people?q={word}");
            await served.GetAsync($"/people/{word}");
            await served.GetAsync($"/{word}");
        }

        await served.GetAsync("/");
        await served.GetAsync("/history");
        await using (var book = new SqliteConnection($"Data Source={kith.Book};Pooling=False"))
        {
            await book.OpenAsync(TestContext.Current.CancellationToken);
            await using var drop = book.CreateCommand();
            drop.CommandText = "drop table index_note";
            await drop.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        foreach (var name in names)
        {
            await served.GetAsync($"/search?q={Uri.EscapeDataString(name)}");
        }

        return await served.LogAsync(faults: names.Count);
    }
}
