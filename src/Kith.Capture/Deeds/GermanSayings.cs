namespace Kith.Capture;

/// <summary>Takes a German statement apart: the finite verb in the second place or at the end, its prefix or its infinitive at the end, the cases told by pronouns and by order.</summary>
internal static class GermanSayings
{
    internal static Saying Read(Clause clause, Narration narration, int from)
    {
        var scan = narration.Scan;
        var at = scan.AfterFillers(from, clause.After);
        at = scan.Key(at) == "ob" ? scan.AfterFillers(at + 1, clause.After) : at;
        var saying = new Saying { Clause = clause, Subject = Doer.Nobody, ContentFrom = at };
        var used = new HashSet<int>();
        var finite = Finite(scan, clause, at);
        Verb(saying, scan, at, finite, used);
        Subject(saying, narration, at, finite, used);
        Recipient(saying, narration, at, finite, used);
        for (var word = at; word < clause.After; word++)
        {
            if (!used.Contains(word) && scan.SenseOf(word) is not (Sense.Day or Sense.Clock) && scan.Key(word) is not ("sich" or "zu" or "es" or "") && !KnownVerbs.Not.Contains(scan.Key(word)) && !(scan.Mark(word) && scan.Key(word) is not ("€" or "$" or "£" or "." or "," or "-" or "/")))
            {
                saying.Rest.Add(word);
            }
        }

        if (!saying.Named)
        {
            saying.Subject = Unnamed(saying, narration, finite);
        }

        return saying;
    }

    /// <summary>Where the finite verb stands; negative when there is none, as in notes.</summary>
    private static int Finite(Scan scan, Clause clause, int from)
    {
        for (var at = from; at < clause.After; at++)
        {
            if (scan.SenseOf(at) != Sense.None || (scan.Capital(at) && at != clause.First && at != from) || scan.Key(at) is "bitte" && scan.Key(at + 1) != "um" || (scan.Capital(at) && KnownContacts.Kind(scan.Key(at)) is not null) || NameSlots.IsArticle(scan.Key(at - 1)) && at > from)
            {
                continue;
            }

            if (IsAuxiliary(scan.Key(at)) || KnownVerbs.GermanModals.ContainsKey(scan.Key(at)) || Verbs.Of(scan.Key(at), true).Any(said => said.Any(VerbForm.First | VerbForm.Third | VerbForm.Past | VerbForm.Wish) && !(said.Form.HasFlag(VerbForm.Joined) && said.Form.HasFlag(VerbForm.Participle))))
            {
                return at;
            }
        }

        return Plural(scan, clause, from);
    }

    // "Suchen noch einen Schwimmkurs": they, or we, left away.
    private static bool IsPluralFirst(Scan scan, Clause clause, int from) => from < clause.After - 2 && scan.SenseOf(from) == Sense.None && Verbs.Of(scan.Key(from), true).Any(said => said.Form.HasFlag(VerbForm.Plain) && said.Verb.Act is Act.Need or Act.Give or Act.Do or Act.Serve) && !Verbs.Of(scan.Key(clause.After - 1), true).Any(said => said.Any(VerbForm.Plain | VerbForm.Participle));

