namespace Kith;

/// <summary>How often one is usually in touch in each layer (Dunbar's 5, 15, 50 and 150), in days: for ties with neither a wish nor a rhythm of their own.</summary>
/// <param name="Inner">With the few one would call at night.</param>
/// <param name="Close">With close friends and family.</param>
/// <param name="Friend">With friends.</param>
/// <param name="Wider">In the wider circle.</param>
public sealed record Layers(int Inner, int Close, int Friend, int Wider)
{
    /// <summary>No layer is in touch more rarely than this, in days: ten years.</summary>
    public const int Most = 3650;

    /// <summary>What holds while the owner says nothing else.</summary>
    public static Layers Usual { get; } = new(7, 30, 180, 365);
}
