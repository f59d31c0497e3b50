namespace Kith.Bench;

/// <summary>Names and words of several languages, so that encoded words are met as often as in real mail.</summary>
internal static class MailWords
{
    public static readonly string[] Given =
    [
        "Ana", "Ben", "Clara", "David", "Eva", "Farid", "Grace", "Hugo", "Irena", "Jonas", "Kim", "Lena", "Marco", "Nadia", "Oscar", "Petra", "Quentin", "Rosa", "Sven", "Tara", "Uwe", "Vera", "Walid", "Xenia", "Yusuf", "Zoe",
        "José", "Søren", "Zoë", "Łukasz", "Jürgen", "Анна", "Дмитрий", "Ελένη", "美咲", "小明", "민준", "François", "Chloé", "Márta",
    ];

    public static readonly string[] Family =
    [
        "Silva", "Miller", "Okafor", "Novak", "Rossi", "Jensen", "Kowalski", "Nguyen", "Haddad", "Schmidt", "Dubois", "Garcia", "Lindberg", "Varga", "Costa", "Meyer", "Cohen", "Singh", "Tanaka", "Brown",
        "Müller", "Nuñez", "Çelik", "Иванова", "Παπαδόπουλος", "佐藤", "王", "김",
    ];

    public static readonly string[] Topics =
    [
        "Lunch on Friday", "The choir's summer concert", "Photos from Sunday", "Invoice 2041", "Your book", "Train times", "Draft of chapter three", "Happy birthday!", "Flat in the old town", "Question about the roof", "Kids' party", "Thanks",
        "Grüße aus Köln", "Früher Termin möglich?", "Réunion de jeudi", "Vacances à la mer", "Встреча в субботу", "Fotos de la fiesta", "来週の予定", "Πότε έρχεσαι;", "Ужин",
    ];

    public static readonly string[] Words =
        "the quick letter that nobody reads tells of a garden and the sea where we met last summer before the rain came over the hills and all of us ran home laughing with wet shoes and a basket of cherries From where I sit it seems like yesterday".Split(' ');
}
