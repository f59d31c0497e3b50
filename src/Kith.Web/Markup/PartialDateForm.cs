namespace Kith.Web.Markup;

/// <summary>A date as a form asks for it: three fields, each of which may stay empty.</summary>
public sealed class PartialDateForm
{
    /// <summary>1 to 31; null when not known.</summary>
    public int? Day { get; set; }

    /// <summary>1 to 12; null when not known.</summary>
    public int? Month { get; set; }

    /// <summary>The year; null when not known.</summary>
    public int? Year { get; set; }

    /// <summary>The fields that show a date.</summary>
    public static PartialDateForm Of(PartialDate? date) => new() { Day = date?.Day, Month = date?.Month, Year = date?.Year };

    /// <summary>The date the fields show; null when all are empty.</summary>
    /// <exception cref="RefusalException">There is no such date.</exception>
    public PartialDate? Read() => this is { Day: null, Month: null, Year: null } ? null : PartialDate.Of(Year, Month, Day);
}
