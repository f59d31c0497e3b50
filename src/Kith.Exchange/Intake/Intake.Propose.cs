using System.Globalization;
using Kith.Exchange.Texts;
using Kith.Formats;

namespace Kith.Exchange;

/// <summary>Takes files in: reads them, knows their people again, and proposes. It never writes.</summary>
public static partial class Intake
{
    /// <summary>So many records that cannot be read are named; of more it is only said that there are more.</summary>
    public const int MostUnread = 1_000;

    /// <summary>What would change in the book if some files were taken in. The same files and the same book make the same proposal, save for new identities.</summary>
    /// <param name="readings">What the files say.</param>
    /// <param name="roster">Who is in the book.</param>
    /// <param name="known">Which moments are in the book; asked in batches, while the moments are gone through.</param>
    /// <param name="source">The import.</param>
    /// <param name="me">The owner's own addresses as they gave them; what the files give evidence of is added.</param>
    /// <param name="cancellation">Stops at once, also while moments are gone through.</param>
    public static Proposal Propose(
        IReadOnlyList<FileReading> readings, Roster roster, KnownMoments known, Source source, IReadOnlyList<string> me, CancellationToken cancellation)
    {
        var recognition = new PeopleRecognition(roster);
        var gathering = new Gathering(recognition, cancellation);
        gathering.Take(readings);
        var people = gathering.Proposed();
        var owner = me.Concat(me.Count > 0 ? [] : LearnedFrom(readings)).Select(Normals.Email).ToHashSet(StringComparer.Ordinal);
        var open = people.Where(person => person.Verdict == Verdict.Doubtful).ToDictionary(person => person.Draft.Person.Id, _ => (Id<Person>?)null);
        return new(source, people, new ProposedMoments(readings, recognition, owner, known, open, cancellation), Unread(readings));
    }

    // A calendar leaves its owner out by itself; what it merely guesses may be the address of whoever shares it.
    private static IEnumerable<string> LearnedFrom(IReadOnlyList<FileReading> readings) =>
        readings.Where(reading => reading.Format != "iCalendar").SelectMany(reading => reading.OwnAddresses);

    private static IReadOnlyList<Unread> Unread(IReadOnlyList<FileReading> readings)
    {
        var problems = readings.SelectMany(reading => reading.Problems).Distinct().Take(MostUnread + 1).ToList();
        var named = problems.Take(MostUnread).Select(problem => new Unread(problem.Place.ToString(), problem.Message));
        return problems.Count <= MostUnread ? [.. named]
            : [.. named, new(problems[MostUnread].Place.Path, string.Format(CultureInfo.InvariantCulture, RecognitionTexts.MoreProblems, MostUnread))];
    }
}
