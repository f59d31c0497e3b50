namespace Kith.Capture;

/// <summary>What a statement leaves to those before it: the thing that “it” or “mach ich” stands for, for whose good somebody else is asked, and that what is told of several holds for each.</summary>
internal sealed partial class FindingReading
{
    // What is given, promised and offered with nothing but "it", "one" or a verb is what was needed, asked for or told before.
    private void Refer()
    {
        for (var n = 0; n < findings.Count; n++)
        {
            var finding = findings[n];
            if (finding.Kind == FindingKind.Need && Standing(finding) is { } clauseBefore)
            {
                // "her boiler packed up, she needs somebody who knows": one need, told twice.
                if (findings.FindIndex(other => other.Kind == FindingKind.Need && other.ByMe == finding.ByMe && other.About == finding.About && ClauseOf(other) == clauseBefore) is >= 0 and var told)
                {
                    findings[told] = findings[told] with { End = finding.End };
                    findings.RemoveAt(n--);
                }
                else
                {
                    findings[n] = Stated(finding, clauseBefore);
                }

                continue;
            }

            if (finding.Kind is FindingKind.Fact or FindingKind.Need or FindingKind.Ask || ClauseOf(finding) is not { } clause)
            {
                continue;
            }

            var before = Antecedent(n);
            if (before is not null && !TellsWhat(finding, clause))
            {
                findings[n] = finding with { Text = OnlyStandsFor(finding, clause.German) ? before.Text : With(before, finding), Amount = finding.Amount ?? before.Amount, Currency = finding.Currency ?? before.Currency, Due = finding.Due ?? DueIn(finding, before) };
            }
            else if (before is not null && IsOfThem(finding, clause))
            {
                findings[n] = finding with { Text = With(before, finding) };
            }
            else if (!clause.German)
            {
                findings[n] = finding with { Text = ThingBefore(finding.Text, clause) };
            }
        }
    }

    // "Meine Heizung gluckert, bräucht mal wen, der sich auskennt", "they nicked his bike, he's after a used one": what is needed stands in the statement before, where that tells nothing else.
    private Finding Stated(Finding need, Clause before)
    {
        var start = scan[before.First].Start;
        var text = CaptureText.Of(scan, [.. Enumerable.Range(before.First, before.After - before.First).Where(place => scan.SenseOf(place) is not (Sense.Day or Sense.Clock or Sense.Length or Sense.Name))]);
        return text.Length == 0 || contact.KindOf(before) is not null || findings.Exists(other => other.Kind != FindingKind.Fact && other.Start >= start && other.Start < need.Start) ? need : need with { Text = $"{need.Text} ({text})", Start = start };
    }

    // The clause before a need whose words say nothing of what is needed.
    private Clause? Standing(Finding need) =>
        ClauseOf(need) is { Break: not Break.Start } clause && clauses.IndexOf(clause) is > 0 and var at && LineWords.Of(need.Text).TrueForAll(word => word.Shape != WordShape.Letters || SaysNothing.Contains(word.Key)) ? clauses[at - 1] : null;

    // "needs a lift on Friday. I'll do it": on Friday.
    private NodaTime.LocalDate? DueIn(Finding finding, Finding before) => finding.Kind == FindingKind.Promise ? days.Find(day => scan[day.First].Start >= before.Start && scan[day.First].Start < before.End)?.Ahead : null;

    private static string With(Finding before, Finding finding) => finding.Text.Contains(before.Text, StringComparison.OrdinalIgnoreCase) ? finding.Text : finding.Text.Length == 0 ? before.Text : $"{finding.Text} ({before.Text})";

    // What was needed or asked for comes before whatever else was told.
    private Finding? Antecedent(int n)
    {
        var start = findings[n].Start;
        var before = findings.Where((other, at) => at != n && other.Kind != FindingKind.Fact && other.Start < start && other.Text.Length > 0 && other.End <= start).ToList();
        return before.FindLast(other => other.Kind is FindingKind.Need or FindingKind.Ask) ?? before.LastOrDefault();
    }

