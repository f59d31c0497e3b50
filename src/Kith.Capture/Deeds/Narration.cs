namespace Kith.Capture;

/// <summary>What has been spoken of so far in a line: whom “she” means, who is the subject where none is named.</summary>
internal sealed class Narration(Scan scan, List<Mention> mentions)
{
    private Mention? label;

    internal Scan Scan { get; } = scan;

    internal List<Mention> Mentions { get; } = mentions;

    /// <summary>The one last spoken of; null at the beginning.</summary>
    internal Mention? Focus { get; private set; }

    /// <summary>The subject of the statement before.</summary>
    internal Doer? Before { get; private set; }

    /// <summary>Whether the statement before named its subject.</summary>
    internal bool BeforeNamed { get; private set; }

    /// <summary>How the statement before was meant.</summary>
    internal Mood BeforeMood { get; private set; }

    /// <summary>The one under whose name a list of notes stands: “Ana: has a cold”.</summary>
    internal Mention? Label => label;

    internal Mention? At(int word) => Mentions.Find(mention => mention.First == word);

    /// <summary>Notes that what follows stands under a name, or no longer does.</summary>
    internal void Under(Mention? mention)
    {
        label = mention;
        Focus = mention ?? Focus;
    }

    /// <summary>Who speaks in a clause that opens with a quotation mark behind somebody who speaks: “Ben said: “I'll …””; null where the owner does.</summary>
    internal Mention? Speaker(Clause clause)
    {
        var quotes = 0;
        for (var at = 0; at < clause.First; at++)
        {
            quotes += Scan.Key(at) is "\"" or "“" or "”" ? 1 : 0;
        }

        return quotes % 2 == 1 && Before is { Me: false } ? Focus : null;
    }

    /// <summary>Notes who a statement was about.</summary>
    internal void Tell(Saying saying)
    {
        (Before, BeforeNamed, BeforeMood) = (saying.Subject, saying.Named, saying.Mood);
        Focus = saying.Subject.Of ?? (saying.To is { Me: false, Of: { Group: null } to } ? to : null) ?? Last(saying.Clause.After) ?? Focus;
    }

    /// <summary>The last named before a word; a group only when nobody else is.</summary>
    internal Mention? Last(int word) => Mentions.FindLast(mention => mention.First < word && mention.Group is null) ?? Mentions.FindLast(mention => mention.First < word);

    /// <summary>Whom a pronoun means: the one last spoken of whose name allows it.</summary>
    internal Mention? Pronoun(string key, int word)
    {
        bool? woman = key is "she" or "her" or "hers" or "sie" or "ihr" or "ihre" or "ihren" or "ihrem" or "ihrer" or "die" or "deren" ? true : key is "he" or "his" or "him" or "er" or "ihm" or "ihn" or "sein" or "seine" or "seinen" or "seinem" or "seiner" or "der" or "dessen" ? false : null;
        var said = Mentions.Where(mention => mention.First < word && mention.Group is null).ToList();
        if (said.Count == 0)
        {
            // "He called again, Luis I mean": the name comes after.
            return Mentions.Find(mention => mention.Group is null && (woman is null || mention.IsWoman != !woman)) ?? Mentions.FirstOrDefault();
        }

        if (Focus is { Group: null } focus && said.Contains(focus) && (woman is null || focus.IsWoman == woman))
        {
            return focus;
        }

        return said.FindLast(mention => woman is not null && mention.IsWoman == woman && !mention.Possessive) ?? said.FindLast(mention => woman is not null && mention.IsWoman == woman)
            ?? said.FindLast(mention => mention.IsWoman is null && !mention.Possessive) ?? said.FindLast(mention => !mention.Possessive) ?? said[^1];
    }

    /// <summary>Doer is meant where a statement names no subject but cannot be the owner's.</summary>
    internal Mention? Implied(int word) => label ?? Focus ?? Last(word) ?? Mentions.FirstOrDefault();
}
