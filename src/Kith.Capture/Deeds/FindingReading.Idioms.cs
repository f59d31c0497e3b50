namespace Kith.Capture;

/// <summary>What is said by turns of phrase instead of by a verb.</summary>
internal sealed partial class FindingReading
{
    private bool Idiom(Saying saying)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);
        for (var at = first; at < after; at++)
        {
            if (After(KnownIdioms.Tasks, at) is > 0 and var task && task < after && narration.Mentions.Exists(mention => mention.First >= first))
            {
                var inner = Take(saying.Clause, task);
                (inner.Subject, inner.Mood) = (Doer.Owner, Mood.Must);
                return Promises(inner);
            }

            if (After(KnownIdioms.MyWords, at) > 0)
            {
                return Word(saying);
            }

            if (saying.Clause.German ? GermanTurn(saying, at) : EnglishTurn(saying, at))
            {
                return true;
            }

            if (Spoken(saying) is { Me: false } whose && After(KnownIdioms.Needs, at) is > 0 and var need && need < after)
            {
                return Found(FindingKind.Need, whose, false, need, saying);
            }

            if (Spoken(saying) is { Me: false } giver && After(KnownIdioms.Offers, at) is > 0 and var offer && offer < after)
            {
                return Found(FindingKind.Offer, giver, false, offer, saying);
            }

            if (!saying.Clause.German && Turned(saying, at))
            {
                return true;
            }
        }

        return false;
    }

    private int After(string[][] phrases, int at) => Array.Find(phrases, phrase => scan.Says(at, phrase)) is { } said ? at + said.Length : -1;

    /// <summary>The one a statement is about: its subject, or the one spoken of where it has none.</summary>
    private Doer? Spoken(Saying saying) => saying.Named ? IsPerson(saying.Subject) ? saying.Subject : null : narration.Implied(saying.Clause.First) is { } implied ? Doer.Is(implied) : null;

    private bool Found(FindingKind kind, Doer whose, bool byMe, int from, Saying saying, int? until = null)
    {
        var last = until ?? Relative(saying);
        var text = CaptureText.Of(scan, [.. Enumerable.Range(from, Math.Max(0, last - from)).Where(word => scan.SenseOf(word) is not (Sense.Day or Sense.Clock))]);
        Add(kind, whose, byMe, text, saying, last);
        return text.Length > 0;
    }

    // "gave them my word": what was promised stands in the clause before, as what I am doing.
    private bool Word(Saying saying)
    {
        if (here == 0 || findings.Exists(finding => finding.Kind == FindingKind.Promise))
        {
            return true;
        }

        var before = Take(clauses[here - 1], clauses[here - 1].First);
        (before.Subject, before.Mood) = (Doer.Owner, Mood.Will);
        Add(FindingKind.Promise, Other(before), true, Doing(before), saying);
        return true;
    }

    /// <summary>Where a word stands first in a stretch; negative where it does not. Words of which one is enough stand between bars.</summary>
    private int Place(int first, int after, string said)
    {
        for (var at = first; at < after; at++)
        {
            if (scan.Says(at, said))
            {
                return at;
            }
        }

        return -1;
    }

    private bool Has(int first, int after, string said) => Place(first, after, said) >= 0;

    /// <summary>What a stretch names, without days, names and some words.</summary>
    private string Things(int first, int after, string without) =>
        CaptureText.Of(scan, [.. Enumerable.Range(first, Math.Max(0, after - first)).Where(at => scan.SenseOf(at) == Sense.None && scan.Letters(at) && !scan.Says(at, without))]);

    private static bool IsOther(Doer who) => IsPerson(who) && !who.Me;

    private bool EnglishTurn(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "the next one's on me"
        if (scan.Says(at, "on", "me|us") && at + 2 >= after && Has(first, at, "next|drinks|lunch|dinner|coffee|coffees|round|pizza|meal") && narration.Implied(first) is { } guest)
        {
            return Found(FindingKind.Promise, Doer.Is(guest), true, first, saying, after);
        }

        if (at == first && Question(saying))
        {
            return true;
        }

        // "told him he can have ours": mine, offered.
        if (scan.Says(at, "can|could|may", "have|use|borrow|keep|take") && IsOther(saying.Subject) && Has(at + 2, after, "my|mine|our|ours"))
        {
            return Found(FindingKind.Offer, saying.Subject, true, at + 2, saying, after);
        }

        // "he'll have a price for me by friday"
        if (saying.Mood == Mood.Will && scan.Says(at, "have") && saying.To is { Me: true } && IsOther(saying.Subject))
        {
            Add(FindingKind.Promise, saying.Subject, false, Words(saying), saying, null, CaptureText.Due(days, first, after));
            return true;
        }

        return EnglishGift(saying, at);
    }

    private bool EnglishGift(Saying saying, int at)
    {
        var after = saying.Clause.After;

        // "got me a scarf", "sent Ruth flowers"
        if (at == saying.At && saying is { Mood: Mood.Past, Not: false, Rest.Count: > 0, To: { } receiver } && IsPerson(saying.Subject) && receiver.Me != saying.Subject.Me && !saying.Rest.Take(4).Any(IsMessage)
            && (scan.Says(at, "got", "me|us") || (scan.Says(at, "sent|posted|mailed") && saying.Rest.Exists(word => KnownIdioms.Parcels.Contains(scan.Key(word))))))
        {
            Add(FindingKind.Gift, Other(saying), saying.Subject.Me, Words(saying), saying);
            return true;
        }

        if (Spoken(saying) is not { Me: false } giver)
        {
            return false;
        }

        // "dropped off eggs", but not "dropped off early" or "dropped off at hers"
        var from = scan.Says(at, "dropped", "off") && saying.Named && scan.SenseOf(at + 2) == Sense.None && !KnownSayings.Adverbs.Contains(scan.Key(at + 2)) && !scan.Says(at + 2, "at|to|the|his|her|their|my|with|for|on|in|early|late|again") ? at + 2
            : scan.Says(at, "surprised", "me|us", "with") ? at + 3
            : scan.Says(at, "let|letting", "me|us", "leave|go", "without") ? at + 4 : after;
        return from < after && Found(FindingKind.Gift, giver, false, from, saying, after);
    }

    private bool GermanTurn(Saying saying, int at) => GermanWord(saying, at) || GermanToDo(saying, at) || GermanGift(saying, at) || GermanLack(saying, at) || GermanOffer(saying, at);

    private bool GermanWord(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "das nächste geht auf mich"
        if (scan.Says(at, "geht|gehen", "auf", "mich|uns") && narration.Implied(first) is { } guest)
        {
            return Found(FindingKind.Promise, Doer.Is(guest), true, first, saying, at);
        }

        // "Petra kriegt noch die Noten von mir", "bis Donnerstag kriegt er von mir die Belege"; and the other way round "krieg ich von ihm".
        if (scan.Says(at, "kriegt|bekommt|kriegen|bekommen|kriege|krieg|bekomme|bekomm") && at < after - 1 && saying.Mood == Mood.Present && Giver(first, after) is { } giver && saying.Rest.Count > 0)
        {
            if (giver.Me && IsOther(saying.Subject) && CaptureText.Money(scan, first, after) is { } debt && Has(first, after, "noch|zurueck|wieder"))
            {
                findings.Add(Make(FindingKind.Loan, saying.Subject, false, CaptureText.Of(scan, [.. saying.Rest.Where(word => !scan.Says(word, "von|noch"))]), saying) with { Amount = debt.Amount, Currency = debt.Currency });
                return true;
            }

            if (saying.Subject.Me && !giver.Me && CaptureText.Money(scan, first, after) is { } owed && Has(first, after, "noch|zurueck|wieder"))
            {
                findings.Add(Make(FindingKind.Loan, giver, true, CaptureText.Of(scan, [.. saying.Rest.Where(word => !scan.Says(word, "von|noch"))]), saying) with { Amount = owed.Amount, Currency = owed.Currency });
                return true;
            }

            var things = saying.Rest.Where(word => scan.SenseOf(word) is Sense.None && !scan.Says(word, "von|vom|mir|uns|ihm|ihr|ihnen|noch|bis")).ToList();
            Add(FindingKind.Promise, !giver.Me ? giver : IsOther(saying.Subject) ? saying.Subject : Spoken(saying), giver.Me, CaptureText.Of(scan, things), saying, null, CaptureText.Due(days, first, after));
            return true;
        }

        // "den Zaun richtet er mir": whatever the verb, what somebody does me in the present is to come.
        if (IsThird(at) && scan.Says(at + 1, "er|sie", "mir|uns") && Verbs.Of(scan.Key(at), true).Count == 0 && narration.Pronoun(scan.Key(at + 1), at + 1) is { } doer)
        {
            return Found(FindingKind.Promise, Doer.Is(doer), false, first, saying, after);
        }

        // "sagt er mir Bescheid"
        if (scan.Says(at, "bescheid") && saying is { To.Me: true, Mood: Mood.Present or Mood.Will } && IsOther(saying.Subject) && scan.Says(saying.At, "sagt|gibt|sagen|geben"))
        {
            Add(FindingKind.Promise, saying.Subject, false, Things(first, after, $"mir|uns|er|sie|{scan.Key(saying.At)}"), saying, null, CaptureText.Due(days, first, after));
            return true;
        }

        return false;
    }

    private bool GermanToDo(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "den muss ich ihm noch nachtragen": to somebody, whatever the verb.
        if (scan.Says(at, "muss|soll|will|werde") && !Has(at, after, "sich") && at + 1 < after - 1 && scan.Key(after - 1).EndsWith('n') && !scan.Capital(after - 1) && (scan.Says(at + 1, "ich") || scan.Says(at - 1, "ich") || at == scan.AfterFillers(first, after)) && saying.Act is not (Act.Say or Act.Ask) && To(at + 1, after - 1) is { } receiver)
        {
            return Meant(saying, receiver, first, after, $"ich|ihm|ihr|ihnen|noch|den|die|das|{scan.Key(at)}");
        }

        // "Sam noch den Podcast schicken nicht vergessen", "Merkzettel: für Gerda das Rezept einlösen"; but not "hat ihn nicht vergessen" or "merken: Steffi isst kein Mehl".
        if (saying.Verb is not null && saying.Mood != Mood.Bare || narration.Mentions.Find(mention => mention.First >= first && mention.First < after) is not { } remembered)
        {
            return false;
        }

        return scan.Says(at, "nicht", "vergessen") ? Meant(saying, Doer.Is(remembered), first, at, "noch|fuer|unbedingt")
            : at == first && here > 0 && saying.Clause.Break == Break.Colon && scan.Says(clauses[here - 1].After - 1, "merkzettel|todo|merken|vergessen|denken|notiz") && Meant(saying, Doer.Is(remembered), first, after, "noch|fuer|unbedingt");
    }

    private bool Meant(Saying saying, Doer receiver, int from, int until, string without)
    {
        var text = Things(from, until, without);
        if (!Enumerable.Range(from, Math.Max(0, until - from)).Any(at => scan.Capital(at) || scan.Digits(at)) && clauses.IndexOf(saying.Clause) is > 0 and var n)
        {
            text = $"{Before(n)} {text}".Trim();
        }

        Add(FindingKind.Promise, receiver, true, text, saying, null, CaptureText.Due(days, saying.Clause.First, saying.Clause.After));
        return text.Length > 0;
    }

    private bool GermanGift(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "von Helen gabs Brownies", "ein Glas Chutney von ihr mitnehmen"
        if (scan.Says(at, "gabs|mitnehmen|mitgenommen|mitbekommen|gekriegt") && Giver(first, after) is { Me: false } giver)
        {
            var text = Things(first, after, $"von|ihr|ihm|es|ich|wir|musste|durfte|habe|noch|hat|auch|{scan.Key(at)}");
            Add(FindingKind.Gift, giver, false, text, saying);
            return text.Length > 0;
        }

        // "hat mich auf Austern eingeladen", "Ben auf ne Halbe eingeladen"
        if (scan.Says(at, "eingeladen") && Place(first, at, "auf") is >= 0 and var to)
        {
            var toMe = Has(first, at, "mich|uns");
            var other = !toMe && narration.Mentions.Find(mention => mention.First >= first && mention.First < at) is { } invited ? Doer.Is(invited) : Spoken(saying);
            return other is { Me: false } && Found(FindingKind.Gift, other, !toMe, to + 1, saying, at);
        }

        // "Dachbox ist an Ben verliehen"
        if (scan.Says(at, "verliehen|verborgt|ausgeliehen") && Place(first, at, "an") is >= 0 and var lent && narration.At(lent + 1) is { } borrower)
        {
            findings.Add(Make(FindingKind.Loan, Doer.Is(borrower), true, Things(first, lent, "ist|sind|bis|habe|ich|zum"), saying));
            return true;
        }

        // "Päckchen an Margaret: Wolle"
        if (scan.Says(at, "paeckchen|paket|geschenk", "an|fuer") && narration.At(at + 2) is { Possessive: false } addressee)
        {
            var listed = here + 1 < clauses.Count && clauses[here + 1].Break == Break.Colon ? clauses[here + 1] : null;
            return Found(FindingKind.Gift, Doer.Is(addressee), true, listed?.First ?? at, saying, listed?.After ?? at + 2);
        }

        // "stand mit einem Kuchen vor der Tür", "hat mich mit Blumen überrascht"
        var until = scan.Says(at, "vor", "der", "tuer") || (scan.Says(at, "ueberrascht") && Has(first, at, "mich|uns")) ? at : -1;
        return until > 0 && Place(first, until, "mit") is >= 0 and var carried && scan.SenseOf(carried + 1) != Sense.Name && Spoken(saying) is { Me: false } visitor && Found(FindingKind.Gift, visitor, false, carried + 1, saying, until);
    }

    private bool GermanLack(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "steht ohne Anhänger da"
        if (scan.Says(at, "steht|stehen|sitzt") && scan.Says(after - 1, "da|hier") && Place(at, after, "ohne") is > 0 and var without && Spoken(saying) is { Me: false } poor)
        {
            return Found(FindingKind.Need, poor, false, without + 1, saying, after - 1);
        }

        // "ein Zimmer am Hafen wär sein Traum"
        if (at > first && scan.Says(at, "waere|ist", "ihr|sein", "traum|wunsch|groesster") && narration.Pronoun(scan.Key(at + 1), at + 1) is { } dreamer)
        {
            return Found(FindingKind.Need, Doer.Is(dreamer), false, first, saying, at);
        }

        // "für Backtipps wär sie dankbar"
        if (scan.Says(at, "dankbar|froh") && scan.Says(first, "fuer|um|ueber") && Place(first, at, "waere") is > 0 and var would && Spoken(saying) is { Me: false } thankful)
        {
            return Found(FindingKind.Need, thankful, false, first + 1, saying, would);
        }

        // "ihr fehlt noch ein Trauzeuge"
        if (scan.Says(at, "fehlt|fehlen") && scan.Says(at - 1, "ihr|ihm") && narration.Pronoun(scan.Key(at - 1), at - 1) is { } lacking)
        {
            return Found(FindingKind.Need, Doer.Is(lacking), false, at + 1, saying);
        }

        return Somebody(saying, at);
    }

    /// <summary>Whoever is wanted to do something: “die Uhren müsste ihr mal jemand schätzen”, “auf jemanden angewiesen, der sie begleitet”, “findet keinen, der seine Schicht nimmt”.</summary>
    private bool Somebody(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);
        if (scan.Says(at, "muesste|sollte") && Has(at, after, "jemand|jemanden|wer"))
        {
            var whose = Place(first, after, "ihr|ihm");
            return (whose >= 0 ? narration.Pronoun(scan.Key(whose), whose) : narration.Implied(first)) is { } asking && Found(FindingKind.Need, Doer.Is(asking), false, first, saying, after);
        }

        var from = scan.Says(at, "angewiesen") && Place(first, at, "auf") is >= 0 and var on ? on + 1
            : scan.Says(at, "findet|finde|hat") && Has(at + 1, Math.Min(at + 4, after), "keinen|niemanden|niemand") && here + 1 < clauses.Count && scan.Says(clauses[here + 1].First, "der|die") ? after : -1;
        if (from < 0 || Spoken(saying) is not { } seeker)
        {
            return false;
        }

        var until = Relative(saying);
        var text = CaptureText.Of(scan, [.. Enumerable.Range(from, Math.Max(0, until - from)).Where(word => word != at && scan.SenseOf(word) is not (Sense.Day or Sense.Clock))]);
        Add(FindingKind.Need, seeker, seeker.Me, text, saying, until);
        return text.Length > 0;
    }

    private bool GermanOffer(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "er darf unsern nehmen"; "ich darf ihr Nähzimmer benutzen"
        if (scan.Says(at, "darf|kann") && Has(at, after, "nehmen|haben|benutzen|behalten|mitbenutzen|nutzen|ausleihen"))
        {
            var mine = Has(first, after, "mein|meine|meinen|meins|unser|unsere|unseren|unsern|unsers|unseres");
            var owner = mine ? IsOther(saying.Subject) ? saying.Subject : null : saying.Subject.Me && scan.Says(at, "darf") && narration.Implied(first) is { } host ? Doer.Is(host) : null;
            Add(FindingKind.Offer, owner, mine, owner is null ? "" : Things(at + 1, after, "ich|er|sie|gern|gerne|jederzeit"), saying);
            return owner is not null;
        }

        // "würde uns das Faltblatt übertragen", "würde sie für mich einspringen"
        if (scan.Says(at, "wuerde|koennte") && scan.Key(after - 1).EndsWith('n') && !scan.Capital(after - 1) && !scan.Says(after - 1, "freuen|interessieren") && Has(at + 1, after, "mir|uns|mich") && Spoken(saying) is { Me: false } helper)
        {
            return Found(FindingKind.Offer, helper, false, at + 1, saying, after);
        }

        // "ich soll die Kürbisse prämieren": asked of me by the one spoken of.
        return scan.Says(at, "ich|wir", "soll|sollen|sollte") && !Has(at, after, "gruessen") && !scan.Says(at + 2, "ihm|ihr|ihnen") && narration.Implied(first) is { } asker && Found(FindingKind.Ask, Doer.Is(asker), false, at + 2, saying, after);
    }

    // "ersetzt", "richtet": of him or her, by its ending.
    private bool IsThird(int at) => scan.Letters(at) && !scan.Capital(at) && scan.SenseOf(at) == Sense.None && scan.Key(at).Length > 3 && scan.Key(at)[^1] == 't' && !Kith.Lexicon.Spoken.IsSmall(scan.Key(at)) && !KnownSayings.Adverbs.Contains(scan.Key(at));

    /// <summary>To whom something is to be done: “ihm”, “ihr” before no noun, or a name that is no possessive.</summary>
    private Doer? To(int first, int after)
    {
        for (var at = first; at < after; at++)
        {
            if (scan.Says(at, "ihm|ihr|ihnen") && !(scan.Key(at) == "ihr" && scan.Capital(at + 1)) && narration.Pronoun(scan.Key(at), at) is { } person)
            {
                return Doer.Is(person);
            }

            if (narration.At(at) is { Possessive: false } named && scan.Key(at - 1) is not ("mit" or "bei" or "von" or "zu" or "ueber"))
            {
                return Doer.Is(named);
            }
        }

        return null;
    }

    /// <summary>From whom a statement says that something comes: “von mir”, “von ihr”, “von Helen”.</summary>
    private Doer? Giver(int first, int after)
    {
        for (var at = first; at < after - 1; at++)
        {
            if (scan.Key(at) == "von")
            {
                return scan.Key(at + 1) is "mir" or "uns" ? Doer.Owner
                    : narration.At(at + 1) is { Possessive: false } named ? Doer.Is(named)
                    : scan.Key(at + 1) is "ihr" or "ihm" or "ihnen" && narration.Pronoun(scan.Key(at + 1), at + 1) is { } person ? Doer.Is(person) : null;
            }
        }

        return null;
    }
}
