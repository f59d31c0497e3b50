using System.Collections.Immutable;

namespace Kith.Analysis;

/// <summary>A stored relation as the analysis reads it: the one is <paramref name="Kind"/> of the other.</summary>
/// <param name="One">Who is something to the other.</param>
/// <param name="Kind">What.</param>
/// <param name="Other">To whom.</param>
/// <param name="HasEnded">Whether it lasts no longer; a marriage that has ended makes no in-laws.</param>
public sealed record KinFact(Id<Person> One, KinshipKind Kind, Id<Person> Other, bool HasEnded = false);

/// <summary>What somebody is to the one whose family is read.</summary>
/// <param name="Person">The relative.</param>
/// <param name="Relation">What they are.</param>
/// <param name="Degree">For grandparents, grandchildren, aunts and nieces how many “great” stand before it; for cousins the degree, from 1; 0 otherwise.</param>
/// <param name="Removed">For cousins, how many generations apart; 0 otherwise.</param>
/// <param name="Inferred">Whether it follows from other relations instead of being stored.</param>
/// <param name="By">The people it follows through, nearest first; empty when it is stored.</param>
public sealed record Kin(Id<Person> Person, Relation Relation, int Degree, int Removed, bool Inferred, ImmutableArray<Id<Person>> By);

/// <summary>Reads stored relations from one side and infers what follows: grandparents, aunts and uncles, cousins by degree (the usual English count), in-laws, step-relations.</summary>
/// <remarks>Nothing inferred is ever stored. A circle in what is stored, which life does not make but typing does, ends where somebody is met again.</remarks>
public static class Family
{
    /// <summary>How many generations up are followed: enough for third cousins.</summary>
    public const int Generations = 4;

    /// <summary>How many relatives are told at most.</summary>
    public const int Most = 200;

    /// <summary>Everybody who is related to somebody, nearest first: what is stored, then what follows from it.</summary>
    /// <param name="self">Whose family.</param>
    /// <param name="facts">The stored relations around them, in any order.</param>
    public static IReadOnlyList<Kin> Of(Id<Person> self, IReadOnlyList<KinFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var stored = facts.Where(fact => fact.One == self || fact.Other == self).Select(fact => Read(self, fact)).Distinct().ToList();
        // A friend or a neighbour can be a cousin too: only what is stored of the family stands in the stead of what follows.
        var told = stored.Where(kin => IsFamily(kin.Relation)).Select(kin => kin.Person).ToHashSet();
        told.Add(self);
        var inferred = new List<Kin>();
        foreach (var kin in new Tree(facts).Around(self).Where(kin => told.Add(kin.Person)))
        {
            inferred.Add(kin);
        }

        return [.. stored.OrderBy(kin => kin.Relation).Concat(inferred.OrderBy(kin => kin.By.Length)).Take(Most)];
    }

    private static bool IsFamily(Relation relation) => relation <= Relation.StepChild;

    private static Kin Read(Id<Person> self, KinFact fact)
    {
        var (person, relation) = fact.Other == self ? (fact.One, Forward(fact)) : (fact.Other, Backward(fact));
        return new(person, relation, 0, 0, false, []);
    }

    private static Relation Forward(KinFact fact) => fact switch
    {
        { Kind: KinshipKind.Spouse or KinshipKind.Partner, HasEnded: true } => Relation.FormerPartner,
        { Kind: KinshipKind.Parent } => Relation.Parent,
        { Kind: KinshipKind.StepParent } => Relation.StepParent,
        { Kind: KinshipKind.Godparent } => Relation.Godparent,
        { Kind: KinshipKind.Mentor } => Relation.Mentor,
        { Kind: KinshipKind.Boss } => Relation.Boss,
        { Kind: KinshipKind.Carer } => Relation.Carer,
        { Kind: KinshipKind.Sibling } => Relation.Sibling,
        { Kind: KinshipKind.Spouse } => Relation.Spouse,
        { Kind: KinshipKind.Partner } => Relation.Partner,
        { Kind: KinshipKind.FormerPartner } => Relation.FormerPartner,
        { Kind: KinshipKind.Friend } => Relation.Friend,
        { Kind: KinshipKind.Colleague } => Relation.Colleague,
        _ => Relation.Neighbour,
    };

