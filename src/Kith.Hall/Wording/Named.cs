using Kith.Capture;
using Kith.Hall.Texts;

namespace Kith.Hall.Wording;

/// <summary>The words of the record as pages write them.</summary>
public static class Named
{
    /// <summary>What a line told beside the contact.</summary>
    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Fact => WordsTexts.FindingFact,
        FindingKind.Need => WordsTexts.FindingNeed,
        FindingKind.Offer => WordsTexts.FindingOffer,
        FindingKind.Promise => WordsTexts.FindingPromise,
        FindingKind.Gift => WordsTexts.FindingGift,
        FindingKind.Ask => WordsTexts.FindingAsk,
        _ => WordsTexts.FindingLoan,
    };

    /// <summary>In what way, within a line.</summary>
    public static string Of(MomentKind kind) => kind switch
    {
        MomentKind.Meeting => WordsTexts.Meeting,
        MomentKind.Call => WordsTexts.Call,
        MomentKind.Letter => WordsTexts.Letter,
        MomentKind.Mail => WordsTexts.Mail,
        MomentKind.Message => WordsTexts.Message,
        MomentKind.Event => WordsTexts.Event,
        _ => WordsTexts.OtherKind,
    };

    /// <summary>In what way, as a choice.</summary>
    public static string Choice(MomentKind kind) => kind switch
    {
        MomentKind.Meeting => WordsTexts.MeetingNoun,
        MomentKind.Call => WordsTexts.CallNoun,
        MomentKind.Letter => WordsTexts.LetterNoun,
        MomentKind.Mail => WordsTexts.MailNoun,
        MomentKind.Message => WordsTexts.MessageNoun,
        MomentKind.Event => WordsTexts.EventNoun,
        _ => WordsTexts.OtherKindNoun,
    };

    /// <summary>How much passed.</summary>
    public static string Of(Substance substance) => substance switch
    {
        Substance.Token => WordsTexts.Token,
        Substance.Exchange => WordsTexts.Exchange,
        Substance.Talk => WordsTexts.Talk,
        _ => WordsTexts.HeartToHeart,
    };

    /// <summary>How close the owner wants it to be.</summary>
    public static string Of(Intention? intention) => intention switch
    {
        Intention.Inner => WordsTexts.Inner,
        Intention.Close => WordsTexts.Close,
        Intention.Friend => WordsTexts.Friend,
        Intention.Wider => WordsTexts.Wider,
        Intention.Resting => WordsTexts.Resting,
        _ => WordsTexts.Unsaid,
    };

    /// <summary>One side of life.</summary>
    public static string Of(Sides side) => side switch
    {
        Sides.Work => WordsTexts.Work,
        Sides.Family => WordsTexts.Family,
        Sides.Play => WordsTexts.Play,
        Sides.Faith => WordsTexts.Faith,
        Sides.Neighbourhood => WordsTexts.Neighbourhood,
        _ => WordsTexts.Learning,
    };

    /// <summary>The sides of life among several.</summary>
    public static IEnumerable<Sides> Each(Sides sides) => Enum.GetValues<Sides>().Where(side => side != Sides.None && sides.HasFlag(side));

    /// <summary>Why a day matters.</summary>
    public static string Of(OccasionKind kind) => kind switch
    {
        OccasionKind.Birthday => WordsTexts.Birthday,
        OccasionKind.Anniversary => WordsTexts.Anniversary,
        OccasionKind.HardDay => WordsTexts.HardDay,
        _ => WordsTexts.OtherDay,
    };

    /// <summary>By what one reaches somebody.</summary>
    public static string Of(ContactKind kind) => kind switch
    {
        ContactKind.Email => WordsTexts.Email,
        ContactKind.Phone => WordsTexts.Phone,
        ContactKind.Url => WordsTexts.Url,
        _ => WordsTexts.Handle,
    };

    /// <summary>One or two letters in place of a picture: those of the first and the last word of a name.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length switch
        {
            0 => "?",
            1 => First(words[0]),
            _ => First(words[0]) + First(words[^1]),
        };
    }

    // A letter may be more than one char, and more than one rune (flags, families).
    private static string First(string word) => System.Globalization.StringInfo.GetNextTextElement(word).ToUpperInvariant();
}
