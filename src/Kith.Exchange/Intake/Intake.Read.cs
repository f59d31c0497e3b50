using Kith.Formats;
using Kith.Formats.Files;

namespace Kith.Exchange;

/// <summary>Reads files of every kind in one go.</summary>
public static partial class Intake
{
    /// <summary>What the files at some paths say; folders and archives are looked into.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">Whose they are, and how much is read.</param>
    /// <param name="progress">Told about once a megabyte; null to hear nothing.</param>
    /// <param name="cancellation">Stops at the next block that is read.</param>
    public static IReadOnlyList<FileReading> Read(
        IEnumerable<string> paths, IntakeOptions options, IProgress<IntakeProgress>? progress, CancellationToken cancellation) =>
        Read(FileWalk.Over(paths, options.Limits), options, progress, cancellation);

    /// <summary>What some files say that were found or handed in.</summary>
    /// <param name="found">The files, as <see cref="FileWalk"/> finds them.</param>
    /// <param name="options">Whose they are, and how much is read.</param>
    /// <param name="progress">Told about once a megabyte; null to hear nothing.</param>
    /// <param name="cancellation">Stops at the next block that is read.</param>
    public static IReadOnlyList<FileReading> Read(
        IEnumerable<Parsed<FoundFile>> found, IntakeOptions options, IProgress<IntakeProgress>? progress, CancellationToken cancellation)
    {
        var (files, readings) = (new List<FoundFile>(), new List<FileReading>());
        foreach (var one in found)
        {
            cancellation.ThrowIfCancellationRequested();
            if (one.Problem is { } problem)
            {
                readings.Add(new("", problem.Place.Path) { Problems = [problem] });
            }
            else if (one.Value is { Kind: not FileKind.Unknown } file)
            {
                files.Add(file);
            }
        }

        readings.AddRange(new Reading(files, options, progress, cancellation).All());
        return readings;
    }
}
