using System.Globalization;
using System.Text;
using Kith.Storage;
using Microsoft.EntityFrameworkCore;

namespace Kith.Hall.Exports;

/// <summary>The words that others of the book are called by, which are put out of what is handed to one of its people.</summary>
internal sealed partial class OtherNames
{
    private const string Gap = "…";

    private readonly HashSet<string> others;
    private readonly HashSet<string> own;

    private OtherNames(HashSet<string> others, HashSet<string> own) => (this.others, this.own) = (others, own);

    /// <summary>The words of everybody but the person and the owner; what those two are called by stays, for family shares names.</summary>
    public static async Task<OtherNames> OfAsync(KithContext book, Id<Person> id, CancellationToken cancellation)
    {
        var people = await book.People.Select(person => new { person.Id, person.IsMe, Names = person.FormattedName + " " + person.Nicknames }).ToListAsync(cancellation);
        var of = people.ToLookup(person => person.Id == id || person.IsMe, person => Words(person.Names));
        return new([.. of[false].SelectMany(words => words).Where(word => word.Length > 1 && !Particles.Contains(word))], [.. of[true].SelectMany(words => words)]);
    }

    /// <summary>A text without the names of others, however they are written: in small letters or capitals, without accents, in the genitive, as a family.</summary>
    public string PutOut(string text)
    {
        var (alone, from) = (new StringBuilder(text.Length), 0);
        while (from < text.Length)
        {
            var after = from + 1;
            while (IsOfWord(text[from]) && after < text.Length && IsOfWord(text[after]))
            {
                after++;
            }

            alone.Append(IsAnothers(text[from..after]) ? Gap : text[from..after]);
            from = after;
        }

        return alone.Replace($"{Gap} {Gap}", Gap).ToString();
    }

    private bool IsAnothers(string word)
    {
        var key = PersonName.Fold(word);
        return !own.Contains(key) && (Names(others, key, word) || (!Stems(key, word).Any(own.Contains) && Stems(key, word).Any(stem => Names(others, stem, word))));
    }

    /// <summary>“will” in small letters is no Will.</summary>
    private static bool Names(HashSet<string> names, string key, string word) => names.Contains(key) && !(char.IsLower(word[0]) && Everyday.Contains(key));

    /// <summary>What a word may be a form of: in small letters the genitive alone, and hardly ever of a short name, for “als” is not what Al has.</summary>
    private static IEnumerable<string> Stems(string key, string word) =>
        from ending in Endings
        where ending == "s" ? key.Length > 3 : key.Length - ending.Length > 3 && char.IsUpper(word[0])
        where key.EndsWith(ending, StringComparison.Ordinal)
        select key[..^ending.Length];

    private static IEnumerable<string> Words(string names)
    {
        var word = new StringBuilder();
        foreach (var letter in names.Append(' '))
        {
            if (IsOfWord(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                yield return PersonName.Fold(word.ToString());
                word.Clear();
            }
        }
    }

    // An accent may be written as a sign of its own behind its letter.
    private static bool IsOfWord(char letter) => char.IsLetter(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
