using System.Globalization;

namespace Kith.Formats;

/// <summary>Where in the outside world a piece of text stood.</summary>
/// <param name="Path">The file as its owner named it; inside an archive <c>archive.zip!/folder/file.vcf</c>.</param>
/// <param name="Line">From 1; 0 when the format has no lines or the whole file is meant.</param>
public readonly record struct Place(string Path, long Line)
{
    /// <summary><c>path, line 12</c>, or the path alone.</summary>
    public override string ToString() => Line > 0 ? string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.PlaceLine, Path, Line) : Path;
}

/// <summary>What is wrong with a piece of outside text, in one sentence for a person, remedy included where there is one.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="Message">One full sentence.</param>
/// <param name="Final">True when nothing after it in the same file can be read (a limit reached, not this format at all).</param>
public sealed record Problem(Place Place, string Message, bool Final = false);

/// <summary>A record read from outside text, or the reason why it could not be.</summary>
/// <remarks>Unreadable text is data, not an exception: the owner is told of every record that was not taken in.</remarks>
public sealed record Parsed<T>
    where T : class
{
    /// <summary>A record that was read.</summary>
    public Parsed(T value, Place place)
    {
        Value = value;
        Place = place;
    }

    /// <summary>A record that could not be read.</summary>
    public Parsed(Problem problem)
    {
        Problem = problem;
        Place = problem.Place;
    }

    /// <summary>The record; null when there is a problem.</summary>
    public T? Value { get; }

    /// <summary>The problem; null when there is a record.</summary>
    public Problem? Problem { get; }

    /// <summary>Where the record began.</summary>
    public Place Place { get; }
}

/// <summary>How much of the outside world one reader takes in before it stops with a problem that says so.</summary>
public sealed record Limits
{
    /// <summary>Limits that no honest file of a person's own reaches.</summary>
    public static Limits Default { get; } = new();

    /// <summary>Bytes of one file.</summary>
    public long FileBytes { get; init; } = 64L << 30;

    /// <summary>Bytes of one line, unfolded.</summary>
    public int LineBytes { get; init; } = 32 << 20;

    /// <summary>Bytes of one record (a card, an event, the headers of a message).</summary>
    public int RecordBytes { get; init; } = 64 << 20;

    /// <summary>How deep things may lie in each other (components, archives).</summary>
    public int Depth { get; init; } = 16;

    /// <summary>Records of one file.</summary>
    public long Items { get; init; } = 20_000_000;
}
