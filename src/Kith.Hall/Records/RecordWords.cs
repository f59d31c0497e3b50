using Kith.Hall.Wording;
using Kith.Hall.Texts;

namespace Kith.Hall.Records;

/// <summary>
/// The words for a kind of record, its fields, its choices and its verbs. They stand in <c>Texts/Record.resx</c>, under the kind where
/// it has words of its own (<c>promise.by.me</c>) and without it where all kinds share them (<c>by.me</c>).
/// </summary>
public static class RecordWords
{
    /// <summary>“promise”.</summary>
    public static string One(RecordKind kind) => Needed(kind.Word);

    /// <summary>“a promise”, as it stands within a sentence.</summary>
    public static string Some(RecordKind kind) => Needed($"{kind.Word}.a");

    /// <summary>“Promises”, at the head of a page.</summary>
    public static string Many(RecordKind kind) => Needed($"{kind.Word}.many");

    /// <summary>What the list is for, in a sentence.</summary>
    public static string About(RecordKind kind) => Needed($"{kind.Word}.about");

    /// <summary>What stands in place of an empty list.</summary>
    public static string None(RecordKind kind) => Needed($"{kind.Word}.none");

    /// <summary>What is told when there is no such record: “There is no such need in this book.”</summary>
    public static string Unknown(RecordKind kind) => Needed($"{kind.Word}.unknown");

    /// <summary>What the button says that makes a new one.</summary>
    public static string Add(RecordKind kind) => Needed($"{kind.Word}.add");

    /// <summary>What a field is called.</summary>
    public static string Field(RecordKind kind, string field) => Shared(kind, field);

    /// <summary>A word of help below a field; empty for none.</summary>
    public static string Hint(RecordKind kind, RecordField field) =>
        Said($"{kind.Word}.{field.Name}.hint") ?? Said($"{field.Name}.hint") ?? Said($"hint.{RecordField.WordOf(field.Shape)}") ?? "";

    /// <summary>A choice among several: “I owe it”.</summary>
    public static string Choice(RecordKind kind, string field, string word) => Shared(kind, $"{field}.{word}");

    /// <summary>What the button of a verb says: “Kept”.</summary>
    public static string Verb(RecordKind kind, string verb) => Shared(kind, verb, "do");

    /// <summary>What is told once a verb is done.</summary>
    public static string Told(RecordKind kind, string verb) => Said($"{kind.Word}.{verb}.told") ?? Said($"told.{verb}") ?? RecordTexts.Done;

    /// <summary>A verb of the log in words, before what it was done to: “kept a promise”. The verb itself when there are no words for it.</summary>
    public static string Did(string verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        if (VerbTexts.ResourceManager.GetString(verb, VerbTexts.Culture) is { } words)
        {
            return words;
        }

        var dot = verb.IndexOf('.', StringComparison.Ordinal);
        var kind = dot < 0 ? null : RecordKinds.All.FirstOrDefault(one => one.Word == verb[..dot]);
        return kind is null ? verb : Said($"did.{verb}") ?? (Said($"did.{verb[(dot + 1)..]}") is { } sentence ? Wording.Said.Fill(sentence, Some(kind)) : verb);
    }

    /// <summary>A verb of the log with what it was done to: “kept a promise: the book for Vesna”, “let rest Ana Kovač”.</summary>
    public static string Did(string verb, string subject)
    {
        var words = Did(verb);
        var goesOn = words == verb || VerbTexts.ResourceManager.GetString(verb, VerbTexts.Culture) is not null;
        return string.IsNullOrEmpty(subject) ? words : Wording.Said.Fill(Needed(goesOn ? "did" : "did.what"), words, subject);
    }

    /// <summary>The words under a key; null when there are none.</summary>
    public static string? Said(string key) => RecordTexts.ResourceManager.GetString(key, RecordTexts.Culture);

    private static string Shared(RecordKind kind, string key, string? group = null) => Said($"{kind.Word}.{key}") ?? Needed(group is null ? key : $"{group}.{key}");

    private static string Needed(string key) => Said(key) ?? throw new KeyNotFoundException($"Texts/Record.resx has no words for “{key}”.");
}
