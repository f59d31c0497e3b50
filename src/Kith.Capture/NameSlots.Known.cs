namespace Kith.Capture;

/// <summary>Places of a line in which a name stands, or cannot stand.</summary>
internal static class NameSlots
{
    /// <summary>Whether a name is expected at a word: after “with”, after a way of contact, in a row of names.</summary>
    internal static bool Opens(Scan scan, List<Mention> found, int at)
    {
        var before = scan.Key(at - 1);
        return before is "with" or "mit" or "von" or "from" or "bei" or "an" or "fuer" or "for"
            || (before == "to" && KnownContacts.Verbs.ContainsKey(scan.Key(at - 2)))
            || (before is "to" or "with" or "from" && KnownContacts.Kinds.ContainsKey(scan.Key(at - 2)))
            || KnownContacts.TakesName(before) || (scan.German && KnownSayings.Kin.Contains(before) && IsOwnedKin(scan, at - 1))
            || IsTitle(scan, at - 1)
            || (before == "into" && scan.Key(at - 2) is "ran" or "bumped") || (before == "to" && scan.Says(at - 3, "ran|bumped", "in"))
            || (before is "at" or "round" && scan.Key(at + 1) == "'s" && scan.Touches(at + 1))
            || InRow(scan, found, at)
            || IsJoined(scan, at + 1)
            || IsFirst(scan, at)
            || (at == 0 && (scan.Mark(1) || KnownContacts.Verbs.ContainsKey(scan.Key(1)) || Verbs.IsFinite(scan.Key(1))))
            || (KnownContacts.Kinds.ContainsKey(before) && at == 1);
    }

