using System.Text;
using PhoneNumbers;

namespace Kith.Exchange;

/// <summary>Addresses and numbers as they are compared and dialled.</summary>
public static class Normals
{
    private static readonly PhoneNumberUtil Numbers = PhoneNumberUtil.GetInstance();

    /// <summary>How an address, number or handle is compared.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="value">As it was written.</param>
    /// <param name="region">ISO 3166 country of numbers without a country code; null when not known.</param>
    public static string Of(ContactKind kind, string value, string? region) => kind switch
    {
        ContactKind.Email => Email(value),
        ContactKind.Phone => Phone(value, region),
        ContactKind.Handle => value.Trim().ToLowerInvariant(),
        _ => value.Trim(),
    };

    /// <summary>The same way to reach somebody, as it is compared.</summary>
    public static ContactPoint Of(ContactPoint point, string? region) =>
        ContactPoint.Of(point.Person, point.Kind, point.Value, Of(point.Kind, point.Value, region), point.Label, point.Ordinal);

    /// <summary>Lower case, without <c>mailto:</c> and angle brackets.</summary>
    /// <remarks>The part before the @ might mean something in upper case (RFC 5321, section 2.4); no provider lets it.</remarks>
    public static string Email(string value)
    {
        var address = value.Trim().ToLowerInvariant();
        address = address.StartsWith("mailto:", StringComparison.Ordinal) ? address[7..] : address;
        return address.Trim('<', '>', ' ');
    }

    /// <summary>E.164, with <c>;ext=</c> when it has an extension; its bare digits when no country can be told.</summary>
    public static string Phone(string value, string? region)
    {
        var written = value.Trim();
        written = written.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? written[4..] : written;
        try
        {
            var number = Numbers.Parse(written, region);
            if (Numbers.IsPossibleNumber(number))
            {
                return Numbers.Format(number, PhoneNumberFormat.E164) + (number.HasExtension ? $";ext={number.Extension}" : "");
            }
        }
        catch (NumberParseException)
        {
            // No number of any country: a short code, a word, or a region that is not known.
        }

        var digits = new StringBuilder();
        foreach (var c in written.Where(char.IsDigit))
        {
            digits.Append((char)('0' + (int)char.GetNumericValue(c)));
        }

        return digits.Length > 0 ? digits.ToString() : written;
    }

    /// <summary>True when a number is long enough to belong to one household: a short code or an extension is everybody's.</summary>
    internal static bool Tells(ContactKind kind, string normal) => kind switch
    {
        ContactKind.Email => normal.Contains('@', StringComparison.Ordinal),
        ContactKind.Phone => normal.Count(char.IsAsciiDigit) >= 7,
        _ => false,
    };

    /// <summary>True for a mailbox of an office and not of a person: info@, kontakt@.</summary>
    internal static bool IsOffice(string email) => email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && NameWords.Offices.Contains(email[..at]);
}
