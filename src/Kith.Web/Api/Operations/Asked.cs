using System.Globalization;
using System.Text.Json;
using Kith.Hall.Texts;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Web.Api;

/// <summary>What a program asked, and what it is answered from.</summary>
/// <param name="Request">The request as it came.</param>
/// <param name="Book">The book, open for this request.</param>
/// <param name="Now">The one reading of the clock.</param>
/// <param name="Body">What was sent: an object, empty when nothing was.</param>
/// <param name="Cancellation">Ends when the program goes away.</param>
internal sealed record Asked(HttpRequest Request, KithContext Book, Instant Now, JsonElement Body, CancellationToken Cancellation)
{
    private const int UsualLimit = 50;
    private const int MostLimit = 200;

    /// <summary>The identity in the address.</summary>
    public Guid Id => Guid.ParseExact((string)Request.RouteValues["id"]!, "D");

    /// <summary>What stands after the question mark under a name; null when nothing does.</summary>
    public string? Query(string name) => Request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    /// <summary>The day it is for the owner.</summary>
    public async Task<LocalDate> TodayAsync() => (await Book.Book.AsNoTracking().SingleAsync(Cancellation)).Today(Now);

    /// <summary>How many are asked for at once.</summary>
    /// <exception cref="RefusalException">So many are not given.</exception>
    public int Limit => Query("limit") is not { } text ? UsualLimit
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostLimit ? limit : throw Refuse(ApiTexts.NoLimit, text);

    /// <summary>After which identity the list goes on; null from the first.</summary>
    /// <exception cref="RefusalException">It is none.</exception>
    public Guid? After => Query("after") is not { } text ? null
        : Guid.TryParseExact(text, "D", out var id) ? id : throw Refuse(RecordTexts.NoIdentity, "after", text);

    /// <summary>After which revision the log goes on; 0 from the first.</summary>
    /// <exception cref="RefusalException">It is none.</exception>
    public long AfterRevision => Query("after") is not { } text ? 0
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : throw Refuse(RecordTexts.NoNumber, "after", text);

    /// <summary>The address of the next part of a list.</summary>
    public string Next(string after)
    {
        var rest = Request.Query.Where(pair => pair.Key is not "after").Select(pair => $"&{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value.ToString())}");
        return $"<{Request.Path}?after={after}{string.Concat(rest)}>; rel=\"next\"";
    }

    private static RefusalException Refuse(string sentence, params ReadOnlySpan<object?> values) => new(RefusalReason.Invalid, Said.Fill(sentence, values));
}
