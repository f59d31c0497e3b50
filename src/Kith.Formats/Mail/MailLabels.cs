namespace Kith.Formats.Mail;

/// <summary>What a label or a folder says about the mail in it.</summary>
public enum MailShelf
{
    /// <summary>Nothing in particular.</summary>
    Ordinary,

    /// <summary>Its owner sent it.</summary>
    Sent,

    /// <summary>It was never sent.</summary>
    Draft,

    /// <summary>It was thrown away.</summary>
    Trash,

    /// <summary>It was taken for junk.</summary>
    Spam,

    /// <summary>Gmail's promotions, social networks and forums.</summary>
    Crowd,
}

/// <summary>Gmail's labels and the folders of mail programs, in the languages they are written in.</summary>
public static partial class MailLabels
{
    private static readonly System.Buffers.SearchValues<char> Between = System.Buffers.SearchValues.Create("/\\");

    /// <summary>What a label or the name of a folder says, in whatever language it is written.</summary>
    public static MailShelf Shelf(ReadOnlySpan<char> label) =>
        KnownByLabel.TryGetValue(label.Trim(), out var shelf) ? shelf : MailShelf.Ordinary;

    /// <summary>What the folder of a file says: the name of an mbox (<c>Sent.mbox</c>, <c>Junk</c>) or the folder and the flags of a file in a Maildir.</summary>
    /// <remarks>In a Maildir (maildir(5) and Dovecot's Maildir++) the folder is <c>.Sent/cur/…</c>, and after <c>:2,</c> the flag D is a draft, T trash.</remarks>
    public static MailShelf ShelfOfFile(string path)
    {
        var name = path.AsSpan();
        var folder = ReadOnlySpan<char>.Empty;
        if (name.LastIndexOfAny(Between) is var slash and >= 0)
        {
            folder = name[..slash];
            name = name[(slash + 1)..];
        }

        return Last(folder) is "cur" or "new" ? ShelfInMaildir(folder, name) : Shelf(WithoutExtension(name));
    }

    /// <summary>Splits the value of X-Gmail-Labels at its commas, save those within quotation marks.</summary>
    internal static IReadOnlyList<string> Split(string value)
    {
        List<string> labels = [];
        var (start, quoted) = (0, false);
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && value[i] == '"')
            {
                quoted = !quoted;
            }

            if (i == value.Length || (value[i] == ',' && !quoted))
            {
                var label = value.AsSpan(start, i - start).Trim().Trim('"');
                if (!label.IsEmpty)
                {
                    labels.Add(label.ToString());
                }

                start = i + 1;
            }
        }

        return labels;
    }

    private static MailShelf ShelfInMaildir(ReadOnlySpan<char> folder, ReadOnlySpan<char> name)
    {
        // Where ':' is not allowed in names (Windows, some archives) ';' , '!' or '_' stands for it.
        var mark = name.LastIndexOf("2,");
        var flags = mark > 0 && !char.IsLetterOrDigit(name[mark - 1]) ? name[(mark + 2)..] : [];
        if (flags.Contains('D'))
        {
            return MailShelf.Draft;
        }

        if (flags.Contains('T'))
        {
            return MailShelf.Trash;
        }

        var parent = folder.LastIndexOfAny(Between) is var slash and >= 0 ? Last(folder[..slash]) : [];
        return Shelf(parent[(parent.LastIndexOf('.') + 1)..]);
    }

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> folder) => folder[(folder.LastIndexOfAny(Between) + 1)..];

    private static ReadOnlySpan<char> WithoutExtension(ReadOnlySpan<char> name) =>
        name.EndsWith(".mbox", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".mbx", StringComparison.OrdinalIgnoreCase)
            ? name[..name.LastIndexOf('.')]
            : name;
}