    private Clause? ClauseOf(Finding finding) => clauses.Find(clause => scan[clause.First].Start <= finding.Start && scan[clause.After - 1].End > finding.Start);

    private IEnumerable<int> PlacesOf(Finding finding) => Enumerable.Range(0, scan.Count).Where(at => scan[at].Start >= finding.Start && scan[at].End <= finding.End);

    // "bringe ich ihr welche aus der Stadt mit", "I'll bring her one from work": some of what was told before.
    private bool IsOfThem(Finding finding, Clause clause) => PlacesOf(finding).Any(at => clause.German ? scan.Key(at) is "welche" or "welches" or "welchen" or "eins" or "keins" : scan.Key(at) is "it" or "one" or "some" or "them" or "em" && !scan.Letters(at + 1) || scan.Says(at, "it|one|some", "back|over|round|to|for|by|before|from"));

    // Whether the words of a finding say what it is about: a noun, or a verb that means one thing. A capital says nothing of the word with which a sentence opens.
    private bool TellsWhat(Finding finding, Clause clause) => finding.Amount is not null
        || PlacesOf(finding).Any(at => clause.German ? IsContent(at) && scan.SenseOf(at) == Sense.None && !(at == clause.First && Verbs.Of(scan.Key(at), true).Count > 0) && !ForADeed.Contains(scan.Key(at)) : IsEnglishContent(at));

    private bool IsEnglishContent(int at) => scan.SenseOf(at) == Sense.None && (scan.Letters(at) || scan.Digits(at)) && !Verbs.Is(scan.Key(at)) && !Kith.Lexicon.Spoken.English.Contains(scan.Key(at)) && !KnownTurns.Standing.Contains(scan.Key(at))
        && !KnownTurns.Pronouns.Contains(scan.Key(at)) && !KnownSayings.Fillers.Contains(scan.Key(at)) && !KnownSayings.IsAdverb(scan.Key(at)) && !KnownSayings.Leading.Contains(scan.Key(at)) && scan.Key(at) is not ("em" or "in" or "off" or "round" or "through" or "course" or "fine" or "there" or "here" or "so" or "am" or "are" or "does" or "did" or "do" or "was" or "told" or "myself" or "time" or "instead" or "much" or "you");

    // "do it", "machen", "einspringen": nothing that has to be kept beside what it stands for.
    private static bool OnlyStandsFor(Finding finding, bool german) => LineWords.Of(finding.Text).TrueForAll(word => word.Shape != WordShape.Letters || Verbs.Of(word.Key, german) is var said && (said.Count == 0 ? !word.Capital && word.Key.Length < 5 || Kith.Lexicon.Spoken.IsSmall(word.Key) || KnownSayings.IsAdverb(word.Key) : said.Any(one => ForADeed.Contains(one.Verb.Lemma) || one.Verb.Act is Act.Say or Act.Promise)));

    /// <summary>Gives what is done by way of a third one to the one who needs it: “Ana needs a plumber, I'll ask Ben”.</summary>
    private void Mediate()
    {
        for (var n = 0; n < findings.Count; n++)
        {
            var finding = findings[n];
            if (finding is { ByMe: true, Kind: FindingKind.Promise or FindingKind.Gift } && findings.FindLast(other => other is { Kind: FindingKind.Need, ByMe: false, About: not null } && other.Start < finding.Start)?.About is { } needer && needer != finding.About && ClauseOf(finding) is { } clause && IsForAnother(finding, clause))
            {
                findings[n] = finding with { About = needer, Text = ByWayOf(finding, clause) };
            }
        }
    }

    // "ask Ben", "bei Ben nachfragen": with the name of the third one.
    private string ByWayOf(Finding finding, Clause clause)
    {
        if (narration.Mentions.Find(mention => mention.First >= clause.First && mention.After <= clause.After && contact.Name(mention) == finding.About && !mention.Possessive) is not { } third || finding.Text.Contains(third.Written, StringComparison.OrdinalIgnoreCase))
        {
            return finding.Text;
        }

        var named = scan.Text(scan.Key(third.First - 1) is "bei" or "mit" or "an" or "zu" or "with" or "to" ? third.First - 1 : third.First, third.After);
        return clause.German ? $"{named} {finding.Text}" : finding.Text.Split(' ') is [var verb, .. var rest] ? string.Join(' ', [verb, named, .. rest]) : finding.Text;
    }

