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

    private bool EnglishTurn(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "the next one's on me"
        if (scan.Says(at, "on", "me|us") && at + 2 >= after && Enumerable.Range(first, at - first).Any(word => scan.Key(word) is "next" or "drinks" or "lunch" or "dinner" or "coffee" or "coffees" or "round" or "pizza" or "meal") && narration.Implied(first) is { } guest)
        {
            return Found(FindingKind.Promise, Doer.Is(guest), true, first, saying, after);
        }

        // "would I look after his servers?", "did we have a wheelbarrow he could use?"
        if (at == scan.AfterFillers(first, after) && scan.Says(at, "would|could|can|did|do|might", "i|we") && scan.Key(after - 1) != "have" && narration.Implied(first) is { } asker && at + 2 < after)
        {
            return Found(FindingKind.Ask, Doer.Is(asker), false, at + 2, saying, after);
        }

        // "told him he can have ours": mine, offered.
        if (scan.Says(at, "can|could|may", "have|use|borrow|keep|take") && IsPerson(saying.Subject) && !saying.Subject.Me && Enumerable.Range(at + 2, Math.Max(0, after - at - 2)).Any(word => scan.Key(word) is "my" or "mine" or "our" or "ours"))
        {
            return Found(FindingKind.Offer, saying.Subject, true, at + 2, saying, after);
        }

        // "he'll have a price for me by friday"
        if (saying.Mood == Mood.Will && scan.Key(at) == "have" && saying.To is { Me: true } && IsPerson(saying.Subject) && !saying.Subject.Me)
        {
            Add(FindingKind.Promise, saying.Subject, false, Words(saying), saying, null, CaptureText.Due(days, first, after));
            return true;
        }

        // "sent Ruth flowers", "got me a scarf", "surprised me with cake"
        if (at == saying.At && saying.Mood == Mood.Past && !saying.Not && saying.Rest.Count > 0 && !saying.Rest.Take(4).Any(IsMessage) && IsPerson(saying.Subject) && saying.To is { } gifted && gifted.Me != saying.Subject.Me && (scan.Key(at) is "got" ? !saying.Subject.Me && gifted.Me && scan.Key(saying.Rest[0] - 2) is not "from" : scan.Key(at) is "sent" or "posted" or "mailed" && saying.Rest.Exists(word => KnownIdioms.Parcels.Contains(scan.Key(word)))))
        {
            Add(FindingKind.Gift, Other(saying), saying.Subject.Me, Words(saying), saying);
            return true;
        }

        if (scan.Says(at, "surprised", "me|us", "with") && Spoken(saying) is { Me: false } kind)
        {
            return Found(FindingKind.Gift, kind, false, at + 3, saying, after);
        }

        if (scan.Says(at, "dropped|left", "off|round") && IsPerson(saying.Subject) && !saying.Subject.Me && at + 2 < after && scan.SenseOf(at + 2) == Sense.None && scan.Key(at + 2) is not ("at" or "to" or "the" or "his" or "her" or "their" or "my" or "with" or "for" or "on"))
        {
            return Found(FindingKind.Gift, saying.Subject, false, at + 2, saying, after);
        }

        // "wouldn't let me leave without a jar of her chutney"
        if (scan.Says(at, "let|letting", "me|us", "leave|go", "without") && Spoken(saying) is { Me: false } host)
        {
            return Found(FindingKind.Gift, host, false, at + 4, saying, after);
        }

        return false;
    }

    private bool GermanTurn(Saying saying, int at) =>
        GermanWord(saying, at) || GermanToDo(saying, at) || GermanGift(saying, at) || GermanLack(saying, at) || GermanWish(saying, at) || GermanOffer(saying, at);

    private bool GermanWord(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "das nächste geht auf mich"
        if (scan.Says(at, "geht|gehen", "auf", "mich|uns") && narration.Implied(first) is { } guest)
        {
            return Found(FindingKind.Promise, Doer.Is(guest), true, first, saying, at);
        }

        // "Petra kriegt noch die Noten von mir", "bis Donnerstag kriegt er von mir die Belege"; and the other way round "krieg ich von ihm".
        if (scan.Key(at) is "kriegt" or "bekommt" or "kriegen" or "bekommen" or "kriege" or "krieg" or "bekomme" or "bekomm" && at < after - 1 && saying.Mood == Mood.Present && Giver(first, after) is { } giver && saying.Rest.Count > 0)
        {
            var other = giver.Me ? IsPerson(saying.Subject) && !saying.Subject.Me ? saying.Subject : Spoken(saying) : giver;
            var things = saying.Rest.Where(word => !(scan.Key(word) is "von" or "vom" or "mir" or "uns" or "ihm" or "ihr" or "ihnen" or "noch" or "bis") && scan.SenseOf(word) is Sense.None).ToList();
            Add(FindingKind.Promise, other, giver.Me, CaptureText.Of(scan, things), saying, null, CaptureText.Due(days, first, after));
            return true;
        }

        // "das Fenster ersetzt er mir": whatever the verb, what somebody does me in the present is to come.
        if (IsThird(at) && scan.Key(at + 1) is "er" or "sie" && scan.Key(at + 2) is "mir" or "uns" && Verbs.Of(scan.Key(at), true).Count == 0 && narration.Pronoun(scan.Key(at + 1), at + 1) is { } doer)
        {
            return Found(FindingKind.Promise, Doer.Is(doer), false, first, saying, after);
        }

        // "sagt er mir Bescheid"
        if (scan.Key(at) == "bescheid" && saying.To is { Me: true } && saying.Mood is Mood.Present or Mood.Will && IsPerson(saying.Subject) && !saying.Subject.Me && scan.Key(saying.At) is "sagt" or "gibt" or "sagen" or "geben")
        {
            Add(FindingKind.Promise, saying.Subject, false, CaptureText.Of(scan, [.. Enumerable.Range(first, after - first).Where(word => scan.SenseOf(word) == Sense.None && word != saying.At && scan.Key(word) is not ("mir" or "uns" or "er" or "sie"))]), saying, null, CaptureText.Due(days, first, after));
            return true;
        }



        return false;
    }

    private bool GermanToDo(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "den muss ich ihm noch nachtragen": to somebody, whatever the verb.
        if (scan.Key(at) is "muss" or "soll" or "will" or "werde" or "wollte" && scan.Key(after - 1) is var infinitive && infinitive.EndsWith('n') && !scan.Capital(after - 1) && after - 1 > at + 1 && (scan.Key(at + 1) == "ich" || scan.Key(at - 1) == "ich" || at == scan.AfterFillers(first, after)) && To(at + 1, after - 1) is { } receiver && saying.Act is not (Act.Say or Act.Ask))
        {
            var text = CaptureText.Of(scan, [.. Enumerable.Range(first, after - first).Where(word => word != at && scan.SenseOf(word) == Sense.None && scan.Letters(word) && scan.Key(word) is not ("ich" or "ihm" or "ihr" or "ihnen" or "noch" or "den" or "die" or "das"))]);
            Add(FindingKind.Promise, receiver, true, text, saying, null, CaptureText.Due(days, first, after));
            return text.Length > 0;
        }

        // "Sam noch den Podcast schicken nicht vergessen", "Merkzettel: für Gerda das Rezept einlösen"
        if ((scan.Says(at, "nicht", "vergessen") || (at == first && here > 0 && clauses[here].Break == Break.Colon && scan.Key(clauses[here - 1].After - 1) is "merkzettel" or "todo" or "merken" or "vergessen" or "denken" or "notiz")) && narration.Mentions.Find(mention => mention.First >= first && mention.First < after) is { } remembered)
        {
            var until = scan.Says(at, "nicht", "vergessen") ? at : after;
            var text = CaptureText.Of(scan, [.. Enumerable.Range(first, until - first).Where(word => scan.SenseOf(word) == Sense.None && scan.Key(word) is not ("noch" or "fuer" or "unbedingt"))]);
            Add(FindingKind.Promise, Doer.Is(remembered), true, text, saying, null, CaptureText.Due(days, first, after));
            return text.Length > 0;
        }

        return false;
    }

    private bool GermanGift(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "von Helen gabs Brownies", "ein Glas Chutney von ihr mitnehmen"
        if (scan.Key(at) is "gabs" or "gab" or "mitnehmen" or "mitgenommen" or "mitbekommen" or "gekriegt" && Giver(first, after) is { Me: false } from)
        {
            var things = Enumerable.Range(first, after - first).Where(word => word != at && scan.SenseOf(word) == Sense.None && scan.Letters(word) && scan.Key(word) is not ("von" or "ihr" or "ihm" or "es" or "ich" or "wir" or "musste" or "durfte" or "habe" or "noch" or "hat" or "auch")).ToList();
            Add(FindingKind.Gift, from, false, CaptureText.Of(scan, things), saying);
            return things.Count > 0;
        }

        // "hat mich auf Austern eingeladen", "Ben auf ne Halbe eingeladen"
        if (scan.Key(at) == "eingeladen" && Enumerable.Range(first, at - first).FirstOrDefault(word => scan.Key(word) is "auf" or "zu" or "zum" or "zur", -1) is >= 0 and var to && scan.Key(to) == "auf")
        {
            var toMe = Enumerable.Range(first, at - first).Any(word => scan.Key(word) is "mich" or "uns");
            var whose = toMe ? Spoken(saying) : narration.Mentions.Find(mention => mention.First >= first && mention.First < at) is { } invited ? Doer.Is(invited) : Spoken(saying);
            return whose is { Me: false } && Found(FindingKind.Gift, whose, !toMe, to + 1, saying, at);
        }

        // "Dachbox ist an Ben verliehen"
        if (scan.Key(at) is "verliehen" or "verborgt" or "ausgeliehen" && Enumerable.Range(first, at - first).FirstOrDefault(word => scan.Key(word) == "an" && narration.At(word + 1) is not null, -1) is >= 0 and var lent && narration.At(lent + 1) is { } borrower)
        {
            var things = Enumerable.Range(first, lent - first).Where(word => scan.SenseOf(word) == Sense.None && scan.Letters(word) && scan.Key(word) is not ("ist" or "sind" or "bis" or "habe" or "hab" or "ich" or "zum")).ToList();
            findings.Add(Make(FindingKind.Loan, Doer.Is(borrower), true, CaptureText.Of(scan, things), saying));
            return true;
        }

        // "Päckchen an Margaret: Wolle"
        if (scan.Key(at) is "paeckchen" or "paket" or "geschenk" or "care-paket" && scan.Says(at + 1, "an|fuer") && narration.At(at + 2) is { Possessive: false } addressee)
        {
            var told = here + 1 < clauses.Count && clauses[here + 1].Break == Break.Colon ? clauses[here + 1] : saying.Clause;
            return Found(FindingKind.Gift, Doer.Is(addressee), true, told == saying.Clause ? at : told.First, saying, told.After);
        }

        // "stand mit einem Kuchen vor der Tür", "hat mich mit Blumen überrascht"
        if (scan.Key(at) is "ueberrascht" or "tuer" && Enumerable.Range(first, at - first).FirstOrDefault(word => scan.Key(word) == "mit" && scan.SenseOf(word + 1) != Sense.Name, -1) is >= 0 and var carried && Spoken(saying) is { Me: false } visitor && (scan.Key(at) == "tuer" ? scan.Says(at - 2, "vor", "der") : Enumerable.Range(first, at - first).Any(word => scan.Key(word) is "mich" or "uns")))
        {
            return Found(FindingKind.Gift, visitor, false, carried + 1, saying, scan.Key(at) == "tuer" ? at - 2 : at);
        }

        return false;
    }

    private bool GermanLack(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "steht ohne Anhänger da"
        if (scan.Says(at, "steht|stehe|stehen|sitzt") && scan.Key(after - 1) is "da" or "hier" && Enumerable.Range(at, after - at).FirstOrDefault(word => scan.Key(word) == "ohne", -1) is > 0 and var without && Spoken(saying) is { Me: false } poor)
        {
            return Found(FindingKind.Need, poor, false, without + 1, saying, after - 1);
        }

        // "ein Zimmer am Hafen wär sein Traum"
        if (scan.Says(at, "waere|ist", "ihr|sein", "traum|wunsch|groesster") && at > first && narration.Pronoun(scan.Key(at + 1), at + 1) is { } dreamer)
        {
            return Found(FindingKind.Need, Doer.Is(dreamer), false, first, saying, at);
        }

        // "für Backtipps wär sie dankbar"
        if (scan.Key(at) is "dankbar" or "froh" && scan.Key(first) is "fuer" or "um" or "ueber" && Spoken(saying) is { Me: false } thankful)
        {
            var until = Enumerable.Range(first, at - first).FirstOrDefault(word => scan.Key(word) is "waere" or "ist" or "waer", at);
            return Found(FindingKind.Need, thankful, false, first + 1, saying, until);
        }

        return false;
    }

    private bool GermanWish(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "ihr fehlt noch ein Trauzeuge"; "die Uhren müsste ihr mal jemand schätzen"
        if (scan.Key(at) is "fehlt" or "fehlen" && scan.Key(at - 1) is "ihr" or "ihm" && narration.Pronoun(scan.Key(at - 1), at - 1) is { } lacking)
        {
            return Found(FindingKind.Need, Doer.Is(lacking), false, at + 1, saying);
        }

        if (scan.Key(at) is "muesste" or "sollte" && Enumerable.Range(at, after - at).Any(word => scan.Key(word) is "jemand" or "jemanden" or "wer") && (Enumerable.Range(first, after - first).FirstOrDefault(word => scan.Key(word) is "ihr" or "ihm", -1) is >= 0 and var hers ? narration.Pronoun(scan.Key(hers), hers) : narration.Implied(first)) is { } asking)
        {
            return Found(FindingKind.Need, Doer.Is(asking), false, first, saying, after);
        }

        // "auf jemanden angewiesen, der sie begleitet"
        if (scan.Key(at) == "angewiesen" && Enumerable.Range(first, at - first).FirstOrDefault(word => scan.Key(word) == "auf", -1) is >= 0 and var on && Spoken(saying) is { Me: false } dependent)
        {
            var until = Relative(saying);
            var text = CaptureText.Of(scan, [.. Enumerable.Range(on + 1, until - on - 1).Where(word => word != at && scan.SenseOf(word) is not (Sense.Day or Sense.Clock))]);
            Add(FindingKind.Need, dependent, false, text, saying, until);
            return true;
        }

        // "für Silvester findet Markus keinen, der seine Schicht nimmt"
        if (scan.Key(at) is "findet" or "finde" or "hat" && Enumerable.Range(at + 1, Math.Min(3, after - at - 1)).Any(word => scan.Key(word) is "keinen" or "niemanden" or "niemand") && here + 1 < clauses.Count && scan.Key(clauses[here + 1].First) is "der" or "die" && Spoken(saying) is { } seeker)
        {
            var until = Relative(saying);
            var text = CaptureText.Of(scan, [.. Enumerable.Range(Math.Min(after, until), Math.Max(0, until - after)).Where(word => scan.SenseOf(word) is not Sense.Clock)]);
            Add(FindingKind.Need, seeker, seeker.Me, text, saying, until);
            return text.Length > 0;
        }

        return false;
    }

    private bool GermanOffer(Saying saying, int at)
    {
        var (first, after) = (saying.Clause.First, saying.Clause.After);

        // "er darf unsern nehmen"; "ich darf ihr Nähzimmer benutzen"
        if (scan.Key(at) is "darf" or "kann" && Enumerable.Range(at, after - at).Any(word => scan.Key(word) is "nehmen" or "haben" or "benutzen" or "behalten" or "mitbenutzen" or "nutzen" or "ausleihen"))
        {
            var mine = Enumerable.Range(first, after - first).Any(word => scan.Key(word) is "mein" or "meine" or "meinen" or "meins" or "unser" or "unsere" or "unseren" or "unsern" or "unsers" or "unseres");
            var things = Enumerable.Range(at + 1, after - at - 1).Where(word => scan.SenseOf(word) == Sense.None && scan.Letters(word) && scan.Key(word) is not ("ich" or "er" or "sie" or "gern" or "gerne" or "jederzeit")).ToList();
            if (mine && IsPerson(saying.Subject) && !saying.Subject.Me)
            {
                Add(FindingKind.Offer, saying.Subject, true, CaptureText.Of(scan, things), saying);
                return true;
            }

            if (!mine && saying.Subject.Me && scan.Key(at) == "darf" && narration.Implied(first) is { } owner)
            {
                Add(FindingKind.Offer, Doer.Is(owner), false, CaptureText.Of(scan, things), saying);
                return true;
            }
        }

        // "würde uns das Faltblatt übertragen", "würde sie für mich einspringen"
        if (scan.Key(at) is "wuerde" or "koennte" && scan.Key(after - 1) is var last && (last.EndsWith("en", StringComparison.Ordinal) || last.EndsWith("ern", StringComparison.Ordinal) || last.EndsWith("eln", StringComparison.Ordinal)) && !scan.Capital(after - 1) && Enumerable.Range(at + 1, after - at - 1).Any(word => scan.Key(word) is "mir" or "uns" or "mich") && Spoken(saying) is { Me: false } helper && scan.Key(after - 1) is not ("freuen" or "interessieren"))
        {
            return Found(FindingKind.Offer, helper, false, at + 1, saying, after);
        }

        // "bietet seine Dauerkarte an", "ich hätt zwei Kisten abzugeben", "stellt uns den Raum zur Verfügung"
        if (scan.Says(at, "abzugeben|uebrig|loszuwerden|herzugeben") && scan.Says(Math.Max(first, at - 6), "ich|wir") is false && saying.Act is Act.Have or Act.Want && IsPerson(saying.Subject))
        {
            var things = saying.Rest.Where(word => word < at).ToList();
            Add(FindingKind.Offer, saying.Subject, saying.Subject.Me, CaptureText.Of(scan, things), saying);
            return things.Count > 0;
        }

        // "ich soll die Kürbisse prämieren": asked of me by the one spoken of.
        if (scan.Says(at, "ich|wir", "soll|sollen|sollte") && !scan.Says(at + 2, "ihm|ihr|ihnen") && narration.Implied(first) is { } asker && at + 2 < after)
        {
            return Found(FindingKind.Ask, Doer.Is(asker), false, at + 2, saying, after);
        }

        return false;
    }

    // "ersetzt", "richtet": of him or her, by its ending.
    private bool IsThird(int at) => scan.Letters(at) && !scan.Capital(at) && scan.SenseOf(at) == Sense.None && scan.Key(at).Length > 3 && scan.Key(at)[^1] == 't' && !Kith.Capture.Spoken.IsSmall(scan.Key(at)) && !KnownSayings.Adverbs.Contains(scan.Key(at));

    /// <summary>To whom something is to be done: “ihm”, “ihr” before no noun, or a name that is no possessive.</summary>
    private Doer? To(int first, int after)
    {
        for (var at = first; at < after; at++)
        {
            if (scan.Key(at) is "ihm" or "ihr" or "ihnen" && !(scan.Key(at) == "ihr" && scan.Capital(at + 1)) && narration.Pronoun(scan.Key(at), at) is { } person)
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
