using System.Globalization;
using Kith.Care;
using Kith.Storage;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>Whom of everybody to show.</summary>
public sealed class PeopleFilter
{
    /// <summary>Words, each of which has to be in a name, a tag, a group, a place or in how they know each other.</summary>
    public string Q { get; set; } = "";

    /// <summary>How quiet it is: by the tie's own rhythm “thought”, “quieter” or “faded”, by the calendar “quarter”, “year” or “never”; or empty.</summary>
    public string Quiet { get; set; } = "";

    /// <summary>The closeness the owner wants, as the word of <see cref="Intention"/>; “unsaid” or empty.</summary>
    public string Circle { get; set; } = "";

    /// <summary>Whether it lets everybody through.</summary>
    public bool IsOpen => string.IsNullOrWhiteSpace(Q) && string.IsNullOrEmpty(Quiet) && string.IsNullOrEmpty(Circle);

    /// <summary>The choices of <see cref="Quiet"/> that go by the tie's own rhythm, in the words of <see cref="Analysis.Silence"/>.</summary>
    public static IReadOnlyList<(string Value, string Text)> Rhythms =>
        [("thought", Word(Analysis.Silence.WorthAThought)), ("quieter", Word(Analysis.Silence.Quieter)), ("faded", Word(Analysis.Silence.ProbablyFaded))];

    /// <summary>The choices of <see cref="Quiet"/> that go by the calendar.</summary>
    public static IReadOnlyList<(string Value, string Text)> Calendar =>
        [("quarter", PeopleTexts.QuietQuarter), ("year", PeopleTexts.QuietYear), ("never", PeopleTexts.QuietNever)];

    /// <summary>The choices of <see cref="Circle"/>.</summary>
    public static IReadOnlyList<(string Value, string Text)> Circles =>
        [("", PeopleTexts.CircleAny), .. Enum.GetValues<Intention>().Select(intention => (intention.ToString(), Hall.Wording.Named.Of(intention))), ("unsaid", PeopleTexts.CircleUnsaid)];

    /// <summary>The same filter as the query of an address, on another page of the list.</summary>
    public string Query(int page)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("q", Q), ("quiet", Quiet), ("circle", Circle), ("p", page.ToString(CultureInfo.InvariantCulture)) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(name, value);
            }
        }

        return query.ToString();
    }

    /// <summary>Those whom it lets through.</summary>
    public IQueryable<Person> Among(KithContext book, LocalDate today)
    {
        var people = book.People.AsNoTracking();
        foreach (var word in PersonName.Fold(Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            people = Answering(book, people, "%" + word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%");
        }

        return Silent(book, Wanted(book, people), today);
    }

#pragma warning disable CA1304, CA1311 // It is the database that lowers the case.
    private static IQueryable<Person> Answering(KithContext book, IQueryable<Person> people, string like) => people.Where(person =>
        EF.Functions.Like(person.FilingName, like, "\\")
        || EF.Functions.Like(person.FormattedName.ToLower(), like, "\\")
        || EF.Functions.Like(person.Nicknames.ToLower(), like, "\\")
        || (person.Organization != null && EF.Functions.Like(person.Organization.ToLower(), like, "\\"))
        || book.Tags.Any(tag => tag.Person == person.Id && EF.Functions.Like(tag.Name.ToLower(), like, "\\"))
        || book.Ties.Any(tie => tie.Person == person.Id && (EF.Functions.Like(tie.OriginContext.ToLower(), like, "\\") || EF.Functions.Like(tie.OriginPlace.ToLower(), like, "\\")))
        || book.PostalAddresses.Any(address => address.Person == person.Id && address.Locality != null && EF.Functions.Like(address.Locality.ToLower(), like, "\\"))
        || book.GroupMembers.Any(member => member.Person == person.Id && book.Groups.Any(group => group.Id == member.Group && EF.Functions.Like(group.Name.ToLower(), like, "\\"))));
#pragma warning restore CA1304, CA1311

    private IQueryable<Person> Wanted(KithContext book, IQueryable<Person> people)
    {
        if (Circle == "unsaid")
        {
            return people.Where(person => !person.IsMe && !book.Ties.Any(tie => tie.Person == person.Id && tie.Intention != null));
        }

        return Enum.TryParse<Intention>(Circle, out var intention)
            ? people.Where(person => book.Ties.Any(tie => tie.Person == person.Id && tie.Intention == intention))
            : people;
    }

    private IQueryable<Person> Silent(KithContext book, IQueryable<Person> people, LocalDate today)
    {
        var before = Quiet == "year" ? today.PlusYears(-1) : today.PlusMonths(-3);
        return Quiet switch
        {
            "never" => people.Where(person => !person.IsMe && !book.Pulses.Any(pulse => pulse.Person == person.Id && pulse.LastOn != null)),
            "thought" or "quieter" or "faded" => people.Where(person => person.DiedOn == null && Reading(book, today).Contains(person.Id)),
            "quarter" or "year" => people.Where(person => book.Pulses.Any(pulse => pulse.Person == person.Id && pulse.LastOn < before)),
            _ => people,
        };
    }

    private static string Word(Analysis.Silence silence) => BriefPhrasing.Of(silence, CultureInfo.CurrentUICulture);

    /// <summary>With whom the silence reads so today, by the rules of <see cref="Analysis.Reading"/>: nobody who rests, and no tie of work alone is called faded.</summary>
    private IQueryable<Id<Person>> Reading(KithContext book, LocalDate today)
    {
        var read = book.Pulses.Join(book.Ties.Where(tie => tie.Intention != Intention.Resting), pulse => pulse.Person, tie => tie.Person, (pulse, tie) => new { pulse, Fades = tie.Sides != Sides.Work });
        return (Quiet switch
        {
            "faded" => read.Where(one => one.pulse.FadedOn <= today && one.Fades),
            "quieter" => read.Where(one => one.pulse.QuieterOn <= today && !(one.pulse.FadedOn <= today && one.Fades)),
            _ => read.Where(one => one.pulse.ThoughtOn <= today && !(one.pulse.QuieterOn <= today)),
        }).Select(one => one.pulse.Person);
    }
}