    private bool IsForAnother(Finding finding, Clause clause)
    {
        var places = PlacesOf(finding).ToList();
        if (narration.Mentions.Find(mention => places.Contains(mention.First) && contact.Name(mention) == finding.About) is not { } third)
        {
            // Nobody is named in it: whoever needs it, unless a pronoun says otherwise.
            return !places.Exists(at => scan.Key(at) is "her" or "him" or "them" or "em" or "ihr" or "ihm" or "ihn" or "ihnen" or "sie" or "denen" or "dem" or "der");
        }

        return third.Possessive || places.Exists(at => Verbs.Of(scan.Key(at), clause.German).Any(said => Mediating.Contains(said.Verb.Lemma)) || Mediated.Contains(scan.Key(at)) || scan.Says(at, "word", "with"))
            || (clause.German && places.Exists(at => scan.Key(at) is "vor") && places.Exists(at => scan.Key(at) is "stelle" or "stell"))
            || (!clause.German && scan.Says(third.First - 1, "get") && scan.Says(third.After, "to"));
    }

    /// <summary>Tells what is told of a row of people for each of them: “Will and Mark helped me with the wardrobe”, “Max und Aylin zum Essen, ich hab für sie gekocht”, “Sam und Priya suchen eine Wohnung”.</summary>
    private void Share()
    {
        foreach (var finding in findings.Where(finding => finding is { Kind: FindingKind.Gift or FindingKind.Promise, About: not null } or { Kind: FindingKind.Need or FindingKind.Offer, ByMe: false, About: not null }).ToList())
        {
            if (narration.Mentions.FindLast(mention => scan[mention.First].Start < finding.End && contact.Name(mention) == finding.About) is not { } mention || !IsOfAll(finding, mention))
            {
                continue;
            }

            foreach (var other in Row(mention).Where(other => other != mention && other.Group is null))
            {
                var name = contact.Name(other);
                if (!findings.Exists(known => known.Kind == finding.Kind && known.ByMe == finding.ByMe && known.About == name && known.Start < finding.End && known.End > finding.Start))
                {
                    findings.Insert(findings.IndexOf(finding) + 1, finding with { About = name });
                }
            }
        }
    }

    // The row stands in the statement itself, or a word for several refers to it. What is needed, offered or promised by several is so only where they are its subject.
    private bool IsOfAll(Finding finding, Mention mention) => (scan[mention.First].Start >= finding.Start && (finding.Kind == FindingKind.Gift || finding.ByMe || IsSubject(Row(mention).ToList())))
        || Enumerable.Range(mention.After, scan.Count - mention.After).Any(at => scan[at].Start >= finding.Start && scan[at].Start < finding.End && scan.Key(at) is "they" or "them" or "both" or "ihnen" or "beiden" or "beide" or "em" or "'em");

    // "Sam und Priya suchen", "Max and Ben could help": what follows a row is a verb in the plural.
    private bool IsSubject(List<Mention> row) => scan.Key(scan.AfterAdverbs(row[^1].After)) is var verb && ((Verbs.IsFinite(verb) || Verbs.IsPlain(verb)) && !verb.EndsWith('s') || Verbs.Is(verb) && verb.EndsWith('n')) && clauses.Exists(clause => scan.AfterFillers(clause.First, clause.After) == row[0].First);

    /// <summary>Those who stand in one row with somebody: “Ana, Ben and Priya”.</summary>
    private IEnumerable<Mention> Row(Mention mention)
    {
        var all = narration.Mentions;
        var (first, last) = (all.IndexOf(mention), all.IndexOf(mention));
        while (first > 0 && contact.InRow(all[first - 1], all[first]))
        {
            first--;
        }

        while (last + 1 < all.Count && contact.InRow(all[last], all[last + 1]))
        {
            last++;
        }

        return all.Skip(first).Take(last - first + 1);
    }
}
