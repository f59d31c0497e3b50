using System.Globalization;
using System.IO.Compression;

namespace Kith.Formats.Files;

/// <summary>Finds what can be read among files and folders, also inside archives.</summary>
/// <remarks>
/// Folders are walked to their ends; links within them are not followed, so that nothing outside a named folder is
/// read and no circle is walked. A file that was named and cannot be read is a problem; one that merely lies in a
/// folder or an archive is found as <see cref="FileKind.Unknown"/>, so that it can be counted and passed over.
/// </remarks>
public sealed class FileWalk
{
    private const int FolderDepth = 64;
    private readonly Limits _limits;

    private FileWalk(Limits limits) => _limits = limits;

    /// <summary>What lies at the given paths, in order of their names; found while it is asked for.</summary>
    public static IEnumerable<Parsed<FoundFile>> Over(IEnumerable<string> paths, Limits limits)
    {
        var walk = new FileWalk(limits);
        return paths.SelectMany(walk.Named);
    }

    /// <summary>What one file holds that is handed in by other means than a path, as an upload; archives are looked into.</summary>
    /// <param name="path">Its name, for messages.</param>
    /// <param name="length">Bytes.</param>
    /// <param name="open">Opens it from the start; the stream must be able to seek when it is an archive.</param>
    /// <param name="limits">What is taken in at most.</param>
    public static IEnumerable<Parsed<FoundFile>> Into(string path, long length, Func<Stream> open, Limits limits) =>
        new FileWalk(limits).Recognised(new(path, FileKind.Unknown, length, open), named: true, depth: 0);

    private IEnumerable<Parsed<FoundFile>> Named(string path) =>
        Directory.Exists(path) ? Folder(new(path), 0)
        : File.Exists(path) ? Recognised(OnDisk(new(path), path), named: true, depth: 0)
        : [Trouble(path, Texts.ProblemTexts.NoSuchPath)];

    private IEnumerable<Parsed<FoundFile>> Folder(DirectoryInfo folder, int depth)
    {
        if (depth > FolderDepth)
        {
            return [Trouble(folder.ToString(), string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.FolderTooDeep, FolderDepth))];
        }

        if (MaildirFolder.Of(folder) is { } mailbox)
        {
            return Subfolders(folder, depth, except: MaildirFolder.Parts).Prepend(new(mailbox, new(mailbox.Path, 0)));
        }

        return Children(folder, out var entries) is { } problem ? [problem] : entries.SelectMany(entry => Child(entry, depth));
    }

    // Maildir++ keeps further mailboxes as folders beside cur, new and tmp.
    private IEnumerable<Parsed<FoundFile>> Subfolders(DirectoryInfo folder, int depth, IReadOnlyCollection<string> except) =>
        Children(folder, out var entries) is { } problem
            ? [problem]
            : entries.OfType<DirectoryInfo>().Where(entry => !except.Contains(entry.Name)).SelectMany(entry => Child(entry, depth));

    private IEnumerable<Parsed<FoundFile>> Child(FileSystemInfo entry, int depth) => entry switch
    {
        { LinkTarget: not null } => [],
        DirectoryInfo folder => Folder(folder, depth + 1),

        // Pipes, sockets and devices have no length; opening one could wait for ever.
        FileInfo { Length: > 0 } file => Recognised(OnDisk(file, file.ToString()), named: false, depth: 0),
        _ => [],
    };

    private static Parsed<FoundFile>? Children(DirectoryInfo folder, out FileSystemInfo[] entries)
    {
        entries = [];
        try
        {
            entries = [.. folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Trouble(folder.ToString(), Texts.ProblemTexts.FolderClosed);
        }
    }

    private IEnumerable<Parsed<FoundFile>> Recognised(FoundFile file, bool named, int depth)
    {
        Recognition recognition;
        try
        {
            using var stream = file.Open();
            recognition = FormatRecognition.Of(stream);
        }
        catch (IOException problem)
        {
            return [Trouble(file.Path, problem.Message)];
        }

        return file.Length > _limits.FileBytes ? [Trouble(file.Path, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.FileTooLarge, _limits.FileBytes >> 20))]
            : recognition.Kind is FileKind.Zip or FileKind.Gzip && depth >= _limits.Depth ? [Trouble(file.Path, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.ArchiveTooDeep, _limits.Depth))]
            : recognition.Kind is FileKind.Zip ? Zip(file, depth)
            : recognition.Kind is FileKind.Gzip ? Gzip(file, depth)
            : recognition.Readable || (recognition.Kind is FileKind.Unknown && !named) ? [new(file with { Kind = recognition.Kind }, new(file.Path, 0))]
            : [Trouble(file.Path, recognition.Sentence!)];
    }

    private IEnumerable<Parsed<FoundFile>> Zip(FoundFile file, int depth)
    {
        if (depth > 0 && file.Length > Archive.MaxNestedBytes)
        {
            return [Trouble(file.Path, string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.NestedTooLarge, Archive.MaxNestedBytes >> 20))];
        }

        var archive = new Archive(depth == 0 ? file.Open : () => InMemory(file), file.Path, _limits);
        return archive.Entries().SelectMany(entry => entry.Value is { } found ? Recognised(found, named: false, depth + 1) : [entry]);
    }

    private IEnumerable<Parsed<FoundFile>> Gzip(FoundFile file, int depth)
    {
        var name = file.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(file.Path) : "content";
        var inner = $"{file.Path}!/{name}";
        var most = Math.Min(_limits.FileBytes, Math.Max(file.Length, 1 << 16) * 500);
        return Recognised(new(inner, FileKind.Unknown, file.Length, () => new BoundedStream(new GZipStream(file.Open(), CompressionMode.Decompress), most, inner)), named: true, depth + 1);
    }

    private static MemoryStream InMemory(FoundFile file)
    {
        using var stream = file.Open();
        var memory = new MemoryStream((int)Math.Min(file.Length, Archive.MaxNestedBytes));
        var buffer = new byte[64 << 10];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            memory.Write(buffer, 0, count);
            if (memory.Length > Archive.MaxNestedBytes)
            {
                throw new IOException(string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.NestedPathTooLarge, file.Path, Archive.MaxNestedBytes >> 20));
            }
        }

        memory.Position = 0;
        return memory;
    }

    private static FoundFile OnDisk(FileInfo file, string path) => new(path, FileKind.Unknown, file.Length, () => OpenOnDisk(file));

    internal static Stream OpenOnDisk(FileInfo file)
    {
        try
        {
            return new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new IOException(Texts.ProblemTexts.FileClosed, problem);
        }
    }

    private static Parsed<FoundFile> Trouble(string path, string sentence) => new(new Problem(new(path, 0), sentence, Final: true));
}