    // "sie bekommen Zwillinge", "Max und Lena heiraten": the plural looks like the infinitive. "Steffi verträgt": a verb no table knows.
    private static int Plural(Scan scan, Clause clause, int from)
    {
        var after = from;
        while (after < clause.After && scan.SenseOf(after) == Sense.Name)
        {
            after++;
        }

        var row = after > from && scan.Key(after) is "und" or "and" or "&" && scan.SenseOf(after + 1) == Sense.Name;
        while (row && after < clause.After && (scan.SenseOf(after) == Sense.Name || scan.Key(after) is "und" or "and" or "&"))
        {
            after++;
        }

        if (IsPluralFirst(scan, clause, from))
        {
            return from;
        }

        var they = scan.Key(from) is "sie" or "die" or "beide" or "wir" ? from + 1 : row ? after : -1;
        if (they > 0 && they < clause.After && Verbs.Of(scan.Key(they), true).Any(said => said.Form.HasFlag(VerbForm.Plain)))
        {
            return they;
        }

        var alone = scan.Key(from) is "er" or "sie" ? from + 1 : after > from ? after : -1;
        return alone > 0 && alone < clause.After && scan.Letters(alone) && !scan.Capital(alone) && scan.SenseOf(alone) == Sense.None && scan.Key(alone).Length > 3 && scan.Key(alone)[^1] == 't' && !Spoken.IsSmall(scan.Key(alone)) && !KnownSayings.Adverbs.Contains(scan.Key(alone)) && !Verbs.IsParticiple(scan.Key(alone)) ? alone : -1;
    }

    private static bool IsAuxiliary(string key) => key is "habe" or "hat" or "haben" or "hatte" or "hatten" or "ist" or "sind" or "bin" or "war" or "waren" or "haette" or "haetten" or "waere" or "hast" or "seid";

    private static void Verb(Saying saying, Scan scan, int from, int finite, HashSet<int> used)
    {
        var clause = saying.Clause;
        var key = scan.Key(finite);
        for (var at = from; at < clause.After; at++)
        {
            saying.Not |= KnownVerbs.Not.Contains(scan.Key(at)) && scan.Key(at) is not "nicht-mehr" || scan.Key(at) is "nicht-mehr";
        }

        if (finite >= 0)
        {
            used.Add(finite);
        }

        var modal = KnownVerbs.GermanModals.TryGetValue(key, out var mood);
        if (finite >= 0 && !modal && !IsAuxiliary(key))
        {
            Simple(saying, scan, finite, used);
            return;
        }

        saying.Mood = modal ? mood : finite < 0 ? Mood.Bare : Mood.Present;
        var wanted = modal ? VerbForm.Plain : finite < 0 ? VerbForm.Participle | VerbForm.Plain : VerbForm.Participle;
        for (var at = clause.After - 1; at >= from; at--)
        {
            if (at == finite || scan.SenseOf(at) != Sense.None || (scan.Capital(at) && at != clause.First))
            {
                continue;
            }

            if (Verbs.Of(scan.Key(at), true).FirstOrDefault(said => said.Any(wanted)) is { } said)
            {
                (saying.Verb, saying.At) = (said.Verb, at);
                saying.Mood = modal ? mood : said.Form.HasFlag(VerbForm.Participle) ? key is "haette" or "waere" ? Mood.Would : Mood.Past : Mood.Bare;
                // "mit gebracht", "nach gefragt": the prefix typed apart.
                if (Verbs.IsPrefix(scan.Key(at - 1)) && scan.Letters(at - 1) && Verbs.With(scan.Key(at - 1), said.Verb) is { } apart)
                {
                    saying.Verb = apart;
                    used.Add(at - 1);
                }

                used.Add(at);
                return;
            }
        }

        if (Guess(scan, clause, finite, modal) is >= 0 and var guessed)
        {
            // A verb no table knows is by its form and its place one all the same.
            var deed = !IsReflexive(scan, clause) && key is not ("haette" or "haetten");
            (saying.Verb, saying.At) = (new Verb(scan.Key(guessed), deed ? Act.Do : Act.Live, true, ""), guessed);
            saying.Mood = modal ? mood : deed ? Mood.Past : Mood.Would;
            used.Add(guessed);
            return;
        }

        Alone(saying, scan, from, finite, key);
    }

