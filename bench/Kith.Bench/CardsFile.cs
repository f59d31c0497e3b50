using System.Globalization;
using System.Text;
using Kith.Formats.Lines;
using Kith.Formats.VCard;

namespace Kith.Bench;

/// <summary>A file of invented cards as an address book exports them: version 3.0, a picture in every tenth.</summary>
internal static class CardsFile
{
    private static readonly string[] Given = ["Ana", "Mia", "Jürgen", "Søren", "Zoë", "Tom", "Lucía", "Пётр", "明", "Fatima", "Ivo", "Grace"];
    private static readonly string[] Family = ["Reyes", "Stone", "Müller", "Kierkegaard", "O'Neill", "García", "Иванов", "王", "Haddad", "Novák", "Hopper", "Ng"];
    private static readonly string[] Towns = ["London", "Gdańsk", "Montréal", "Springfield", "München", "Lagos"];

    /// <summary>Writes so many cards; the same seed writes the same file.</summary>
    public static void Write(string path, int count, int seed = 7)
    {
        var random = new Random(seed);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16);
        for (var i = 0; i < count; i++)
        {
            file.Write(Card(i, random).ToString());
        }
    }

    private static Card Card(int number, Random random)
    {
        var (given, family) = (Given[random.Next(Given.Length)], Family[random.Next(Family.Length)]);
        var address = string.Create(CultureInfo.InvariantCulture, $"{number}@mail.example");
        List<Property> properties =
        [
            new("VERSION", "3.0"),
            new("PRODID", "-//Apple Inc.//iOS 17.5//EN"),
            new("N", $"{family};{given};;;"),
            new("FN", $"{given} {family}"),
            Typed(null, "EMAIL", address, "INTERNET", "HOME", "pref"),
            Typed(null, "TEL", string.Create(CultureInfo.InvariantCulture, $"+44 20 7946 {random.Next(1000, 9999)}"), "CELL", "VOICE", "pref"),
            Typed(null, "TEL", string.Create(CultureInfo.InvariantCulture, $"+1 (212) 555-{random.Next(1000, 9999)}"), "WORK", "VOICE"),
            Typed("item1", "ADR", string.Create(CultureInfo.InvariantCulture, $";;{random.Next(1, 200)} Main St\\, Flat {random.Next(1, 40)};{Towns[random.Next(Towns.Length)]};;{random.Next(10000, 99999)};United Kingdom"), "HOME", "pref"),
            new("item1", "X-ABADR", Parameters.None, "gb"),
            new("ORG", $"{family} & Sons\\, Ltd.;Accounts"),
            new("TITLE", "Bookkeeper"),
            new("BDAY", string.Create(CultureInfo.InvariantCulture, $"{random.Next(1940, 2005)}-{random.Next(1, 13):D2}-{random.Next(1, 28):D2}")),
            new("item2", "URL", Parameters.None, $"https://www.{address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..]}/~{number}"),
            new("item2", "X-ABLabel", Parameters.None, "_$!<HomePage>!$_"),
            new("NOTE", "We met at the choir's summer concert\\, she sings alto.\\nHer daughter starts school in September\\; ask about the garden\\, and bring back the book on bees."),
            new("CATEGORIES", "Choir,Neighbours"),
            new("UID", string.Create(CultureInfo.InvariantCulture, $"{number:x8}-0000-4000-8000-00000000beef")),
        ];
        if (number % 10 == 0)
        {
            var picture = new byte[random.Next(8_000, 30_000)];
            random.NextBytes(picture);
            properties.Add(new Property(null, "PHOTO", new Parameters(new Parameter("ENCODING", "b"), new Parameter("TYPE", "JPEG")), Convert.ToBase64String(picture)));
        }

        return new Card(properties);
    }

    private static Property Typed(string? group, string name, string value, params string[] types) =>
        new(group, name, new Parameters(types.Select(type => new Parameter("type", type))), value);
}
