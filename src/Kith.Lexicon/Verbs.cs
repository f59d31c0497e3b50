using System.Collections.Frozen;

namespace Kith.Lexicon;

/// <summary>A verb: its infinitive, what it does, and the prefix that German may separate from it.</summary>
internal sealed record Verb(string Lemma, Act Act, bool German, string Prefix);

/// <summary>One form of one verb.</summary>
internal sealed record VerbSaid(Verb Verb, VerbForm Form)
{
    /// <summary>Whether it is one of some forms.</summary>
    internal bool Any(VerbForm forms) => (Form & forms) != VerbForm.None;
}

/// <summary>Verbs by their forms.</summary>
internal static class Verbs
{
    private static readonly FrozenDictionary<string, VerbSaid[]> English = Index(KnownVerbs.English.SelectMany(line => line.Verbs.Split(", ").SelectMany(verb => EnglishForms(line.Act, verb)))
        .Concat(KnownVerbs.RegularEnglish.SelectMany(line => line.Verbs.Split(' ').SelectMany(verb => EnglishForms(line.Act, RegularEnglish(verb))))));
    private static readonly FrozenDictionary<string, VerbSaid[]> German = Index(GermanVerbs().SelectMany(verb => GermanForms(verb.Act, verb.Forms)));
    private static readonly FrozenDictionary<string, Verb> Separable = GermanVerbs().Where(verb => verb.Forms.Contains('|', StringComparison.Ordinal)).Select(verb => Make(verb.Act, verb.Forms))
        .DistinctBy(verb => verb.Lemma).ToFrozenDictionary(verb => verb.Lemma, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prefixes = Separable.Values.Select(verb => verb.Prefix).Concat(KnownVerbs.Prefixes).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<char, string[]> PrefixesByLetter = Prefixes.Where(prefix => prefix.Length > 0).GroupBy(prefix => prefix[0]).ToFrozenDictionary(letter => letter.Key, letter => letter.OrderByDescending(prefix => prefix.Length).ToArray());

    /// <summary>What each German verb without a prefix does; a stem that is only known with a prefix does something.</summary>
    private static readonly FrozenDictionary<string, Act> Plain = GermanVerbs().Select(verb => Make(verb.Act, verb.Forms)).Select(verb => (Stem: verb.Lemma[verb.Prefix.Length..], Act: verb.Prefix.Length == 0 ? verb.Act : Act.Do))
        .GroupBy(verb => verb.Stem, StringComparer.Ordinal).ToFrozenDictionary(verb => verb.Key, verb => verb.OrderBy(one => one.Act == Act.Do).First().Act, StringComparer.Ordinal);

    /// <summary>What a word may be as a verb of a language.</summary>
    internal static IReadOnlyList<VerbSaid> Of(string key, bool german) => (german ? German : English).TryGetValue(key, out var forms) ? forms : german && Composed(key) is { } composed ? [composed] : [];

    /// <summary>The verb that a verb and a separated prefix make; null when they make none.</summary>
    internal static Verb? With(string prefix, Verb verb) => Separable.GetValueOrDefault(prefix + verb.Lemma)
        ?? (Plain.TryGetValue(verb.Lemma, out var act) && act is Act.Give or Act.Lend or Act.Help or Act.Serve or Act.Do or Act.Get ? new Verb(prefix + verb.Lemma, act is Act.Lend || (act is Act.Get && prefix is not ("zurueck" or "wieder")) ? Act.Do : act, true, prefix) : null);

    /// <summary>A verb that no table has, by its prefix and the verb it is made of: “rübergebracht”, “durchzuschauen”, “aufpäppelt”.</summary>
    private static VerbSaid? Composed(string key)
    {
        if (key.Length < 7 || !PrefixesByLetter.TryGetValue(key[0], out var prefixes))
        {
            return null;
        }

        foreach (var prefix in prefixes)
        {
            if (!key.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = key[prefix.Length..];
            rest = rest.StartsWith("zu", StringComparison.Ordinal) && German.ContainsKey(rest[2..]) ? rest[2..] : rest;
            if (German.TryGetValue(rest, out var forms) && Array.Find(forms, form => form.Any(VerbForm.Plain | VerbForm.Participle | VerbForm.Third) && !form.Form.HasFlag(VerbForm.Joined)) is { } said && With(prefix, said.Verb) is { } verb)
            {
                // "mitbezahlt" is both what he does and what he has done.
                return new VerbSaid(verb, forms.Where(form => form.Verb.Lemma == said.Verb.Lemma).Aggregate(VerbForm.Joined, (all, form) => all | form.Form));
            }
        }

        return null;
    }

    /// <summary>All forms of an English verb, by its plain one.</summary>
    internal static IEnumerable<string> FormsOf(string lemma) => English.Where(pair => Array.Exists(pair.Value, said => said.Verb.Lemma == lemma)).Select(pair => pair.Key) is var known && known.Any() ? known : RegularEnglish(lemma).Split(' ');

    internal static bool IsPrefix(string key) => Prefixes.Contains(key);

    internal static bool Is(string key) => English.ContainsKey(key) || German.ContainsKey(key) || KnownVerbs.EnglishModals.ContainsKey(key) || KnownVerbs.GermanModals.ContainsKey(key);

    /// <summary>Whether a word can be the verb of a sentence, in either language.</summary>
    internal static bool IsFinite(string key) =>
        KnownVerbs.EnglishModals.ContainsKey(key) || KnownVerbs.GermanModals.ContainsKey(key) || key is "'s" or "'ve" or "'re" or "'m" or "sind" or "haben" or "hatten" or "waren" or "was" or "were" or "dont" or "doesnt" or "didnt" or "isnt" or "hasnt" or "wasnt"
        || Has(key, VerbForm.First | VerbForm.Third | VerbForm.Past | VerbForm.Wish);

    internal static bool IsPlain(string key) => English.TryGetValue(key, out var forms) && forms.Any(form => form.Form.HasFlag(VerbForm.Plain));

    internal static bool IsParticiple(string key) => Has(key, VerbForm.Participle);

    /// <summary>Whether an infinitive closes what begins at a word, so that a modal before it is one.</summary>
    internal static bool HasInfinitive(Scan scan, int at)
    {
        for (; at < scan.Count && !scan.Mark(at); at++)
        {
            if (Of(scan.Key(at), true).Any(form => form.Form.HasFlag(VerbForm.Plain)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(string key, VerbForm any) =>
        (English.TryGetValue(key, out var english) && english.Any(form => form.Any(any))) || (German.TryGetValue(key, out var german) && german.Any(form => form.Any(any)));

    private static IEnumerable<(Act Act, string Forms)> GermanVerbs() => KnownVerbs.German.SelectMany(line => line.Verbs.Split(", ").Select(verb => (line.Act, verb)))
        .Concat(KnownVerbs.RegularGerman.SelectMany(line => line.Verbs.Split(' ').Select(verb => (line.Act, RegularGerman(verb)))));

    // "tidy tidies tidied tidied tidying"
    private static string RegularEnglish(string verb)
    {
        var doubled = verb.Length is 3 or 4 && !"aeiouwxy".Contains(verb[^1], StringComparison.Ordinal) && "aeiou".Contains(verb[^2], StringComparison.Ordinal) && !"aeiou".Contains(verb[^3], StringComparison.Ordinal) ? verb + verb[^1] : verb;
        var (soft, y) = (verb.EndsWith('e'), verb.EndsWith('y') && !"aeiou".Contains(verb[^2], StringComparison.Ordinal));
        var third = y ? verb[..^1] + "ies" : verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith('s') ? verb + "es" : verb + "s";
        var past = soft ? verb + "d" : y ? verb[..^1] + "ied" : doubled + "ed";
        return $"{verb} {third} {past} {past} {(soft ? verb[..^1] : doubled)}ing";
    }

    // "aus|richten richte richtet richtete gerichtet"; without “ge” after a prefix that stays and in “-ieren”.
    private static string RegularGerman(string verb)
    {
        var bare = verb[(verb.IndexOf('|', StringComparison.Ordinal) + 1)..];
        var stem = bare.EndsWith("en", StringComparison.Ordinal) ? bare[..^2] : bare[..^1];
        var third = stem + (stem[^1] is 't' or 'd' ? "et" : "t");
        var stays = bare.EndsWith("ieren", StringComparison.Ordinal) || bare.StartsWith("ver", StringComparison.Ordinal) || bare.StartsWith("ent", StringComparison.Ordinal) || (bare == verb && (bare.StartsWith("be", StringComparison.Ordinal) || bare.StartsWith("ver", StringComparison.Ordinal) || bare.StartsWith("er", StringComparison.Ordinal) || bare.StartsWith("ent", StringComparison.Ordinal) || bare.StartsWith("hinter", StringComparison.Ordinal) || bare.StartsWith("ueber", StringComparison.Ordinal) || bare.StartsWith("unter", StringComparison.Ordinal)));
        return $"{verb} {stem}e {third} {third}e {(stays ? "" : "ge")}{third}";
    }

    private static IEnumerable<(string Key, VerbSaid Said)> EnglishForms(Act act, string verb)
    {
        var forms = verb.Split(' ');
        var made = new Verb(forms[0], act, false, "");
        return forms.Zip([VerbForm.Plain, VerbForm.Third, VerbForm.Past, VerbForm.Participle, VerbForm.Going], (form, kind) => (form, new VerbSaid(made, kind)));
    }

    private static Verb Make(Act act, string verb)
    {
        var infinitive = verb.Split(' ')[0];
        var bar = infinitive.IndexOf('|', StringComparison.Ordinal);
        return new Verb(infinitive.Replace("|", "", StringComparison.Ordinal), act, true, bar < 0 ? "" : infinitive[..bar]);
    }

    /// <summary>The forms of a German verb: with its prefix in one word (“mitbringt”, “mitgebracht”, “mitzubringen”), and without.</summary>
    private static IEnumerable<(string Key, VerbSaid Said)> GermanForms(Act act, string verb)
    {
        var made = Make(act, verb);
        var forms = verb.Split(' ');
        var stem = forms[0][(forms[0].IndexOf('|', StringComparison.Ordinal) + 1)..];
        VerbForm[] kinds = [VerbForm.Plain, VerbForm.First, VerbForm.Third, VerbForm.Past, VerbForm.Participle];
        if (made.Prefix.Length == 0)
        {
            // "meine" is mine before it is to think.
            foreach (var (form, kind) in forms.Zip(kinds).Where(form => form.First != "meine"))
            {
                yield return (form, new VerbSaid(made, kind));
            }

            // "frag", "schick", "bring": the first person as it is spoken, without its e.
            if (forms[1].Length > 3 && forms[1].EndsWith('e') && forms[1][..^1] is not ("such" or "mein" or "wart" or "gift" or "halt" or "fall" or "sag" or "lieb" or "leb"))
            {
                yield return (forms[1][..^1], new VerbSaid(made, VerbForm.First));
            }

            yield return (forms[3] + (forms[3].EndsWith('e') ? "n" : "en"), new VerbSaid(made, VerbForm.Past));
            foreach (var form in Wishes(forms[3]))
            {
                yield return (form, new VerbSaid(made, VerbForm.Wish));
            }

            yield break;
        }

        yield return (made.Prefix + stem, new VerbSaid(made, VerbForm.Plain | VerbForm.Joined));
        yield return (made.Prefix + "zu" + stem, new VerbSaid(made, VerbForm.Plain | VerbForm.Joined));
        yield return (made.Prefix + forms[1], new VerbSaid(made, VerbForm.First | VerbForm.Joined));
        yield return (made.Prefix + forms[2], new VerbSaid(made, VerbForm.Third | VerbForm.Joined));
        yield return (made.Prefix + forms[3], new VerbSaid(made, VerbForm.Past | VerbForm.Joined));
        yield return (made.Prefix + forms[4], new VerbSaid(made, VerbForm.Participle | VerbForm.Joined));
        // The bare forms, under the bare verb, for when the prefix stands at the end of the sentence.
        var bare = new Verb(stem, Act.None, true, "");
        foreach (var (form, kind) in forms.Skip(1).Take(3).Zip(kinds.Skip(1)))
        {
            yield return (form, new VerbSaid(bare, kind));
        }

        if (forms[1].Length > 3 && forms[1].EndsWith('e') && forms[1][..^1] is not ("such" or "mein" or "wart" or "gift" or "halt" or "fall" or "sag" or "lieb" or "leb" or "bau" or "stell"))
        {
            yield return (forms[1][..^1], new VerbSaid(bare, VerbForm.First));
        }

        foreach (var form in Wishes(forms[3]))
        {
            yield return (form, new VerbSaid(bare, VerbForm.Wish));
        }
    }

    /// <summary>What would be, by the past of a strong verb: “gab” makes “gäbe” and, as it is spoken, “gäb”; a weak verb has no form of its own.</summary>
    private static IEnumerable<string> Wishes(string past)
    {
        var vowel = past.LastIndexOfAny(['a', 'o', 'u']);
        if (past.EndsWith("te", StringComparison.Ordinal) && past is not ("brachte" or "dachte" or "wusste") || past.Contains("ie", StringComparison.Ordinal) || vowel < 0 || past.Contains("ae", StringComparison.Ordinal))
        {
            yield break;
        }

        var soft = (past.EndsWith('e') ? past[..^1] : past).Insert(vowel + 1, "e");
        yield return soft;
        yield return soft + "e";
        yield return soft + "en";
        yield return soft + "n";
    }

    private static FrozenDictionary<string, VerbSaid[]> Index(IEnumerable<(string Key, VerbSaid Said)> forms) => forms
        .GroupBy(form => form.Key, form => form.Said)
        .ToFrozenDictionary(key => key.Key, key => key.OrderBy(said => said.Verb.Act == Act.None).DistinctBy(said => (said.Verb.Lemma, said.Form)).ToArray(), StringComparer.Ordinal);
}
