using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Kith.Storage.Mapping;

/// <summary>An identity as the database's own UUID.</summary>
internal sealed class IdAsGuid<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));

/// <summary>An identity as 16 bytes, most significant first, so that SQLite sorts it by age.</summary>
internal sealed class IdAsBytes<T>() : ValueConverter<Id<T>, byte[]>(id => id.Value.ToByteArray(true), bytes => new Id<T>(new Guid(bytes, true)));

/// <summary>A partial date as RFC 6350 writes it.</summary>
internal sealed class PartialDateAsText() : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text, null));

/// <summary>A period as ISO 8601 writes it.</summary>
internal sealed class PeriodAsText() : ValueConverter<Period, string>(period => PeriodPattern.Roundtrip.Format(period), text => PeriodPattern.Roundtrip.Parse(text).Value);

/// <summary>A day as ISO 8601 text, which sorts.</summary>
internal sealed class DayAsText() : ValueConverter<LocalDate, string>(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

/// <summary>An instant as text with always six fractional digits: the usual pattern drops zeros and does not sort.</summary>
internal sealed class InstantAsText() : ValueConverter<Instant, string>(instant => Pattern.Format(instant), text => Pattern.Parse(text).Value)
{
    /// <summary>2026-11-23T04:34:00.123456Z.</summary>
    public static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'ffffff'Z'");
}
