using Kith.Cli.Texts;

namespace Kith.Cli.Commands;

/// <summary>A change as a person would call it.</summary>
internal static class ChangeWords
{
    /// <summary>“recorded: lunch with Ana”; the verb as the log has it when there are no words for it yet.</summary>
    public static string Of(Change change) => Of(change.Verb, change.Subject);

    /// <summary>The same of a verb of the log and what it was done to.</summary>
    public static string Of(string verb, string subject)
    {
        var words = VerbTexts.ResourceManager.GetString(verb, VerbTexts.Culture) ?? Hall.Records.RecordWords.Did(verb);
        return subject.Length == 0 ? words : $"{words}: {subject}";
    }
}
