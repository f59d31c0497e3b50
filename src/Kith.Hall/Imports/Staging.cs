using System.Text.Json;
using Kith.Exchange;
using Kith.Exchange.Tables;
using NodaTime;
using NodaTime.Text;

namespace Kith.Hall.Imports;

/// <summary>
/// A folder beside the book for each import on its way: the files as they were handed in, how far it is, what it would change.
/// Nothing of it is kept in memory, so any process can show it, stop it, or go on with it; nothing of it is in the book.
/// </summary>
public sealed class Staging(string root)
{
    /// <summary>A worker that has been silent for so long is gone: the program was ended under it.</summary>
    public static readonly Duration Silent = Duration.FromSeconds(60);

    // Beside the folder, which can so be thrown away by the one who holds it.
    private const string Held = ".held";

    // Deeper folders are left out of a name from the outside in.
    private const int DeepestFolder = 16;
    private const int LongestName = 120;

    private static readonly Duration Kept = Duration.FromDays(2);
    private static readonly JsonSerializerOptions Json = new() { Converters = { new InstantText() } };

    /// <summary>Begins an import: a folder for its files.</summary>
    public Id<Source> Begin(IReadOnlyList<string> me, Instant now)
    {
        var import = Id<Source>.New();
        Directory.CreateDirectory(Files(import));
        Tell(import, new Staged(StagedPhase.Waiting, now, now) { Me = me });
        return import;
    }

