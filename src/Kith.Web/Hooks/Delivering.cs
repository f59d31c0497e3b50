using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kith.Hall.Outward;
using Kith.Storage;
using NodaTime;
using NodaTime.Text;

namespace Kith.Web.Hooks;

/// <summary>Tells web hooks of changes, beside the requests. The log is the queue, so what could not be sent waits where it stands; several programs on one book share the work.</summary>
public sealed partial class Delivering(Shelf shelf, Id<Book> book, Dialer dialer, IClock clock, ILogger<Delivering> log) : BackgroundService
{
    /// <summary>The header that carries the signature: <c>sha256=</c> and the HMAC-SHA256 of the body (RFC 2104) in hexadecimal.</summary>
    public const string SignatureHeader = "Kith-Signature";

    /// <summary>A change that could not be told so long after it was made is told no more.</summary>
    public static readonly Duration GivenUpAfter = Duration.FromDays(3);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // Longer than one sending may take, or two programs would send the same.
    private static readonly Duration Claimed = Duration.FromMinutes(2);
    private static readonly Duration FirstGap = Duration.FromSeconds(10);
    private static readonly Duration LongestGap = Duration.FromHours(6);

    /// <summary>Tells every listener what is due.</summary>
    /// <returns>How many changes were told.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var told = 0;
        IReadOnlyList<Listener> listeners;
        await using (var open = shelf.Open(book))
        {
            listeners = await open.ListenersAsync(clock.GetCurrentInstant(), cancellation);
        }

        foreach (var listener in listeners)
        {
            await using var open = shelf.Open(book);
            var now = clock.GetCurrentInstant();
            if (await open.ClaimAsync(listener.Hook.Id, now, now + Claimed, cancellation))
            {
                told += await TellAsync(open, listener, cancellation);
            }
        }

        return told;
    }

    /// <summary>The gap after so many tries in vain: ten seconds, then four times as long each time, six hours at most.</summary>
    public static Duration Gap(int tries) => Duration.Min(FirstGap * Math.Pow(4, Math.Min(tries - 1, 12)), LongestGap);

    /// <summary>The signature of a body.</summary>
    public static string Signature(string secret, string body) => "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // This is the worker's own door: nobody is above it to whom the fault could be told.
                Failed(log, fault.GetType().FullName ?? "");
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                // The host ends, and its book with it; what was not told is told at the next start.
            }

            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<int> TellAsync(KithContext open, Listener listener, CancellationToken cancellation)
    {
        var (hook, heard, tries, told) = (listener.Hook, listener.Hearing.Heard, listener.Hearing.Tries, 0);
        while (await open.NewsAsync(heard, cancellation) is { Count: > 0 } batch)
        {
            foreach (var news in batch)
            {
                var now = clock.GetCurrentInstant();
                if (hook.Hears(news.Verb) && now - news.At < GivenUpAfter)
                {
                    if (await SendAsync(hook, news, cancellation) is { } trouble)
                    {
                        await open.TellAsync(hook.Id, heard, tries + 1, now + Gap(tries + 1), trouble, cancellation);
                        return told;
                    }

                    told++;
                }

                (heard, tries) = (news.Revision, 0);
                await open.TellAsync(hook.Id, heard, 0, now + Claimed, "", cancellation);
            }
        }

        await open.TellAsync(hook.Id, heard, 0, clock.GetCurrentInstant(), "", cancellation);
        return told;
    }

    /// <summary>Sends one change: which, not what stands in it. Null when it was taken; else why not.</summary>
    private async Task<string?> SendAsync(WebHook hook, News news, CancellationToken cancellation)
    {
        var body = Body(news);
        using var request = new HttpRequestMessage(HttpMethod.Post, hook.Address) { Content = new StringContent(body, new UTF8Encoding(false), new MediaTypeHeaderValue("application/json")) };
        request.Headers.Add(SignatureHeader, Signature(hook.Secret, body));
        request.Headers.UserAgent.ParseAdd("Kith");
        try
        {
            var status = (int)await dialer.SendAsync(request, cancellation);
            return status is >= 200 and < 300 ? null : status.ToString(CultureInfo.InvariantCulture);
        }
        catch (RefusalException refusal)
        {
            return refusal.Message;
        }
        catch (Exception silence) when (silence is HttpRequestException or IOException or OperationCanceledException or System.Net.Sockets.SocketException && !cancellation.IsCancellationRequested)
        {
            return Texts.HookTexts.NoAnswer;
        }
    }

    private static string Body(News news)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("revision", news.Revision);
            json.WriteString("verb", news.Verb);
            json.WriteString("at", InstantPattern.ExtendedIso.Format(news.At));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Web hooks could not be told: {Type}")]
    private static partial void Failed(ILogger log, string type);
}
