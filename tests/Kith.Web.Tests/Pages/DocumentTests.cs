using System.Net;
using System.Net.Http.Headers;
using Kith.Storage;
using Kith.Web.Pages.People;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace Kith.Tests.Pages;

/// <summary>Files of people: what comes in, what goes out, and what does not.</summary>
public sealed class DocumentTests(Door door) : IClassFixture<Door>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_comes_back_byte_for_byte_as_a_download()
    {
        var (ana, bytes) = (await door.IdAsync("Ana Kovač"), "Dear Mira,\nthe plums are in.\n"u8.ToArray());
        var sent = await SendAsync(ana, "../letter <1>.txt", bytes);
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var document = await NewestAsync();
        Assert.Equal(("letter <1>.txt", "text/plain; charset=utf-8", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))), (document.Name, document.MediaType, document.Checksum));

        var got = await door.GetAsync($"/people/{ana}/documents/{document.Id}");

        Assert.Equal(bytes, await got.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal("attachment", got.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", got.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_page_of_markup_is_never_shown_as_one()
    {
        var ana = await door.IdAsync("Ana Kovač");
        await SendAsync(ana, "page.html", "<script>alert(1)</script>"u8.ToArray());
        var got = await door.GetAsync($"/people/{ana}/documents/{(await NewestAsync()).Id}");
        Assert.Equal(("text/plain", "attachment"), (got.Content.Headers.ContentType!.MediaType, got.Content.Headers.ContentDisposition!.DispositionType));
    }

    [Fact]
    public async Task A_picture_is_drawn_anew_and_small_enough()
    {
        var ana = await door.IdAsync("Ana Kovač");
        using var bitmap = new SKBitmap(new SKImageInfo(3000, 600, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        await SendAsync(ana, "photo.jpg", [.. encoded.ToArray(), .. "hidden"u8]);
        var document = await NewestAsync();
        using var kept = SKBitmap.Decode(document.Bytes);
        Assert.Equal(("image/jpeg", 2400), (document.MediaType, kept.Width));
        Assert.False(document.Bytes.AsSpan().IndexOf("hidden"u8) >= 0);
    }

    [Theory]
    [InlineData("ok.png", "ok.jpg")]
    [InlineData("Photo.JPEG", "Photo.JPEG")]
    [InlineData("photo of 3.5", "photo of 3.5.jpg")]
    public async Task A_picture_drawn_anew_ends_as_what_it_is(string sent, string called)
    {
        var ana = await door.IdAsync("Ana Kovač");
        using var bitmap = new SKBitmap(new SKImageInfo(8, 8, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        await SendAsync(ana, sent, encoded.ToArray());
        Assert.Equal((called, "image/jpeg"), ((await NewestAsync()).Name, (await NewestAsync()).MediaType));
    }

    [Theory]
    [MemberData(nameof(Undrawn))]
    public async Task A_picture_that_cannot_be_drawn_anew_is_refused_with_the_remedy(string name, string begins)
    {
        var ana = await door.IdAsync("Ana Kovač");
        var before = await CountAsync();
        var sent = await SendAsync(ana, name, [.. Convert.FromHexString(begins), .. "Exif GPS 53.8008 N 1.5491 W"u8]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        Assert.Contains("JPEG or PNG", await sent.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Theory]
    [InlineData("BMW, the blue one")]
    [InlineData("IIRO, wrote she")]
    [InlineData("    ftypisom and no picture")]
    [InlineData("GIF is a format of pictures")]
    public async Task What_only_sounds_like_a_picture_is_kept(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        await SendAsync(await door.IdAsync("Ana Kovač"), "a.txt", bytes);
        Assert.Equal(bytes, (await NewestAsync()).Bytes);
    }

    public static TheoryData<string, string> Undrawn => new()
    {
        { "cut.png", "89504E470D0A1A0A0000000D4948445200000008" },
        { "cut.jpg", "FFD8FFE1" },
        { "cut.gif", "4749463839610800080000" + "0000" },
        { "cut.webp", "524946461000000057454250" },
        { "IMG_0001.HEIC", "00000018667479706865696300000000" + "6D69663168656963" },
        { "IMG_0002.heif", "0000001C667479706D69663100000000" + "6D69663168656963" },
        { "a.avif", "0000001C667479706176696600000000" + "6D69663161766966" },
        { "a.tif", "49492A0008000000" },
        { "a.tiff", "4D4D002A00000008" },
        { "a.bmp", "424D46000000000000003600000028000000" + "0200000002000000" + "01000000" },
    };

    [Fact]
    public async Task A_file_that_is_empty_too_large_or_missing_is_refused_with_a_sentence()
    {
        var ana = await door.IdAsync("Ana Kovač");
        var before = await CountAsync();
        foreach (var (sent, status) in new[]
        {
            (await SendAsync(ana, "empty.txt", []), HttpStatusCode.UnprocessableEntity),
            (await SendAsync(ana, "large.bin", new byte[DocumentForm.Most + 1]), HttpStatusCode.UnprocessableEntity),
            (await SendAsync(ana, "huge.bin", new byte[DocumentForm.Most + (200 * 1024)]), HttpStatusCode.RequestEntityTooLarge),
            (await door.PostAsync($"/people/{ana}/documents"), HttpStatusCode.UnprocessableEntity),
        })
        {
            Assert.Equal(status, sent.StatusCode);
            Assert.Contains("<p", await sent.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }

        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_document_is_taken_away_and_brought_back_whole()
    {
        var ana = await door.IdAsync("Ana Kovač");
        await SendAsync(ana, "note.txt", "keep me"u8.ToArray());
        var document = await NewestAsync();
        var before = await CountAsync();

        var removed = await door.PostAsync($"/people/{ana}/documents/{document.Id}?handler=remove");

        Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);
        Assert.Equal(before - 1, await CountAsync());
        await using var book = door.Open();
        var revision = await book.Changes.Where(change => change.Verb == "document.remove").MaxAsync(change => change.Revision, Cancellation);
        await book.UndoAsync(revision, Door.Now, Cancellation);
        Assert.Equal(document.Bytes, (await NewestAsync()).Bytes);
    }

    [Fact]
    public async Task Nobody_elses_document_is_given_out()
    {
        var ana = await door.IdAsync("Ana Kovač");
        await SendAsync(ana, "note.txt", "hers"u8.ToArray());
        Assert.Equal(HttpStatusCode.NotFound, (await door.GetAsync($"/people/{await door.IdAsync("Helen Marsh")}/documents/{(await NewestAsync()).Id}")).StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(Id<Person> person, string name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await door.TokenAsync()), "__RequestVerificationToken" } };
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-anything");
        form.Add(file, "file", name);
        return await door.Client.PostAsync(new Uri($"/people/{person}/documents", UriKind.Relative), form, Cancellation);
    }

    private async Task<Document> NewestAsync()
    {
        await using var book = door.Open();
        return await book.Documents.AsNoTracking().OrderByDescending(document => document.Id).FirstAsync(Cancellation);
    }

    private async Task<int> CountAsync()
    {
        await using var book = door.Open();
        return await book.Documents.CountAsync(Cancellation);
    }
}
