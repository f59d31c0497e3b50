namespace Kith.Capture;

/// <summary>Takes a German statement apart: the finite verb in the second place or at the end, its prefix or its infinitive at the end, the cases told by pronouns and by order.</summary>
internal static partial class GermanSayings
{
    internal static Saying Read(Clause clause, Narration narration, int from)
    {
        var scan = narration.Scan;
        var at = scan.AfterFillers(from, clause.After);
        at = scan.Key(at) == "ob" && at + 1 < clause.After ? scan.AfterFillers(at + 1, clause.After) : at;
        var saying = new Saying { Clause = clause, Subject = Doer.Nobody, ContentFrom = at };
        var used = new HashSet<int>();
        var finite = Finite(scan, clause, at);
        saying.Not = Enumerable.Range(at, clause.After - at).Any(word => KnownVerbs.Not.Contains(scan.Key(word)));
        if (!Passive(saying, narration, at, finite, used))
        {
            Verb(saying, scan, at, finite, used);
            Phrase(saying, scan, used);
            Subject(saying, narration, at, finite, used);
            Recipient(saying, narration, at, finite, used);
        }

        for (var word = at; word < clause.After; word++)
        {
            if (!used.Contains(word) && scan.SenseOf(word) is not (Sense.Day or Sense.Clock) && scan.Key(word) is not ("sich" or "zu" or "es" or "bekommen" or "worden" or "") && !KnownVerbs.Not.Contains(scan.Key(word)) && !(scan.Mark(word) && scan.Key(word) is not ("€" or "$" or "£" or "." or "," or "-" or "/")))
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

        if (finite < 0 && (scan.Key(saying.Clause.After - 2) == "zu" || (scan.Key(saying.Clause.After - 1) is var last && last.IndexOf("zu", StringComparison.Ordinal) is > 1 and var infix && last.EndsWith('n') && Verbs.IsPrefix(last[..infix]))))
        {
            // "…, ihre Bewerbung zu lesen"
            return;
        }

        if (Nominative(saying, narration, at, finite, used) || (finite >= 0 && finite < saying.Clause.After - 1 && AfterVerb(saying, narration, finite, used)))
        {
            return;
        }

        if (NameSlots.IsArticle(scan.Key(at)) && KnownSayings.Kin.Contains(scan.Key(at + 1)) && scan.Key(at + 2) == "von" && narration.At(at + 3) is { } kin)
        {
            // "der Sohn von Grace sucht"
            Say(saying, Doer.Belonging(kin), kin.After);
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
            return NamedFirst(saying, narration, named, finite, used);
        }

        // "die Gute bittet", "der Arme hat keinen": the one spoken of.
        if (scan.Key(at) is "die" or "der" && scan.Key(at + 1) is "gute" or "arme" or "liebe" or "beste" or "aermste" or "glueckliche" && (scan.Capital(at + 1) || finite == at + 2) && narration.Pronoun(scan.Key(at), at) is { } pitied)
        {
            used.UnionWith([at, at + 1]);
            Say(saying, Doer.Is(pitied), at + 2);
            return true;
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

    /// <summary>Somebody named who stands first, alone or with others: “Ana und Ben fragen”, “Max und ich waren”, “Annas Bruder sucht”.</summary>
    private static bool NamedFirst(Saying saying, Narration narration, Mention named, int finite, HashSet<int> used)
    {
        var scan = narration.Scan;
        if (named.Possessive && finite < 0 && saying.Act is Act.Serve or Act.Do or Act.Help)
        {
            // "Max' Eltern vom Bahnhof abgeholt": mine.
            return false;
        }

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
            used.UnionWith(Enumerable.Range(named.First, after + 2 - named.First));
            Say(saying, Doer.Owner, after + 2);
            return true;
        }

        after += scan.Key(after) is "selbst" or "auch" or "noch" ? 1 : 0;
        // "Ben fragte" and "dass Ben fragt"; but "Ben gefragt" and "Uwe meine Leiter geliehen" are my doing.
        if (!named.Possessive && finite >= 0 && !IsFirst(scan, finite) && (finite <= after + 1 || finite >= saying.Clause.After - 1 || scan.Key(saying.Clause.First) is "ob" or "dass" or "weil" || scan.SenseOf(after) != Sense.None))
        {
            used.UnionWith(Enumerable.Range(named.First, after - named.First));
            Say(saying, Doer.Is(named), after);
            return true;
        }

        return false;
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

        if (Enumerable.Range(saying.Clause.First, saying.Clause.After - saying.Clause.First).Any(at => scan.Key(at) == "man"))
        {
            return Doer.Nobody;
        }

        if (saying.To is { Me: true })
        {
            return Them();
        }

        // "war bei Max, hatte Blumen dabei": I, left away where somebody else stands behind a preposition, and in what goes on from it.
        if (finite == saying.Clause.First && scan.Key(finite) is "war" or "hatte" or "musste" or "durfte" or "konnte" or "sollte" && (saying.Clause.Break is Break.Start && narration.Mentions.Exists(mention => mention.First > finite && mention.First < saying.Clause.After && scan.Key(mention.First - 1) is "bei" or "mit" or "zu")
            || saying.Clause.Break is Break.Comma or Break.And && narration.Before is { Me: true, Other: false }))
        {
            return Doer.Owner;
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
