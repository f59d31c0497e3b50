using Kith.Hall.Texts;
using Kith.Storage;
using NodaTime;

namespace Kith.Hall.Records;

/// <summary>Forgets somebody for good, once their name was written as it stands in the book: nothing can bring them back.</summary>
public static class Parting
{
    /// <summary>Forgets them.</summary>
    /// <param name="book">The book.</param>
    /// <param name="person">Whom.</param>
    /// <param name="written">Their name, written once more; capitals and accents do not matter.</param>
    /// <param name="now">The one reading of the clock.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RefusalException">Another name was written, or it is the owner of the book.</exception>
    public static Task<Forgotten> ForgetAsync(KithContext book, Person person, string written, Instant now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        return PersonName.Fold(written) == PersonName.Fold(person.FormattedName)
            ? book.ForgetAsync(person.Id, now, cancellation)
            : throw new RefusalException(RefusalReason.Invalid, WholeTexts.ForgetWrongName);
    }
}
