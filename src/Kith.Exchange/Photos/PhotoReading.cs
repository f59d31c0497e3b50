using System.Globalization;
using System.Security.Cryptography;
using Kith.Formats;
using SkiaSharp;

namespace Kith.Exchange.Photos;

/// <summary>Decodes pictures from outside within a pixel budget, makes them small and encodes them anew, so that nothing hidden in them comes along.</summary>
public static class PhotoReading
{
    /// <summary>The longer side of a kept picture, in pixels.</summary>
    public const int Side = 512;

    /// <summary>Pixels a picture may declare before it is decoded at all.</summary>
    public const long Budget = 40_000_000;

    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>The picture of a person: upright, at most <see cref="Side"/> pixels a side, JPEG, or PNG where it is see-through.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="bytes">A picture in any format Skia knows; null when the card holds something that is none.</param>
    /// <param name="place">Where it stood, for the problem.</param>
    public static Parsed<Photo> Read(Id<Person> person, byte[]? bytes, Place place) =>
        Read(person, bytes, place, new Telling(Texts.TroubleTexts.PictureOfCard, Texts.TroubleTexts.PictureOfCardThen));

    /// <summary>The same of a file that somebody chose for a person.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="bytes">What stands in the file.</param>
    /// <param name="name">How the file is called, for the problem.</param>
    public static Parsed<Photo> Chosen(Id<Person> person, byte[] bytes, string name) =>
        Read(person, bytes, new Place(name, 1), new Telling(string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.PictureChosen, name), Texts.TroubleTexts.PictureChosenThen));

    private static Parsed<Photo> Read(Id<Person> person, byte[]? bytes, Place place, Telling telling)
    {
        var refused = PictureFault.NoPicture;
        if (bytes is null || !TryEncode(bytes, Side, out var picture, out refused))
        {
            return Broken(place, telling.Of(refused switch
            {
                PictureFault.TooManyPixels => string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.PicturePixels, Declared(bytes ?? [])),
                PictureFault.Damaged => Texts.TroubleTexts.PictureDamaged,
                _ => Texts.TroubleTexts.PictureUnknown,
            }));
        }

        return new Parsed<Photo>(Photo.Of(person, picture.MediaType, Checksum(bytes), picture.Bytes), place);
    }

    /// <summary>Decodes a picture within the budget and encodes it anew: upright, at most so many pixels a side, JPEG, or PNG where it is see-through.</summary>
    /// <param name="bytes">A picture in any format Skia knows, or something else.</param>
    /// <param name="side">The longer side of what is kept, in pixels.</param>
    /// <param name="picture">The picture anew; empty when it is refused.</param>
    /// <param name="fault">Why it is refused.</param>
    public static bool TryEncode(byte[] bytes, int side, out Picture picture, out PictureFault fault)
    {
        picture = new("", []);
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        fault = codec is null ? PictureFault.NoPicture : (long)codec.Info.Width * codec.Info.Height > Budget ? PictureFault.TooManyPixels : PictureFault.None;
        if (fault != PictureFault.None)
        {
            return false;
        }

        using var decoded = Decode(codec!, side);
        if (decoded is null)
        {
            fault = PictureFault.Damaged;
            return false;
        }

        using var small = Upright(decoded, codec!.EncodedOrigin, side);
        var opaque = codec.Info.IsOpaque;
        using var encoded = small.Encode(opaque ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, 85);
        picture = new(opaque ? "image/jpeg" : "image/png", encoded.ToArray());
        return true;
    }

    /// <summary>By what an unchanged picture is known again: SHA-256 of the bytes that came in, lower-case hexadecimal.</summary>
    public static string Checksum(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The size a picture declares: “20000 × 20000”.</summary>
    private static string Declared(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        return $"{codec.Info.Width} × {codec.Info.Height}";
    }

    private static SKBitmap? Decode(SKCodec codec, int side)
    {
        var size = Enough(codec, side);
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, codec.Info.IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
        {
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }

    // JPEG can be decoded at eighths of its size, which keeps a large photograph small in memory from the start.
    private static SKSizeI Enough(SKCodec codec, int side)
    {
        var size = codec.Info.Size;
        for (var eighths = 7; eighths > 0 && codec.GetScaledDimensions(eighths / 8f) is var smaller && Math.Max(smaller.Width, smaller.Height) >= side; eighths--)
        {
            size = smaller;
        }

        return size;
    }

    private static SKImage Upright(SKBitmap bitmap, SKEncodedOrigin origin, int side)
    {
        var scale = Math.Min(1f, side / (float)Math.Max(bitmap.Width, bitmap.Height));
        var (width, height) = (Math.Max(1, (int)(bitmap.Width * scale)), Math.Max(1, (int)(bitmap.Height * scale)));
        var lying = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        using var surface = SKSurface.Create(new SKImageInfo(lying ? height : width, lying ? width : height, SKColorType.Rgba8888, bitmap.AlphaType));
        surface.Canvas.SetMatrix(Turn(origin, width, height));
        using var image = SKImage.FromBitmap(bitmap);
        surface.Canvas.DrawImage(image, new SKRect(0, 0, width, height), Smooth);
        return surface.Snapshot();
    }

    // Exif 2.3, tag 274: how the first row and column of the file lie in the picture.
    private static SKMatrix Turn(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    /// <summary>How a problem begins, and what follows from it.</summary>
    private sealed record Telling(string Subject, string Ending)
    {
        public string Of(string predicate) => $"{Subject} {predicate} {Ending}";
    }

    private static Parsed<Photo> Broken(Place place, string sentence) => new(new Problem(place, sentence));
}
