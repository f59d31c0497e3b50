namespace Kith.Capture;

/// <summary>Which form of which verb a word is where it stands, and of a verb that no table knows.</summary>
internal static partial class EnglishSayings
{
    private static VerbSaid? Form(Scan scan, int at, Saying saying, bool modal, bool perfect, int free)
    {
        // "swung by to collect": what for, and not what will be.
        if (saying.Named && !modal && at != free && scan.Key(at - 1) == "to" && at > saying.ContentFrom + 1 && scan.Key(at - 2) is "by" or "over" or "round" or "around" or "in" or "up")
        {
            return null;
        }

        if (scan.SenseOf(at) != Sense.None || (NounOpeners.Contains(scan.Key(at - 1)) || scan.Digits(at - 1)) && at > saying.ContentFrom || at != free && NoVerbBehind.Contains(scan.Key(at - 1)) && !saying.Named && at > saying.ContentFrom)
        {
            return null;
        }

        // "Message from Aylin" is no order to message her.
        if (at == saying.ContentFrom && !saying.Named && !modal && KnownContacts.Is(scan.Key(at)) && Verbs.IsPlain(scan.Key(at)) && Enumerable.Range(0, scan.Count).Any(word => scan.SenseOf(word) == Sense.Length))
        {
            return null;
        }

        if (at == saying.ContentFrom && !saying.Named && (KnownContacts.Kind(scan.Key(at)) is not null || KnownContacts.Is(scan.Key(at)) || scan.Key(at) is "text" or "message" or "email" or "mail") && scan.Key(at + 1) is "from" or "with" or "to" or "about" or "for" or "at" or "in" or "," or "")
        {
            return null;
        }

        if (IsUnknownVerb(scan, at) && Unknown(scan, at, saying, modal, perfect) is { } unknown)
        {
            return new VerbSaid(new Verb(scan.Key(at), Act.Do, false, ""), unknown);
        }

        // "dog walk Luis": a noun, where nothing orders it.
        if (!saying.Named && !modal && !perfect && at > saying.ContentFrom && at != free && scan.Key(at - 1) is not ("and" or "please" or "to" or "also" or "then") && !KnownSayings.IsAdverb(scan.Key(at - 1)) && Verbs.Of(scan.Key(at), false) is { Count: > 0 } nouns && nouns.All(form => form.Form == VerbForm.Plain))
        {
            return null;
        }

        if (scan.Key(at) == "'s")
        {
            return new VerbSaid(new Verb("be", Act.Be, false, ""), VerbForm.Third);
        }

        var forms = Verbs.Of(scan.Key(at), false);
        return modal ? forms.FirstOrDefault(form => form.Form.HasFlag(VerbForm.Plain)) ?? First(forms)
            : perfect ? forms.FirstOrDefault(form => form.Form.HasFlag(VerbForm.Participle)) ?? First(forms)
            : saying.Subject is { Me: false } && saying.Named ? forms.FirstOrDefault(form => form.Any(VerbForm.Third | VerbForm.Past)) ?? forms.FirstOrDefault(form => form.Form is VerbForm.Going or VerbForm.Participle) ?? First(forms)
            : forms.FirstOrDefault(form => form.Form == VerbForm.Past) ?? First(forms);
    }

    private static bool IsUnknownVerb(Scan scan, int at) => scan.Letters(at) && !scan.Capital(at) && Verbs.Of(scan.Key(at), false).Count == 0 && !KnownSayings.IsAdverb(scan.Key(at)) && !Spoken.English.Contains(scan.Key(at)) && !KnownTurns.NoVerbs.Contains(scan.Key(at)) && !KnownTurns.Degrees.Contains(scan.Key(at)) && !KnownVerbs.Not.Contains(scan.Key(at));

    /// <summary>The form of a verb that no table knows, by where it stands and how it ends: “she'll circulate them”, “he venmos me”, “plowed our drive”.</summary>
    private static VerbForm? Unknown(Scan scan, int at, Saying saying, bool modal, bool perfect)
    {
        var (key, before) = (scan.Key(at), at - 1);
        while (KnownSayings.IsAdverb(scan.Key(before)))
        {
            before--;
        }

        var follows = before < saying.Clause.First || scan.SenseOf(before) == Sense.Name || scan.Key(before) is "i" or "she" or "he" or "they" or "we" or "who" or "and" or "&";
        return modal && saying.Named && (KnownVerbs.EnglishModals.ContainsKey(scan.Key(before)) || scan.Key(before) is "to") && scan.SenseOf(before) == Sense.None ? VerbForm.Plain
            : key.Length > 4 && key.EndsWith("ing", StringComparison.Ordinal) && IsBe(scan.Key(before)) && saying.Named ? VerbForm.Going
            : key.Length > 3 && key.EndsWith("ed", StringComparison.Ordinal) && (follows || perfect || scan.Key(before) is "have" or "has" or "'ve" or "'s") ? VerbForm.Past
            : key.Length > 3 && key.EndsWith('s') && !key.EndsWith("ss", StringComparison.Ordinal) && !modal && saying.Named && scan.Key(before) is "she" or "he" ? VerbForm.Third : null;
    }

    private static VerbSaid? First(IReadOnlyList<VerbSaid> forms) => forms.Count > 0 ? forms[0] : null;
}
