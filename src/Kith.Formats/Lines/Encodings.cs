using System.Text;

namespace Kith.Formats.Lines;

/// <summary>How the bytes of a value become text: charsets by name.</summary>
public static class Encodings
{
    /// <summary>What programs mean that write bytes which are not UTF-8 and declare nothing.</summary>
    public static Encoding Fallback { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The charset of that name; null when nobody knows it.</summary>
    /// <remarks>UTF-7 is left out: .NET refuses it, since it has hidden attacks rather than text.</remarks>
    public static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 40)
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name.Trim()) ?? Encoding.GetEncoding(name.Trim());
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
