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

    /// <summary>Who speaks in a clause: <see cref="SpeakerAt"/>.</summary>
    internal Mention? Speaker(Clause clause) => SpeakerAt(clause.First);

    /// <summary>Who speaks at a word between quotation marks: “Ben said: “I'll …””, ““I'll …”, says Ben”; null where the owner does, and outside.</summary>
    internal Mention? SpeakerAt(int word)
    {
        var open = -1;
        for (var at = 0; at < word; at++)
        {
            open = !IsQuote(at) ? open : open < 0 ? at : -1;
        }

        if (open < 0)
        {
            return null;
        }

        var (said, named, mine) = (false, default(Mention), false);
        for (var at = open - 1; at >= 0 && Scan.Key(at) is not ("." or "!" or "?" or ";" or "\n"); at--)
        {
            said |= Scan.Letters(at);
            named = Mentions.Find(mention => mention.First == at && mention is { Possessive: false, Group: null }) ?? (Scan.Key(at) is "she" or "he" or "they" ? Pronoun(Scan.Key(at), at) : null) ?? named;
            mine = Scan.Key(at) is "i" or "we" || (named is null || !mine) && Scan.Key(at) is "told" or "said" && !IsSubject(at - 1);
        }

        return said ? mine ? null : named ?? (Before is { Me: false } ? Focus : null) : SpeakerBehind(word) ?? (Before is { Me: false } ? Focus : null);
    }

    private bool IsQuote(int at) => Scan.Key(at) is "\"" or "“" or "”" or "„";

    private bool IsSubject(int at) => Mentions.Exists(mention => mention.After == at + 1) || Scan.Key(at) is "she" or "he" or "they" or "has" or "have" or "had" or "'s";

    // "“you'll get it Friday” - Sam": who is named right behind the quotation.
    private Mention? SpeakerBehind(int word)
    {
        while (word < Scan.Count && !IsQuote(word))
        {
            word++;
        }

        for (var at = word + 1; at < Math.Min(word + 6, Scan.Count) && Scan.Key(at) is not ("i" or "we" or "." or "!"); at++)
        {
            if (At(at) is { Possessive: false, Group: null } speaker)
            {
                return speaker;
            }
        }

        return null;
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
