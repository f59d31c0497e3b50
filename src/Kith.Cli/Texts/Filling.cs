using System.Globalization;

namespace Kith.Cli.Texts;

/// <summary>Fills the places of a text.</summary>
internal static class Filling
{
    extension(string text)
    {
        /// <summary>The text with its places {0}, {1} filled, numbers and days as the reader writes them.</summary>
        public string With(params ReadOnlySpan<object?> values) => string.Format(CultureInfo.CurrentCulture, text, values);
    }
}
