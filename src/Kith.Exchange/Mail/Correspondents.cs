using System.Text;
using NodaTime;

namespace Kith.Exchange;

/// <summary>Everybody who wrote or was written to, by number: an address is held once, however often it stands in the mail.</summary>
internal sealed class Correspondents
{
    /// <summary>The number under which all addresses of the owner stand that were told beforehand.</summary>
    public const int Owner = 0;

    private readonly Dictionary<string, int> numbers = [];
    private readonly List<Row> rows = [];
    private readonly List<uint> namedAt = [];

    public Correspondents(IReadOnlyList<string> me)
    {
        KnowsOwner = me.Count > 0;
        Add(me.Count > 0 ? Normal(me[0]) : "");
        foreach (var address in me)
        {
            numbers[Normal(address)] = Owner;
        }
    }

    /// <summary>Whether the owner's addresses were told beforehand.</summary>
    public bool KnowsOwner { get; }

    /// <summary>How many there are.</summary>
    public int Count => rows.Count;

    /// <summary>What is known of one.</summary>
    public Row this[int number] => rows[number];

    /// <summary>The number of an address, a new one if need be.</summary>
    public int Of(string address)
    {
        var normal = Normal(address);
        if (numbers.TryGetValue(normal, out var number) || (KnowsOwner && IsOwnersPlus(normal)))
        {
            return number;
        }

        numbers.Add(normal, rows.Count);
        return Add(normal);
    }

    /// <summary>Remembers by what name somebody signs, the newest first.</summary>
    public void Name(int number, string name, Instant at)
    {
        var seconds = (uint)at.ToUnixTimeSeconds();
        if (name.Length > 0 && seconds >= namedAt[number])
        {
            rows[number] = rows[number] with { Name = name };
            namedAt[number] = seconds;
        }
    }

    /// <summary>Remembers by what name others write to somebody, until they sign themselves.</summary>
    public void NameUnlessNamed(int number, string name)
    {
        if (name.Length > 0 && rows[number].Name.Length == 0)
        {
            rows[number] = rows[number] with { Name = name };
        }
    }

    /// <summary>Counts what speaks for an address being the owner's.</summary>
    public void Note(int from, List<int> to, bool sent, ReadOnlySpan<byte> deliveredTo)
    {
        if (KnowsOwner)
        {
            return;
        }

        rows[from] = rows[from] with { Wrote = rows[from].Wrote + 1, Sent = rows[from].Sent + (sent ? 1 : 0) };
        foreach (var one in to)
        {
            rows[one] = rows[one] with { WasWritten = rows[one].WasWritten + 1 };
        }

        if (!sent && deliveredTo.Length is > 2 and <= 254 && deliveredTo.Contains((byte)'@') && deliveredTo.IndexOfAny(" \r\n"u8) < 0)
        {
            var number = Of(Encoding.UTF8.GetString(deliveredTo.Trim("<>"u8)));
            rows[number] = rows[number] with { Delivered = rows[number].Delivered + 1 };
        }
    }

    /// <summary>The numbers of the owner's addresses.</summary>
    public IReadOnlySet<int> Owners(IReadOnlyList<string> me)
    {
        HashSet<int> owners = KnowsOwner ? [Owner] : [];
        foreach (var address in me)
        {
            if (numbers.TryGetValue(Normal(address), out var number))
            {
                owners.Add(number);
            }
        }

        return owners;
    }

    /// <summary>As addresses are compared: in lower case. The part before the @ could in theory heed case; nobody's does.</summary>
    public static string Normal(string address) => address.Trim().ToLowerInvariant();

    // ana+shop@home.example is ana@home.example's own invention, and hers alone (RFC 5233).
    private bool IsOwnersPlus(string normal)
    {
        var plus = normal.IndexOf('+', StringComparison.Ordinal);
        return plus > 0
            && normal.IndexOf('@', plus) is > 0 and var at
            && numbers.TryGetValue(string.Concat(normal.AsSpan(0, plus), normal.AsSpan(at)), out var number)
            && number == Owner;
    }

    private int Add(string address)
    {
        rows.Add(new Row(address, ""));
        namedAt.Add(0);
        return rows.Count - 1;
    }

    /// <summary>An address, the name that goes with it, and how often it wrote, was written to, wrote what lies with the sent mail, and had mail delivered to it.</summary>
    public readonly record struct Row(string Address, string Name, int Wrote = 0, int WasWritten = 0, int Sent = 0, int Delivered = 0);
}
