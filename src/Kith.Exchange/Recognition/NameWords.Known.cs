using System.Collections.Frozen;

namespace Kith.Exchange;

/// <summary>Words in and around names: what is said before and after them, and which names are said for each other.</summary>
public static class NameWords
{
    /// <summary>Said before or after a name without being part of it, folded. Not among them is what is also a name (Ma, Don); and Jr, Sr and numbers, which tell a son from his father.</summary>
    public static readonly FrozenSet<string> Titles = new[]
    {
        "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "rev", "reverend", "fr", "father", "sister", "rabbi", "imam",
        "capt", "captain", "col", "sgt", "herr", "frau", "hr", "dipl", "med", "phil", "jur", "rer", "habil", "hc",
        "phd", "md", "msc", "bsc", "mba", "llm", "esq", "cpa", "dds", "mbe", "obe", "cbe", "dott", "sra", "srta", "mme", "mlle", "monsieur", "madame",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What tells people of one family and one name apart.</summary>
    public static readonly FrozenSet<string> Generations = new[] { "jr", "junior", "jun", "sr", "senior", "sen", "ii", "iii", "iv" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Mailboxes of an office, a household or a machine, before the @.</summary>
    public static readonly FrozenSet<string> Offices = new[]
    {
        "info", "office", "contact", "hello", "hi", "mail", "post", "team", "admin", "sales", "support", "help", "service", "billing", "accounts", "accounting", "hr", "jobs",
        "kontakt", "buero", "verwaltung", "sekretariat", "praxis", "empfang", "rezeption", "reception", "family", "familie", "home", "webmaster", "postmaster", "enquiries", "inquiries", "bookings", "orders", "shop", "press", "noreply", "no-reply",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Given names that are said for each other, English and German, folded; a name may stand in several lines.</summary>
    private static readonly string[] Families =
    [
        "alexander alex al xander sandy sascha alec lex", "alexandra alex sandra sandy lexi sascha alix", "abigail abby gail", "albert al bert bertie", "alfred alf fred freddy alfie",
        "alison ali allie", "amanda mandy", "andrew andy drew", "andreas andi andy", "angela angie angel", "anna ann anne annie anni nan", "antonia toni", "anthony antony tony anton toni",
        "arthur art artie", "augustus gus", "barbara barb babs barbie", "bartholomew bart", "beatrice bea trixie", "belinda linda", "benedikt bene", "benjamin ben benny benji", "bernard bernie bernhard bernd",
        "bridget biddy", "cameron cam", "carolyn carol caroline carrie", "catherine katherine kathryn kate katie kathy cathy kat kit kitty cath", "katharina kathi kathrin katrin katja kati", "cecilia cissy",
        "charles charlie chuck chas karl", "charlotte lotte lottie charlie", "christian chris", "christina chris tina chrissie christine christa", "christopher chris kit topher", "christoph chris", "clara klara", "clemens klemens",
        "constance connie", "cornelia conny nele", "cynthia cindy", "daniel dan danny dani", "daniela dani", "david dave davy davie", "deborah deb debbie", "dietrich dieter", "dominic dom nick dominik", "donald don donny",
        "dorothy dot dottie dolly", "dorothea dora thea doro", "edward ed eddie ted teddy ned eduard edi", "edmund ed eddie", "edwin ed eddie", "eleanor ellie nell nora leonora", "elisabeth elizabeth liz lizzie beth betty eliza lisa lisbeth elsa liesl ella libby bess sissi elli",
        "emily em emmy millie", "emma em emmy", "emmanuel manny emanuel", "ernest ernie ernst", "eugene gene eugen", "eva eve evi", "evelyn evie eve", "ferdinand ferdi", "florian flo", "florence flo florrie", "frances fran francie fanny", "francis frank fran", "frederick fred freddy freddie friedrich fritz fred",
        "franziska franzi sissi", "franz frank", "gabriel gabe", "gabriele gabi gaby gabriella", "geoffrey geoff jeff jeffrey", "george georgie georg schorsch", "gerald gerry jerry", "gerard gerry", "gerhard gerd hardy", "gertrude gertrud trudy gerti", "gillian gill jill", "gregory greg", "gottfried friedel",
        "harold harry hal", "harriet hattie", "heinrich heinz heini hein", "helen helena nell ellie lena helene", "henry harry hank hal", "herbert bert herb", "hermann harry", "hubert hubi bert", "ian iain", "ignatius iggy ignaz", "irene renie", "isabella isabel bella izzy belle isabelle",
        "isaac ike", "jack john", "jacob jake jakob", "jacqueline jackie", "james jim jimmy jamie jem", "jan johann", "jane janie janet", "janet jan", "jennifer jen jenny jenn", "jeremy jerry jez", "jessica jess jessie", "joachim jochen achim jo",
        "joanna jo joan johanna hanna hannah", "john johnny jon jack", "johannes hans hannes johann jo", "jonathan jon jonny john nathan", "josef joseph joe joey jo sepp jupp", "josephine josie jo josefine", "joshua josh", "judith judy jude judi", "julia jules julie juli", "juergen jurgen", "karl charlie carl",
        "karoline caroline line caro", "kenneth ken kenny", "kimberly kim", "klaus claus nikolaus nicholas nick", "konrad conrad kurt", "kristina kris tina kristine", "laura laurie lauri", "lawrence laurence larry laurie lorenz", "leonard leo len lenny leonhard", "leonie leo", "lillian lily lil", "louis lou louie ludwig lutz luis",
        "louisa louise lou luisa", "lucas luke lukas luc", "lucille lucy", "madeleine maddy madeline magdalena lena magda leni", "magdalena lena magda leni", "manfred manni fred", "margaret maggie meg peggy marge margie greta rita daisy madge", "margarete grete gretel greta marga margit rita", "maria mary marie mia mimi molly polly maja mitzi", "marianne nanni",
        "martha marty patty", "martin marty", "martina tina", "matilda tilly mathilde hilde", "matthew matt matty", "matthias matze hias mathias matt", "maximilian max maxi", "maxwell max", "melanie mel", "melissa mel missy lissa", "michael mike mick mickey micky mikey michi michel", "michaela michi ela", "mildred millie", "monika moni monica",
        "nancy nan", "natalie nat", "nathaniel nat nate nathan", "nicholas nick nicky nico niko", "nicole nicky nikki niki", "nikolaus niki niko nick klaus", "oliver ollie oli olli", "olivia liv livvy ollie", "oscar ozzy oskar", "otto otti", "pamela pam", "patricia pat patty patti tricia trish", "patrick pat paddy", "paul paulie pauli", "paula pauli",
        "penelope penny", "peter pete petey", "philip phillip phil pip philipp", "philippa pippa pip", "prudence prue", "rachel rach", "raymond ray", "rebecca becky becca bec", "regina gina reggie", "reginald reg reggie", "reinhard hardy", "renate nati", "richard rick rich ricky dick dickie richie", "robert rob bob bobby robbie bert robin", "roberta bobbie", "roderick rod", "rodney rod",
        "roger rodge ruediger", "roland rollo", "ronald ron ronnie", "rosemarie rosi rosie romy", "rosemary rosie rose", "rudolf rudi rudolph rolf", "russell russ rusty", "salvatore sal", "samantha sam sammy", "samuel sam sammy", "sarah sally sara sadie", "sebastian seb basti bastian", "sidney sid", "siegfried sigi siggi", "sigrid sigi siggi", "simon si", "sophia sophie fia", "stanley stan",
        "stephanie steph steffi stefanie steff", "stephen steven steve stevie stefan stephan steffen", "susan sue susie suzy suzanne sanne susanne susi susanna", "sylvia silvia silvi", "terence terry terrence", "theodore ted theo teddy theodor", "theresa terry tess tessa therese resi tracy", "thomas tom tommy thom", "timothy tim timmy", "tobias tobi toby", "ulrich uli", "ulrike uli rike", "ursula uschi ulla", "valentin vali",
        "valerie val", "veronica ronnie vroni veronika", "victor vic viktor", "victoria vicky vic tori viktoria", "vincent vince vinny vin", "virginia ginny", "walter walt wally", "wendy gwendolyn", "werner wern", "wilhelm willi willy wim", "wilhelmine mina minna", "william will bill billy willie liam", "winifred winnie", "wolfgang wolf wolfi", "zachary zach zack", "tomasz tomek tom", "katarzyna kasia", "malgorzata gosia", "aleksandra ola", "jakub kuba", "piotr piotrek", "krzysztof krzys", "agnieszka aga",
        "giovanni gianni", "giuseppe beppe pino", "francesco franco cesco", "jose pepe", "francisco paco pancho", "dmitri dima mitya", "alexei alyosha", "ekaterina katya", "mikhail misha", "vladimir vova volodya", "anastasia nastya", "maria masha",
    ];

    /// <summary>For each name the lines it stands in.</summary>
    public static readonly FrozenDictionary<string, int[]> Nicknames = Families
        .SelectMany((line, i) => line.Split(' ').Select(name => (name, i)))
        .GroupBy(pair => pair.name, pair => pair.i)
        .ToFrozenDictionary(name => name.Key, name => name.Distinct().ToArray(), StringComparer.Ordinal);
}
