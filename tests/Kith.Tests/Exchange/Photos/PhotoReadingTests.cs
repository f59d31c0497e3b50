using System.Buffers.Binary;
using Kith.Exchange.Photos;
using Kith.Formats;
using SkiaSharp;
using Xunit;

namespace Kith.Tests.Exchange.Photos;

public sealed class PhotoReadingTests
{
    [Theory]
    [InlineData(1000, 500, 512, 256)]
    [InlineData(300, 900, 170, 512)]
    [InlineData(40, 30, 40, 30)]
    public void A_picture_is_made_small(int width, int height, int smallWidth, int smallHeight)
    {
        using var kept = SKBitmap.Decode(Read(Picture(width, height)).Value!.Bytes);

        Assert.Equal((smallWidth, smallHeight), (kept.Width, kept.Height));
    }

    [Fact]
    public void A_photograph_stays_a_JPEG() => Assert.Equal("image/jpeg", Read(Picture(20, 20)).Value!.MediaType);

    [Fact]
    public void A_picture_one_sees_through_becomes_a_PNG() => Assert.Equal("image/png", Read(Picture(20, 20, SKEncodedImageFormat.Png, SKAlphaType.Premul)).Value!.MediaType);

    [Fact]
    public void A_picture_lying_on_its_side_is_set_upright()
    {
        using var kept = SKBitmap.Decode(Read(Turned(Picture(200, 100))).Value!.Bytes);

        Assert.Equal((100, 200, true), (kept.Width, kept.Height, kept.GetPixel(50, 20).Red > 200));
    }

    [Fact]
    public void The_checksum_is_that_of_what_came_in() => Assert.Equal(PhotoReading.Checksum(Picture(20, 20)), Read(Picture(20, 20)).Value!.Checksum);

    [Fact]
    public void A_picture_beyond_the_budget_is_not_decoded() => Assert.Contains("20000 × 20000 pixels", Read(Declaring(Picture(8, 8, SKEncodedImageFormat.Png), 20_000)).Problem!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    public void What_is_no_picture_is_a_sentence(string text) => Assert.EndsWith("read without it.", Read(System.Text.Encoding.UTF8.GetBytes(text)).Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_picture_cut_off_is_a_sentence() => Assert.NotNull(Read(Picture(600, 600)[..2000]).Problem);

    [Fact]
    public void No_picture_at_all_is_a_sentence() => Assert.NotNull(Read(null).Problem);

    private static Parsed<Photo> Read(byte[]? bytes) => PhotoReading.Read(Id<Person>.New(), bytes, new Place("cards.vcf", 1));

    // Red on the left half, blue on the right.
    private static byte[] Picture(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg, SKAlphaType alpha = SKAlphaType.Opaque)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, alpha));
        surface.Canvas.Clear(SKColors.Blue.WithAlpha(alpha == SKAlphaType.Opaque ? (byte)255 : (byte)90));
        using var paint = new SKPaint { Color = SKColors.Red };
        surface.Canvas.DrawRect(0, 0, width / 2f, height, paint);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 90);
        return data.ToArray();
    }

    // An Exif block right after the start of a JPEG that says: turn by a quarter to the right (orientation 6).
    private static byte[] Turned(byte[] jpeg) =>
    [
        .. jpeg[..2], 0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, .. jpeg[2..],
    ];

    private static byte[] Declaring(byte[] png, int side)
    {
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), side);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), side);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc(png.AsSpan(12, 17)));
        return png;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var octet in bytes)
        {
            crc ^= octet;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
            }
        }

        return ~crc;
    }
}
