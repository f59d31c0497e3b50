using System.Collections.Frozen;

namespace Kith.Exchange.Capture;

/// <summary>The English words by which a line says in what way, for how long and when.</summary>
internal static class CaptureWords
{
    /// <summary>In what way people were in contact, by the word that says it.</summary>
    internal static readonly FrozenDictionary<string, MomentKind> Kinds = new Dictionary<string, MomentKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["lunch"] = MomentKind.Meeting, ["dinner"] = MomentKind.Meeting, ["supper"] = MomentKind.Meeting, ["breakfast"] = MomentKind.Meeting,
        ["brunch"] = MomentKind.Meeting, ["coffee"] = MomentKind.Meeting, ["tea"] = MomentKind.Meeting, ["beer"] = MomentKind.Meeting,
        ["drinks"] = MomentKind.Meeting, ["pub"] = MomentKind.Meeting, ["walk"] = MomentKind.Meeting, ["walked"] = MomentKind.Meeting,
        ["hike"] = MomentKind.Meeting, ["run"] = MomentKind.Meeting, ["swim"] = MomentKind.Meeting, ["visit"] = MomentKind.Meeting,
        ["visited"] = MomentKind.Meeting, ["met"] = MomentKind.Meeting, ["meeting"] = MomentKind.Meeting, ["meet"] = MomentKind.Meeting,
        ["saw"] = MomentKind.Meeting, ["evening"] = MomentKind.Meeting, ["picnic"] = MomentKind.Meeting, ["rehearsal"] = MomentKind.Meeting,
        ["call"] = MomentKind.Call, ["called"] = MomentKind.Call, ["phoned"] = MomentKind.Call, ["phone"] = MomentKind.Call,
        ["rang"] = MomentKind.Call, ["spoke"] = MomentKind.Call, ["talked"] = MomentKind.Call, ["video"] = MomentKind.Call, ["zoom"] = MomentKind.Call,
        ["letter"] = MomentKind.Letter, ["card"] = MomentKind.Letter, ["postcard"] = MomentKind.Letter,
        ["mail"] = MomentKind.Mail, ["mailed"] = MomentKind.Mail, ["email"] = MomentKind.Mail, ["e-mail"] = MomentKind.Mail, ["emailed"] = MomentKind.Mail,
        ["wrote"] = MomentKind.Mail,
        ["message"] = MomentKind.Message, ["messages"] = MomentKind.Message, ["messaged"] = MomentKind.Message, ["texted"] = MomentKind.Message,
        ["text"] = MomentKind.Message, ["chat"] = MomentKind.Message, ["chatted"] = MomentKind.Message, ["whatsapp"] = MomentKind.Message, ["signal"] = MomentKind.Message,
        ["party"] = MomentKind.Event, ["concert"] = MomentKind.Event, ["wedding"] = MomentKind.Event, ["funeral"] = MomentKind.Event,
        ["conference"] = MomentKind.Event, ["festival"] = MomentKind.Event, ["service"] = MomentKind.Event,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words for the way that are also what the moment is called.</summary>
    internal static readonly FrozenSet<string> Titles = new[]
    {
        "lunch", "dinner", "supper", "breakfast", "brunch", "coffee", "tea", "beer", "drinks", "pub", "walk", "hike", "run", "swim", "visit", "evening",
        "picnic", "rehearsal", "party", "concert", "wedding", "funeral", "conference", "festival", "service", "postcard",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words after which people are named, and words that only join.</summary>
    internal static readonly FrozenSet<string> Before = new[] { "with", "to", "from", "by", "for", "and" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that are nobody's name, though they may begin a line or stand among names.</summary>
    internal static readonly FrozenSet<string> Nobody = new[]
    {
        "a", "an", "the", "i", "we", "had", "was", "at", "in", "on", "my", "our", "went", "together", "some", "again", "quick", "long", "short", "nice", "good", "up", "over",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Numbers as they are said.</summary>
    internal static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["two"] = 2, ["a couple of"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["fifteen"] = 15, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40,
        ["forty-five"] = 45, ["fifty"] = 50, ["sixty"] = 60, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The months and their short forms, January first.</summary>
    internal static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The days of the week, Monday first, as ISO 8601 counts them.</summary>
    internal static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
}
