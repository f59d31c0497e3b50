using Microsoft.OpenApi;

namespace Kith.Web.Api;

/// <summary>Something a program can ask for: what is served and what the document describes are made of the same list of these.</summary>
/// <param name="Method">The verb of HTTP.</param>
/// <param name="Path">The address below <c>/api</c>, <c>{id}</c> for an identity.</param>
/// <param name="Name">The operation's name in the document: <c>addNeed</c>.</param>
/// <param name="Group">Under what it is listed: <c>needs</c>.</param>
/// <param name="Summary">What it does, in a sentence.</param>
/// <param name="AnswerAsync">Does it.</param>
internal sealed record Operation(HttpMethod Method, string Path, string Name, string Group, string Summary, Func<Asked, Task<Reply>> AnswerAsync)
{
    /// <summary>What stands after the question mark, besides which nothing may stand there.</summary>
    public IReadOnlyList<(string Name, IOpenApiSchema Schema)> Queries { get; init; } = [];

    /// <summary>What is sent; null when nothing is.</summary>
    public IOpenApiSchema? Body { get; init; }

    /// <summary>Whether something has to be sent.</summary>
    public bool NeedsBody { get; init; } = true;

    /// <summary>Bytes of what is sent at most.</summary>
    public int MostBytes { get; init; } = 256 * 1024;

    /// <summary>What is answered; null for nothing.</summary>
    public IOpenApiSchema? Result { get; init; }

    /// <summary>The type of what is answered.</summary>
    public string ResultType { get; init; } = "application/json";

    /// <summary>The status when all is well.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The tag of the one record it is about, as it stands now, null when there is none; null for an operation that is about no one record.</summary>
    public Func<Asked, Task<string?>>? TagAsync { get; init; }

    /// <summary>Whether it changes the book.</summary>
    public bool Changes => Method != HttpMethod.Get;

    /// <summary>Whether what it changes can never be taken back. Its answer is kept under no key: nothing of it is to stay.</summary>
    public bool IsForGood { get; init; }

    /// <summary>What a token has to open for it.</summary>
    public Scopes Scope => Changes ? Scopes.Write : Scopes.Read;
}
