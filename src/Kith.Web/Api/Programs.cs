using Kith.Hall.Wording;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.OpenApi;

namespace Kith.Web.Api;

/// <summary>The door for programs, below <c>/api</c>.</summary>
public static class Programs
{
    /// <summary>Where the document stands that describes all of it.</summary>
    public const string Document = "/api/openapi.json";

    /// <summary>What the document needs.</summary>
    public static void AddPrograms(this IServiceCollection services) => services.AddOpenApi(document =>
    {
        document.OpenApiVersion = Microsoft.OpenApi.OpenApiSpecVersion.OpenApi3_1;
        document.AddDocumentTransformer((written, _, _) =>
        {
            return Languages.InEnglish(() =>
            {
                Describing.Describe(written);
                return Task.CompletedTask;
            });
        });
    });

    /// <summary>Maps every operation, the document, and what is answered where there is none.</summary>
    public static void MapPrograms(this IEndpointRouteBuilder routes)
    {
        foreach (var operation in Catalogue.All)
        {
            var pattern = "/api" + operation.Path.Replace("{id}", "{id:guid}", StringComparison.Ordinal).Replace("{revision}", "{revision:long:min(0)}", StringComparison.Ordinal);
            routes.MapMethods(pattern, [operation.Method.Method], context => Replying.AnswerAsync(context, operation));
        }

        routes.MapOpenApi(Document);
        routes.MapFallback("/api/{**rest}", context =>
            Reply.Problem(StatusCodes.Status404NotFound, Said.Fill(ApiTexts.NoOperation, Document)).WriteAsync(context));
    }
}
