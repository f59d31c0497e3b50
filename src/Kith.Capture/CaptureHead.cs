namespace Kith.Capture;

/// <summary>When, how long and what it is called: what belongs to the contact and not to what is told of others.</summary>
/// <param name="Clauses">The clauses that tell of the contact.</param>
/// <param name="Day">The day; null when not said.</param>
/// <param name="Length">How long; null when not said.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Together">Whether it is said that people were together: “with Ana”, “we”.</param>
internal sealed record CaptureHead(IReadOnlyList<Clause> Clauses, DaySaid? Day, LengthSaid? Length, string Title, bool Together)
{
    internal static CaptureHead Of(Scan scan, List<Clause> clauses, List<Mention> mentions, Contact contact, List<DaySaid> days, List<LengthSaid> lengths)
    {
        var own = clauses.Where((clause, n) => n == 0 || contact.Passes(clause) || IsFragment(scan, clause) || IsWhere(scan, clause, n) || (n == 1 && Announces(scan, clauses[0], mentions) && (clauses[1].Break is Break.Comma or Break.Colon) && clauses[1].German)).ToList();
        bool Owns(int word) => own.Exists(clause => word >= clause.First && word < clause.After);
        var day = days.Find(day => Owns(day.First) && (day.Past is not null || clauses.Find(clause => day.First >= clause.First && day.First < clause.After) is not { } clause || clause == clauses[0] || IsFragment(scan, clause) || IsWhere(scan, clause, 1)) && !IsOthers(scan, day, clauses, mentions, contact));
        if (day is { Past: not null, Ahead: not null } planned && clauses[0].German && Owns(planned.First) && planned.First < clauses[0].After && contact.Passes(clauses[0]) && IsPresent(scan, clauses[0]) && IsMine(scan, clauses[0]))
        {
            day = planned with { Past = null };
        }

        day ??= days.Find(day => clauses.Find(clause => day.First >= clause.First && day.First < clause.After) is { } clause && IsOurs(scan, clause) && day.Past is not null && !IsOthers(scan, day, clauses, mentions, contact));
        // "…, hat sie mir am Freitag erzählt": when it was told is when one met.
        day ??= days.Find(day => day.Past is not null && day.Ahead is null && clauses.Find(clause => day.First >= clause.First && day.First < clause.After) is { German: true } clause && Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Key(at) is "erzaehlt" or "gesagt" or "bat" or "erfahren" or "berichtet" or "verraten" or "raus"));
        var length = lengths.Find(length => Owns(length.First) || (clauses.Find(clause => length.First >= clause.First && length.First < clause.After) is { } still && (!HasVerb(scan, still) || length.First <= scan.AfterFillers(still.First, still.After) || (length.Minutes < 1440 && length.First > 0 && scan.Mark(length.First - 1) && (scan.Mark(length.After - 1) || scan.Mark(length.After))))) || (clauses.Find(clause => length.First >= clause.First && length.First < clause.After) is { } clause && IsOurs(scan, clause)));
        return new CaptureHead([.. clauses.Where((clause, n) => contact.Passes(clause) || (n == 0 && Opens(scan, clause)))], day, length, TitleOf(scan, contact), clauses.Count > 0 && IsTogether(scan, clauses[0]));
    }

    // "Helen, Do im Hallenbad", "Liebes Tagebuch: am Freitag haben wir gespielt": what stands first says no more than who it is about.
    private static bool Announces(Scan scan, Clause first, List<Mention> mentions) =>
        Enumerable.Range(first.First, first.After - first.First).All(at => scan.SenseOf(at) == Sense.Name || scan.Mark(at) || NameSlots.IsTitle(scan, at) || scan.Key(at) is "und" or "and")
        || (!mentions.Exists(mention => mention.First < first.After) && !HasVerb(scan, first));

    /// <summary>The same without the day and the length that belong to what is needed, offered or promised and not to the contact.</summary>
    internal CaptureHead Without(Scan scan, Contact contact, IReadOnlyList<Finding> findings)
    {
        bool IsToCome(int first) => findings.Any(finding => finding.Kind is FindingKind.Need or FindingKind.Offer or FindingKind.Promise && finding.Start < scan[first].Start && finding.End > scan[first].Start)
            && !Clauses.Any(clause => clause.First <= first && clause.After > first && contact.Passes(clause));
        return this with { Day = Day is { Ahead: not null } day && IsToCome(day.First) ? null : Day, Length = Length is { } length && IsToCome(length.First) ? null : Length };
    }

    /// <summary>The stretches that were understood, in the order of the line.</summary>
    internal static IReadOnlyList<UnderstoodRange> Ranges(Scan scan, Contact contact, IReadOnlyList<CaptureName> there, CaptureHead head, (string Place, int First, int After)? place, IReadOnlyList<Finding> findings)
    {
        var ranges = there.Select(name => new UnderstoodRange(Understanding.Person, name.Start, name.End)).Concat(findings.Select(finding => new UnderstoodRange(Understanding.Finding, finding.Start, finding.End)));
        void Note(Understanding what, int first, int after) => ranges = ranges.Append(new UnderstoodRange(what, scan[first].Start, scan[after - 1].End));
        if (head.Day is { } day)
        {
            Note(Understanding.Day, day.First, day.After);
        }

        if (head.Length is { } length)
        {
            Note(Understanding.Length, length.First, length.After);
        }

        if (contact.KindAt >= 0)
        {
            Note(Understanding.Kind, contact.KindAt, contact.KindAt + 1);
        }

        if (place is { } where)
        {
            Note(Understanding.Place, where.First, where.After);
        }

        return [.. ranges.OrderBy(range => range.Start).ThenBy(range => range.End)];
    }

    // "yesterday, 90 min": nothing but when and how long.
    private static bool IsFragment(Scan scan, Clause clause)
    {
        for (var at = clause.First; at < clause.After; at++)
        {
            if (scan.SenseOf(at) is Sense.None && scan.Letters(at) && !KnownSayings.Fillers.Contains(scan.Key(at)) && !KnownSayings.Adverbs.Contains(scan.Key(at)) && !KnownDays.Before.Contains(scan.Key(at)) && scan.Key(at) is not ("war" or "das" or "es" or "gewesen" or "zusammen" or "together" or "long" or "lang" or "insgesamt" or "total" or "and" or "und"))
            {
                return false;
            }
        }

        return true;
    }

    // "Bumped into Rajesh, at the airport last Thursday": where and when, behind a comma.
    private static bool IsWhere(Scan scan, Clause clause, int n) => n > 0 && !clause.German && clause.Break == Break.Comma && scan.Key(clause.First) is "at" or "in" or "on" or "outside" or "near" or "over" or "during" or "by" && !HasVerb(scan, clause);

    // "we talked for two hours", "dauerte drei Stunden": told of both of us.
    private static bool IsOurs(Scan scan, Clause clause)
    {
        var at = scan.AfterFillers(clause.First, clause.After);
        return scan.Key(at) is "we" or "wir" or "kept" or "wurde" or "wurden" or "stayed" or "blieb" or "blieben" or "geblieben" or "talked" or "geredet" or "lasted" or "took" || scan.Says(at, "had|told", "us|me") || scan.Says(at, "hat|it", "gedauert|took|lasted") || scan.Key(clause.After - 1) is "geblieben" or "geredet" or "gequatscht" or "gedauert" or "zusammen" or "together" || scan.Key(at + 1) is "wir" or "ich";
    }

    private static bool HasVerb(Scan scan, Clause clause)
    {
        for (var at = clause.First; at < clause.After; at++)
        {
            if (scan.SenseOf(at) == Sense.None && scan.Letters(at) && Verbs.IsFinite(scan.Key(at)) && !(clause.German && scan.Capital(at) && at > clause.First))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTogether(Scan scan, Clause clause)
    {
        for (var at = clause.First; at < clause.After; at++)
        {
            if (scan.Key(at) is "with" or "mit" or "we" or "wir" or "together" or "zusammen" && scan.SenseOf(at) == Sense.None)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Opens(Scan scan, Clause clause) => IsTogether(scan, clause) || !Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.SenseOf(at) == Sense.None && (scan.Key(at) is "is" or "'s" or "ist" or "has" or "hat" or "will" or "works" or "arbeitet" or "lives" or "wohnt" or "moved" or "gezogen" or "sucht" or "braucht"));

    /// <summary>Whether the day is that of something else: of what is still to be done, or of what befell another.</summary>
    private static bool IsOthers(Scan scan, DaySaid day, List<Clause> clauses, List<Mention> mentions, Contact contact)
    {
        if (clauses.Find(clause => day.First >= clause.First && day.First < clause.After) is not { } clause || scan.Key(day.First) is "since" or "seit" or "until" or "till" or "spaetestens" or "bis" or "by" or "ab" or "from" or "vom" or "for" or "fuer")
        {
            return true;
        }

        if (day.Ahead is not null && clause.German && (scan.Key(clause.First) is "ob" or "wenn" or "falls" || scan.Key(clause.After - 2) == "zu" || (IsPresent(scan, clause) && (!contact.Passes(clause) || clause != clauses[0] || !IsMine(scan, clause)))))
        {
            return true;
        }

        if ((!clause.German && IsTopic(scan, clause, day)) || (clause.German && scan.Key(day.First) == "im" && !contact.Passes(clause)))
        {
            // "wrote about Sunday", "hat im Oktober den Führerschein gemacht"
            return true;
        }

        if (contact.Passes(clause) && !IsLater(scan, clause, day))
        {
            return false;
        }

        if (clause.German && clause == clauses[0] && day.Past is not null && Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Key(at) is "hat" or "habe" or "haben") && Verbs.IsParticiple(scan.Key(clause.After - 1)))
        {
            // "habe ich mir am Mittwoch ausgeliehen"
            return false;
        }

        // A clause of its own verb and of nobody's contact: "she had a fall on Wednesday", "moves on Friday", "promised by Monday".
        for (var at = clause.First; at < clause.After; at++)
        {
            if (scan.SenseOf(at) == Sense.None && scan.Letters(at) && (KnownVerbs.EnglishModals.ContainsKey(scan.Key(at)) || KnownVerbs.GermanModals.ContainsKey(scan.Key(at)) || scan.Key(at) is "is" or "are" or "ist" or "sind" or "moves" or "starts" or "needs" or "braucht" or "comes" or "kommt" or "can" || Verbs.Of(scan.Key(at), clause.German).Any(said => said.Verb.Act is Act.Promise or Act.Need or Act.Ask or Act.Want or Act.Offer or Act.Lend || (said.Verb.Act is not Act.None && said.Any(VerbForm.Third | VerbForm.First) && said.Verb.Act is not Act.Be and not Act.Have && day.Ahead is not null))))
            {
                return !(day.Past is not null && day.Ahead is null && clause == clauses[0] && scan.Key(at) is not ("is" or "ist"));
            }
        }

        return clause != clauses[0] && !IsFragment(scan, clause) && !IsWhere(scan, clause, 1) && !IsOurs(scan, clause) && mentions.Count > 0 && !(clause == clauses[1] && Announces(scan, clauses[0], mentions));
    }

    // "texted about football on Sunday": the day of what was written about.
    private static bool IsTopic(Scan scan, Clause clause, DaySaid day) => Enumerable.Range(clause.First, Math.Max(0, day.First - clause.First)) is var before
        && before.Any(at => scan.Key(at) is "texted" or "emailed" or "messaged" or "wrote" or "mailed") && before.Any(at => scan.Key(at) is "about" or "re" or "regarding" && scan.SenseOf(at) == Sense.None);

    // "treffe Ana am Freitag": what I mean to do myself.
    private static bool IsMine(Scan scan, Clause clause) => Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Key(at) is "ich" or "wir" or "treffe" || (scan.SenseOf(at) == Sense.None && KnownContacts.Kind(scan.Key(at)) is null && Verbs.Of(scan.Key(at), true) is { Count: > 0 } forms && forms.All(form => form.Form is VerbForm.First)));

    // "Petra passt am Donnerstag auf", "grillieren am Sa": what is told in the present of a day that can be ahead is to come.
    private static bool IsPresent(Scan scan, Clause clause)
    {
        var present = false;
        for (var at = clause.First; at < clause.After; at++)
        {
            if (scan.SenseOf(at) != Sense.None || !scan.Letters(at) || (scan.Capital(at) && (at != clause.First || KnownContacts.Kind(scan.Key(at)) is not null)))
            {
                continue;
            }

            var forms = Verbs.Of(scan.Key(at), true);
            if (scan.Key(at) is "haette" or "haetten" or "waere" or "waeren")
            {
                return true;
            }

            if (scan.Key(at) is "hat" or "habe" or "ist" or "sind" && !Enumerable.Range(clause.First, clause.After - clause.First).Any(word => Verbs.IsParticiple(scan.Key(word))) && scan.Key(at) is "hat" or "habe")
            {
                return true;
            }

            if (scan.Key(at) is "hat" or "habe" or "haben" or "ist" or "sind" or "bin" or "war" or "waren" or "hatte" or "hatten" || forms.Any(form => form.Any(VerbForm.Past | VerbForm.Participle)))
            {
                return false;
            }

            present |= scan.Key(at) == "treffe" || forms.Any(form => form.Any(VerbForm.Third | VerbForm.First | VerbForm.Wish)) || (scan.SenseOf(at - 1) == Sense.Name && scan.Key(at).Length > 4 && scan.Key(at).EndsWith("en", StringComparison.Ordinal) && !Spoken.IsSmall(scan.Key(at)) && scan.SenseOf(at + 1) == Sense.Day);
        }

        return present;
    }

    // In a clause of contact, what is only to come: "will call on Friday".
    private static bool IsLater(Scan scan, Clause clause, DaySaid day) => day.Ahead is not null && day.First > clause.First && Enumerable.Range(clause.First, day.First - clause.First).Any(at => scan.Key(at) is "promised" or "will" or "'ll" or "asked" or "if" or "whether" or "asking" or "wondered" or "counting" or "versprochen" or "would" or "can" or "koennte" or "wuerde" or "kann" or "cant" or "gefragt" or "that" or "dass" or "moved" or "verschoben" or "ist" && scan.SenseOf(at) == Sense.None);

    private static string TitleOf(Scan scan, Contact contact)
    {
        for (var at = 0; at < scan.Count && at < 40; at++)
        {
            if ((at == contact.KindAt || scan.SenseOf(at) == Sense.None) && KnownContacts.Kind(scan.Key(at)) is not null && !KnownContacts.NoTitles.Contains(scan.Key(at)) && !(Verbs.IsFinite(scan.Key(at)) && !scan.Capital(at) && scan.German) && (at == contact.KindAt || contact.KindAt < 0 || KnownContacts.Kind(scan.Key(contact.KindAt)) is null))
            {
                return scan.German ? scan[at].Text : scan[at].Text.ToLowerInvariant();
            }
        }

        return "";
    }
}
