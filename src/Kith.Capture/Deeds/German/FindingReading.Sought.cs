namespace Kith.Capture;

/// <summary>What is asked for of nobody in particular is needed: “fragt, ob jemand Nachhilfe gibt”, “überlegt, wer das zimmern könnte”.</summary>
internal sealed partial class FindingReading
{
    private static readonly HashSet<string> Wondering = new(StringComparer.Ordinal) { "fragen", "anfragen", "nachfragen", "rumfragen", "herumfragen", "erkundigen", "ueberlegen", "gruebeln", "raetseln", "umhoeren", "rumhoeren", "wissen", "nachdenken", "forschen", "interessieren", "schauen" };

    private static readonly HashSet<string> Anybody = new(StringComparer.Ordinal) { "jemand", "jemanden", "jemandem", "wer", "man", "irgendwer", "irgendjemand", "irgendjemanden", "irgendeiner", "irgendwen", "irgendwo", "irgendwoher", "einer", "wen" };

    private bool Sought(Saying saying)
    {
        if (saying.Clause.German && IsOther(saying.Subject) && !saying.Not && saying.To is null && !Says(saying.Clause, key => key is "mich" or "uns") && saying.Verb?.Lemma is "fragen" or "nachfragen" or "erkundigen" or "umhoeren" or "rumhoeren" or "rumfragen" or "herumfragen" or "umschauen" or "umsehen" && Place(saying.Clause.First, saying.Clause.After, "nach") is >= 0 and var sought && (saying.Verb.Lemma is not ("fragen" or "nachfragen") || scan.Key(sought + 1) is "einem" or "einer" || scan.Key(sought + 1).EndsWith("en", StringComparison.Ordinal)) && !NameSlots.IsOwned(scan, sought + 1) && scan.Key(sought + 1) is not ("dem" or "der" or "den" or "mein" or "meinem" or "meiner" or "unserem" or "unserer" or "mir"))
        {
            // "erkundigte sich nach einem Schreiner"
            return Found(FindingKind.Need, saying.Subject, false, sought + 1, saying);
        }

        if (!saying.Clause.German || !IsOther(saying.Subject) || saying.Not && saying.Verb?.Lemma != "wissen" || saying.To is { Me: false } || clauses.IndexOf(saying.Clause) is not (>= 0 and var n) || n + 1 >= clauses.Count || told.Contains(n + 1)
            || !(saying.Verb is { } verb && Wondering.Contains(verb.Lemma) || HasOwn(saying, "wissen")))
        {
            return false;
        }

        var asked = clauses[n + 1];
        var first = scan.Key(asked.First);
        var anybody = first switch
        {
            "wer" or "wo" or "woher" or "wen" or "wem" => true,
            "ob" => Enumerable.Range(asked.First + 1, Math.Min(4, asked.After - asked.First - 1)).Any(at => Anybody.Contains(scan.Key(at))) && !Says(asked, key => key is "ich" or "mir") || IsAcquaintance(asked),
            _ => false,
        };
        // "weiß nicht, wo sie steckt": something else is asked than where to get something.
        if (!anybody || asked.Break is not (Break.Comma or Break.Joined or Break.Colon) || (first is "wo" or "woher" && !Says(asked, key => key is "man" or "bekommt" or "kriegt" or "herbekommt" or "gibt" or "findet" or "herkriegt" or "auftreibt" or "kriegen" or "bekommen" or "finden" or "kaufen" or "kauft" or "mieten" or "mietet" or "leihen")) || (scan.German && saying.Verb?.Lemma is "fragen" && Says(asked, key => key is "schicht" or "alles" or "kommt" or "kommen")))
        {
            return false;
        }

        told.Add(n + 1);
        var after = asked.After;
        var places = Enumerable.Range(asked.First, asked.After - asked.First).Where(at => at != asked.First || first != "ob").ToList();
        if (n + 2 < clauses.Count && Hangs(clauses[n + 2]))
        {
            told.Add(n + 2);
            after = clauses[n + 2].After;
            places.AddRange(Enumerable.Range(clauses[n + 2].First, after - clauses[n + 2].First));
        }

        var text = CaptureText.Of(scan, [.. places.Where(at => scan.SenseOf(at) is not (Sense.Day or Sense.Clock))]);
        if (!places.Exists(IsContent) && saying.Clause.German)
        {
            text = $"{CaptureText.Of(scan, Left(saying.Clause, [saying.At], saying.Subject))} {text}".Trim();
        }

        Add(FindingKind.Need, saying.Subject, false, text, saying, after);
        return true;
    }

    /// <summary>Verbs and words by which it is wished that another does something.</summary>
    private static readonly HashSet<string> Wishing = new(StringComparer.Ordinal) { "moechte", "moechten", "wollen", "wollte", "haette", "wuenscht", "wuenschte", "hofft", "hoffte", "erwartet", "erwartete", "verlangt", "verlangte", "besteht", "bestand", "bittet", "bat", "gebeten", "draengt", "draengte", "fordert", "forderte", "waere", "faende", "faend", "freuen", "darum", "drum", "beharrt", "insistiert", "gern", "lieber", "anliegen", "wunsch", "bitte" };

