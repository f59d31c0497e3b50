namespace Kith;

/// <summary>By what one reaches somebody.</summary>
public enum ContactKind
{
    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A handle of a messenger or network, as <c>scheme:name</c>.</summary>
    Handle,
}

/// <summary>A way to reach a person: an address, a number, a handle.</summary>
public sealed class ContactPoint
{
    private ContactPoint()
    {
    }

    /// <summary>A way to reach a person.</summary>
    /// <param name="person">Whom one reaches.</param>
    /// <param name="kind">By what.</param>
    /// <param name="value">As it was written.</param>
    /// <param name="normal">As it is compared: e-mail in lower case, a number as E.164; the value itself when nothing better is known.</param>
    /// <param name="label">Home, work, boat; empty when not said.</param>
    /// <param name="ordinal">The order among the person's own, the preferred one first: from 0.</param>
    public static ContactPoint Of(Id<Person> person, ContactKind kind, string value, string normal, string label = "", int ordinal = 0) =>
        string.IsNullOrWhiteSpace(value)
            ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.EmptyPoint)
            : new ContactPoint { Id = Id<ContactPoint>.New(), Person = person, Kind = kind, Value = value.Trim(), Normal = normal.Trim(), Label = label.Trim(), Ordinal = ordinal };

    /// <summary>Its identity.</summary>
    public Id<ContactPoint> Id { get; private init; }

    /// <summary>Whom one reaches.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>By what.</summary>
    public ContactKind Kind { get; private init; }

    /// <summary>As it was written.</summary>
    public string Value { get; private set; } = "";

    /// <summary>As it is compared and dialled.</summary>
    public string Normal { get; private set; } = "";

    /// <summary>Home, work, boat; empty when not said.</summary>
    public string Label { get; private set; } = "";

    /// <summary>The order among the person's own: 0 is preferred.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Takes another place among the person's own.</summary>
    public void Stand(int ordinal) => Ordinal = ordinal;

    /// <summary>Is labelled anew.</summary>
    public void Call(string label) => Label = label.Trim();

    /// <summary>Says it anew.</summary>
    /// <exception cref="RefusalException">Nothing is said.</exception>
    public void Say(string value, string normal, string label, int ordinal) =>
        (Value, Normal, Label, Ordinal) = string.IsNullOrWhiteSpace(value)
            ? throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.EmptyPoint)
            : (value.Trim(), normal.Trim(), label.Trim(), ordinal);

    /// <summary>The same person's other address under the same label.</summary>
    public ContactPoint For(Id<Person> person) => Of(person, Kind, Value, Normal, Label, Ordinal);
}

/// <summary>Where somebody lives or works (RFC 6350, section 6.3.1); parts are null when not said.</summary>
public sealed class PostalAddress
{
    private PostalAddress()
    {
    }

    /// <summary>An address of a person.</summary>
    public static PostalAddress Of(Id<Person> person, string label, string? box, string? extended, string? street, string? locality, string? region, string? code, string? country) =>
        new()
        {
            Id = Id<PostalAddress>.New(), Person = person, Label = label.Trim(), PostOfficeBox = box, Extended = extended,
            Street = street, Locality = locality, Region = region, PostalCode = code, Country = country,
        };

    /// <summary>Its identity.</summary>
    public Id<PostalAddress> Id { get; private init; }

    /// <summary>Whose.</summary>
    public Id<Person> Person { get; private init; }

    /// <summary>Home, work; empty when not said.</summary>
    public string Label { get; private set; } = "";

    /// <summary>Post office box.</summary>
    public string? PostOfficeBox { get; private set; }

    /// <summary>Apartment or suite.</summary>
    public string? Extended { get; private set; }

    /// <summary>Street and number.</summary>
    public string? Street { get; private set; }

    /// <summary>City or village.</summary>
    public string? Locality { get; private set; }

    /// <summary>State or province.</summary>
    public string? Region { get; private set; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; private set; }

    /// <summary>Country, as it was written.</summary>
    public string? Country { get; private set; }

    /// <summary>Is labelled anew.</summary>
    public void Call(string label) => Label = label.Trim();

    /// <summary>Says it anew.</summary>
    /// <exception cref="RefusalException">Not one part is said.</exception>
    public void Say(string label, string? box, string? extended, string? street, string? locality, string? region, string? code, string? country)
    {
        if (new[] { box, extended, street, locality, region, code, country }.All(string.IsNullOrWhiteSpace))
        {
            throw new RefusalException(RefusalReason.Invalid, Texts.RefusalTexts.EmptyAddress);
        }

        (Label, PostOfficeBox, Extended, Street, Locality, Region, PostalCode, Country) = (label.Trim(), box, extended, street, locality, region, code, country);
    }
}
