using System.Net;
using System.Net.Sockets;
using Kith.Hall.Texts;
using Kith.Hall.Wording;

namespace Kith.Hall.Outward;

/// <summary>
/// The one way out of the house. It resolves a name once, looks at every address it stands for, refuses the whole name when one of
/// them is not of the open internet, connects to an address it has looked at, and follows nobody anywhere else.
/// </summary>
/// <remarks>Looking and connecting are one step: a name that means another address a moment later is not asked again.</remarks>
public sealed class Dialer : IDisposable
{
    /// <summary>So long a connection and its answer may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const int Buffer = 32 * 1024;

    private readonly HashSet<string> nearby;
    private readonly bool isHome;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>>? resolve;
    private HttpMessageInvoker? http;

    /// <summary>A dialer.</summary>
    /// <param name="nearby">Hosts that may be reached whatever their address, and without encryption: the owner said so.</param>
    /// <param name="resolve">Tells the addresses of a name; null for the system's own resolver.</param>
    public Dialer(IEnumerable<string> nearby, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        this.nearby = new HashSet<string>(nearby, StringComparer.OrdinalIgnoreCase);
        this.resolve = resolve;
    }

    private Dialer(string home, Func<string, CancellationToken, Task<IPAddress[]>>? resolve)
        : this([home], resolve) => isHome = true;

    /// <summary>A dialer that reaches one host only, and that only while it lies on this computer or in the owner's own network.</summary>
    /// <param name="host">A name, or an address as a URI writes it.</param>
    /// <param name="resolve">Tells the addresses of a name; null for the system's own resolver.</param>
    public static Dialer Home(string host, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new Dialer(host.Trim('[', ']'), resolve);
    }

    /// <summary>Sends a request and gives the answer's status; nothing of its body is read.</summary>
    /// <exception cref="RefusalException">The address may not be dialled.</exception>
    /// <exception cref="HttpRequestException">Nobody answered.</exception>
    public Task<HttpStatusCode> SendAsync(HttpRequestMessage request, CancellationToken cancellation) => AskAsync(request, (answer, _) => Task.FromResult(answer.StatusCode), cancellation);

    /// <summary>Sends a request and reads the answer whole.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">So many bytes of an answer are read at most.</param>
    /// <param name="cancellation">Hangs up.</param>
    /// <returns>Its status and its body; the body is null when it is longer.</returns>
    /// <exception cref="RefusalException">The address may not be dialled.</exception>
    /// <exception cref="HttpRequestException">Nobody answered.</exception>
    public Task<(HttpStatusCode Status, ReadOnlyMemory<byte>? Body)> ReadAsync(HttpRequestMessage request, int most, CancellationToken cancellation) => AskAsync(
        request,
        async (answer, patience) =>
        {
            await using var stream = await answer.Content.ReadAsStreamAsync(patience);
            using var body = new MemoryStream();
            var buffer = new byte[Buffer];
            while (await stream.ReadAsync(buffer, patience) is > 0 and var read)
            {
                if (body.Length + read > most)
                {
                    return (answer.StatusCode, (ReadOnlyMemory<byte>?)null);
                }

                body.Write(buffer, 0, read);
            }

            return (answer.StatusCode, body.GetBuffer().AsMemory(0, (int)body.Length));
        },
        cancellation);

    /// <inheritdoc/>
    public void Dispose() => http?.Dispose();

    /// <summary>The addresses of a host that may be dialled.</summary>
    /// <exception cref="RefusalException">One of them is not of the open internet; or, from home, one of them is.</exception>
    public async Task<IReadOnlyList<IPAddress>> LookAsync(string host, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(host);
        var name = host.Trim('[', ']');
        var addresses = IPAddress.TryParse(name, out var literal) ? [literal] : await (resolve ?? Dns.GetHostAddressesAsync)(name, cancellation);
        if (isHome)
        {
            return nearby.Contains(name) && !addresses.Any(PublicAddresses.Contains) ? addresses : throw new RefusalException(RefusalReason.Forbidden, Said.Fill(DialTexts.NotHome, name));
        }

        return nearby.Contains(name) || addresses.All(PublicAddresses.Contains) ? addresses : throw new RefusalException(RefusalReason.Forbidden, Said.Fill(DialTexts.NotPublic, name));
    }

    private async Task<T> AskAsync<T>(HttpRequestMessage request, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.RequestUri is not { IsAbsoluteUri: true } address || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && nearby.Contains(address.IdnHost.Trim('[', ']')))))
        {
            throw new RefusalException(RefusalReason.Forbidden, Said.Fill(DialTexts.NotEncrypted, request.RequestUri?.Host));
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var answer = await Client().SendAsync(request, patience.Token);
            return await read(answer, patience.Token);
        }
        catch (HttpRequestException fault) when (fault.InnerException is RefusalException refusal)
        {
            throw new RefusalException(refusal.Reason, refusal.Message, fault);
        }
    }

    // Made when the first call is placed: most books have nobody to call, and what calls weighs two megabytes.
    private HttpMessageInvoker Client() => LazyInitializer.EnsureInitialized(ref http, () => new HttpMessageInvoker(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = Patience,
        ConnectCallback = ConnectAsync,
        MaxResponseHeadersLength = 16,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
    }));

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await LookAsync(context.DnsEndPoint.Host, cancellation);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync([.. addresses], context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
