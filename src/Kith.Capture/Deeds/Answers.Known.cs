namespace Kith.Capture;

/// <summary>Answers as they are told, English and German.</summary>
internal static class KnownAnswers
{
    private static readonly (string Words, AskAnswer Answer)[] Said =
    [
        ("no answer|no reply|no response|not answered|hasnt answered|hasnt replied|waiting|not heard back|hasnt said|keine antwort|noch nichts|nichts gehoert|nicht geantwortet|noch offen|warte noch|meldet sich noch|will think about it|ueberlegt sichs|ueberlegt noch|mal sehen", AskAnswer.Silence),
        ("said no|says no|no|nope|nein|nee|she cant|he cant|they cant|cant|couldnt|declined|refused|turned me down|turned it down|not possible|geht nicht|geht leider nicht|leider nicht|leider nein|nicht moeglich|kann nicht|kann leider nicht|will ich nicht|mag nicht|vertroestet|abgeschlagen|abgewiesen|ausgeschlossen|unmoeglich|keine chance|abgelehnt|lehnte ab|nein gesagt|sagte nein|abgesagt|will nicht|said i couldnt|i cant|wont|not really|habe abgelehnt|musste absagen|klappt nicht|said id rather not|rather not|nein danke|nee danke|no thanks|no way|auf keinen fall|we dont|i dont|haben wir nicht|habe ich nicht|keine lust|keine zeit|no time|too busy|not keen|lieber nicht|abgewunken|verneint|hoeflich verneint|sicher nicht|ich passe|passe|leider absagen|absagen musste|musste absagen|nein sagen|verweigert|schulter sagt nein|nichts zu machen|haben leider keine|habe leider keine|leider keine|haben keine|ich habe verneint|vergiss es|bestimmt nicht|bloss nicht|schon vergeben|nicht drin|sagte ab|geht gar nicht", AskAnswer.No),
        ("said yes|says yes|yes|yep|yeah|sure|of course|gladly|ok|okay|happy to|is happy to|glad to|agreed|accepted|will do|no problem|said ok|said okay|said sure|said of course|said i would|said id|said ill|said he would|said she would|shell do it|he will|she will|can do|willing|ja|jawohl|klar|macht|mach|krieg|kriege|bekomme|bekomm|darf|bejaht|logisch|sowieso|eh klar|sicher doch|selbstredend|keine frage|immer gern|jep|jup|liefere ich|kriegt er|passt schon|aber natuerlich|aber sicher|von mir aus|okay von mir aus|na gut|meinetwegen|na schoen|kann haben|klar kann|geht natuerlich|hat zugestimmt|habe zugestimmt|tut|bekommt|kriegt|soll|gerne|gern|macht sie gern|macht er gern|macht er|macht sie|natuerlich|zugesagt|sagte zu|sagt zu|hat zugesagt|ja gesagt|sagte ja|ok gesagt|habe zugesagt|zugestimmt|geht klar|geht in ordnung|passt|kein problem|mache ich|mach ich|told her gladly|told him gladly|told them gladly|klar gern|klar gerne|sie will|er will|hilft gern|will kommen|would love to|delighted|freut sich|with pleasure|my pleasure|mit freuden|mit vergnuegen|na klar|aber gern|aber klar|logo|absolutely|klaro|krieg ich|er machts|sie machts|macht s|auf jeden fall|auf alle faelle|mach ich scho|mache ich schon|nicht nein sagen|freilich|klar doch|erledigt|schon erledigt|also ja|wir kommen|ich komme|kein ding|mach ich gern|gemacht|nicht abgeschlagen|selbstverstaendlich|ist gebongt|gebongt|abgemacht|einverstanden|passt gut|kein thema|warum nicht|ja klar|wird gemacht|sehr gern|sehr gerne|nickte|genickt|eingewilligt|geht in ordnung|zugestimmt|no worries|she said yes|he said yes", AskAnswer.Yes),
    ];

    /// <summary>What a clause answers; null when it is no answer.</summary>
    internal static AskAnswer? In(Scan scan, Clause clause)
    {
        var words = new List<string>();
        for (var at = clause.First; at < clause.After && words.Count < 12; at++)
        {
            if (scan.Letters(at) && scan.Key(at) is not ("and" or "und" or "aber" or "but" or "then" or "dann" or "habe" or "hat" or "ich" or "i" or "she" or "he" or "sie" or "er" or "they" or "we" or "auch" or "has" or "have" or "sofort" or "straight" or "immediately" or "both" or "so" or "i'm" or "'s"))
            {
                words.Add(scan.Key(at));
            }
        }

        return words.Count is > 0 and <= 6 ? Match(string.Join(' ', words)) : null;
    }

    /// <summary>What the last words of a clause answer: “asked her to come, she said yes” in one.</summary>
    internal static AskAnswer? Match(string words)
    {
        foreach (var (said, answer) in Said)
        {
            foreach (var phrase in said.Split('|'))
            {
                var at = words.IndexOf(phrase, StringComparison.Ordinal);
                var whole = at >= 0 && (at == 0 || words[at - 1] == ' ') && (at + phrase.Length == words.Length || words[at + phrase.Length] == ' ');
                if (whole && (phrase.Contains(' ', StringComparison.Ordinal) || words.Length <= phrase.Length + 9))
                {
                    return answer;
                }
            }
        }

        return null;
    }
}
