using System.Buffers.Binary;

namespace Kith.Exchange.Photos;

/// <summary>How the files of pictures begin, those that Skia cannot decode among them.</summary>
public static class PictureBeginnings
{
    // ISO/IEC 14496-12, 4.3: the brands of HEIF (ISO/IEC 23008-12), AVIF, and Canon's raw pictures.
    private static readonly byte[][] Brands = [.. new[] { "heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "msf1", "avif", "avis", "crx " }.Select(System.Text.Encoding.ASCII.GetBytes)];

    // PNG, JPEG, GIF; TIFF and BigTIFF of either order, as which most raw pictures begin; Olympus, Panasonic, Fujifilm; Photoshop; JPEG 2000; JPEG XL, bare and in its box.
    private static readonly byte[][] Marks =
    [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8],
        [0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A], [0x49, 0x49, 0x2B, 0], [0x4D, 0x4D, 0, 0x2B],
        [.. "IIRO"u8, 8, 0], [.. "IIU"u8, 0], [.. "FUJIFILMCCD-RAW"u8], [.. "8BPS"u8, 0],
        [0, 0, 0, 12, .. "jP  "u8], [0, 0, 0, 12, .. "JXL "u8], [0xFF, 0x0A],
    ];

    // The sizes that the header after a bitmap's first may have.
    private static readonly uint[] BitmapHeaders = [12, 16, 40, 52, 56, 64, 108, 124];

    /// <summary>Whether a file begins as a picture does, whatever becomes of it further on.</summary>
    public static bool Are(ReadOnlySpan<byte> bytes)
    {
        foreach (var mark in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return true;
            }
        }

        return IsWebP(bytes) || IsBitmap(bytes) || IsOfBrand(bytes);
    }

    private static bool IsWebP(ReadOnlySpan<byte> bytes) => bytes.StartsWith("RIFF"u8) && bytes.Length >= 12 && bytes[8..12].SequenceEqual("WEBP"u8);

    // Two letters alone would be a text about a BMW.
    private static bool IsBitmap(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 18 && bytes.StartsWith("BM"u8) && bytes[6..10].IndexOfAnyExcept((byte)0) < 0 && BitmapHeaders.Contains(BinaryPrimitives.ReadUInt32LittleEndian(bytes[14..]));

    /// <summary>A picture may name its brand first, or among those it is compatible with.</summary>
    private static bool IsOfBrand(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || !bytes[4..8].SequenceEqual("ftyp"u8))
        {
            return false;
        }

        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), (uint)Math.Min(bytes.Length, 256));
        for (var at = 8; at + 4 <= Math.Max(end, 12); at += 4)
        {
            var brand = bytes.Slice(at, 4);
            foreach (var known in Brands)
            {
                if (brand.SequenceEqual(known))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
