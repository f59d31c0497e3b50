using System.Globalization;
using Kith.Exchange.Texts;

namespace Kith.Exchange;

/// <summary>By what somebody was recognised, or why the owner is asked, in one sentence.</summary>
internal static class Why
{
    /// <summary>The birthdays speak against it.</summary>
    public static string OtherBirthday => RecognitionTexts.OtherBirthday;

    /// <summary>Two entries of one file.</summary>
    public static string TwiceInFile => RecognitionTexts.TwiceInFile;

    /// <summary>No address and no number in common.</summary>
    public static string OtherPoints => RecognitionTexts.OtherPoints;

    /// <summary>The source's own name for them.</summary>
    public static string SameAlias => RecognitionTexts.SameAlias;

    /// <summary>Two in one file under one identity.</summary>
    public static string SameAliasOtherName(string name, string known) => Say(RecognitionTexts.SameAliasOtherName, name, known);

    /// <summary>Two of the book fit as well as each other.</summary>
    public static string SeveralFit(string name, string one, string other) => Say(RecognitionTexts.SeveralFit, name, one, other);

    /// <summary>Why somebody is surely meant.</summary>
    public static string Sure(Evidence evidence) =>
        evidence.Email is { } email ? Say(RecognitionTexts.SameEmail, email)
        : evidence.Phone is { } phone ? Say(RecognitionTexts.SamePhone, phone)
        : RecognitionTexts.SameName;

    /// <summary>Why somebody may be meant, and what speaks against it.</summary>
    public static string Likely(Evidence evidence, string name)
    {
        var known = evidence.Known.Name;
        var same = evidence.Name is NameRelation.Same or NameRelation.Unknown;
        var sentence =
            evidence.Email is { } email ? same ? Say(RecognitionTexts.SameEmail, email) : Say(RecognitionTexts.LikelyEmail, name, known, email)
            : evidence.Phone is { } phone ? same ? Say(RecognitionTexts.SamePhone, phone) : Say(RecognitionTexts.LikelyPhone, name, known, phone)
            : evidence.Name is NameRelation.Same ? Say(RecognitionTexts.LikelyName, known)
            : evidence.Name is NameRelation.Initial ? Say(RecognitionTexts.AlikeNameAtWork, name, known)
            : Say(RecognitionTexts.AlikeName, name, known);
        return evidence.Against is { } against ? Say(RecognitionTexts.But, sentence, against) : sentence;
    }

    private static string Say(string text, params object[] parts) => string.Format(CultureInfo.InvariantCulture, text, parts);
}
