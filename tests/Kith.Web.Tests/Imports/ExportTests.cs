using System.Text;
using System.Text.Json;
using Kith.Formats;
using Kith.Formats.VCard;
using Kith.Hall;
using Kith.Hall.Exports;
using Kith.Storage;
using NodaTime;

namespace Kith.Web.Tests.Imports;

public sealed class ExportTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kith-test-");
    private Shelf shelf = null!;
    private KithContext book = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Instant Now => Instant.FromUtc(2026, 11, 23, 8, 0);

    public async ValueTask InitializeAsync()
    {
        shelf = Shelf.OnSqlite(Path.Combine(folder.FullName, "book.db"), PulseReading.Of, pooling: false);
        await shelf.PrepareAsync(Cancellation);
        book = shelf.Open(await shelf.NewAsync("Kith", "Mira Lindqvist", Now, Cancellation));
        var ana = Person.Called(PersonName.Of("Ana", "Kovač"));
        var lunch = Moment.Of(MomentKind.Meeting, new LocalDate(2026, 10, 17), Substance.HeartToHeart).About("lunch", "Her mother fell");
        book.AddRange(
            ana, Tie.With(ana.Id, new Origin("choir", "Leeds", PartialDate.Of(2016, 4, null))), ContactPoint.Of(ana.Id, ContactKind.Email, "ana@example.org", "ana@example.org"),
            Occasion.Of(ana.Id, OccasionKind.Birthday, PartialDate.Of(null, 2, 29)), Fact.About(ana.Id, "no coriander"), lunch, Participant.In(lunch, ana.Id));
        await book.SaveAsync(new Deed("person.add", "", Now), Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await book.DisposeAsync();
        await shelf.DisposeAsync();
        folder.Delete(true);
    }

    [Fact]
    public async Task Cards_carry_people_and_their_days_and_leave_what_is_between_us_at_home()
    {
        using var file = new MemoryStream();

        Assert.Equal(2, await CardExport.WriteAsync(book, file, Now, Cancellation));

        file.Position = 0;
        var cards = CardReader.Read(file, "people.vcf", Limits.Default).Select(c => c.Value!).ToList();
        Assert.Equal(["Ana Kovač", "Mira Lindqvist"], cards.Select(c => c.Text("FN")!).Order());
        var text = Encoding.UTF8.GetString(file.ToArray());
        Assert.Contains("0229", text, StringComparison.Ordinal);
        Assert.DoesNotContain("coriander", text, StringComparison.Ordinal);
        Assert.DoesNotContain("mother", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_holds_the_whole_record()
    {
        using var file = new MemoryStream();

        Assert.Equal((2, 1), await BookExport.WriteAsync(book, file, Cancellation));

        using var json = JsonDocument.Parse(file.ToArray());
        var ana = json.RootElement.GetProperty("people").EnumerateArray().Single(p => p.GetProperty("name").GetString() == "Ana Kovač");
        Assert.Equal("2016-04", ana.GetProperty("tie").GetProperty("originOn").GetString());
        Assert.Equal("--02-29", ana.GetProperty("occasions")[0].GetProperty("on").GetString());
        var lunch = Assert.Single(json.RootElement.GetProperty("moments").EnumerateArray());
        Assert.Equal("heart-to-heart", lunch.GetProperty("substance").GetString());
        Assert.Equal(ana.GetProperty("id").GetString(), lunch.GetProperty("people")[0].GetString());
    }
}
