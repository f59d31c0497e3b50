namespace Kith.Exchange;

/// <summary>A name as mail programs put it before an address, as a person's name.</summary>
internal static class CorrespondentName
{
    // What stands after a comma without being a given name.
    private static readonly string[] Afterwards = ["Inc", "Inc.", "Ltd", "Ltd.", "LLC", "GmbH", "AG", "S.A.", "Co.", "Jr", "Jr.", "Sr", "Sr.", "PhD", "Ph.D.", "MD", "M.D.", "Esq.", "MBA", "II", "III"];

    /// <summary>The name; the address itself when there is none.</summary>
    public static PersonName Of(string name, string address)
    {
        // Outlook puts 'quotation marks' around, and "via" tells of a list or a program in between.
        var plain = name.Trim().Trim('\'', '"').Trim();
        if (plain.Length is 0 or > 200 || plain.Contains('@', StringComparison.Ordinal))
        {
            return PersonName.Of(address);
        }

        return plain.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given] && !Afterwards.Contains(given, StringComparer.OrdinalIgnoreCase)
            ? PersonName.Of(given, family)
            : PersonName.Of(plain);
    }
}
