using System.Text;

namespace Kith.Formats.Lines;

/// <summary>How the bytes of a value become text: charsets by name and transfer encodings by parameter.</summary>
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

    /// <summary>ENCODING=QUOTED-PRINTABLE, or the bare word of vCard 2.1.</summary>
    public static bool IsQuotedPrintable(Parameters parameters) => parameters.Count > 0 && Says(parameters, "QUOTED-PRINTABLE");

    /// <summary>ENCODING=b, ENCODING=BASE64, or the bare words of vCard 2.1.</summary>
    public static bool IsBase64(Parameters parameters) => parameters.Count > 0 && (Says(parameters, "BASE64") || Says(parameters, "B"));

    private static bool Says(Parameters parameters, string word) =>
        word.Equals(parameters["ENCODING"], StringComparison.OrdinalIgnoreCase) || parameters.Says(word);
}
