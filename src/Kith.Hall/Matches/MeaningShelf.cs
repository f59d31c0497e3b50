using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Kith.Care;
using Kith.Hall.Outward;
using Kith.Hall.Texts;
using Kith.Hall.Wording;

namespace Kith.Hall.Matches;

/// <summary>Keeps what a model of the owner's told of needs and offers, for as long as the process lives; it is asked behind whoever waits for a page.</summary>
/// <remarks>What was told in confidence is never shown to it. It is never needed: without one, or while it is silent, nothing is waited for.</remarks>
/// <param name="model">The model, disposed of with the shelf.</param>
/// <param name="patience">So long a reader waits for what is not known yet.</param>
public sealed class MeaningShelf(LocalModel model, TimeSpan patience) : IDisposable
{
    /// <summary>So long a page waits.</summary>
    public static readonly TimeSpan PagePatience = TimeSpan.FromSeconds(2);

    /// <summary>So long somebody at the terminal waits, who sees nothing else meanwhile.</summary>
    public static readonly TimeSpan TerminalPatience = TimeSpan.FromSeconds(60);

    // A silent model is left alone for a while, so that each page does not wait for it anew.
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private const int Most = 50_000;
    private const int Likely = 64;

    private readonly ConcurrentDictionary<string, Meaning> known = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource closing = new();
    private readonly Lock gate = new();
    private List<string> waiting = [];
    private bool isAsking;
    private Task asking = Task.CompletedTask;
    private TaskCompletionSource step = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ModelExam? exam;
    private Trouble? trouble;

    /// <summary>Which model.</summary>
    public ModelAddress Model => model.Address;

    /// <summary>What a reader should know of how far it came: it is silent, or has not read all; null when there is nothing to say.</summary>
    public string? Remark
    {
        get
        {
            lock (gate)
            {
                return trouble?.Sentence ?? (exam is { } taken && Own(taken) is { Belief: 0 } weak ? Said.Fill(MatchTexts.ModelWeak, Model.Name, (int)Math.Round(weak.Right * 100)) : waiting.Count > 0 ? Said.Fill(MatchTexts.ModelReads, Model.Name, waiting.Count) : null);
            }
        }
    }

    /// <summary>What is known of some needs and the offers among which they are looked for; what is not is asked for, the likeliest first.</summary>
    /// <param name="needs">The needs.</param>
    /// <param name="index">The offers.</param>
    /// <param name="cancellation">Stops the waiting, not the asking.</param>
    /// <returns>It; null when nothing is known.</returns>
    public async Task<Meanings?> OfAsync(IReadOnlyList<Registered> needs, OfferIndex index, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(index);
        var open = needs.Where(MayBeRead).Select(need => need.Text).ToList();
        if (open.Count > 0 && index.Count > 0 && (trouble is not { } last || Stopwatch.GetElapsedTime(last.At) > Rest))
        {
            var lines = index.Offers.Where(MayBeRead).Select(offer => offer.Text).Where(IsUnknown).ToHashSet(StringComparer.Ordinal);
            var first = open.Where(IsUnknown).Concat(lines.Count == 0 ? [] : open.SelectMany(need => index.Likely(need, Likely)).Select(offer => offer.Text).Where(lines.Contains)).Distinct(StringComparer.Ordinal).ToList();
            await WaitAsync([.. first, .. lines], cancellation);
        }

        return exam is { } taken ? new Meanings(Model.Name, taken, known) : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
        model.Dispose();
    }

    private static ExamResult Own(ModelExam taken) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de" ? taken.German : taken.English;

    private static bool MayBeRead(Registered registered) => registered.Discretion != Discretion.InConfidence;

    private bool IsUnknown(string text) => !known.ContainsKey(text);

    private async Task WaitAsync(List<string> wanted, CancellationToken cancellation)
    {
        if (wanted.Count == 0)
        {
            return;
        }

        lock (gate)
        {
            waiting = [.. wanted.Concat(waiting).Distinct(StringComparer.Ordinal)];
            if (!isAsking)
            {
                isAsking = true;
                asking = Task.Run(() => AskAsync(closing.Token), CancellationToken.None);
            }
        }

        var since = Stopwatch.GetTimestamp();
        while (wanted.Exists(IsUnknown) && !asking.IsCompleted && patience - Stopwatch.GetElapsedTime(since) is { Ticks: > 0 } left)
        {
            await Task.WhenAny(asking, step.Task, Task.Delay(left, cancellation));
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private async Task AskAsync(CancellationToken closed)
    {
        try
        {
            exam ??= await ExamineAsync(closed);
            while (Next() is { Count: > 0 } some)
            {
                foreach (var (text, meaning) in some.Zip(await model.AskAsync(some, closed)))
                {
                    known[text] = meaning;
                }

                Interlocked.Exchange(ref step, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            }

            trouble = null;
        }
        catch (RefusalException refusal)
        {
            lock (gate)
            {
                (trouble, waiting, isAsking) = (new Trouble(refusal.Message, Stopwatch.GetTimestamp()), [], false);
            }
        }
        catch (OperationCanceledException)
        {
            // The house is closing.
        }
    }

    private async Task<ModelExam> ExamineAsync(CancellationToken closed)
    {
        var answers = new List<Meaning>();
        foreach (var some in ModelExam.Questions.Chunk(LocalModel.AtOnce))
        {
            answers.AddRange(await model.AskAsync(some, closed));
        }

        return ModelExam.Of(answers);
    }

    private List<string> Next()
    {
        lock (gate)
        {
            if (known.Count > Most)
            {
                known.Clear();
            }

            var some = waiting.Where(IsUnknown).Take(LocalModel.AtOnce).ToList();
            waiting = waiting[(some.Count == 0 ? waiting.Count : waiting.IndexOf(some[^1]) + 1)..];

            // Said under the lock, so that nobody who adds a line afterwards takes it for being asked about.
            isAsking = some.Count > 0;
            return some;
        }
    }

    /// <summary>What went wrong, and when.</summary>
    private sealed record Trouble(string Sentence, long At);
}
