using System.Text;

namespace Kith.Exchange;

/// <summary>Titles, each held once and in UTF-8: a thread of a hundred messages has one.</summary>
internal sealed class SubjectTitles
{
    private const int ChunkBytes = 64 << 10;

    private readonly Dictionary<UInt128, int> numbers = [];
    private readonly Chunks<(int Chunk, ushort Start, ushort Length)> places = new();
    private readonly List<byte[]> chunks = [new byte[ChunkBytes]];
    private int used;

    /// <summary>Nothing is number 0.</summary>
    public SubjectTitles() => places.Add(default);

    /// <summary>The number of a title of at most 120 characters.</summary>
    public int Of(string title)
    {
        if (title.Length == 0)
        {
            return 0;
        }

        Span<byte> text = stackalloc byte[title.Length * 3];
        text = text[..Encoding.UTF8.GetBytes(title, text)];
        var key = MailHash.Of(text);
        if (!numbers.TryGetValue(key, out var number))
        {
            number = Keep(text);
            numbers.Add(key, number);
        }

        return number;
    }

    /// <summary>The title of a number.</summary>
    public string this[int number]
    {
        get
        {
            var (chunk, start, length) = places[number];
            return Encoding.UTF8.GetString(chunks[chunk], start, length);
        }
    }

    private int Keep(ReadOnlySpan<byte> text)
    {
        if (used + text.Length > ChunkBytes - 1)
        {
            chunks.Add(new byte[ChunkBytes]);
            used = 0;
        }

        text.CopyTo(chunks[^1].AsSpan(used));
        var number = places.Add((chunks.Count - 1, (ushort)used, (ushort)text.Length));
        used += text.Length;
        return number;
    }
}
