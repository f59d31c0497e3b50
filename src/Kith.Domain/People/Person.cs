using NodaTime;

namespace Kith;

/// <summary>Somebody in a book, the owner included.</summary>
/// <remarks>A person has no list of moments: a moment names people. Addresses, facts and occasions name their person by identity.</remarks>
public sealed class Person
{
    private Person()
    {
    }

    /// <summary>Somebody new.</summary>
    /// <exception cref="RefusalException">The name is empty.</exception>
    public static Person Called(PersonName name)
    {
        var person = new Person { Id = Id<Person>.New() };
        person.Call(name);
        return person;
    }

    /// <summary>Somebody new, of whom only the full name is known.</summary>
    public static Person Called(string name) => Called(PersonName.Of(name));

    /// <summary>The owner of the book.</summary>
    public static Person Owner(PersonName name)
    {
        var person = Called(name);
        person.IsMe = true;
        return person;
    }

    /// <summary>Their identity, also the UID of their vCard.</summary>
    public Id<Person> Id { get; private init; }

    /// <summary>Whether this is the owner of the book.</summary>
    public bool IsMe { get; private set; }

    /// <summary>The whole name as it is written and shown (vCard FN).</summary>
    public string FormattedName { get; private set; } = "";

    /// <summary>The name by which the list is filed: family name, then given name, else the whole; lower case without accents.</summary>
    public string FilingName { get; private set; } = "";

    /// <summary>Family names; null when not said.</summary>
    public string? FamilyName { get; private set; }

    /// <summary>Given names; null when not said.</summary>
    public string? GivenName { get; private set; }

    /// <summary>Additional names; null when not said.</summary>
    public string? AdditionalNames { get; private set; }

    /// <summary>Honorific prefixes; null when not said.</summary>
    public string? HonorificPrefixes { get; private set; }

    /// <summary>Honorific suffixes; null when not said.</summary>
    public string? HonorificSuffixes { get; private set; }

    /// <summary>Nicknames, comma-separated as vCard writes them; empty when there are none.</summary>
    public string Nicknames { get; private set; } = "";

    /// <summary>As they wish to be spoken of, "she/her"; null when not said.</summary>
    public string? Pronouns { get; private set; }

    /// <summary>Organisation and its units, most general first, separated by “, ”; null when not said.</summary>
    public string? Organization { get; private set; }

    /// <summary>Their position there (vCard TITLE); null when not said.</summary>
    public string? Title { get; private set; }

    /// <summary>IANA name of the zone they live in; null when not said.</summary>
    public string? Zone { get; private set; }

    /// <summary>BCP 47 tags of the languages they speak, comma-separated; empty when not said.</summary>
    public string Languages { get; private set; } = "";

    /// <summary>What the owner or their address book notes about them (vCard NOTE); empty when nothing.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The day they died, as far as it is known; null while they live or nothing is said.</summary>
    public PartialDate? DiedOn { get; private set; }

    /// <summary>The name in its parts.</summary>
    public PersonName Name => new(FormattedName, FamilyName, GivenName, AdditionalNames, HonorificPrefixes, HonorificSuffixes);

    /// <summary>Gives the person another name.</summary>
    /// <exception cref="RefusalException">The name is empty.</exception>
    public void Call(PersonName name)
    {
        if (string.IsNullOrWhiteSpace(name.Formatted))
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.PersonNeedsName);
        }

        FormattedName = name.Formatted.Trim();
        FamilyName = name.Family;
        GivenName = name.Given;
        AdditionalNames = name.Additional;
        HonorificPrefixes = name.Prefixes;
        HonorificSuffixes = name.Suffixes;
        FilingName = name.Filing;
    }

    /// <summary>Says what else they are called and how they wish to be spoken of.</summary>
    public void AlsoCall(string nicknames, string? pronouns) => (Nicknames, Pronouns) = (nicknames.Trim(), Said(pronouns));

    /// <summary>Says where they work and as what.</summary>
    public void WorkAt(string? organization, string? title) => (Organization, Title) = (Said(organization), Said(title));

    /// <summary>Says in which time zone they live and what they speak.</summary>
    public void LiveIn(string? zone, string languages) => (Zone, Languages) = (Said(zone), languages.Trim());

    /// <summary>Replaces what is noted about them.</summary>
    public void NoteDown(string note) => Note = note.Trim();

    /// <summary>Says that they have died; no suggestion names them from then on.</summary>
    public void Died(PartialDate? on) => DiedOn = on;

    /// <summary>Makes this person the owner of the book.</summary>
    public void BecomeMe() => IsMe = true;

    /// <summary>Takes what a newer file says; what it does not say stays as it is, and so does what is noted: its note goes behind.</summary>
    public void Take(Person newer)
    {
        Call(newer.FamilyName is null && newer.GivenName is null && FamilyName is not null ? Name with { Formatted = newer.FormattedName } : newer.Name);
        Nicknames = newer.Nicknames.Length > 0 ? newer.Nicknames : Nicknames;
        Pronouns = newer.Pronouns ?? Pronouns;
        Organization = newer.Organization ?? Organization;
        Title = newer.Title ?? Title;
        Zone = newer.Zone ?? Zone;
        Languages = newer.Languages.Length > 0 ? newer.Languages : Languages;
        Note = PersonNote.With(Note, newer.Note);
        DiedOn = newer.DiedOn ?? DiedOn;
    }

    /// <summary>The same said of somebody under another identity: of a known person, by a source that has just been recognised.</summary>
    public Person As(Id<Person> known)
    {
        var person = new Person { Id = known, IsMe = IsMe };
        person.Call(Name);
        person.AlsoCall(Nicknames, Pronouns);
        person.WorkAt(Organization, Title);
        person.LiveIn(Zone, Languages);
        person.NoteDown(Note);
        person.Died(DiedOn);
        return person;
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
