using System.Globalization;
using Kith.Hall;
using Kith.Storage;
using Kith.Web;
using NodaTime;

namespace Kith.Bench;

/// <summary>A generated book of any size, the same for the same numbers, taken in like any import.</summary>
internal static class BigBook
{
    /// <summary>The day on which the book is looked at.</summary>
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);

    private const int Years = 10;

    // Counts up with what is made, so that a book of an earlier bench is not taken for this one.
    private const int Edition = 2;

    private static readonly string[] Given = ["Ana", "Ben", "Priya", "Tomasz", "Helen", "Mia", "Jonas", "Aylin", "Chidi", "Rosa", "Emil", "Freya", "Igor", "Lucía", "Noor", "Otis", "Paula", "Quinn", "Sana", "Wim"];
    private static readonly string[] Family = ["Kovač", "Okafor", "Nair", "Orłowski", "Marsh", "Lind", "Becker", "Demir", "Eze", "Vidal", "Holm", "Gray", "Petrov", "Ramos", "Haddad", "Byrne", "Klein", "Fox", "Malik", "Visser"];
    private static readonly string[] Words = ["lunch", "choir", "garden", "museum", "contract", "trail", "concert", "recipe", "flat", "bicycle", "hospital", "school", "printing", "harvest", "letter", "bridge", "market", "winter", "boat", "library", "violin", "train", "bakery", "island", "proposal", "kitchen", "walk", "film", "poem", "workshop"];

    /// <summary>The file of a book of this size, made when it is not there yet.</summary>
    public static async Task<string> FileAsync(int people, int moments)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "kith-bench")).FullName;
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"book-{people}-{moments}-{Edition}.db"));
        if (!File.Exists(file))
        {
            var unfinished = file + ".unfinished";
            File.Delete(unfinished);
            await MakeAsync(unfinished, people, moments);
            File.Move(unfinished, file);
        }

        return file;
    }

    private static async Task MakeAsync(string file, int people, int moments)
    {
        await using var shelf = Shelf.OnSqlite(file, PulseReading.Of, pooling: false, learning: PulseReading.Learn);
        await shelf.PrepareAsync(CancellationToken.None);
        await using var book = shelf.Open(await shelf.NewAsync("Big", "Mira Lindqvist", Now, CancellationToken.None));
        var random = new Random(5484);
        var drafts = Enumerable.Range(0, people).Select(n => Draft(random, n)).ToArray();
        var proposal = new Proposal(
            Source.Of(SourceKind.Sample, "big", Now),
            [.. drafts.Select(draft => new ProposedPerson(Verdict.New, draft, "", null, "", ""))],
            Enumerable.Range(0, moments).Select(n => Moment(random, drafts, n)),
            [])
        {
            Rows = [.. new BigBetween(new Random(1848), [.. drafts.Select(draft => draft.Person.Id)], Words).Rows()],
        };
        await book.AcceptAsync(proposal, Now, null, CancellationToken.None);
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var settle = connection.CreateCommand();
        settle.CommandText = "pragma wal_checkpoint(truncate); analyze;";
        await settle.ExecuteNonQueryAsync();
    }

    private static PersonDraft Draft(Random random, int n)
    {
        var (given, family) = (Given[n % Given.Length], Family[n / Given.Length % Family.Length] + (n >= 400 ? string.Create(CultureInfo.InvariantCulture, $"-{n / 400}") : ""));
        var person = Person.Called(PersonName.Of(given, family));
        var mail = string.Create(CultureInfo.InvariantCulture, $"p{n}@example.org");
        var phone = string.Create(CultureInfo.InvariantCulture, $"+44{7_700_000_000 + n}");
        return new PersonDraft(person)
        {
            Points = [ContactPoint.Of(person.Id, ContactKind.Email, mail, mail), ContactPoint.Of(person.Id, ContactKind.Phone, phone, phone, "mobile", 1)],
            Occasions = random.Next(10) < 6 ? [Occasion.Of(person.Id, OccasionKind.Birthday, PartialDate.Of(1950 + random.Next(50), 1 + random.Next(12), 1 + random.Next(28)))] : [],
            Facts = random.Next(10) < 3 ? [Fact.About(person.Id, $"likes {Words[random.Next(Words.Length)]} and {Words[random.Next(Words.Length)]}", "interest")] : [],
            Tags = random.Next(10) < 2 ? [Tag.On(person.Id, Words[random.Next(6)])] : [],
            Groups = random.Next(10) < 3 ? [Words[random.Next(Words.Length)]] : [],
            Origin = new Origin(Words[random.Next(Words.Length)], "Leeds", PartialDate.Of(2010 + random.Next(12), null, null)),
            Intent = n < 150 ? tie => tie.Want(n < 15 ? Intention.Close : n < 50 ? Intention.Friend : Intention.Wider, new LocalDate(2026, 1, 1)) : null,
        };
    }

    private static ProposedMoment Moment(Random random, PersonDraft[] drafts, int n)
    {
        // Few people have most of what passes: the square leans to the first.
        var who = drafts[(int)(random.NextDouble() * random.NextDouble() * drafts.Length)].Person.Id;
        var day = new LocalDate(2026, 11, 23).PlusDays(-random.Next(Years * 365));
        var moment = Kith.Moment.Of((MomentKind)random.Next(6), day, (Substance)Math.Min(3, random.Next(6) / 2))
            .Lasting(random.Next(180))
            .About($"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]}", string.Create(CultureInfo.InvariantCulture, $"about the {Words[random.Next(Words.Length)]} and note{random.Next(20_000)}"))
            .Begun(random.Next(2) == 0 ? Beginner.Me : Beginner.Them)
            .From(string.Create(CultureInfo.InvariantCulture, $"big:{n}"), n);
        return new ProposedMoment(Verdict.New, moment, [who]);
    }
}