    /// <summary>What somebody wants of me: “hätte gern, dass ich …”, “besteht darauf, dass wir …”, “fänd's schön, wenn ich …”.</summary>
    private bool Demanded(Saying saying)
    {
        if (!saying.Clause.German || saying.Subject is { Me: true } && saying.Named || saying.To is { Me: false } || clauses.IndexOf(saying.Clause) is not (>= 0 and var n) || n + 1 >= clauses.Count || told.Contains(n + 1) || clauses[n + 1].Break is not (Break.Comma or Break.Joined or Break.Colon) || !Says(saying.Clause, Wishing.Contains)
            || !(scan.Says(clauses[n + 1].First, "dass", "ich|wir") || (scan.Says(clauses[n + 1].First, "wenn", "ich|wir") && Says(saying.Clause, key => key is "waere" or "faende" or "faend" or "freuen" or "haette"))))
        {
            return false;
        }

        var asker = IsOther(saying.Subject) ? saying.Subject : narration.Implied(saying.Clause.First) is { } implied ? Doer.Is(implied) : null;
        if (asker is null || (scan.Key(clauses[n + 1].First) == "wenn" && !Left(clauses[n + 1], [], Doer.Nobody).Exists(IsContent)))
        {
            return false;
        }

        told.Add(n + 1);
        Add(FindingKind.Ask, asker, false, CaptureText.Of(scan, Left(clauses[n + 1], [clauses[n + 1].First], Doer.Nobody)), saying, clauses[n + 1].After);
        return true;
    }

    /// <summary>“darf nicht vergessen, ihr den Termin zu schicken”: what I must not forget I mean to do.</summary>
    private bool Remembered(Saying saying)
    {
        if (!saying.Clause.German || IsOther(saying.Subject) && saying.Named || !(Says(saying.Clause, key => key is "vergessen" or "verpennen" or "verschwitzen" or "vergesse") && Says(saying.Clause, key => key is "nicht" or "bloss" or "ja" or "nie") || Says(saying.Clause, key => key is "daran" or "dran") && Says(saying.Clause, key => key is "denken" or "denk" or "denke"))
            || Says(saying.Clause, key => key is "hat" or "habe" or "haben" or "hatte") || clauses.IndexOf(saying.Clause) is not (>= 0 and var n) || n + 1 >= clauses.Count || told.Contains(n + 1) || clauses[n + 1].Break is not (Break.Comma or Break.Joined or Break.Colon) || Take(clauses[n + 1], clauses[n + 1].First) is not { Verb: not null } inner)
        {
            return false;
        }

        told.Add(n + 1);
        (inner.Subject, inner.Mood, inner.Named) = (Doer.Owner, Mood.Will, true);
        return Promises(inner);
    }

    /// <summary>“bräuchte von mir eine Referenz”, “hätte gern ein Foto von mir”: wanted of me, it is asked.</summary>
    private bool WantedOfMe(Saying saying)
    {
        if (!saying.Clause.German || !IsOther(saying.Subject) || saying.Not || !Says(saying.Clause, key => key is "moechte" or "will" or "wollte" or "haette" or "braucht" or "braeuchte" or "benoetigt" or "wuenscht" or "erhofft" or "erwartet" or "verlangt") || Says(saying.Clause, key => key is "wissen" or "hat" or "geliehen" or "bekommen" or "gekriegt" or "sehen" or "gehabt" or "geschenkt" or "noch") || Place(saying.Clause.First, saying.Clause.After, "von") is not (>= 0 and var at) || scan.Key(at + 1) is not ("mir" or "uns"))
        {
            return false;
        }

        var wanted = Left(saying.Clause, [at, saying.At], saying.Subject);
        if (!wanted.Exists(IsContent))
        {
            return false;
        }

        Add(FindingKind.Ask, saying.Subject, false, CaptureText.Of(scan, wanted), saying);
        return true;
    }

    /// <summary>“bitte den Schlüssel mitbringen”, behind a name and a colon or told of somebody: asked of me.</summary>
    private bool Pleaded(Saying saying)
    {
        var clause = saying.Clause;
        if (clause.German && scan.Says(clause.First, "soll|sollen|darf|kann", "ich|wir") && scan.Key(clause.After) == "?" && here > 0 && To(clause.First, clause.After) is { Me: false } asking)
        {
            // "soll ich ihm die Leiter bringen?"
            Add(FindingKind.Ask, asking, false, CaptureText.Of(scan, Left(clause, [clause.First], asking)), saying);
            return true;
        }

        var at = scan.Key(clause.First) == "bitte" ? clause.First : scan.Key(clause.First + 1) == "bitte" ? clause.First + 1 : -1;
        if (!clause.German || at < 0 || saying.Named || saying.Mood is not (Mood.Bare or Mood.Present) || saying.Verb is null || (narration.Label ?? (here > 0 ? narration.Implied(clause.First) : null)) is not { } asker || Says(clause, key => key is "vergessen" or "denken" or "merken" or "um" or "nicht"))
        {
            return false;
        }

        Add(FindingKind.Ask, Doer.Is(asker), false, CaptureText.Of(scan, Left(clause, [at], Doer.Nobody)), saying);
        return true;
    }

