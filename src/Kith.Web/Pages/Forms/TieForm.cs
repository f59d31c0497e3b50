using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Web.Markup;
using Kith.Web.Texts;
using NodaTime;
using NodaTime.Text;

namespace Kith.Web.Pages.People;

/// <summary>A tie as a form shows it.</summary>
public sealed class TieForm
{
    /// <summary>From where they know each other.</summary>
    public string? Context { get; set; }

    /// <summary>Where they met.</summary>
    public string? Place { get; set; }

    /// <summary>When they met.</summary>
    public PartialDateForm On { get; set; } = new();

    /// <summary>The name of the person through whom.</summary>
    public string? Through { get; set; }

    /// <summary>The story.</summary>
    public string? Story { get; set; }

    /// <summary>How close the owner wants it to be.</summary>
    public Intention? Intention { get; set; }

    /// <summary>The wished-for rhythm as ISO 8601 writes it; empty for none.</summary>
    public string? Wish { get; set; }

    /// <summary>The sides of life it touches.</summary>
    public IList<Sides> Sides { get; init; } = [];

    /// <summary>What the two share.</summary>
    public string? Shared { get; set; }

    /// <summary>The choices of <see cref="Intention"/>.</summary>
    public static IReadOnlyList<(string Value, string Text)> Intentions =>
        [("", BetweenTexts.IntentionUnsaid), .. Enum.GetValues<Intention>().Select(intention => (intention.ToString(), Named.Of(intention)))];

    /// <summary>The choices of <see cref="Wish"/>; a rhythm that is none of the usual ones is kept among them.</summary>
    public IReadOnlyList<(string Value, string Text)> Wishes
    {
        get
        {
            IReadOnlyList<(string Value, string Text)> usual =
            [
                ("", BetweenTexts.WishNone), ("P1W", BetweenTexts.Wish7), ("P2W", BetweenTexts.Wish14), ("P1M", BetweenTexts.Wish30),
                ("P3M", BetweenTexts.Wish90), ("P6M", BetweenTexts.Wish180), ("P1Y", BetweenTexts.Wish365),
            ];
            return string.IsNullOrEmpty(Wish) || usual.Any(choice => choice.Value == Wish) ? usual : [.. usual, (Wish, Wish)];
        }
    }

    /// <summary>The fields as a tie fills them.</summary>
    public static TieForm Of(Tie tie, string? through)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return new()
        {
            Context = tie.OriginContext, Place = tie.OriginPlace, On = PartialDateForm.Of(tie.OriginOn), Through = through, Story = tie.OriginStory, Intention = tie.Intention,
            Wish = tie.Wish is null ? "" : PeriodPattern.Roundtrip.Format(Tie.Said(tie.Wish)), Sides = [.. Named.Each(tie.Sides)], Shared = tie.Shared,
        };
    }

    /// <summary>Brings a tie to what the fields say.</summary>
    /// <exception cref="RefusalException">A rule is broken.</exception>
    public void ApplyTo(Tie tie, Id<Person>? through, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(tie);
        tie.Began(new Origin(Context ?? "", Place ?? "", On.Read(), through, (Story ?? "").ReplaceLineEndings("\n")));
        tie.Want(Intention, today);
        tie.KeepEvery(string.IsNullOrEmpty(Wish) ? null : PeriodPattern.Roundtrip.Parse(Wish) is { Success: true } read ? read.Value : Period.Zero);
        tie.Share((Shared ?? "").ReplaceLineEndings("\n"), Sides.Aggregate(Kith.Sides.None, (all, side) => all | side));
    }
}