    /// <summary>Where an infinitive or a participle must stand: behind “will” the last word in -n, behind “hat” the last in -t or -n that is made as participles are.</summary>
    private static int Guess(Scan scan, Clause clause, int finite, bool modal)
    {
        if (finite < 0 || !(modal || scan.Key(finite) is "habe" or "hat" or "haben" or "hatte" or "hatten" or "haette" or "haetten"))
        {
            return -1;
        }

        for (var at = clause.After - 1; at > clause.First; at--)
        {
            var key = scan.Key(at);
            if (at != finite && scan.Letters(at) && !scan.Capital(at) && scan.SenseOf(at) == Sense.None && key.Length > 4 && !Spoken.IsSmall(key) && !KnownSayings.Adverbs.Contains(key) && !KnownSayings.Fillers.Contains(key) && !NameSlots.IsArticle(scan.Key(at - 1)) && (modal ? key[^1] == 'n' && key[^2] is 'e' or 'r' or 'l' : IsMadeParticiple(key)))
            {
                return at;
            }
        }

        return -1;
    }

    // "muss mich bedanken", "hat sich verlaufen"
    private static bool IsReflexive(Scan scan, Clause clause) => Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Key(at) is "mich" or "sich");

    // "veredelt", "abgestaubt", "telefoniert", "beschrieben"
    private static bool IsMadeParticiple(string key) =>
        (key.EndsWith('t') || key.EndsWith("en", StringComparison.Ordinal))
        && (key.StartsWith("ge", StringComparison.Ordinal) || key.StartsWith("be", StringComparison.Ordinal) || key.StartsWith("ver", StringComparison.Ordinal) || key.StartsWith("er", StringComparison.Ordinal) || key.StartsWith("ent", StringComparison.Ordinal) || key.StartsWith("zer", StringComparison.Ordinal)
            || key.EndsWith("iert", StringComparison.Ordinal) || (key.IndexOf("ge", StringComparison.Ordinal) is > 1 and var ge && Verbs.IsPrefix(key[..ge])));

    /// <summary>A finite verb of its own, with the prefix that stands at the end.</summary>
    private static void Simple(Saying saying, Scan scan, int finite, HashSet<int> used)
    {
        var forms = Verbs.Of(scan.Key(finite), true);
        if ((forms.FirstOrDefault(form => form.Any(VerbForm.First | VerbForm.Third | VerbForm.Past | VerbForm.Wish)) ?? (forms.Count > 0 ? forms[0] : null)) is not { } said)
        {
            return;
        }

        (saying.Verb, saying.At) = (said.Verb, finite);
        saying.Mood = forms.Any(form => form.Any(VerbForm.First | VerbForm.Third | VerbForm.Plain)) ? Mood.Present : forms.Any(form => form.Any(VerbForm.Past)) ? Mood.Past : Mood.Would;
        for (var at = saying.Clause.After - 1; at > finite; at--)
        {
            if (scan.SenseOf(at) == Sense.None && Verbs.IsPrefix(scan.Key(at)) && (!scan.Letters(at + 1) || at == saying.Clause.After - 1 || scan.SenseOf(at + 1) is Sense.Day or Sense.Clock || scan.Key(at + 1) is "und" or "wegen" or "ob" or "dass" or "um" or "mit" or "bei" or "beim" or "fuer" or "nach") && forms.Select(form => Verbs.With(scan.Key(at), form.Verb)).FirstOrDefault(verb => verb is not null) is { } whole)
            {
                saying.Verb = whole;
                used.Add(at);
                return;
            }
        }
    }

    // "hat einen Hund", "ist krank", "will sein Zelt zurück", "hätte gern jemanden".
    private static void Alone(Saying saying, Scan scan, int from, int finite, string key)
    {
        var gladly = false;
        for (var at = from; at < saying.Clause.After; at++)
        {
            gladly |= scan.Key(at) is "gern" or "gerne";
        }

        (saying.Verb, saying.At) = key switch
        {
            "haette" or "haetten" when gladly => (new Verb("haben", Act.Want, true, ""), finite),
            "will" or "moechte" or "wollen" or "moechten" or "wollte" => (new Verb("wollen", Act.Want, true, ""), finite),
            "habe" or "hat" or "haben" or "hatte" or "hatten" or "haette" => (new Verb("haben", Act.Have, true, ""), finite),
            "ist" or "sind" or "bin" or "war" or "waren" => (new Verb("sein", Act.Be, true, ""), finite),
            "wird" or "werden" => (new Verb("werden", Act.Live, true, ""), finite),
            _ when finite >= 0 => (new Verb(key, Act.Live, true, ""), finite),
            _ => (null, -1),
        };
        saying.Mood = key is "hatte" or "hatten" or "war" or "waren" ? Mood.Past : saying.Mood;
        saying.Mood = saying.Act == Act.Want ? Mood.Present : saying.Mood;
    }

    private static void Subject(Saying saying, Narration narration, int at, int finite, HashSet<int> used)
    {
        var scan = narration.Scan;
        for (var word = saying.Clause.First; word < saying.Clause.After; word++)
        {
            if (scan.Key(word) is "ich" or "wir")
            {
                used.Add(word);
                if (scan.Key(word - 1) is "und" or "&" or "+" && narration.Mentions.Find(mention => mention.After == word - 1) is { } beside)
                {
                    used.UnionWith(Enumerable.Range(beside.First, word - beside.First));
                }

                Say(saying, Doer.Owner, word == at ? word + 1 : at);
                return;
            }
        }

        if (Nominative(saying, narration, at, finite, used) || (finite >= 0 && finite < saying.Clause.After - 1 && AfterVerb(saying, narration, finite, used)))
        {
            return;
        }

        if (scan.Key(at) is "das" or "die" or "der" && finite == at + 2 && KnownSayings.Telling.Contains(scan.Key(at + 1)) && narration.Implied(at) is { } whose)
        {
            // "das Baby ist da": hers, of whom one speaks.
            Say(saying, Doer.Belonging(whose), at);
        }
        else if (NameSlots.IsArticle(scan.Key(at)) && scan.Key(at) is "der" or "die" or "das" or "ein" or "eine" && finite > at + 1)
        {
            Say(saying, Doer.Nobody, at);
        }
        else if (scan.Capital(at) && finite == at + 1 && scan.SenseOf(at) == Sense.None && !Verbs.IsFinite(scan.Key(at)))
        {
            // "Heizung läuft", "Kinder leben bei ihr": a thing or kin without its article.
            Say(saying, KnownSayings.Kin.Contains(scan.Key(at)) && narration.Implied(at) is { } owner ? Doer.Belonging(owner) : Doer.Nobody, at);
        }
    }

    /// <summary>What stands first and can be the subject.</summary>
    private static bool Nominative(Saying saying, Narration narration, int at, int finite, HashSet<int> used)
    {
        var scan = narration.Scan;
        if (narration.At(at) is { } named)
        {
            if (named.Possessive && (finite > named.After || scan.Capital(named.After)))
            {
                Say(saying, Doer.Belonging(named), named.After);
                return true;
            }

            var after = named.After;
            while (scan.Key(after) is "und" or "and" or "&" or "+" or "," && narration.At(after + 1) is { } more)
            {
                after = more.After;
            }

            if (scan.Key(after) is "und" or "and" or "&" && scan.Key(after + 1) is "ich")
            {
                used.UnionWith(Enumerable.Range(at, after + 2 - at));
                Say(saying, Doer.Owner, after + 2);
                return true;
            }

            after += scan.Key(after) is "selbst" or "auch" or "noch" ? 1 : 0;
            // "Ben fragte" and "dass Ben fragt"; but "Ben gefragt" and "Uwe meine Leiter geliehen" are my doing.
            if (!named.Possessive && finite >= 0 && !IsFirst(scan, finite) && (finite <= after + 1 || finite >= saying.Clause.After - 1 || scan.SenseOf(after) != Sense.None))
            {
                used.UnionWith(Enumerable.Range(at, after - at));
                Say(saying, Doer.Is(named), after);
                return true;
            }

            return false;
        }

        switch (scan.Key(at))
        {
            case "er" or "sie" or "man" or "die" or "der" when finite >= 0 && (!IsFirst(scan, finite) || scan.Key(at) == "er") && (scan.Key(at) is not ("die" or "der") || !scan.Capital(at + 1) && (finite == at + 1 || saying.Clause.Break == Break.Comma)):
                used.Add(at);
                Say(saying, scan.Key(at) != "man" && narration.Pronoun(scan.Key(at), at) is { } person ? Doer.Is(person) : Doer.Nobody, at + 1);
                return true;
            case "ihr" or "ihre" or "sein" or "seine" or "deren" or "dessen" when scan.Letters(at + 1) && !(finite > at + 1 && (scan.Key(finite + 1) is "er" or "ich" or "wir" || (scan.Key(finite + 1) == "sie" && !scan.Capital(finite + 2)) || narration.At(finite + 1) is { Possessive: false })) && (finite > at + 1 || scan.Capital(at + 1)):
                Say(saying, Doer.Belonging(narration.Pronoun(scan.Key(at), at)), at + 1);
                return true;
            case "mein" or "meine" or "unser" or "unsere" when finite > at + 1 && !(scan.Key(finite + 1) is "er" or "ich" or "wir" || (scan.Key(finite + 1) == "sie" && !scan.Capital(finite + 2)) || narration.At(finite + 1) is { Possessive: false }):
                Say(saying, new Doer(true, null, true), at + 1);
                return true;
            case "es" or "das" when !(scan.Key(at) == "das" && scan.Capital(at + 1) && finite > at + 1 && scan.Key(finite + 1) is "er" or "sie" or "ich") && !(KnownSayings.Telling.Contains(scan.Key(at + 1)) && finite == at + 2):
                Say(saying, Doer.Nobody, at + 1);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The subject behind the verb: “gestern hat Ana mir …”, “kann sie …”.</summary>
    private static bool AfterVerb(Saying saying, Narration narration, int finite, HashSet<int> used)
    {
        var scan = narration.Scan;
        if (finite == saying.ContentFrom && scan.Key(finite) is "hatte" or "wollte" or "musste" or "konnte" or "durfte" or "sollte" && !scan.Says(saying.Clause.After, "?"))
        {
            // "Hatte Lena gebeten": I, left away.
            return false;
        }

        var at = finite + 1;
        while (at < saying.Clause.After - 1 && (scan.Key(at) is "mir" or "uns" or "mich" or "sich" or "mal" or "auch" or "jetzt" or "es" or "dann" or "noch" or "ihm" or "ja" or "doch" || scan.SenseOf(at) is Sense.Day || (scan.Key(at) is "der" or "die" or "das" && narration.At(at + 1) is not null)))
        {
            at++;
        }

        if (narration.At(at) is { Possessive: false } named && !IsFirst(scan, finite) && !(KnownVerbs.GermanModals.ContainsKey(scan.Key(finite)) && finite == saying.Clause.First))
        {
            used.UnionWith(Enumerable.Range(named.First, named.After - named.First));
            Say(saying, Doer.Is(named), saying.ContentFrom);
            return true;
        }

        if (scan.Key(at) is "er" or "sie" or "die" && !IsFirst(scan, finite) && !(scan.Key(at) is "die" && (scan.Capital(at + 1) || scan.Capital(at + 2))) && narration.Pronoun(scan.Key(at), at) is { } person)
        {
            used.Add(at);
            Say(saying, Doer.Is(person), saying.ContentFrom);
            return true;
        }

        return false;
    }

    private static void Say(Saying saying, Doer who, int content) => (saying.Subject, saying.Named, saying.ContentFrom) = (who, true, content);

    // "habe", "bin", "schicke", "werde", "brauch": the first person tells itself.
    private static bool IsFirst(Scan scan, int finite) => scan.Key(finite) is "habe" or "bin" or "werde" || (Verbs.Of(scan.Key(finite), true) is { Count: > 0 } forms && forms.All(form => !form.Any(VerbForm.Third | VerbForm.Past)) && forms.Any(form => form.Form.HasFlag(VerbForm.First)));

    private static void Recipient(Saying saying, Narration narration, int from, int finite, HashSet<int> used)
    {
        var scan = narration.Scan;
        for (var at = from; at < saying.Clause.After; at++)
        {
            if (used.Contains(at))
            {
                continue;
            }

            if (scan.Key(at) is "mir" or "uns" or "mich")
            {
                used.Add(at);
                // "ich melde mich", "hab mir geborgt", "muss mich bedanken": for oneself.
                if (!(saying.Subject.Me && saying.Named) && !(finite >= 0 && (IsFirst(scan, finite) || (scan.Key(at) == "mich" && scan.Key(finite) is "muss" or "sollte" or "soll" or "will"))))
                {
                    saying.To ??= Doer.Owner;
                    saying.To = scan.Key(at) is "mir" or "mich" or "uns" ? Doer.Owner : saying.To;
                }
            }
            else if (IsDative(scan, saying, at) && narration.Pronoun(scan.Key(at), at) is { } person)
            {
                used.Add(at);
                saying.To ??= Doer.Is(person);
            }
            else if (narration.At(at) is { Possessive: false } named && (saying.Subject.Of != named || saying.Subject.Other))
            {
                var preposition = scan.Key(at - (NameSlots.IsArticle(scan.Key(at - 1)) ? 2 : 1));
                if (preposition is "von" or "fuer" or "an" or "bei" || (!IsPreposition(preposition) && saying.To is null))
                {
                    used.UnionWith(Enumerable.Range(scan.Key(at - 1) is "von" or "fuer" or "an" or "bei" ? at - 1 : at, named.After - at + (scan.Key(at - 1) is "von" or "fuer" or "an" or "bei" ? 1 : 0)));
                    saying.To ??= Doer.Is(named);
                }
            }
        }
    }

    private static bool IsPreposition(string key) => key is "mit" or "ueber" or "wegen" or "ohne" or "zu" or "nach" or "wie" or "als" or "vor" or "neben" or "um" or "gegen" or "in";

    private static bool IsDative(Scan scan, Saying saying, int at) => scan.Key(at) switch
    {
        "ihm" or "ihn" or "ihnen" => true,
        // "ihr das Buch" is to her; "ihr Buch" is her book, unless it is given.
        "ihr" => !scan.Capital(at + 1) || (scan.SenseOf(at + 1) == Sense.None && (saying.Act is Act.Give or Act.Lend || saying.Verb?.Lemma is "schicken" or "zuschicken" or "senden" or "kochen" or "backen") && !IsPreposition(scan.Key(at - 1))),
        "sie" => at > saying.Clause.First && saying.Act is Act.Ask or Act.Do or Act.Serve or Act.Help,
        _ => false,
    };

    private static Doer Unnamed(Saying saying, Narration narration, int finite)
    {
        var scan = narration.Scan;
        Doer Them() => narration.Implied(saying.Clause.After) is { } implied ? Doer.Is(implied) : Doer.Owner;
        if (finite >= 0 && IsFirst(scan, finite))
        {
            return Doer.Owner;
        }

        if (saying.To is { Me: true })
        {
            return Them();
        }

        if (saying.Clause.Break == Break.And && narration.Before is { Other: false } before && finite >= 0)
        {
            return before;
        }

        if (saying.To is { Me: false } && (finite < 0 || scan.Key(finite) == "hatte" || KnownVerbs.GermanModals.ContainsKey(scan.Key(finite))))
        {
            return Doer.Owner;
        }

        if (narration.Label is { } label)
        {
            return Doer.Is(label);
        }

        // A participle or an infinitive alone is what I did or mean to do; so are "muss" and "sollte".
        return finite < 0 || scan.Key(finite) is "muss" or "sollte" or "soll" ? (saying.Verb is null ? Them() : Doer.Owner) : Them();
    }
}
