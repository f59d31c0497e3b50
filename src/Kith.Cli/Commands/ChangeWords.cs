using Kith.Cli.Texts;

namespace Kith.Cli.Commands;

/// <summary>A change as a person would call it.</summary>
internal static class ChangeWords
{
    /// <summary>“recorded: lunch with Ana”; the verb as the log has it when there are no words for it yet.</summary>
    public static string Of(Change change)
    {
        var verb = VerbTexts.ResourceManager.GetString(change.Verb, VerbTexts.Culture) ?? Web.Records.RecordWords.Did(change.Verb);
        return change.Subject.Length == 0 ? verb : $"{verb}: {change.Subject}";
    }
}