    // Before these stands whoever is spoken to or for, or by whom something was done.
    private static readonly HashSet<string> ToThem = new("by asked told owe owes owed gave give gie gied lent sent helped thanked showed texted rang phoned visited paid from".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a word that is also a name is one in a line that knows no capitals, as the subject of a clause or where something goes to somebody: “mark hat mir ein pint ausgegeben”, “mark could lend him half of it”, “danach hat rose tee ausgeschenkt”.</summary>
    internal static bool IsWithoutCapital(Scan scan, int at)
    {
        if (scan.HasCapitals || IsOwned(scan, at) || IsArticle(scan.Key(at - 1)) || scan.Digits(at - 1) || scan.Number(at - 1) > 0)
        {
            return false;
        }

        if (!scan.German && (scan.Key(at + 1) is "'s" && scan.Touches(at + 1)
            || (ToThem.Contains(scan.Key(at - 1)) && !(scan.Key(at) == "will" && Verbs.IsPlain(scan.Key(at + 1))))))
        {
            // "had will's wetsuit", "owe will a tenner", "flyers redone by max"
            return true;
        }

        if (IsModal(scan, at))
        {
            return false;
        }

        if (scan.German && at == 0 && Verbs.IsParticiple(scan.Key(1)))
        {
            // "rose gefragt ob sie die kleine nimmt"
            return true;
        }

        var verb = scan.AfterAdverbs(at + 1);
        if (!scan.German && scan.Key(at - 1) is "to" or "for" or "from" && (at + 1 >= scan.Count || scan.Mark(at + 1) || scan.SenseOf(at + 1) is Sense.Day or Sense.Clock || scan.SenseOf(at + 2) is Sense.Day))
        {
            // "three trays to grace by thursday"
            return true;
        }

        var opens = at == 0 || scan.Mark(at - 1) || KnownSayings.Fillers.Contains(scan.Key(at - 1)) || scan.SenseOf(at - 1) is Sense.Day or Sense.Length;
        return scan.German
            ? scan.Key(at) is not ("will" or "may" or "hut" or "rat" or "kind" or "arm" or "klein" or "lang" or "kurz" or "alt" or "neu" or "gut" or "voll" or "wild" or "stern" or "an" or "da" or "so" or "la" or "de" or "jung" or "till" or "chance" or "tag") && (opens && Verbs.IsFinite(scan.Key(verb)) || scan.Key(at - 1) is "hat" or "will" or "soll" or "kann" or "moechte" or "wollte" or "hatte" or "braucht" or "sucht")
            : opens && Verbs.IsFinite(scan.Key(verb)) && !(scan.Key(at) == "will" && Verbs.IsPlain(scan.Key(at + 1)) && !Verbs.IsParticiple(scan.Key(at + 1)));
    }

    /// <summary>Whether a given name that is no other word stands where a line without capitals begins to speak of somebody: “dieter von nebenan hat …”, “dem ottmar geholfen”.</summary>
    internal static bool Begins(Scan scan, int at) => !scan.HasCapitals && !GivenNames.AlsoWords.Contains(scan[at].Fold) && !Spoken.IsSmall(scan.Key(at)) && !Verbs.Is(scan.Key(at)) && scan[at].Fold.Length > 2
        && (at == 0 || (scan.Mark(at - 1) && scan.Key(at - 1) is "." or "!" or "?" or ":" or ";") || (scan.German && scan.Key(at - 1) is "der" or "dem" or "den" or "die" or "vom" or "beim" or "gewissen" or "gewisser" or "namens" or "heisst"));

    /// <summary>Whether a title in a line without capitals stands before a name: “frau ochs hat …”, “mit herrn abel”, but not “seine frau kommt”.</summary>
    internal static bool IsTitled(Scan scan, int at) => !scan.HasCapitals && scan.Letters(at) && scan.Key(at).Length > 2 && scan.Key(at - 1) is "frau" or "herr" or "herrn" or "mr" or "mrs" && (at == 1 || scan.Mark(at - 2) || scan.Key(at - 2) is "mit" or "von" or "bei" or "fuer" or "with" or "from" or "to" or "for")
        && !Spoken.IsSmall(scan.Key(at)) && !Verbs.Is(scan.Key(at)) && !KnownSayings.Adverbs.Contains(scan.Key(at)) && !KnownSayings.Telling.Contains(scan.Key(at));

    // "omg max actually texted": the first word that means something, before a verb.
    private static bool IsFirst(Scan scan, int at)
    {
        if (scan.German || at == 0 || scan.AfterFillers(0, scan.Count) != at)
        {
            return false;
        }

        var verb = scan.AfterAdverbs(at + 1);
        return KnownContacts.Verbs.ContainsKey(scan.Key(verb)) || Verbs.IsFinite(scan.Key(verb));
    }

    /// <summary>Whether only a name can stand at a word that no table knows.</summary>
    internal static bool OnlyNames(Scan scan, List<Mention> found, int at)
    {
        if (!scan.Capital(at) || scan.Digits(at + 1) || KnownContacts.NoNames.Contains(scan.Key(at)) || Spoken.English.Contains(scan.Key(at)) || Spoken.German.Contains(scan.Key(at)) || Verbs.Is(scan.Key(at)) || IsNoun(scan.Key(at)))
        {
            return false;
        }

        var before = scan.Key(at - 1);
        var row = InRow(scan, found, at);
        if (scan.German)
        {
            // "mit Bratäpfeln", "ein Paket mit Olivenöl": a noun in the dative, and what a thing is made of.
            if (before is "mit" or "with" && (scan.Key(at) is [.., 'e', 'n'] or [.., 'e', 'r', 'n'] or [.., 'e', 'l', 'n'] || (scan.Capital(at - 2) && scan.SenseOf(at - 2) == Sense.None && !KnownContacts.Is(scan.Key(at - 2)))))
            {
                return false;
            }

            return (KnownSayings.Kin.Contains(before) && scan.Key(at).Length > 2 && IsOwnedKin(scan, at - 1)) || (row && (before != "," || IsJoined(scan, at + 1))) || before is "mit" or "with" && !(scan.Letters(at + 1) && IsGermanCommon(scan, at)) || (before == "namens" || scan.Says(at - 1, "heisst"))
                || ((at == 0 || (scan.Mark(at - 1) && scan.Key(at - 2) is not ("wegen" or "bzgl"))) && KnownContacts.Verbs.ContainsKey(scan.Key(at + 1)) && !scan.Capital(at + 1));
        }

        return row || before is "with" or "named" || IsApposition(scan, at) || IsOfRole(scan, at) || (KnownSayings.Kin.Contains(before) && (scan.Key(at - 2) is "her" or "his" or "their" or "my" or "our" or "'s" || found.Exists(mention => mention.After == at - 1 || mention.After == at - 2))) || (before == "called" && scan.Key(at - 2) is not "i")
            || (before is "to" or "from" && !(before == "from" && found.Count > 0) && (KnownContacts.Verbs.ContainsKey(scan.Key(at - 2)) || KnownContacts.Kinds.ContainsKey(scan.Key(at - 2)) || scan.Key(at - 3) is "introduced"))
            || (KnownContacts.TakesName(before) && !IsArticle(before)) || (before is "is" or "'s" && scan.Key(at - 2) == "name")
            || ((at == 0 || scan.Mark(at - 1)) && KnownContacts.Verbs.TryGetValue(scan.Key(at + 1), out var verb) && !verb.Noun);
    }

    // "new neighbour Tane", "the verger Oswin", "a Bronwyn from Gore": somebody by what they do.
    private static bool IsOfRole(Scan scan, int at) => KnownSayings.Roles.Contains(scan.Key(at - 1)) && scan.Key(at - 2) is "new" or "a" or "an" or "the" or "another" or "our" or "my" or "their" or "her" or "his" or "this" or "some" || scan.Says(at - 1, "a|an") && scan.Key(at + 1) is "from";

    // "a woman from the bakery, Shazia, has …": who it is stands between commas.
    private static bool IsApposition(Scan scan, int at) => scan.Key(at - 1) is "," or ":" && scan.Key(at + 1) is "," or "." or ";" or "-" or "–" && Enumerable.Range(Math.Max(0, at - 9), Math.Min(9, at)).Any(back => scan.Key(back) is "a" or "an" or "new" or "another" or "some" or "this" && KnownSayings.Roles.Contains(scan.Key(back + 1)));

    /// <summary>A row of names: “Ana, Ben and Priya”, “ana + ben”.</summary>
    internal static bool InRow(Scan scan, List<Mention> found, int at) =>
        found.Count > 0 && (found[^1].After == at - 1 || (found[^1].After == at - 2 && scan.Key(at - 2) == ",")) && scan.Key(at - 1) is "and" or "und" or "&" or "+" or "," && found[^1] is { Possessive: false } last
        && (scan.Key(at - 1) != "," || IsJoined(scan, at + 1) || scan.Key(at + 1) == "," || (Rows(scan, last) && !scan.German)) && !Verbs.IsFinite(scan.Key(at + 1));

    /// <summary>Whether a word can be a family name behind a given name.</summary>
    internal static bool IsFamily(Scan scan, int at) =>
        scan.Touches(at) is false && !scan.Key(at).EndsWith("days", StringComparison.Ordinal) && !KnownContacts.Is(scan.Key(at)) && !KnownContacts.NoNames.Contains(scan.Key(at)) && !IsNoun(scan.Key(at)) && !Spoken.English.Contains(scan.Key(at)) && !Spoken.German.Contains(scan.Key(at)) && !Verbs.IsFinite(scan.Key(at))
        && !(scan.German && (KnownPlaces.Nouns.Contains(scan.Key(at)) || KnownPlaces.Ends(scan.Key(at))));

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "miss", "dr", "prof", "herr", "herrn", "frau", "doktor", "professor", "auntie", "tante", "onkel" };

