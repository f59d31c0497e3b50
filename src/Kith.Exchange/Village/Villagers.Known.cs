using NodaTime;

namespace Kith.Exchange.Village;

/// <summary>The people of the sample village. All are invented; addresses are of example.org, numbers of the range kept for plays.</summary>
internal static class Villagers
{
    public static readonly Villager Owner = new("mira", "Mira", "Lindqvist")
    {
        Pronouns = "she/her", Organization = "Lindqvist Press", Title = "Printer and bookbinder", Zone = "Europe/London", Languages = "sv,en",
        Email = "mira@example.org", Phone = "+44 1632 960100", Url = "https://lindqvistpress.example.org",
        Home = ("Bank Mill, Mill Street", "Leeds", "LS9 0AA", "United Kingdom"),
        Note = "Letterpress, small editions, the occasional wedding. Came from Gothenburg for one year and stayed.",
    };

    public static readonly Villager[] All =
    [
        new("ana", "Ana", "Kovač")
        {
            Pronouns = "she/her", Organization = "Kovač Translation", Title = "Translator", Zone = "Europe/London", Languages = "hr,en,de",
            Email = "ana@example.org", Phone = "+44 1632 960101", Home = ("14 Cardigan Lane", "Leeds", "LS4 2AB", "United Kingdom"),
            Met = ("choir", "Leeds", "2016-04", "tomasz", "Tomasz brought her to a rehearsal when the altos were three short. She sang the Fauré at sight and asked me afterwards who had printed the programmes."),
            Intention = Intention.Close, Shared = "Fauré, rye bread, Le Guin in winter, swimming in cold lakes", Sides = Sides.Family | Sides.Play | Sides.Work,
            Groups = ["Choir"], Tags = ["Leeds", "translation"],
            Facts =
            [
                ("family", "daughter Mia, with Luka until they parted; her mother Vesna lives in Split"), ("family", "Vesna had her hip done in September and is staying in Leeds until Christmas"),
                ("food", "no coriander; loves anything with plums"), ("health", "afraid of flying, takes the train as far as Split if she can"),
                ("interest", "reads Le Guin again every winter"), ("interest", "hopes to sing the Fauré once more, now that Mia sleeps through"),
                ("work", "could help with German contracts"), ("", "looks for somebody to mind Mia on Thursdays"),
            ],
            Days = [new(OccasionKind.Birthday, Fixed: "1985-04-12")],
        },
        new("tomasz", "Tomasz", "Orłowski")
        {
            Nicknames = "Tomek", Pronouns = "he/him", Organization = "Northern Bridges", Title = "Structural engineer", Zone = "Europe/London", Languages = "pl,en",
            Email = "tomasz@example.org", Phone = "+44 1632 960102", Home = ("3 Bishopthorpe Road", "York", "YO23 1JJ", "United Kingdom"),
            Met = ("university", "Leeds", "2009-10", "", "We shared a kitchen, one good knife and a radiator in the second year. He taught me to solder, I taught him to swear in Swedish."),
            Intention = Intention.Inner, Wish = Period.FromWeeks(3), Shared = "the lake, bad puns in three languages, bridges, the good knife", Sides = Sides.Play | Sides.Learning,
            Groups = ["University"], Tags = ["York"],
            Facts =
            [
                ("family", "married to Edyta; they hope to adopt, and have been waiting since spring"), ("interest", "builds a wooden canoe in the garage, in its third winter"),
                ("health", "gave up running for his knee and misses it"), ("work", "inspects footbridges, knows every one between York and Whitby"), ("food", "pierogi on Christmas Eve, always far too many"),
            ],
            Days = [new(OccasionKind.Birthday, 12, 37), new(OccasionKind.Anniversary, 210, 9, "wedding")],
        },
        new("priya", "Priya", "Nair")
        {
            Pronouns = "she/her", Organization = "Aire Valley Museum", Title = "Head of exhibitions", Zone = "Europe/London", Languages = "en,ml",
            Email = "priya@example.org", Phone = "+44 1632 960103",
            Met = ("work", "Leeds", "2022-02", "ana", "Ana translated her catalogue and said she knew somebody who would set it properly. The first job was labels; the third was the whole mill exhibition."),
            Intention = Intention.Friend, Shared = "type, tea strong enough to stand a spoon in, crosswords", Sides = Sides.Work | Sides.Play,
            Tags = ["Leeds", "museum", "paper"],
            Facts =
            [
                ("interest", "treasurer of a women’s choir in Bradford; their bylaws are from 1961 and she looks for somebody to look at them"), ("family", "brother Arun in Kochi, twins"),
                ("food", "vegetarian, makes lime pickle every May"), ("work", "plans the river exhibition for the year after next"), ("interest", "does the cryptic on the early train"),
            ],
            Days = [new(OccasionKind.Birthday, Fixed: "--02-29")],
        },
        new("ben", "Ben", "Okafor")
        {
            Nicknames = "Benji", Pronouns = "he/him", Organization = "Kirkgate Primary", Title = "Teacher", Zone = "Europe/London",
            Email = "ben@example.org", Phone = "+44 1632 960104", Home = ("22 Mill Street", "Leeds", "LS9 0AA", "United Kingdom"),
            Met = ("neighbours", "Leeds", "2019-05", "", "His tomatoes came over the wall in the great storm, and then he came over to apologise for them, with a bowl."),
            Intention = Intention.Friend, Shared = "the wall, tomatoes, the Tuesday quiz, lending each other everything with a plug", Sides = Sides.Neighbourhood | Sides.Play,
            Groups = ["Allotment"], Tags = ["Leeds"],
            Facts =
            [
                ("family", "partner Sam; they move to the corner house on the 5th and look for a van"), ("interest", "grows eleven sorts of tomato and remembers where each seed came from"),
                ("health", "allergic to wasps, carries a pen"), ("work", "teaches year five and runs the school band"), ("family", "his gran Adaeze taught him to cook; she is ninety-one and rings on Sundays"),
            ],
            Days = [new(OccasionKind.Birthday, 96, 34)],
        },
        new("helen", "Helen", "Marsh")
        {
            Pronouns = "she/her", Organization = "Bank Mill Allotment Society", Title = "Secretary", Zone = "Europe/London",
            Email = "helen@example.org", Phone = "+44 1632 960105", Home = ("7 Beck Row", "Leeds", "LS9 0AF", "United Kingdom"),
            Met = ("allotment", "Leeds", "2020-03", "ben", "Ben walked me up to plot 31 and said: ask Helen, she knows. She did. She lent me a fork, and a van the week after."),
            Intention = Intention.Friend, Shared = "the long walk to Malham, seed lists, crime novels", Sides = Sides.Neighbourhood | Sides.Play,
            Groups = ["Allotment"], Tags = ["Leeds", "walking"],
            Facts =
            [
                ("work", "was a solicitor for thirty years; drafted the society’s bylaws and says she would gladly do it again"), ("family", "her father Walter died eight years ago in December; she goes to his bench on Otley Chevin"),
                ("interest", "walks the Dales Way in pieces, backwards"), ("food", "damson gin, every September, given away by Christmas"), ("", "still looks for the trail map I lent her"),
            ],
            Days = [new(OccasionKind.HardDay, 10, 8, "the day her father died"), new(OccasionKind.Birthday, 171, 67)],
        },
        new("mia", "Mia", "Kovač")
        {
            Pronouns = "she/her", Languages = "hr,en",
            Met = ("Ana’s daughter", "Leeds", "2022-11", "ana", "I held her when she was two days old, and she sneezed."),
            Shared = "stamps, the ducks, one song about a hedgehog", Sides = Sides.Family, Groups = ["Choir"], Tags = ["Leeds"],
            Facts = [("interest", "hedgehogs before all other animals"), ("family", "learned to float at the lake"), ("food", "pancakes, rolled, never folded")],
            Days = [new(OccasionKind.Birthday, 2, 4)],
        },
        new("signe", "Signe", "Lindqvist")
        {
            Pronouns = "she/her", Organization = "Sahlgrenska", Title = "Midwife", Zone = "Europe/Stockholm", Languages = "sv,en",
            Email = "signe@example.org", Phone = "+44 1632 960107", Home = ("Linnégatan 9", "Göteborg", "413 04", "Sweden"),
            Met = ("family", "Göteborg", "1991", "", "She was four and was told I was hers to look after. She has never been told otherwise."),
            Intention = Intention.Inner, Shared = "everything before 2005, cardamom buns, Dad", Sides = Sides.Family, Groups = ["Family"], Tags = ["Gothenburg"],
            Facts =
            [
                ("family", "Erik, and the boys Nils, 9, and Albin, 6"), ("work", "works nights every third week; do not ring before two"), ("health", "sleeps badly after nights"),
                ("interest", "started the cello at thirty-nine"), ("", "wants us both home for Dad’s seventieth"),
            ],
            Days = [new(OccasionKind.Birthday, 63, 40)],
        },
        new("gunnar", "Gunnar", "Lindqvist")
        {
            Nicknames = "Dad", Pronouns = "he/him", Zone = "Europe/Stockholm", Languages = "sv",
            Email = "gunnar@example.org", Phone = "+44 1632 960108", Home = ("Fyrvägen 2", "Marstrand", "442 66", "Sweden"),
            Met = ("family", "Göteborg", "1991", "", ""),
            Intention = Intention.Inner, Wish = Period.FromWeeks(1), Shared = "the boat, the weather, long silences that are good ones", Sides = Sides.Family,
            Groups = ["Family"], Tags = ["Marstrand"],
            Facts =
            [
                ("family", "a widower for six years; keeps Mum’s geraniums"), ("interest", "sands the boat every spring whether it needs it or not"), ("health", "new hearing aid, likes to be rung on the kitchen telephone"),
                ("food", "herring on Thursdays"), ("interest", "does the radio quiz with Lasse next door"),
            ],
            Days = [new(OccasionKind.Birthday, 140, 70)],
        },
        new("jonas", "Jonas", "Weber")
        {
            Pronouns = "he/him", Organization = "Weber Papier", Title = "Paper maker", Zone = "Europe/Berlin", Languages = "de,en",
            Email = "jonas@example.org", Phone = "+44 1632 960109",
            Met = ("a fair for small presses", "Mainz", "2017-06", "", "He had the next table, the better paper and no change; I had change."),
            Intention = Intention.Friend, Shared = "paper, fairs, trains that do not come", Sides = Sides.Work | Sides.Play, Tags = ["Mainz", "paper"],
            Facts = [("work", "took over the mill from his aunt"), ("family", "moved to the Odenwald with Karin and two goats"), ("interest", "restores one radio a year")],
            Days = [new(OccasionKind.Birthday, Fixed: "1979-07-30")],
        },
        new("grace", "Grace", "Adeyemi")
        {
            Pronouns = "she/her", Organization = "Kirkstall Chamber Choir", Title = "Conductor", Zone = "Europe/London",
            Email = "grace@example.org", Phone = "+44 1632 960110",
            Met = ("choir", "Leeds", "2016-09", "ana", "She took over the choir in the autumn and learned forty names in one evening."),
            Intention = Intention.Wider, Shared = "the choir, breathing, early music", Sides = Sides.Play | Sides.Faith, Groups = ["Choir"], Tags = ["Leeds"],
            Facts = [("work", "also plays the organ at St Stephen’s on Sundays"), ("interest", "wants to do the Duruflé before she is fifty"), ("food", "honey and ginger, never lemon")],
        },
        new("ruth", "Ruth", "Feldman")
        {
            Pronouns = "she/her", Zone = "Europe/London",
            Email = "ruth@example.org",
            Met = ("flat share", "Leeds", "2011-09", "tomasz", "The third in the flat on Brudenell Road, with the piano nobody had asked for."),
            RestingFor = 300, Shared = "the flat, the piano, many late suppers", Sides = Sides.Play, Tags = ["London"],
            Facts = [("work", "cuts films in London"), ("", "we have grown apart, kindly; I am glad of those years")],
            Days = [new(OccasionKind.Birthday, Fixed: "--09-03")],
        },
        new("luca", "Luca", "Bianchi")
        {
            Pronouns = "he/him", Organization = "Libreria del Canale", Title = "Bookseller", Zone = "Europe/Rome", Languages = "it,en",
            Email = "luca@example.org", Phone = "+44 1632 960112", Url = "https://canale.example.org",
            Met = ("work", "Bologna", "2023-10", "priya", "Priya’s museum lent his shop a case of type, and I was the one who came with it."),
            Intention = Intention.Wider, Shared = "poets nobody buys, Bodoni", Sides = Sides.Work, Tags = ["Bologna", "books"],
            Facts = [("work", "sold forty of the river broadsides and asked for more"), ("family", "his father still opens the shop at seven")],
        },
    ];
}
