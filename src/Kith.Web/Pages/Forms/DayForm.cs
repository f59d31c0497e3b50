using Kith.Hall.Wording;
using Kith.Web.Markup;

namespace Kith.Web.Pages.People;

/// <summary>A day that matters, as a form asks for it.</summary>
public sealed class DayForm
{
    /// <summary>Why it matters.</summary>
    public OccasionKind Kind { get; set; }

    /// <summary>The day, as far as it is known.</summary>
    public PartialDateForm On { get; set; } = new();

    /// <summary>What it is when the kind does not say it.</summary>
    public string? Text { get; set; }

    /// <summary>The choices of <see cref="Kind"/>.</summary>
    public static IReadOnlyList<(string Value, string Text)> Kinds => [.. Enum.GetValues<OccasionKind>().Select(kind => (kind.ToString(), Named.Of(kind)))];

    /// <summary>The occasion the fields describe.</summary>
    /// <exception cref="RefusalException">No date is given, or there is no such date.</exception>
    public Occasion Read(Id<Person> person) =>
        Occasion.Of(person, Kind, On.Read() ?? throw new RefusalException(RefusalReason.Invalid, Hall.Texts.BetweenTexts.DayNeedsDate), Text ?? "");
}