    /// <summary>“war so nett, mir den Bohrer zu leihen”, “ist bereit, uns zu fahren”: what a quality is said of is done, or offered.</summary>
    private bool Obliged(Saying saying)
    {
        if (!saying.Clause.German || !IsPerson(saying.Subject) || saying.Not || !Says(saying.Clause, key => key is "nett" or "lieb" or "freundlich" or "grosszuegig" or "gut" or "toll" or "anstaendig" or "bereit" or "gewillt" or "willens" or "suess") || !Says(saying.Clause, key => key is "war" or "ist" or "waere" or "bin") || Dependent(saying) is not { Mood: Mood.Bare, Verb: { } deed } done)
        {
            return false;
        }

        if (Says(saying.Clause, key => key is "bereit" or "gewillt" or "willens"))
        {
            Add(FindingKind.Offer, saying.Subject, saying.Subject.Me, Doing(done), saying, done.Clause.After);
            return true;
        }

        (done.Mood, done.Verb) = (Mood.Past, deed);
        done.To ??= saying.To;
        here++;
        var told = done.Act switch { Act.Lend => Lent(done), Act.Give => Given(done), Act.Help or Act.Serve or Act.Do => Served(done), _ => false };
        here--;
        return told;
    }

    /// <summary>What is needed in general, of which the clause before says for what.</summary>
    private static readonly HashSet<string> General = new(StringComparer.Ordinal) { "ersatz", "hilfe", "unterstuetzung", "rat", "beistand", "abhilfe", "helfer", "loesung", "jemand", "jemanden", "wen", "wer", "einer", "einen", "neuen", "neue", "neues", "anderen", "anderer", "ratschlag", "tipp", "tipps", "rueckenwind", "nachfolger", "nachschub", "begleitung", "verstaerkung", "profi", "fachmann" };

    private static readonly HashSet<string> Parcels = new(StringComparer.Ordinal) { "paeckchen", "paket", "geschenk", "ueberraschung", "mitbringsel", "kleinigkeit", "praesent", "spende", "aufmerksamkeit", "tuete", "korb", "kiste", "ueberraschungspaket", "fresspaket", "carepaket" };

    // "ein Päckchen von Vesna kam an, Lebkuchen und ein Kalender drin": what is in it.
    private string Unpacked(string text, Saying saying)
    {
        var words = LineWords.Of(text);
        return words.Exists(word => Parcels.Contains(word.Key)) && words.TrueForAll(word => !word.Capital || Parcels.Contains(word.Key) || narration.Mentions.Exists(mention => mention.Written.Contains(word.Text, StringComparison.Ordinal))) && clauses.IndexOf(saying.Clause) is >= 0 and var n && n + 1 < clauses.Count && clauses[n + 1] is { Break: Break.Comma or Break.Colon } inside && !told.Contains(n + 1) && !contact.Passes(inside)
            ? $"{text}, {CaptureText.Of(scan, [.. Enumerable.Range(inside.First, inside.After - inside.First)])}" : text;
    }

    // "zu viele Zucchini und gibt gerne welche ab": what is told already, once more.
    private bool IsToldAlready(FindingKind kind, Doer about, bool byMe, string text) => kind is FindingKind.Offer or FindingKind.Need or FindingKind.Promise && findings.Count > 0 && findings[^1] is { } before && before.Kind == kind && before.ByMe == byMe && (byMe && kind != FindingKind.Promise || before.About == (about is { Me: false, Of: { } of } ? contact.Name(of) : null))
        && !text.Any(letter => char.IsAsciiDigit(letter)) && !LineWords.Of(text).Exists(word => word.Capital);

    // "ihr Drucker ist kaputt, sie bräuchte Ersatz"
    private string Meaning(string text, Saying saying)
    {
        var words = LineWords.Of(text);
        return words.TrueForAll(word => General.Contains(word.Key) || (!word.Capital && word.Shape is not WordShape.Digits)) && clauses.IndexOf(saying.Clause) is > 0 and var n && !contact.Passes(clauses[n - 1]) && Before(n) is { Length: > 0 } before ? $"{before}, {text}" : text;
    }

    // "ob ich wen kenne", "ob wir jemanden wüssten, der …": whom I know is wanted of anybody.
    private bool IsAcquaintance(Clause asked) => Says(asked, key => key is "wen" or "jemanden" or "wer" or "irgendwen" or "jemand" or "einen" or "eine" or "ein") && Says(asked, key => key is "kenne" or "kennen" or "wuesste" or "wuessten" or "weiss" or "wissen");
}
