namespace Kith.Exchange;

/// <summary>What speaks for an address being the owner's.</summary>
public enum OwnEvidence
{
    /// <summary>Mail that lies with the sent mail was written from it.</summary>
    Sent,

    /// <summary>Mail was delivered to it.</summary>
    Delivered,

    /// <summary>More people than with any other address wrote to it and were written to from it.</summary>
    Middle,
}

/// <summary>An address that is probably the owner's.</summary>
/// <param name="Address">In lower case.</param>
/// <param name="Evidence">What speaks for it.</param>
/// <param name="Count">In how many messages, or, for <see cref="OwnEvidence.Middle"/>, with how many people.</param>
public sealed record OwnAddress(string Address, OwnEvidence Evidence, int Count);

/// <summary>Learns from the mail itself whose it is.</summary>
internal static class OwnAddresses
{
    // An owner has a few addresses; a mailbox that suggests more is shared, and its owner has to be asked.
    private const int Most = 8;

    public static IReadOnlyList<OwnAddress> Guess(Correspondents people, ExchangeCells cells)
    {
        if (people.KnowsOwner)
        {
            return [];
        }

        var all = Enumerable.Range(1, people.Count - 1).Select(number => people[number]).ToList();
        var sent = Often(all, row => row.Sent, OwnEvidence.Sent, leastShare: 0.01);
        var delivered = Often(all, row => row.Delivered, OwnEvidence.Delivered, leastShare: 0.1);
        IEnumerable<OwnAddress> guess = sent is not [] || delivered is not [] ? sent.Concat(delivered) : Middle(people, cells);
        return [.. guess.DistinctBy(one => one.Address).Take(Most)];
    }

    // Forwarded and shared mail lies among the sent mail too, now and then; hence a share.
    private static List<OwnAddress> Often(List<Correspondents.Row> all, Func<Correspondents.Row, int> count, OwnEvidence evidence, double leastShare)
    {
        var least = Math.Max(1, all.Sum(row => (double)count(row)) * leastShare);
        return [.. all.Where(row => count(row) >= least).OrderByDescending(count).ThenBy(row => row.Address, StringComparer.Ordinal).Select(row => new OwnAddress(row.Address, evidence, count(row)))];
    }

    // In a mailbox of one person everything goes to them or comes from them: they know the most others both ways.
    private static IEnumerable<OwnAddress> Middle(Correspondents people, ExchangeCells cells)
    {
        Dictionary<(int, int), byte> ways = [];
        for (var at = 0; at < cells.Count; at++)
        {
            ref readonly var cell = ref cells[at];
            ways[(cell.Low, cell.High)] = (byte)(ways.GetValueOrDefault((cell.Low, cell.High)) | (cell.LowWrote ? 1 : 0) | (cell.HighWrote ? 2 : 0));
        }

        var both = new int[people.Count];
        foreach (var ((low, high), way) in ways)
        {
            both[low] += way == 3 ? 1 : 0;
            both[high] += way == 3 ? 1 : 0;
        }

        var most = both.Max();
        return most > 1 && Array.IndexOf(both, most) is var one && Array.LastIndexOf(both, most) == one
            ? [new OwnAddress(people[one].Address, OwnEvidence.Middle, most)]
            : [];
    }
}
