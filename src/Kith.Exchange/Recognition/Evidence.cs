namespace Kith.Exchange;

/// <summary>How sure one can be that two records speak of one person.</summary>
internal enum Certainty
{
    /// <summary>Nothing speaks for it.</summary>
    None,

    /// <summary>The owner is asked.</summary>
    Likely,

    /// <summary>Nobody needs to be asked.</summary>
    Sure,
}

/// <summary>What speaks for and against a record's being of somebody known.</summary>
/// <remarks>
/// The rules, of which the first that fits counts. An address or number of a person's own is sure unless the names or
/// birthdays speak against it; a name in full is sure when it is the only one and nothing speaks against it; all that
/// is merely alike is asked. Wrong merges weigh more than missed ones: a missed one is a question later, a wrong one
/// mixes two lives.
/// </remarks>
/// <param name="Known">Who it may be.</param>
/// <param name="Name">How the names stand to each other.</param>
/// <param name="Email">An address both have; null when none.</param>
/// <param name="Phone">A number both have; null when none.</param>
/// <param name="Against">What speaks against it; null when nothing does.</param>
/// <param name="Certainty">What follows.</param>
internal sealed record Evidence(Acquaintance Known, NameRelation Name, string? Email, string? Phone, string? Against, Certainty Certainty)
{
    /// <summary>The more speaks for it, the greater: sure before likely, an address before a number before a name.</summary>
    public int Weight => ((int)Certainty * 100) + (Email is null ? 0 : 40) + (Phone is null ? 0 : 20) + (Name is NameRelation.Same ? 10 : Name is NameRelation.Apart or NameRelation.Unknown ? 0 : 5);

    /// <summary>Weighs a record against somebody.</summary>
    /// <param name="traits">What the record says.</param>
    /// <param name="known">Who it may be.</param>
    /// <param name="index">Who else has the same address, number or name.</param>
    public static Evidence Of(Traits traits, Acquaintance known, Index index)
    {
        var name = known.To(traits.Names);
        var email = Shared(traits, known, ContactKind.Email);
        var phone = Shared(traits, known, ContactKind.Phone);
        var nameAlone = email is null && phone is null;
        var against = Contradiction(traits, known, nameAlone);
        var certainty =
            email is not null ? OfEmail(name, index.Reached(new(ContactKind.Email, email)).Count > 1 || Normals.IsOffice(email))
            : phone is not null ? OfPhone(name, index.Reached(new(ContactKind.Phone, phone)).Count > 1)
            : OfName(name, traits, known, index);
        return new(known, name, email, phone, against, against is null ? certainty : Doubted(certainty, name, nameAlone));
    }

    private static Certainty OfEmail(NameRelation name, bool ofSeveral) => name switch
    {
        NameRelation.Same => Certainty.Sure,
        NameRelation.Unknown or NameRelation.Nickname or NameRelation.Shorter or NameRelation.Swapped or NameRelation.Initial or NameRelation.FamilyLetter when !ofSeveral => Certainty.Sure,
        _ => Certainty.Likely,
    };

    // A household has one number, and an initial fits more than one of it.
    private static Certainty OfPhone(NameRelation name, bool ofSeveral) => name switch
    {
        NameRelation.Same => Certainty.Sure,
        NameRelation.Unknown or NameRelation.Nickname or NameRelation.Shorter or NameRelation.Swapped or NameRelation.FamilyLetter when !ofSeveral => Certainty.Sure,
        _ => Certainty.Likely,
    };

    private static Certainty OfName(NameRelation name, Traits traits, Acquaintance known, Index index) => name switch
    {
        NameRelation.Same => traits.Names.Any(key => key.IsFull && index.Named(key) is [var only] && only == known) ? Certainty.Sure : Certainty.Likely,
        NameRelation.Shorter when traits.Scheme == "calendar" => Certainty.Likely,
        NameRelation.Nickname or NameRelation.Shorter when traits.Names.Any(key => key.Words.Count < 2) || known.Names.Exists(key => key.Words.Count < 2) => Certainty.None,
        NameRelation.Nickname or NameRelation.Shorter or NameRelation.Swapped or NameRelation.FamilyLetter or NameRelation.GivenLetter => Certainty.Likely,
        NameRelation.Initial => traits.Organization is { } at && at == known.Organization ? Certainty.Likely : Certainty.None,
        NameRelation.GivenOnly => traits.Birthday?.Whole is { } born && born == known.Birthday?.Whole ? Certainty.Likely : Certainty.None,
        _ => Certainty.None,
    };

    // The same name or address is worth a question even so; a mere likeness is not.
    private static Certainty Doubted(Certainty certainty, NameRelation name, bool nameAlone) =>
        certainty == Certainty.None || (nameAlone && name != NameRelation.Same) ? Certainty.None : Certainty.Likely;

    private static string? Contradiction(Traits traits, Acquaintance known, bool nameAlone)
    {
        if (traits.Birthday is { } born && known.Birthday is { } other && Differ(born, other))
        {
            return Why.OtherBirthday;
        }

        if (!nameAlone)
        {
            return null;
        }

        return !traits.IsNamedByAddress && known.IsToldOtherwise(traits.Place, traits.Scheme, traits.External) ? Why.TwiceInFile
            : Disjoint(traits, known, ContactKind.Email) && Disjoint(traits, known, ContactKind.Phone) ? Why.OtherPoints
            : null;
    }

    // A birthday without a year contradicts only by its day.
    private static bool Differ(PartialDate one, PartialDate other) =>
        Differ(one.Year, other.Year) || Differ(one.Month, other.Month) || Differ(one.Day, other.Day);

    private static bool Differ(int? one, int? other) => one is not null && other is not null && one != other;

    private static bool Disjoint(Traits traits, Acquaintance known, ContactKind kind) =>
        traits.Points.Any(point => point.Kind == kind) && known.Points.Any(point => point.Kind == kind) && Shared(traits, known, kind) is null;

    private static string? Shared(Traits traits, Acquaintance known, ContactKind kind) =>
        traits.Points.Where(point => point.Kind == kind && known.Points.Contains(point)).Select(point => point.Normal).FirstOrDefault();
}
