using Kith.Formats;
using Kith.Formats.Tables;

namespace Kith.Exchange.Tables;

/// <summary>Turns the rows of one table into claims about people.</summary>
internal sealed class RowReading(TableKind kind, ColumnMapping mapping, DateOrder? order)
{
    private IReadOnlyList<string>? _header;
    private IReadOnlyList<ColumnUse> _uses = [];

    /// <summary>Days so far that could be read two ways.</summary>
    public int Undecided { get; private set; }

    private string Scheme => kind switch
    {
        TableKind.Google => "google",
        TableKind.Outlook => "outlook",
        TableKind.LinkedIn => "linkedin",
        _ => "csv",
    };

    /// <summary>What a row says; null when it names nobody.</summary>
    public PersonClaim? Claim(TableRow row, Place place)
    {
        if (!ReferenceEquals(_header, row.Header))
        {
            (_header, _uses) = (row.Header, mapping.For(row.Header));
        }

        var cells = new RowCells(row, _uses);
        if (Name(cells) is not { } name)
        {
            return null;
        }

        var person = Person.Called(name);
        Describe(person, cells);
        var facts = new RowFacts(person.Id, cells, order);
        var draft = new PersonDraft(person)
        {
            Points = RowPoints.Of(person.Id, cells),
            Addresses = RowPoints.Addresses(person.Id, cells),
            Occasions = facts.Occasions,
            Facts = facts.Facts,
            Groups = [.. cells.All(Column.Groups).SelectMany(Labels).Distinct()],
            Tags = [.. cells.All(Column.Tags).SelectMany(Labels).Distinct().Select(tag => Tag.On(person.Id, tag))],
            Origin = Origin(cells, facts),
        };
        Undecided += facts.Undecided;
        return new(place, Scheme, External(cells, name), draft)
        {
            Fingerprint = Fingerprint.Of(row.Header.Zip(row.Cells).Where(cell => cell.Second.Length > 0).SelectMany(cell => new[] { cell.First, cell.Second })),
            Through = cells.First(Column.ReferredBy),
        };
    }

    private static PersonName? Name(RowCells cells)
    {
        var (given, family) = (cells.First(Column.GivenName), cells.First(Column.FamilyName));
        var (prefix, middle, suffix) = (cells.First(Column.Prefix), cells.First(Column.MiddleName), cells.First(Column.Suffix));
        var parts = given is null && family is null ? "" : string.Join(' ', new[] { prefix, given, middle, family, suffix }.Where(part => part is not null));
        var whole = cells.First(Column.FullName) ?? (parts.Length > 0 ? parts : null)
            ?? cells.First(Column.Nickname) ?? cells.First(Column.Organization) ?? cells.First(Column.Email) ?? cells.First(Column.Phone);
        return whole is null ? null : new(whole, family, given, middle, prefix, suffix);
    }

    private static void Describe(Person person, RowCells cells)
    {
        person.AlsoCall(string.Join(',', cells.All(Column.Nickname)), cells.All(Column.Gender).FirstOrDefault(text => text.Contains('/', StringComparison.Ordinal)));
        var organization = string.Join(", ", cells.All(Column.Organization).Concat(cells.All(Column.Department)));
        person.WorkAt(organization, cells.First(Column.JobTitle));
        person.LiveIn(null, string.Join(',', cells.All(Column.Language).Where(RowFacts.IsLanguageTag)));
        person.NoteDown(string.Join("\n", cells.All(Column.Note)));
    }

    // "Friends ::: * myContacts": a star marks a group of the system, which every contact is in.
    private static IEnumerable<string> Labels(string text) =>
        text.Split([" ::: ", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(label => !label.StartsWith('*'));

    private Origin Origin(RowCells cells, RowFacts facts)
    {
        var (through, on) = (cells.First(Column.ReferredBy), facts.ConnectedOn);
        return through is null && on is null && kind != TableKind.LinkedIn
            ? Kith.Origin.Unsaid
            : new(kind == TableKind.LinkedIn ? "connected on LinkedIn" : "", On: on, Story: through is null ? "" : $"Referred by {through}.");
    }

    // A profile's address stays; without one, what is written on the row and rarely changes.
    private string External(RowCells cells, PersonName name) =>
        kind == TableKind.LinkedIn
            ? cells.First(Column.Url) is { } url ? Profile(url) : $"{PersonName.Fold(name.Formatted)}|{cells.First(Column.ConnectedOn)}"
            : $"{PersonName.Fold(name.Formatted)}|{(cells.First(Column.Email) ?? cells.First(Column.Phone))?.ToLowerInvariant()}";

    private static string Profile(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? address.Host.ToLowerInvariant().Replace("www.", "", StringComparison.Ordinal) + address.AbsolutePath.TrimEnd('/').ToLowerInvariant()
            : url.TrimEnd('/').ToLowerInvariant();
}
