using System.Globalization;
using Kith.Formats.Lines;
using Kith.Formats.VCard;

namespace Kith.Exchange.Cards;

/// <summary>What of the many (addresses, numbers, days) the book has otherwise than the card.</summary>
internal static class CardDifferences
{
    private readonly record struct Point(ContactKind Kind, string Value, string Label);

    private readonly record struct Where(string Label, string? Box, string? Extended, string? Street, string? Locality, string? Region, string? Code, string? Country);

    private readonly record struct Day(OccasionKind Kind, PartialDate On, string Text);

    public static void Points(CardEdit edit, PersonDraft person, Card original) => Reconcile(
        CardDraft.PointsOf(original).Select(was => (new Point(was.Kind, was.Value.Trim(), was.Label.Trim()), was.Source)),
        person.Points.Select(point => new Point(point.Kind, point.Value, point.Label)),
        (was, now) => was.Kind != now.Kind ? 0 : was.Value == now.Value ? 2 : was.Label == now.Label && was.Kind != ContactKind.Handle ? 1 : 0,
        edit,
        point => edit.Labelled(Written(point), point.Kind == ContactKind.Handle ? "" : point.Label),
        (was, now) => was.Label == now.Label && was.Kind != ContactKind.Handle);

    public static void Addresses(CardEdit edit, PersonDraft person, Card original) => Reconcile(
        original.Addresses.Select(pair => (Of(CardDraft.Address(pair.Address, person.Person.Id)), pair.Source)),
        person.Addresses.Select(Of),
        (was, now) => was with { Label = "" } == now with { Label = "" } ? 2 : was.Label == now.Label ? 1 : 0,
        edit,
        where => edit.Labelled(Written(where), where.Label),
        (was, now) => was.Label == now.Label);

    public static void Occasions(CardEdit edit, PersonDraft person, Card original) => Reconcile(
        CardDraft.Occasions(original).Select(pair => (Of(pair.Occasion(person.Person.Id)), pair.Day.Source)),
        // A card counts by the Gregorian calendar: of a day of another one it can say which it was, but not how it returns.
        person.Occasions.Where(occasion => occasion.Own is not { Year: null }).Select(Of),
        (was, now) => was.Kind != now.Kind ? 0 : was.On == now.On ? 2 : was.Text == now.Text ? 1 : 0,
        edit,
        day => Written(edit, day),
        (was, now) => was.Kind == now.Kind && was.Text == now.Text);

    /// <summary>As RFC 6350 writes it.</summary>
    public static string Date(PartialDate on) => new CardDate(on.Year, on.Month, on.Day).ToString();

    /// <summary>Matches what the card says with what the book says: the same stays, the alike is changed in its place, the rest is added or removed.</summary>
    /// <param name="likeness">0 for strangers, more for what may be the same one changed; 2 keeps a double of what the book has once.</param>
    /// <param name="revalued">Whether only the value changed, so that parameters stay.</param>
    private static void Reconcile<T>(
        IEnumerable<(T Value, Property Source)> said, IEnumerable<T> has, Func<T, T, int> likeness, CardEdit edit, Func<T, IReadOnlyList<Property>> written, Func<T, T, bool> revalued)
        where T : struct
    {
        var was = said.ToList();
        var all = has.ToList();
        var now = new List<T>();
        foreach (var one in all)
        {
            var same = was.FindIndex(other => other.Value.Equals(one));
            if (same >= 0)
            {
                was.RemoveAt(same);
            }
            else
            {
                now.Add(one);
            }
        }

        foreach (var one in now)
        {
            var alike = was.Where(other => likeness(other.Value, one) > 0).OrderByDescending(other => likeness(other.Value, one)).FirstOrDefault();
            if (alike.Source is null)
            {
                edit.Add(written(one));
                continue;
            }

            was.RemoveAll(other => ReferenceEquals(other.Source, alike.Source));
            if (revalued(alike.Value, one))
            {
                edit.Revalue(alike.Source, written(one)[0]);
            }
            else
            {
                edit.Replace(alike.Source, written(one));
            }
        }

        foreach (var gone in was.Where(other => !all.Exists(one => likeness(other.Value, one) == 2)))
        {
            edit.Remove(gone.Source);
        }
    }

    private static Property Written(Point point)
    {
        var value = LineText.Escape(point.Value);
        if (point.Kind != ContactKind.Handle)
        {
            return new Property(point.Kind switch { ContactKind.Email => "EMAIL", ContactKind.Phone => "TEL", _ => "URL" }, value);
        }

        var colon = point.Value.IndexOf(':', StringComparison.Ordinal);
        var (network, name) = colon < 0 ? ("im", value) : (point.Value[..colon], LineText.Escape(point.Value[(colon + 1)..]));
        return network == "jabber" ? new Property("IMPP", $"xmpp:{name}")
            : name.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? new Property(null, "X-SOCIALPROFILE", new Parameters(new Parameter("TYPE", network)), name)
            : new Property(null, "IMPP", new Parameters(new Parameter("X-SERVICE-TYPE", network)), $"{network}:{name}");
    }

    private static Property Written(Where where)
    {
        string?[] parts = [where.Box, where.Extended, where.Street, where.Locality, where.Region, where.Code, where.Country];
        return new Property("ADR", string.Join(';', parts.Select(part => LineText.Escape(part ?? ""))));
    }

    private static IReadOnlyList<Property> Written(CardEdit edit, Day day) => day.Kind switch
    {
        OccasionKind.Birthday => [new Property("BDAY", Date(day.On))],
        OccasionKind.Anniversary => [new Property("ANNIVERSARY", Date(day.On))],
        _ => edit.Labelled(new Property("X-ABDATE", Date(day.On)), day.Text),
    };

    private static Where Of(PostalAddress address) => new(
        address.Label, address.PostOfficeBox, address.Extended, address.Street, address.Locality, address.Region, address.PostalCode, address.Country);

    // A card has no word for a hard day; it goes out as a day with its text.
    private static Day Of(Occasion occasion) => new(
        occasion.Kind == OccasionKind.HardDay ? OccasionKind.Other : occasion.Kind,
        occasion.On,
        occasion.Kind is OccasionKind.Birthday or OccasionKind.Anniversary ? "" : occasion.Text);
}
