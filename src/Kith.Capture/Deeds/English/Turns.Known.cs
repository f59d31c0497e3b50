using System.Collections.Frozen;

namespace Kith.Capture;

/// <summary>Classes of words of which turns of phrase are made, and small words between their parts.</summary>
internal static partial class KnownTurns
{
    /// <summary>Words of one class, by the name that turns call it by.</summary>
    internal static readonly FrozenDictionary<string, string> Classes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["BE"] = "is are am 's 're 'm was were be been being seems sounds looks",
        ["HAVE"] = "has have had 've having owns got gets",
        ["ME"] = "me us",
        ["MY"] = "my our",
        ["MINE"] = "mine ours",
        ["HER"] = "her him them",
        ["HERS"] = "her his their my our",
        ["THEIRS"] = "hers his theirs",
        ["SHE"] = "she he they",
        ["I"] = "i we",
        ["A"] = "a an another one some any",
        ["SOMEONE"] = "someone somebody anyone anybody",
        ["NOBODY"] = "nobody noone no-one none",
        ["WOULD"] = "would 'd",
        ["WILL"] = "will 'll would 'd",
        ["CANT"] = "cant cannot couldnt",
        ["FIND"] = "find get buy rent borrow hire source secure land learn adopt replace track locate acquire obtain recruit",
        ["FINDING"] = "finding getting buying renting borrowing hiring sourcing locating tracking acquiring recruiting",
        ["EAGER"] = "crying desperate dying itching longing pining yearning begging hankering gasping craving keen anxious eager aching hungry screaming crying hoping praying",
        ["GLAD"] = "grateful glad thankful obliged happy delighted thrilled pleased over-the-moon chuffed",
        ["EYE"] = "eye eyes ear ears look-out lookout",
        ["HANDY"] = "handy useful ideal perfect welcome appreciated brilliant amazing great lovely fantastic helpful wonderful nice good",
        ["BOON"] = "godsend lifesaver blessing boon bonus dream lifeline treat help relief",
        ["SPARE"] = "spare begging free cheap",
        ["ANYMORE"] = "needs need wants want uses use used wears wear touches plays rides reads",
        ["UNLESS"] = "if whenever when should once",
        ["UNTIL"] = "until till til overnight for over",
        ["GIVEN"] = "given gifted handed presented slipped passed bequeathed awarded sent brought bought",
        ["ROUND"] = "up round over by in along back off around",
        ["SAVED"] = "saved fetched got brought bought made cooked baked knitted sewed sewn crocheted built ordered grabbed nabbed sorted found printed picked dug fixed poured mixed brewed packed wrapped carved painted drew wrote booked rustled whipped ran burned burnt cut grew embroidered framed compiled",
        ["CARRYING"] = "bearing carrying clutching brandishing holding",
        ["MINDED"] = "minded babysat watched fed watered walked collected dogsat catsat housesat petsat",
        ["ASKING"] = "asking begging requesting wondering pleading enquiring inquiring",
        ["ASK"] = "ask beg request see check find",
        ["PRESS"] = "pestering nagging badgering chasing begging hounding pressing pushing urging",
        ["TOASK"] = "to and",
        ["COUNT"] = "count counts counted counting rely relies relied relying bank banks banked banking depend depends depended depending lean leaning call calls called calling",
        ["WANTS"] = "want wants wanted wanting needs need needed like love prefer expects expected expecting likes trusts",
        ["SAYS"] = "says said say saying told tells reckons",
        ["STAY"] = "stay sleep crash kip park camp",
        ["MEANT"] = "supposed meant due expected bound booked scheduled set",
        ["OFF"] = "off from",
        ["STILL"] = "still",
        ["MONEY"] = "pounds euro dollars £ € $",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static readonly FrozenSet<string> Be = Set(Classes["BE"]);

    internal static readonly FrozenSet<string> Having = Set("has have had 've having");

    /// <summary>Adverbs of degree and the like, which may stand between the words of a turn.</summary>
    internal static readonly FrozenSet<string> Degrees = Set("so quite totally absolutely completely pretty perfectly more than only too always apparently still now just a bit very rather seriously actively forever both all most ever much dearly");

    /// <summary>What may stand between a subject and its verb beside adverbs, modals and auxiliaries.</summary>
    internal static readonly FrozenSet<string> Between = Set("been to who got getting gets has have had do does did is that which not and ; going");

    /// <summary>Words that are no verb where one is looked for.</summary>
    internal static readonly FrozenSet<string> NoVerbs = Set("the a an my our her his their your its this that these those some any no me us him them it i we she he they you to of in on at by for from with and or but as so if not one two three all more most much many little few new old good bit lot next last other");

    /// <summary>Pasts behind which “me” gets nothing.</summary>
    internal static readonly FrozenSet<string> NoGiving = Set("told asked said texted called phoned rang emailed messaged mailed wished offered promised owed lent loaned cost caused set reminded begged wanted needed subbed spotted borrowed hit met saw left had got took kept put let used showed sent read wrote invited heard made thanked congratulated greeted hugged kissed paid");

    /// <summary>Pronouns of persons and of what is theirs.</summary>
    internal static readonly FrozenSet<string> Pronouns = Set("i we me us she he they her him them my our his their");

    /// <summary>Words that stand for a thing told of before.</summary>
    internal static readonly FrozenSet<string> Standing = Set("it one ones them that this these those his hers theirs mine ours myself game shout ask holler yell willing some both two three four interested hand");

    /// <summary>Words with which something may stand in front of the subject: “for her party I …”.</summary>
    internal static readonly FrozenSet<string> Fronting = Set("for at in on after during between before over besides despite with next as");

    /// <summary>Words for somebody named before, behind a word of how one feels for them: “the poor divil”.</summary>
    internal static readonly FrozenSet<string> Epithets = Set("divil devil fella fellow man woman lad lass girl boy guy chap soul thing dear love creature mite bugger sod pet bloke lady eejit");

    /// <summary>What holds a gift that is named after it.</summary>
    internal static readonly FrozenSet<string> Wrappings = Set("parcel package hamper present presents gift gifts envelope box basket");

    /// <summary>How one feels for somebody.</summary>
    internal static readonly FrozenSet<string> Pitying = Set("poor old dear lovely good sweet lucky silly wee little kind daft mad");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
