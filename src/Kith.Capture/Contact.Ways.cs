namespace Kith.Capture;

/// <summary>In what way a contact was, and who began it.</summary>
internal sealed partial class Contact
{
    private (MomentKind? Kind, int At) Way()
    {
        int? found = null;
        foreach (var clause in clauses.Where(passing.Contains).Concat(clauses.Take(2)))
        {
            for (var at = clause.First; at < clause.After; at++)
            {
                if (IsKind(at) && (found is not { } best || (Weight(at) > Weight(best) && scan[at].Start < scan[clause.First].Start + 400)))
                {
                    found = at;
                }
            }

            if (found is not null)
            {
                break;
            }
        }

        return found is { } word ? (KnownContacts.Verbs.TryGetValue(scan.Key(word), out var verb) && (KnownContacts.Kind(scan.Key(word)) is null || !scan.Capital(word)) ? Refined(word, verb.Kind) : KnownContacts.Kind(scan.Key(word)), word) : (null, -1);
    }

    // "talked on the phone" is a call, "spoke" alone a meeting; a channel says more than a verb, a feast more than a meal.
    private int Weight(int at) => KnownContacts.Kind(scan.Key(at)) switch
    {
        MomentKind.Call or MomentKind.Message or MomentKind.Mail => 3,
        MomentKind.Event or MomentKind.Letter => 2,
        MomentKind.Meeting => 1,
        _ => KnownContacts.Verbs.TryGetValue(scan.Key(at), out var verb) && verb.Kind is MomentKind.Call or MomentKind.Message ? 3 : 1,
    };

    private MomentKind Refined(int at, MomentKind kind)
    {
        var letter = kind == MomentKind.Mail && Enumerable.Range(Math.Max(0, at - 8), Math.Min(scan.Count, at + 9) - Math.Max(0, at - 8)).Select(scan.Key).Select(KnownContacts.Kind).FirstOrDefault(other => other is MomentKind.Letter or MomentKind.Message) is { } other ? other : (MomentKind?)null;
        return letter ?? kind;
    }

    private Beginner? Began()
    {
        if (KindAt < 0)
        {
            return null;
        }

        var next = scan.Key(KindAt + 1);
        if (next is "from" or "von")
        {
            return Beginner.Them;
        }

        if (next is "to" or "an" && mentions.Exists(mention => mention.First >= KindAt + 2 && mention.First <= KindAt + 3))
        {
            return Beginner.Me;
        }

        if (!KnownContacts.Verbs.TryGetValue(scan.Key(KindAt), out var verb) || !verb.Begins || clauses.Find(clause => clause.First <= KindAt && clause.After > KindAt) is not { } clause)
        {
            return Behind(KindAt + 1, "got", "had", "bekommen", "kriegt") && next is "from" or "von" ? Beginner.Them : null;
        }

        if (Behind(KindAt, "mich", "mir", "uns") || Ahead(KindAt, "me", "us", "mich", "mir", "uns"))
        {
            return Beginner.Them;
        }

        var named = mentions.Find(mention => mention.First >= clause.First && mention.First < KindAt && !mention.Possessive && !(scan.Key(mention.First - 1) is "an" or "to" or "bei" or "mit" or "with"));
        if (clause.German)
        {
            var participle = scan.Key(KindAt).StartsWith("an", StringComparison.Ordinal) || scan.Key(KindAt).Contains("ge", StringComparison.Ordinal) || scan.Key(KindAt) is "besucht" or "anzurufen" or "besuchen";
            var hat = Behind(KindAt, "hat", "ist", "haben", "hatte", "kam");
            return Behind(KindAt + 1, "ich", "habe") ? Beginner.Me : participle ? hat && (named is not null || Behind(KindAt, "sie", "er")) ? Beginner.Them : Beginner.Me
                : named is not null || Behind(KindAt, "sie", "er") || Ahead(KindAt, "sie") ? Beginner.Them : mentions.Exists(mention => mention.First > KindAt && mention.First < clause.After) ? Beginner.Me : Beginner.Them;
        }

        return Behind(KindAt, "i", "we") ? Beginner.Me : named is not null || Behind(KindAt, "she", "he", "they") ? Beginner.Them : Beginner.Me;
    }
}
