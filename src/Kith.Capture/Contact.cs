namespace Kith.Capture;

/// <summary>The contact itself: who took part, in what way, who began it.</summary>
internal sealed partial class Contact
{
    private readonly Scan scan;
    private readonly List<Clause> clauses;
    private readonly List<Mention> mentions;
    private readonly List<CaptureName> names = [];
    private readonly Dictionary<Mention, CaptureName> named = [];
    private readonly HashSet<Clause> passing = [];
    private readonly ContactWays ways;

    private Contact(Scan scan, List<Clause> clauses, List<Mention> mentions)
    {
        (this.scan, this.clauses, this.mentions, ways) = (scan, clauses, mentions, new ContactWays(scan, clauses, mentions));
        Read();
        (Kind, KindAt) = Way();
        BegunBy = Began();
    }

    /// <summary>Doer took part.</summary>
    internal IReadOnlyList<CaptureName> Names => names;

    /// <summary>Whether the line says that nobody was met: a call that was missed, a lunch that was called off.</summary>
    internal bool Nobody { get; private set; }

    /// <summary>In what way; null when no word says it.</summary>
    internal MomentKind? Kind { get; }

    /// <summary>The word that says in what way; negative when none does.</summary>
    internal int KindAt { get; }

    internal Beginner? BegunBy { get; }

    internal static Contact Of(Scan scan, List<Clause> clauses, List<Mention> mentions) => new(scan, clauses, mentions);

    /// <summary>A mention as it is told: the one told before, when it is the same.</summary>
    internal CaptureName Name(Mention mention)
    {
        if (named.TryGetValue(mention, out var told))
        {
            return told;
        }

        told = named.FirstOrDefault(other => other.Key.Means(mention)).Value ?? new CaptureName(mention.Written, mention.People, mention.Group, scan[mention.First].Start, scan[mention.After - 1].End);
        named[mention] = told;
        return told;
    }

    /// <summary>Whether a clause tells of the contact itself.</summary>
    internal bool Passes(Clause clause) => passing.Contains(clause);

