using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Kith.Exchange.Calendars;

internal static partial class OccasionReading
{
    private static readonly FrozenSet<string> Birthdays = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "BIRTHDAY", "BIRTHDAYS", "GEBURTSTAG", "GEBURTSTAGE");

    private static readonly FrozenSet<string> Anniversaries = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "ANNIVERSARY", "ANNIVERSARIES", "JAHRESTAG", "JAHRESTAGE", "HOCHZEITSTAG");

    // What is left of a summary that names nobody: the owner's own day, a feast, a reminder.
    private static readonly FrozenSet<string> NotNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "my", "our", "happy", "mein", "meine", "unser", "the", "wedding", "birthday", "anniversary", "geburtstag", "jahrestag", "hochzeitstag",
        "king", "the king", "queen", "the queen", "emperor", "the emperor", "prophet", "the prophet", "washington", "george washington", "lincoln", "martin luther king");

    // Names that end in s themselves: "Jonas Geburtstag" is not that of Jona.
    private static readonly FrozenSet<string> NamesInS = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Andreas", "Agnes", "Boris", "Claus", "Chris", "Carlos", "Doris", "Dennis", "Elias", "Frans", "Hannes", "Hans", "Ines", "Iris", "Jens", "Jannis", "Johannes", "Jonas",
        "Julius", "Klaus", "Lars", "Linus", "Lukas", "Lucas", "Luis", "Marcus", "Markus", "Matthias", "Mathias", "Niels", "Niklas", "Nils", "Nikolaus", "Rasmus", "Silas", "Thomas", "Tobias", "Tomas");

    // English and German, the wordings that calendar programs write and people type. The more exact come first.
    private static readonly (OccasionKind Kind, Regex Pattern)[] Patterns =
    [
        (OccasionKind.HardDay, Words(@"^(todestag|sterbetag) (von )?(?<name>.+)$")),
        (OccasionKind.HardDay, Words(@"^(?<name>.+?)['’]?s? (todestag|sterbetag)$")),
        (OccasionKind.HardDay, Words(@"^(anniversary of )?(?<name>.+?)['’]s? (death|passing)( anniversary)?$")),
        (OccasionKind.HardDay, Words(@"^(death anniversary|anniversary of the death) of (?<name>.+)$")),
        (OccasionKind.Birthday, Words(@"^(?<name>.+?)['’]s? (\d{1,3}(st|nd|rd|th) )?(birthday|b-day|bday)$")),
        (OccasionKind.Birthday, Words(@"^(birthday|b-day|bday)( of|:| -|,)? (?<name>.+)$")),
        (OccasionKind.Birthday, Words(@"^(?<name>.+?)( -|:|,)? (birthday|b-day|bday)$")),
        (OccasionKind.Birthday, Words(@"^(\d{1,3}\. )?geburtstag( von|:| -|,)? (?<name>.+)$")),
        (OccasionKind.Birthday, Words(@"^(?<name>.+?) hat (heute )?geburtstag$")),
        (OccasionKind.Birthday, Words(@"^(?<name>.+?)(['’]s?|(?<s>s))( \d{1,3}\.)? (geburtstag|geb\.?)$")),
        (OccasionKind.Birthday, Words(@"^(?<name>.+?)( -|:|,)?( \d{1,3}\.)? (geburtstag|geb\.?)$")),
        (OccasionKind.Birthday, Words(@"^geb\.?:? (?<name>.+)$")),
        (OccasionKind.Anniversary, Words(@"^(?<name>.+?)['’]s? (\d{1,3}(st|nd|rd|th) )?(wedding )?anniversary$")),
        (OccasionKind.Anniversary, Words(@"^(wedding )?anniversary( of|:| -|,)? (?<name>.+)$")),
        (OccasionKind.Anniversary, Words(@"^(?<name>.+?)( -|:|,)? (wedding )?anniversary$")),
        (OccasionKind.Anniversary, Words(@"^(hochzeitstag|jahrestag)( von|:| -|,)? (?<name>.+)$")),
        (OccasionKind.Anniversary, Words(@"^(?<name>.+?)(['’]s?|(?<s>s)) (hochzeitstag|jahrestag)$")),
        (OccasionKind.Anniversary, Words(@"^(?<name>.+?)( -|:|,)? (hochzeitstag|jahrestag)$")),
    ];

    private static Regex Words(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
}
