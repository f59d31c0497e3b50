namespace Kith.Care;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters.</param>
public sealed record TextSpan(int Start, int Length)
{
    /// <summary>The character behind the last.</summary>
    public int End => Start + Length;

    /// <summary>From one character to the one behind the last.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);
}
