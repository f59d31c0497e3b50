using System.Globalization;
using Kith.Exchange;
using Kith.Formats;
using Kith.Formats.Tables;

namespace Kith.Bench;

/// <summary><c>identity</c>: who is known again among synthetic people of whom it is known who is who. Nothing is fitted on them: the rules are fixed.</summary>
/// <remarks>Each record comes as a file of its own, since two entries of one file are never merged by their name alone.</remarks>
public static class Identity
{
    /// <summary>Prints the table.</summary>
    public static int Run()
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("KITH_SHARED_DATA") ?? Path.Combine("..", "shared", "data"), "identity");
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine("There are no record-linkage sets in ../shared/data/identity; set KITH_SHARED_DATA to the folder that holds them.");
            return 1;
        }

        Console.WriteLine("| set | records | true pairs | precision | recall | F1 | wrong pairs | questions | of them right | precision, answered | recall, answered |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var name in new[] { "1", "2", "3" })
        {
            Print($"febrl{name}", Febrl(Path.Combine(folder, "febrl", $"dataset{name}.csv")));
        }

        Print("febrl4", [.. Febrl(Path.Combine(folder, "febrl", "dataset4a.csv")), .. Febrl(Path.Combine(folder, "febrl", "dataset4b.csv"))]);
        Print("fake_1000", [.. Rows(Path.Combine(folder, "fake_1000.csv")).Select((row, i) => Claim(i, row["first_name"], row["surname"], row["dob"], row["email"], row["cluster"]))]);
        return 0;
    }

    private static List<(PersonClaim Claim, string Truth)> Febrl(string path) =>
        [.. Rows(path).Select((row, i) => Claim(i, row["given_name"], row["surname"], Dashed(row["date_of_birth"]), "", row["rec_id"].Split('-')[1]))];

    private static string Dashed(string day) => day.Length == 8 ? $"{day[..4]}-{day[4..6]}-{day[6..]}" : "";

    private static void Print(string set, List<(PersonClaim Claim, string Truth)> records)
    {
        var (silent, questions, right) = Run(records, answering: false);
        var (answered, _, _) = Run(records, answering: true);
        var (found, correct, all) = Pairs(silent, records);
        var (foundThen, correctThen, _) = Pairs(answered, records);
        var (precision, recall) = (Ratio(correct, found), Ratio(correct, all));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {set} | {records.Count:N0} | {all:N0} | {precision:F3} | {recall:F3} | {2 * precision * recall / (precision + recall):F3} | {found - correct:N0} | {questions:N0} | {Ratio(right, questions):P0} | {Ratio(correctThen, foundThen):F3} | {Ratio(correctThen, all):F3} |"));
    }

    // Without answers a doubtful record stays by itself; with them the owner says the truth as soon as they are asked.
    private static (List<Id<Person>> People, int Questions, int Right) Run(List<(PersonClaim Claim, string Truth)> records, bool answering)
    {
        var recognition = new PeopleRecognition(new Roster([], "AU"));
        var (people, truths, questions, right) = (new List<Id<Person>>(), new Dictionary<Id<Person>, string>(), 0, 0);
        foreach (var (claim, truth) in records)
        {
            var finding = recognition.Find(claim);
            var isRight = finding.Likely is { } likely && truths[likely] == truth;
            questions += finding.Likely is null ? 0 : 1;
            right += isRight ? 1 : 0;
            var who = finding.Person ?? (answering && isRight ? finding.Likely!.Value : claim.Draft.Person.Id);
            recognition.Learn(claim, who, doubtful: false);
            truths.TryAdd(who, truth);
            people.Add(who);
        }

        return (people, questions, right);
    }

    private static (long Found, long Correct, long All) Pairs(List<Id<Person>> people, List<(PersonClaim Claim, string Truth)> records)
    {
        var both = people.Zip(records, (who, record) => (who, record.Truth)).ToList();
        return (Of(both.GroupBy(one => one.who)), Of(both.GroupBy(one => one)), Of(both.GroupBy(one => one.Truth)));
    }

    private static long Of<TKey, T>(IEnumerable<IGrouping<TKey, T>> groups) => groups.Sum(group => (long)group.Count() * (group.Count() - 1) / 2);

    private static double Ratio(long part, long whole) => whole == 0 ? 1 : part / (double)whole;

    private static (PersonClaim, string) Claim(int number, string given, string family, string birthday, string email, string truth)
    {
        var name = new PersonName($"{given} {family}".Trim() is { Length: > 0 } whole ? whole : "?", family.Length > 0 ? family : null, given.Length > 0 ? given : null);
        var person = Person.Called(name);
        var draft = new PersonDraft(person)
        {
            Points = email.Length > 0 ? [ContactPoint.Of(person.Id, ContactKind.Email, email, Normals.Email(email))] : [],
            Occasions = PartialDate.TryParse(birthday, CultureInfo.InvariantCulture, out var day) ? [Occasion.Of(person.Id, OccasionKind.Birthday, day)] : [],
        };
        var file = $"{truth}-{number}-{person.Id}";
        return (new PersonClaim(new Place(file, 1), "csv", file, draft), truth);
    }

    private static List<Dictionary<string, string>> Rows(string path)
    {
        using var stream = File.OpenRead(path);
        return [.. TableReader.Read(stream, path, Limits.Default).Select(row => row.Value).OfType<TableRow>()
            .Select(row => row.Header.Zip(row.Cells).ToDictionary(cell => cell.First.Trim(), cell => cell.Second.Trim()))];
    }
}