    // Titles only before a name: “Uncle Ben”, but not “my uncle”.
    private static readonly HashSet<string> KinTitles = new(StringComparer.Ordinal) { "uncle", "aunt", "fr", "grandma", "granny", "nana", "grandpa", "grandad" };

    internal static bool IsTitle(Scan scan, int at)
    {
        at -= scan.Key(at) == "." ? 1 : 0;
        var next = at + (scan.Key(at + 1) == "." ? 2 : 1);
        return Titles.Contains(scan.Key(at)) || (scan.German && scan.Key(at) == "hr")
            || (KinTitles.Contains(scan.Key(at)) && scan.Capital(at) && scan.Capital(next) && !KnownContacts.Is(scan.Key(next)));
    }

    internal static bool IsArticle(string key) => key is "a" or "an" or "the" or "some" or "ein" or "eine" or "einen" or "einem" or "einer" or "der" or "die" or "das" or "den" or "dem" or "des" or "new" or "neue" or "neuen" or "neuer" or "red" or "no" or "kein" or "keine" or "keinen" or "jede" or "jeder" or "zum" or "zur" or "im" or "am" or "beim" or "vom" or "ins";

    /// <summary>Whether a word is said to be somebody's: “her mum”, “sein Bruder”.</summary>
    internal static bool IsOwned(Scan scan, int at) =>
        scan.Key(at - 1) is "her" or "his" or "their" or "its" or "your" or "ihr" or "ihre" or "ihren" or "ihrem" or "ihrer" or "sein" or "seine" or "seinen" or "seinem" or "seiner" or "deren" or "dessen" or "'s" && GivenNames.Is(scan[at].Fold) && (!scan.Capital(at) || scan[at].Fold.Length <= 6);

