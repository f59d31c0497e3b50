using Kith.Analysis;
using Kith.Care;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using NodaTime;

namespace Kith.Hall.Communities;

/// <summary>Somebody of the community.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Standing">Whether a suggestion may name them.</param>
/// <param name="AskedLately">How often the owner asked something of them of late.</param>
public sealed record CommunityPerson(Id<Person> Id, string Name, Standing Standing, int AskedLately);

/// <summary>One thing that would do the community good, in a sentence, with those it is about.</summary>
/// <param name="About">Who, the first of them the one it is for.</param>
/// <param name="Sentence">What.</param>
public sealed record CommunityThought(IReadOnlyList<Id<Person>> About, string Sentence);

/// <summary>How the people of a book are tied to each other, and what is worth a thought.</summary>
/// <param name="Community">The bonds and what follows from them.</param>
/// <param name="People">Everybody in it.</param>
/// <param name="Groups">To which groups each belongs.</param>
/// <param name="On">The owner's day.</param>
public sealed record CommunityPicture(Community Community, IReadOnlyDictionary<Id<Person>, CommunityPerson> People, ILookup<Id<Person>, string> Groups, LocalDate On)
{
    private const int Shown = 5;

    /// <summary>What a circle is called: a group most of it belongs to, else whoever has the strongest bonds in it.</summary>
    public string NameOf(Circle circle)
    {
        ArgumentNullException.ThrowIfNull(circle);
        var common = circle.People.SelectMany(person => Groups[person].Distinct()).CountBy(name => name).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).FirstOrDefault();
        return common.Value * 2 > circle.People.Count ? common.Key : Said.Fill(CommunityTexts.CircleOf, People[circle.People.MaxBy(Community.Strength)].Name);
    }

    /// <summary>Where somebody stands, in a few words; empty for the many of whom there is nothing to say.</summary>
    public string PlaceOf(Id<Person> person) => string.Join(", ", new[]
    {
        Community.AtTheEdge.Contains(person) ? CommunityTexts.AtTheEdge : null,
        Community.HoldingTogether.FirstOrDefault(one => one.Person == person) is { CutOff: > 0 } holding ? Said.Count(CommunityTexts.HoldsTogether, holding.CutOff) : null,
        People[person].AskedLately >= Matching.MostAsked ? CommunityTexts.AskedOften : null,
    }.OfType<string>());

    /// <summary>One thought a day, another tomorrow; null when there is none.</summary>
    public CommunityThought? Thought => Thoughts() is { Count: > 0 } thoughts ? thoughts[Period.DaysBetween(LocalDate.FromDateTime(DateTime.UnixEpoch), On) % thoughts.Count] : null;

    private List<CommunityThought> Thoughts()
    {
        bool May(Id<Person> person) => People[person].Standing.MayBeNamed(On);
        var edge = Community.AtTheEdge.Where(May).Take(Shown).Select(person => new CommunityThought([person, Community.Neighbours(person).First().Other], Said.Fill(CommunityTexts.ThoughtEdge, People[person].Name, NameOf(Community.CircleOf(person)!), People[Community.Neighbours(person).First().Other].Name)));
        var holding = Community.HoldingTogether.Where(one => one.CutOff > 1 && May(one.Person)).Take(Shown).Select(one => new CommunityThought([one.Person], Said.Fill(CommunityTexts.ThoughtHolds, People[one.Person].Name, one.CutOff)));
        var circles = Community.Circles.Take(Shown).ToList();
        var shared = circles.SelectMany((one, at) => circles.Skip(at + 1).Select(other => (one, other)))
            .SelectMany(pair => Community.SharedBy(pair.one, pair.other).Where(May).Take(1).Select(person => new CommunityThought([person], Said.Fill(CommunityTexts.ThoughtShared, People[person].Name, NameOf(pair.one), NameOf(pair.other)))));
        var asked = People.Values.Where(person => person.AskedLately >= Matching.MostAsked && May(person.Id)).OrderBy(person => person.Id).Take(Shown).Select(person => new CommunityThought([person.Id], Said.Fill(CommunityTexts.ThoughtAsked, person.Name)));
        // In turn, so that no kind of thought waits for days behind another.
        return [.. new[] { edge, holding, shared, asked }.SelectMany(kind => kind.Index()).OrderBy(one => one.Index).Select(one => one.Item)];
    }
}
