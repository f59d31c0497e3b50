namespace Kith.Capture;

/// <summary>Meals to which somebody was had, since hospitality is given by whoever keeps the house; and what passed from hand to hand, jotted without a verb.</summary>
internal sealed partial class FindingReading
{
    // Guests of a meal that the line told of; null when it told of none.
    private Mention? guests;

    /// <summary>Reads of a clause whom the owner had to a meal, and who had the owner: “bei Vesna zum Essen”, “Inge and Uwe had us for dinner”.</summary>
    private void Host(Clause clause)
    {
        if (narration.Mentions.Find(mention => mention.First >= clause.First && mention.After <= clause.After && !mention.Possessive) is not { } named || Meal(clause) is not (>= 0 and var meal))
        {
            return;
        }

        var places = Places(clause).ToList();
        if (clause.German ? scan.Key(named.First - (NameSlots.IsArticle(scan.Key(named.First - 1)) ? 2 : 1)) == "bei" && !places.Exists(at => scan.Key(at) is "uns" or "mir") : scan.Says(named.After, "had", "me|us") || narration.Mentions.Exists(other => contact.InRow(named, other) && scan.Says(other.After, "had", "me|us")))
        {
            if (named.Group is null && !findings.Exists(finding => finding.Kind == FindingKind.Gift && finding.Start < scan[clause.After - 1].End && finding.End > scan[clause.First].Start))
            {
                findings.Add(new Finding(FindingKind.Gift, contact.Name(named), false, scan.Text(meal, meal + 1), scan[clause.First].Start, scan[AfterDish(clause) - 1].End));
            }
        }
        else if (places.Exists(at => scan.Key(at) is "hier" or "da" or "gehabt" or "here" or "came" or "gast" or "had" || scan.Says(at, "bei", "uns|mir")) || scan.Says(meal - 1, "for|to"))
        {
            guests = named;
        }
    }

    // "zum Essen", "for supper", "zum Mittagessen": the word for the meal; negative when there is none.
    private int Meal(Clause clause) => Places(clause).FirstOrDefault(at => clause.German
        ? scan.Key(at - 1) is "zum" && (Meals.Contains(scan.Key(at)) || scan.Key(at).EndsWith("essen", StringComparison.Ordinal))
        : scan.Key(at) is "supper" or "dinner" or "lunch" or "tea" or "breakfast" or "brunch" && (scan.Key(at - 1) is "for" or "to" || scan.Key(at - 2) is "for" or "to" || scan.Key(at - 1) is "had"), -1);

    // What there was to eat stands behind a comma: “bei Vesna zum Essen, Ćevapi, bis Mitternacht”.
    private int AfterDish(Clause clause) => clauses.IndexOf(clause) is var n && n + 1 < clauses.Count && clauses[n + 1] is { Break: Break.Comma } dish && !Places(dish).Any(at => Verbs.IsFinite(scan.Key(at)) || scan.SenseOf(at) != Sense.None) ? dish.After : clause.After;

    /// <summary>What the owner cooked for those who came: “ich hab Schäufele gemacht”, “I cooked”, “Rouladen, von mir”, “es gab Eintopf”.</summary>
    private bool Served(Clause clause, Saying saying)
    {
        var helped = findings.Count > 0 && findings[^1] is { Kind: FindingKind.Gift, About: not null } last && (last.ByMe || !Meals.Contains(last.Text.ToLowerInvariant())) ? last : null;
        var those = guests ?? (helped is null ? null : narration.Mentions.FindLast(mention => contact.Name(mention) == helped.About && scan[mention.First].Start < scan[clause.First].Start));
        if (those is null)
        {
            return false;
        }

        var places = Places(clause).ToList();
        var cooked = (guests is not null || saying.Named) && saying is { Subject: { Me: true, Other: false }, Mood: Mood.Past or Mood.Bare } && (saying.To is null || saying.To is { Me: false }) && places.Exists(at => Verbs.Of(scan.Key(at), clause.German).Any(said => Cooking.Contains(said.Verb.Lemma) || said.Verb.Lemma is "make" or "machen" && scan.Key(at) is "made" or "gemacht" or "gmacht"));
        var served = clause.German ? places.Exists(at => scan.Says(at, "es", "gab") || scan.Says(at, "gab", "es") || scan.Key(at) is "gabs" || scan.Says(at, "von", "mir")) : places.Exists(at => scan.Says(at, "there", "was|were"));
        // "es gab danach Bier": from the one who was helped.
        var byMe = cooked || guests is not null || helped is { ByMe: false } || places.Exists(at => scan.Says(at, "von", "mir"));
        if (!cooked && !served || !byMe && !clause.German || places.Exists(at => scan.SenseOf(at) == Sense.Name))
        {
            return false;
        }

        var text = CaptureText.Of(scan, [.. places.Where(at => scan.SenseOf(at) == Sense.None && scan.Key(at) is not ("ich" or "i" or "habe" or "es" or "gab" or "gabs" or "gemacht" or "gmacht" or "made" or "von" or "mir" or "there" or "was"))]);
        if (text.Length == 0 && clauses.IndexOf(clause) is > 0 and var n)
        {
            text = CaptureText.Of(scan, [.. Places(clauses[n - 1])]);
        }

        // From the meal on, since each of those who came is told of there.
        var table = guests is null ? clause : clauses.Find(other => guests.First >= other.First && guests.First < other.After) ?? clause;
        findings.AddRange(Row(those).Where(guest => guest.Group is null).Select(guest => new Finding(FindingKind.Gift, contact.Name(guest), byMe, text, scan[table.First].Start, scan[clause.After - 1].End)));
        guests = null;
        return true;
    }

