using Kith.Exchange.Tables;
using Kith.Formats;
using Kith.Formats.Files;

namespace Kith.Fuzz.Targets;

/// <summary>Whatever the bytes: a table is read to its end, each of its people has a name, and nothing is thrown; so is an archive.</summary>
public static class TableTarget
{
    public static readonly string[] Endings = [".csv"];

    public static readonly string[] Examples =
    [
        "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Birthday\nAna,Moss,* Work,a@kith.example ::: b@kith.example,1985-06-15\n",
        "Notes:\n\"x, y\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Moss,https://www.linkedin.com/in/ana/,,Kiln,Potter,7-Feb-22\n",
        "sep=;\nName;Geburtstag\nAna Moss;28.12.1969\n",
    ];

    private static readonly Limits Tight = Limits.Default with { RecordBytes = 64 << 10, Items = 10_000, FileBytes = 1 << 20 };

    /// <summary>Reads the bytes as a table, and as a file that was dropped.</summary>
    public static void Run(ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        var reading = TableReading.Read(new MemoryStream(copy), "fuzz.csv", null, Tight);
        if (reading.People.Any(person => person.Draft.Person.FormattedName.Length == 0) || reading.Problems.Any(problem => !problem.Message.EndsWith('.')))
        {
            throw new InvalidOperationException("People have a name, and problems are sentences.");
        }

        _ = TableReading.Preview(new MemoryStream(copy), "fuzz.csv", Tight);
        foreach (var found in FileWalk.Into("fuzz", copy.Length, () => new MemoryStream(copy), Tight))
        {
            if (found.Value is null == found.Problem is null)
            {
                throw new InvalidOperationException("A file is either found or a problem.");
            }
        }
    }
}
