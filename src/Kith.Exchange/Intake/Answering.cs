namespace Kith.Exchange;

/// <summary>What the owner says of somebody doubtful.</summary>
public enum Answer
{
    /// <summary>They are the one they were likened to.</summary>
    Same,

    /// <summary>They are somebody else.</summary>
    New,

    /// <summary>They are not taken in this time.</summary>
    LeaveOut,
}

/// <summary>Proposals after the owner has been asked.</summary>
public static class Answering
{
    /// <summary>By what an answer names them: the source's own identity and their name, which are the same when the files are read once more.</summary>
    /// <remarks>Not the identity alone: broken exports give one to many.</remarks>
    public static string AnswerKey(this ProposedPerson person) =>
        person.Draft.Aliases is [var alias, ..] ? $"{alias.Scheme}:{alias.Value}:{person.Draft.Person.FormattedName}" : person.Draft.Person.Id.ToString();

    extension(Proposal proposal)
    {
        /// <summary>The proposal with nobody doubtful left: what is to be written.</summary>
        /// <param name="answers">What the owner said, by <see cref="AnswerKey"/>.</param>
        /// <param name="acceptDoubtful">True to take in those of whom nothing was said as new people; false to leave them out.</param>
        public Proposal Answered(IReadOnlyDictionary<string, Answer> answers, bool acceptDoubtful)
        {
            var settled = new Settling(proposal.People);
            foreach (var person in proposal.People.Where(person => person.Verdict == Verdict.Doubtful))
            {
                settled.Answer(person, answers.TryGetValue(person.AnswerKey(), out var said) ? said : acceptDoubtful ? Answer.New : Answer.LeaveOut);
            }

            return proposal with
            {
                People = settled.People,
                Moments = proposal.Moments is ProposedMoments moments ? moments.With(settled.Who) : proposal.Moments,
            };
        }

        /// <summary>How many people of each verdict there are.</summary>
        public Tally PeopleTally => Count(proposal.People.Select(person => person.Verdict));

        /// <summary>How many moments of each verdict there are; goes through them all.</summary>
        public Tally MomentTally() => Count(proposal.Moments.Select(moment => moment.Verdict));
    }

    private static Tally Count(IEnumerable<Verdict> verdicts)
    {
        var counts = new int[5];
        foreach (var verdict in verdicts)
        {
            counts[(int)verdict]++;
        }

        return new(counts[(int)Verdict.New], counts[(int)Verdict.Changed], counts[(int)Verdict.Same], counts[(int)Verdict.Doubtful], counts[(int)Verdict.CalledOff]);
    }

    private sealed class Settling
    {
        private readonly Dictionary<Id<Person>, ProposedPerson> settled;
        private readonly List<Id<Person>> order;

        public Settling(IEnumerable<ProposedPerson> people)
        {
            settled = people.Where(person => person.Verdict != Verdict.Doubtful).ToDictionary(person => person.Draft.Person.Id);
            order = [.. settled.Keys];
        }

        public Dictionary<Id<Person>, Id<Person>?> Who { get; } = [];

        public IReadOnlyList<ProposedPerson> People => [.. order.Select(id => settled[id])];

        public void Answer(ProposedPerson person, Answer answer)
        {
            var id = person.Draft.Person.Id;
            Who[id] = answer switch
            {
                Kith.Exchange.Answer.New => id,
                Kith.Exchange.Answer.Same when person.Likely is { } likely => Who.TryGetValue(likely, out var said) ? said : likely,
                _ => null,
            };
            if (Who[id] is { } who)
            {
                Settle(who, person);
            }
        }

        private void Settle(Id<Person> who, ProposedPerson person)
        {
            if (settled.TryGetValue(who, out var before))
            {
                settled[who] = before.Verdict == Verdict.Same
                    ? person with { Verdict = Verdict.Changed, Draft = Named(person.Draft.As(who), before.Draft.Person) }
                    : before with { Draft = before.Draft.And(person.Draft) };
                return;
            }

            var isNew = who == person.Draft.Person.Id;
            var draft = isNew ? person.Draft : person.Draft.As(who);
            if (!isNew)
            {
                // The owner knows them by another name already, and that one stays.
                draft.Person.Call(PersonName.Of(person.LikelyName));
            }

            order.Add(who);
            settled[who] = person with { Verdict = isNew ? Verdict.New : Verdict.Changed, Draft = draft };
        }

        private static PersonDraft Named(PersonDraft draft, Person known)
        {
            draft.Person.Call(known.Name);
            return draft;
        }
    }
}
