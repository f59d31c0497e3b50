using Kith.Exchange;
using Kith.Storage;

namespace Kith.Web.Pages.People;

/// <summary>Ways to reach somebody as lines of text: one on each line, the preferred one first, a label after it.</summary>
public sealed class ReachForm
{
    /// <summary>E-mail addresses.</summary>
    public string? Emails { get; set; }

    /// <summary>Telephone numbers.</summary>
    public string? Phones { get; set; }

    /// <summary>Web pages.</summary>
    public string? Urls { get; set; }

    /// <summary>Handles of messengers, the network before a colon.</summary>
    public string? Handles { get; set; }

    /// <summary>The lines that show what is known.</summary>
    public static ReachForm Of(IReadOnlyList<ContactPoint> points) => new()
    {
        Emails = Lines(points, ContactKind.Email), Phones = Lines(points, ContactKind.Phone), Urls = Lines(points, ContactKind.Url), Handles = Lines(points, ContactKind.Handle),
    };

    /// <summary>Brings the book to what the lines say: what is said as before stays the same row.</summary>
    public void ApplyTo(KithContext book, Id<Person> person, IReadOnlyList<ContactPoint> known, string? region)
    {
        ArgumentNullException.ThrowIfNull(book);
        var said = new[] { (ContactKind.Email, Emails), (ContactKind.Phone, Phones), (ContactKind.Url, Urls), (ContactKind.Handle, Handles) }
            .SelectMany(kind => Read(person, kind.Item1, kind.Item2, region)).ToList();
        var gone = known.Where(old => !said.Exists(point => Same(point, old))).ToList();
        book.RemoveRange(gone);
        book.AddRange(said.Where(point => !known.Any(old => Same(point, old))));
    }

    /// <summary>Reads lines of one kind.</summary>
    /// <param name="person">Whom one reaches.</param>
    /// <param name="kind">By what.</param>
    /// <param name="lines">One on each line.</param>
    /// <param name="region">The country by which a number without a country code is read.</param>
    public static IEnumerable<ContactPoint> Read(Id<Person> person, ContactKind kind, string? lines, string? region)
    {
        var ordinal = 0;
        foreach (var line in (lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (value, label) = Split(kind, line);
            yield return ContactPoint.Of(person, kind, value, Normals.Of(kind, value, region), label, ordinal++);
        }
    }

    /// <summary>A number may hold blanks, so its label begins with the first letter; elsewhere the label is what follows the first blank.</summary>
    private static (string Value, string Label) Split(ContactKind kind, string line)
    {
        var at = kind == ContactKind.Phone ? line.AsSpan().IndexOfAnyInRange('a', 'z') : line.IndexOf(' ', StringComparison.Ordinal);
        return at <= 0 ? (line, "") : (line[..at].Trim(), line[at..].Trim());
    }

    private static string Lines(IReadOnlyList<ContactPoint> points, ContactKind kind) =>
        string.Join('\n', points.Where(point => point.Kind == kind).OrderBy(point => point.Ordinal).Select(point => $"{point.Value} {point.Label}".Trim()));

    private static bool Same(ContactPoint one, ContactPoint other) =>
        one.Kind == other.Kind && one.Value == other.Value && one.Label == other.Label && one.Ordinal == other.Ordinal;
}
