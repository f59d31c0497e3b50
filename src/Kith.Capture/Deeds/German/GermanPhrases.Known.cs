using System.Collections.Frozen;

namespace Kith.Capture;

/// <summary>Verbs of little meaning that with other words do what one verb does: “in die Hand drücken” gives, “zur Hand gehen” helps, “in Aussicht stellen” promises.</summary>
internal static class GermanPhrases
{
    // An act, then phrases: the words that stand beside one another, a colon, and the verbs by which they are said.
    private static readonly (Act Act, string Phrases)[] Known =
    [
        (Act.Give, "in die hand: druecken; in die haende: druecken legen; zukommen: lassen; rueberwachsen: lassen; springen: lassen; da: lassen; eine freude: machen; ein geschenk: machen; zum geschenk: machen; auf den tisch: stellen legen; vor die tuer: stellen legen; in die tasche: stecken; in den briefkasten: stecken werfen legen; unter den baum: legen; mit auf den weg: geben"),
        (Act.Lend, "leihweise: geben ueberlassen bekommen kriegen mitgeben bringen dalassen besorgen; zur leihe: geben; auf pump: geben; zu treuen haenden: geben ueberlassen; unter die arme: leihen"),
        (Act.Promise, "in aussicht: stellen; mein wort: geben; sein wort: geben; ihr wort: geben; das wort: geben; das versprechen: geben machen abnehmen; eine zusage: geben machen; die zusage: geben machen; eine zusage: erteilen; mein versprechen: geben; bereit: erklaeren bereiterklaeren; in die hand: versprechen; hoch und heilig: versprechen schwoeren; auf mich: nehmen; auf sich: nehmen"),
        (Act.Do, "bescheid: sagen geben; auskunft: geben; rueckmeldung: geben; antwort: geben"),
        (Act.Offer, "das angebot: machen unterbreiten; ein angebot: machen unterbreiten; anerboten: haben"),
        (Act.Ask, "die bitte: richten aeussern vorbringen haben; eine bitte: richten aeussern vorbringen haben; eine anfrage: stellen richten; den wunsch: aeussern; ans herz: legen; in den ohren: liegen"),
        (Act.Help, "zur hand: gehen; unter die arme: greifen; zur seite: stehen; hilfe: leisten; beistand: leisten; aus der patsche: helfen; aus der klemme: helfen; unter die fittiche: nehmen; eine hand: reichen; auf die spruenge: helfen; mit rat und tat: stehen helfen; den ruecken: freihalten; auf vordermann: bringen"),
        (Act.Serve, "nachhilfe: geben; unterricht: geben; stunden: geben; wieder flott: machen kriegen; in schuss: bringen; auf trab: bringen; zum laufen: bringen kriegen"),
    ];

    private static readonly FrozenDictionary<string, (string[] Words, string[] Verbs, Act Act)[]> Index = Known
        .SelectMany(line => line.Phrases.Split("; ").Select(phrase => phrase.Split(": ")).Select(phrase => (Words: phrase[0].Split(' '), Verbs: phrase[1].Split(' '), line.Act)))
        .GroupBy(phrase => phrase.Words[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The phrase that a clause says with one of its verbs, and the places of its words; null when it says none.</summary>
    internal static (Act Act, string Lemma, HashSet<int> Places)? In(Scan scan, Clause clause, Verb? verb)
    {
        for (var at = clause.First; at < clause.After; at++)
        {
            foreach (var (words, verbs, act) in Index.GetValueOrDefault(scan.Key(at)) ?? [])
            {
                if (Stands(scan, clause, at, words) && Spoken(scan, clause, verb, verbs) is { } said)
                {
                    return (act, $"{scan.Text(at, at + words.Length)} {said}", [.. Enumerable.Range(at, words.Length)]);
                }
            }
        }

        return null;
    }

    private static bool Stands(Scan scan, Clause clause, int at, string[] words)
    {
        for (var n = 0; n < words.Length; n++)
        {
            if (scan.Key(at + n) != words[n])
            {
                return false;
            }
        }

        return at + words.Length <= clause.After;
    }

    // "hat mir … zukommen lassen": the infinitive that stands for a participle.
    private static string? Spoken(Scan scan, Clause clause, Verb? verb, string[] verbs) =>
        verb is not null && verbs.Contains(verb.Lemma) ? verb.Lemma
        : Array.Find(verbs, lemma => scan.Key(clause.After - 1) == lemma || (scan.Key(clause.After - 1) is "hatte" or "habe" or "hat" && scan.Key(clause.After - 2) == lemma));
}
