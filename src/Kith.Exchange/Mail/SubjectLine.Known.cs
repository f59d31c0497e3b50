using System.Collections.Frozen;

namespace Kith.Exchange;

/// <summary>The marks of answers and copies that mail programs write in the languages of their users, and greetings.</summary>
internal static partial class SubjectLine
{
    private static readonly string[] Answers =
    [
        "Re", "Aw", "Antw", "Antwort", "Sv", "Vs", "Rv", "Ref", "Res", "Resp", "Rif", "R", "Odp", "Od", "Vá", "Ynt", "Yanıt", "Cevap", "Atb", "Отв", "Ответ", "На", "Απ", "ΣΧΕΤ", "Bls", "Balas",
        "回复", "回覆", "答复", "返信", "답장", "השב", "رد", "تو", "Réf", "Rép",
    ];

    private static readonly string[] Copies =
    [
        "Fwd", "Fw", "Wg", "Tr", "Enc", "I", "Vl", "Doorst", "Vb", "Pd", "Továbbítás", "İlt", "Pr", "Пересл", "Fs", "Trs", "转发", "轉寄", "転送", "전달", "הועבר",
    ];

    private static readonly string[] Greetings =
    [
        "Happy birthday", "Happy bday", "Happy new year", "Merry Christmas", "Happy holidays", "Season's greetings", "Happy anniversary", "Happy Easter", "Congratulations", "Congrats",
        "Alles Gute", "Alles Liebe zum Geburtstag", "Herzlichen Glückwunsch", "Frohe Weihnachten", "Frohes neues Jahr", "Frohe Ostern", "Ein gutes neues Jahr", "Guten Rutsch",
        "Joyeux anniversaire", "Bon anniversaire", "Joyeux Noël", "Bonne année", "Meilleurs vœux", "Joyeuses fêtes",
        "Feliz cumpleaños", "Feliz cumple", "Feliz Navidad", "Feliz año", "Felicidades", "Feliz aniversário", "Parabéns", "Feliz Natal", "Feliz ano novo", "Boas festas",
        "Buon compleanno", "Tanti auguri", "Auguri", "Buon Natale", "Buon anno", "Buone feste", "Gefeliciteerd", "Fijne verjaardag", "Gelukkig nieuwjaar", "Fijne feestdagen",
        "Grattis", "God jul", "Gott nytt år", "Gratulerer med dagen", "Tillykke", "Hyvää syntymäpäivää", "Hyvää joulua", "Wszystkiego najlepszego", "Sto lat", "Wesołych Świąt",
        "Všechno nejlepší", "Veselé Vánoce", "Boldog születésnapot", "Boldog karácsonyt", "La mulți ani", "Doğum günün kutlu olsun", "Mutlu yıllar", "С днём рождения", "С днем рождения", "С Новым годом",
        "З днем народження", "Χρόνια πολλά", "お誕生日おめでとう", "あけましておめでとう", "生日快乐", "新年快乐", "생일 축하",
    ];

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Marks =
        Answers.Select(mark => (mark, answer: true)).Concat(Copies.Select(mark => (mark, answer: false)))
            .ToFrozenDictionary(pair => pair.mark, pair => pair.answer, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
