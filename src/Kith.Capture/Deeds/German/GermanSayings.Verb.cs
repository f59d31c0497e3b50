namespace Kith.Capture;

/// <summary>The verb of a German statement: where its finite part stands, and what closes the sentence.</summary>
internal static partial class GermanSayings
{
    /// <summary>Where the finite verb stands; negative when there is none, as in notes.</summary>
    private static int Finite(Scan scan, Clause clause, int from)
    {
        for (var at = from; at < clause.After; at++)
        {
            if (scan.SenseOf(at) != Sense.None || (scan.Capital(at) && at != clause.First && at != from) || scan.Key(at) is "bitte" && scan.Key(at + 1) != "um" || (scan.Capital(at) && KnownContacts.Kind(scan.Key(at)) is not null) || NameSlots.IsArticle(scan.Key(at - 1)) && at > from)
            {
                continue;
            }

            if (IsClosing(scan, clause, at, from))
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

    /// <summary>Whether a word that may be finite or a participle closes a statement and so is the participle: “Max Wein überreicht”; a clause that depends has its finite verb there.</summary>
    private static bool IsClosing(Scan scan, Clause clause, int at, int from)
    {
        var after = from;
        while (after < at && (scan.SenseOf(after) == Sense.Name || scan.Key(after) is "und" or "&"))
        {
            after++;
        }

        var last = clause.After - 1;
        while (last > at && scan.SenseOf(last) is Sense.Day or Sense.Clock)
        {
            last--;
        }

        return at == last && at > after && (at > from + 1 || (scan.Capital(from) && scan.SenseOf(from) == Sense.None && at > from)) && Verbs.Of(scan.Key(at), true).Any(said => said.Form.HasFlag(VerbForm.Participle) && !said.Form.HasFlag(VerbForm.Joined)) && !Verbs.Of(scan.Key(at), true).Any(said => said.Form.HasFlag(VerbForm.Past))
            && clause.Break is not Break.Joined && !(clause.Break is Break.Comma && scan.Key(clause.First) is "der" or "die" or "das" or "den" or "dem" or "was" or "wer" or "wie" or "wo" or "welche" or "welches") && !(scan.Key(clause.First) is "dass" or "ob" or "weil" or "wenn" or "falls" or "da" or "was" or "wer" or "wie" or "wo" or "obwohl" or "als" or "waehrend" or "nachdem" or "damit" or "bevor" or "bis");
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
        if (Unheard(scan, clause, from) is >= 0 and var unheard)
        {
            return unheard;
        }

        return alone > 0 && alone < clause.After && scan.Letters(alone) && !scan.Capital(alone) && scan.SenseOf(alone) == Sense.None && scan.Key(alone).Length > 3 && scan.Key(alone)[^1] == 't' && !Spoken.IsSmall(scan.Key(alone)) && !KnownSayings.Adverbs.Contains(scan.Key(alone)) && !Verbs.IsParticiple(scan.Key(alone)) ? alone : -1;
    }

    /// <summary>A finite verb that no table knows, by the pronoun it stands beside: “opfert mir ihren Montag”, “gestern schnitzte uns Uwe”, “ich bastle ihr”.</summary>
    private static int Unheard(Scan scan, Clause clause, int from)
    {
        for (var at = from; at < clause.After - 1; at++)
        {
            var key = scan.Key(at);
            if (!scan.Letters(at) || scan.Capital(at) && at > from || scan.SenseOf(at) != Sense.None || key.Length < 4 || Spoken.IsSmall(key) || KnownSayings.Adverbs.Contains(key) || KnownSayings.Fillers.Contains(key) || NameSlots.IsArticle(scan.Key(at - 1)) || Verbs.IsParticiple(key))
            {
                continue;
            }

            var third = key[^1] == 't' || key.EndsWith("te", StringComparison.Ordinal);
            if (third && (scan.Key(at + 1) is "mir" or "uns" or "er" || (scan.Key(at + 1) is "sie" && !scan.Capital(at + 2)) || (scan.SenseOf(at + 1) == Sense.Name && scan.Key(at + 2) is "mir" or "uns"))
                || key[^1] == 'e' && (scan.Key(at - 1) is "ich" || scan.Key(at + 1) is "ich"))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsAuxiliary(string key) => key is "habe" or "hat" or "haben" or "hatte" or "hatten" or "ist" or "sind" or "bin" or "war" or "waren" or "haette" or "haetten" or "waere" or "hast" or "seid";

    private static void Verb(Saying saying, Scan scan, int from, int finite, HashSet<int> used)
    {
        var clause = saying.Clause;
        var key = scan.Key(finite);
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
                (saying.Verb, saying.At) = (ForMe(scan, clause, said.Verb), at);
                saying.Mood = modal ? mood : said.Form.HasFlag(VerbForm.Participle) ? key is "haette" or "waere" ? Mood.Would : Mood.Past : Mood.Bare;
                // "mit gebracht", "nach gefragt": the prefix typed apart.
                if (Verbs.IsPrefix(scan.Key(at - 1)) && scan.Letters(at - 1) && !(scan.Key(at - 1) == "heim" && scan.Capital(at - 1)) && !(scan.Key(at - 1) == "zu" && said.Form.HasFlag(VerbForm.Plain)) && Verbs.With(scan.Key(at - 1), said.Verb) is { } apart)
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
            saying.Mood = finite < 0 ? Mood.Bare : modal ? mood : deed ? Mood.Past : Mood.Would;
            used.Add(guessed);
            return;
        }

        Alone(saying, scan, from, finite, key);
    }

    /// <summary>Where an infinitive or a participle must stand: behind “will” the last word in -n, behind “hat” the last in -t or -n that is made as participles are.</summary>
    private static int Guess(Scan scan, Clause clause, int finite, bool modal)
    {
        var last = clause.After - 1;
        if (finite < 0 && scan.Letters(last) && !scan.Capital(last) && last > clause.First && scan.Key(last).Length > 4 && scan.Key(last)[^1] == 'n' && (scan.Key(last - 1) == "zu" || (scan.Key(last).IndexOf("zu", StringComparison.Ordinal) is > 1 and var zu && Verbs.IsPrefix(scan.Key(last)[..zu]))))
        {
            // "…, den Lebenslauf zu begutachten", "… durchzugehen"
            return last;
        }

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
            // A verb no table knows: for somebody it is a deed, by itself a thing of one's life.
            var deed = Enumerable.Range(saying.Clause.First, saying.Clause.After - saying.Clause.First).Any(at => at != finite && scan.Key(at) is "mir" or "uns" or "ihm" or "ihnen" || (scan.Key(at) is "ihr" && !scan.Capital(at + 1)));
            if (deed && Enumerable.Range(saying.Clause.First, saying.Clause.After - saying.Clause.First).Any(at => at > saying.Clause.First && scan.Capital(at) && scan.SenseOf(at) == Sense.None))
            {
                (saying.Verb, saying.At, saying.Mood) = (new Verb(scan.Key(finite), Act.Do, true, ""), finite, scan.Key(finite).EndsWith("te", StringComparison.Ordinal) ? Mood.Past : Mood.Present);
            }

            return;
        }

        (saying.Verb, saying.At) = (said.Verb, finite);
        if (said.Verb.Lemma is "kommen" or "gehen" && scan.Letters(saying.Clause.After - 1) && Verbs.Of(scan.Key(saying.Clause.After - 1), true).FirstOrDefault(form => form.Form.HasFlag(VerbForm.Plain) && form.Verb.Act is Act.Help or Act.Serve) is { } errand && forms.Any(form => form.Any(VerbForm.First | VerbForm.Third)))
        {
            // "kommt zum Umzug helfen"
            (saying.Verb, saying.At, saying.Mood) = (errand.Verb, saying.Clause.After - 1, Mood.Will);
            used.Add(saying.At);
            return;
        }

        saying.Verb = ForMe(scan, saying.Clause, said.Verb);
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

    /// <summary>What a verb of little meaning does with the words beside it: “drückte mir Honig in die Hand”, “hatte ihr ein Paket zukommen lassen”.</summary>
    private static void Phrase(Saying saying, Scan scan, HashSet<int> used)
    {
        if (GermanPhrases.In(scan, saying.Clause, saying.Verb) is not { } phrase)
        {
            return;
        }

        // The infinitive that stands for a participle: "zukommen lassen".
        var last = saying.Verb is { Act: Act.Have } ? saying.Clause.After - (scan.Key(saying.Clause.After - 1) is "hat" or "hatte" or "habe" ? 2 : 1) : saying.At;
        saying.Mood = last != saying.At ? Mood.Past : saying.Mood;
        (saying.Verb, saying.At) = (new Verb(phrase.Lemma, phrase.Act, true, ""), last);
        used.UnionWith(phrase.Places);
        used.Add(last);
    }

    // "zieht mir die Filme auf einen Stick", "hat meine Reifen gewechselt": what is mostly of one's own life, done for me.
    private static Verb ForMe(Scan scan, Clause clause, Verb verb)
    {
        var places = Enumerable.Range(clause.First, clause.After - clause.First);
        return verb.Lemma switch
        {
            "ziehen" or "wechseln" or "renovieren" or "pflegen" when places.Any(at => (Frame.IsMine(scan.Key(at)) && scan.Key(at - 1) is not ("mit" or "in" or "zu")) || (scan.Key(at) is "mir" or "uns" && scan.Key(at - 1) is not ("zu" or "bei" or "mit" or "von"))) => verb with { Act = Act.Do },
            // What is put nowhere is put at one's disposal: "für die Party stellt Max den Grill".
            "stellen" when !places.Any(at => KnownSayings.Somewhere.Contains(scan.Key(at))) => verb with { Act = Act.Give },
            _ => verb,
        };
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
            "ist" or "sind" or "bin" or "war" or "waren" or "bleibt" or "bleibe" when Enumerable.Range(from, saying.Clause.After - from).Any(at => scan.Key(at) == "schuldig") => (new Verb("schulden", Act.Owe, true, ""), finite),
            "ist" or "sind" or "bin" or "war" or "waren" => (new Verb("sein", Act.Be, true, ""), finite),
            "wird" or "werden" => (new Verb("werden", Act.Live, true, ""), finite),
            _ when finite >= 0 => (new Verb(key, Act.Live, true, ""), finite),
            _ => (null, -1),
        };
        saying.Mood = key is "hatte" or "hatten" or "war" or "waren" ? Mood.Past : saying.Mood;
        saying.Mood = saying.Act == Act.Want ? Mood.Present : saying.Mood;
    }
}
