using System.Collections.Frozen;

namespace Kith.Exchange.Tables;

internal static partial class ColumnGuess
{
    // Headers by which a program's table is known; each is written by no other program.
    private static readonly string[] LinkedIn = ["First Name", "Last Name", "Company", "Position", "Connected On"];
    private static readonly string[] NewGoogle = ["First Name", "Phonetic First Name", "Labels"];
    private static readonly string[] OldGoogle = ["Given Name", "Given Name Yomi", "Group Membership"];
    private static readonly string[] Outlook = ["Home Street", "Business Street", "Business Phone", "E-mail 2 Address", "Business Fax"];

    private static readonly FrozenSet<string> Honorifics = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Sir", "Dame", "Lord", "Lady", "Rev", "Fr", "Herr", "Frau", "Dipl.-Ing", "Mag", "M", "Mme", "Mlle", "Sr", "Sra", "Prof. Dr");
}
