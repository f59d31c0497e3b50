using Kith.Storage;
using Kith.Web.Markup;

namespace Kith.Web.Pages.People;

/// <summary>A person as a form shows them.</summary>
public sealed class PersonForm
{
    /// <summary>The whole name.</summary>
    public string? Formatted { get; set; }

    /// <summary>Given names.</summary>
    public string? Given { get; set; }

    /// <summary>Family names.</summary>
    public string? Family { get; set; }

    /// <summary>Additional names.</summary>
    public string? Additional { get; set; }

    /// <summary>Honorific prefixes.</summary>
    public string? Prefixes { get; set; }

    /// <summary>Honorific suffixes.</summary>
    public string? Suffixes { get; set; }

    /// <summary>What else they are called, separated by commas.</summary>
    public string? Nicknames { get; set; }

    /// <summary>As they wish to be spoken of.</summary>
    public string? Pronouns { get; set; }

    /// <summary>Where they work.</summary>
    public string? Organization { get; set; }

    /// <summary>Their position there.</summary>
    public string? Title { get; set; }

    /// <summary>IANA name of their time zone.</summary>
    public string? Zone { get; set; }

    /// <summary>BCP 47 tags, separated by commas.</summary>
    public string? Languages { get; set; }

    /// <summary>The day they died.</summary>
    public PartialDateForm DiedOn { get; set; } = new();

    /// <summary>What is noted about them.</summary>
    public string? Note { get; set; }

    /// <summary>Words they are filed under, separated by commas.</summary>
    public string? Tags { get; set; }

    /// <summary>Ways to reach them.</summary>
    public ReachForm Reach { get; set; } = new();

    /// <summary>The fields as a person fills them.</summary>
    public static PersonForm Of(Person person, IReadOnlyList<ContactPoint> points, IEnumerable<Tag> tags)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new()
        {
            Formatted = person.FormattedName, Given = person.GivenName, Family = person.FamilyName, Additional = person.AdditionalNames,
            Prefixes = person.HonorificPrefixes, Suffixes = person.HonorificSuffixes, Nicknames = person.Nicknames, Pronouns = person.Pronouns,
            Organization = person.Organization, Title = person.Title, Zone = person.Zone, Languages = person.Languages, DiedOn = PartialDateForm.Of(person.DiedOn),
            Note = person.Note, Tags = string.Join(", ", tags.Select(tag => tag.Name)), Reach = ReachForm.Of(points),
        };
    }

    /// <summary>Brings a person to what the fields say.</summary>
    public void ApplyTo(KithContext book, Person person, IReadOnlyList<ContactPoint> points, IReadOnlyList<Tag> tags, string? region)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(person);
        person.Call(new PersonName(Formatted ?? "", Said(Family), Said(Given), Said(Additional), Said(Prefixes), Said(Suffixes)));
        person.AlsoCall(Nicknames ?? "", Pronouns);
        person.WorkAt(Organization, Title);
        person.LiveIn(Zone, Languages ?? "");
        person.NoteDown((Note ?? "").ReplaceLineEndings("\n"));
        person.Died(DiedOn.Read());
        Reach.ApplyTo(book, person.Id, points, region);
        var words = (Tags ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        book.RemoveRange(tags.Where(tag => !words.Contains(tag.Name)));
        book.AddRange(words.Where(word => !tags.Any(tag => tag.Name == word)).Select(word => Tag.On(person.Id, word)));
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
