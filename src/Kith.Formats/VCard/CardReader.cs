namespace Kith.Formats.VCard;

/// <summary>Reads vCards of every version, many to a stream, mixed and amid other text.</summary>
public static class CardReader
{
    /// <summary>The cards one by one, and a problem for each that is broken: what could be read of it comes first.</summary>
    /// <param name="stream">Read once, forwards; left open.</param>
    /// <param name="path">The file as its owner named it, for the problems.</param>
    /// <param name="limits">A limit reached ends the reading with a final problem.</param>
    public static IEnumerable<Parsed<Card>> Read(Stream stream, string path, Limits limits)
    {
        var reading = new CardReading(stream, path, limits);
        while (reading.Next() is { } parsed)
        {
            yield return parsed;
        }
    }

    /// <summary>The cards of a text.</summary>
    public static IEnumerable<Parsed<Card>> Read(string text, string path) =>
        Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), path, Limits.Default);
}
