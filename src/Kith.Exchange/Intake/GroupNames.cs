namespace Kith.Exchange;

/// <summary>Which groups the files put a person in.</summary>
internal sealed class GroupNames
{
    private readonly ILookup<(string Scheme, string Member), string> groups;

    /// <summary>Reads the groups of some files.</summary>
    public GroupNames(IReadOnlyList<FileReading> readings) =>
        groups = readings.SelectMany(reading => reading.Groups)
            .SelectMany(group => group.Members.Select(member => (Key: (group.Scheme, Bare(member)), group.Name)))
            .ToLookup(pair => pair.Key, pair => pair.Name);

    /// <summary>The claim with its groups, which then belong to what it says: a change of membership is a change of the person.</summary>
    public PersonClaim With(PersonClaim claim)
    {
        var names = groups[(claim.Scheme, Bare(claim.External))].Distinct().Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? claim : claim with
        {
            Draft = claim.Draft with { Groups = [.. claim.Draft.Groups, .. names] },
            Fingerprint = Fingerprint.Of([claim.Fingerprint.ToString(System.Globalization.CultureInfo.InvariantCulture), .. names]),
        };
    }

    // MEMBER holds a URI (RFC 6350, section 6.6.5) where UID may hold the bare identity.
    private static string Bare(string member)
    {
        var bare = member.Trim().ToLowerInvariant();
        return bare.StartsWith("urn:uuid:", StringComparison.Ordinal) ? bare[9..] : bare;
    }
}
