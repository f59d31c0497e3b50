namespace Kith.Exchange.Photos;

/// <summary>A picture that was decoded and encoded anew: nothing hidden in the old one came along.</summary>
/// <param name="MediaType">image/jpeg or image/png.</param>
/// <param name="Bytes">The picture.</param>
public sealed record Picture(string MediaType, byte[] Bytes);

/// <summary>Why a picture is not taken.</summary>
public enum PictureFault
{
    /// <summary>It is taken.</summary>
    None,

    /// <summary>It is no picture, or in a format Skia does not know.</summary>
    NoPicture,

    /// <summary>It declares more pixels than are decoded.</summary>
    TooManyPixels,

    /// <summary>It begins like a picture and does not go on like one.</summary>
    Damaged,
}
