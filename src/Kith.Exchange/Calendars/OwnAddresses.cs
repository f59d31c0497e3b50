using Kith.Formats.ICalendar;

namespace Kith.Exchange.Calendars;

/// <summary>Which addresses of a calendar are its owner's.</summary>
/// <param name="Certain">Those that are left out of every meeting.</param>
/// <param name="Likely">Those to ask the owner about, likeliest first.</param>
internal sealed record OwnAddresses(IReadOnlySet<string> Certain, IReadOnlyList<string> Likely)
{
    private const int FewEvents = 5;

    /// <summary>What the owner said, the address Google names the calendar by, and an address that is in nearly every event.</summary>
    /// <remarks>An address that is in nine events of ten, of five at least, is taken for the owner's when no other is as frequent: couples share calendars.</remarks>
    public static OwnAddresses Of(IEnumerable<CalendarEvent> events, IReadOnlyCollection<string> said)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (names, total) = (new List<string>(), 0);
        foreach (var one in events)
        {
            total++;
            foreach (var address in one.Attendees.Append(one.Organizer).Select(person => person?.Address).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
            {
                counts[address] = counts.GetValueOrDefault(address) + 1;
            }

            if (one.Calendar.Name.Contains('@', StringComparison.Ordinal) && !names.Contains(one.Calendar.Name))
            {
                names.Add(one.Calendar.Name);
            }
        }

        var frequent = counts.Where(count => total >= FewEvents && count.Value * 2 > total).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).ToList();
        var always = frequent.Where(count => count.Value * 10 >= total * 9).Select(count => count.Key).ToList();
        var certain = said.Concat(names).Concat(always.Count == 1 ? always : []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(certain, [.. names.Concat(frequent.Select(count => count.Key)).Where(address => !said.Contains(address, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }
}
