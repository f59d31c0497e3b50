namespace Kith.Cli;

/// <summary>What a script learns from how the program ended; 64, 70 and 75 are those of sysexits.h.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>There is no such person, change or file.</summary>
    public const int NotFound = 1;

    /// <summary>A rule forbids it, or nobody was there to say yes.</summary>
    public const int Refused = 2;

    /// <summary>The command line is not one.</summary>
    public const int Usage = 64;

    /// <summary>A fault of the program itself.</summary>
    public const int Fault = 70;

    /// <summary>Another program is writing the book: the same again in a moment may work.</summary>
    public const int TryAgain = 75;

    /// <summary>The person pressed Ctrl C.</summary>
    public const int Interrupted = 130;
}
