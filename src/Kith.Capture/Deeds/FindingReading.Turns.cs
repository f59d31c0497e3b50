namespace Kith.Capture;

/// <summary>What is said by a turn of phrase of the tables.</summary>
internal sealed partial class FindingReading
{
    private bool Turned(Saying saying, int at)
    {
        foreach (var said in turns.At(saying, at))
        {
            if (Turned(saying, said))
            {
                return true;
            }
        }

        return false;
    }

    private bool Turned(Saying saying, TurnSaid said)
    {
        var kind = said.Turn.Kind;
        // "asked me to keep an eye out": what is asked, promised or offered is not told as well.
        if (saying.At >= 0 && saying.At < said.First && (saying.Act == Act.Ask && kind != FindingKind.Ask || (saying.Act is Act.Promise or Act.Offer && kind is not (FindingKind.Promise or FindingKind.Offer))))
        {
            return false;
        }

        if (IsDenied(said.First) || kind is FindingKind.Gift or FindingKind.Loan && IsToCome(said) || Said(saying, said) is not { } meant || Person(meant) is not { } doer)
        {
            return false;
        }

        if (said is { Turn.Whose: Whose.Mine, Who.Me: true } && kind is FindingKind.Gift or FindingKind.Loan)
        {
            return false;
        }

        var other = OtherSide(saying, said, doer);
        var between = kind is FindingKind.Promise or FindingKind.Gift or FindingKind.Loan or FindingKind.Ask;
        // What passes between two others is neither given to the owner nor promised to them.
        if (between && !doer.Me && said.Who is { Me: false, Of: { } named } && named != doer.Of)
        {
            return false;
        }

        var text = CaptureText.Of(scan, said.Things);
        if (text.Length == 0 || (kind == FindingKind.Gift && IsNoGift(said)))
        {
            return false;
        }

        // "fixed our gate, wouldn't take a penny": given already.
        if (kind == FindingKind.Gift && text is "penny" or "money" or "payment" or "thing" && findings.Count > 0 && findings[^1] is { Kind: FindingKind.Gift, ByMe: false })
        {
            return true;
        }

        var after = Math.Max(said.After, saying.Clause.After);
        if (kind == FindingKind.Gift && IsReturned(said, after))
        {
            return false;
        }

        if (said.After > saying.Clause.After)
        {
            told.Add(here + 1);
        }
        else if (kind == FindingKind.Gift && said.Things.Exists(at => KnownTurns.Wrappings.Contains(scan.Key(at))) && Contents() is { } contents)
        {
            told.Add(here + 1);
            (text, after) = (CaptureText.Of(scan, [.. said.Things, .. Enumerable.Range(contents.First, contents.After - contents.First)]), contents.After);
        }

        var due = kind == FindingKind.Promise ? CaptureText.Due(days, saying.Clause.First, after) : null;
        var money = kind == FindingKind.Loan ? CaptureText.Money(scan, said.First, after) : null;
        findings.Add(Make(kind, doer.Me ? other : doer, doer.Me, text, saying, after, due) with { Amount = money?.Amount, Currency = money?.Currency });
        return true;
    }

    // "a quick call from Ana", "a message from Ben": what came is contact, and no gift.
    private bool IsNoGift(TurnSaid said) =>
        (said.Turn.Whose == Whose.Named && said.Things.Take(3).Any(at => KnownContacts.Kind(scan.Key(at)) is { } way && way != MomentKind.Meeting || scan.Key(at) is "visit" or "hug" or "wave" or "news"))
        || (!Array.Exists(said.Turn.Parts, part => part.Kept) && said.Things.Take(3).Any(IsMessage));

    // "a parcel from Petra, homemade biscuits": what was in it stands in the clause behind.
    private Clause? Contents() => here + 1 < clauses.Count && clauses[here + 1] is { Break: Break.Comma or Break.Colon } next && !told.Contains(here + 1)
        && !Enumerable.Range(next.First, next.After - next.First).Any(at => scan.SenseOf(at) == Sense.Name || Verbs.IsFinite(scan.Key(at)) || KnownTurns.Pronouns.Contains(scan.Key(at))) ? next : null;

    // "dropped his saw back": what was lent goes home.
    private bool IsReturned(TurnSaid said, int after) => Place(said.First, after, "back") is >= 0 and var back && !scan.Says(back + 1, "home|to|at|from|with")
        && Verbs.Of(scan.Key(said.First), false).Any(form => form.Verb.Lemma is "drop" or "bring" or "give" or "take" or "hand" or "post" or "carry" or "pass");

    /// <summary>The owner, or whoever is meant; what somebody's kin or thing needs or gives counts as theirs.</summary>
    private static Doer? Person(Doer who) => IsPerson(who) ? who : who is { Me: false, Of: { } of } ? Doer.Is(of) : null;