    /// <summary>A place for one of its files. The name is the owner's, with the folders it lay in; no part of it is ever used as anything but a name.</summary>
    public FileStream Receive(Id<Source> import, string name)
    {
        var parts = name.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")).TakeLast(IsWholePath(name) ? 1 : DeepestFolder + 1).Select(Plain).DefaultIfEmpty("file").ToList();
        var folder = parts.SkipLast(1).Aggregate(Files(import), (above, part) => Free(above, part, path => !File.Exists(path)));
        Directory.CreateDirectory(folder);
        return new FileStream(Free(folder, parts[^1], path => !Path.Exists(path)), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
    }

    /// <summary>The files and folders that were handed in.</summary>
    public IReadOnlyList<string> Received(Id<Source> import) => [.. Directory.EnumerateFileSystemEntries(Files(import)).Order(StringComparer.Ordinal)];

    /// <summary>Every file that was handed in, those within folders too, by its <see cref="NameOf"/>.</summary>
    public IEnumerable<string> Names(Id<Source> import) => Directory.EnumerateFiles(Files(import), "*", SearchOption.AllDirectories).Select(path => NameOf(import, path)).Order(StringComparer.Ordinal);

    /// <summary>A file as its owner named it, with the folders it lay in.</summary>
    public string NameOf(Id<Source> import, string path) => Path.GetRelativePath(Files(import), path);

    /// <summary>Where a file of some name lies; null when none of that name was handed in.</summary>
    public string? Find(Id<Source> import, string name) => Names(import).Contains(name, StringComparer.Ordinal) ? Path.Combine(Files(import), name) : null;

    /// <summary>How far it is; null when there is no such import on its way.</summary>
    public Staged? State(Id<Source> import) => Read<Staged>(import, "state.json");

    /// <summary>What it would change; null until that is known.</summary>
    public StagedProposal? Proposal(Id<Source> import) => Read<StagedProposal>(import, "proposal.json");

    /// <summary>What the owner said that the columns of its tables hold, by the name of the file.</summary>
    public Dictionary<string, ColumnMapping> Columns(Id<Source> import) => Read<Dictionary<string, ColumnMapping>>(import, "columns.json") ?? [];

    /// <summary>What the owner answered about the doubtful.</summary>
    public Dictionary<string, Answer> Answers(Id<Source> import) => Read<Dictionary<string, Answer>>(import, "answers.json") ?? [];

    /// <summary>Says how far it is.</summary>
    public void Tell(Id<Source> import, Staged state) => Write(import, "state.json", state);

    /// <summary>Keeps what it would change.</summary>
    public void Propose(Id<Source> import, StagedProposal proposal) => Write(import, "proposal.json", proposal);

    /// <summary>Keeps what a table's columns hold.</summary>
    public void Map(Id<Source> import, Dictionary<string, ColumnMapping> columns) => Write(import, "columns.json", columns);

    /// <summary>Keeps the owner's answers.</summary>
    public void Answer(Id<Source> import, Dictionary<string, Answer> answers) => Write(import, "answers.json", answers);

    /// <summary>Asks its worker, in whichever process it is, to stop.</summary>
    public void Stop(Id<Source> import)
    {
        if (Directory.Exists(Folder(import)))
        {
            File.WriteAllText(Path.Combine(Folder(import), "stop"), "");
        }
    }

    /// <summary>Whether the owner asked it to stop.</summary>
    public bool Stopped(Id<Source> import) => !Directory.Exists(Folder(import)) || File.Exists(Path.Combine(Folder(import), "stop"));

    /// <summary>Throws the folder away with all that is in it.</summary>
    public void Clear(Id<Source> import)
    {
        if (Directory.Exists(Folder(import)))
        {
            Directory.Delete(Folder(import), true);
        }
    }

    /// <summary>Throws the handed-in files away and keeps what came of them to be shown.</summary>
    public void ClearFiles(Id<Source> import)
    {
        if (Directory.Exists(Files(import)))
        {
            Directory.Delete(Files(import), true);
        }
    }

    /// <summary>Held by whoever is at an import, until disposed of: what is held is never swept, however far the clock jumps. The system lets go of it when the program ends.</summary>
    public FileStream Hold(Id<Source> import) => new(Folder(import) + Held, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);

    /// <summary>Throws every import on its way away: what waits in it may speak of somebody who was forgotten.</summary>
    public void ClearAll()
    {
        foreach (var folder in Directory.Exists(root) ? Directory.GetDirectories(root) : [])
        {
            if (Id<Source>.TryParse(Path.GetFileName(folder), null, out var import))
            {
                Clear(import);
            }
        }
    }

    /// <summary>Throws away what nobody has come back to.</summary>
    public void Sweep(Instant now)
    {
        foreach (var folder in Directory.Exists(root) ? Directory.GetDirectories(root) : [])
        {
            if (Id<Source>.TryParse(Path.GetFileName(folder), null, out var import) && !(State(import) is { } state && now - state.Told < Kept) && !IsHeld(import))
            {
                File.Delete(Folder(import) + Held);
                Clear(import);
            }
        }
    }

    private bool IsHeld(Id<Source> import)
    {
        try
        {
            using var free = new FileStream(Folder(import) + Held, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    // Old browsers tell where a file lay on their computer: C:\Users\Ana\cards.vcf.
    private static bool IsWholePath(string name) => name.Length > 1 && name[1] == ':';

    private static string Plain(string part)
    {
        var plain = string.Concat(part.Where(c => !char.IsControl(c) && !Path.GetInvalidFileNameChars().Contains(c)));
        return plain.Trim('.', ' ').Length == 0 ? "file" : plain.Length > LongestName ? plain[^LongestName..] : plain;
    }

    /// <summary>A name that can still be had in a folder: the wanted one, else with a number before it.</summary>
    private static string Free(string folder, string name, Func<string, bool> free)
    {
        var path = Path.Combine(folder, name);
        for (var n = 2; !free(path); n++)
        {
            path = Path.Combine(folder, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{n}-{name}"));
        }

        return path;
    }

    private string Folder(Id<Source> import) => Path.Combine(root, import.ToString());

    private string Files(Id<Source> import) => Path.Combine(Folder(import), "files");

    private T? Read<T>(Id<Source> import, string name)
        where T : class
    {
        var path = Path.Combine(Folder(import), name);
        return File.Exists(path) ? JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Json) : null;
    }

    // Written aside and moved, so that a reader never sees half of it.
    private void Write<T>(Id<Source> import, string name, T value)
    {
        if (!Directory.Exists(Folder(import)))
        {
            return;
        }

        var path = Path.Combine(Folder(import), name);
        File.WriteAllBytes(path + ".new", JsonSerializer.SerializeToUtf8Bytes(value, Json));
        File.Move(path + ".new", path, true);
    }

    private sealed class InstantText : System.Text.Json.Serialization.JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => InstantPattern.ExtendedIso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
    }
}