    private static Relation Backward(KinFact fact) => Forward(fact) switch
    {
        Relation.Parent => Relation.Child,
        Relation.StepParent => Relation.StepChild,
        Relation.Godparent => Relation.Godchild,
        Relation.Mentor => Relation.Protege,
        Relation.Boss => Relation.Report,
        Relation.Carer => Relation.CaredFor,
        var mutual => mutual,
    };

    /// <summary>The relations by person, to walk along.</summary>
    private sealed class Tree(IReadOnlyList<KinFact> facts)
    {
        private readonly ILookup<Id<Person>, Id<Person>> parents = Ways(facts, KinshipKind.Parent, fact => (fact.Other, fact.One));
        private readonly ILookup<Id<Person>, Id<Person>> children = Ways(facts, KinshipKind.Parent, fact => (fact.One, fact.Other));
        private readonly ILookup<Id<Person>, Id<Person>> stepParents = Ways(facts, KinshipKind.StepParent, fact => (fact.Other, fact.One));
        private readonly ILookup<Id<Person>, Id<Person>> siblings = Both(facts, KinshipKind.Sibling);
        private readonly ILookup<Id<Person>, Id<Person>> partners = Both([.. facts.Where(fact => !fact.HasEnded)], KinshipKind.Spouse, KinshipKind.Partner);

        /// <summary>Everybody around somebody, the nearest line first; the same person may come by several lines.</summary>
        public IEnumerable<Kin> Around(Id<Person> self)
        {
            var up = Up(self);
            return Siblings(self).Concat(Line(self, up)).Concat(Sides(up)).Concat(Law(self)).Concat(Step(self)).Where(kin => kin.Person != self);
        }

        /// <summary>Ancestors by generation, each with the people on the way to them; nobody twice, so a circle ends.</summary>
        private List<(Id<Person> Person, ImmutableArray<Id<Person>> By)[]> Up(Id<Person> self)
        {
            var (met, generations) = (new HashSet<Id<Person>> { self }, new List<(Id<Person>, ImmutableArray<Id<Person>>)[]>());
            (Id<Person> Person, ImmutableArray<Id<Person>> By)[] here = [(self, [])];
            for (var at = 0; at < Generations && here.Length > 0; at++)
            {
                here = [.. here.SelectMany(one => parents[one.Person].Where(met.Add).Select(parent => (parent, at == 0 ? ImmutableArray<Id<Person>>.Empty : one.By.Add(one.Person))))];
                generations.Add(here);
            }

            return generations;
        }

        /// <summary>Who has a parent in common, or is a sibling of a sibling.</summary>
        private IEnumerable<Kin> Siblings(Id<Person> self) =>
            parents[self].SelectMany(parent => children[parent].Select(other => Follows(other, Relation.Sibling, 0, 0, [parent])))
                .Concat(siblings[self].SelectMany(sibling => siblings[sibling].Select(other => Follows(other, Relation.Sibling, 0, 0, [sibling]))));

        /// <summary>Straight up and straight down.</summary>
        private IEnumerable<Kin> Line(Id<Person> self, List<(Id<Person> Person, ImmutableArray<Id<Person>> By)[]> up)
        {
            for (var generation = 1; generation < up.Count; generation++)
            {
                foreach (var one in up[generation])
                {
                    yield return Follows(one.Person, Relation.Grandparent, generation - 1, 0, one.By);
                }
            }

            foreach (var (person, depth, by) in Down([self], Generations).Where(one => one.Depth > 1))
            {
                yield return Follows(person, Relation.Grandchild, depth - 2, 0, [.. by.Skip(1)]);
            }
        }

        /// <summary>Aunts, uncles, nieces, nephews and cousins: up to a sibling of the line, and down from there.</summary>
        private IEnumerable<Kin> Sides(List<(Id<Person> Person, ImmutableArray<Id<Person>> By)[]> up)
        {
            foreach (var (ancestor, generation, by) in up.SelectMany((line, at) => line.Select(one => (one.Person, at + 1, one.By.Add(one.Person)))))
            {
                var beside = AllSiblings(ancestor).ToList();
                foreach (var sibling in beside)
                {
                    yield return Follows(sibling, Relation.AuntOrUncle, generation - 1, 0, by);
                }

                foreach (var (person, depth, down) in Down(beside, Generations))
                {
                    yield return Follows(person, Relation.Cousin, Math.Min(generation, depth), Math.Abs(generation - depth), by.AddRange(down));
                }
            }
        }

