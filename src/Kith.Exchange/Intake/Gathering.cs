using Kith.Formats;

namespace Kith.Exchange;

/// <summary>Puts together what several files say, so that everybody stands in a proposal once.</summary>
internal sealed class Gathering(PeopleRecognition recognition, CancellationToken cancellation)
{
    private readonly Dictionary<Id<Person>, Gathered> people = [];
    private readonly List<Gathered> order = [];

    /// <summary>Takes in all people, groups and days of some files.</summary>
    public void Take(IReadOnlyList<FileReading> readings)
    {
        var groups = new GroupNames(readings);
        var claims = readings.SelectMany(reading => reading.People).Select(groups.With).Select(recognition.Normal).ToList();
        claims.ForEach(recognition.Expect);
        claims.ForEach(Take);
        foreach (var day in readings.SelectMany(reading => reading.Occasions).Where(day => day.Party is not { Name: "", Email: null }))
        {
            Take(recognition.Normal(OccasionPeople.Claim(day)));
        }
    }

    /// <summary>Everybody, in the order in which they were first spoken of.</summary>
    public IReadOnlyList<ProposedPerson> Proposed() => [.. order.Select(one => one.Proposed(recognition))];

    private void Take(PersonClaim claim)
    {
        cancellation.ThrowIfCancellationRequested();
        var known = recognition.Called(claim.Scheme, claim.External) is not null;
        var finding = recognition.Find(claim);
        var draft = claim.Draft with { Aliases = [Alias.Of(claim.Scheme, claim.External, claim.Draft.Person.Id, claim.Fingerprint)] };
        var id = finding.Person ?? draft.Person.Id;
        recognition.Learn(claim, id, finding.Verdict == Verdict.Doubtful);
        if (people.TryGetValue(id, out var before))
        {
            before.Hear(finding, draft.As(id), claim.Through);
            return;
        }

        if (finding.Person is not null)
        {
            draft = Named(draft.As(id), id, keep: !known);
        }

        people[id] = new(finding, draft, claim.Place, claim.Through);
        order.Add(people[id]);
    }

    // Only the source by which somebody came in may call them otherwise; hearsay never renames anybody.
    private PersonDraft Named(PersonDraft draft, Id<Person> id, bool keep)
    {
        if (keep)
        {
            draft.Person.Call(PersonName.Of(recognition.NameOf(id)));
        }

        if (recognition.IsMe(id))
        {
            draft.Person.BecomeMe();
        }

        return draft;
    }

    private sealed class Gathered(Finding finding, PersonDraft draft, Place place, string? through)
    {
        private Verdict verdict = finding.Verdict;
        private PersonDraft draft = draft;
        private string? through = through;

        public void Hear(Finding later, PersonDraft more, string? throughWhom)
        {
            if (verdict == Verdict.Same && later.Verdict == Verdict.Changed)
            {
                (verdict, draft) = (Verdict.Changed, Calling(more, draft.Person));
            }
            else if (verdict != Verdict.Same && later.Verdict != Verdict.Same)
            {
                // Somebody first known by an address alone is called by the name that comes later.
                draft = NameKey.Of(draft.Person.FormattedName).Words.Count == 0 ? more.And(draft) : draft.And(more);
            }

            through ??= throughWhom;
        }

        public ProposedPerson Proposed(PeopleRecognition recognition)
        {
            if (through is { } name && recognition.Who(new(name)) is { } whom && whom != draft.Person.Id && !recognition.IsDoubtful(whom))
            {
                draft = draft with { Origin = draft.Origin with { Through = whom } };
            }

            var likely = verdict == Verdict.Doubtful ? finding.Likely : null;
            return new(verdict, draft, finding.Why, likely, likely is { } one ? recognition.NameOf(one) : "", place.ToString());
        }

        private static PersonDraft Calling(PersonDraft draft, Person person)
        {
            draft.Person.Call(person.Name);
            if (person.IsMe)
            {
                draft.Person.BecomeMe();
            }

            return draft;
        }
    }
}
