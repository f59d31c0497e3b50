using Microsoft.Data.Sqlite;

namespace Kith.Web.Tests.Harm;

/// <summary>A book's file as another program reads it: nothing of Kith between the test and the rows.</summary>
internal static class OnDisk
{
    /// <summary>Writes of a ledger that the file does not hold.</summary>
    internal static IEnumerable<string> Lost(string file, IEnumerable<string> ledger) => Texts(file, "select note from moment where note is not null") is var notes ? ledger.Where(word => !notes.Exists(note => note.EndsWith(word, StringComparison.Ordinal))) : [];

    /// <summary>How many people have a family name that begins so.</summary>
    internal static int Family(string file, string name) => Texts(file, $"select id from person where family_name like '{name}%'").Count;

    /// <summary>How many changes the book has seen.</summary>
    internal static int Changes(string file) => Texts(file, "select revision from change").Count;

    internal static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    internal static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of what a query finds, as text.</summary>
    internal static List<string> Texts(string file, string sql)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture) ?? "");
        }

        return texts;
    }
}
