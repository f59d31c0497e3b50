using static Kith.Discretion;
using static Kith.IntroductionStage;
using static Kith.NeedKind;
using static Kith.Party;

namespace Kith.Exchange.Village;

/// <summary>What passed both ways in the sample village, and what came of it: years of friendship, then some work, then an introduction and more work.</summary>
internal static class Between
{
    public static readonly TellNeed[] Needs =
    [
        new("ana", NeedKind.Need, "somebody to mind Mia on Thursdays", 37, InConfidence),
        new("ana", NeedKind.Need, "to sing the Fauré once more", 420),
        new("ana", Offer, "German contracts, a garden, patience", 400),
        new("mira", NeedKind.Need, "a reader for the new site’s English", 21),
        new("mira", Offer, "printing in small runs, a folding bed, Thursdays", 300),
        new("priya", NeedKind.Need, "somebody to look at her choir’s bylaws of 1961", 16),
        new("helen", Offer, "bylaws: she drafted the society’s and would gladly do it again", 190),
        new("ben", NeedKind.Need, "a van on the 5th", 9),
        new("helen", Offer, "the society’s van, on weekdays", 260, AskFirst),
        new("ben", Offer, "tomato seedlings, eleven sorts", 230),
        new("tomasz", NeedKind.Need, "somebody who has adopted and would talk about it", 23, InConfidence),
        new("jonas", Offer, "offcuts of the 160 gram paper", 150),
        new("luca", NeedKind.Need, "a translator for the autumn list", 330, MetAgo: 215),
        new("luca", NeedKind.Need, "somebody to print sixty copies of the winter list", 12),
        new("luca", NeedKind.Need, "paper of 160 gram for thirty covers", 26),
        new("luca", Offer, "a shelf by the till for notebooks and cards", 260),
        new("jonas", NeedKind.Need, "a bookshop with a shelf for his notebooks", 95),
        new("grace", NeedKind.Need, "two more tenors before the Duruflé", 60),
        new("signe", NeedKind.Need, "a weekend without rotas", 88),
    ];

    public static readonly TellPromise[] Promises =
    [
        new("ana", Me, "send her the book", 37),
        new("helen", Them, "look for the trail map", 120),
        new("tomasz", Me, "print the name on the canoe’s bow", 23, DueIn: 120),
        new("signe", Me, "be home for Dad’s seventieth", 70, DueIn: 140),
        new("ana", Them, "read the English of the new site", 90, KeptAgo: 61),
        new("ben", Them, "bring the ladder back before the frost", 200, ReleasedAgo: 150),
        new("priya", Me, "keep her two of the river prints", 72),
    ];

    public static readonly TellGift[] Gifts =
    [
        new("ana", Them, GiftKind.Help, "an evening reading my offer to the museum, line by line", 82, ThankedAgo: 81),
        new("ana", Me, GiftKind.Time, "two nights at the hospital with soup", 1002),
        new("ana", Me, GiftKind.Thing, "a wall painted yellow", 165, ThankedAgo: 160),
        new("priya", Them, GiftKind.Thing, "lime pickle by post", 402, ThankedAgo: 398),
        new("priya", Me, GiftKind.Thing, "the first proof of the river, framed", 30),
        new("tomasz", Them, GiftKind.Hospitality, "Christmas Eve and a hundred and forty pierogi", 333, ThankedAgo: 332),
        new("tomasz", Them, GiftKind.Introduction, "Ana, when the altos were three short", 3860, ThankedAgo: 3000),
        new("jonas", Them, GiftKind.Thing, "a ream of the good paper", 700, 45m, "EUR", ThankedAgo: 690),
        new("helen", Them, GiftKind.Advice, "how to get a plot past a committee", 640),
        new("ben", Me, GiftKind.Help, "the wall, rebuilt over two Saturdays", 510, ThankedAgo: 509),
        new("signe", Me, GiftKind.Thing, "a train ticket, for one weekend without rotas", 50, 64m, "GBP"),
        new("gunnar", Them, GiftKind.Tip, "never varnish in the wind", 240),
    ];

    public static readonly TellAsk[] Asks =
    [
        new("ana", Me, "whether I may name her to the museum", 90, AskAnswer.Yes),
        new("priya", Them, "the labels by Friday", 300, AskAnswer.Yes),
        new("luca", Me, "whether the forty can be paid before the fair", 130, AskAnswer.Silence),
        new("gunnar", Me, "to come to Leeds at Easter", 250, AskAnswer.No),
        new("ben", Them, "the ladder for a weekend", 215, AskAnswer.Yes),
        new("helen", Me, "to look over the lease of the workshop", 12, null),
    ];

