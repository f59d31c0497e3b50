using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Kith.Storage.Tests.TestShelf;

namespace Kith.Storage.Tests;

public sealed class ForgettingTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);
    private static readonly string[] Words = ["Zebedee", "Quillfeather", "zq@example.org", "+441134960777", "xylophones", "kumquats", "quagmire", "axolotl"];
    private static readonly string[] Secrets = ["Wilhelmine", "Xanthos", "Philippa", "Vandermeer", "Bumblebee", "marzipan", "obelisks", "regatta", "pv@example.net", "factzz", "hushhush", "trombone", "wheelbarrow"];

    [Theory, OnBoth]
    public async Task Nothing_of_a_forgotten_person_stays_in_any_table(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var id = await LivedAsync(book);
        Assert.All(Words, word => Assert.Contains(word, Everything(book), StringComparison.OrdinalIgnoreCase));

        var forgotten = await book.ForgetAsync(id, Now, Cancellation);

        var rest = Everything(book);
        Assert.All(Words, word => Assert.DoesNotContain(word, rest, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(id.ToString(), rest, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Convert.ToHexString(id.Value.ToByteArray(true)), rest, StringComparison.OrdinalIgnoreCase);
        Assert.True(forgotten is { Rows: > 5, Entries: > 5, Blanked: >= 2, Left: 1 }, forgotten.ToString());
        Assert.Contains("… came along with Ben, and Zeb sang", await book.Moments.Select(m => m.Note).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task No_byte_of_a_forgotten_person_stays_in_the_file_or_in_a_backup_made_afterwards()
    {
        var (shelf, book) = await BookAsync(Place.Sqlite);
        await using var _ = shelf;
        await using var __ = book;
        var id = await LivedAsync(book);
        Assert.All(Words, word => Assert.Contains(Directory.GetFiles(Path.GetDirectoryName(shelf.File)!), file => Holds(file, word)));

        await book.ForgetAsync(id, Now, Cancellation);
        await Backup.WriteAsync(shelf.Shelf, shelf.File + ".copy", Cancellation);

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(shelf.File)!))
        {
            Assert.All(Words, word => Assert.False(Holds(file, word), $"{word} in {Path.GetFileName(file)}"));
            Assert.False(Holds(file, id.Value.ToByteArray(true)), Path.GetFileName(file));
        }
    }

    [Theory, OnBoth]
    public async Task What_changes_were_about_goes_and_what_was_once_merged_with_them_too(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (id, twin) = await MergedAsync(book);
        Assert.All(Secrets, word => Assert.Contains(word, Everything(book), StringComparison.OrdinalIgnoreCase));

        await book.ForgetAsync(id, Now, Cancellation);

        var rest = Everything(book);
        Assert.All(Secrets, word => Assert.DoesNotContain(word, rest, StringComparison.OrdinalIgnoreCase));
        Assert.All(new[] { id, twin }, one => Assert.DoesNotContain(one.ToString(), rest, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("likes rain", await book.Changes.Select(change => change.Subject).ToListAsync(Cancellation));
        Assert.True((await Doctor.ExamineAsync(book, false, Cancellation)).All(check => check.Sound));
    }

    [Fact]
    public async Task No_byte_of_what_was_once_merged_stays_in_the_file_or_in_a_backup_made_afterwards()
    {
        var (shelf, book) = await BookAsync(Place.Sqlite);
        await using var _ = shelf;
        await using var __ = book;
        var (id, twin) = await MergedAsync(book);
        Assert.All(Secrets, word => Assert.Contains(Directory.GetFiles(Path.GetDirectoryName(shelf.File)!), file => Holds(file, word)));

        await book.ForgetAsync(id, Now, Cancellation);
        await Backup.WriteAsync(shelf.Shelf, shelf.File + ".copy", Cancellation);

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(shelf.File)!))
        {
            Assert.All(Secrets, word => Assert.False(Holds(file, word), $"{word} in {Path.GetFileName(file)}"));
            Assert.False(Holds(file, twin.Value.ToByteArray(true)), Path.GetFileName(file));
            Assert.False(Holds(file, twin.ToString()), Path.GetFileName(file));
        }
    }

    [Theory, OnBoth]
    public async Task Who_was_merged_by_mistake_and_came_apart_stays(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (zeb, ben) = (Person.Called(PersonName.Of("Zebedee", "Quillfeather")), Person.Called("Ben Whitaker"));
        book.AddRange(zeb, ben, ContactPoint.Of(zeb.Id, ContactKind.Phone, "+441134960777", "+441134960777"), ContactPoint.Of(ben.Id, ContactKind.Phone, "+441134960777", "+441134960777"));
        await book.SaveAsync(new Deed("person.add", "Zebedee Quillfeather", Now), Cancellation);
        await book.UniteAsync(zeb, ben, Cancellation);
        await book.UndoAsync((await book.SaveAsync(new Deed("person.merge", "Zebedee Quillfeather", Now), Cancellation))!.Value, Now, Cancellation);

        await book.ForgetAsync(zeb.Id, Now, Cancellation);

        Assert.Equal("Ben Whitaker", await book.People.Where(person => person.Id == ben.Id).Select(person => person.FormattedName).SingleAsync(Cancellation));
        Assert.Equal("+441134960777", await book.ContactPoints.Select(point => point.Value).SingleAsync(Cancellation));
    }

    [Theory, OnBoth]
    public async Task Places_where_a_name_alone_still_stands_are_told(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var (zeb, ben) = (Person.Called(PersonName.Of("Zebedee", "Quillfeather")), Person.Called("Ben Whitaker"));
        var fact = Fact.About(ben.Id, "calls Zebedee on Sundays");
        book.AddRange(zeb, ben, fact);
        await book.SaveAsync(new Deed("person.add", "Zebedee Quillfeather", Now), Cancellation);
        fact.Reword("sings", "", null);
        var reworded = await book.SaveAsync(new Deed("fact.edit", "sings", Now), Cancellation);
        fact.Reword("asks Zebedee", "", null);
        await book.SaveAsync(new Deed("fact.edit", "sings", Now), Cancellation);

        var forgotten = await book.ForgetAsync(zeb.Id, Now, Cancellation);

        Assert.Contains(new StillNamed("fact", fact.Id.Value, ben.Id, null), forgotten.Places);
        Assert.Contains(new StillNamed("change", null, null, reworded), forgotten.Places);
        Assert.Equal(3, forgotten.Left);
    }

    [Theory, OnBoth]
    public async Task Forgetting_is_for_good_and_what_came_before_can_still_be_taken_back(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        await LivedAsync(book);
        var id = await book.People.Where(p => p.FormattedName == "Zebedee Quillfeather").Select(p => p.Id).SingleAsync(Cancellation);
        await book.ForgetAsync(id, Now, Cancellation);
        var last = await book.Changes.MaxAsync(c => c.Revision, Cancellation);

        Assert.Equal(RefusalReason.Invalid, (await Assert.ThrowsAsync<RefusalException>(() => book.UndoAsync(last, Now, Cancellation))).Reason);
        for (var revision = last - 1; revision > 0; revision--)
        {
            if ((await book.Changes.AsNoTracking().SingleAsync(c => c.Revision == revision, Cancellation)).UndoneBy is null)
            {
                await book.UndoAsync(revision, Now, Cancellation);
            }
        }

        Assert.Equal("Mira Lindqvist", await book.People.Select(p => p.FormattedName).SingleAsync(Cancellation));
        Assert.True((await Doctor.ExamineAsync(book, false, Cancellation)).All(check => check.Sound));
    }

    [Theory, OnBoth]
    public async Task The_owner_and_strangers_are_not_forgotten(Place place)
    {
        var (shelf, book) = await BookAsync(place);
        await using var _ = shelf;
        await using var __ = book;
        var me = await book.People.Where(p => p.IsMe).Select(p => p.Id).SingleAsync(Cancellation);

        Assert.Equal(RefusalReason.Invalid, (await Assert.ThrowsAsync<RefusalException>(() => book.ForgetAsync(me, Now, Cancellation))).Reason);
        Assert.Equal(RefusalReason.NotFound, (await Assert.ThrowsAsync<RefusalException>(() => book.ForgetAsync(Id<Person>.New(), Now, Cancellation))).Reason);
    }

    /// <summary>Somebody about whom much was written, changed, thrown away and written beside others.</summary>
    private static async Task<Id<Person>> LivedAsync(KithContext book)
    {
        var (zeb, ben) = (Person.Called(PersonName.Of("Zebedee", "Quillfeather")), Person.Called("Ben Whitaker"));
        zeb.AlsoCall("Zeb", null);
        var (alone, shared) = (Moment.Of(MomentKind.Call, Day).About("call", "talked of xylophones"), Moment.Of(MomentKind.Meeting, Day).About("walk", "Zebedee Quillfeather came along with Ben, and Zeb sang"));
        var fact = Fact.About(zeb.Id, "collects kumquats");
        book.AddRange(zeb, ben, Tie.With(zeb.Id, new Origin("choir")), Tie.With(ben.Id, new Origin("", Through: zeb.Id)), ContactPoint.Of(zeb.Id, ContactKind.Email, "zq@example.org", "zq@example.org"), ContactPoint.Of(zeb.Id, ContactKind.Phone, "+441134960777", "+441134960777"));
        book.AddRange(alone, shared, Participant.In(alone, zeb.Id), Participant.In(shared, zeb.Id), Participant.In(shared, ben.Id), fact, Fact.About(ben.Id, "met Zebedee Quillfeather at the zoo"), Need.Of(zeb.Id, NeedKind.Need, "out of a quagmire"));
        await book.SaveAsync(new Deed("person.add", "Zebedee Quillfeather", Now), Cancellation);
        fact.Reword("keeps an axolotl", "", null);
        await book.SaveAsync(new Deed("fact.edit", "Zebedee Quillfeather", Now), Cancellation);
        await book.RemoveAsync(alone, Cancellation);
        await book.SaveAsync(new Deed("moment.remove", "call", Now), Cancellation);
        zeb.WorkAt("Quillfeather & Sons", null);
        await book.SaveAsync(new Deed("person.edit", "Zebedee Quillfeather", Now), Cancellation);
        return zeb.Id;
    }

    /// <summary>Somebody in two records, made one, taken apart and made one again, each of whose records is named by its change.</summary>
    private static async Task<(Id<Person> Stays, Id<Person> Gone)> MergedAsync(KithContext book)
    {
        var (one, twin, ben) = (Person.Called(PersonName.Of("Wilhelmine", "Xanthos")), Person.Called(PersonName.Of("Philippa", "Vandermeer")), Person.Called("Ben Whitaker"));
        twin.AlsoCall("Bumblebee", null);
        twin.NoteDown("dreams of marzipan");
        book.AddRange(one, twin, ben, Tag.On(twin.Id, "obelisks"), Tie.With(twin.Id, new Origin("regatta")), ContactPoint.Of(twin.Id, ContactKind.Email, "pv@example.net", "pv@example.net"));
        await book.SaveAsync(new Deed("person.add", "Wilhelmine Xanthos", Now), Cancellation);
        var (fact, trashed) = (Fact.About(one.Id, "factzz secret"), Fact.About(one.Id, "hushhush"));
        await KeepAsync(book, fact, "fact.add", "factzz secret");
        await KeepAsync(book, trashed, "fact.add", "hushhush");
        await KeepAsync(book, Need.Of(one.Id, NeedKind.Need, "a trombone"), "need.add", "a trombone");
        await KeepAsync(book, Need.Of(twin.Id, NeedKind.Need, "a wheelbarrow"), "need.add", "a wheelbarrow");
        await KeepAsync(book, Fact.About(ben.Id, "likes rain"), "fact.add", "likes rain");
        book.Remove(trashed);
        await book.SaveAsync(new Deed("fact.remove", "hushhush", Now), Cancellation);
        await MergeAsync(book, one.Id, twin.Id);
        await book.UndoAsync(await book.Changes.MaxAsync(change => change.Revision, Cancellation), Now, Cancellation);
        await MergeAsync(book, one.Id, twin.Id);
        return (one.Id, twin.Id);
    }

    private static async Task KeepAsync(KithContext book, object record, string verb, string subject)
    {
        book.Add(record);
        await book.SaveAsync(new Deed(verb, subject, Now), Cancellation);
    }

    private static async Task MergeAsync(KithContext book, Id<Person> one, Id<Person> twin)
    {
        var stays = await book.People.SingleAsync(person => person.Id == one, Cancellation);
        await book.UniteAsync(stays, await book.People.SingleAsync(person => person.Id == twin, Cancellation), Cancellation);
        await book.SaveAsync(new Deed("person.merge", stays.FormattedName, Now), Cancellation);
    }

    /// <summary>Every value of every table, log and index rows included.</summary>
    private static string Everything(KithContext book)
    {
        var text = new StringBuilder();
        book.Database.OpenConnection();
        foreach (var table in book.Model.GetEntityTypes().Select(t => t.GetTableName()!).Append("search_row"))
        {
            using var command = book.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select * from \"{table}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (var at = 0; at < reader.FieldCount; at++)
                {
                    text.Append(reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(at), System.Globalization.CultureInfo.InvariantCulture)).Append('|');
                }
            }
        }

        return text.ToString();
    }

    private static bool Holds(string file, string word) => Holds(file, Encoding.UTF8.GetBytes(word.ToLowerInvariant()));

    private static bool Holds(string file, byte[] word)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[open.Length];
        open.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(word) >= 0 || Lower(bytes).AsSpan().IndexOf(word) >= 0;
    }

    private static byte[] Lower(byte[] bytes) => Array.ConvertAll(bytes, b => b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b + 32) : b);
}