    // "Will send the book", "Will ihr schreiben", "May I": the verb, not the name.
    internal static bool IsModal(Scan scan, int at) => scan.Key(at) is "will" or "may" or "grant" or "chance" && (scan.German
        ? Verbs.HasInfinitive(scan, at + 1) && !(scan.Capital(at) && scan.Key(at + 1) is "hat" or "ist" or "war" or "und" or "kommt") && (at == 0 || scan.Mark(at - 1) || !scan.Capital(at))
        : (at == 0 || scan.Mark(at - 1) || !scan.Capital(at)) && (Verbs.IsPlain(scan.Key(at + 1)) || scan.Key(at + 1) is "you" or "be" or "have" or "not" or "try" or "do" or "i" or "she" or "he" || Verbs.IsPlain(scan.Key(at + 2)) && scan.Key(at + 1) is "then" or "also" or "definitely" or "probably"));

    /// <summary>Whether what hangs on a name by 's is a verb: “Ana's here”, “Ana's looking for”, “Ana's vegan now”.</summary>
    internal static bool IsVerbal(Scan scan, int at) =>
        KnownContacts.AfterIs.Contains(scan.Key(at)) || (scan.Key(at).EndsWith("ing", StringComparison.Ordinal) && Verbs.Is(scan.Key(at))) || (!scan.German && IsPredicate(scan, at)) || (Verbs.IsParticiple(scan.Key(at)) && !scan.German && scan.Key(at) is not ("left" or "lost" or "used" or "cut"));

    // "Ben's desperate for", "Vesna's left me her car", "Elif's paying for": what follows takes an object or a preposition, as no noun does.
    private static bool IsPredicate(Scan scan, int at)
    {
        at += KnownSayings.Adverbs.Contains(scan.Key(at)) ? 1 : 0;
        var open = KnownContacts.AfterPredicates.Contains(scan.Key(at + 1));
        return KnownContacts.Predicates.Contains(scan.Key(at)) && (open || at + 1 >= scan.Count || scan.Mark(at + 1))
            || open && (Verbs.IsParticiple(scan.Key(at)) || (scan.Key(at).Length > 5 && (scan.Key(at).EndsWith("ing", StringComparison.Ordinal) || scan.Key(at).EndsWith("ed", StringComparison.Ordinal))) && !KnownContacts.NounsInIng.Contains(scan.Key(at)));
    }

    internal static bool IsNoun(string key) => KnownContacts.Nouns.Contains(key) || KnownContacts.NounEnds.Any(end => key.Length > end.Length + 2 && key.EndsWith(end, StringComparison.Ordinal));

    // "ihrem neuen Freund", "seine Frau", "Priyas Cousin": somebody's.
    private static bool IsOwnedKin(Scan scan, int at) => scan.SenseOf(at - 1) == Sense.Name || Enumerable.Range(1, 2).Any(back => scan.Key(at - back) is "ihr" or "ihre" or "ihren" or "ihrem" or "ihrer" or "sein" or "seine" or "seinen" or "seinem" or "seiner");

    private static bool IsGermanCommon(Scan scan, int at) => scan.Capital(at + 1) && !GivenNames.Is(scan[at].Fold) && scan.Key(at).Length > 8;

    private static bool IsJoined(Scan scan, int at) => scan.Key(at) is "and" or "und" or "&" or "+" && (scan.Capital(at + 1) || (scan.Letters(at + 1) && (GivenNames.Is(scan[at + 1].Fold) || scan.Key(at + 1) is "i" or "ich" or "me")));

    // A comma joins names when the row before it has begun as one: after "with", or with another comma.
    private static bool Rows(Scan scan, Mention last) => scan.Key(last.First - 1) is "with" or "mit" or "," or "saw" or "met" or "traf" or "and" or "und" or "bei" or "von" or "from" || last.First == 0;
}
