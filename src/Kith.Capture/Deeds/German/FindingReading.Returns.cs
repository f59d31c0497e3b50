namespace Kith.Capture;

/// <summary>What is lent and comes back, and what the owner did for somebody, jotted without a subject: “Inges Decke verkleidet”, “Will Turner, Mittwoch, Deutschbrief korrigiert für ihn”.</summary>
internal sealed partial class FindingReading
{
    /// <summary>Whether what is handed over comes back: the clause says it, or one of the two behind it, which are then told.</summary>
    private bool ComesBack(Saying saying)
    {
        var clause = saying.Clause;
        if (!clause.German || saying.Verb is not { } verb || !Handing.Any(handing => verb.Lemma == handing || verb.Lemma.EndsWith(handing, StringComparison.Ordinal)))
        {
            return Says(clause, Lendingly.Contains);
        }

        if (Says(clause, Lendingly.Contains) || IsLimited(clause) || (verb.Lemma is "ueberlassen" or "geben" or "mitgeben" or "abtreten" or "anvertrauen" && IsForAWhile(clause)))
        {
            return true;
        }

        var n = clauses.IndexOf(clause);
        if (n > 0 && clauses[n - 1].After - clauses[n - 1].First <= 2 && Says(clauses[n - 1], Lendingly.Contains))
        {
            return true;
        }

        for (var next = n + 1; n >= 0 && next < clauses.Count && next <= n + 2; next++)
        {
            var whole = next + 1 < clauses.Count && clauses[next + 1].Break is Break.And ? clauses[next] with { After = clauses[next + 1].After } : clauses[next];
            if (IsReturn(whole) || (next == n + 1 && clauses[next].After - clauses[next].First <= 5 && (Says(clauses[next], Lendingly.Contains) || IsLimited(clauses[next]))))
            {
                told.UnionWith(Enumerable.Range(n + 1, next - n + (whole == clauses[next] ? 0 : 1)));
                return true;
            }
        }

        return false;
    }

    /// <summary>What I may have is lent when it is for a while: “stellt mir für drei Wochen die Wohnung zur Verfügung”, “seine Drohne darf ich solange behalten”.</summary>
    private bool IsLentToMe(Saying saying, Frame frame) => frame is { Kind: FindingKind.Offer, Holder: not Holder.Me } && saying.Mood is Mood.Past or Mood.Present or Mood.Can && !Says(saying.Clause, key => key is "koennte" or "wuerde" or "gern" or "gerne" or "jederzeit" or "kann")
        && (Says(saying.Clause, Lendingly.Contains) || (saying.To is { Me: true } || saying.Subject is { Me: true }) && (EndsSometime(saying.Clause) || IsForAWhile(saying.Clause)));