    /// <summary>The way that a clause says by a noun or a verb; null when it says none.</summary>
    internal int? KindOf(Clause clause)
    {
        for (var at = clause.First; at < clause.After; at++)
        {
            if (IsKind(at))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Whether a clause is one of a list in which it is settled who does what: it follows a head in which nobody is named.</summary>
    internal bool Planning(Clause clause) => clauses[0].After <= clause.First && !mentions.Exists(mention => mention.First < clauses[0].After) && clauses.Exists(other => other.Break == Break.Colon && other.First <= clause.First);

    private void Read()
    {
        var head = true;
        for (var n = 0; n < clauses.Count; n++)
        {
            var clause = clauses[n];
            var label = n + 1 < clauses.Count && clauses[n + 1].Break == Break.Colon && Only(clause);
            var kind = Contacts(clause);
            var open = head && (names.Count == 0 || clause.Break is Break.And || (clause.Break is Break.Comma && kind)) || label || Planning(clause);
            Mention? before = null;
            foreach (var mention in mentions.Where(mention => mention.First >= clause.First && mention.First < clause.After))
            {
                if (mention.Group is not null && IsOff(clause) && mentions.Exists(other => other.Group is null))
                {
                    continue;
                }

                var row = before is not null && InRow(before, mention);
                if (before is not null && BringsKin(before, mention) && names.Contains(named.GetValueOrDefault(before)!) || IsOfGroup(mention, clause, n))
                {
                    Add(mention);
                }
                else if (row ? names.Contains(named.GetValueOrDefault(before!)!) && !mention.Possessive : TakesPart(mention, clause, open, kind))
                {
                    Add(mention);
                }

                before = mention;
            }

            if (kind && (names.Count > 0 || mentions.Count == 0 || (n > 0 && !mentions.Exists(mention => mention.First >= clause.First && mention.First < clause.After))))
            {
                passing.Add(clause);
            }

            head &= names.Count == 0 || clause.Break is Break.Start or Break.Comma or Break.And;
        }

        var told = clauses.Where(clause => Contacts(clause)).ToList();
        if (told.Count > 0 ? told.TrueForAll(Missed) : IsUnseen())
        {
            // Nobody was met, and nothing passed that a rhythm could rest on.
            names.Clear();
            passing.Clear();
            Nobody = true;
        }
        else if (names.Count == 0)
        {
            SpokenOf();
        }

        if (Teller() is { } teller && !clauses.Exists(clause => clause.After <= teller.First && Contacts(clause)))
        {
            names.Clear();
            Add(teller);
        }
    }

    // "Lauftreff fiel aus, bin mit Will allein gelaufen"
    private bool IsOff(Clause clause) => Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Says(at, "faellt|fiel", "aus|flach") || scan.Key(at) is "ausgefallen");

    /// <summary>Who told of what stands before: “Will und Mark haben sich versöhnt, hat mir Rose erzählt”, “er zieht um, sagt Jonas”.</summary>
    private Mention? Teller()
    {
        foreach (var clause in clauses.Skip(1).Where(clause => clause is { German: true, Break: Break.Comma }))
        {
            var told = scan.Says(clause.First, "hat|haben", "mir|uns") && scan.Says(clause.After - 1, "erzaehlt|gesagt|berichtet|verraten|gesteckt") ? clause.First + 2
                : clause.First + 3 >= clause.After && scan.Says(clause.First, "sagt|sagte|erzaehlt|erzaehlte|meint|meinte|berichtet|schreibt|schrieb") ? clause.First + 1 : -1;
            if (told > 0 && mentions.Find(mention => mention.First >= told && mention.After <= clause.After && !mention.Possessive) is { } teller)
            {
                return teller;
            }
        }

        return null;
    }

    /// <summary>Whether a line that tells of a group goes on with somebody of it: “Book club, 2 h, Rose hosted”.</summary>
    private bool IsOfGroup(Mention mention, Clause clause, int n) => n > 0 && names.Count > 0 && names[0].Group is not null && mention is { Possessive: false, Group: null } && !IsAbout(mention) && !Said(mention, clause)
        && (scan.AfterFillers(clause.First, clause.After) == mention.First && scan.Key(mention.After) is not ("is" or "has" or "will" or "wants" or "needs" or "kriegt" or "bekommt" or "hoert" or "sucht" or "braucht") || mentions.Exists(other => InRow(other, mention) && names.Contains(named.GetValueOrDefault(other)!)));

    // "didn't see Helen today": by a verb that tells of no contact where it is not denied.
    private bool IsUnseen()
    {
        for (var at = 0; clauses.Count > 0 && at < clauses[0].After - 1; at++)
        {
            if (scan.Key(at) is "didnt" or "couldnt" or "havent" or "never" && scan.Key(at + 1) is "see" or "seen" or "meet" or "reach" or "catch" or "talk" or "speak" or "manage" or "make" or "get")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause tells of a contact that was not: “didn't see Helen”, “Ben cancelled lunch”, “Helen heute nicht gesehen”, “kein Anruf von Ana”.</summary>
    private bool Missed(Clause clause)
    {
        if (clause != clauses[0] && Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Key(at) is "antwort" or "geantwortet"))
        {
            // "hab noch nicht geantwortet": what was asked was asked.
            return false;
        }

        for (var at = clause.First; at < clause.After; at++)
        {
            var off = scan.Key(at) is "cancelled" or "canceled" or "postponed" or "missed" or "abgesagt" or "verschoben" or "ausgefallen" or "verpasst" or "versaeumt" || scan.Says(at, "called", "off") || scan.Says(at, "faellt|fiel", "aus|flach");
            var not = scan.Key(at) is "didnt" or "hasnt" or "havent" or "wont" or "couldnt" or "cant" or "never" or "nicht" or "kein" or "keine" or "keinen" || (scan.Key(at) is "not" or "no" && at + 1 < clause.After);
            not &= scan.Key(at + 1) is not ("vergessen" or "forget" or "only" or "nur");
            if (off || (not && KindOf(clause) is { } kind && (kind > at ? kind - at <= 5 : clause.German && scan.Key(at) is "nicht" && at >= clause.After - 3)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nobody took part by name: somebody's brother did, or the one all is said of.</summary>
    private void SpokenOf()
    {
        foreach (var mention in mentions.Where(mention => mention.Possessive && IsWith(mention)))
        {
            var owned = scan.Key(mention.After) is "'s" or "'" or "’" ? mention.After + 1 : mention.After;
            owned += scan.Letters(owned + 1) && !KnownSayings.Kin.Contains(scan.Key(owned)) && KnownSayings.Kin.Contains(scan.Key(owned + 1)) ? 1 : 0;
            if (KnownSayings.Kin.Contains(scan.Key(owned)) && !mentions.Exists(other => other.First > mention.First))
            {
                names.Add(new CaptureName(scan.Text(mention.First, owned + 1), [], null, scan[mention.First].Start, scan[owned].End));
                return;
            }
        }

        if (mentions.FirstOrDefault(mention => !mention.Possessive && !IsAbout(mention)) is { } first)
        {
            Add(first);
        }
        else if (mentions.FirstOrDefault(mention => mention.Possessive && !IsWith(mention) && (mention.People.Count > 0 || mention.Group is not null)) is { } owner)
        {
            Add(owner);
        }
    }

    private bool IsWith(Mention mention) => scan.Key(mention.First - 1) is "with" or "mit" or "to" or "from" or "von" or "saw" or "met" or "rang" or "called" or "visited" or "bei" or "und" or "and";

    private void Add(Mention mention)
    {
        var name = Name(mention);
        if (!names.Contains(name))
        {
            names.Add(name);
        }
    }

    // "mit ihrem neuen Freund Beat", "und ihre Schwester Joan": with them.
    private bool IsWithKin(int at) => Enumerable.Range(2, 3).Any(back => scan.Key(at - back) is "mit" or "und" && scan.SenseOf(at - back + 1) != Sense.Name);

    private bool Only(Clause clause)
    {
        for (var at = clause.First; at < clause.After; at++)
        {
            if (scan.SenseOf(at) == Sense.None && scan.Letters(at) && !NameSlots.IsTitle(scan, at) && scan.Key(at) is not ("and" or "und"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two names that follow each other stand in one row: “Ana, Ben and Priya”.</summary>
    internal bool InRow(Mention before, Mention mention) => before.Possessive is false && mention.First - before.After is 1 or 2 && Enumerable.Range(before.After, mention.First - before.After).All(at => IsBetween(at));

    private bool IsBetween(int at) => scan.Key(at) is "and" or "und" or "&" or "+" or "," or "/" or "sowie" || NameSlots.IsTitle(scan, at);

    // "Rose and her husband Dele"
    private bool BringsKin(Mention before, Mention mention) => mention.First - before.After == 3 && scan.Key(before.After) is "and" or "&" or "+" && scan.Key(before.After + 1) is "her" or "his" or "their" && KnownSayings.Kin.Contains(scan.Key(before.After + 2));

    private bool TakesPart(Mention mention, Clause clause, bool open, bool kind)
    {
        var at = mention.First;
        var before = scan.Key(at - 1);
        before = NameSlots.IsArticle(before) || NameSlots.IsTitle(scan, at - 1) ? scan.Key(at - 2) : before;
        if (mention.Possessive)
        {
            return false;
        }

        if (IsAbout(mention) || Said(mention, clause))
        {
            return false;
        }

        if (before is "with" or "mit" && !(!kind && IsOfAnother(mention, clause)))
        {
            return open || kind || clause.Break is not Break.Joined && !mentions.Exists(other => other.First >= clause.First && other.After <= at - 1);
        }

        if (scan.Key(at - 1) is "'s" or "is" or "heisst" && (scan.Key(at - 2) == "name" || scan.Key(at - 1) == "heisst"))
        {
            return mention.People.Count == 0 && names.Count == 0;
        }

        // "someone called Ola", "the baby is called Noah": told of, unless it is whom one met.
        if (scan.Key(at - 1) is "called" or "named" or "namens" && mention is { People.Count: 0, Group: null } && (names.Count > 0 || scan.Key(at - 2) is "someone" or "somebody") && !(open && scan.Key(clause.First) is "met"))
        {
            return false;
        }

        if (Joins(mention, clause))
        {
            return true;
        }

        if (!kind && IsOfAnother(mention, clause))
        {
            return false;
        }

        // Somebody new who is only called something's name: "his daughter Ellie".
        if (mention.People.Count == 0 && mention.Group is null && (KnownSayings.Kin.Contains(scan.Key(at - 1)) && !open && !(kind && IsWithKin(at)) || NameSlots.IsOwned(scan, at)))
        {
            return false;
        }

        return open || (kind && IsOfContact(mention, clause));
    }

    // "Kim offered Rose a lift", "Ben hat sich mit Sophie verlobt": what one does with another without me.
    private bool IsOfAnother(Mention mention, Clause clause) => mentions.Find(other => other.First >= clause.First && other.First < mention.First) is { Possessive: false, Group: null } subject
        && scan.AfterFillers(clause.First, clause.After) == subject.First && Verbs.IsFinite(scan.Key(subject.After)) && scan.SenseOf(subject.After) == Sense.None
        && !Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Key(at) is "introduced" or "vorgestellt" or "bekannt" or "brought" or "mitgebracht");

    // "Rose was there too", "Ben kam dazu", "sat next to Rose".
    private bool Joins(Mention mention, Clause clause)
    {
        var after = mention.After;
        return (scan.Says(after, "was|were|war|waren", "there|too|also|auch|da|dabei|with") || scan.Says(after, "joined|came|kam|kamen|stiess", "us|too|too|along|later|dazu|auch|mit|spaeter|noch") || scan.Says(after, "joined")
            || scan.Says(mention.First - 2, "next|neben|beside") || scan.Says(mention.First - 1, "neben|beside") || scan.Says(after, "auch", "dabei|da|mit") || scan.Says(after, "too")) && after < clause.After + 1;
    }

    /// <summary>Whether a name stands beside the word of contact as the one it is with.</summary>
    private bool IsOfContact(Mention mention, Clause clause)
    {
        for (var at = clause.First; at < clause.After; at++)
        {
            if (KnownContacts.Verbs.ContainsKey(scan.Key(at)) && scan.SenseOf(at) == Sense.None)
            {
                return true;
            }
        }

        return scan.Key(mention.First - 1) is "from" or "to" or "von" or "an" or "bei" or "at" or "for" or "" or "." or "," or ";" || KnownContacts.Kind(scan.Key(mention.First - 1)) is not null;
    }

    private bool IsAbout(Mention mention)
    {
        var at = mention.First - 1;
        at -= NameSlots.IsArticle(scan.Key(at)) || NameSlots.IsTitle(scan, at) ? 1 : 0;
        if (mention.Group is not null && scan.Key(mention.First - 1) is not ("with" or "mit" or "bei") && (scan.Key(at) is "from" or "aus" or "vom" or "in" or "into" or "join" or "joined" or "leave" or "left" or "of" or "for" or "fuer" or "zum" or "to" || scan.Key(mention.First - 1) is "vom" or "aus" or "im" or "zum") && mentions.Exists(other => other.Group is null))
        {
            return true;
        }

        return scan.Key(at) switch
        {
            "about" or "ueber" or "re" or "wegen" or "regarding" or "without" or "ohne" or "like" or "wie" or "als" or "instead" or "statt" or "than-" or "concerning" => true,
            "than" => !KnownContacts.Verbs.ContainsKey(scan.Key(mention.After)),
            "of" => scan.Key(at - 1) is not ("kind" or "nice" or "good" or "sweet" or "lovely" or "generous" or "party" or "birthday" or "wedding" or "funeral" or "most" or "lot"),
            "for" or "fuer" => mentions.Exists(other => other.First < mention.First) || KnownContacts.Kind(scan.Key(at - 1)) is not null,
            "after" or "nach" => scan.Key(at - 1) is "asked" or "gefragt" or "fragte",
            _ => false,
        };
    }

    // "told me that Max failed", "Bine says Markus is moving": told of, behind the verb of saying.
    private bool Said(Mention mention, Clause clause)
    {
        for (var at = mention.First - 1; at >= 0 && !(scan.Mark(at) && scan.Key(at) is not ","); at--)
        {
            if (scan.SenseOf(at) == Sense.None && scan.Key(at) is "says" or "said" or "reckons" or "thinks" or "heard" or "tells" or "sagt" or "sagte" or "meint" or "meinte" or "erzaehlt" or "erzaehlte" or "hoerte" or "gehoert" or "that" or "dass" or "mentioned" or "berichtet" || (scan.Key(at) == "told" && scan.Key(at + 1) is "me" or "us"))
            {
                return mentions.Exists(other => other.First < at) || clause.Break == Break.Joined || scan.Key(at) is "heard" or "gehoert";
            }
        }

        return false;
    }

    private bool Contacts(Clause clause)
    {
        for (var at = clause.First; at < clause.After; at++)
        {
            if (IsKind(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKind(int at) => ways.IsKind(at);

    private bool Ahead(int at, params ReadOnlySpan<string> words) => ways.Ahead(at, words);

    private bool Behind(int at, params ReadOnlySpan<string> words) => ways.Behind(at, words);
}
