using System.Globalization;

namespace Kith.Web.Access;

/// <summary>Pages are written in the language of the texts, whatever the machine they run on speaks.</summary>
public static class Reader
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Sets the language of each request.</summary>
    public static void UseReader(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        CultureInfo.CurrentCulture = English;
        CultureInfo.CurrentUICulture = English;
        return next(context);
    });
}
