namespace Kith.Exchange;

/// <summary>What was found out about a record: who it speaks of, or may speak of.</summary>
/// <param name="Verdict">New, same, changed or doubtful.</param>
/// <param name="Person">Who it surely is, which may be somebody of the same import who is doubtful; null when nobody surely.</param>
/// <param name="Likely">Who it may be; null unless doubtful.</param>
/// <param name="Why">One sentence; empty for a new one.</param>
public sealed record Finding(Verdict Verdict, Id<Person>? Person, Id<Person>? Likely, string Why);

/// <summary>Knows people again: those of the book, and those whom it has been told of since.</summary>
/// <remarks>Sure, likely and neither are told apart by fixed rules (docs/analysis.md, “Same person?”); nothing is learned or guessed in numbers.</remarks>
public sealed class PeopleRecognition
{
    private readonly Index index = new();
    private readonly Dictionary<Id<Person>, Acquaintance> people = [];
    private readonly HashSet<(string Scheme, string External)> told = [];
    private readonly string? region;

    /// <summary>Knows everybody of a book.</summary>
    public PeopleRecognition(Roster roster)
    {
        region = roster.Region;
        foreach (var entry in roster.People)
        {
            var one = new Acquaintance(entry.Person, entry.Name) { IsMe = entry.IsMe, Organization = entry.Organization is { } at ? PersonName.Fold(at) : null };
            one.Names.AddRange(NameKey.Of(entry.Name, entry.Given, null, entry.Family));
            one.Names.AddRange(Nicknames(entry.Nicknames, one.Names));
            one.Points.UnionWith(entry.Points);
            one.Days.UnionWith(entry.Days);
            foreach (var alias in entry.Aliases)
            {
                one.Aliases[(alias.Scheme, alias.Value)] = alias.Fingerprint;
            }

            people[entry.Person] = one;
            index.Add(one);
        }
    }

    /// <summary>A claim with its points as they are compared.</summary>
    public PersonClaim Normal(PersonClaim claim) =>
        claim with { Draft = claim.Draft with { Points = [.. claim.Draft.Points.Select(point => Normals.Of(point, region))] } };

    /// <summary>Remembers beforehand whom a file calls by names that are known, so that nobody else of the same file is taken for them by name alone.</summary>
    public void Expect(PersonClaim claim) => index.Called(claim.Scheme, claim.External)?.ToldBy(claim.Place, claim.Scheme, claim.External);

    /// <summary>Who a claim speaks of. The claim is normal.</summary>
    public Finding Find(PersonClaim claim)
    {
        var traits = Traits.Of(claim);
        if (index.Called(claim.Scheme, claim.External) is { } called)
        {
            return Called(claim, traits, called);
        }

        var found = Candidates(traits).Select(known => Evidence.Of(traits, known, index)).Where(evidence => evidence.Certainty != Certainty.None)
            .OrderByDescending(evidence => evidence.Weight).Take(2).ToList();
        if (found is [])
        {
            return new(Verdict.New, null, null, "");
        }

        var name = claim.Draft.Person.FormattedName;
        return found switch
        {
            [var first, var second] when first.Certainty == Certainty.Sure && second.Certainty == Certainty.Sure && first.Weight == second.Weight =>
                new(Verdict.Doubtful, null, first.Known.Person, Why.SeveralFit(name, first.Known.Name, second.Known.Name)),
            [{ Certainty: Certainty.Sure, Known.IsDoubtful: true } sure, ..] => new(Verdict.Doubtful, sure.Known.Person, null, ""),
            [{ Certainty: Certainty.Sure } sure, ..] =>
                new(Novelty.In(claim.Draft, sure.Known) ? Verdict.Changed : Verdict.Same, sure.Known.Person, null, Why.Sure(sure)),
            _ => new(Verdict.Doubtful, null, found[0].Known.Person, Why.Likely(found[0], name)),
        };
    }

