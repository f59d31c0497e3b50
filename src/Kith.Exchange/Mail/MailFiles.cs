using Kith.Formats;

namespace Kith.Exchange;

/// <summary>The files that mail came from, by number. Past 65,535 of them, as in a large Maildir, only that there were more.</summary>
internal sealed class MailFiles
{
    private readonly List<string> paths = [];

    /// <summary>Begins a file; its number.</summary>
    public ushort Begin(string path)
    {
        if (paths.Count <= ushort.MaxValue)
        {
            paths.Add(path);
        }

        return (ushort)(paths.Count - 1);
    }

    /// <summary>Where a message stood; the last number may stand for many files, of which the folder alone is told.</summary>
    public Place Place(ushort file, uint line) =>
        file < ushort.MaxValue ? new(paths[file], line) : new(Path.GetDirectoryName(paths[file]) ?? "", 0);
}