    // “lift home, from Uwe”, “lease advice off Rose”, “guter Tipp von Claudia”, “trestle tables to Petra, on loan”
    private bool FromHandToHand(Clause clause)
    {
        var places = Places(clause).ToList();
        if (contact.Passes(clause) || contact.KindOf(clause) is not null || places.Exists(at => scan.SenseOf(at) == Sense.None && (Verbs.IsFinite(scan.Key(at)) && !scan.Capital(at) || Verbs.IsParticiple(scan.Key(at)) || scan.Key(at) is "is" or "was" or "'s" or "hat" or "ist" or "need" or "needs" or "i" or "ich" or "kein" or "keine" or "no")))
        {
            return false;
        }

        var from = places.FindIndex(at => clause.German ? scan.Key(at) is "von" or "vom" : scan.Key(at) is "from" or "off" || scan.Says(at, "courtesy", "of") || scan.Says(at, "thanks", "to"));
        var to = from < 0 && !clause.German ? places.FindIndex(at => scan.Key(at) == "to" && narration.At(at + 1) is { Possessive: false, Group: null }) : -1;
        var hinge = from >= 0 ? from : to;
        if (hinge < 0 || Other(clause, places[hinge]) is not { } other)
        {
            return false;
        }

        // "the lift home for me, from Uwe": the thing may stand in the clause before.
        var things = places.Take(hinge).ToList();
        if (things.Count == 0 && clause.Break == Break.Comma && here > 0 && !contact.Passes(clauses[here - 1]) && !Places(clauses[here - 1]).Any(at => Verbs.IsFinite(scan.Key(at)) || scan.SenseOf(at) == Sense.Name))
        {
            things = [.. Places(clauses[here - 1])];
        }

        var content = things.Where(at => clause.German ? IsContent(at) && scan.SenseOf(at) == Sense.None && scan.Capital(at) : IsEnglishContent(at)).ToList();
        // "Konzert von Ana", "Hund von Ben": in German what is somebody's is said alike.
        if (content.Count == 0 || (clause.German && !content.Exists(at => Presents.Contains(scan.Key(at))) && !places.Exists(at => scan.Key(at) is "dafuer" or "geschenkt" or "leihweise" or "umsonst" || scan.Says(at, "fuer", "mich|uns"))) || things.Exists(at => scan.SenseOf(at) == Sense.Name || KnownContacts.Is(scan.Key(at)) || IsMessage(at) && !(clause.German && scan.Key(at) is "rat")) || content.Exists(at => NoThings.Contains(scan.Key(at))))
        {
            return false;
        }

        var loan = here + 1 < clauses.Count && Places(clauses[here + 1]).Any(at => scan.Says(at, "on", "loan") || scan.Key(at) is "lent" or "back" or "leihweise") || places.Exists(at => scan.Says(at, "on", "loan") || scan.Key(at) is "leihweise");
        var text = CaptureText.Of(scan, [.. things.Where(at => scan.SenseOf(at) == Sense.None)]);
        findings.Add(new Finding(loan ? FindingKind.Loan : FindingKind.Gift, contact.Name(other), from < 0, text, scan[things[0]].Start, scan[clause.After - 1].End));
        return true;
    }

    private Mention? Other(Clause clause, int hinge)
    {
        var at = hinge + (scan.Key(hinge) is "courtesy" or "thanks" ? 2 : 1);
        at += NameSlots.IsArticle(scan.Key(at)) ? 1 : 0;
        return narration.At(at) is { Possessive: false, Group: null } named && named.After <= clause.After ? named : scan.Key(at) is "her" or "him" or "ihm" or "ihr" && (at + 1 >= clause.After || !IsEnglishContent(at + 1)) ? narration.Pronoun(scan.Key(at), at) : null;
    }
}