    public static readonly TellLoan[] Loans =
    [
        new("helen", Me, "the trail map of the Dales Way", 210),
        new("ana", Me, "the folding bed", 57),
        new("helen", Them, "a garden fork", 1500, BackAgo: 1430),
        new("tomasz", Them, "the good knife", 400, BackAgo: 333),
    ];

    public static readonly (string One, KinshipKind Kind, string Other)[] Kinships =
    [
        ("ana", KinshipKind.Parent, "mia"), ("mira", KinshipKind.Godparent, "mia"), ("gunnar", KinshipKind.Parent, "mira"), ("gunnar", KinshipKind.Parent, "signe"),
        ("tomasz", KinshipKind.Friend, "ana"), ("ben", KinshipKind.Neighbour, "helen"), ("tomasz", KinshipKind.Friend, "ruth"),
    ];

    public static readonly TellGroup[] Groups =
    [
        new("Quiz team", ("ben", "geography"), ("helen", "the law and the dead"), ("mira", "typefaces")),
        new("River exhibition", ("priya", "head"), ("ana", "translation"), ("mira", "print")),
    ];

    public static readonly TellIntroduction[] Introductions =
    [
        new("priya", "helen", "", ThoughtOf, 16, "Bylaws of 1961, read by somebody who can.", "A women’s choir that would sing at the bench on Otley Chevin.", ""),
        new("ben", "jonas", "", OneAsked, 6, "Somebody who mends radios, for the school band’s old amplifier.", "A class of ten-year-olds who want to know how paper is made.", ""),
        new("luca", "ana", "", Made, 216, "An English list that does not sound translated.", "A bookshop that pays for translation.", "The autumn list, and the spring one after it."),
        new("mira", "helen", "ben", Made, 1700, "", "", "A fork, a van, plot 31."),
        new("ruth", "grace", "", LetGo, 420, "A piano.", "An accompanist.", ""),
    ];

    public static readonly TellOutcome[] Outcomes =
    [
        new(OutcomeKind.Friendship, Beneficiary.Me, "Ana, and through her half of this book", 3850, "tomasz", ThankedAgo: 3000),
        new(OutcomeKind.Work, Beneficiary.Me, "labels for the museum’s textile room", 1710, "ana priya", 260m, "GBP", 1705),
        new(OutcomeKind.Help, Beneficiary.Me, "a van, the week after we met", 1660, "ben helen", ThankedAgo: 1660),
        new(OutcomeKind.Work, Beneficiary.Me, "the mill exhibition, all that was printed", 1290, "ana priya", 640m, "GBP", 1280),
        new(OutcomeKind.Learning, Beneficiary.Me, "how to name a price", 1010, "ana", ThankedAgo: 1000),
        new(OutcomeKind.Work, Beneficiary.Me, "broadsides for the Libreria del Canale", 980, "ana priya luca", 420m, "EUR", 970),
        new(OutcomeKind.Help, Beneficiary.Community, "a new roof for the allotment shed, from one quiz night", 700, "ben helen", 380m, "GBP"),
        new(OutcomeKind.Work, Beneficiary.Me, "the mill labels, a second run", 640, "ana priya", 310m, "GBP", 636),
        new(OutcomeKind.Joy, Beneficiary.Me, "the Fauré, with Ana beside me", 562, "ana grace"),
        new(OutcomeKind.Referral, Beneficiary.Them, "Luca’s shop asked Ana for its English list", 200, "luca ana"),
        new(OutcomeKind.Work, Beneficiary.Me, "wedding cards for somebody in the choir", 190, "grace", 185m, "GBP", 189),
        new(OutcomeKind.Work, Beneficiary.Me, "the river catalogue and its second edition", 72, "ana priya", 1450m, "GBP"),
    ];

    public static readonly (string Name, FieldKind Kind, (string Who, string Value)[] Values)[] Fields =
    [
        ("Seat in the choir", FieldKind.Text, [("ana", "alto, third row"), ("grace", "in front")]),
        ("Knows my workshop", FieldKind.YesNo, [("ana", "yes"), ("priya", "yes"), ("jonas", "no")]),
    ];

    public static readonly (int Ago, string Text, string Who)[] Journal =
    [
        (36, "Ana laughed for the first time in weeks, at a spoon. I had meant to say something wise and was glad I had not.", "ana"),
        (71, "Priya said yes to all of it. I walked home by the canal and told nobody for an hour, to have it to myself.", "priya ana"),
        (22, "Tomek’s canoe floats. He says the adoption people have not written; he says it lightly, which is how one knows.", "tomasz"),
    ];
}
