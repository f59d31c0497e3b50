using System.Collections.Frozen;

namespace Kith.Capture;

/// <summary>Finds turns of phrase in a statement.</summary>
internal sealed class Turns(Narration narration, List<Clause> clauses)
{
    private static readonly FrozenDictionary<string, Turn[]> English = KnownTurns.English
        .SelectMany(line => line.Turns.Select(turn => Turn.Of(line.Kind, line.Whose, turn)))
        .SelectMany(turn => turn.Openers.Select(word => (word, turn)))
        .GroupBy(pair => pair.word, pair => pair.turn)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.ToArray(), StringComparer.Ordinal);

    private readonly Scan scan = narration.Scan;

    // Most turns already fail at their first word; for these nothing is noted.
    private readonly Reading opening = new(int.MaxValue);

    /// <summary>The turns that stand at a word of a statement, those with more words first in the table.</summary>
    internal IEnumerable<TurnSaid> At(Saying saying, int at)
    {
        var open = narration.At(at) is not null || IsVerb(at) || KnownTurns.Pronouns.Contains(scan.Key(at));
        foreach (var turn in scan.SenseOf(at) is Sense.Day or Sense.Clock ? [] : English.GetValueOrDefault(scan.Key(at), []).Concat(open ? English.GetValueOrDefault(Turn.AnyWord, []) : []))
        {
            var led = turn.Parts[0].Is(TurnSlot.Thing);
            if (!led && !turn.Parts[0].Optional && One(turn.Parts[0], at, opening) is null)
            {
                continue;
            }

            var said = new Reading(saying.Clause.After);
            if (led)
            {
                said.Things.AddRange(Before(saying, at));
            }

            if ((!led || said.Things.Count > 0) && Match(turn.Parts, led ? 1 : 0, at, said) is { } after)
            {
                yield return new TurnSaid(turn, led ? said.Things[0] : at, after, said.Things, said.Who);
            }
        }
    }

    // What stands before a turn in its statement, behind a subject that has it: "has [a cot] going spare".
    private IEnumerable<int> Before(Saying saying, int at)
    {
        var first = scan.AfterFillers(saying.Clause.First, saying.Clause.After);
        for (var word = at - 1; word >= first; word--)
        {
            if (KnownTurns.Having.Contains(scan.Key(word)) || (saying.Named && word < saying.ContentFrom))
            {
                first = word + 1;
                break;
            }
        }

        return Enumerable.Range(first, Math.Max(0, at - first)).Where(word => scan.SenseOf(word) is not (Sense.Day or Sense.Clock) && !KnownTurns.Be.Contains(scan.Key(word)));
    }

    private int? Match(TurnPart[] parts, int n, int at, Reading said)
    {
        if (n == parts.Length)
        {
            return at;
        }

        var part = parts[n];
        if (part.Is(TurnSlot.Thing))
        {
            return Thing(parts, n, at, said);
        }

        // Between the words of a turn stands many an adverb: "is always on the lookout", "could really do with".
        for (var from = at; from <= at + (n == 0 ? 0 : 2); from++)
        {
            var told = said.Things.Count;
            if (One(part, from, said) is { } next)
            {
                // "is down to [bring] the wine": the verb belongs to what is told.
                said.Things.AddRange(part.Kept ? [from] : Array.Empty<int>());
                if (Match(parts, n + 1, next, said) is { } after)
                {
                    return after;
                }

                said.Things.RemoveRange(told, said.Things.Count - told);
            }

            if (!KnownSayings.IsAdverb(scan.Key(from)) && !KnownTurns.Degrees.Contains(scan.Key(from)))
            {
                break;
            }
        }

        return part.Optional ? Match(parts, n + 1, at, said) : null;
    }

    private int? Thing(TurnPart[] parts, int n, int at, Reading said)
    {
        var kept = said.Things.Count;
        for (var until = parts.Skip(n + 1).All(part => part.Optional) ? said.After : at + 1; until <= said.After; until++)
        {
            said.Things.RemoveRange(kept, said.Things.Count - kept);
            said.Things.AddRange(Enumerable.Range(at, Math.Max(0, until - at)).Where(word => scan.SenseOf(word) is not (Sense.Day or Sense.Clock)));
            if ((said.Things.Count > kept || (parts[n].Optional && until > at)) && Match(parts, n + 1, until, said) is { } after)
            {
                return after;
            }
        }

        said.Things.RemoveRange(kept, said.Things.Count - kept);
        return parts[n].Optional ? Match(parts, n + 1, at, said) : null;
    }

    /// <summary>The word after what stands in one place; null when it does not stand there.</summary>
    private int? One(TurnPart part, int at, Reading said)
    {
        if (part.Not)
        {
            return part.Words.Contains(scan.Key(at)) ? null : at;
        }

        if (at >= said.After)
        {
            return part.Is(TurnSlot.End) ? at : List(part, at, said);
        }

        if (part.Words.Contains(scan.Key(at)) && scan.SenseOf(at) != Sense.Name)
        {
            // "let me", "to her": whoever stands in a slot counts, even when their word is among others.
            _ = part.Is(TurnSlot.Somebody) ? Somebody(at, said) : null;
            return at + 1;
        }

        foreach (var slot in part.Slots)
        {
            if (Slot(slot, at, said) is { } after)
            {
                return after;
            }
        }

        return null;
    }

    private int? Slot(TurnSlot slot, int at, Reading said) => slot switch
    {
        TurnSlot.Somebody => Somebody(at, said),
        TurnSlot.Owner => Owner(at, said),
        TurnSlot.Plain => IsVerb(at) && !scan.Key(at).EndsWith("ing", StringComparison.Ordinal) ? at + 1 : null,
        TurnSlot.Going => IsVerb(at) && scan.Key(at).Length > 4 && scan.Key(at).EndsWith("ing", StringComparison.Ordinal) && scan.Key(at) is not ("something" or "anything" or "nothing" or "everything" or "evening" or "morning") ? at + 1 : null,
        TurnSlot.Past => IsVerb(at) && !KnownTurns.NoGiving.Contains(scan.Key(at)) && (scan.Key(at).EndsWith("ed", StringComparison.Ordinal) || Verbs.Of(scan.Key(at), false).Any(form => form.Any(VerbForm.Past))) ? at + 1 : null,
        TurnSlot.End => scan.Mark(at) ? at : null,
        _ => null,
    };

    // "needed: boxes": what is told stands in the clause behind the colon.
    private int? List(TurnPart part, int at, Reading said)
    {
        if (!part.Words.Contains(":") || clauses.Find(clause => clause.First == at + 1 && clause.Break == Break.Colon) is not { } listed)
        {
            return null;
        }

        said.After = listed.After;
        return at + 1;
    }

    private bool IsVerb(int at) => scan.Letters(at) && scan.SenseOf(at) == Sense.None && !scan.Capital(at) && !KnownTurns.NoVerbs.Contains(scan.Key(at));

    private int? Somebody(int at, Reading said)
    {
        while (NameSlots.IsTitle(scan, at) && at < said.After)
        {
            at++;
        }

        if (narration.At(at) is { Possessive: false } mention)
        {
            said.Who = Doer.Is(mention);
            return mention.After;
        }

        // "by her photographer" is somebody of hers.
        if (scan.Key(at) == "her" && scan.Key(at - 1) is "by" or "from" or "to" or "for" or "with" or "at" or "on" or "off" && scan.Letters(at + 1) && !KnownContacts.AfterPredicates.Contains(scan.Key(at + 1)) && !KnownSayings.IsAdverb(scan.Key(at + 1)))
        {
            return null;
        }

        said.Who = scan.Key(at) switch
        {
            "me" or "us" or "i" or "we" or "myself" or "ourselves" => narration.SpeakerAt(at) is { } speaker ? Doer.Is(speaker) : Doer.Owner,
            "you" when narration.SpeakerAt(at) is not null => Doer.Owner,
            "her" or "him" or "them" or "she" or "he" or "they" or "himself" or "herself" => narration.Pronoun(scan.Key(at), at) is { } person ? Doer.Is(person) : null,
            _ => null,
        };
        return said.Who is null ? null : at + 1;
    }

    private int? Owner(int at, Reading said)
    {
        if (narration.At(at) is { Possessive: true } mention)
        {
            said.Who = Doer.Is(mention);
            return scan.Key(mention.After) is "'s" or "'" or "’" ? mention.After + 1 : mention.After;
        }

        said.Who = scan.Key(at) switch
        {
            "my" or "our" => Doer.Owner,
            "her" or "his" or "their" => narration.Pronoun(scan.Key(at), at) is { } person ? Doer.Is(person) : null,
            _ => null,
        };
        return said.Who is null ? null : at + 1;
    }

    private sealed class Reading(int after)
    {
        internal int After { get; set; } = after;

        internal List<int> Things { get; } = [];

        internal Doer? Who { get; set; }
    }
}