        /// <summary>By marriage or living together, as long as it lasts; and the children of siblings.</summary>
        private IEnumerable<Kin> Law(Id<Person> self)
        {
            foreach (var sibling in AllSiblings(self))
            {
                foreach (var (person, depth, by) in Down([sibling], Generations))
                {
                    yield return Follows(person, Relation.NieceOrNephew, depth - 1, 0, by);
                }

                foreach (var partner in partners[sibling])
                {
                    yield return Follows(partner, Relation.SiblingInLaw, 0, 0, [sibling]);
                }
            }

            foreach (var partner in partners[self])
            {
                foreach (var kin in parents[partner].Select(parent => Follows(parent, Relation.ParentInLaw, 0, 0, [partner])).Concat(AllSiblings(partner).Select(sibling => Follows(sibling, Relation.SiblingInLaw, 0, 0, [partner]))))
                {
                    yield return kin;
                }
            }

            foreach (var kin in children[self].SelectMany(child => partners[child].Select(partner => Follows(partner, Relation.ChildInLaw, 0, 0, [child]))))
            {
                yield return kin;
            }
        }

        /// <summary>A parent's partner who is no parent, a partner's child who is no child, and the children of those.</summary>
        private IEnumerable<Kin> Step(Id<Person> self) =>
            parents[self].SelectMany(parent => partners[parent].Where(partner => !parents[self].Contains(partner)).Select(partner => Follows(partner, Relation.StepParent, 0, 0, [parent])))
                .Concat(partners[self].SelectMany(partner => children[partner].Where(child => !children[self].Contains(child)).Select(child => Follows(child, Relation.StepChild, 0, 0, [partner]))))
                .Concat(parents[self].SelectMany(parent => partners[parent]).Concat(stepParents[self]).Distinct().SelectMany(step => children[step].Select(child => Follows(child, Relation.StepSibling, 0, 0, [step]))));

        private IEnumerable<Id<Person>> AllSiblings(Id<Person> person) =>
            siblings[person].Concat(parents[person].SelectMany(parent => children[parent])).Where(sibling => sibling != person).Distinct();

        private List<(Id<Person> Person, int Depth, ImmutableArray<Id<Person>> By)> Down(IEnumerable<Id<Person>> from, int generations)
        {
            var found = new List<(Id<Person> Person, int Depth, ImmutableArray<Id<Person>> By)>();
            (Id<Person> Person, ImmutableArray<Id<Person>> By)[] here = [.. from.Distinct().Select(person => (person, ImmutableArray<Id<Person>>.Empty))];
            var met = here.Select(one => one.Person).ToHashSet();
            for (var depth = 1; depth <= generations && here.Length > 0 && found.Count < Most; depth++)
            {
                here = [.. here.SelectMany(one => children[one.Person].Where(met.Add).Select(child => (child, one.By.Add(one.Person))))];
                found.AddRange(here.Select(one => (one.Person, depth, one.By)));
            }

            return found;
        }

        private static Kin Follows(Id<Person> person, Relation relation, int degree, int removed, ImmutableArray<Id<Person>> by) => new(person, relation, degree, removed, true, by);

        private static ILookup<Id<Person>, Id<Person>> Ways(IEnumerable<KinFact> facts, KinshipKind kind, Func<KinFact, (Id<Person> From, Id<Person> To)> way) =>
            facts.Where(fact => fact.Kind == kind).Select(way).Distinct().ToLookup(one => one.From, one => one.To);

        private static ILookup<Id<Person>, Id<Person>> Both(IReadOnlyList<KinFact> facts, params KinshipKind[] kinds) =>
            facts.Where(fact => kinds.Contains(fact.Kind)).SelectMany(fact => new[] { (fact.One, fact.Other), (fact.Other, fact.One) }).Distinct().ToLookup(one => one.Item1, one => one.Item2);
    }
}
