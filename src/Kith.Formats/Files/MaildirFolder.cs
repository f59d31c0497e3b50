namespace Kith.Formats.Files;

/// <summary>A mailbox as a folder: <c>cur</c> holds what was seen, <c>new</c> what was not, <c>tmp</c> what is not yet delivered.</summary>
internal static class MaildirFolder
{
    /// <summary>The folders that make a Maildir.</summary>
    public static readonly IReadOnlyCollection<string> Parts = ["cur", "new", "tmp"];

    private static readonly string[] Delivered = ["cur", "new"];

    /// <summary>The folder as one mailbox; null when it is not one.</summary>
    /// <remarks>Copying programs leave out empty folders, so that <c>cur</c> and one of the others are enough.</remarks>
    public static FoundFile? Of(DirectoryInfo folder)
    {
        bool Has(string part) => Directory.Exists(Path.Combine(folder.ToString(), part));
        if (!Has("cur") || (!Has("new") && !Has("tmp")))
        {
            return null;
        }

        var messages = Delivered.SelectMany(part => Files(folder, part));
        return new(folder.ToString(), FileKind.Maildir, messages.Sum(message => message.Length), () => throw new IOException("A Maildir is a folder; its messages are opened one by one."))
        {
            Messages = messages,
        };
    }

    private static IEnumerable<FoundFile> Files(DirectoryInfo folder, string part)
    {
        var inner = new DirectoryInfo(Path.Combine(folder.ToString(), part));
        return !inner.Exists || inner.LinkTarget is not null
            ? []
            : inner.EnumerateFiles("*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint })
                .Where(file => file.Length > 0)
                .Select(file => new FoundFile(file.ToString(), FileKind.Message, file.Length, () => FileWalk.OpenOnDisk(file)));
    }
}
