using Kith.Exchange;

namespace Kith.Capture;

/// <summary>Somebody of the book whom a line may name.</summary>
/// <param name="Id">Doer.</param>
/// <param name="Name">The whole name.</param>
/// <param name="Nicknames">What else they are called, comma-separated; empty when nothing.</param>
/// <param name="Given">Given names; null when not said.</param>
/// <param name="Family">Family names; null when not said.</param>
/// <param name="Pronouns">As they wish to be spoken of, such as she/her; null when not said.</param>
public sealed record KnownPerson(Id<Person> Id, string Name, string Nicknames = "", string? Given = null, string? Family = null, string? Pronouns = null);

/// <summary>A group of the book that a line may name.</summary>
public sealed record KnownGroup(Id<Group> Id, string Name);

/// <summary>The people and groups of a book whom a line may name; those in touch lately come first, for they are the likeliest of several namesakes.</summary>
public sealed class CaptureNames
{
    private readonly Dictionary<string, List<CalledName>> byFirst = new(StringComparer.Ordinal);
    private Dictionary<string, List<CalledName>>? bySound;

    private CaptureNames(IEnumerable<KnownPerson> people, IEnumerable<KnownGroup> groups)
    {
        foreach (var person in people)
        {
            foreach (var (name, weight) in Forms(person))
            {
                Add(name, new CalledName([], weight, person, null));
            }
        }

        foreach (var group in groups)
        {
            Add(group.Name, new CalledName([], NameWeight.Whole, null, group));
            foreach (var other in GroupWords.Others(LineWords.Spell(group.Name)))
            {
                Add(other, new CalledName([], NameWeight.Given, null, group));
            }
        }
    }

    /// <summary>A book in which nobody is known.</summary>
    public static CaptureNames None { get; } = new([], []);

    /// <summary>These people and groups.</summary>
    public static CaptureNames Of(IEnumerable<KnownPerson> people, IEnumerable<KnownGroup> groups) => new(people, groups);

    /// <summary>The names that begin with a word, the longest first.</summary>
    internal IReadOnlyList<CalledName> Beginning(string word) => byFirst.TryGetValue(word, out var names) ? names : [];

    /// <summary>The given names and nicknames of one word that sound like a word.</summary>
    internal IReadOnlyList<CalledName> Sounding(string word)
    {
        bySound ??= byFirst.Values.SelectMany(names => names).Where(called => called is { Weight: NameWeight.Given, Person: not null, Words.Count: 1 })
            .GroupBy(called => NameSound.Of(called.Words[0]), StringComparer.Ordinal).ToDictionary(sound => sound.Key, sound => sound.ToList(), StringComparer.Ordinal);
        return bySound.TryGetValue(NameSound.Of(word), out var names) ? names : [];
    }

    private void Add(string name, CalledName called)
    {
        // Both ways of writing an umlaut: "Juergen" and "Jurgen" are Jürgen.
        foreach (var spelt in System.Text.Ascii.IsValid(name) ? [name.ToLowerInvariant()] : new[] { PersonName.Fold(name), LineWords.Spell(name) }.Distinct())
        {
            var words = spelt.Split([' ', '.', ',', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
            {
                continue;
            }

            if (!byFirst.TryGetValue(words[0], out var names))
            {
                byFirst[words[0]] = names = [];
            }

            // Longer names before shorter ones, and within a length in the order of the book.
            var at = names.FindIndex(other => other.Words.Count < words.Length);
            names.Insert(at < 0 ? names.Count : at, called with { Words = words });
        }
    }

    private static IEnumerable<(string Name, NameWeight Weight)> Forms(KnownPerson person)
    {
        yield return (person.Name, NameWeight.Whole);
        foreach (var nickname in person.Nicknames.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            yield return (nickname, NameWeight.Given);
        }

        var words = person.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => NameWords.Titles.Contains(PersonName.Fold(word).TrimEnd('.'))).ToArray();
        var given = person.Given ?? (words.Length > 0 ? words[0] : "");
        var family = person.Family ?? (words.Length > 1 ? words[^1] : "");
        foreach (var one in given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(1))
        {
            yield return (one, NameWeight.Given);
            if (one.Contains('-', StringComparison.Ordinal))
            {
                // "Karl-Heinz" is also typed "Karl Heinz" and "Karlheinz".
                yield return (one.Replace('-', ' '), NameWeight.Given);
                yield return (one.Replace("-", "", StringComparison.Ordinal), NameWeight.Given);
            }
        }

        if (family.Length > 1)
        {
            yield return (family, NameWeight.Family);
            yield return ($"{given} {family}", NameWeight.Whole);
            if (given.Length > 0)
            {
                yield return ($"{given} {family[0]}", NameWeight.Whole);
                yield return ($"{given[0]} {family}", NameWeight.Whole);
            }
        }
    }
}

/// <summary>How surely a form of a name means its person.</summary>
internal enum NameWeight
{
    /// <summary>The family name alone.</summary>
    Family,

    /// <summary>A given name or a nickname.</summary>
    Given,

    /// <summary>The whole name.</summary>
    Whole,
}

/// <summary>One way to call a person or a group, in words as names are compared.</summary>
internal sealed record CalledName(IReadOnlyList<string> Words, NameWeight Weight, KnownPerson? Person, KnownGroup? Group);