    /// <summary>Remembers what a claim says of somebody known, or that there is somebody new.</summary>
    /// <param name="claim">The claim, normal.</param>
    /// <param name="person">Who it is; the identity of its draft for a new or doubtful one.</param>
    /// <param name="doubtful">True while the owner has not said who this is.</param>
    public void Learn(PersonClaim claim, Id<Person> person, bool doubtful)
    {
        var traits = Traits.Of(claim);
        if (!people.TryGetValue(person, out var one))
        {
            people[person] = one = new Acquaintance(person, claim.Draft.Person.FormattedName) { IsDoubtful = doubtful };
        }

        one.Names.AddRange(traits.Names.Where(name => !one.Names.Exists(known => known.Text == name.Text)));
        one.Points.UnionWith(claim.Draft.Points.Select(point => new RosterPoint(point.Kind, point.Normal)));
        one.Days.UnionWith(claim.Draft.Occasions.Select(day => new RosterDay(day.Kind, day.On)));
        if (one.Aliases.TryAdd((claim.Scheme, claim.External), claim.Fingerprint))
        {
            told.Add((claim.Scheme, claim.External));
        }

        one.Organization ??= traits.Organization;
        one.ToldBy(claim.Place, claim.Scheme, claim.External);
        index.Add(one);
    }

    /// <summary>Whom a source calls so; null when nobody.</summary>
    public Id<Person>? Called(string scheme, string external) => index.Called(scheme, external)?.Person;

    /// <summary>Who a party of a moment is: by address, by number, by a full name that only one has. Null when nobody can be told.</summary>
    public Id<Person>? Who(Party party)
    {
        var name = NameKey.Of(party.Name);
        return Reached(ContactKind.Email, party.Email, name) ?? Reached(ContactKind.Phone, party.Phone, name)
            ?? (party.Email is null && party.Phone is null || name.IsFull ? ByName(name) : null);
    }

    /// <summary>How somebody known is called.</summary>
    public string NameOf(Id<Person> person) => people.TryGetValue(person, out var one) ? one.Name : "";

    /// <summary>True for the owner of the book.</summary>
    public bool IsMe(Id<Person> person) => people.TryGetValue(person, out var one) && one.IsMe;

    /// <summary>True while the owner has not said who this is.</summary>
    public bool IsDoubtful(Id<Person> person) => people.TryGetValue(person, out var one) && one.IsDoubtful;

    private Finding Called(PersonClaim claim, Traits traits, Acquaintance known)
    {
        var alias = (claim.Scheme, claim.External);

        // Broken exports give one identity to many; what the book has accepted stands, whoever has changed their name since.
        if (told.Contains(alias) && known.To(traits.Names) is NameRelation.Apart or NameRelation.GivenOnly)
        {
            return new(Verdict.Doubtful, null, known.Person, Why.SameAliasOtherName(claim.Draft.Person.FormattedName, known.Name));
        }

        return known.IsDoubtful ? new(Verdict.Doubtful, known.Person, null, "")
            : new(known.Aliases[alias] == claim.Fingerprint ? Verdict.Same : Verdict.Changed, known.Person, null, Why.SameAlias);
    }

    private static IEnumerable<NameKey> Nicknames(string nicknames, List<NameKey> names) =>
        from full in names.Where(name => name.IsFull).Take(1).ToList()
        from nickname in nicknames.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let key = NameKey.Of(nickname, full.Words[^1])
        where key is not null && key.Text != full.Text
        select key;

    private IEnumerable<Acquaintance> Candidates(Traits traits) => traits.Points.SelectMany(index.Reached).Concat(index.Near(traits)).Distinct();

    private Id<Person>? Reached(ContactKind kind, string? written, NameKey name)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        return index.Reached(new(kind, Normals.Of(kind, written, region))) switch
        {
            [] => null,
            [var only] => only.Person,
            var several => several.Where(one => one.Names.Exists(key => key.Text == name.Text)).ToList() is [var named] ? named.Person : null,
        };
    }

    private Id<Person>? ByName(NameKey name) => name.IsFull && index.Named(name) is [var only] ? only.Person : null;
}
