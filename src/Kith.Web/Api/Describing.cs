using Kith.Hall.Records;
using Kith.Web.Texts;
using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>Writes the document that describes every operation (OpenAPI 3.1).</summary>
internal static class Describing
{
    private const string Token = "token";
    private static readonly string[] InPath = ["id", "revision"];

    private static readonly (int Status, string Text)[] Problems =
    [
        (StatusCodes.Status400BadRequest, ApiTexts.Problem400), (StatusCodes.Status401Unauthorized, ApiTexts.Problem401), (StatusCodes.Status403Forbidden, ApiTexts.Problem403), (StatusCodes.Status404NotFound, ApiTexts.Problem404),
        (StatusCodes.Status409Conflict, ApiTexts.Problem409), (StatusCodes.Status412PreconditionFailed, ApiTexts.Problem412), (StatusCodes.Status422UnprocessableEntity, ApiTexts.Problem422),
    ];

    /// <summary>The document that describes all of it.</summary>
    public static OpenApiDocument Document()
    {
        var components = new OpenApiComponents();
        var document = new OpenApiDocument { Info = new OpenApiInfo { Title = "Kith", Version = "1", Description = ApiTexts.About }, Servers = [], Components = components };
        components.Schemas = new SortedDictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { [Shapes.Problem] = Shapes.AProblem };
        foreach (var kind in Catalogue.Kinds.Append(RecordKinds.Ties))
        {
            components.Schemas[RecordOperations.Pascal(kind.Word)] = Shapes.Answered(kind);
        }

        components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme> { [Token] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = ApiTexts.AboutToken } };
        document.Paths = [];
        foreach (var operation in Catalogue.All)
        {
            var path = "/api" + operation.Path;
            if (!document.Paths.TryGetValue(path, out var item))
            {
                document.Paths.Add(path, item = new OpenApiPathItem());
            }

            ((OpenApiPathItem)item).AddOperation(operation.Method, Of(operation, document));
        }

        document.Tags = Catalogue.All.Select(operation => operation.Group).Distinct().Select(group => new OpenApiTag { Name = group }).ToHashSet();
        return document;
    }

    private static OpenApiOperation Of(Operation operation, OpenApiDocument document) => new()
    {
        OperationId = operation.Name,
        Summary = operation.Summary,
        Tags = new HashSet<OpenApiTagReference> { new(operation.Group, document) },
        Parameters = [.. Parameters(operation)],
        RequestBody = operation.Body is null ? null : new OpenApiRequestBody { Required = operation.NeedsBody, Content = Content("application/json", operation.Body) },
        Responses = Responses(operation),
        Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Token, document)] = [operation.Scope.ToString().ToLowerInvariant()] }],
    };

    private static IEnumerable<OpenApiParameter> Parameters(Operation operation)
    {
        foreach (var name in InPath.Where(name => operation.Path.Contains($"{{{name}}}", StringComparison.Ordinal)))
        {
            yield return new() { Name = name, In = ParameterLocation.Path, Required = true, Schema = name == "id" ? Shapes.Identity : Shapes.Number(0) };
        }

        foreach (var (name, schema) in operation.Queries)
        {
            yield return new() { Name = name, In = ParameterLocation.Query, Required = name is "q" or "line", Schema = schema };
        }

        if (operation.TagAsync is not null)
        {
            yield return Header(operation.Changes ? "If-Match" : "If-None-Match");
        }

        if (operation.Method == HttpMethod.Post && !operation.IsForGood)
        {
            yield return Header("Idempotency-Key");
        }
    }

    private static OpenApiParameter Header(string name) => new() { Name = name, In = ParameterLocation.Header, Schema = Shapes.Text() };

    private static OpenApiResponses Responses(Operation operation)
    {
        var responses = new OpenApiResponses
        {
            [Number(operation.Status)] = new OpenApiResponse
            {
                Description = ApiTexts.Done,
                Content = operation.Result is null ? null : Content(operation.ResultType, operation.Result),
                Headers = Headers(operation),
            },
        };
        if (operation is { Changes: false, TagAsync: not null })
        {
            responses[Number(StatusCodes.Status304NotModified)] = new OpenApiResponse { Description = ApiTexts.NotModified };
        }

        foreach (var (status, text) in Problems)
        {
            responses[Number(status)] = new OpenApiResponse { Description = text, Content = Content("application/problem+json", Shapes.Named(Shapes.Problem)) };
        }

        return responses;
    }

    private static Dictionary<string, IOpenApiHeader> Headers(Operation operation)
    {
        var names = new[] { (Reply.RevisionHeader, operation is { Changes: true, IsForGood: false }), ("ETag", operation is { Result: not null, IsForGood: false } && (operation.TagAsync is not null || operation.Status == StatusCodes.Status201Created)), ("Location", operation.Status == StatusCodes.Status201Created), ("Link", operation.Queries.Any(query => query.Name == "after")) };
        return names.Where(name => name.Item2).ToDictionary(name => name.Item1, name => (IOpenApiHeader)new OpenApiHeader { Schema = name.Item1 == Reply.RevisionHeader ? Shapes.Number() : Shapes.Text() });
    }

    private static Dictionary<string, OpenApiMediaType> Content(string type, IOpenApiSchema schema) => new() { [type] = new OpenApiMediaType { Schema = schema } };

    private static string Number(int status) => status.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
