using Kith.Hall.Wording;
using Kith.Web.Texts;
using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>The door for programs, below <c>/api</c>. It has a way of its own, laid when the first program knocks: most books never meet one, and its shapes weigh as much as all the pages' addresses.</summary>
public static class Programs
{
    /// <summary>Where the document stands that describes all of it.</summary>
    public const string Document = "/api/openapi.json";

    /// <summary>Answers what is asked below <c>/api</c>, and lets all else pass.</summary>
    public static void UsePrograms(this IApplicationBuilder app)
    {
        var door = new Lazy<RequestDelegate>(() =>
        {
            var way = new ApplicationBuilder(app.ApplicationServices);
            way.UseRouting();
            way.UseEndpoints(Map);
            way.Run(context => Reply.Problem(StatusCodes.Status404NotFound, Said.Fill(ApiTexts.NoOperation, Document)).WriteAsync(context));
            return way.Build();
        });
        app.Use(next => context => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ? door.Value(context) : next(context));
    }

    /// <summary>Maps every operation, and the document.</summary>
    private static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var operation in Catalogue.All)
        {
            var pattern = "/api" + operation.Path.Replace("{id}", "{id:guid}", StringComparison.Ordinal).Replace("{revision}", "{revision:long:min(0)}", StringComparison.Ordinal);
            routes.MapMethods(pattern, [operation.Method.Method], context => Replying.AnswerAsync(context, operation));
        }

        routes.MapMethods(Document, [HttpMethods.Get], DescribeAsync);
    }

    private static async Task DescribeAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        var text = await Languages.InEnglish(Describing.Document).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, context.RequestAborted);
        await context.Response.WriteAsync(text, context.RequestAborted);
    }
}
