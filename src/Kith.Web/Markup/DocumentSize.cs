using Kith.Web.Texts;

namespace Kith.Web.Markup;

/// <summary>The size of a file as people say it.</summary>
public static class DocumentSize
{
    /// <summary>“340 KB”, “2.1 MB”; a thousand bytes are a kilobyte.</summary>
    public static string Said(int bytes) => bytes < 1_000_000
        ? Hall.Wording.Said.Fill(DocumentTexts.Kilobytes, Math.Max(1, bytes / 1000))
        : Hall.Wording.Said.Fill(DocumentTexts.Megabytes, (bytes / 1_000_000.0).ToString("0.#", System.Globalization.CultureInfo.CurrentCulture));
}
