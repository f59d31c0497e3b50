using Kith.Storage;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>Somebody in the list of everybody.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">As it is written.</param>
/// <param name="Organization">Where they work; null when not said.</param>
/// <param name="Context">From where the owner knows them; null or empty when not said.</param>
/// <param name="Intention">How close the owner wants it to be.</param>
/// <param name="Last">The last day of contact that counts; null when there was none.</param>
/// <param name="Photo">What tells their picture from an earlier one; null when there is none.</param>
/// <param name="IsMe">Whether it is the owner.</param>
public sealed record PersonRow(Id<Person> Id, string Name, string? Organization, string? Context, Intention? Intention, LocalDate? Last, string? Photo, bool IsMe)
{
    /// <summary>What stands below the name.</summary>
    public string Line => IsMe ? Texts.PeopleTexts.Me : string.Join(" · ", new[] { Context, Organization, Intention is null ? null : Hall.Wording.Named.Of(Intention) }.Where(part => !string.IsNullOrEmpty(part)));
}

/// <summary>People as rows.</summary>
public static class PersonRows
{
    extension(IQueryable<Person> people)
    {
        /// <summary>As a list is filed.</summary>
        public IQueryable<Person> InFilingOrder() => people.OrderBy(person => person.FilingName).ThenBy(person => person.Id);

        /// <summary>What the list shows of each.</summary>
        public IQueryable<PersonRow> AsRows(KithContext book) =>
            from person in people
            from tie in book.Ties.Where(tie => tie.Person == person.Id).DefaultIfEmpty()
            from pulse in book.Pulses.Where(pulse => pulse.Person == person.Id).DefaultIfEmpty()
            from photo in book.Photos.Where(photo => photo.Person == person.Id).DefaultIfEmpty()
            select new PersonRow(person.Id, person.FormattedName, person.Organization, tie.OriginContext, tie.Intention, pulse.LastOn, photo.Checksum.Substring(0, 8), person.IsMe);
    }
}
