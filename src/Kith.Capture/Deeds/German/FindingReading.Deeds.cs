namespace Kith.Capture;

/// <summary>What the owner did for somebody, jotted without a subject: “Inges Decke verkleidet”, “Will Turner, Mittwoch, Deutschbrief korrigiert für ihn”.</summary>
internal sealed partial class FindingReading
{
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
        return clause.Break is Break.Comma or Break.And && opening != clause && Places(opening).All(at => scan.SenseOf(at) != Sense.None || scan.Mark(at)) && clauses.TakeWhile(other => other != clause).All(other => other.Break is not Break.Stop) ? narration.Mentions.Find(mention => mention.First >= opening.First && mention.After <= opening.After && !mention.Possessive) : null;
    }
}
