using System.Globalization;
using NodaTime;

namespace Kith.Exchange.Village;

/// <summary>Somebody of the sample village as they are told.</summary>
/// <param name="Key">By what the other tables name them.</param>
/// <param name="Given">Given name.</param>
/// <param name="Family">Family name.</param>
internal sealed record Villager(string Key, string Given, string Family)
{
    public string Nicknames { get; init; } = "";
    public string? Pronouns { get; init; }
    public string? Organization { get; init; }
    public string? Title { get; init; }
    public string? Zone { get; init; }
    public string Languages { get; init; } = "en";
    public string Note { get; init; } = "";
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Url { get; init; }
    public (string Street, string City, string Code, string Country)? Home { get; init; }

    /// <summary>Context, place, date as a partial date, through whom, story.</summary>
    public (string Context, string Place, string On, string Through, string Story) Met { get; init; } = ("", "", "", "", "");

    public Intention? Intention { get; init; }
    public Period? Wish { get; init; }

    /// <summary>How many days ago its owner let the tie rest; null while it does not rest.</summary>
    public int? RestingFor { get; init; }

    public string Shared { get; init; } = "";
    public Sides Sides { get; init; }
    public string[] Groups { get; init; } = [];
    public string[] Tags { get; init; } = [];

    /// <summary>Kind of fact, and the fact.</summary>
    public (string Kind, string Text)[] Facts { get; init; } = [];

    public Returning[] Days { get; init; } = [];
}

/// <summary>A day that returns: so many days after today, or on a fixed date.</summary>
/// <param name="Kind">Why it matters.</param>
/// <param name="InDays">From today to its next return; used when <paramref name="Fixed"/> is empty.</param>
/// <param name="Years">For how many years it then returns; null when the year is not known.</param>
/// <param name="Text">What it is.</param>
/// <param name="Fixed">A partial date that does not move with today.</param>
internal sealed record Returning(OccasionKind Kind, int InDays = 0, int? Years = null, string Text = "", string Fixed = "")
{
    /// <summary>The day as it is kept.</summary>
    public PartialDate On(LocalDate today)
    {
        var next = today.PlusDays(InDays);
        return Fixed.Length > 0 ? PartialDate.Parse(Fixed, CultureInfo.InvariantCulture)
            : PartialDate.Of(Years is { } years ? next.Year - years : null, next.Month, Math.Min(next.Day, next.Month == 2 ? 28 : 31));
    }
}

/// <summary>A moment told by itself.</summary>
/// <param name="Ago">Days before today.</param>
/// <param name="Who">Keys, parted by blanks.</param>
internal sealed record Telling(int Ago, string Who, MomentKind Kind, Substance Substance, int? Minutes, Beginner? Begun, string Title, string Note = "", string Place = "");

/// <summary>Moments that come again and again, as life has them: roughly every so often, with gaps.</summary>
/// <param name="Who">Keys, parted by blanks.</param>
/// <param name="From">Days ago of the first.</param>
/// <param name="To">Days ago of the last, at the earliest.</param>
/// <param name="Every">Days from one to the next, on average.</param>
/// <param name="Months">Months of the year in which they happen, as letters J F M A m j u a S O N D; all when empty.</param>
/// <param name="On">The weekday; null for any.</param>
internal sealed record Habit(string Who, int From, int To, int Every, string Months, IsoDayOfWeek? On, params Manner[] Turns);

/// <summary>One of the ways in which a habit turns out.</summary>
internal sealed record Manner(MomentKind Kind, Substance Substance, int? Minutes, string Title, string Place = "");