    private Doer? Said(Saying saying, TurnSaid said) => said.Turn.Whose switch
    {
        Whose.Mine => said.Turn.Kind == FindingKind.Promise && SubjectOf(saying, said.First) is { Me: false, Of: not null } && saying.Named ? null : Doer.Owner,
        Whose.Named => said.Who,
        Whose.Implied when said.Turn.Kind == FindingKind.Offer && said.Things.Take(2).Any(at => scan.Key(at) is "my" or "our") => Doer.Owner,
        Whose.Implied => said.Who ?? (saying is { Named: true, Subject: { Me: false, Of: { } owner } } ? Doer.Is(owner) : narration.Implied(said.First) is { } implied ? Doer.Is(implied) : Doer.Owner),
        Whose.Other => SubjectOf(saying, said.First) is { Me: false } ? Doer.Owner : said.Turn.Kind == FindingKind.Loan ? null : said.Who is { Me: false } who ? who : narration.Implied(said.First) is { } host ? Doer.Is(host) : null,
        _ => SubjectOf(saying, said.First),
    };

    private Doer? OtherSide(Saying saying, TurnSaid said, Doer doer) => !doer.Me ? null
        : said.Who is { Me: false } who ? who
        : SubjectOf(saying, said.First) is { Me: false } subject && IsPerson(subject) ? subject
        : narration.Mentions.Find(mention => mention.First >= said.First && mention.First < said.After && mention.Group is null) is { } within ? Doer.Is(within)
        : narration.Implied(said.First) is { } implied ? Doer.Is(implied) : null;

    // "isn't looking for", "doesn't have any going spare"
    private bool IsDenied(int first) => KnownVerbs.Not.Contains(scan.Key(first - 1)) || (KnownVerbs.Not.Contains(scan.Key(first - 2)) && scan.Letters(first - 1));

    /// <summary>Whether what is given is only to be given: “will”, “can”, “offered to”, “asked him to”, which the verb before it tells.</summary>
    private bool IsToCome(TurnSaid said)
    {
        if (Verbs.Of(scan.Key(said.First), false) is { Count: > 0 } forms && !forms.Any(form => form.Any(VerbForm.Past | VerbForm.Participle)) && forms.Any(form => form.Verb.Act is not (Act.Have or Act.Be)))
        {
            return true;
        }

        var at = said.First - 1;
        while (KnownSayings.IsAdverb(scan.Key(at)) || KnownTurns.Degrees.Contains(scan.Key(at)))
        {
            at--;
        }

        return scan.SenseOf(at) == Sense.None && (scan.Key(at) is "to" or "me" or "us" or "you" or "please" || KnownVerbs.EnglishModals.ContainsKey(scan.Key(at)));
    }

    /// <summary>Of whom something is said at a word: the name or the pronoun before it, past what stands between a subject and its verb.</summary>
    private Doer? SubjectOf(Saying saying, int at)
    {
        for (var word = at - 1; word >= saying.Clause.First; word--)
        {
            if (narration.Mentions.Find(mention => word >= mention.First && word < mention.After) is { } mention)
            {
                // "Rose and her husband Dele": the first stands for both.
                if (saying is { Named: true, Subject.Me: false } && scan.Key(mention.First - 3) is "and" or "&" or "+")
                {
                    return saying.Subject;
                }

                return mention.Possessive ? saying.Named ? saying.Subject : Told(at) : Doer.Is(mention);
            }

            if (scan.Key(word) is "i" or "we")
            {
                return narration.SpeakerAt(word) is { } speaker ? Doer.Is(speaker) : Doer.Owner;
            }

            if (scan.Key(word) is "she" or "he" or "they")
            {
                return narration.Pronoun(scan.Key(word), word) is { } person ? Doer.Is(person) : Doer.Nobody;
            }

            if (scan.Key(word) is "anyone" or "anybody" or "someone" or "somebody" or "whoever" or "nobody" or "everyone" or "you" or "it" or "people")
            {
                return Doer.Nobody;
            }

            if (!IsLink(word))
            {
                break;
            }
        }

        if (!saying.Named && (here == 0 || narration.Focus is null) && at == scan.AfterFillers(saying.Clause.First, saying.Clause.After) && scan.Key(at).EndsWith("ed", StringComparison.Ordinal) && narration.Mentions.Exists(mention => mention.First > at && mention.First < saying.Clause.After && !mention.Possessive))
        {
            // "Popped in on Margaret with soup": who writes does what the line begins with.
            return Doer.Owner;
        }

        return saying.Named || (saying.At >= 0 && saying.At <= at && saying.Mood == Mood.Past) ? saying.Subject : Told(at);
    }

    private bool IsLink(int word) => KnownTurns.Between.Contains(scan.Key(word)) || KnownSayings.IsAdverb(scan.Key(word)) || KnownTurns.Degrees.Contains(scan.Key(word))
        || KnownVerbs.EnglishModals.ContainsKey(scan.Key(word)) || KnownTurns.Be.Contains(scan.Key(word)) || KnownTurns.Having.Contains(scan.Key(word)) || scan.SenseOf(word) is Sense.Day or Sense.Clock;

    /// <summary>The one told of so far; the owner, of whom notes are, before anybody is named.</summary>
    private Doer Told(int at) => (narration.Label ?? narration.Focus ?? narration.Last(at)) is { } told ? Doer.Is(told) : Doer.Owner;
}
