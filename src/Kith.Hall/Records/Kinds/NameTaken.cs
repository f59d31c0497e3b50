namespace Kith.Hall.Records;

/// <summary>A name by which only one record of its kind is called.</summary>
internal static class NameTaken
{
    /// <summary>Refuses a name that another bears, whatever its case and accents.</summary>
    public static void Refuse(string name, IReadOnlyList<string> others)
    {
        if (others.Any(other => PersonName.Fold(other) == PersonName.Fold(name)))
        {
            throw new RefusalException(RefusalReason.Conflict, Wording.Said.Fill(Texts.RecordTexts.NameTaken, name));
        }
    }
}
