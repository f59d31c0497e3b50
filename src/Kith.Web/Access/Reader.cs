using System.Data.Common;
using System.Globalization;
using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Access;

/// <summary>In which language a request is answered: the one its reader asked for, whatever the machine speaks.</summary>
public static class Reader
{
    private static readonly Func<KithContext, IAsyncEnumerable<string?>> OwnersOwn = EF.CompileAsyncQuery((KithContext book) => book.Book.Select(about => about.Language));

    /// <summary>Speaks as the browser or the program asks (RFC 9110, Accept-Language); English when it asks for nothing that is spoken.</summary>
    public static void UseReader(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Languages.Speak(Asked(context.Request));
        return next(context);
    });

    /// <summary>Speaks on pages as the owner chose in the settings, when they did. Programs are answered as they ask.</summary>
    public static void UseOwnersLanguage(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && !context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
        {
            Languages.Speak(Languages.Of(await ChosenAsync(context)) ?? CultureInfo.CurrentUICulture);
        }

        await next(context);
    });

    private static async Task<string?> ChosenAsync(HttpContext context)
    {
        try
        {
            return await OwnersOwn(context.RequestServices.GetRequiredService<KithContext>()).FirstOrNoneAsync(context.RequestAborted);
        }
        catch (DbException)
        {
            // What is wrong with the book is told by the page, which reads it too; and that has to be said in some language.
            return null;
        }
    }

    private static CultureInfo Asked(HttpRequest request) =>
        Languages.Preferred(request.GetTypedHeaders().AcceptLanguage.Select(one => (one.Value.Value, one.Quality)));
}
