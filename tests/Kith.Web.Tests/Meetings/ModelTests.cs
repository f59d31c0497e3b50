using System.Net;
using Kith.Care;
using Kith.Hall.Matches;
using Kith.Hall.Outward;
using Kith.Storage;
using Kith.Web.Tests.Terminal;

namespace Kith.Tests.Meetings;

/// <summary>A model that the owner runs helps to find who could give what somebody needs; it is never needed, and never shown what was told in confidence.</summary>
public sealed class ModelTests : IAsyncLifetime
{
    private const string Need = "her knees want company on the way down";
    private const string Offer = "goes up the Säntis every June, slowly";

    private readonly Door door = new();
    private Oracle oracle = null!;

    public async ValueTask InitializeAsync()
    {
        oracle = await Oracle.ListenAsync([Need, Offer]);
        await door.InitializeAsync();
        var (needing, offering) = (Person.Called("Ines Duarte"), Person.Called("Otto Krull"));
        await using var book = door.Open();
        book.Add(needing);
        book.Add(offering);
        book.Add(Kith.Need.Of(needing.Id, NeedKind.Need, Need));
        book.Add(Kith.Need.Of(offering.Id, NeedKind.Offer, Offer));
        book.Add(Kith.Need.Of(offering.Id, NeedKind.Offer, "what nobody may know of", null, Discretion.InConfidence));
        await book.SaveAsync(new Deed("test", "", Door.Now), Cancellation);
        door.Model = oracle.Address;
        await door.RestartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await door.DisposeAsync();
        await oracle.DisposeAsync();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_shares_no_word_is_found_and_the_page_says_by_whom()
    {
        var page = WebUtility.HtmlDecode(await door.ReadAsync("/matches"));
        Assert.Contains(Offer, page, StringComparison.Ordinal);
        Assert.Contains("oracle, your own model, puts the two near each other.", page, StringComparison.Ordinal);
        Assert.Contains("found by their words and by oracle, your own model", page, StringComparison.Ordinal);
        Assert.Contains(Need, oracle.Asked);
    }

    [Fact]
    public async Task What_was_told_in_confidence_is_never_shown_to_it_and_nothing_is_asked_twice()
    {
        await door.ReadAsync("/matches");
        await door.ReadAsync("/introductions");
        await door.ReadAsync("/matches");
        Assert.DoesNotContain("what nobody may know of", oracle.Asked);
        Assert.DoesNotContain("somebody for Thursdays", oracle.Asked);
        var beside = oracle.Asked.Skip(ModelExam.Questions.Count).ToList();
        Assert.Contains(Need, beside);
        Assert.Equal(beside.Distinct(), beside);
    }

    [Theory]
    [InlineData(500, null, "The model oracle did not answer at 127.0.0.1:")]
    [InlineData(200, "{}", "that is no list of embeddings")]
    [InlineData(200, "no", "that is no list of embeddings")]
    [InlineData(200, """{"data":[{"index":0,"embedding":[1]}]}""", "that is no list of embeddings")]
    [InlineData(200, """{"data":[{"index":-1,"embedding":[1]}]}""", "that is no list of embeddings")]
    [InlineData(200, """{"data":[{"index":0,"embedding":"x"}]}""", "that is no list of embeddings")]
    public async Task A_model_that_answers_nothing_of_use_is_told_of_and_the_page_stands(int status, string? instead, string told)
    {
        (oracle.Status, oracle.Instead) = (status, instead);
        var page = WebUtility.HtmlDecode(await door.ReadAsync("/matches"));
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Contains("what follows is found without it.", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Offer, page, StringComparison.Ordinal);
        var asked = oracle.Asked.Count;
        await door.ReadAsync("/matches");
        Assert.Equal(asked, oracle.Asked.Count);
    }

    [Fact]
    public async Task The_terminal_asks_it_too_and_says_when_it_is_silent()
    {
        using var kith = new KithProgram();
        await kith.DoAsync("note", "--new", "lunch with Ana Lima and Ben Whitaker yesterday");
        await kith.DoAsync("needs", "add", "--person", "Ana", "--kind", "need", "--text", Need);
        await kith.DoAsync("needs", "add", "--person", "Ben", "--kind", "offer", "--text", Offer);
        async Task<Kith.Web.Tests.Terminal.Answer> MatchesAsync(string model)
        {
            var start = kith.Start("matches");
            start.Environment["KITH_MODEL"] = model;
            return await KithProgram.RunAsync(start);
        }

        Assert.Contains("oracle, your own model, puts the two near each other.", (await MatchesAsync(oracle.Address.ToString())).Out, StringComparison.Ordinal);
        oracle.Status = 503;
        var silent = await MatchesAsync(oracle.Address.ToString());
        Assert.Equal(0, silent.Code);
        Assert.Contains("did not answer", silent.Error, StringComparison.Ordinal);
        var wrong = await MatchesAsync("http://localhost:11434");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("is no model: say its name, an @", wrong.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nomic-embed-text@http://localhost:11434/v1/", "nomic-embed-text", "http://localhost:11434/v1/")]
    [InlineData("a@b@https://nas.local/v1", "a@b", "https://nas.local/v1/")]
    [InlineData("@http://localhost/", null, null)]
    [InlineData("http://localhost:11434/v1", null, null)]
    [InlineData("name@ftp://localhost/", null, null)]
    [InlineData("name@http://me:secret@localhost/", null, null)]
    [InlineData("name@http://localhost/?key=1", null, null)]
    public void A_model_is_a_name_and_an_address(string said, string? name, string? address)
    {
        var read = ModelAddress.Reads(said);
        Assert.Equal((name, address), (read?.Name, read?.Address.ToString()));
    }

    [Theory]
    [InlineData("model.example.org", "93.184.215.14")]
    [InlineData("93.184.215.14", "93.184.215.14")]
    public async Task A_model_out_on_the_internet_is_not_asked(string host, string address)
    {
        using var model = new LocalModel(new ModelAddress("m", new Uri($"https://{host}/v1/")), (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(address)]));
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => model.AskAsync(["what Ana needs"], Cancellation));
        Assert.Equal($"{host} lies out on the internet; the model Kith asks has to run on this computer or in your own network.", refusal.Message);
    }

    [Fact]
    public async Task Home_reaches_its_one_host_and_no_other()
    {
        using var dialer = Dialer.Home("nas.local", (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("192.168.1.20")]));
        Assert.Equal([IPAddress.Parse("192.168.1.20")], await dialer.LookAsync("nas.local", Cancellation));
        await Assert.ThrowsAsync<RefusalException>(() => dialer.LookAsync("other.local", Cancellation));
    }

    [Fact]
    public async Task An_answer_that_does_not_end_is_not_read_to_the_end()
    {
        oracle.Instead = new string(' ', 9 * 1024 * 1024);
        using var model = new LocalModel(oracle.Address);
        Assert.Contains("8 MB", (await Assert.ThrowsAsync<RefusalException>(() => model.AskAsync(["one"], Cancellation))).Message, StringComparison.Ordinal);
    }
}
