using NodaTime;

namespace Kith.Storage;

/// <summary>What a program was answered when it sent a key, so that sending the same again changes nothing. No part of the record: not logged and not undone.</summary>
public sealed class KeptAnswer : ICache
{
    private KeptAnswer()
    {
    }

    /// <summary>An answer to be kept.</summary>
    /// <param name="key">SHA-256 of the token and the program's key.</param>
    /// <param name="request">SHA-256 of what was asked.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="headers">Its headers, as a JSON object.</param>
    /// <param name="body">Its body, as JSON; empty for none.</param>
    /// <param name="now">When it was given.</param>
    public static KeptAnswer Of(string key, string request, int status, string headers, string body, Instant now) =>
        new() { Key = key, Request = request, Status = status, Headers = headers, Body = body, At = now };

    /// <summary>SHA-256 of the token and the program's key, hexadecimal.</summary>
    public string Key { get; private init; } = "";

    /// <summary>SHA-256 of what was asked, hexadecimal.</summary>
    public string Request { get; private init; } = "";

    /// <summary>The status of the answer.</summary>
    public int Status { get; private init; }

    /// <summary>Its headers, as a JSON object.</summary>
    public string Headers { get; private init; } = "";

    /// <summary>Its body, as JSON; empty for none.</summary>
    public string Body { get; private init; } = "";

    /// <summary>When it was given.</summary>
    public Instant At { get; private init; }
}