    // "bis Sonntag", "bis zum Umzug", "bis ich sie wieder brauche"
    private bool IsLimited(Clause clause) => Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Key(at) == "bis" && (scan.SenseOf(at) == Sense.Day || scan.SenseOf(at + 1) == Sense.Day || scan.Capital(at + 1) || scan.Key(at + 1) is "zum" or "zur" or "ende" or "auf" or "dahin" or "ich" or "er" or "sie" or "sein" or "ihr" or "mein") && !scan.Digits(at + 1));

    // The same said behind it: "leiht uns zehn Stühle, bis Sonntag".
    private bool EndsSometime(Clause clause) => IsLimited(clause) || (clauses.IndexOf(clause) is >= 0 and var n && n + 1 < clauses.Count && clauses[n + 1].After - clauses[n + 1].First <= 3 && IsLimited(clauses[n + 1]));

    // "für drei Wochen", "übers Wochenende", "für den Sommer"
    private bool IsForAWhile(Clause clause) => Enumerable.Range(clause.First, clause.After - clause.First).Any(at => scan.Key(at) is "fuer" or "fuers" or "ueber" or "uebers" or "waehrend" && Enumerable.Range(at, Math.Min(5, clause.After - at)).Any(word => ForAWhile.Contains(scan.Key(word)) || scan.SenseOf(word) is Sense.Length));

    private bool IsReturn(Clause clause) => clause.German && (Says(clause, Returning.Contains) && !Says(clause, key => key is "hat" or "habe" or "war" or "dankbar")
        || Says(clause, key => key is "wieder" or "selber" or "selbst") && Says(clause, key => key is "will" or "brauche" or "braucht" or "kriege" or "bekomme" or "haben" or "kriegt" or "bekommt" or "moechte"));

    private void Jotted(Clause clause, Saying saying)
    {
        var places = Places(clause).ToList();
        if (!clause.German || saying.Subject is { Me: false, Of: not null, Other: false } && saying.Named || saying.To is { Me: true } || contact.Passes(clause) || contact.KindOf(clause) is not null
            || places.Exists(at => scan.Key(at) is not "habe" && scan.SenseOf(at) == Sense.None && !scan.Capital(at) && Verbs.IsFinite(scan.Key(at)) && !Verbs.IsParticiple(scan.Key(at)) || scan.Key(at) is "nicht" or "mir" or "mich" or "sich" or "uns" or "hat" or "worden" or "wurde" or "mit" or "zusammen" or "gemeinsam" or "wieder")
            || places.FindLast(at => scan.SenseOf(at) == Sense.None && Verbs.Of(scan.Key(at), true).Any(said => said.Form.HasFlag(VerbForm.Participle) && said.Verb.Act is Act.Do or Act.Serve or Act.Give or Act.Help or Act.None)) is not (> 0 and var deed) || KnownContacts.Verbs.ContainsKey(scan.Key(deed))
            || !places.Exists(at => at != deed && IsContent(at) && scan.SenseOf(at) == Sense.None) || ForWhom(clause, places) is not { } whom)
        {
            return;
        }

        Add(FindingKind.Gift, Doer.Is(whom), true, CaptureText.Of(scan, [.. places.Where(at => scan.SenseOf(at) == Sense.None && scan.Key(at) != "habe")]), saying);
    }

    // "Inges Decke", "für Jonas", "für ihn"; else the one under whose name the line stands.
    private Mention? ForWhom(Clause clause, List<int> places)
    {
        if (narration.Mentions.Find(mention => mention.First >= clause.First && mention.After <= clause.After && (mention.Possessive || scan.Key(mention.First - 1) == "fuer" || NameSlots.IsArticle(scan.Key(mention.First - 1)) && scan.Key(mention.First - 2) == "fuer")) is { } named)
        {
            return named;
        }

        if (places.Exists(at => scan.SenseOf(at) == Sense.Name))
        {
            return null;
        }

        if (places.Find(at => scan.Key(at - 1) == "fuer" && scan.Key(at) is "ihn" or "sie") is > 0 and var pronoun)
        {
            return narration.Pronoun(scan.Key(pronoun), pronoun);
        }

        var opening = clauses[0];
        var known = narration.Mentions.Find(mention => mention.First >= opening.First && mention.After <= opening.After && !mention.Possessive);
        return clause.Break is Break.Comma or Break.And && opening != clause && clauses.TakeWhile(other => other != clause).All(other => other.Break is not Break.Stop) && (IsAt(known) || Places(opening).All(at => scan.SenseOf(at) != Sense.None || scan.Mark(at))) ? known : null;
    }

    // "beim Uwe", "bei der Gerda": at whose place it was done.
    private bool IsAt(Mention? mention) => mention is not null && (scan.Key(mention.First - 1) is "bei" or "beim" || NameSlots.IsArticle(scan.Key(mention.First - 1)) && scan.Key(mention.First - 2) == "bei");

    /// <summary>What somebody went home with: “Apfelstrudel mitbekommen”, “Kasten Bier von ihm dafür”.</summary>
    private bool TakenHome(Clause clause)
    {
        var places = Places(clause).ToList();
        var got = places.FindLast(at => scan.Key(at) is "mitbekommen" or "mitgekriegt" or "heimgekriegt" or "zugesteckt");
        var thanks = places.Exists(at => scan.Key(at) is "dafuer" && !Places(clause).Any(other => Verbs.IsFinite(scan.Key(other)))) && places.Exists(at => scan.Says(at, "von", "ihm|ihr|ihnen"));
        if (!clause.German || (got == 0 && !thanks) || places.Exists(at => scan.SenseOf(at) == Sense.Name || scan.Key(at) is "hat" or "er" or "sie" or "nicht" or "von" && scan.Key(at + 1) is "mir" or "uns") || narration.Implied(clause.First) is not { } giver)
        {
            return false;
        }

        var text = CaptureText.Of(scan, [.. places.Where(at => at != got && scan.SenseOf(at) == Sense.None && scan.Key(at) is not ("dafuer" or "von" or "ihm" or "ihr" or "ihnen" or "habe" or "ich"))]);
        if (text.Length == 0)
        {
            return false;
        }

        findings.Add(new Finding(FindingKind.Gift, contact.Name(giver), false, text, scan[clause.First].Start, scan[clause.After - 1].End));
        return true;
    }
}
