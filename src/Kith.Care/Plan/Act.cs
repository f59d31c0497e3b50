using NodaTime;

namespace Kith.Care;

/// <summary>What is at hand.</summary>
public enum Hand
{
    /// <summary>All of it.</summary>
    All,

    /// <summary>A phone: calls and short messages.</summary>
    Phone,

    /// <summary>A keyboard, where one cannot call.</summary>
    Keyboard,

    /// <summary>On foot: calls alone.</summary>
    Walking,
}

/// <summary>What an act is good for, from 0 (nothing) to 3 (much) each; the sum is what a plan makes as large as it can.</summary>
/// <param name="Other">For the other.</param>
/// <param name="Tie">For what is between the two.</param>
/// <param name="Community">For those around them.</param>
public sealed record Good(int Other, int Tie, int Community = 0)
{
    /// <summary>All together.</summary>
    public int Sum => Other + Tie + Community;
}

/// <summary>Something real that one could do now.</summary>
/// <param name="Kind">What.</param>
/// <param name="Way">How.</param>
/// <param name="Person">For whom.</param>
/// <param name="Name">As they are shown.</param>
/// <param name="Minutes">How long it takes, at least 1.</param>
/// <param name="Good">What it is good for.</param>
/// <param name="Courage">How much courage it takes: 0 none, 1 some, 2 much.</param>
/// <param name="Ground">The record it rests on.</param>
/// <param name="Text">That record in the owner's words; empty when it has none.</param>
/// <param name="On">The day of that record; null when it has none.</param>
/// <param name="Due">By when it is wanted; null when not said.</param>
/// <param name="Other">The second of an introduction.</param>
/// <param name="Reason">Why the tie has a turn today, for <see cref="ActKind.Touch"/>.</param>
/// <param name="Occasion">The day that matters, for <see cref="ActKind.Remember"/> and <see cref="ActKind.Comfort"/>.</param>
/// <param name="Stage">How far an introduction is.</param>
/// <param name="Willing">Whether one of the two said yes to it on a page of theirs, on the day <paramref name="On"/>.</param>
public sealed record Act(
    ActKind Kind, ActWay Way, Id<Person> Person, string Name, int Minutes, Good Good, int Courage, ActGround Ground,
    string Text = "", LocalDate? On = null, LocalDate? Due = null, Named? Other = null, Reason? Reason = null, OccasionAhead? Occasion = null, IntroductionStage? Stage = null, bool Willing = false)
{
    /// <summary>Tells the act from every other of a day, and stays the same from day to day: kind, record and way.</summary>
    public string Key => $"{Kind}-{Ground.Id.Value:N}-{Way}".ToLowerInvariant();

    /// <summary>As much of the end of the key as tells it from the others of a day, for typing.</summary>
    public string Handle => Key[(Key.LastIndexOf('-') - HandleDigits)..];

    private const int HandleDigits = 6;

    /// <summary>Whether it can be done with what is at hand.</summary>
    public bool Fits(Hand hand) => hand switch
    {
        Hand.All => true,
        Hand.Phone => Way is ActWay.Call or ActWay.Message,
        Hand.Keyboard => Way is not ActWay.Call,
        _ => Way is ActWay.Call,
    };
}
